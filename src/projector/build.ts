import type { EventLog } from '../eventlog/types.ts';
import type { Recorded } from '../kernel/event.ts';
import type { Projection } from '../kernel/projection.ts';
import { inTransaction } from './checkpoints.ts';
import type { Connection } from './connection.ts';
import type { Meter } from './progress.ts';
import { handle } from './transaction.ts';

/** Events in a transaction: many, for a statement costs little more for more rows. */
const chunkSize = 4_000;

export type Build = {
  /** Takes what is in the log up to a position, that included; how many events that was. `within`: in the transaction that the caller has begun. */
  upTo(position: bigint | undefined, within?: 'transaction'): Promise<number>;
};

type Options = { readonly projection: Projection; readonly log: EventLog; readonly builder: Connection; readonly meter: Meter; readonly signal: AbortSignal | undefined };

/** Fills a projection's tables from the log's beginning on, writing one chunk while the next is read. */
export function createBuild({ projection, log, builder, meter, signal }: Options): Build {
  let built = -1n;
  return {
    async upTo(position, within) {
      if (position === undefined || position <= built) return 0;
      const write = (chunk: readonly Recorded[]): Promise<void> => (within ? handle(projection, chunk, builder) : inTransaction(builder, () => handle(projection, chunk, builder)));
      let writing: Promise<void> = Promise.resolve();
      let count = 0;
      for await (const chunk of chunksUpTo(position)) {
        await writing;
        writing = write(chunk);
        // Awaited in the next turn; until then nobody else looks at it.
        writing.catch(() => undefined);
        count += chunk.length;
        meter.advance(chunk.length, chunk.at(-1)?.position ?? built, position);
      }
      await writing;
      built = position;
      return count;
    },
  };

  async function* chunksUpTo(position: bigint): AsyncGenerator<readonly Recorded[]> {
    const filter = { typePrefixes: Object.keys(projection.on) };
    let chunk: Recorded[] = [];
    // From a position that an event has: what is there already is left out here.
    for await (const page of log.readAll({ ...(built >= 0n ? { from: built } : {}), filter, ...(signal ? { signal } : {}) })) {
      signal?.throwIfAborted();
      for (const event of page) if (event.position > built && event.position <= position) chunk.push(event);
      if (chunk.length >= chunkSize) {
        yield chunk;
        chunk = [];
      }
      if ((page.at(-1)?.position ?? -1n) >= position) break;
    }
    if (chunk.length > 0) yield chunk;
  }
}
