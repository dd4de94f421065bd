import {
  ANY,
  BACKWARDS,
  END,
  FORWARDS,
  NO_STREAM,
  START,
  StreamNotFoundError,
  WrongExpectedVersionError,
  binaryEvent,
  type AllStreamResolvedEvent,
  type EventStoreDBClient,
  type ResolvedEvent,
} from '@eventstore/db-client';
import type { Recorded } from '../kernel/event.ts';
import { createCodec, type Codec, type Definitions, type Encoded, type Raw } from './codec.ts';
import { connect } from '../eventlog/connection.ts';
import type { Keys } from '../eventlog/keys.ts';
import { pagesOf } from './pages.ts';
import { EventLogUnavailable, UnknownPosition, WrongRevision, type AllFilter, type EventLog, type EventToAppend, type ExpectedRevision } from '../eventlog/types.ts';

/** What the feed needs of the log beyond its interface. */
export type Internals = { readonly client: EventStoreDBClient; readonly codec: Codec; ownOf(id: string): Recorded | undefined };
export type OpenedLog = EventLog & Internals;

const rememberedOwn = 10_000;

const rawOf = (resolved: ResolvedEvent | AllStreamResolvedEvent): Raw | undefined => {
  const event = resolved.event;
  if (!event || event.type.startsWith('$') || event.streamId.startsWith('$')) return undefined;
  const bytes = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : Buffer.from(value === undefined ? '{}' : JSON.stringify(value)));
  return { id: event.id, type: event.type, streamId: event.streamId, revision: event.revision, created: Number(event.created), position: event.position?.commit ?? 0n, data: bytes(event.data), metadata: bytes(event.metadata) };
};
export const rawsOf = (page: readonly (ResolvedEvent | AllStreamResolvedEvent)[]): Raw[] => page.map(rawOf).filter((raw) => raw !== undefined);

const matches = (filter: AllFilter | undefined, event: Recorded): boolean =>
  filter === undefined || ('streamPrefixes' in filter ? filter.streamPrefixes.some((prefix) => event.stream.startsWith(prefix)) : filter.typePrefixes.some((prefix) => event.type.startsWith(prefix)));
const expectation = (expected: ExpectedRevision) => (typeof expected === 'number' ? BigInt(expected) : expected === 'any' ? ANY : NO_STREAM);
const invalidPosition = (error: unknown): boolean => error instanceof Error && /invalid ?position/i.test(error.message);

