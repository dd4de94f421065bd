import type { AccountEvent } from '../../../events/account.ts';
import type { CareteamEvent } from '../../../events/careteam.ts';
import type { Feed } from '../../eventlog/types.ts';
import type { Recorded } from '../../kernel/event.ts';
import type { Audience } from '../../kernel/projection.ts';
import { createFollow, suspend, type Follow } from './follow.ts';
import { createHolds } from './holds.ts';
import { offer } from './line.ts';
import type { Outbox } from './outbox.ts';
import type { Member, Peer, Right, Room } from './peer.ts';
import type { Peers } from './peers.ts';
import { textOf, type Frame, type NameOf, type NameSource, type UpdatesOf } from './render.ts';
import { roomFrameOf, type Replay } from './replay.ts';
import type { Rooms } from './rooms.ts';

export type LiveParts = {
  readonly feed: Pick<Feed, 'tap'>;
  readonly peers: Peers;
  readonly rooms: Rooms;
  readonly outbox: Outbox;
  readonly names: NameSource;
  readonly updates: UpdatesOf;
  readonly replay: Replay;
  /** How long a room's doctor cares for its patient, from the care team's stream. */
  careOf(room: Pick<Room, 'patient_id' | 'doctor_id'>): Promise<Right>;
  /** As far as is known now; true when it is not known. */
  isDisabled(user_id: string): boolean;
  /** Hears of what should not happen. */
  onError(error: unknown): void;
};
export type Live = { readonly follow: Follow; stop(): void };

const roomPrefix = 'room-';
/** More than this does not wait for a replay. */
const maxKept = 1_000;

/** Turns what comes through the feed into frames for the sockets of this gateway. */
export function createLive({ feed, peers, rooms, outbox, names, updates, replay, careOf, isDisabled, onError }: LiveParts): Live {
  const holds = createHolds(names, onError);
  const follow = createFollow({ outbox, rooms, replay });

  function toLine(room: Room, event: Recorded, frame: Frame | undefined, nameOf: NameOf): void {
    if (room.members.size === 0) return;
    const text = frame && textOf(nameOf, frame, event.position);
    const behind = offer(room.line, event.revision, text, () => text !== undefined && rooms.toLive(room, text));
    for (const { member, from } of behind) void follow(member, from);
  }

  /** An event of a room's stream: exactly one step of that room's line. */
  function onRoomEvent(event: Recorded): void {
    const room = rooms.get(event.stream.slice(roomPrefix.length));
    if (!room) return;
    const frame = roomFrameOf(event, updates);
    holds.run(event.stream, frame ?? event, (nameOf) => toLine(room, event, frame, nameOf));
  }

  function toAudience(audience: Audience, frame: Frame, event: Recorded): void {
    const reached = 'room' in audience ? rooms.get(audience.room) : peers.reached(audience);
    if (!reached || ('length' in reached && reached.length === 0)) return;
    const key = 'room' in audience ? roomPrefix + audience.room : 'user' in audience ? `user ${audience.user}` : `role ${audience.role}`;
    holds.run(key, frame, (nameOf) => {
      const text = textOf(nameOf, frame, event.position);
      if (!('length' in reached)) rooms.toTold(reached, text);
      else for (const peer of reached) toPeer(peer, audience, text);
    });
  }

  /** While a channel is replayed to a socket, what comes on it waits; what is pushed never does. */
  function toPeer(peer: Peer, audience: Audience, text: string): void {
    const channel = 'channel' in audience && !('unsubscribed' in audience) ? audience.channel : undefined;
    const kept = channel === undefined ? undefined : peer.replaying?.get(channel);
    if (!kept || channel === undefined) outbox.send(peer, text);
    // The replay finds that it cannot go on.
    else if (kept.push(text) > maxKept) peer.replaying?.delete(channel);
  }

  function membershipsOf(doctor_id: string, patient_id: string): Member[] {
    return [...peers.of(doctor_id)].flatMap((peer) => [...peer.rooms.values()].filter(({ room }) => room.patient_id === patient_id && room.doctor_id === doctor_id));
  }

  /** The grounds of a doctor's care have changed: nothing more is sent until it is known whether any is left. */
  async function weighAnew(member: Member): Promise<void> {
    const from = suspend(member);
    member.weighed += 1;
    const right = await careOf(member.room).catch(() => undefined);
    member.weighed -= 1;
    // Who is still joining asks on their own. What was taken away since the right was given counts still: `asOf` stays.
    if (member.right) member.right = { until: right?.until ?? -Infinity, asOf: member.right.asOf };
    // Those whose time is over are put out before anything else reaches them.
    rooms.expire(member.room);
    if (member.active && from !== undefined) await follow(member, from);
  }

  function onRights(event: Recorded<AccountEvent | CareteamEvent>): void {
    switch (event.type) {
      case 'AccountDisabled':
        // Enabled again meanwhile: the sockets are newer than what the feed is telling.
        if (isDisabled(event.data.user_id)) for (const peer of peers.of(event.data.user_id)) peer.close(4401, 'account disabled');
        return;
      case 'AccountRegistered':
        // Who came by the token alone is somebody else by the account.
        for (const peer of peers.of(event.data.user_id)) if (peer.role !== event.data.role) peer.close(4401, 'account of another role');
        return;
      case 'DoctorUnassigned':
        // A right that was given after this event, and is known already, stands: then its `asOf` is later.
        for (const member of membershipsOf(event.data.doctor_id, event.data.patient_id)) {
          member.lostAt = event.position;
          rooms.expire(member.room);
        }
        return;
      case 'DoctorAssigned':
      case 'CareGranted':
      case 'CareEnded':
        for (const member of membershipsOf(event.data.doctor_id, event.data.patient_id)) void weighAnew(member);
        return;
      default:
    }
  }

  function onEvent(event: Recorded): void {
    if (event.stream.startsWith(roomPrefix)) return onRoomEvent(event);
    // Streams of these categories hold these events only.
    if (event.stream.startsWith('account-') || event.stream.startsWith('careteam-')) onRights(event as Recorded<AccountEvent | CareteamEvent>);
    for (const { audience, frame } of updates(event)) toAudience(audience, frame, event);
  }

  const stop = feed.tap((batch) => {
    for (const event of batch) {
      try {
        onEvent(event);
      } catch (error) {
        onError(new Error(`no live frame of event ${event.id}`, { cause: error }));
      }
    }
  });
  return { follow, stop };
}
