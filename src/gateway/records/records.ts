import { account } from '../../../commands/account.ts';
import { careteam, emergencyUntil, inCare } from '../../../commands/careteam.ts';
import type { Read, ReadRecord } from '../../../events/access.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import type { ReadRecorder } from './recorder.ts';

/** On what ground somebody reads a patient's record. */
export type Purpose = 'own' | 'care' | 'emergency';
export type RecordAsked = { readonly patient_id: string; readonly record: ReadRecord; /** The room, prescription or file. */ readonly reference?: string };

/** The one place that says who may read a patient's record; it writes down every reading, and every attempt that was refused. */
export type Records = {
  /** The ground on which the caller may read the patient's records now, by the streams; undefined: on none. Writes nothing down. */
  purposeOf(caller: Caller, patient_id: string): Promise<Purpose | undefined>;
  /**
   * Opens a record to the caller, and writes it down. Rejects with `not-found`, the same whether there is such a patient or not.
   * `also`: what this record asks beyond the ground (to be the doctor of the room).
   */
  open(caller: Caller, asked: RecordAsked, also?: (purpose: Purpose) => boolean): Promise<Purpose>;
  /** Writes down a reading that was allowed, or refused, elsewhere. */
  note(reader: Pick<Caller, 'user_id' | 'role'>, read: Omit<Read, 'at' | 'user_id' | 'role'>): void;
};

type Parts = { readonly dispatcher: Pick<Dispatcher, 'load' | 'latest'>; readonly recorder: Pick<ReadRecorder, 'record'>; readonly now: () => number };

export function createRecords({ dispatcher, recorder, now }: Parts): Records {
  async function purposeOf({ user_id, role }: Caller, patient_id: string, load: Dispatcher['load'] = dispatcher.load): Promise<Purpose | undefined> {
    if (role === 'PATIENT') return user_id === patient_id ? 'own' : undefined;
    if (role !== 'DOCTOR' && role !== 'ADMIN') return undefined;
    const { state } = await load(careteam, patient_id);
    if (role === 'DOCTOR' && inCare(state, user_id, now())) return 'care';
    return emergencyUntil(state, user_id, now()) === undefined ? undefined : 'emergency';
  }

  const note: Records['note'] = ({ user_id, role }, read) => recorder.record({ user_id, role, ...read });

  return {
    purposeOf: (caller, patient_id) => purposeOf(caller, patient_id),
    async open(caller, { patient_id, record, reference }, also = () => true) {
      const purpose = (await purposeOf(caller, patient_id)) ?? (await purposeOf(caller, patient_id, dispatcher.latest));
      const what = { patient_id, record, ...(reference !== undefined && { reference }) };
      if (purpose !== undefined && also(purpose)) {
        note(caller, { ...what, purpose, outcome: 'granted' });
        return purpose;
      }
      // An attempt on somebody who is no patient says nothing about anybody: it is not kept.
      if ((await dispatcher.load(account, patient_id)).state.role === 'PATIENT') note(caller, { ...what, purpose: 'none', outcome: 'refused' });
      throw new Rejection('not-found');
    },
    note,
  };
}
