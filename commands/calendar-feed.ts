import { Type } from 'typebox';
import { calendarFeedEvents, type CalendarFeedEvent } from '../events/calendar-feed.ts';
import { aggregate, commandOf, type Digest } from '../src/kernel/aggregate.ts';

/** Generations count from 1; an address is of one. */
export type CalendarFeedState = { readonly user_id: string; readonly generation: number; readonly open: boolean };

const command = commandOf<CalendarFeedState, CalendarFeedEvent>();
const Nothing = Type.Object({});
const own = { unrestricted: 'one’s own calendar' };

/** The secret part of the address: nobody can make or guess one, and it tells whose calendar it is. */
const feedTokenOf = (digest: Digest, { user_id, generation }: Pick<CalendarFeedState, 'user_id' | 'generation'>): string => digest.seal('feed', user_id, generation);

/** Whose calendar an address is of, and of which generation; undefined when it is none of ours. */
export function readFeedToken(digest: Digest, token: string): { readonly user_id: string; readonly generation: number } | undefined {
  const opened = digest.unseal('feed', token);
  return opened && { user_id: opened.key, generation: Number(opened.part) };
}

/** The address under which a calendar application, which brings no token of its own, may read one's appointments. */
export const calendarFeed = aggregate<CalendarFeedState, CalendarFeedEvent>()({
  category: 'feed',
  events: calendarFeedEvents,
  initialState: (user_id) => ({ user_id, generation: 0, open: false }),
  evolve: (state, { type, data }) => ({ ...state, generation: data.generation, open: type === 'CalendarFeedOpened' }),
  commands: {
    'open-calendar-feed': command({
      summary: 'Get an address under which a calendar application may read one’s appointments; whoever knows it can',
      data: Nothing,
      roles: ['PATIENT', 'DOCTOR'],
      relationship: own,
      stream: ({ actor }) => actor.user_id,
      decide: (_input, { user_id, generation, open }) => (open ? [] : [{ type: 'CalendarFeedOpened', data: { user_id, generation: generation + 1 } }]),
      returns: Type.Object({ path: Type.String() }),
      result: ({ digest, events: [opened] }, state) => ({ path: `/calendars/${feedTokenOf(digest, opened?.data ?? state)}.ics` }),
    }),

    'close-calendar-feed': command({
      summary: 'Make that address lead to nothing; the next one is another',
      data: Nothing,
      roles: ['PATIENT', 'DOCTOR'],
      relationship: own,
      revokes: true,
      stream: ({ actor }) => actor.user_id,
      decide: (_input, { user_id, generation, open }) => (open ? [{ type: 'CalendarFeedClosed', data: { user_id, generation } }] : []),
    }),
  },
});
