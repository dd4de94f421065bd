import { describe, expect, test } from 'vitest';
import type { Queryable } from '../../src/kernel/projection.ts';
import { historyOfRoom } from '../../projections/room-history-page.ts';
import { roomHistory } from '../../projections/room-history.ts';
import { projectionSpec } from '../support/projection.ts';
import { recorder, timeOf } from '../support/recorded.ts';
import { closed, delivered, edited, opened, posted, read, retracted, shared } from './rooms.ts';

const spec = projectionSpec(roomHistory);
const page = (query: { limit?: number; before_seq?: number; after_seq?: number } = {}) => (db: Queryable) => historyOfRoom(db, { room_id: 'chat_one', limit: 50, ...query });
const seqs = (query: Parameters<typeof page>[0]) => async (db: Queryable) => {
  const answer = await page(query)(db);
  return { seqs: answer?.messages.map(({ seq }) => seq), has_more: answer?.has_more };
};

describe('messages', () => {
  test('a message is a row at its seq', () =>
    spec.given([opened()]).when([posted('m1', 'Hello'), posted('m2', 'Good morning', 'DOCTOR')], { redelivered: 2 }).thenRows('messages', [
      { room_id: 'chat_one', seq: 1, message_id: 'm1', sender_id: 'pat', sender_role: 'PATIENT', content: 'Hello', retracted: false, erased: false, edited_at: null },
      { room_id: 'chat_one', seq: 2, message_id: 'm2', sender_id: 'doc', sender_role: 'DOCTOR', content: 'Good morning' },
    ]));

  test('the head counts every event and every message once', () =>
    spec
      .given([opened()])
      .when([posted('m1', 'a'), edited('m1', 1, 'b'), posted('m3', 'c', 'DOCTOR'), retracted('m1', 1), closed(), opened()], { redelivered: 2 })
      .thenRows('room_heads', [{ room_id: 'chat_one', doctor_id: 'doc', patient_id: 'pat', last_seq: 6, by_doctor: 1, by_patient: 1 }]));

  test('the last edit of a batch stands, also when an earlier one comes again', () =>
    spec.given([opened(), posted('m1', 'first')]).when([edited('m1', 1, 'second'), edited('m1', 1, 'third')], { redelivered: 2 }).thenRows('messages', [{ content: 'third', edited_at: new Date(timeOf(3)) }]));

  test('a retracted message keeps its place and loses its content, for good', () =>
    spec
      .given([opened(), posted('m1', 'secret'), shared('m2')])
      .when([edited('m1', 1, 'secret too'), retracted('m1', 1), retracted('m2', 2)], { redelivered: 2 })
      .thenRows('messages', [
        { seq: 1, retracted: true, content: null },
        { seq: 2, retracted: true, caption: null, file: null, file_id: 'file_1' },
      ]));

  test('rooms do not mix', () =>
    spec.given([opened(), opened('chat_two', 'doc', 'other')]).when([posted('m1', 'one'), posted('n1', 'two', 'DOCTOR', 'chat_two')], { redelivered: 1 }).thenRows('room_heads', [
      { room_id: 'chat_one', last_seq: 1, by_doctor: 0, by_patient: 1 },
      { room_id: 'chat_two', last_seq: 1, by_doctor: 1, by_patient: 0 },
    ]));
});

describe('receipts', () => {
  test('watermarks only rise, and what was read was delivered', () =>
    spec.given([opened()]).when([delivered('doc', 4), read('doc', 2), delivered('doc', 3), read('pat', 7)], { redelivered: 2 }).thenRows('receipts', [
      { user_id: 'doc', delivered_seq: 4, read_seq: 2 },
      { user_id: 'pat', delivered_seq: 7, read_seq: 7 },
    ]));
});

