import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

/** What becomes of everything that is known of a patient. Stream `subject-<patient_id>`. */
export type SubjectEvent =
  /** Nothing of the patient may be erased until it is lifted. */
  | Event<'LegalHoldPlaced', { patient_id: string; reason: Erasable } & MaybeErased>
  | Event<'LegalHoldLifted', { patient_id: string; reason: Erasable } & MaybeErased>
  /** The patient's key is destroyed. The reason outlives it: it is the one's who erased. */
  | Event<'PatientErased', { patient_id: string; erased_by: string; reason: Erasable } & MaybeErased>;

export const subjectEvents = defineEvents<SubjectEvent>()({
  LegalHoldPlaced: { version: 1, personal: { reason: 'patient_id' } },
  LegalHoldLifted: { version: 1, personal: { reason: 'patient_id' } },
  PatientErased: { version: 1, personal: { reason: 'erased_by' }, erases: 'patient_id' },
});