/** The client keeps no deadline of its own while a server is frozen (measured): ours is around every call. */
export function within<Value>(work: Promise<Value>, ms: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new EventLogUnavailable('the event log did not answer in time')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Opens the log behind an `esdb://` url. Connects lazily; nothing is asked of the server yet. */
export function openEventLog({ url, keys, definitions }: { url: string; keys: Keys; definitions: Definitions }): OpenedLog {
  const connection = connect(url);
  const { client } = connection;
  const codec = createCodec(definitions, keys);
  let young = new Map<string, Recorded>();
  let old = new Map<string, Recorded>();

  const remember = (event: Recorded): void => {
    young.set(event.id, event);
    if (young.size > rememberedOwn) {
      old = young;
      young = new Map();
    }
  };

  async function append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[], { deadline = 5_000 }: { deadline?: number } = {}): Promise<readonly Recorded[]> {
    if (events.length === 0) throw new Error('nothing to append');
    const encoding = events.map((event) => codec.encode(stream, event));
    const encoded = encoding.some((one) => one instanceof Promise) ? await within(Promise.all(encoding), deadline) : (encoding as Encoded[]);
    const sent = events.map((event, i) => binaryEvent({ id: event.id, type: event.type, ...(encoded[i] as Encoded) }));
    try {
      const { nextExpectedRevision, position } = await within(client.appendToStream(stream, sent, { expectedRevision: expectation(expected), deadline }), deadline);
      const last = Number(nextExpectedRevision);
      // positions of the earlier events of an append are the log's to say; only their order is known here
      const at = position?.commit ?? 0n;
      const recorded_at = Date.now();
      return events.map((event, i) => {
        const recorded: Recorded = { id: event.id, type: event.type, data: event.data, metadata: event.metadata, stream, revision: last - (events.length - 1 - i), position: at, recorded_at };
        remember(recorded);
        return recorded;
      });
    } catch (error) {
      if (error instanceof WrongExpectedVersionError) throw new WrongRevision(stream, typeof error.actualVersion === 'bigint' ? Number(error.actualVersion) : -1);
      throw error instanceof EventLogUnavailable ? error : new EventLogUnavailable('the append failed', { cause: error });
    }
  }

  async function* decoded(pages: AsyncIterable<(ResolvedEvent | AllStreamResolvedEvent)[]>): AsyncGenerator<readonly Recorded[]> {
    try {
      for await (const page of pages) {
        const events = codec.decodeAll(rawsOf(page));
        yield events instanceof Promise ? await events : events;
      }
    } catch (error) {
      if (error instanceof StreamNotFoundError) return;
      if (invalidPosition(error)) throw new UnknownPosition('no event stands at that position');
      if (error instanceof Error && (error.name === 'KeyAlarm' || error instanceof EventLogUnavailable)) throw error;
      throw new EventLogUnavailable('the read failed', { cause: error });
    }
  }

  const readStream: EventLog['readStream'] = (stream, { from, maxCount, backwards = false, signal } = {}) =>
    decoded(
      pagesOf(
        client.readStream(stream, {
          direction: backwards ? BACKWARDS : FORWARDS,
          fromRevision: from === undefined ? (backwards ? END : START) : BigInt(from),
          ...(maxCount === undefined ? {} : { maxCount }),
        }),
        signal,
      ),
    );

  async function* all(from: bigint | undefined, backwards: boolean, maxCount: number | undefined, filter: AllFilter | undefined, signal: AbortSignal | undefined): AsyncGenerator<readonly Recorded[]> {
    let left = maxCount ?? Infinity;
    // system events are left out after the read, so that a bound counts what is given
    const pages = decoded(pagesOf<AllStreamResolvedEvent>(client.readAll({ direction: backwards ? BACKWARDS : FORWARDS, fromPosition: from === undefined ? (backwards ? END : START) : { commit: from, prepare: from } }), signal));
    for await (const page of pages) {
      const chosen = page.filter((event) => matches(filter, event)).slice(0, left);
      left -= chosen.length;
      if (chosen.length > 0) yield chosen;
      if (left <= 0) return;
    }
  }

  async function* readAll({ from, maxCount, backwards = false, filter, signal }: Parameters<EventLog['readAll']>[0] = {}): AsyncGenerator<readonly Recorded[]> {
    let given = 0;
    try {
      for await (const page of all(from, backwards, maxCount, filter, signal)) {
        given += page.length;
        yield page;
      }
    } catch (error) {
      if (!(error instanceof UnknownPosition) || given > 0 || from === undefined || backwards) throw error;
      // no event stands there: the first at or after it is found by reading
      for await (const page of all(undefined, false, undefined, filter, signal)) {
        const after = page.filter((event) => event.position >= from).slice(0, maxCount === undefined ? undefined : maxCount - given);
        given += after.length;
        if (after.length > 0) yield after;
        if (maxCount !== undefined && given >= maxCount) return;
      }
    }
  }

  return {
    client,
    codec,
    ownOf: (id) => young.get(id) ?? old.get(id),
    append,
    readStream,
    readAll,
    async head() {
      for await (const page of all(undefined, true, 1, undefined, undefined)) for (const event of page) return { position: event.position, id: event.id };
      return undefined;
    },
    async eventAt(position) {
      for await (const page of all(position, false, 1, undefined, undefined)) for (const event of page) if (event.position === position) return event;
      throw new UnknownPosition('no event stands at that position');
    },
    async close() {
      await connection.close();
    },
  };
}
