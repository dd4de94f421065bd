import { setTimeout as pause } from 'node:timers/promises';
import type { PendingTimer } from '../../../events/reactor.ts';
import { EventLogUnavailable, type EventLog } from '../../eventlog/types.ts';
import type { Recorded } from '../../kernel/event.ts';
import type { Logger } from '../../logger.ts';
import { saveCheckpoint, type Checkpoint } from './checkpoint.ts';

/** A checkpoint is kept after so many events of any type, and no sooner than as many as it has timers: what it costs is spread over them. */
const enough = 5_000;
const delay = { first: 50, most: 2_000 };

type ProgressParts = {
  readonly log: Pick<EventLog, 'append'>;
  readonly reactor: string;
  readonly now: () => number;
  readonly logger: Logger;
  timers(): readonly PendingTimer[];
  waiting(): number;
  heldAt(): bigint | undefined;
};

/** How far a reactor is, and its checkpoints in the log. */
export function createProgress({ log, reactor, now, logger, timers, waiting, heldAt }: ProgressParts) {
  let position: bigint | undefined;
  /** Since the last checkpoint. */
  let events = 0;
  let steps = 0;

  async function keep(): Promise<void> {
    if (position === undefined) return;
    const held = heldAt();
    try {
      await saveCheckpoint(log, reactor, { position: held === undefined ? position : held - 1n, timers: timers() }, now());
      events = 0;
      steps = 0;
    } catch (error) {
      if (!(error instanceof EventLogUnavailable)) throw error;
      logger.warn({ reactor, err: error }, 'a checkpoint was not kept, and comes later');
    }
  }

  return {
    get position() {
      return position;
    },
    /** The checkpoint to begin with; tries until the log answers. */
    async begin(load: () => Promise<Checkpoint | undefined>, signal: AbortSignal): Promise<Checkpoint | undefined> {
      for (let failures = 0; !signal.aborted; failures++) {
        try {
          const found = await load();
          position = found?.position;
          return found;
        } catch (error) {
          if (!(error instanceof EventLogUnavailable)) throw error;
          await pause(Math.min(delay.most, delay.first * 2 ** failures), undefined, { signal }).catch(() => undefined);
        }
      }
      return undefined;
    },
    /** It has nothing to do before this. */
    reach(to: bigint): void {
      if (to >= 0n && to > (position ?? -1n)) position = to;
    },
    /** A batch is done, of which so many steps came. */
    async advance(batch: readonly Recorded[], done: number): Promise<void> {
      position = batch.at(-1)?.position ?? position;
      events += batch.length;
      steps += done;
      if (events >= Math.max(enough, waiting())) await keep();
    },
    /** At a stop: if there is anything that a start would have to do again. */
    async end(): Promise<void> {
      if (steps > 0 || events >= enough / 10) await keep();
    },
  };
}
