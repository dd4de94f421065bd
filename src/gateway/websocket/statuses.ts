import { seqOfMessage } from '../../../commands/message-id.ts';
import type { Dispatcher, Outcome } from '../../dispatcher/types.ts';
import type { Actor } from '../../kernel/actor.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { FrameOf } from './frames.ts';

export type Statuses = {
  /** Stores how far a member has come. Resolves when that (or more) is stored. */
  mark(actor: Actor, frame: FrameOf<'message_status'>): Promise<Outcome>;
  /** Stores at once what waits. */
  flush(): void;
  stop(): void;
};

/** API §8: the first is stored at once, later ones of a member at most so often. */
const interval = 2_000;
const tick = 100;
/** So many frames may wait for the next store of one member. */
const maxWaiting = 1_000;

type Waiter = { readonly resolve: (outcome: Outcome) => void; readonly reject: (error: unknown) => void };
/** What one member said of one room: when it was stored last, and what waits. */
type Mark = { readonly actor: Actor; readonly command: string; readonly room_id: string; storedAt: number; up_to_seq: number; waiters: Waiter[] };

/** Watermarks of many frames become one command now and then, with the highest of them. */
export function createStatuses({ dispatcher }: { dispatcher: Pick<Dispatcher, 'dispatch' | 'digest'> }): Statuses {
  const marks = new Map<string, Mark>();
  let timer: NodeJS.Timeout | undefined;

  function store(mark: Mark): void {
    const { actor, command, room_id, up_to_seq, waiters } = mark;
    mark.waiters = [];
    mark.up_to_seq = -1;
    mark.storedAt = Date.now();
    dispatcher.dispatch({ name: command, data: { room_id, up_to_seq }, actor, via: 'websocket' }).then(
      (outcome) => waiters.forEach(({ resolve }) => resolve(outcome)),
      (error: unknown) => waiters.forEach(({ reject }) => reject(error)),
    );
  }

  function sweep(): void {
    const now = Date.now();
    for (const [key, mark] of marks) {
      if (now - mark.storedAt < interval) continue;
      if (mark.waiters.length > 0) store(mark);
      else marks.delete(key);
    }
    if (marks.size === 0) timer = void clearInterval(timer);
  }

  return {
    mark(actor, { room_id, message_id, status }) {
      const seq = seqOfMessage(dispatcher.digest, room_id, message_id);
      if (seq === undefined) return Promise.reject(new Rejection('not-found'));
      const command = status === 'read' ? 'mark-read' : 'mark-delivered';
      const key = `${actor.user_id} ${command} ${room_id}`;
      const mark = marks.get(key) ?? { actor, command, room_id, storedAt: -Infinity, up_to_seq: -1, waiters: [] };
      if (mark.waiters.length >= maxWaiting) return Promise.reject(new Rejection('rate-limited', undefined, { retry_after: interval / 1000 }));
      marks.set(key, mark);
      timer ??= setInterval(sweep, tick).unref();
      return new Promise((resolve, reject) => {
        mark.waiters.push({ resolve, reject });
        mark.up_to_seq = Math.max(mark.up_to_seq, seq);
        if (Date.now() - mark.storedAt >= interval) store(mark);
      });
    },
    flush() {
      for (const mark of marks.values()) if (mark.waiters.length > 0) store(mark);
    },
    stop() {
      clearInterval(timer);
      for (const { waiters } of marks.values()) waiters.forEach(({ reject }) => reject(new Rejection('event-store-unavailable')));
      marks.clear();
    },
  };
}
