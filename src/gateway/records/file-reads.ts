import { file, type FileState } from '../../../commands/file.ts';
import type { Read } from '../../../events/access.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import type { FileAccess, Ground } from '../uploads/access.ts';
import { patientOfFile } from './patient-of.ts';
import type { Records } from './records.ts';

type Parts = { readonly access: FileAccess; readonly dispatcher: Pick<Dispatcher, 'load'>; readonly records: Pick<Records, 'note'> };

/** The same access to files, which writes down who read what of which patient, and who was refused. */
export function recordingFileAccess({ access, dispatcher, records }: Parts): FileAccess {
  async function note(caller: Caller, state: FileState, how: Pick<Read, 'purpose' | 'outcome'>, ground?: Ground): Promise<void> {
    const patient_id = ground?.patient_id ?? (await patientOfFile(dispatcher, state));
    records.note(caller, { record: 'file', reference: state.file_id, ...(patient_id !== undefined && { patient_id }), ...how });
  }

  return {
    async readable(caller, file_id) {
      try {
        const { found, ground } = await access.readable(caller, file_id);
        await note(caller, found, { purpose: ground.purpose, outcome: 'granted' }, ground);
        return { found, ground };
      } catch (error) {
        if (error instanceof Rejection && error.slug === 'not-found') {
          const { state } = await dispatcher.load(file, file_id);
          if (state.owner_id !== '') await note(caller, state, { purpose: 'none', outcome: 'refused' });
        }
        throw error;
      }
    },
  };
}
