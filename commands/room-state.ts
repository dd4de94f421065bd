import { hash } from 'node:crypto';
import type { RoomEvent, SenderRole } from '../events/room.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { append, appendAll, byteAt, fromBase64, noBytes, replace, toBase64, type Bytes } from '../src/kernel/bytes.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { add, entriesOf, lookUp, noneRecent, recentFrom, type Recent } from '../src/kernel/recent.ts';
import { inCare, type CareteamState } from './careteam.ts';

/** What a room's decisions need: no text, and a few bytes for each event. `last_seq` -1: there is no such room. */
export type RoomState = {
  readonly room_id: string;
  readonly doctor_id: string;
  readonly patient_id: string;
  readonly closed: boolean;
  readonly last_seq: number;
  /** What stands at each seq. */
  readonly marks: Bytes;
  /** At each seq of a text the beginning of a digest of it, as it stands: enough to tell whether another is the same. */
  readonly texts: Bytes;
  /** The latest client message ids, each with its sender's role, and the seq that it got. */
  readonly sent: Recent<number>;
};

/** What stands at a seq: a message's author and kind, or nothing that can be edited. */
const mark = { other: 0, byPatient: 1, byDoctor: 2, file: 4, retracted: 8 } as const;
/** API §5: message identity holds within the room's last 5,000 messages. */
const remembered = 5_000;

export const initialRoom = (room_id: string): RoomState => ({ room_id, doctor_id: '', patient_id: '', closed: false, last_seq: -1, marks: noBytes, texts: noBytes, sent: noneRecent(remembered) });

const byRole = (role: SenderRole): number => (role === 'PATIENT' ? mark.byPatient : mark.byDoctor);
/** A digest: a client's own id may be any text, and a snapshot holds none. */
const clientKey = (role: Actor['role'], client_message_id: string): string => hash('sha256', `${role}:${client_message_id}`, 'base64').slice(0, 22);

/** Bytes of a digest: two texts that are not the same look so once in 2^48. */
const digestSize = 6;
const noText: readonly number[] = Array.from({ length: digestSize }, () => 0);
/** Of a text at a seq; with the seq in it, equal texts look different. Of one that is erased nothing. */
function textDigest(seq: number, content: string | null): readonly number[] {
  if (content === null) return noText;
  const bytes = hash('sha256', `${seq}:${content}`, 'binary');
  return noText.map((_, at) => bytes.charCodeAt(at));
}

const withText = (texts: Bytes, seq: number, content: string | null): Bytes => textDigest(seq, content).reduce((bytes, value, at) => replace(bytes, seq * digestSize + at, value), texts);

function withMessage(state: RoomState, event: Recorded<Extract<RoomEvent, { type: 'MessagePosted' | 'FileShared' }>>): RoomState {
  const { sender_role, client_message_id } = event.data;
  return {
    ...state,
    last_seq: event.revision,
    marks: append(state.marks, byRole(sender_role) | (event.type === 'FileShared' ? mark.file : mark.other)),
    texts: appendAll(state.texts, event.type === 'MessagePosted' ? textDigest(event.revision, event.data.content) : noText),
    sent: client_message_id === undefined || client_message_id === null ? state.sent : add(state.sent, clientKey(sender_role, client_message_id), event.revision),
  };
}

/** The fold of a room; every event takes one seq and one mark. */
export function evolveRoom(state: RoomState, event: Recorded<RoomEvent>): RoomState {
  const next = (): RoomState => ({ ...state, last_seq: event.revision, marks: append(state.marks, mark.other), texts: appendAll(state.texts, noText) });
  switch (event.type) {
    case 'RoomOpened': {
      const { doctor_id, patient_id } = event.data;
      return { ...next(), doctor_id, patient_id, closed: false };
    }
    case 'MessagePosted':
    case 'FileShared':
      return withMessage(state, event);
    case 'MessageEdited': {
      const { message_seq, content } = event.data;
      const { texts, ...rest } = next();
      return { ...rest, texts: withText(texts, message_seq, content) };
    }
    case 'MessageRetracted': {
      const { message_seq } = event.data;
      const { marks, ...rest } = next();
      return { ...rest, marks: replace(marks, message_seq, byteAt(marks, message_seq) | mark.retracted) };
    }
    case 'RoomClosed':
      return { ...next(), closed: true };
    default:
      event satisfies never;
      return next();
  }
}

/** A message that stands in a room, as far as a decision cares. */
export type Message = { readonly seq: number; readonly author_id: string; readonly kind: 'text' | 'file'; readonly retracted: boolean };

/** The message at a seq, undefined when something else stands there, or nothing yet. */
export function messageAt(state: RoomState, seq: number): Message | undefined {
  const at = byteAt(state.marks, seq);
  const author_id = at & mark.byPatient ? state.patient_id : at & mark.byDoctor ? state.doctor_id : undefined;
  return author_id === undefined ? undefined : { seq, author_id, kind: at & mark.file ? 'file' : 'text', retracted: (at & mark.retracted) !== 0 };
}

/** Whether the text at a seq, as it was last edited, is this one. */
export const isText = (state: RoomState, seq: number, content: string): boolean => textDigest(seq, content).every((value, at) => byteAt(state.texts, seq * digestSize + at) === value);

/** The newest message at or before a seq. */
export function lastMessageAt(state: RoomState, seq: number): Message | undefined {
  for (let at = Math.min(seq, state.last_seq); at >= 0; at--) {
    const message = messageAt(state, at);
    if (message) return message;
  }
  return undefined;
}

/** The seq of what the same sender posted under the same client message id. */
export const seqOfSent = (state: RoomState, sender: Actor, client_message_id: string | undefined): number | undefined =>
  client_message_id === undefined ? undefined : lookUp(state.sent, clientKey(sender.role, client_message_id));

/** Who may read and write in a room at a time (ms since the epoch): its patient, and its doctor while in care of that patient. `care` is the patient's care team. */
export const isMember = (room: Pick<RoomState, 'doctor_id' | 'patient_id'>, care: CareteamState, actor: Pick<Actor, 'user_id' | 'role'>, now: number): boolean =>
  actor.role === 'PATIENT' ? actor.user_id === room.patient_id : actor.role === 'DOCTOR' && actor.user_id === room.doctor_id && inCare(care, room.doctor_id, now);

type RoomJson = Omit<RoomState, 'marks' | 'texts' | 'sent'> & { readonly marks: string; readonly texts: string; readonly sent: readonly (readonly [string, number])[] };

/** A room as a snapshot; it holds no word of anybody. */
export const roomSnapshot = {
  version: 3,
  toJson: (state: RoomState): RoomJson => ({ ...state, marks: toBase64(state.marks), texts: toBase64(state.texts), sent: entriesOf(state.sent) }),
  fromJson(json: unknown): RoomState {
    // What toJson of this version wrote.
    const { marks, texts, sent, ...rest } = json as RoomJson;
    return { ...rest, marks: fromBase64(marks), texts: fromBase64(texts), sent: recentFrom(remembered, sent) };
  },
};
