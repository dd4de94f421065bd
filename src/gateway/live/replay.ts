import { messageAt } from '../../../commands/room-state.ts';
import { room } from '../../../commands/room.ts';
import type { RoomEvent } from '../../../events/room.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { EventLog } from '../../eventlog/types.ts';
import type { Recorded } from '../../kernel/event.ts';
import { namesFor, textOf, type Frame, type NameSource, type UpdatesOf } from './render.ts';

/** A frame of a room as it stands in the stream; `text` undefined: an event that makes none. */
export type Replayed = { readonly seq: number; readonly text: string | undefined };
/** Pages of a room's frames from a seq on, to the end of its stream. A text retracted since is left out. Rejects when the log cannot be read. */
export type Replay = (room_id: string, from: number) => AsyncIterable<readonly Replayed[]>;

export type ReplayParts = { readonly log: Pick<EventLog, 'readStream'>; readonly dispatcher: Pick<Dispatcher, 'load'>; readonly names: NameSource; readonly updates: UpdatesOf };

export const createReplay = ({ log, dispatcher, names, updates }: ReplayParts): Replay =>
  async function* replay(room_id, from) {
    const { state } = await dispatcher.load(room, room_id);
    const retracted = (seq: number): boolean => messageAt(state, seq)?.retracted ?? false;
    for await (const page of log.readStream(`room-${room_id}`, { from })) {
      const frames = page.map((event) => frameOf(event, updates, retracted));
      const nameOf = await namesFor(
        names,
        frames.filter((frame) => frame !== undefined),
      );
      yield page.map((event, index) => {
        const frame = frames[index];
        return { seq: event.revision, text: frame && textOf(nameOf, frame, event.position) };
      });
    }
  };

function frameOf(event: Recorded, updates: UpdatesOf, retracted: (seq: number) => boolean): Frame | undefined {
  const frame = roomFrameOf(event, updates);
  return frame && retracted(messageSeqOf(event)) && event.type !== 'MessageRetracted' ? withoutContent(frame) : frame;
}

/** The one frame of an event of a room's stream. */
export function roomFrameOf(event: Recorded, updates: UpdatesOf): Frame | undefined {
  for (const { audience, frame } of updates(event)) if ('room' in audience && frame['seq'] === event.revision) return frame;
  return undefined;
}

/** The seq of the message that an event is about: its own, or the one that it edits. */
const messageSeqOf = (event: Recorded): number => {
  // The streams of this category hold these events only; others have no such field.
  const { message_seq } = event.data as Partial<Extract<RoomEvent, { type: 'MessageEdited' }>['data']>;
  return message_seq ?? event.revision;
};

function withoutContent(frame: Frame): Frame {
  const { content: _content, caption: _caption, file_info: _file, ...rest } = frame;
  return { ...rest, retracted: true };
}
