import { Type } from 'typebox';
import { blocksOf } from '../../../projections/appointment-lists.ts';
import { weekdays } from '../../domain/slots.ts';
import { daysOf } from '../../domain/time-text.ts';
import type { Feed } from '../../eventlog/types.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { KnownUser, nullable, OpaqueId, Timestamp } from '../../kernel/schema.ts';
import type { Caller } from '../auth.ts';
import type { FreeTime } from '../free-time.ts';
import type { ReadModels } from '../read-models.ts';
import { erasable, page } from '../shapes.ts';
import type { Users } from '../users.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { date, integer, paged, readModel, time, user } from './query.ts';
import { upTo } from './up-to.ts';

type Parts = { readonly database: Queryable; readonly readModels: ReadModels; readonly users: Users; readonly freeTime: FreeTime; readonly feed: Pick<Feed, 'reached' | 'position'> };

const Slot = Type.Object({ start: Timestamp, end: Timestamp, local_start: Type.String({ format: 'date-time', description: 'With the offset of the doctor’s zone then' }) }, { title: 'Slot' });
const Slots = Type.Object({ doctor_id: KnownUser, time_zone: nullable(Type.String()), slots: Type.Array(Slot) });
const Minutes = Type.Integer({ minimum: 0 });
const Availability = Type.Object(
  {
    doctor_id: KnownUser,
    weekly: Type.Array(Type.Object({ day: Type.Enum([...weekdays]), from: Type.String(), to: Type.String() })),
    slot_minutes: nullable(Minutes),
    time_zone: nullable(Type.String()),
    buffer_minutes: Minutes,
    min_notice_minutes: Minutes,
  },
  { title: 'Availability' },
);
const Block = Type.Object({ block_id: OpaqueId, from: Timestamp, to: Timestamp, reason: nullable(Type.String()), ...erasable }, { title: 'Block' });
const nothingSet = { weekly: [], slot_minutes: null, time_zone: null, buffer_minutes: 0, min_notice_minutes: 0 };

/** When a doctor can be had, and what they have said about it. */
export function doctorTimeEndpoints({ database, readModels, users, freeTime, feed }: Parts): readonly Endpoint[] {
  async function ownOrAny(caller: Caller, id: string): Promise<string> {
    const doctor_id = users.idOf(id);
    if (caller.role !== 'ADMIN' && caller.user_id !== doctor_id) throw new Rejection('not-found');
    await freeTime.doctor(doctor_id);
    return doctor_id;
  }

  return [
    endpoint({
      group: 'Appointments',
      summary: 'The free slots of a doctor',
      description: '`date` is a day in the doctor’s zone (today unless given), `days` how many from there. Slots are offered 400 days ahead. What the clocks skip is not offered, what they show twice is offered twice.',
      returns: Slots,
      path: '/doctors/:id/slots',
      params: { id: user },
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: { date, days: integer(1, 31), ...readModel },
      async answer({ ctx, caller, params, query }) {
        const doctor_id = users.idOf(params.id);
        await upTo(feed, ctx, query.at_least);
        const patient = caller.role === 'PATIENT' ? { patient_id: caller.user_id } : {};
        const span = { first: query.date === undefined ? undefined : daysOf(query.date), days: query.days ?? 1, ...patient };
        const [{ time_zone }, found] = await Promise.all([freeTime.doctor(doctor_id), freeTime.slots(doctor_id, span)]);
        return { doctor_id, time_zone: found.time_zone ?? time_zone ?? null, slots: found.slots };
      },
    }),
    endpoint({
      group: 'Appointments',
      summary: 'When a doctor may be booked, as it was set',
      returns: Availability,
      path: '/doctors/:id/availability',
      params: { id: user },
      roles: ['DOCTOR', 'ADMIN'],
      query: readModel,
      async answer({ ctx, caller, params, query }) {
        const doctor_id = await ownOrAny(caller, params.id);
        await upTo(feed, ctx, query.at_least);
        return { ...nothingSet, doctor_id, ...(await freeTime.availability(doctor_id)).set };
      },
    }),
    endpoint({
      group: 'Appointments',
      summary: 'What a doctor has blocked',
      returns: Type.Object({ blocks: Type.Array(Block), ...page }),
      path: '/doctors/:id/blocks',
      params: { id: user },
      roles: ['DOCTOR', 'ADMIN'],
      query: { from: time, to: time, ...paged, ...readModel },
      async answer({ ctx, caller, params, query: { at_least, from, to, limit, cursor } }) {
        const doctor_id = await ownOrAny(caller, params.id);
        await readModels.ready(ctx, ['appointments'], at_least);
        return blocksOf(database, { doctor_id, from, to, limit, cursor });
      },
    }),
  ];
}
