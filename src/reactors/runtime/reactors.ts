import { setTimeout as pause } from 'node:timers/promises';
import type { Reactor } from '../../kernel/reactor.ts';
import type { Standing } from '../../projector/types.ts';
import { runCompletion } from './completion.ts';
import { runReactor } from './run-reactor.ts';
import type { RunParts, Running } from './set-to-work.ts';

export type ReactorStatus = { readonly name: string; readonly running: boolean; readonly position: bigint | undefined; readonly waiting: number };
export type Reactors = {
  start(): void;
  /** Stops all, each with a checkpoint. */
  stop(): Promise<void>;
  status(): readonly ReactorStatus[];
};
export type ReactorsParts = RunParts & {
  readonly reactors: readonly Reactor[];
  /** How this process stands to the projector's lease. */
  readonly standing: () => Standing;
};

/** How often it is looked who has to run them, ms; and for how long nobody may be known to before we do. */
const interval = 250;
const grace = 1_000;
const delay = { first: 100, most: 5_000 };

/** Runs the reactors while this process has the projector's lease, and while nobody can be known to have it (DESIGN §1): a step happens once all the same. */
export function createReactors({ reactors, standing, ...parts }: ReactorsParts): Reactors {
  const starts = [(): Running => runCompletion(parts), ...reactors.map((reactor) => (): Running => runReactor(reactor, parts))];
  const names = ['follow-ups', ...reactors.map(({ name }) => name)];
  const slots: { running: Running | undefined; failures: number; again: number }[] = starts.map(() => ({ running: undefined, failures: 0, again: 0 }));
  const stopping = new AbortController();
  let unknownSince: number | undefined;
  let looking: Promise<void> | undefined;

  function isOurs(): boolean {
    const now = performance.now();
    const known = standing();
    unknownSince = known === 'unknown' ? (unknownSince ?? now) : undefined;
    if (unknownSince === undefined) return known === 'leading';
    return slots.some(({ running }) => running) || now - unknownSince >= grace;
  }

  function startThose(): void {
    slots.forEach((slot, at) => {
      if (slot.running || performance.now() < slot.again) return;
      const running = starts[at]?.();
      slot.running = running;
      running?.failed.catch((error: unknown) => {
        parts.logger.error({ err: error, reactor: running.name }, 'a reactor has stopped and is started again');
        slot.again = performance.now() + Math.min(delay.most, delay.first * 2 ** slot.failures++);
        if (slot.running === running) slot.running = undefined;
        void running.stop();
      });
    });
  }

  async function stopAll(): Promise<void> {
    const running = slots.flatMap((slot) => slot.running ?? []);
    for (const slot of slots) slot.running = undefined;
    await Promise.all(running.map((each) => each.stop()));
  }

  async function look(): Promise<void> {
    while (!stopping.signal.aborted) {
      if (isOurs()) startThose();
      else await stopAll();
      await pause(interval, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    start() {
      looking ??= look();
    },
    async stop() {
      stopping.abort();
      await looking;
      await stopAll();
    },
    status: () => slots.map(({ running }, at) => ({ name: names[at] ?? '', running: running !== undefined, position: running?.position, waiting: running?.waiting ?? 0 })),
  };
}
