import type { Server } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOutbox, type Outbox } from '../../../src/gateway/live/outbox.ts';
import type { Caller } from '../../../src/gateway/auth.ts';
import { begin, Connection, countFrame, end, inWork } from '../../../src/gateway/websocket/connection.ts';
import { startKeepalive } from '../../../src/gateway/websocket/keepalive.ts';
import { until } from '../../support/until.ts';
import { connect, upgradeServer, type Client } from './sockets.ts';

let server: Server | undefined;
let stop = (): void => {};
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => {
  vi.useRealTimers();
  stop();
  server?.closeAllConnections();
  server?.close();
});

async function connected(caller: Partial<Caller> = {}, options = {}, closeTimeout?: number): Promise<{ connection: Connection; client: Client; outbox: Outbox }> {
  const outbox = createOutbox();
  const connections: Connection[] = [];
  const authenticate = (): Promise<Caller> => Promise.resolve({ user_id: 'pat', sub: 'pat', role: 'PATIENT', expires_at: Infinity, disabled: false, ...caller });
  const started = await upgradeServer({ authenticate }, (ws, who) => {
    const connection = new Connection(ws, who, outbox, { since: 0n, allowance: 20, pingAt: 0, shared: { allowance: Infinity, refilledAt: 0 }, address: '' });
    ws.on('pong', () => (connection.seenAt = Date.now()));
    connections.push(connection);
  }, closeTimeout);
  server = started.server;
  const client = await connect(`${started.url}me?token=x`, options);
  return { connection: connections[0] as Connection, client, outbox };
}

describe('the limit of frames', () => {
  test('a second’s worth at once, then the rate; who goes on is flooding', async () => {
    const { connection } = await connected();
    const start = connection.refilledAt;
    const verdicts = (count: number, at: number): string[] => Array.from({ length: count }, () => countFrame(connection, 20, start + at));
    expect(new Set(verdicts(20, 0))).toEqual(new Set(['allowed']));
    expect(verdicts(1, 10)).toEqual(['too many']);
    expect(verdicts(2, 1_060)).toEqual(['allowed', 'allowed']);
    expect(new Set(verdicts(40, 60_000))).toEqual(new Set(['allowed', 'too many']));
    expect(verdicts(30, 60_000)).toContain('flooding');
  });

  test('reading stops while too much is in work, and goes on when it is done', async () => {
    const { connection } = await connected();
    for (let i = 0; i < inWork.high; i++) begin(connection);
    expect(connection.ws.isPaused).toBe(true);
    for (let i = inWork.high; i > inWork.low; i--) end(connection);
    expect(connection.ws.isPaused).toBe(false);
  });
});

describe('signs of life', () => {
  test('who answers pings stays, who does not is dropped', async () => {
    const silent = await connected({}, { autoPong: false });
    stop = startKeepalive({ all: () => [silent.connection], pingInterval: 1, pingTimeout: 1, now: () => 0 });
    vi.advanceTimersByTime(1_900);
    expect(silent.connection.open).toBe(true);
    vi.advanceTimersByTime(100);
    expect(await silent.client.closed()).toBe(1013);
    stop();
    server?.close();

    const alive = await connected();
    let pings = 0;
    alive.client.ws.on('ping', () => (pings += 1));
    stop = startKeepalive({ all: () => [alive.connection], pingInterval: 1, pingTimeout: 1, now: () => 0 });
    for (let round = 1; round <= 3; round++) {
      vi.advanceTimersByTime(1_000);
      await until(() => pings === round && alive.connection.seenAt === Date.now());
    }
    expect(alive.client.code).toBeUndefined();
  });

  test('an expired token closes with 4401, after its leeway', async () => {
    const { connection, client } = await connected({ expires_at: 10_000 });
    let clock = 14_999;
    let rounds = 0;
    const all = (): Connection[] => {
      rounds += 1;
      return [connection];
    };
    stop = startKeepalive({ all, pingInterval: 60, pingTimeout: 60, now: () => clock });
    vi.advanceTimersByTime(1_000);
    expect([rounds, connection.open]).toEqual([2, true]);
    clock = 15_000;
    vi.advanceTimersByTime(500);
    expect(await client.closed()).toBe(4401);
    expect(connection.open).toBe(false);
  });

  test('what waits is sent before the close frame, and nothing after it', async () => {
    const outbox = createOutbox();
    const last = { type: 'error', code: 'internal', message: 'the last words' };
    const { connection, client } = await connected();
    outbox.send(connection, JSON.stringify(last));
    connection.close(1001, 'going away');
    outbox.send(connection, JSON.stringify({ ...last, code: 'forbidden' }));
    expect(await client.closed()).toBe(1001);
    expect(client.frames).toEqual([last]);
  });
});

/** Sends until the socket is closed, or `upTo` frames. Resolves with how many were sent before that. */
async function flood({ connection, outbox }: { connection: Connection; outbox: Outbox }, upTo = 1_000): Promise<number> {
  let sent = 0;
  for (; connection.open && sent < upTo; sent++) {
    outbox.send(connection, JSON.stringify({ type: 'error', code: 'internal', message: `${sent}`.padEnd(60_000) }));
    await turn();
  }
  return sent;
}

describe('who does not read', () => {
  test('and comes back in time finds all that was sent, in order, and 1013', async () => {
    const slow = await connected();
    slow.client.ws.pause();
    const sent = await flood(slow);
    expect(slow.connection.open).toBe(false);
    expect(slow.connection.ws.readyState).toBe(slow.connection.ws.CLOSING);
    slow.client.ws.resume();
    expect(await slow.client.closed()).toBe(1013);
    const got = slow.client.frames.map(({ message }) => Number(message));
    expect(got).toEqual(got.map((_, n) => n));
    // The frame at which it was found to be slow is not sent.
    expect(got.length).toBe(sent - 1);
  });

  test('and does not come back is let go of, with all that waited for it', async () => {
    const slow = await connected({}, {}, 200);
    slow.client.ws.pause();
    await flood(slow);
    await until(() => slow.connection.ws.readyState === slow.connection.ws.CLOSED);
    expect(slow.connection.stream.destroyed).toBe(true);
    expect(slow.connection.pending).toEqual([]);
    slow.client.ws.terminate();
  });

  test('and does not answer pings for that is told of 1013 as well, whether or not much waits for it', async () => {
    for (const few of [true, false]) {
      const slow = await connected();
      slow.client.ws.pause();
      const { connection, outbox, client } = slow;
      if (few) outbox.send(connection, JSON.stringify({ type: 'error', code: 'internal', message: '0' }));
      else while (connection.stream.writableLength === 0) await flood(slow, 1);
      const { seenAt } = connection;
      stop = startKeepalive({ all: () => [connection], pingInterval: 1, pingTimeout: 1, now: () => 0 });
      vi.advanceTimersByTime(2_000);
      expect(connection.open).toBe(false);
      stop();
      expect(connection.pingedAt).toBeGreaterThan(seenAt);
      client.ws.resume();
      expect(await client.closed()).toBe(1013);
      expect(client.frames.length).toBeGreaterThan(0);
      server?.close();
    }
  });
});
