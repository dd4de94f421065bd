import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { encodeFrames } from '../../../src/gateway/live/encode.ts';
import { createOutbox, newChunk, type Sink } from '../../../src/gateway/live/outbox.ts';
import type { Peer } from '../../../src/gateway/live/peer.ts';
import { createRooms } from '../../../src/gateway/live/rooms.ts';

const open: { terminate(): void }[] = [];
afterEach(() => open.splice(0).forEach((socket) => socket.terminate()));

/** The raw socket of a WebSocket. */
const raw = (ws: WebSocket): Socket => (ws as unknown as { _socket: Socket })._socket;

/** A real connection: what is written raw to the near end, the far end's WebSocket reads. */
async function pair(): Promise<{ near: Socket; far: WebSocket; received: string[]; writes: () => number }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const far = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, { perMessageDeflate: false });
  const received: string[] = [];
  far.on('message', (data: Buffer) => received.push(data.toString()));
  const [[accepted]] = (await Promise.all([once(server, 'connection'), once(far, 'open')])) as [[WebSocket], unknown];
  server.close();
  open.push(far, accepted);
  const near = raw(accepted);
  let writes = 0;
  const write = near.write.bind(near);
  near.write = ((bytes: Uint8Array) => {
    writes += 1;
    return write(bytes);
  }) as typeof near.write;
  return { near, far, received, writes: () => writes };
}
const sinkOf = (stream: Socket, onSlow = (): void => {}): Sink => ({ stream, pending: [], open: true, onSlow });
const received = (list: readonly string[], count: number): Promise<void> => expect.poll(() => list.length).toBe(count) as unknown as Promise<void>;

describe('frames as bytes', () => {
  test('every form of the length, and text beyond ASCII, is read back by a parser of the protocol', async () => {
    const texts = ['', 'a', 'x'.repeat(125), 'y'.repeat(126), 'ü'.repeat(40_000), '🩺'.repeat(20_000), 'z'.repeat(65_535), 'z'.repeat(65_536)];
    const { near, received: got } = await pair();
    near.write(encodeFrames(texts));
    await received(got, texts.length);
    expect(got).toEqual(texts);
  });
});

describe('the outbox', () => {
  test('what one turn sends leaves in one write, in order', async () => {
    const { near, received: got, writes } = await pair();
    const outbox = createOutbox();
    const sink = sinkOf(near);
    const another = sinkOf((await pair()).near);
    const chunk = newChunk('c1');
    outbox.send(sink, 'a');
    outbox.send(sink, chunk);
    outbox.send(another, chunk);
    outbox.send(sink, 'b');
    chunk.texts.push('c2');
    await received(got, 4);
    expect(got).toEqual(['a', 'c1', 'c2', 'b']);
    expect(writes()).toBe(1);
  });

  test('a chunk of many readers is encoded once', async () => {
    const outbox = createOutbox();
    const chunk = newChunk('hello');
    const pairs = await Promise.all([pair(), pair(), pair()]);
    for (const { near } of pairs) outbox.send(sinkOf(near), chunk);
    chunk.texts.push('again');
    await turn();
    const bytes = chunk.bytes;
    expect(bytes?.length).toBe(14);
    for (const { received: got } of pairs) {
      await received(got, 2);
      expect(got).toEqual(['hello', 'again']);
    }
  });

  test('a turn that was flushed early is over: its chunks grow no more', async () => {
    const { near, received: got } = await pair();
    const outbox = createOutbox();
    const sink = sinkOf(near);
    const before = outbox.turn;
    outbox.send(sink, newChunk('first'));
    outbox.flush(sink);
    expect(outbox.turn).toBeGreaterThan(before);
    outbox.send(sink, 'second');
    await received(got, 2);
    expect(got).toEqual(['first', 'second']);
  });

  test('a consumer that is more than 1 MiB behind is reported and sent nothing more', async () => {
    const { near, far } = await pair();
    far.pause();
    const outbox = createOutbox();
    const slow: true[] = [];
    const sink = { ...sinkOf(near), onSlow: () => void slow.push(true) };
    for (let sent = 0; slow.length === 0 && sent < 64; sent++) {
      outbox.send(sink, 'x'.repeat(1024 * 1024));
      await turn();
    }
    expect(slow).toEqual([true]);
    expect(sink.pending).toEqual([]);
    const unsent = near.writableLength;
    expect(unsent).toBeLessThan(4 * 1024 * 1024);
  });

  test('after a long write the frames of many wait and share the next one, an answer does not', async () => {
    const { near, received: got, writes } = await pair();
    let clock = 0;
    const outbox = createOutbox(() => clock);
    const sink = sinkOf(near);
    const write = near.write.bind(near);
    near.write = ((bytes: Uint8Array) => {
      clock += 5;
      return write(bytes);
    }) as typeof near.write;
    outbox.send(sink, newChunk('first'));
    await received(got, 1);
    const another = await pair();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const answered = sinkOf(another.near);
    outbox.send(sink, newChunk('second'));
    outbox.send(answered, newChunk('third'));
    outbox.send(answered, 'answer');
    await turn();
    expect([writes(), another.writes()]).toEqual([1, 1]);
    outbox.send(sink, newChunk('fourth'));
    vi.advanceTimersByTime(5);
    vi.useRealTimers();
    await received(got, 3);
    expect(got).toEqual(['first', 'second', 'fourth']);
    expect(writes()).toBe(2);
    await received(another.received, 2);
    expect(another.received).toEqual(['third', 'answer']);
  });

  test('nothing is written to what is closed', async () => {
    const { near, writes } = await pair();
    const outbox = createOutbox();
    const closed = { ...sinkOf(near), open: false };
    outbox.send(closed, 'late');
    await turn();
    expect([writes(), closed.pending]).toEqual([0, []]);
  });
});

test('typing and receipts pass over a member whose right to the room is being asked for anew', async () => {
  const { near, received: got } = await pair();
  const rooms = createRooms({ outbox: createOutbox(), now: Date.now });
  const peer: Peer = { ...sinkOf(near), user_id: 'doc', role: 'DOCTOR', rooms: new Map(), channels: undefined, replaying: undefined, since: 0n, seen: undefined, close: () => undefined };
  const member = rooms.join(peer, { room_id: 'one', doctor_id: 'doc', patient_id: 'pat' });
  Object.assign(member, { right: { until: Infinity, asOf: 0n }, told: true, weighed: 1 });
  rooms.toTold(member.room, 'meanwhile');
  member.weighed = 0;
  rooms.toTold(member.room, 'afterwards');
  await received(got, 1);
  expect(got).toEqual(['afterwards']);
});
