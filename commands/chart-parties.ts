import type { Actor } from '../src/kernel/actor.ts';
import { keyOf, type Asked, type Digest, type Input } from '../src/kernel/aggregate.ts';
import { invalid, Rejection } from '../src/kernel/rejection.ts';
import { careteam, inCare, type CareteamState } from './careteam.ts';
import type { ChartState } from './chart-state.ts';

type WithCare = { readonly care: CareteamState };

/** The kinds of things in a chart, as their ids carry them. */
export type ThingInChart = 'allergy' | 'dx' | 'rx' | 'report';
/** Facts of every command on a chart: the care team of its patient. */
export const careOfChart = { care: { of: careteam, key: (_: unknown, state: ChartState) => state.patient_id } };

/** The patient themself, and doctors in care. */
export const patientOrDoctorInCare = {
  name: 'patient-or-doctor-in-care',
  holds: ({ actor, facts, now }: Input<unknown, WithCare>, state: ChartState): boolean =>
    actor.role === 'PATIENT' ? actor.user_id === state.patient_id : actor.role === 'DOCTOR' && inCare(facts.care, actor.user_id, now),
};
/** Doctors in care. */
export const doctorInCare = {
  name: 'doctor-in-care',
  holds: ({ actor, facts, now }: Input<unknown, WithCare>): boolean => actor.role === 'DOCTOR' && inCare(facts.care, actor.user_id, now),
};

/** Whose chart it is: a patient's own, unless another is named; a doctor names the patient. Throws `validation`. */
export function patientOf({ data, actor }: Asked<{ readonly patient_id?: string }>): string {
  if (data.patient_id !== undefined) return data.patient_id;
  if (actor.role === 'DOCTOR') throw invalid('/patient_id', 'is required');
  return actor.user_id;
}

/** The chart that a thing's id leads to. Throws `not-found`. */
export const chartOf = (digest: Digest, kind: ThingInChart, id: string): string => keyOf(digest, kind, id);
/** The id of a new thing in a chart; `name` is a UUID. */
export const idInChart = (digest: Digest, kind: ThingInChart, patient_id: string, name: string): string => digest.seal(kind, patient_id, name.replaceAll('-', ''));

/** What the chart has under an id. Throws `not-found`. */
export function mustHave<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Rejection('not-found');
  return thing;
}

export const authorOf = ({ user_id, role }: Actor): { author_id: string; author_role: 'PATIENT' | 'DOCTOR' } => ({ author_id: user_id, author_role: role === 'DOCTOR' ? 'DOCTOR' : 'PATIENT' });
