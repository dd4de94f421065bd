import { Type } from 'typebox';
import { subjectEvents, type SubjectEvent } from '../events/subject.ts';
import { aggregate, commandOf } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { invalid, Rejection } from '../src/kernel/rejection.ts';
import { ShortText, UserId } from '../src/kernel/schema.ts';
import { account, type AccountState } from './account.ts';

export type SubjectState = { readonly patient_id: string; readonly held: boolean; readonly erased: boolean };

function evolve(state: SubjectState, event: Recorded<SubjectEvent>): SubjectState {
  switch (event.type) {
    case 'LegalHoldPlaced':
      return { ...state, held: true };
    case 'LegalHoldLifted':
      return { ...state, held: false };
    case 'PatientErased':
      return { ...state, erased: true };
    default:
      event satisfies never;
      return state;
  }
}

const command = commandOf<SubjectState, SubjectEvent>();
const About = Type.Object({ patient_id: UserId, reason: ShortText });
const common = {
  data: About,
  roles: ['ADMIN' as const],
  relationship: { unrestricted: 'an ADMIN answers for what is kept, and sees none of it' },
  stream: ({ data }: { data: { patient_id: string } }) => data.patient_id,
  facts: { patient: { of: account, key: ({ data }: { data: { patient_id: string } }): string => data.patient_id } },
};

function mustBePatient({ patient }: { readonly patient: AccountState }): void {
  if (patient.role !== 'PATIENT') throw invalid('/patient_id', 'is not a registered patient');
}
function mustNotBeErased(state: SubjectState): void {
  if (state.erased) throw new Rejection('erased');
}

export const subject = aggregate<SubjectState, SubjectEvent>()({
  category: 'subject',
  events: subjectEvents,
  initialState: (patient_id) => ({ patient_id, held: false, erased: false }),
  evolve,
  commands: {
    'place-legal-hold': command({
      ...common,
      summary: 'Keep everything of a patient from being erased',
      decide: ({ data, facts }, state) => {
        mustBePatient(facts);
        mustNotBeErased(state);
        return state.held ? [] : [{ type: 'LegalHoldPlaced', data }];
      },
    }),

    'lift-legal-hold': command({
      ...common,
      summary: 'Let a patient be erased again',
      decide: ({ data, facts }, state) => {
        mustBePatient(facts);
        mustNotBeErased(state);
        return state.held ? [{ type: 'LegalHoldLifted', data }] : [];
      },
    }),

    'erase-patient': command({
      ...common,
      summary: 'Destroy for good what is known of a patient',
      revokes: true,
      decide: ({ data, actor, facts }, state) => {
        mustBePatient(facts);
        if (state.erased) return [];
        if (state.held) throw new Rejection('legal-hold');
        return [{ type: 'PatientErased', data: { ...data, erased_by: actor.user_id } }];
      },
    }),
  },
});
