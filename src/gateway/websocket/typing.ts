import type { Bus } from '../../bus/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { namesFor, textOf, type NameSource } from '../live/render.ts';
import type { Peer } from '../live/peer.ts';
import type { Rooms } from '../live/rooms.ts';
import type { FrameOf } from './frames.ts';
import { createThrottle } from './throttle.ts';

const subject = 'typing';
/** API §8: to the others at most once a second. */
const interval = 1_000;

type Typing = { readonly room_id: string; readonly user_id: string; readonly is_typing: boolean };
export type TypingIndicators = {
  /** Tells the others in the room, unless the user did so within the last second: then only the latest, when that is over. Throws `wrong-state` when the socket has not joined. */
  tell(peer: Peer, frame: FrameOf<'typing_indicator'>, trace?: string): void;
  stop(): void;
};

const keyOf = ({ user_id, room_id }: Typing): string => `${user_id} ${room_id}`;

/** Typing goes through the bus to all gateways and is never stored. Who types on several devices may do so on several gateways: what each of them passes on is paced once more where it arrives. */
export function createTyping({ bus, rooms, names }: { bus: Bus; rooms: Rooms; names: NameSource }): TypingIndicators {
  const arriving = createThrottle<Typing>(interval, ({ room_id, user_id, is_typing }) => {
    const frame = { type: 'typing_indicator', room_id, user_id, is_typing };
    void namesFor(names, [frame]).then((nameOf) => {
      const room = rooms.get(room_id);
      if (room) rooms.toTold(room, textOf(nameOf, frame), user_id);
    });
  });
  const leaving = createThrottle<{ readonly typing: Typing; readonly trace: string | undefined }>(interval, ({ typing, trace }) => bus.publish(subject, typing, trace));

  const stopListening = bus.subscribe(subject, (payload) => {
    const typing = payload as Typing;
    if (rooms.get(typing.room_id)) arriving.say(keyOf(typing), typing);
  });

  return {
    tell({ user_id, rooms: joined }, { room_id, is_typing }, trace) {
      if (!joined.get(room_id)?.told) throw new Rejection('wrong-state', 'Join the room first');
      const typing = { room_id, user_id, is_typing };
      leaving.say(keyOf(typing), { typing, trace });
    },
    stop() {
      arriving.stop();
      leaving.stop();
      stopListening();
    },
  };
}
