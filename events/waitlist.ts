import { defineEvents, type Event } from '../src/kernel/event.ts';

/** RFC 3339. `specialty`: the doctor's. */
type Offer = { waitlist_id: string; patient_id: string; doctor_id: string; specialty?: string; start: string; end: string };

/** Who waits for a doctor, or for any of a specialty, in order; what they were offered. Stream `waitlist-<doctor_id>` or `waitlist-specialty.<digest>`. */
export type WaitlistEvent =
  | Event<'WaitlistJoined', { waitlist_id: string; patient_id: string; doctor_id?: string; specialty?: string; from: string; to: string }>
  | Event<'WaitlistLeft', { waitlist_id: string; patient_id: string; reason: 'left' | 'booked' | 'erased' }>
  /** Held until `until`; `after`: the one who was offered it before. */
  | Event<'SlotOffered', Offer & { until: string; after?: string }>
  /** `until`: as it was offered. */
  | Event<'SlotOfferLapsed', Offer & { until?: string; reason: 'lapsed' | 'left' }>;

export const waitlistEvents = defineEvents<WaitlistEvent>()({
  WaitlistJoined: { version: 1 },
  WaitlistLeft: { version: 1 },
  SlotOffered: { version: 1 },
  SlotOfferLapsed: { version: 1 },
});
