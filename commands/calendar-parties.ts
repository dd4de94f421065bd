import type { Asked, Digest, Input } from '../src/kernel/aggregate.ts';
import { Rejection } from '../src/kernel/rejection.ts';
import { partiesOf } from './appointment-id.ts';
import { appointmentOf, type Appointment, type CalendarState } from './calendar-state.ts';

/** Its patient, its doctor, whether they care for the patient still or not, and an ADMIN. */
export const partyTo = {
  name: 'party-to-the-appointment',
  holds({ data, actor, digest }: Pick<Input<{ appointment_id: string }, unknown>, 'data' | 'actor' | 'digest'>): boolean {
    const parties = partiesOf(digest, data.appointment_id);
    if (!parties) return false;
    return actor.role === 'ADMIN' || actor.user_id === (actor.role === 'DOCTOR' ? parties.doctor_id : parties.patient_id);
  },
};

/** Whom an appointment is about. */
export const itsPatient = ({ data }: Asked<{ appointment_id: string }>, digest: Digest): string | undefined => partiesOf(digest, data.appointment_id)?.patient_id;

/** The appointment. Ids are handed out with bookings only: one that is forgotten is long over. */
export function mustKnow(state: CalendarState, appointment_id: string): Appointment {
  const known = appointmentOf(state, appointment_id);
  if (!known) throw new Rejection('wrong-state', 'The appointment is over');
  return known;
}
