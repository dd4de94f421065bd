import { receipts, watermarksOf } from '../../../commands/receipts.ts';
import { messageAt, type RoomState } from '../../../commands/room-state.ts';
import { historyOfRoom, type HistoryMessage } from '../../../projections/room-history-page.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { EventLog } from '../../eventlog/types.ts';
import type { Recorded } from '../../kernel/event.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { roomFrameOf } from '../live/replay.ts';
import type { Frame, UpdatesOf } from '../live/render.ts';
import { within } from '../../within.ts';

/** The newest messages of a room as they stand now, oldest first, and the seq up to which that is. */
export type History = { readonly messages: readonly object[]; readonly last_seq: number };
export type HistoryParts = { readonly db: Queryable | undefined; readonly log: Pick<EventLog, 'readStream'>; readonly dispatcher: Pick<Dispatcher, 'load'>; readonly updates: UpdatesOf; /** Whether the read model shows nothing that has been erased. */ readonly isClean: () => boolean };

type Message = Omit<HistoryMessage, 'status'>;
/** A read model that is further behind than this is of no help. */
const maxLag = 500;
const databaseDeadline = 1_000;
/** After a failure the database is left alone for so long. */
const databasePause = 2_000;

/** `(room, limit)`: from the read model and what the stream has after it; from the stream alone while the read model is down, far behind, or before an erasure. */
export function createHistory({ db, log, dispatcher, updates, isClean }: HistoryParts): (room: RoomState, limit: number) => Promise<History> {
  let failedAt = -Infinity;

  async function fromDatabase({ room_id, last_seq }: RoomState, limit: number): Promise<{ messages: Message[]; last_seq: number } | undefined> {
    if (!db || !isClean() || Date.now() - failedAt < databasePause) return undefined;
    try {
      const page = await within(historyOfRoom(db, { room_id, limit }), databaseDeadline);
      return page && last_seq - page.last_seq <= maxLag ? { messages: [...page.messages], last_seq: page.last_seq } : undefined;
    } catch {
      failedAt = Date.now();
      return undefined;
    }
  }

  async function onwards(room: RoomState, messages: Message[], last_seq: number): Promise<number> {
    let last = last_seq;
    for await (const page of log.readStream(`room-${room.room_id}`, { from: last_seq + 1 })) {
      for (const event of page) {
        apply(messages, event);
        last = event.revision;
      }
    }
    return last;
  }

  function apply(messages: Message[], event: Recorded): void {
    const frame = roomFrameOf(event, updates);
    if (!frame) return;
    if (isMessage(frame)) messages.push(messageOf(frame, event));
    const at = messages.findIndex((message) => message.message_id === frame['message_id']);
    const message = messages[at];
    if (!message) return;
    if (frame.type === 'message_edited') messages[at] = edited(message, frame);
    if (frame.type === 'message_retracted') messages[at] = retracted(message);
  }

  async function backwards(room: RoomState, limit: number): Promise<{ messages: Message[]; last_seq: number }> {
    const messages: Message[] = [];
    const edits = new Map<unknown, Frame>();
    const gone = new Set<unknown>();
    let last_seq = -1;
    let from: number | undefined;
    while (messages.length < limit) {
      let oldest = 0;
      for await (const page of log.readStream(`room-${room.room_id}`, { backwards: true, maxCount: 2 * limit, ...(from !== undefined && { from }) })) {
        for (const event of page) {
          last_seq = Math.max(last_seq, event.revision);
          oldest = event.revision;
          const frame = roomFrameOf(event, updates);
          if (!frame || messages.length === limit) continue;
          const id = frame['message_id'];
          if (frame.type === 'message_edited' && !edits.has(id)) edits.set(id, frame);
          if (frame.type === 'message_retracted') gone.add(id);
          if (!isMessage(frame)) continue;
          const edit = edits.get(id);
          const message = edit ? edited(messageOf(frame, event), edit) : messageOf(frame, event);
          messages.push(gone.has(id) || messageAt(room, event.revision)?.retracted ? retracted(message) : message);
        }
      }
      if (oldest === 0) break;
      from = oldest - 1;
    }
    return { messages: messages.reverse(), last_seq };
  }

  return async function historyOf(room, limit) {
    const found = (await fromDatabase(room, limit)) ?? (await backwards(room, limit));
    const last_seq = await onwards(room, found.messages, found.last_seq);
    const marks = (await dispatcher.load(receipts, room.room_id)).state;
    const byPatient = watermarksOf(marks, room.patient_id);
    const byDoctor = watermarksOf(marks, room.doctor_id);
    const messages = found.messages.slice(-limit).map((message) => {
      const { delivered, read } = message.sender_id === room.doctor_id ? byPatient : byDoctor;
      return { ...message, status: message.seq <= read ? 'read' : message.seq <= delivered ? 'delivered' : 'sent' };
    });
    return { messages, last_seq };
  };
}

const isMessage = (frame: Frame): boolean => frame.type === 'chat_message' || frame.type === 'file_share';
/** The frame of a message has all that a message in the history has, but its position and status. */
const messageOf = (frame: Frame, event: Recorded): Message => ({ ...(frame as unknown as Message), position: String(event.position) });

function edited(message: Message, edit: Frame): Message {
  if (message.retracted) return message;
  // The frame of an edit has these.
  const { content, timestamp, erased } = edit as unknown as { content: string | null; timestamp: string; erased?: true };
  return { ...message, content, edited_at: timestamp, ...(erased && { erased }) };
}

function retracted({ content: _content, caption: _caption, file_info: _file, ...rest }: Message): Message {
  return { ...rest, retracted: true };
}
