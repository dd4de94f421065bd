import { Type } from 'typebox';
import type { CalendarEvent } from '../events/calendar.ts';
import { readInstant, utcText } from '../src/domain/time-text.ts';
import { commandOf } from '../src/kernel/aggregate.ts';
import { invalid, Rejection } from '../src/kernel/rejection.ts';
import { Instant, OpaqueId, ShortText } from '../src/kernel/schema.ts';
import { account } from './account.ts';
import { bookedWithin, type CalendarState } from './calendar-state.ts';

const command = commandOf<CalendarState, CalendarEvent>();
/** More at a time than a doctor has reasons to be away. */
const mostBlocks = 1_000;
const longest = 800 * 86_400_000;

/** So many bookings stand in the event, for a repeat of the command to answer the same; of more it says how things are. */
const mostOverlapping = 1_000;
const overlappingIn = (state: CalendarState, from: number, to: number): readonly string[] => bookedWithin(state, { from, to }).map(({ appointment_id }) => appointment_id);

export const blockCommands = {
  'block-time': command({
    summary: 'Take time out; what is booked then stays, and is listed',
    data: Type.Object({ from: Instant, to: Instant, reason: Type.Optional(ShortText) }),
    roles: ['DOCTOR'],
    relationship: { unrestricted: 'a doctor’s own calendar' },
    stream: ({ actor }) => actor.user_id,
    decide: ({ data, actor, id, digest }, state) => {
      const [from, to] = [readInstant('/from', data.from), readInstant('/to', data.to)];
      if (to <= from) throw invalid('/to', 'must be after from');
      if (to - from > longest) throw invalid('/to', 'is too long after from');
      if (state.blocks.length >= mostBlocks) throw new Rejection('wrong-state', 'There are too many blocks');
      const overlapping = overlappingIn(state, from, to);
      const block_id = digest.seal('block', actor.user_id, id('block'));
      return [
        { type: 'TimeBlocked', data: { doctor_id: actor.user_id, block_id, from: utcText(from), to: utcText(to), ...(data.reason !== undefined && { reason: data.reason }), ...(overlapping.length <= mostOverlapping && { overlapping }) } },
      ];
    },
    returns: Type.Object({ block_id: OpaqueId, overlapping: Type.Array(OpaqueId) }, { title: 'BlockedTime' }),
    result: ({ events: [blocked] }, state) => {
      if (blocked?.type !== 'TimeBlocked') return {};
      const { block_id, from, to, overlapping = overlappingIn(state, Date.parse(from), Date.parse(to)) } = blocked.data;
      return { block_id, overlapping };
    },
  }),

  'unblock-time': command({
    summary: 'Give blocked time back',
    data: Type.Object({ block_id: OpaqueId }),
    roles: ['DOCTOR'],
    stream: ({ actor }) => actor.user_id,
    facts: { doctor: { of: account, key: ({ actor }) => actor.user_id } },
    relationship: { name: 'own-block', holds: ({ data, actor, digest }) => digest.unseal('block', data.block_id)?.key === actor.user_id },
    decide: ({ data: { block_id }, actor, facts: { doctor: { specialty } } }, state) => {
      const known = state.blocks.find((block) => block.block_id === block_id);
      return known ? [{ type: 'TimeUnblocked', data: { doctor_id: actor.user_id, block_id, from: utcText(known.from), to: utcText(known.to), ...(specialty !== undefined && { specialty }) } }] : [];
    },
  }),
};
