import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { check, type Post, type Session } from '../../torture/checker.mjs';
import { patiently } from '../embedded/machine.ts';
import { connect, type Client } from '../gateway/websocket/sockets.ts';
import { ask } from '../gateway/websocket/talk.ts';
import type { App } from '../support/app.ts';
import { startFirstGateway, type FirstGateway } from '../support/gateways.ts';
import { serviceProcess, type ServiceProcess } from '../support/process.ts';

// The gateway of this process prepares and looks on; those under test are processes of their own.
let home: FirstGateway;
let here: App;
let admin: string;
beforeAll(async () => {
  home = await startFirstGateway();
  here = home.app;
  admin = await here.token('boss', 'ADMIN', 'The Boss');
});
afterAll(() => home.stop());

const socketTo = (url: string, token: string): Promise<Client> => connect(`${url.replace('http', 'ws')}/chat/ws/me?token=${token}`);
const gateway = (settings: Record<string, string> = {}): Promise<ServiceProcess> => serviceProcess({ ...home.settings, PROCESS_ROLE: 'gateway', ...settings });

test('two gateways are restarted one after the other under load: each ends well, nothing is lost or doubled', patiently, async () => {
  const { room_id, patient, doctor, patient_id } = await here.pair('rolling');
  const ports = [await gateway(), await gateway()];
  const urls = ports.map(({ url }) => url);
  let over = false;
  onTestFinished(() => void (over = true));
  const posts: Post[] = [];
  const sessions: Session[] = [];
  const codes: number[] = [];
  // Known when all have been written.
  let last = Infinity;

  /** Sends until it is acknowledged, by the other gateway when one is gone. */
  async function write(writer: number): Promise<void> {
    for (let n = 0; !over; n++) {
      const content = `${writer} ${n}`;
      for (let attempt = writer + n; ; attempt++) {
        const answer = await fetch(`${urls[attempt % 2]}/commands/post-message`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${patient}`, 'Content-Type': 'application/json' },
          body: JSON.stringify({ room_id, content, client_message_id: content }),
        }).catch(() => undefined);
        const body = (await answer?.json().catch(() => undefined)) as { result?: { seq: number } } | undefined;
        const acked = answer?.status === 200;
        posts.push({ room: room_id, user: patient_id, content, outcome: acked ? 'acked' : 'unknown', ...(body?.result && { seq: body.result.seq }) });
        if (acked) break;
      }
    }
  }
  async function follow(first: number): Promise<void> {
    let reached = -1;
    for (let n = first; !over || reached < last; n++) {
      const client = await socketTo(urls[n % 2] ?? '', doctor).catch(() => undefined);
      if (!client) continue;
      const after = reached;
      client.send({ type: 'join_room', room_id, after_seq: after });
      await expect.poll(() => client.code !== undefined || (over && reachedBy(client, after) >= last), { timeout: 60_000 }).toBe(true);
      if (client.code !== undefined) codes.push(client.code);
      reached = reachedBy(client, after);
      sessions.push({ room: room_id, after, frames: framesOf(client) });
      client.ws.close();
    }
  }
  const framesOf = ({ frames }: Client): Session['frames'] =>
    frames
      .flatMap((frame) => (frame.type === 'chat_history' ? (frame['frames'] as typeof frames) : frame['seq'] === undefined ? [] : [frame]))
      .map((frame) => ({ room: String(frame['room_id']), seq: Number(frame['seq']), ...(frame.type === 'chat_message' && { content: String(frame['content']) }) }));
  const reachedBy = (client: Client, after: number): number => framesOf(client).at(-1)?.seq ?? after;

  const clients = [write(0), write(1), write(2), follow(0), follow(1)];
  for (const [n, process] of ports.entries()) {
    const acked = posts.length;
    await expect.poll(() => posts.length).toBeGreaterThan(acked + 50);
    process.signal('SIGTERM');
    // By its own clock within 10 s: after that it ends with another code.
    expect(await process.exit).toBe(0);
    ports[n] = await gateway({ PORT: new URL(process.url).port });
  }
  const before = posts.length;
  await expect.poll(() => posts.length).toBeGreaterThan(before + 50);
  over = true;
  await Promise.all(clients.slice(0, 3));
  const auditor = await here.token('auditor', 'AUDITOR');
  const lines = (await here.request(`/audit/events?stream=room-${room_id}`, { token: auditor })).text.trim().split('\n');
  const log = lines.map((line) => JSON.parse(line) as { revision: number; data: { content?: string }; metadata: { actor: { user_id: string } } });
  last = log.length - 1;
  await Promise.all(clients);

  expect(codes.filter((code) => code === 1001).length).toBeGreaterThanOrEqual(2);
  expect(new Set(codes)).toEqual(new Set([1001]));
  const entries = log.map(({ revision, data: { content }, metadata }) => ({ seq: revision, ...(content !== undefined && { content, sender: metadata.actor.user_id }) }));
  const history = entries.flatMap(({ seq, content }) => (content === undefined ? [] : [{ seq, content }]));
  expect(check({ posts, log: { [room_id]: entries }, history: { [room_id]: history }, subscribers: [{ id: 'followers', rooms: [room_id], sessions }] })).toEqual([]);
});

test('a gateway that is killed is forgotten, with its users', patiently, async () => {
  const { patient, patient_id } = await here.pair('killed');
  const first = await gateway();
  const client = await socketTo(first.url, patient);
  const active = async (): Promise<unknown> => (await here.request('/chat/active-users', { token: admin })).json['active_users'];
  await expect.poll(active).toMatchObject([{ user_id: patient_id }]);
  await expect.poll(async () => (await here.request('/chat/stats', { token: admin })).json['active_connections']).toBe(1);
  first.signal('SIGKILL');
  await client.closed();
  await expect.poll(active).toEqual([]);
  await expect.poll(async () => (await here.request('/chat/stats', { token: admin })).json['active_connections']).toBe(0);
});

test('of two projectors one stands by and takes over from the other once that is killed', patiently, async () => {
  const other = await startFirstGateway({ PROCESS_ROLE: 'gateway' });
  onTestFinished(() => other.stop());
  const { app } = other;
  const projector = (): Promise<ServiceProcess> => serviceProcess({ ...other.settings, PROCESS_ROLE: 'projector' });
  const [one, another] = [await projector(), await projector()];
  const { room_id, patient } = await app.pair('projected');
  /** A message, and that it is in the read model. */
  const projected = async (content: string): Promise<void> => {
    const { position } = (await app.command(patient, 'post-message', { room_id, content })).json;
    await expect.poll(async () => (await app.request(`/chat/rooms/${room_id}/history?at_least=${String(position)}`, { token: patient })).status).toBe(200);
  };
  await projected('first');
  const isSurvived = async (killed: ServiceProcess, content: string): Promise<void> => {
    killed.signal('SIGKILL');
    await killed.exit;
    await projected(content);
  };
  // Either may be the one that projects: each is killed once.
  await isSurvived(one, 'after one');
  const last = await projector();
  await isSurvived(another, 'after another');
  const served = await fetch(`${last.url}/chat/rooms/${room_id}/history`, { headers: { Authorization: `Bearer ${patient}` } });
  expect([served.status, (await fetch(`${last.url}/livez`)).status]).toEqual([503, 200]);
});

test('of a right that was taken away a frozen gateway grants nothing when it wakes', patiently, async () => {
  const { patient, doctor, patient_id, doctor_id, room_id } = await here.pair('frozen');
  const other = await gateway();
  const client = await socketTo(other.url, doctor);
  await ask(client, { type: 'join_room', room_id });
  const read = (): Promise<Response> => fetch(`${other.url}/chat/rooms/${room_id}/history`, { headers: { Authorization: `Bearer ${doctor}` } });
  expect((await read()).status).toBe(200);
  other.signal('SIGSTOP');
  expect((await here.command(admin, 'unassign-doctor', { doctor_id, patient_id })).status).toBe(200);
  const asked = read();
  expect((await here.command(patient, 'post-message', { room_id, content: 'in private' })).status).toBe(200);
  other.signal('SIGCONT');
  expect((await asked).status).toBe(404);
  expect(await client.next(({ type }) => type === 'system')).toMatchObject({ event: 'room_left', data: { room_id } });
  expect((await here.command(patient, 'post-message', { room_id, content: 'again' })).status).toBe(200);
  expect(await ask(client, { type: 'ping' })).toMatchObject({ type: 'pong' });
  expect(client.frames.filter(({ type }) => type === 'chat_message')).toEqual([]);
  client.ws.close();
});
