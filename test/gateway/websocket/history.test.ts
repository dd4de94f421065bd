import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aggregates } from '../../../commands/index.ts';
import { room } from '../../../commands/room.ts';
import { roomHistory } from '../../../projections/room-history.ts';
import { createDispatcher } from '../../../src/dispatcher/dispatcher.ts';
import type { Dispatcher, Outcome } from '../../../src/dispatcher/types.ts';
import { digestOf } from '../../../src/eventlog/digest.ts';
import { updatesOf } from '../../../src/gateway/live/render.ts';
import { createReplay } from '../../../src/gateway/live/replay.ts';
import { createHistory, type History } from '../../../src/gateway/websocket/history.ts';
import type { Role } from '../../../src/kernel/actor.ts';
import type { Queryable } from '../../../src/kernel/projection.ts';
import { openTestLog, type TestLog } from '../../support/event-log.ts';

let testLog: TestLog;
let dispatcher: Dispatcher;
let room_id: string;
beforeAll(async () => {
  testLog = await openTestLog();
  const { log, feed, keys } = testLog;
  dispatcher = createDispatcher({ aggregates, log, feed, digest: digestOf(randomBytes(32)), marks: keys.marks, now: Date.now, limits: { max_message_length: 1_000 }, revocationDelay: 0 });
  const pair = { doctor_id: 'doc', patient_id: 'pat' };
  await as('boss', 'ADMIN', 'register-account', { user_id: 'doc', role: 'DOCTOR', full_name: 'Dr Who' });
  await as('boss', 'ADMIN', 'register-account', { user_id: 'pat', role: 'PATIENT', full_name: 'Pat' });
  await as('boss', 'ADMIN', 'assign-doctor', pair);
  ({ room_id } = (await as('doc', 'DOCTOR', 'open-room', pair)).result as { room_id: string });
});
afterAll(async () => {
  await dispatcher.drain();
  await testLog.close();
});

const as = (user_id: string, role: Role, name: string, data: object): Promise<Outcome> => dispatcher.dispatch({ name, data, actor: { user_id, role }, via: 'rest' });
async function historyWith(db: Queryable | undefined, limit: number, isClean = true): Promise<History> {
  const { log } = testLog;
  const historyOf = createHistory({ db, log, dispatcher, updates: updatesOf([roomHistory]), isClean: () => isClean });
  return historyOf((await dispatcher.load(room, room_id)).state, limit);
}
const broken: Queryable = { query: () => Promise.reject(new Error('down')) };
const silent: Queryable = { query: () => new Promise(() => undefined) };

test('without a database the newest messages are folded from the stream, as they stand now', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 12; i++) ids.push(((await as('pat', 'PATIENT', 'post-message', { room_id, content: `m${i}` })).result as { message_id: string }).message_id);
  for (const content of ['once', 'twice']) await as('pat', 'PATIENT', 'edit-message', { room_id, message_id: ids[10], content });
  await as('pat', 'PATIENT', 'retract-message', { room_id, message_id: ids[9] });
  for (let i = 0; i < 9; i++) await as('pat', 'PATIENT', 'edit-message', { room_id, message_id: ids[0], content: `again ${i}` });
  await as('doc', 'DOCTOR', 'mark-read', { room_id, up_to_seq: 10 });
  await as('doc', 'DOCTOR', 'mark-delivered', { room_id, up_to_seq: 11 });
  for (const db of [undefined, broken, silent]) {
    const { messages, last_seq } = await historyWith(db, 3);
    expect(last_seq).toBe(24);
    expect(messages).toEqual([
      { ...theFrame(ids[9], 10), retracted: true, status: 'read' },
      { ...theFrame(ids[10], 11), content: 'twice', edited_at: expect.any(String), status: 'delivered' },
      { ...theFrame(ids[11], 12), content: 'm11', status: 'sent' },
    ]);
  }
  const { messages } = await historyWith(undefined, 200);
  expect(messages.map((message) => Reflect.get(message, 'content') as unknown)).toEqual(['again 8', ...Array.from({ length: 8 }, (_, i) => `m${i + 1}`), undefined, 'twice', 'm11']);
});

test('a replay leaves out the text of what was retracted since, in the message and in its edits', async () => {
  const message_id = ((await as('doc', 'DOCTOR', 'post-message', { room_id, content: 'secret' })).result as { message_id: string }).message_id;
  await as('doc', 'DOCTOR', 'edit-message', { room_id, message_id, content: 'secret too' });
  await as('doc', 'DOCTOR', 'retract-message', { room_id, message_id });
  const names = { peek: () => undefined, load: (user_id: string) => Promise.resolve(`Name of ${user_id}`) };
  const replay = createReplay({ log: testLog.log, dispatcher, names, updates: updatesOf([roomHistory]) });
  const frames: unknown[] = [];
  for await (const page of replay(room_id, 25)) frames.push(...page.map(({ text }) => JSON.parse(text ?? 'null') as unknown));
  expect(frames).toEqual([
    { ...theFrame(message_id, 25, 'doc'), sender_role: 'DOCTOR', sender_name: 'Name of doc', retracted: true },
    expect.objectContaining({ type: 'message_edited', seq: 26, message_id, retracted: true }),
    expect.objectContaining({ type: 'message_retracted', seq: 27, message_id }),
  ]);
  expect(JSON.stringify(frames)).not.toContain('secret');
});

const theFrame = (message_id: string | undefined, seq: number, sender_id = 'pat'): object => ({ type: 'chat_message', message_id, seq, room_id, sender_id, sender_role: 'PATIENT', timestamp: expect.any(String), position: expect.stringMatching(/^\d+$/) });
