import { expect, test } from 'vitest';
import { statistics, statisticsOf } from '../../projections/statistics.ts';
import { projectionSpec } from '../support/projection.ts';
import { timeOf } from '../support/recorded.ts';
import { closed, opened, posted, retracted, shared } from './rooms.ts';

const spec = projectionSpec(statistics);
const registered = (user_id: string, role: 'DOCTOR' | 'PATIENT') => ({ type: 'AccountRegistered' as const, data: { user_id, role, full_name: 'Someone', on_call: false } });
const now = Date.parse(timeOf(60));

test('counts everything once', () =>
  spec
    .given([registered('doc', 'DOCTOR'), opened(), opened('quiet')])
    .when([registered('pat', 'PATIENT'), registered('pat2', 'PATIENT'), posted('m1', 'a'), shared('m2'), opened('half'), posted('h1', 'a', 'DOCTOR', 'half'), retracted('m1', 1)], { redelivered: 3 })
    .thenQuery((db) => statisticsOf(db, { now }), {
      total_rooms: 3,
      total_messages: 3,
      users_by_role: { DOCTOR: 1, PATIENT: 2 },
      rooms_by_participants: { '0': 1, '1': 1, '2': 1 },
      messages_per_minute: 0.6,
    }));

test('an empty log counts nothing', () =>
  spec.given([]).when([]).thenQuery((db) => statisticsOf(db, { now }), { total_rooms: 0, total_messages: 0, users_by_role: {}, rooms_by_participants: { '0': 0, '1': 0, '2': 0 }, messages_per_minute: 0 }));

test('a room that is opened again is one room', () => spec.given([]).when([opened(), closed(), opened()], { redelivered: 1 }).thenRows('counted_rooms', [{ room_id: 'chat_one' }]));

test('only the last minutes count as recent', () =>
  spec
    .given([opened()])
    .when([posted('m1', 'a')])
    .thenQuery(async (db) => (await statisticsOf(db, { now: now + 3_600_000 })).messages_per_minute, 0));

test('messages are counted by minute', () => spec.given([opened()]).when([posted('m1', 'a'), posted('m2', 'b')], { redelivered: 2 }).thenRows('message_minutes', [{ messages: 2 }]));

test('minutes of more than an hour before the last one are not kept, however they came', () => {
  const posts = Array.from({ length: 4_200 }, (_, n) => posted(`m${n}`, 'a'));
  return spec
    .given([opened(), ...posts.slice(0, 3_700)])
    .when(posts.slice(3_700), { redelivered: 1 })
    .thenQuery(async (db) => [(await db.query({ text: 'select from message_minutes' })).rows.length, (await statisticsOf(db, { now })).total_messages], [61, 4_200]);
});

test('tables of all projections have names of their own', async () => {
  const { projections } = await import('../../projections/index.ts');
  const names = projections.flatMap(({ tables }) => [...tables.matchAll(/create table (\w+)/g)].map(([, name]) => name));
  expect(new Set(names).size).toBe(names.length);
});
