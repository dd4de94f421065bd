import type { Recorded } from '../kernel/event.ts';
import { createAppend } from './append.ts';
import { createCodec } from './codec.ts';
import { connect } from './connection.ts';
import type { Keys } from './keys.ts';
import { liveSource, type LiveSource } from './live.ts';
import { allPages, eventAtPosition, streamPages } from './reads.ts';
import { isSystem, type Definitions, type Stored } from './stored.ts';
import { UnknownPosition, type AllFilter, type EventLog, type Head } from './types.ts';
import { asUnavailable } from './unavailable.ts';

/** The log, and what a feed needs of it besides. */
export type OpenEventLog = EventLog & { readonly live: LiveSource };

export type EventLogOptions = {
  /** `esdb://…`, of one node or a cluster. */
  readonly url: string;
  readonly keys: Keys;
  readonly definitions: Definitions;
};

/** ms without an answer after which a read has failed. */
const readDeadline = 5_000;

/** Opens the event log. It connects at the first call: that the log is there shows then. */
export function openEventLog({ url, keys, definitions }: EventLogOptions): OpenEventLog {
  const { client, appends, close } = connect(url);
  const codec = createCodec(keys, definitions);
  const known = { position: 0n };

  async function* decoded(pages: AsyncIterable<readonly Stored[]>, { maxCount, keep = isOurs, signal }: { maxCount: number | undefined; keep?: (event: Stored) => boolean; signal: AbortSignal | undefined }): AsyncGenerator<readonly Recorded[]> {
    let left = maxCount ?? Infinity;
    if (left <= 0) return;
    try {
      for await (const page of pages) {
        const kept = (page.every(keep) ? page : page.filter(keep)).slice(0, left);
        if (kept.length === 0) continue;
        left -= kept.length;
        const events = codec.decode(kept);
        yield events instanceof Promise ? await events : events;
        if (left <= 0) return;
      }
    } catch (error) {
      throw signal?.aborted ? error : asUnavailable(error);
    }
  }

  const readStream: EventLog['readStream'] = (stream, { from, maxCount, backwards, signal } = {}) =>
    decoded(streamPages(client, stream, { deadline: readDeadline, from, maxCount, backwards, signal }), { maxCount, signal });

  const readAll: EventLog['readAll'] = ({ from, maxCount, backwards, filter, signal } = {}) =>
    // The server counts system events too, so the count is ours.
    decoded(allPages(client, { deadline: readDeadline, from, backwards, signal }), { maxCount, signal, keep: filter ? filtering(filter) : isOurs });

  async function head(): Promise<Head | undefined> {
    try {
      // Most often the last event is one of ours; among system events the look goes further back.
      for (const maxCount of [1, 32, undefined]) {
        let seen = 0;
        for await (const page of allPages(client, { deadline: readDeadline, backwards: true, maxCount })) {
          seen += page.length;
          const last = page.find(isOurs);
          if (last?.position) return { position: last.position.commit, id: last.id };
        }
        if (maxCount === undefined || seen < maxCount) break;
      }
      return undefined;
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  async function eventAt(position: bigint): Promise<Recorded> {
    try {
      const stored = await eventAtPosition(client, position, { deadline: readDeadline });
      if (stored && isOurs(stored)) for (const event of await codec.decode([stored])) return event;
    } catch (error) {
      throw asUnavailable(error);
    }
    throw new UnknownPosition(`the event log has no event at position ${position}`);
  }

  async function readStored(stream: string, from: number, count: number): Promise<readonly Recorded[]> {
    const stored: Recorded[] = [];
    for await (const page of readStream(stream, { from, maxCount: count })) stored.push(...page);
    return stored;
  }

  return {
    append: createAppend({ appends, codec, known, readStored }),
    readStream,
    readAll,
    head,
    eventAt,
    live: liveSource(client, codec, known),
    close,
  };
}

const isOurs = (event: Stored): boolean => !isSystem(event);

function filtering(filter: AllFilter): (event: Stored) => boolean {
  if ('streamPrefixes' in filter) return (event) => isOurs(event) && filter.streamPrefixes.some((prefix) => event.streamId.startsWith(prefix));
  return (event) => isOurs(event) && filter.typePrefixes.some((prefix) => event.type.startsWith(prefix));
}
