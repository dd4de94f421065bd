// How the load client speaks to a server: {subscribe(room, index, onText), publisher(room, mode)}; `publisher` gives send(id, text) → durable ack.
import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import WebSocket from 'ws';
import { signToken } from '../../dist/src/gateway/tokens.js';

const socketTo = (url, options) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false, skipUTF8Validation: true, ...options });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });

async function posting(pool, path, token, body) {
  const answer = await pool.request({ path, method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${text.slice(0, 200)}`);
  return text;
}

/** Waits for the acks of a socket by their `ref`. */
function acked(socket) {
  const waiting = new Map();
  socket.on('message', (data) => {
    const text = data.latin1Slice();
    if (!text.startsWith('{"type":"ack"') && !text.startsWith('{"type":"error"')) return;
    const frame = JSON.parse(text);
    const done = waiting.get(frame.ref);
    waiting.delete(frame.ref);
    if (frame.type === 'ack') done?.resolve();
    else done?.reject(new Error(text));
  });
  return (ref, frame) =>
    new Promise((resolve, reject) => {
      waiting.set(ref, { resolve, reject });
      socket.send(JSON.stringify(frame));
    });
}

function twin({ url, secret }) {
  const sign = (sub) => signToken(secret, { sub, role: 'PATIENT' });
  const pool = new Pool(url, { connections: 64, pipelining: 1 });
  const open = async (user) => socketTo(`${url.replace('http', 'ws')}/?token=${await sign(user)}`);
  return {
    async subscribe(room, index, onText) {
      const socket = await open(`user-${index}`);
      await new Promise((resolve) => {
        socket.on('message', (data) => {
          const text = data.latin1Slice();
          if (text.startsWith('{"type":"joined"')) resolve();
          else onText(text);
        });
        socket.send(JSON.stringify({ type: 'join', room }));
      });
    },
    async publisher(room, mode) {
      if (mode === 'rest') {
        const token = await sign('user-0');
        return (id, text) => posting(pool, '/messages', token, { id, room, text });
      }
      const send = acked(await open('user-0'));
      return (id, text) => send(id, { type: 'send', id, room, text });
    },
  };
}

/** Of several gateways, subscribers and publishers go to theirs in turn. */
function ours({ url, secret, subscribeUrls = [url], publishUrls = [url] }) {
  let subscribed = 0;
  let publishing = 0;
  const sign = (sub, role) => signToken(secret, { sub, role });
  const pool = new Pool(url, { connections: 64, pipelining: 1 });
  const run = randomUUID().slice(0, 8);
  const made = new Map();
  const make = async (name) => {
    const admin = await sign('bench-admin', 'ADMIN');
    const [doctor_id, patient_id] = [`d-${run}-${name}`, `p-${run}-${name}`];
    await posting(pool, '/commands/register-account', admin, { user_id: doctor_id, role: 'DOCTOR', full_name: 'Doctor' });
    await posting(pool, '/commands/register-account', admin, { user_id: patient_id, role: 'PATIENT', full_name: 'Patient' });
    await posting(pool, '/commands/assign-doctor', admin, { doctor_id, patient_id });
    const people = [[doctor_id, await sign(doctor_id, 'DOCTOR')], [patient_id, await sign(patient_id, 'PATIENT')]];
    const { result } = JSON.parse(await posting(pool, '/commands/open-room', people[0][1], { doctor_id, patient_id }));
    return { id: result.room_id, people };
  };
  const roomOf = (name) => made.get(name) ?? made.set(name, make(name)).get(name);
  const open = ([user, token], base = url) => socketTo(`${base.replace('http', 'ws')}/chat/ws/${user}`, { headers: { authorization: `Bearer ${token}` } });
  /** What a person does in a room: each resolves when it is answered. */
  async function acting(people, id) {
    const socket = await open(people[0]);
    const send = acked(socket);
    const joined = [];
    socket.on('message', (data) => data.latin1Slice().includes('"type":"chat_history"') && joined.shift()?.());
    const body = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor';
    return {
      async page() {
        const { statusCode, body: answer } = await pool.request({ path: `/chat/rooms/${id}/history?limit=50`, method: 'GET', headers: { authorization: `Bearer ${people[0][1]}` } });
        await answer.text();
        if (statusCode !== 200) throw new Error(`a page was refused: ${statusCode}`);
      },
      join: () =>
        new Promise((resolve) => {
          joined.push(resolve);
          socket.send(JSON.stringify({ type: 'join_room', room_id: id }));
        }),
      post() {
        const ref = randomUUID();
        return send(ref, { type: 'chat_message', ref, room_id: id, client_message_id: ref, content: body });
      },
      close: () => socket.close(),
    };
  }
  return {
    async room(name) {
      const { id, people } = await roomOf(name);
      return { id, people, act: await acting(people, id) };
    },
    reopen: acting,
    async subscribe(name, index, onText) {
      const room = await roomOf(name);
      const socket = await open(room.people[index % 2], subscribeUrls[subscribed++ % subscribeUrls.length]);
      await new Promise((resolve) => {
        socket.on('message', (data) => {
          const text = data.latin1Slice();
          if (text.includes('"type":"chat_history"')) resolve();
          else onText(text);
        });
        socket.send(JSON.stringify({ type: 'join_room', room_id: room.id }));
      });
    },
    async publisher(name, mode) {
      const room = await roomOf(name);
      if (mode === 'rest') return (id, text) => posting(pool, '/commands/post-message', room.people[0][1], { room_id: room.id, client_message_id: id, content: text });
      const send = acked(await open(room.people[0], publishUrls[publishing++ % publishUrls.length]));
      return (id, text) => send(id, { type: 'chat_message', ref: id, room_id: room.id, client_message_id: id, content: text });
    },
  };
}

export const adapters = { twin, ours };
