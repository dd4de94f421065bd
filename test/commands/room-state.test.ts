import { describe, expect, test } from 'vitest';
import { isMember, isText, lastMessageAt, messageAt, seqOfSent, type RoomState } from '../../commands/room-state.ts';
import { careteam } from '../../commands/careteam.ts';
import { room } from '../../commands/room.ts';
import type { RoomEvent } from '../../events/room.ts';
import { closed, edited, fileShared, opened, posted, retracted, room_id } from './in-room.ts';
import { asAdmin, asDoctor, asOtherPatient, asPatient, asSystem, assigned } from './people.ts';
import { stateAfter } from './state-after.ts';

const history: readonly RoomEvent[] = [opened, posted(1), fileShared(2, 'DOCTOR'), edited(1), retracted(1), closed, opened, posted(7, 'DOCTOR')];
const standing = (state: RoomState) => Array.from({ length: state.last_seq + 2 }, (_, seq) => messageAt(state, seq));

const expected = [
  undefined,
  { seq: 1, author_id: 'pat', kind: 'text', retracted: true },
  { seq: 2, author_id: 'doc', kind: 'file', retracted: false },
  undefined,
  undefined,
  undefined,
  undefined,
  { seq: 7, author_id: 'doc', kind: 'text', retracted: false },
  undefined,
];

describe('the state of a room', () => {
  test('knows what stands at each seq', () => {
    expect(standing(stateAfter(room, room_id, history))).toEqual(expected);
  });
  test('knows the newest message up to a seq', () => {
    const state = stateAfter(room, room_id, history);
    expect([0, 1, 2, 6, 7, 99].map((seq) => lastMessageAt(state, seq)?.seq)).toEqual([undefined, 1, 2, 2, 7, 7]);
  });
  test('an older state stays as it was, on whatever line the room goes on', () => {
    const before = stateAfter(room, room_id, history.slice(0, 4));
    const lines = [[retracted(1), posted(5)], [posted(4), retracted(4)]].map((line) => stateAfter(room, room_id, line, before, 4));
    expect(standing(before).filter((message) => message?.retracted)).toEqual([]);
    expect(lines.map((state) => standing(state).map((message) => message?.retracted))).toEqual([
      [undefined, true, false, undefined, undefined, false, undefined],
      [undefined, false, false, undefined, true, undefined, undefined],
    ]);
  });
  test('knows a text again, as it was last edited', () => {
    const texts = (state: RoomState) => ['Hello', 'Hello again', ''].map((text) => isText(state, 1, text));
    const before = stateAfter(room, room_id, [opened, posted(1)]);
    const after = stateAfter(room, room_id, [posted(2), edited(1)], before, 2);
    expect([before, after].map(texts)).toEqual([[true, false, false], [false, true, false]]);
    expect([2, 3, 4].map((seq) => isText(after, seq, 'Hello'))).toEqual([true, false, false]);
    const erased = stateAfter(room, room_id, [opened, { ...posted(1), data: { ...posted(1).data, content: null, erased: true } } as RoomEvent]);
    expect(texts(erased)).toEqual([false, false, false]);
  });
  test('remembers the last 5,000 client message ids', () => {
    const messages = Array.from({ length: 12_000 }, (_, n) => posted(n + 1, n % 2 ? 'DOCTOR' : 'PATIENT', { client_message_id: `c${n + 1}` }));
    const state = stateAfter(room, room_id, [opened, ...messages]);
    for (let seq = 7_001; seq <= 12_000; seq++) expect(seqOfSent(state, seq % 2 ? asPatient : asDoctor, `c${seq}`)).toBe(seq);
    expect(seqOfSent(state, asPatient, 'c12000')).toBeUndefined();
    expect(seqOfSent(state, asPatient, 'c1')).toBeUndefined();
    expect(seqOfSent(state, asPatient, undefined)).toBeUndefined();
  });
  test('goes on from its snapshot, which holds no word of what was said', () => {
    const early = stateAfter(room, room_id, [...history, posted(8, 'PATIENT', { content: 'a secret', client_message_id: 'secret 8' })]);
    const json = JSON.stringify(room.snapshot?.toJson(early));
    expect(json).not.toContain('secret');
    const restored = room.snapshot?.fromJson(JSON.parse(json));
    if (!restored) throw new Error('a room has snapshots');
    const state = stateAfter(room, room_id, [retracted(7), posted(10)], restored, 9);
    expect(state).toMatchObject({ room_id, doctor_id: 'doc', patient_id: 'pat', closed: false, last_seq: 10 });
    expect([1, 2, 7, 8, 9, 10].map((seq) => messageAt(state, seq)?.retracted)).toEqual([true, false, true, false, undefined, false]);
    expect(seqOfSent(state, asPatient, 'secret 8')).toBe(8);
    expect(isText(state, 8, 'a secret'), 'no digest of a text is kept').toBe(false);
  });
  test('a snapshot is not changed by what comes after it', () => {
    const state = stateAfter(room, room_id, history);
    const json = JSON.stringify(room.snapshot?.toJson(state));
    stateAfter(room, room_id, [posted(8, 'PATIENT', { client_message_id: 'c8' }), retracted(2)], state, 8);
    expect(JSON.stringify(room.snapshot?.toJson(state))).toBe(json);
  });
});

test('a member is the patient of a room, and its doctor while in care', () => {
  const state = stateAfter(room, room_id, [opened]);
  const care = stateAfter(careteam, 'pat', [assigned]);
  const nobody = careteam.initialState('pat');
  expect([asPatient, asDoctor, asOtherPatient, asAdmin, asSystem].map((actor) => isMember(state, care, actor, 0))).toEqual([true, true, false, false, false]);
  expect([asPatient, asDoctor].map((actor) => isMember(state, nobody, actor, 0))).toEqual([true, false]);
  expect(isMember(state, care, { user_id: 'doc', role: 'PATIENT' }, 0)).toBe(false);
  expect(isMember(state, care, { user_id: 'pat', role: 'DOCTOR' }, 0)).toBe(false);
});
