import { StreamDeletedError, StreamNotFoundError, type EventStoreDBClient } from '@eventstore/db-client';
import { pagesOf, type PageOptions } from './pages.ts';
import type { Stored } from './stored.ts';
import { isInvalidPosition } from './unavailable.ts';

type Pages = AsyncGenerator<readonly Stored[]>;
/** Where a read of the whole log begins. A position must be one that an event has. */
type Start = 'start' | 'end' | bigint;
type AllOptions = PageOptions & { readonly backwards?: boolean; readonly maxCount?: number };

/** Beyond it a position does not fit the protocol. */
const lastPosition = 2n ** 63n - 1n;

/** Pages of a stream as they are stored; nothing when there is no such stream. */
export async function* streamPages(client: EventStoreDBClient, stream: string, options: PageOptions & { readonly from?: number | undefined; readonly maxCount?: number | undefined; readonly backwards?: boolean | undefined }): Pages {
  const { from, maxCount, backwards = false } = options;
  const fromRevision = from === undefined ? (backwards ? 'end' : 'start') : BigInt(from);
  const open = () => client.readStream(stream, { fromRevision, direction: backwards ? 'backwards' : 'forwards', ...(maxCount === undefined ? {} : { maxCount }) });
  try {
    yield* pagesOf(open, options);
  } catch (error) {
    if (!(error instanceof StreamNotFoundError || error instanceof StreamDeletedError)) throw error;
  }
}

/**
 * Pages of the whole log as they are stored. `from` need not be a position that an event has: forwards it means the first
 * event at or after it, backwards the last one at or before it.
 */
export async function* allPages(client: EventStoreDBClient, options: PageOptions & { readonly from?: bigint | undefined; readonly backwards?: boolean | undefined; readonly maxCount?: number | undefined }): Pages {
  const { from, backwards = false, maxCount, ...rest } = options;
  const bounded = { ...rest, backwards, ...(maxCount === undefined ? {} : { maxCount }) };
  if (from === undefined || (from <= 0n && !backwards)) return yield* rawPages(client, backwards ? 'end' : 'start', bounded);
  if (from < 0n || (from > lastPosition && !backwards)) return;
  if (!backwards) {
    let begun = false;
    try {
      for await (const page of rawPages(client, from, bounded)) {
        begun = true;
        yield page;
      }
      return;
    } catch (error) {
      if (begun || !isInvalidPosition(error)) throw error;
    }
  }
  const found = from > lastPosition ? undefined : await locate(client, from, rest);
  if (!backwards) {
    if (found !== undefined) yield* rawPages(client, found, bounded);
    return;
  }
  // Backwards the server leaves out the event at the position itself.
  if (found === from) {
    const page = await firstPage(rawPages(client, found, { ...rest, maxCount: 1 }));
    yield page;
    if (maxCount !== undefined && maxCount <= page.length) return;
    yield* rawPages(client, found, { ...bounded, ...(maxCount === undefined ? {} : { maxCount: maxCount - page.length }) });
  } else yield* rawPages(client, found ?? 'end', bounded);
}

/** The event at exactly this position. */
export async function eventAtPosition(client: EventStoreDBClient, position: bigint, options: PageOptions): Promise<Stored | undefined> {
  if (position < 0n || position > lastPosition) return undefined;
  try {
    const [event] = await firstPage(rawPages(client, position, { ...options, maxCount: 1 }));
    return event?.position?.commit === position ? event : undefined;
  } catch (error) {
    if (isInvalidPosition(error)) return undefined;
    throw error;
  }
}

const rawPages = (client: EventStoreDBClient, start: Start, { backwards = false, maxCount, ...rest }: AllOptions): Pages =>
  pagesOf(
    () =>
      client.readAll({
        fromPosition: typeof start === 'bigint' ? { commit: start, prepare: start } : start,
        direction: backwards ? 'backwards' : 'forwards',
        ...(maxCount === undefined ? {} : { maxCount }),
      }),
    rest,
  );

async function firstPage(pages: Pages): Promise<readonly Stored[]> {
  for await (const page of pages) return page;
  return [];
}

/** The position of the first event at or after `from`; undefined when `from` is beyond the end. */
async function locate(client: EventStoreDBClient, from: bigint, options: PageOptions): Promise<bigint | undefined> {
  const first = async (start: Start, rest: Omit<AllOptions, keyof PageOptions> = {}): Promise<bigint | undefined> => {
    for await (const page of rawPages(client, start, { ...options, ...rest })) for (const { position } of page) if (position && position.commit >= from) return position.commit;
    return undefined;
  };
  // Most often it is the position after one that an event has.
  for (const [start, maxCount] of [[from, 1], [from - 1n, 2]] as const) {
    try {
      return await first(start, { maxCount });
    } catch (error) {
      if (!isInvalidPosition(error)) throw error;
    }
  }
  const [head] = await firstPage(rawPages(client, 'end', { ...options, backwards: true, maxCount: 1 }));
  const end = head?.position?.commit ?? 0n;
  if (from > end) return undefined;
  return from < end / 2n ? first('start') : lastFromEnd(client, from, options);
}

async function lastFromEnd(client: EventStoreDBClient, from: bigint, options: PageOptions): Promise<bigint | undefined> {
  let found: bigint | undefined;
  for await (const page of rawPages(client, 'end', { ...options, backwards: true }))
    for (const { position } of page) {
      if (!position || position.commit < from) return found;
      found = position.commit;
    }
  return found;
}
