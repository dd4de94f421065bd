import { account } from '../../../commands/account.ts';
import { file, type FileState } from '../../../commands/file.ts';
import { room } from '../../../commands/room.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import type { FileAccess } from '../uploads/access.ts';
import type { Records } from './records.ts';

type Parts = { readonly access: FileAccess; readonly dispatcher: Pick<Dispatcher, 'load'>; readonly records: Pick<Records, 'note'> };

/** The same access to files, which writes down who read what of which patient, and who was refused. */
export function recordingFileAccess({ access, dispatcher, records }: Parts): FileAccess {
  /** Whose record the file belongs to: the patient who uploaded it, or in whose room it was shared. */
  async function patientOf({ owner_id, shares }: Pick<FileState, 'owner_id' | 'shares'>): Promise<string | undefined> {
    if ((await dispatcher.load(account, owner_id)).state.role === 'PATIENT') return owner_id;
    const [share] = shares;
    return share && (await dispatcher.load(room, share.room_id)).state.patient_id;
  }

  async function noteRead(caller: Caller, state: Pick<FileState, 'owner_id' | 'shares'>, file_id: string, granted: boolean): Promise<void> {
    const patient_id = await patientOf(state);
    const isOwn = state.owner_id === caller.user_id || patient_id === caller.user_id;
    records.note(caller, { record: 'file', reference: file_id, ...(patient_id !== undefined && { patient_id }), ...(granted ? { purpose: isOwn ? 'own' : 'care', outcome: 'granted' } : { purpose: 'none', outcome: 'refused' }) });
  }

  return {
    async readable(caller, file_id) {
      try {
        const found = await access.readable(caller, file_id);
        await noteRead(caller, found, file_id, true);
        return found;
      } catch (error) {
        if (error instanceof Rejection && error.slug === 'not-found') {
          const { state } = await dispatcher.load(file, file_id);
          if (state.owner_id !== '') await noteRead(caller, state, file_id, false);
        }
        throw error;
      }
    },
  };
}
