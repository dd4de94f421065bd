import { expect, test } from 'vitest';
import { appointments } from '../../projections/appointments.ts';
import { appointmentOf, appointmentsByStatus, appointmentsOf, appointmentsToKeep, blocksOf, latestAppointmentsOf } from '../../projections/appointment-lists.ts';
import { appointmentId, blocked, booked, cancelled, completed, missed, moved, weekday } from '../commands/in-calendar.ts';
import type { CalendarEvent } from '../../events/calendar.ts';
import { projectionSpec } from '../support/projection.ts';
import { recorder } from '../support/recorded.ts';

const spec = projectionSpec(appointments);
const id = appointmentId;
const history = [booked('a', weekday('09:00'), 'pat', { reason: 'A cough' }), booked('b', weekday('10:00'), 'other_pat'), booked('c', weekday('11:00')), booked('d', weekday('11:30'))];

test('an appointment stands as its last change left it', () =>
  spec
    .given(history)
    .when([moved('a', weekday('09:00'), weekday('09:30')), moved('a', weekday('09:30'), weekday('10:30'), 2), cancelled('b', weekday('10:00'), 'other_pat'), completed('c'), missed('d')], { redelivered: 2 })
    .thenQuery(
      async (db) => [...(await appointmentsOf(db, { limit: 10 })).appointments.map(({ appointment_id, start, status, reason }) => [appointment_id, start, status, reason]), await appointmentsByStatus(db)],
      [
        [id('b', 'other_pat'), weekday('10:00'), 'CANCELLED', null],
        [id('a'), weekday('10:30'), 'BOOKED', 'A cough'],
        [id('c'), weekday('11:00'), 'COMPLETED', null],
        [id('d'), weekday('11:30'), 'NO_SHOW', null],
        { BOOKED: 1, CANCELLED: 1, COMPLETED: 1, NO_SHOW: 1 },
      ],
    ));

test('lists filter and go page by page', () =>
  spec
    .given([])
    .when(history, { redelivered: 1 })
    .thenQuery(
      async (db) => {
        const ids = async (filter: object) => (await appointmentsOf(db, { limit: 10, ...filter })).appointments.map(({ appointment_id }) => appointment_id);
        const first = await appointmentsOf(db, { limit: 3 });
        return [
          await ids({ patient_id: 'pat' }),
          await ids({ doctor_id: 'doc', from: Date.parse(weekday('10:00')), to: Date.parse(weekday('11:30')) }),
          await ids({ status: ['CANCELLED', 'COMPLETED'] }),
          await ids({ cursor: first.next_cursor }),
          (await latestAppointmentsOf(db, { patient_id: 'pat', limit: 2 })).map(({ appointment_id }) => appointment_id),
          (await appointmentsToKeep(db, { user_id: 'pat', from: Date.parse(weekday('11:00')), limit: 10 })).map(({ appointment_id, sequence }) => [appointment_id, sequence]),
          (await appointmentOf(db, id('a')))?.reason,
          await appointmentOf(db, 'nothing'),
        ];
      },
      [[id('a'), id('c'), id('d')], [id('b', 'other_pat'), id('c')], [], [id('d')], [id('c'), id('d')], [[id('c'), 0], [id('d'), 0]], 'A cough', undefined],
    ));

test('blocks are listed until they are given back', () => {
  const [one, two] = [blocked('x', weekday('09:00'), weekday('10:00')), blocked('y', weekday('13:00'), weekday('14:00'))];
  const given = { type: 'TimeUnblocked', data: one.data } as CalendarEvent;
  return spec
    .given([one, two])
    .when([given], { redelivered: 1 })
    .thenQuery(async (db) => [await blocksOf(db, { doctor_id: 'doc', limit: 10 }), (await blocksOf(db, { doctor_id: 'doc', limit: 10, to: Date.parse(weekday('13:00')) })).blocks], [
      { blocks: [{ block_id: (two.data as { block_id: string }).block_id, from: weekday('13:00'), to: weekday('14:00'), reason: null }], next_cursor: null },
      [],
    ]);
});

test('both sides get a frame, without words of anybody', () => {
  const record = recorder();
  const frames = [booked('a', weekday('09:00'), 'pat', { reason: 'A cough' }), moved('a', weekday('09:00'), weekday('09:30')), cancelled('a', weekday('09:30'))].flatMap((event) => appointments.updates?.[event.type]?.(record(event) as never) ?? []);
  expect(frames.map(({ audience, frame }) => [audience, frame['event']])).toEqual(['booked', 'rescheduled', 'cancelled'].flatMap((event) => ['pat', 'doc'].map((user) => [{ user, channel: 'appointments' }, event])));
  expect(JSON.stringify(frames)).not.toContain('cough');
});
