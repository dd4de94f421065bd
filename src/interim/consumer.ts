import type { Recorded } from '../kernel/event.ts';
import type { Consumer, EventLog, Subscription } from '../eventlog/types.ts';

type Source = {
  readonly log: EventLog;
  head(): bigint;
  after(position: bigint, limit: number): readonly Recorded[] | undefined;
  changed(wake: () => void): () => void;
};

/** Runs one consumer: from the ring where that reaches, else from the log until it does. It goes at its own pace and holds nobody up. */
export function startConsumer(consumer: Consumer, source: Source): Subscription {
  const limit = consumer.maxBatch ?? 500;
  let position = consumer.after === 'start' ? 0n : consumer.after === 'head' ? source.head() : consumer.after;
  let stopped = false;
  let wake: (() => void) | undefined;
  const abort = new AbortController();
  const waiters = new Set<() => void>();
  const unsubscribe = source.changed(() => wake?.());

  async function give(batch: readonly Recorded[]): Promise<void> {
    for (let i = 0; i < batch.length && !stopped; i += limit) {
      const part = batch.length <= limit ? batch : batch.slice(i, i + limit);
      await consumer.handle(part);
      position = (part.at(-1) as Recorded).position;
      for (const waiter of waiters) waiter();
    }
  }

  async function catchUp(): Promise<void> {
    for await (const page of source.log.readAll({ ...(position > 0n ? { from: position } : {}), signal: abort.signal })) {
      const after = page.filter((event) => event.position > position);
      if (after.length > 0) await give(after);
      if (stopped || source.after(position, 0) !== undefined) return;
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const next = source.after(position, limit);
      if (next === undefined) await catchUp();
      else if (next.length > 0) await give(next);
      else
        await new Promise<void>((resolve) => {
          wake = () => {
            wake = undefined;
            resolve();
          };
        });
    }
  }

  const running = run().catch((error: unknown) => {
    if (!stopped) throw error;
  });
  const failed = running.then(() => new Promise<never>(() => undefined));
  failed.catch(() => undefined);

  return {
    failed,
    caughtUp() {
      const wanted = source.head();
      if (position >= wanted) return Promise.resolve();
      const reached = new Promise<void>((resolve) => {
        const waiter = (): void => {
          if (position < wanted) return;
          waiters.delete(waiter);
          resolve();
        };
        waiters.add(waiter);
      });
      return Promise.race([reached, failed]);
    },
    async stop() {
      stopped = true;
      abort.abort();
      wake?.();
      unsubscribe();
      await running.catch(() => undefined);
    },
  };
}
