import type { ChartEvent } from '../events/chart.ts';
import type { Projection, Update } from '../src/kernel/projection.ts';

/** To the patient and to the doctor who did it. What is prescribed stands in the prescription; the frame says that it has changed. */
function toBoth(event: string, { patient_id, doctor_id, prescription_id }: { readonly patient_id: string; readonly doctor_id: string; readonly prescription_id: string }, more: object): readonly Update[] {
  const frame = { type: 'prescription_update', event, data: { prescription_id, patient_id, doctor_id, ...more } };
  return [patient_id, doctor_id].map((user) => ({ audience: { user, channel: 'prescriptions' }, frame }));
}

/** What happened to a prescription, as a frame. */
export const chartFrames: NonNullable<Projection<ChartEvent>['updates']> = {
  PrescriptionIssued: ({ data, metadata }) => toBoth('issued', data, { issued_at: metadata.occurred_at, ends_at: data.ends_at ?? null, status: 'ACTIVE' }),
  PrescriptionDiscontinued: ({ data, metadata }) => toBoth('discontinued', data, { discontinued_at: metadata.occurred_at, status: 'DISCONTINUED' }),
};
