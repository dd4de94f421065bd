import { account } from '../../../commands/account.ts';
import { conversation } from '../../../commands/conversation.ts';
import { file, type FileState } from '../../../commands/file.ts';
import { room } from '../../../commands/room.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { splitStream } from '../../kernel/event.ts';

type Load = Pick<Dispatcher, 'load'>;
/** Streams that are named by the user whom they are about. */
const ofUsers: ReadonlySet<string> = new Set(['account', 'inbox', 'feed', 'chart', 'careteam', 'alerts', 'agenda', 'subject']);

/** The user, where they are a patient. */
const patient = async ({ load }: Load, user_id: string): Promise<string | undefined> => ((await load(account, user_id)).state.role === 'PATIENT' ? user_id : undefined);
const patientOfRoom = async ({ load }: Load, room_id: string): Promise<string | undefined> => (await load(room, room_id)).state.patient_id || undefined;

/** Whose record a file belongs to: the patient who uploaded it, in whose chart it is, or in whose room it was shared. */
export async function patientOfFile(dispatcher: Load, { owner_id, shares, charts }: FileState): Promise<string | undefined> {
  const owner = await patient(dispatcher, owner_id);
  if (owner !== undefined || charts[0] !== undefined) return owner ?? charts[0];
  const [share] = shares;
  return share && patientOfRoom(dispatcher, share.room_id);
}

/** The one patient whom a stream is about: their own, or their room's, talk's or file's. Undefined where it is about nobody, or about several. */
export async function patientOfStream(dispatcher: Load, stream: string): Promise<string | undefined> {
  const [category, key] = splitStream(stream);
  if (key === '') return undefined;
  if (ofUsers.has(category)) return patient(dispatcher, key);
  switch (category) {
    case 'room':
    case 'receipts':
      return patientOfRoom(dispatcher, key);
    case 'conversation':
      return patient(dispatcher, (await dispatcher.load(conversation, key)).state.user_id);
    case 'file':
      return patientOfFile(dispatcher, (await dispatcher.load(file, key)).state);
    default:
      return undefined;
  }
}
