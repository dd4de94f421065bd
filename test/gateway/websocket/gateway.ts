import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { memlog } from '/tmp/g2/memlog.ts';
import { account, type AccountState } from '../../../commands/account.ts';
import { aggregates } from '../../../commands/index.ts';
import { roomHistory } from '../../../projections/room-history.ts';
import { createLocalBus } from '../../../src/bus/local.ts';
import { createDispatcher } from '../../../src/dispatcher/dispatcher.ts';
import type { Caller } from '../../../src/gateway/auth.ts';
import { createPresence } from '../../../src/gateway/presence.ts';
import { attachWebSocket, type WebSocketParts } from '../../../src/gateway/websocket/index.ts';
import { system } from '../../../src/kernel/actor.ts';
import { Rejection } from '../../../src/kernel/rejection.ts';
import type { Outcome } from '../../../src/dispatcher/types.ts';
import { connect, type Client } from './sockets.ts';

export type Clinic = { readonly doctor: Caller; readonly patient: Caller; readonly room_id: string };
export type Gateway = {
  readonly admin: Caller; readonly clock: { now: number };
  clinic(name: string): Promise<Clinic>; connect(as: Caller): Promise<Client>; tokenOf(caller: Caller): string;
  asAdmin(name: string, data: object): Promise<Outcome>; asSystem(name: string, data: object): Promise<Outcome>; stop(): Promise<void>; readonly side: ReturnType<typeof attachWebSocket>; url: string;
};
export async function startGateway(settings: Partial<WebSocketParts['settings']> = {}): Promise<Gateway> {
  const { log, feed } = memlog(); const clock = { now: Date.now() }; const now = () => clock.now;
  const digest = (...p: readonly (string | number)[]) => createHmac('sha256', 'k').update(p.join('|')).digest('hex').slice(0, 26);
  const dispatcher = createDispatcher({ aggregates, log, feed, digest, now, limits: { max_message_length: 1000 }, revocationDelay: 0 });
  const names = { peek: (id: string) => dispatcher.peek<AccountState>(account, id)?.state.full_name, load: async (id: string) => (await dispatcher.load(account, id)).state.full_name };
  const bus = createLocalBus(); const presence = createPresence({ bus, dispatcher, names, now }); const app = new Koa();
  const callers = new Map<string, Caller>();
  const who = (user_id: string, role: Caller['role'], full_name: string): Caller => { const c = { user_id, sub: user_id, role, full_name, expires_at: Infinity, disabled: false }; callers.set(`t-${user_id}`, c); return c; };
  const side = attachWebSocket(app, { settings: { rateLimit: 1e6, maxSocketsPerUser: 100, pingInterval: 20, pingTimeout: 10, maxConversationHistory: 50, corsOrigins: [], ...settings }, dispatcher, log, feed, bus, db: undefined, projections: [roomHistory], names, presence,
    authenticate: (t) => { const c = callers.get(t); return c ? Promise.resolve({ ...c, expires_at: 1e15 }) : Promise.reject(new Rejection('token-invalid')); }, redeem: () => undefined, normalise: (_n, d) => d, now, onError: (e) => console.error('ERR', e) });
  const server = app.listen(0, '127.0.0.1'); await once(server, 'listening'); const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/chat/ws/`;
  const admin = who('boss', 'ADMIN', 'The Boss'); const asAdmin = (name: string, data: object) => dispatcher.dispatch({ name, data, actor: admin, via: 'rest' });
  return { admin, clock, side, url, asAdmin, asSystem: (name, data) => dispatcher.dispatch({ name, data, actor: system, via: 'reactor' }), tokenOf: (c) => `t-${c.user_id}`,
    async clinic(name) { const doctor = who(`doc-${name}`, 'DOCTOR', `Doc ${name}`); const patient = who(`pat-${name}`, 'PATIENT', `Pat ${name}`); for (const c of [doctor, patient]) await asAdmin('register-account', { user_id: c.user_id, role: c.role, full_name: c.full_name }).catch(() => 0); const pair = { doctor_id: doctor.user_id, patient_id: patient.user_id }; await asAdmin('assign-doctor', pair); const { result } = await dispatcher.dispatch({ name: 'open-room', data: pair, actor: doctor, via: 'rest' }); return { doctor, patient, room_id: (result as { room_id: string }).room_id }; },
    connect: (c) => connect(`${url}me?token=t-${c.user_id}`), async stop() { await side.close(); server.close(); } };
}
