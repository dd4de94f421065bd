import type { WaitlistEvent } from '../events/waitlist.ts';
import type { Recorded } from '../src/kernel/event.ts';

/** Times in ms since the epoch. */
export type Offer = { readonly doctor_id: string; readonly specialty?: string; readonly start: number; readonly end: number; readonly until: number };
export type Waiting = {
  readonly waitlist_id: string;
  readonly patient_id: string;
  /** The window in which the appointment shall lie. */
  readonly from: number;
  readonly to: number;
  /** What they are offered now. */
  readonly offer?: Offer;
  /** What they were offered and did not take. */
  readonly passed: readonly Pick<Offer, 'doctor_id' | 'start'>[];
};
/** In the order in which they came. */
export type WaitlistState = { readonly waiting: readonly Waiting[] };

/** More than anybody is offered within a window; of what is older one may be offered it again. */
const remembered = 50;

const withoutOffer = ({ waitlist_id, patient_id, from, to, passed }: Waiting): Waiting => ({ waitlist_id, patient_id, from, to, passed });

const change = (state: WaitlistState, waitlist_id: string, to: (one: Waiting) => Waiting): WaitlistState => ({ waiting: state.waiting.map((one) => (one.waitlist_id === waitlist_id ? to(one) : one)) });

function changed(state: WaitlistState, event: Recorded<WaitlistEvent>): WaitlistState {
  switch (event.type) {
    case 'WaitlistJoined': {
      const { waitlist_id, patient_id, from, to } = event.data;
      return { waiting: [...state.waiting, { waitlist_id, patient_id, from: Date.parse(from), to: Date.parse(to), passed: [] }] };
    }
    case 'WaitlistLeft':
      return { waiting: state.waiting.filter(({ waitlist_id }) => waitlist_id !== event.data.waitlist_id) };
    case 'SlotOffered': {
      const { waitlist_id, doctor_id, specialty, start, end, until } = event.data;
      const offer = { doctor_id, ...(specialty !== undefined && { specialty }), start: Date.parse(start), end: Date.parse(end), until: Date.parse(until) };
      return change(state, waitlist_id, (one) => ({ ...one, offer }));
    }
    case 'SlotOfferLapsed': {
      const { waitlist_id, doctor_id, start } = event.data;
      return change(state, waitlist_id, (one) => ({ ...withoutOffer(one), passed: [...one.passed, { doctor_id, start: Date.parse(start) }].slice(-remembered) }));
    }
    default:
      event satisfies never;
      return state;
  }
}

/** The fold of a waitlist. Whose window is over goes with the next event. */
export function evolveWaitlist(state: WaitlistState, event: Recorded<WaitlistEvent>): WaitlistState {
  const { waiting } = changed(state, event);
  const at = Date.parse(event.metadata.occurred_at);
  return { waiting: waiting.some(({ to }) => to <= at) ? waiting.filter(({ to }) => to > at) : waiting };
}

/** The first who fits a slot and is offered nothing now, nor was this one before. */
export const firstFor = ({ waiting }: WaitlistState, slot: Pick<Offer, 'doctor_id' | 'start' | 'end'>, isOut: (one: Waiting) => boolean): Waiting | undefined =>
  waiting.find((one) => one.offer === undefined && !isOut(one) && one.from <= slot.start && slot.end <= one.to && !one.passed.some(({ doctor_id, start }) => doctor_id === slot.doctor_id && start === slot.start));
