import { setTimeout as sleep } from 'node:timers/promises';
import { join as joinLine, meet } from './line.ts';
import type { Outbox } from './outbox.ts';
import type { Member } from './peer.ts';
import type { Replay } from './replay.ts';
import type { Rooms } from './rooms.ts';
import { drained } from './drained.ts';

/** How long a member may be kept waiting by a log that cannot be read, or by its own slowness. */
const patience = 30_000;
const pause = 200;

/** Leads a member from `from` to the live frames: hands over what was kept, or reads the stream until it meets it. Never rejects. */
export type Follow = (member: Member, from: number) => Promise<void>;

export function createFollow({ outbox, rooms, replay }: { outbox: Outbox; rooms: Pick<Rooms, 'expire' | 'leave'>; replay: Replay }): Follow {
  function giveUp(member: Member): void {
    rooms.leave(member);
    outbox.send(member.peer, JSON.stringify({ type: 'resync_required', room_id: member.room.room_id }));
  }

  /** Sends what the stream has from a seq on. Resolves with the seq after the last that was sent, whatever happened then. */
  async function readOn(member: Member, from: number): Promise<number> {
    let next = from;
    try {
      for await (const page of replay(member.room.room_id, from)) {
        if (!(await drained(member.peer, patience))) member.peer.onSlow();
        rooms.expire(member.room);
        if (!member.active) return next;
        for (const { seq, text } of page) {
          if (text !== undefined) outbox.send(member.peer, text);
          next = seq + 1;
        }
      }
    } catch {
      // The log cannot be read: the caller tries again for a while.
    }
    return next;
  }

  return async function follow(member, from) {
    let next = from;
    let progress = Date.now();
    while (member.active) {
      const kept = meet(member.room.line, member, next);
      if (kept) {
        for (const text of kept) outbox.send(member.peer, text);
        return;
      }
      const before = next;
      next = await readOn(member, next);
      if (next > before) {
        progress = Date.now();
        continue;
      }
      if (member.active && Date.now() - progress > patience) giveUp(member);
      await sleep(pause, undefined, { ref: false });
    }
  };
}

/** A live member is put back to reading. Returns the seq from which it has to follow, undefined when it is not live. */
export function suspend(member: Member): number | undefined {
  const { line } = member.room;
  const from = line.live.has(member) ? line.next : line.ahead.get(member);
  if (from !== undefined) joinLine(line, member);
  return from;
}
