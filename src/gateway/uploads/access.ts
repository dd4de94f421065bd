import { setTimeout as sleep } from 'node:timers/promises';
import { careteam } from '../../../commands/careteam.ts';
import { file, type FileState } from '../../../commands/file.ts';
import { seqOfMessage } from '../../../commands/message-id.ts';
import { isMember, messageAt } from '../../../commands/room-state.ts';
import { room } from '../../../commands/room.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import type { Purpose, Records } from '../records/records.ts';

/** A share is known to the file a moment after its frame: whoever comes in between is looked at again so often, after so long (ms). */
const again = { times: 3, pause: 100 };

/** Why somebody may read a file, and as whose record, where that is what opens it. */
export type Ground = { readonly purpose: Purpose; readonly patient_id?: string };
export type ReadableFile = FileState & { readonly name: string; readonly content_key: string };
export type FileAccess = {
  /**
   * The file, if the caller may read it: its owner, who may read the history of a room where a message that shares it stands, and who may read the reports of
   * a patient one of which it is; both in an emergency too. Else `not-found`; `erased` to those who could.
   */
  readable(caller: Caller, file_id: string): Promise<{ readonly found: ReadableFile; readonly ground: Ground }>;
};

type Parts = { readonly dispatcher: Dispatcher; readonly records: Pick<Records, 'purposeOf'>; readonly isErased: (user_id: string) => boolean; readonly now: () => number };

/** Who may read a file, by the streams. */
export function createFileAccess({ dispatcher, records, isErased, now }: Parts): FileAccess {
  async function inRoom(caller: Caller, { shares }: FileState): Promise<Ground | undefined> {
    for (const room_id of new Set(shares.map((share) => share.room_id))) {
      const { state } = await dispatcher.load(room, room_id);
      const stands = shares.some((share) => {
        const seq = share.room_id === room_id ? seqOfMessage(dispatcher.digest, room_id, share.message_id) : undefined;
        return seq !== undefined && messageAt(state, seq)?.retracted === false;
      });
      const { patient_id } = state;
      if (stands && isMember(state, (await dispatcher.load(careteam, patient_id)).state, caller, now())) return { purpose: caller.user_id === patient_id ? 'own' : 'care', patient_id };
      // Who may read the room's history in an emergency sees its files.
      if (stands && (await records.purposeOf(caller, patient_id)) === 'emergency') return { purpose: 'emergency', patient_id };
    }
    return undefined;
  }

  async function asReport(caller: Caller, { charts }: FileState): Promise<Ground | undefined> {
    for (const patient_id of charts) {
      const purpose = await records.purposeOf(caller, patient_id);
      if (purpose !== undefined) return { purpose, patient_id };
    }
    return undefined;
  }

  return {
    async readable(caller, file_id) {
      for (let attempt = 0; ; attempt++) {
        const { state } = await dispatcher.load(file, file_id);
        // One that is not there is waited for as long as a foreign one: the time tells nothing of it.
        const ground: Ground | undefined = state.owner_id === caller.user_id ? { purpose: 'own' } : ((await inRoom(caller, state)) ?? (await asReport(caller, state)));
        if (ground) {
          const { name, content_key } = state;
          if (name === null || content_key === null || isErased(state.owner_id)) throw new Rejection('erased');
          return { found: { ...state, name, content_key }, ground };
        }
        if (attempt === again.times) throw new Rejection('not-found');
        await sleep(again.pause);
      }
    },
  };
}
