import { backoff } from './backoff.ts';
import { ChatError, passes } from './error.ts';
import type { ClientFrame, Options, ServerFrame } from './types.ts';

export type Requests = {
  /** Sends the frame until it is answered: again after a lost connection and after a refusal that passes. So it must be one that may come twice. */
  ask(frame: ClientFrame): Promise<ServerFrame>;
  /** Takes an answer; false: it is of no request here. */
  take(frame: ServerFrame): boolean;
  onOpen(): void;
  onLost(): void;
  /** Rejects everything that waits. */
  end(error: ChatError): void;
};

type Pending = {
  readonly frame: ClientFrame;
  readonly until: number;
  tries: number;
  /** Not before, ms. */
  due: number;
  sent: boolean;
  resolve(frame: ServerFrame): void;
  reject(error: ChatError): void;
};
const mostPending = 1_000;
const largestFrame = 65_536;
const tick = 100;

/** What was asked and is not answered yet, in its order, paced. */
export function createRequests({ patience = 60_000, framesPerSecond = 15, random = Math.random }: Options, send: (frame: ClientFrame) => boolean): Requests {
  const pending = new Map<string, Pending>();
  let last = 0;
  let allowance = framesPerSecond;
  let refilledAt = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;

  function mayNow(): boolean {
    const now = Date.now();
    allowance = Math.min(framesPerSecond, allowance + ((now - refilledAt) * framesPerSecond) / 1_000);
    refilledAt = now;
    if (allowance < 1) return false;
    allowance -= 1;
    return true;
  }

  /** Sends what is due, oldest first, and gives up what has waited too long. */
  function work(): void {
    const now = Date.now();
    for (const [ref, each] of pending) {
      if (now >= each.until) settle(ref, () => each.reject(new ChatError('unanswered', 'There was no answer in time; the outcome is unknown')));
    }
    for (const each of pending.values()) {
      if (each.sent || each.due > now) continue;
      if (!mayNow() || !send(each.frame)) break;
      each.sent = true;
    }
    if (pending.size > 0) timer ??= setInterval(work, tick);
    else timer = void clearInterval(timer);
  }
  function settle(ref: string, finish: () => void): void {
    pending.delete(ref);
    finish();
  }

  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        if (pending.size >= mostPending) return reject(new ChatError('too-many', 'Too much is waiting to be sent'));
        const ref = `q${++last}`;
        const frame = { ...asked, ref };
        if (new TextEncoder().encode(JSON.stringify(frame)).length > largestFrame) return reject(new ChatError('payload-too-large', 'A frame may have 64 KiB'));
        pending.set(ref, { frame, until: Date.now() + patience, tries: 0, due: 0, sent: false, resolve, reject });
        work();
      }),
    take(frame) {
      const ref = 'ref' in frame ? frame.ref : undefined;
      const asked = ref === undefined ? undefined : pending.get(ref);
      if (ref === undefined || !asked) return false;
      if (frame.type !== 'error') settle(ref, () => asked.resolve(frame));
      else if (!passes(frame.code)) settle(ref, () => asked.reject(new ChatError(frame.code, frame.message, frame.errors)));
      else {
        asked.sent = false;
        asked.due = Date.now() + 1_000 * (frame.retry_after ?? 0) + backoff(asked.tries++, random, { most: 5_000 });
      }
      work();
      return true;
    },
    onOpen: work,
    onLost() {
      for (const each of pending.values()) each.sent = false;
    },
    end(error) {
      for (const [ref, { reject }] of pending) settle(ref, () => reject(error));
      work();
    },
  };
}
