import { defineEvents, type Event } from '../src/kernel/event.ts';

/** Why somebody stands on the roster: a doctor on call, an ADMIN, or a doctor who is shut out, whom nothing reaches. */
export type RosterPlace = 'on_call' | 'admin' | 'shut_out';

/** Whom the clinic can always turn to; follows the accounts. One stream, `roster-clinic`. */
export type RosterEvent =
  /** Also when the place changes. */
  Event<'RosterEntered', { user_id: string; place: RosterPlace }> | Event<'RosterLeft', { user_id: string }>;

export const rosterEvents = defineEvents<RosterEvent>()({
  RosterEntered: { version: 1 },
  RosterLeft: { version: 1 },
});
