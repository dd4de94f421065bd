import { hash } from 'node:crypto';
import type { RoomEvent, SenderRole } from '../events/room.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { append, byteAt, fromBase64, noBytes, replace, toBase64, type Bytes } from '../src/kernel/bytes.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { add, entriesOf, lookUp, noneRecent, recentFrom, type Recent } from '../src/kernel/recent.ts';
import { inCare, type CareteamState } from './careteam.ts';

/** What a room's decisions need: no text, and a byte for each event. `last_seq` -1: there is no such room. */
export type RoomState = {
  readonly room_id: string;
  readonly doctor_id: string;
  readonly patient_id: string;
  readonly closed: boolean;
  readonly last_seq: number;
  /** What stands at each seq. */
  readonly marks: Bytes;
  /** The latest texts, as they stand: at their seq a digest of each. In memory only: a digest that is kept would tell whoever guesses it what an erased text was. */
  readonly texts: Recent<string>;
  /** The latest client message ids, each with its sender's role, and the seq that it got. */
  readonly sent: Recent<number>;
};

/** What stands at a seq: a message's author and kind, or nothing that can be edited. */
const mark = { other: 0, byPatient: 1, byDoctor: 2, file: 4, retracted: 8 } as const;
/** API §5: message identity holds within the room's last 5,000 messages. */
const remembered = 5_000;
/** So many of the latest texts are told from others. */
const toldApart = 200;

export const initialRoom = (room_id: string): RoomState => ({ room_id, doctor_id: '', patient_id: '', closed: false, last_seq: -1, marks: noBytes, texts: noneRecent(toldApart), sent: noneRecent(remembered) });

const byRole = (role: SenderRole): number => (role === 'PATIENT' ? mark.byPatient : mark.byDoctor);
/** A digest: a client's own id may be any text, and a snapshot holds none. */
const clientKey = (role: Actor['role'], client_message_id: string): string => hash('sha256', `${role}:${client_message_id}`, 'base64').slice(0, 22);

const withText = (texts: Recent<string>, seq: number, content: string | null): Recent<string> => add(texts, String(seq), content === null ? '' : hash('sha256', content, 'base64'));

function withMessage(state: RoomState, event: Recorded<Extract<RoomEvent, { type: 'MessagePosted' | 'FileShared' }>>): RoomState {
  const { sender_role, client_message_id } = event.data;
  return {
    ...state,
    last_seq: event.revision,
    marks: append(state.marks, byRole(sender_role) | (event.type === 'FileShared' ? mark.file : mark.other)),
    texts: event.type === 'MessagePosted' ? withText(state.texts, event.revision, event.data.content) : state.texts,
    sent: client_message_id === undefined || client_message_id === null ? state.sent : add(state.sent, clientKey(sender_role, client_message_id), event.revision),
  };
}

/** The fold of a room; every event takes one seq and one mark. */
export function evolveRoom(state: RoomState, event: Recorded<RoomEvent>): RoomState {
  const next = (): RoomState => ({ ...state, last_seq: event.revision, marks: append(state.marks, mark.other) });
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

/** Whether the text at a seq, as it was last edited, is surely this one: one of the latest that this process has seen. */
export const isText = (state: RoomState, seq: number, content: string): boolean => lookUp(state.texts, String(seq)) === hash('sha256', content, 'base64');

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

type RoomJson = Omit<RoomState, 'marks' | 'texts' | 'sent'> & { readonly marks: string; readonly sent: readonly (readonly [string, number])[] };

/** A room as a snapshot; it holds nothing personal. */
export const roomSnapshot = {
  version: 2,
  toJson: ({ marks, texts: _texts, sent, ...rest }: RoomState): RoomJson => ({ ...rest, marks: toBase64(marks), sent: entriesOf(sent) }),
  fromJson(json: unknown): RoomState {
    // What toJson of this version wrote.
    const { marks, sent, ...rest } = json as RoomJson;
    return { ...rest, marks: fromBase64(marks), texts: noneRecent(toldApart), sent: recentFrom(remembered, sent) };
  },
};
