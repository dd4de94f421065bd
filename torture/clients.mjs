import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import { signToken } from '../dist/src/gateway/tokens.js';
import { secret } from './machine.mjs';

export const tokenOf = (sub, role) => signToken(secret, { sub, role }, 30 * 86_400);

/** A request; status 0 when there was no answer. */
export async function request(url, path, token, { body, headers = {}, timeout = 5_000 } = {}) {
  try {
    const answer = await fetch(url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeout),
    });
    const text = await answer.text();
    return { status: answer.status, text, json: answer.headers.get('content-type')?.includes('json') && !text.includes('\n{') ? JSON.parse(text) : undefined };
  } catch {
    return { status: 0, text: '', json: undefined };
  }
}

/** An open socket, or undefined. */
export function openSocket(url, token) {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/chat/ws/me`, { perMessageDeflate: false, handshakeTimeout: 3_000, headers: { Authorization: `Bearer ${token}` } });
    socket.once('open', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
    socket.on('error', () => {});
  });
}

/** Codes of answers after which the command may or may not have had its effect. */
const open = new Set(['event-store-unavailable', 'upstream-unavailable', 'database-unavailable', 'internal', 'read-model-stale', 'idempotency-in-progress']);
const outcomeOf = (status, code) => (status === 200 ? 'acked' : status === 0 || open.has(code) ? 'unknown' : 'refused');

/** Frames and commands of one user, each by whichever gateway: what they came to is `{outcome: 'acked' | 'refused' | 'unknown', code?, …}`. */
export function createTalker({ token, urls, random }) {
  let socket;
  let waiting = new Map();
  let sent = 0;
  const connected = async () => {
    if (socket?.readyState === WebSocket.OPEN) return socket;
    const mine = (socket = await openSocket(random.pick(urls), token));
    const own = (waiting = new Map());
    mine?.on('message', (data) => {
      const frame = JSON.parse(data.toString());
      own.get(frame.ref)?.(frame);
    });
    mine?.on('close', () => [...own.values()].forEach((settle) => settle(undefined)));
    return mine;
  };
  /** Undefined: there was no socket to send it by. */
  const frame = async (what) => {
    const through = await connected();
    if (!through) return undefined;
    const ref = String(sent++);
    const answered = waiting;
    const answer = await Promise.race([
      new Promise((resolve) => {
        answered.set(ref, resolve);
        through.send(JSON.stringify({ ...what, ref }));
      }),
      sleep(5_000),
    ]);
    answered.delete(ref);
    if (!answer) {
      // It answers no more: another connection, by another way.
      through.terminate();
      return { outcome: 'unknown' };
    }
    return answer.type === 'ack' ? { outcome: 'acked', answer } : { outcome: outcomeOf(1, answer.code), code: answer.code };
  };
  const byRequest = async (name, data, key) => {
    const { status, json } = await request(random.pick(urls), `/commands/${name}`, token, { body: data, headers: { 'Idempotency-Key': key } });
    const code = json?.type?.split('/').at(-1);
    return { outcome: outcomeOf(status, code), ...(code && { code }), ...(status === 200 && { answer: json }) };
  };
  const bySocket = (name, data, key) => frame({ type: 'command', name, data, idempotency_key: key });
  const command = (name, data, key) => (random.next() < 0.5 ? byRequest(name, data, key) : bySocket(name, data, key));
  /**
   * A command until its outcome is known, some times at most, and now and then by two ways at once; always the same under one key. Each time that it was sent is
   * told to `note`. Gives the last.
   */
  const insist = async (name, data, key, { tries = 6, note = () => {} } = {}) => {
    let last = { outcome: 'unknown' };
    for (let attempt = 0; attempt < tries; attempt++) {
      const ways = random.next() < 0.2 ? [byRequest(name, data, key), command(name, data, key)] : [command(name, data, key)];
      const found = (await Promise.all(ways)).filter((one) => one !== undefined);
      found.forEach(note);
      last = found.find(({ outcome }) => outcome !== 'unknown') ?? last;
      if (last.outcome !== 'unknown') break;
      await sleep(100 * (1 + random.next()));
    }
    return last;
  };
  return { frame, byRequest, insist, close: () => socket?.terminate() };
}

/** Posts to a room until told to stop, over sockets and requests in turn, by whichever gateway; what stayed open it sends again some times, under the same id. */
export async function write({ id, room, user, token, urls, random, posts, isOver, pace }) {
  const talker = createTalker({ token, urls, random });
  const bySocket = async (content, client_message_id) => {
    const found = await talker.frame({ type: 'chat_message', room_id: room, content, client_message_id });
    return found && { outcome: found.outcome, ...(found.answer && { seq: found.answer.seq }) };
  };
  const byRequest = async (content, client_message_id) => {
    const { outcome, answer } = await talker.byRequest('post-message', { room_id: room, content, client_message_id }, client_message_id);
    return { outcome, ...(answer && { seq: answer.result.seq }) };
  };
  for (let n = 0; !isOver(); n++) {
    const content = `note ${id} ${n}`;
    const key = `${id}-${n}`;
    const tries = random.next() < 0.2 ? 1 : 6;
    for (let attempt = 0; attempt < tries; attempt++) {
      // Now and then the same by two ways at once: it is one message all the same.
      const twice = random.next() < 0.1 ? [byRequest(content, key), byRequest(content, key)] : [];
      const found = await Promise.all([random.next() < 0.7 ? bySocket(content, key) : byRequest(content, key), ...twice]);
      const sent = found.filter((one) => one !== undefined);
      for (const one of sent) posts.push({ room, user, content, ...one });
      if (sent.some(({ outcome }) => outcome !== 'unknown')) break;
      await sleep(100 * (1 + random.next()));
    }
    await sleep(pace * 2 * random.next());
  }
  talker.close();
}

/** Follows a room over whichever gateway, each time from where it had come to; records all that it is shown. `end`: resolves with the last seq there is. */
export async function follow({ rooms, token, urls, random, sessions, isOver, lastOf }) {
  const reached = new Map(rooms.map((room) => [room, -1]));
  const complete = () => rooms.every((room) => reached.get(room) >= lastOf(room));
  while (!isOver() || !complete()) {
    if (isOver.givenUp?.()) return;
    const socket = await openSocket(random.pick(urls), token);
    if (!socket) {
      await sleep(100 + 200 * random.next());
      continue;
    }
    const current = new Map();
    let heard = performance.now();
    const joinAll = (which) => {
      for (const room of which) {
        const session = { room, after: reached.get(room), frames: [] };
        current.set(room, session);
        sessions.push(session);
        socket.send(JSON.stringify({ type: 'join_room', ref: room, room_id: room, after_seq: session.after }));
      }
    };
    const take = (frame) => {
      const session = current.get(frame.room_id) ?? [...current.values()][0];
      session.frames.push({ room: frame.room_id, seq: frame.seq, ...(frame.type === 'chat_message' && { content: frame.content }) });
      if (reached.has(frame.room_id)) reached.set(frame.room_id, Math.max(reached.get(frame.room_id), frame.seq));
    };
    socket.on('message', (data) => {
      heard = performance.now();
      const frame = JSON.parse(data.toString());
      if (frame.type === 'chat_history') frame.frames.forEach(take);
      else if (frame.type === 'resync_required' || frame.type === 'error') setTimeout(() => socket.readyState === WebSocket.OPEN && joinAll([frame.room_id ?? frame.ref].filter((room) => rooms.includes(room))), 300);
      else if (frame.seq !== undefined && frame.type !== 'ack') take(frame);
    });
    joinAll(rooms);
    const leaveAt = performance.now() + 1_000 + 9_000 * random.next();
    while (socket.readyState === WebSocket.OPEN && !(isOver() && complete())) {
      await sleep(50);
      if (isOver.givenUp?.()) break;
      // A way that says nothing, or simply another gateway for a change.
      if (performance.now() - heard > 4_000 || performance.now() > leaveAt) socket.terminate();
    }
    socket.terminate();
  }
}

/** Tries to see a room that is none of its business, by socket and by request; whatever it is shown is recorded. */
export async function pry({ id, room, token, urls, random, sessions, rights, isOver }) {
  const reads = [];
  rights.push({ takenAt: -1, givenBackAt: Infinity, reads });
  while (!isOver()) {
    const at = performance.now();
    const { status } = await request(random.pick(urls), `/chat/rooms/${room}/history`, token);
    reads.push({ at, status, id });
    const socket = await openSocket(random.pick(urls), token);
    if (socket) {
      const session = { room: 'none', after: -1, frames: [] };
      sessions.push(session);
      socket.on('message', (data) => {
        const frame = JSON.parse(data.toString());
        if (frame.room_id === room) session.frames.push({ room, seq: frame.seq ?? -1 });
      });
      socket.send(JSON.stringify({ type: 'join_room', ref: 'r', room_id: room, after_seq: -1 }));
      await sleep(700);
      socket.terminate();
    }
    await sleep(300);
  }
}

/** Takes a doctor's right away and gives it back, while the doctor reads on by all gateways. */
export async function revoke({ room, pair, doctor, admin, urls, random, rights, isOver }) {
  let turns = 0;
  const command = async (name) => {
    // One key: what comes to a frozen gateway and is carried out when it wakes must not be done a second time.
    for (const headers = { 'Idempotency-Key': `${name} ${turns++}` }; ; ) {
      const { status } = await request(random.pick(urls), `/commands/${name}`, admin, { body: pair, headers });
      if (status === 200 || isOver()) return status === 200;
      await sleep(200);
    }
  };
  const read = async (reads) => {
    const at = performance.now();
    const { status } = await request(random.pick(urls), `/chat/rooms/${room}/history`, doctor);
    reads.push({ at, status });
  };
  while (!isOver()) {
    if (!(await command('unassign-doctor'))) return;
    const period = { takenAt: performance.now(), givenBackAt: Infinity, reads: [] };
    rights.push(period);
    for (let n = 0; n < 12 && !isOver(); n++) await read(period.reads);
    period.givenBackAt = performance.now();
    if (!(await command('assign-doctor'))) return;
    await sleep(300);
  }
}