describe('a page of history', () => {
  const talk = [opened(), posted('m1', 'Hello'), shared('m2'), posted('m3', 'Thank you'), edited('m1', 1, 'Hello!'), posted('m5', 'oops'), retracted('m5', 5)];

  test('says what stands now', () =>
    spec.given(talk).when([read('doc', 1), delivered('doc', 3), read('pat', 3)]).thenQuery(page(), {
      room_id: 'chat_one',
      doctor_id: 'doc',
      patient_id: 'pat',
      total_messages: 4,
      last_seq: 6,
      has_more: false,
      receipts: [
        { user_id: 'doc', delivered_seq: 3, read_seq: 1 },
        { user_id: 'pat', delivered_seq: 3, read_seq: 3 },
      ],
      messages: [
        { ...common(1), type: 'chat_message', sender_id: 'pat', sender_role: 'PATIENT', content: 'Hello!', edited_at: timeOf(4), status: 'read' },
        {
          ...common(2),
          type: 'file_share',
          sender_id: 'doc',
          sender_role: 'DOCTOR',
          caption: 'Your ECG',
          status: 'read',
          file_info: { file_id: 'file_1', name: 'ecg.pdf', size: 1_234, type: 'application/pdf', url: '/uploads/file_1' },
        },
        { ...common(3), type: 'chat_message', sender_id: 'pat', sender_role: 'PATIENT', content: 'Thank you', status: 'delivered' },
        { ...common(5), type: 'chat_message', sender_id: 'pat', sender_role: 'PATIENT', retracted: true, status: 'sent' },
      ],
    }));
  const common = (seq: number) => ({ message_id: `m${seq}`, seq, position: String(9_007_199_254_740_993n + BigInt(seq) * 100n), room_id: 'chat_one', timestamp: timeOf(seq) });

  test('without bounds the newest, oldest first', () => spec.given(talk).when([]).thenQuery(seqs({ limit: 2 }), { seqs: [3, 5], has_more: true }));
  test('before a seq, the newest of those', () => spec.given(talk).when([]).thenQuery(seqs({ limit: 2, before_seq: 3 }), { seqs: [1, 2], has_more: false }));
  test('after a seq, the oldest of those', () => spec.given(talk).when([]).thenQuery(seqs({ limit: 2, after_seq: 0 }), { seqs: [1, 2], has_more: true }));
  test('between two bounds', () => spec.given(talk).when([]).thenQuery(seqs({ limit: 2, after_seq: 1, before_seq: 5 }), { seqs: [2, 3], has_more: false }));
  test('nothing beyond the end', () => spec.given(talk).when([]).thenQuery(seqs({ after_seq: 6 }), { seqs: [], has_more: false }));
  test('an erased message says so', () =>
    spec
      .given([opened()])
      .when([posted('m1', null)], { redelivered: 1 })
      .thenQuery(async (db) => (await page()(db))?.messages[0], { ...common(1), type: 'chat_message', sender_id: 'pat', sender_role: 'PATIENT', content: null, erased: true, status: 'sent' }));
  test('no such room', () => spec.given([]).when([]).thenQuery(page(), undefined));
});

describe('frames', () => {
  const record = recorder();
  const framesOf = (event: ReturnType<typeof opened>) => {
    const recorded = record(event, { user_id: 'someone', role: 'PATIENT' });
    const frames = roomHistory.updates?.[recorded.type as keyof NonNullable<typeof roomHistory.updates>];
    return frames?.(recorded as never) ?? [];
  };
  const sequence = [opened(), posted('m1', 'Hello'), shared('m2'), edited('m1', 1, 'Hello!'), retracted('m1', 1), closed()];

  test('each event of a room is one frame with the next seq', () => {
    const updates = sequence.map(framesOf);
    expect(updates.every((frames) => frames.length === 1)).toBe(true);
    const frames = updates.flat();
    expect(frames.map(({ audience }) => audience)).toEqual(sequence.map(() => ({ room: 'chat_one' })));
    expect(frames.map(({ frame }) => frame)).toEqual([
      { type: 'room_opened', seq: 0, room_id: 'chat_one', actor_id: 'someone', timestamp: timeOf(0) },
      { type: 'chat_message', seq: 1, room_id: 'chat_one', message_id: 'm1', sender_id: 'pat', sender_role: 'PATIENT', content: 'Hello', timestamp: timeOf(1) },
      {
        type: 'file_share',
        seq: 2,
        room_id: 'chat_one',
        message_id: 'm2',
        sender_id: 'doc',
        sender_role: 'DOCTOR',
        caption: 'Your ECG',
        timestamp: timeOf(2),
        file_info: { file_id: 'file_1', name: 'ecg.pdf', size: 1_234, type: 'application/pdf', url: '/uploads/file_1' },
      },
      { type: 'message_edited', seq: 3, room_id: 'chat_one', message_id: 'm1', actor_id: 'pat', content: 'Hello!', timestamp: timeOf(3) },
      { type: 'message_retracted', seq: 4, room_id: 'chat_one', message_id: 'm1', actor_id: 'pat', timestamp: timeOf(4) },
      { type: 'room_closed', seq: 5, room_id: 'chat_one', actor_id: 'doc', timestamp: timeOf(5) },
    ]);
  });

  test('a receipt is a message_status to the room', () => {
    expect([read('doc', 3), delivered('pat', 2)].flatMap(framesOf)).toEqual([
      { audience: { room: 'chat_one' }, frame: { type: 'message_status', room_id: 'chat_one', user_id: 'doc', message_id: 'm3', up_to_seq: 3, status: 'read' } },
      { audience: { room: 'chat_one' }, frame: { type: 'message_status', room_id: 'chat_one', user_id: 'pat', message_id: 'm2', up_to_seq: 2, status: 'delivered' } },
    ]);
  });
});
