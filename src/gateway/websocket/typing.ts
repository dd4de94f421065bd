import type { Bus } from '../../bus/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { namesFor, textOf, type NameSource } from '../live/render.ts';
import type { Peer } from '../live/peer.ts';
import type { Rooms } from '../live/rooms.ts';
import type { FrameOf } from './frames.ts';

const subject = 'typing';
/** API §8: to the others at most once a second. */
const interval = 1_000;
/** Who typed lately, at most; then the oldest is forgotten. */
const maxRemembered = 10_000;

type Typing = { readonly room_id: string; readonly user_id: string; readonly is_typing: boolean };
export type TypingIndicators = {
  /** Tells the others in the room, unless the user did so within the last second: then only the latest, when that is over. Throws `wrong-state` when the socket has not joined. */
  tell(peer: Peer, frame: FrameOf<'typing_indicator'>, trace?: string): void;
  stop(): void;
};

/** Typing goes through the bus to all gateways and is never stored. */
export function createTyping({ bus, rooms, names }: { bus: Bus; rooms: Rooms; names: NameSource }): TypingIndicators {
  const lately = new Map<string, { at: number; pending: Typing | undefined }>();
  let timer: NodeJS.Timeout | undefined;

  const stopListening = bus.subscribe(subject, (payload) => {
    const { room_id, user_id, is_typing } = payload as Typing;
    if (!rooms.get(room_id)) return;
    const frame = { type: 'typing_indicator', room_id, user_id, is_typing };
    void namesFor(names, [frame]).then((nameOf) => {
      const room = rooms.get(room_id);
      if (room) rooms.toTold(room, textOf(nameOf, frame), user_id);
    });
  });

  function sweep(): void {
    const now = Date.now();
    for (const [key, entry] of lately) {
      if (now - entry.at < interval) continue;
      if (!entry.pending) {
        lately.delete(key);
        continue;
      }
      bus.publish(subject, entry.pending);
      entry.at = now;
      entry.pending = undefined;
    }
    if (lately.size === 0) timer = void clearInterval(timer);
  }

  return {
    tell({ user_id, rooms: joined }, { room_id, is_typing }, trace) {
      if (!joined.get(room_id)?.told) throw new Rejection('wrong-state', 'Join the room first');
      const key = `${user_id} ${room_id}`;
      const typing = { room_id, user_id, is_typing };
      const entry = lately.get(key);
      if (entry) {
        entry.pending = typing;
        return;
      }
      if (lately.size >= maxRemembered) return;
      lately.set(key, { at: Date.now(), pending: undefined });
      timer ??= setInterval(sweep, interval / 4).unref();
      bus.publish(subject, typing, trace);
    },
    stop() {
      clearInterval(timer);
      stopListening();
    },
  };
}
