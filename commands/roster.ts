import { Type } from 'typebox';
import { rosterEvents, type RosterEvent, type RosterPlace } from '../events/roster.ts';
import { aggregate, commandOf, plainSnapshot } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { UserId } from '../src/kernel/schema.ts';
import { account, type AccountState } from './account.ts';

/** In the order in which they came. */
export type RosterState = { readonly entries: readonly { readonly user_id: string; readonly place: RosterPlace }[] };

/** The key of the one roster. */
const clinic = 'clinic';

const at = ({ entries }: RosterState, place: RosterPlace): readonly string[] => entries.flatMap((entry) => (entry.place === place ? [entry.user_id] : []));
/** The doctors on call. */
export const onCall = (roster: RosterState): readonly string[] => at(roster, 'on_call');
/** The registered ADMINs. */
export const admins = (roster: RosterState): readonly string[] => at(roster, 'admin');
/** Whether this doctor's account is disabled. */
export const isShutOut = ({ entries }: RosterState, doctor_id: string): boolean => entries.some(({ user_id, place }) => user_id === doctor_id && place === 'shut_out');

function placeOf({ role, on_call, disabled }: AccountState): RosterPlace | undefined {
  if (role === 'ADMIN') return disabled ? undefined : 'admin';
  if (role !== 'DOCTOR') return undefined;
  return disabled ? 'shut_out' : on_call ? 'on_call' : undefined;
}

function evolve({ entries }: RosterState, event: Recorded<RosterEvent>): RosterState {
  const others = entries.filter(({ user_id }) => user_id !== event.data.user_id);
  switch (event.type) {
    case 'RosterEntered': {
      const { user_id, place } = event.data;
      return { entries: [...others, { user_id, place }] };
    }
    case 'RosterLeft':
      return { entries: others };
    default:
      event satisfies never;
      return { entries };
  }
}

const command = commandOf<RosterState, RosterEvent>();

export const roster = aggregate<RosterState, RosterEvent>()({
  category: 'roster',
  events: rosterEvents,
  initialState: () => ({ entries: [] }),
  evolve,
  snapshot: plainSnapshot(1),
  commands: {
    'keep-roster': command({
      summary: 'Put somebody on the roster, or take them off, as their account says now',
      data: Type.Object({ user_id: UserId }),
      roles: [],
      internal: true,
      patient: true,
      relationship: { unrestricted: 'the service itself follows an account' },
      stream: () => clinic,
      facts: { account: { of: account, key: ({ data }) => data.user_id } },
      decide: ({ data: { user_id }, facts }, { entries }) => {
        const place = placeOf(facts.account);
        const known = entries.find((entry) => entry.user_id === user_id)?.place;
        if (place === known) return [];
        return [place ? { type: 'RosterEntered', data: { user_id, place } } : { type: 'RosterLeft', data: { user_id } }];
      },
    }),
  },
});

/** A fact: whom the clinic can always turn to. */
export const theRoster = { roster: { of: roster, key: (): string => clinic } };
