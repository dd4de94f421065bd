import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type Gateway } from './gateway.ts';
import { joined, post } from './talk.ts';

let gateway: Gateway;
beforeAll(async () => (gateway = await startGateway({ MAX_MESSAGE_LENGTH: '10000' })));
afterAll(() => gateway.stop());

test('a reader that falls behind in a flooded room is closed with 1013, and finds what it has not seen after its last seq; nobody else notices', async () => {
  const clinic = await gateway.clinic('slow');
  const slow = (await joined(gateway, clinic, clinic.doctor)).client;
  const quick = (await joined(gateway, clinic, clinic.doctor)).client;
  const writer = await gateway.connect(clinic.patient);
  slow.ws.pause();
  // More than the network between them holds, and 1 MiB.
  const count = 300;
  for (let sent = 0; sent < count; sent += 20) await Promise.all(Array.from({ length: 20 }, () => post(writer, clinic.room_id, '漢'.repeat(10_000))));
  slow.ws.resume();
  expect(await slow.closed()).toBe(1013);
  const upTo = (last: number): number[] => Array.from({ length: last }, (_, n) => n + 1);
  const seqs = (frames: readonly object[]): number[] => frames.flatMap((frame) => ('seq' in frame && 'message_id' in frame && !('ref' in frame) ? [Number(frame.seq)] : []));
  const seen = seqs(slow.frames);
  expect(seen).toEqual(upTo(seen.length));
  expect(seen.length).toBeLessThan(count);

  const { client, history } = await joined(gateway, clinic, clinic.doctor, { after_seq: seen.length });
  await expect.poll(() => client.frames.some(({ complete }) => complete === true)).toBe(true);
  const parts = [history, ...client.frames.filter((frame) => frame.type === 'chat_history' && frame !== history)];
  expect([...seen, ...parts.flatMap(({ frames }) => seqs(frames as object[]))]).toEqual(upTo(count));
  await expect.poll(() => seqs(quick.frames).length).toBe(count);
  expect(seqs(quick.frames)).toEqual(upTo(count));
});
