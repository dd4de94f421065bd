import { setTimeout as pause } from 'node:timers/promises';
import type { Recorded } from '../kernel/event.ts';
import { CodecAlarm } from './codec-alarm.ts';
import type { Codec } from './codec.ts';
import type { Stored } from './stored.ts';
import { WrongMasterKey } from './wrapping.ts';

export type TurnsOptions = {
  readonly codec: Codec;
  /** All that arrived in one turn of the event loop, in order. */
  deliver(batch: readonly Recorded[]): void;
  /** In its place in the order: an event that cannot be decoded. */
  alarmed(error: CodecAlarm | WrongMasterKey, position: bigint): void;
  /** The keys cannot be had for now. */
  interrupted(error: unknown): void;
  /** What was put in is on its way: there is room again. */
  drained(): void;
};
export type Turns = { put(event: Stored): void; readonly waiting: number; close(): void };

const retryDelay = 200;

/** Gathers stored events by turns of the event loop and decodes them in order. Without a key to fetch there is no wait in it. */
export function turns({ codec, deliver, alarmed, interrupted, drained }: TurnsOptions): Turns {
  let pending: Stored[] = [];
  let busy = false;
  const stop = new AbortController();

  function turn(): void {
    const batch = pending;
    pending = [];
    drained();
    const decoding = attempt(batch);
    if (decoding instanceof Promise) {
      void settle(batch, decoding).finally(() => {
        busy = false;
        schedule();
      });
      return;
    }
    busy = false;
    if (!stop.signal.aborted) deliver(decoding);
  }

  function attempt(batch: readonly Stored[]): readonly Recorded[] | Promise<readonly Recorded[]> {
    try {
      return codec.decode(batch);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async function settle(batch: readonly Stored[], first?: Promise<readonly Recorded[]>): Promise<void> {
    let told = false;
    for (let decoding = first; !stop.signal.aborted; decoding = undefined) {
      let events: readonly Recorded[];
      try {
        events = await (decoding ?? attempt(batch));
      } catch (error) {
        if (error instanceof CodecAlarm || error instanceof WrongMasterKey) {
          if (batch.length === 1) return alarmed(error, batch[0]?.position?.commit ?? 0n);
          for (const event of batch) await settle([event]);
          return;
        }
        if (!told) interrupted(error);
        told = true;
        await pause(retryDelay, undefined, { signal: stop.signal }).catch(() => undefined);
        continue;
      }
      if (!stop.signal.aborted) deliver(events);
      return;
    }
  }

  function schedule(): void {
    if (busy || pending.length === 0 || stop.signal.aborted) return;
    busy = true;
    setImmediate(turn);
  }

  return {
    put(event) {
      pending.push(event);
      schedule();
    },
    get waiting() {
      return pending.length;
    },
    close: () => stop.abort(),
  };
}
