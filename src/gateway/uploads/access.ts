import { setTimeout as sleep } from 'node:timers/promises';
import { careteam } from '../../../commands/careteam.ts';
import { file, type FileState } from '../../../commands/file.ts';
import { seqOfMessage } from '../../../commands/message-id.ts';
import { isMember, messageAt } from '../../../commands/room-state.ts';
import { room } from '../../../commands/room.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';

/** A share is known to the file a moment after its frame: whoever comes in between is looked at again so often, after so long (ms). */
const again = { times: 3, pause: 100 };

export type FileAccess = {
  /** The file, if the caller may read it: its owner, and members of the rooms where a message that shares it stands. Else `not-found`; `erased` to those who could. */
  readable(caller: Caller, file_id: string): Promise<FileState & { readonly name: string; readonly content_key: string }>;
};

/** Who may read a file, by the streams. */
export function createFileAccess({ dispatcher, isErased, now }: { readonly dispatcher: Dispatcher; readonly isErased: (user_id: string) => boolean; readonly now: () => number }): FileAccess {
  async function isSharedWith(caller: Caller, { shares }: FileState): Promise<boolean> {
    for (const room_id of new Set(shares.map((share) => share.room_id))) {
      const { state } = await dispatcher.load(room, room_id);
      const stands = shares.some((share) => {
        const seq = share.room_id === room_id ? seqOfMessage(dispatcher.digest, room_id, share.message_id) : undefined;
        return seq !== undefined && messageAt(state, seq)?.retracted === false;
      });
      if (stands && isMember(state, (await dispatcher.load(careteam, state.patient_id)).state, caller, now())) return true;
    }
    return false;
  }

  return {
    async readable(caller, file_id) {
      for (let attempt = 0; ; attempt++) {
        const { state } = await dispatcher.load(file, file_id);
        if (state.owner_id === '') throw new Rejection('not-found');
        if (state.owner_id === caller.user_id || (await isSharedWith(caller, state))) {
          const { name, content_key } = state;
          if (name === null || content_key === null || isErased(state.owner_id)) throw new Rejection('erased');
          return { ...state, name, content_key };
        }
        if (attempt === again.times) throw new Rejection('not-found');
        await sleep(again.pause);
      }
    },
  };
}
