import type { SubjectEvent } from '../../events/subject.ts';
import { reactor } from '../kernel/reactor.ts';

/** Nobody is called any more to a patient who was erased. */
export const erasures = reactor<SubjectEvent>()({
  name: 'erasures',
  on: { PatientErased: ({ data: { patient_id } }) => [{ send: 'end-alerts', data: { patient_id } }] },
});
