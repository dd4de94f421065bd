import { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { EventLog, Feed } from '../../eventlog/types.ts';
import { splitStream, type Recorded } from '../../kernel/event.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { Position, Seq } from '../../kernel/schema.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import { LogEvent } from '../shapes.ts';
import { patientOfStream } from '../records/patient-of.ts';
import type { Records } from '../records/records.ts';
import type { Users } from '../users.ts';
import { endpoint, type Endpoint, type Ask } from './endpoint.ts';
import { upTo } from './up-to.ts';
import { integer, moment, type Moment, position, text, time, user } from './query.ts';

type Parts = { readonly dispatcher: Dispatcher; readonly log: EventLog; readonly feed: Pick<Feed, 'reached' | 'position'>; readonly users: Users; readonly records: Records };

const streamName = text(300, /^[A-Za-z0-9_]+(-[A-Za-z0-9_.-]+)?$/);
const eventFilters = { from_position: position, stream: streamName, type: text(64, /^[A-Za-z]+$/), user_id: user, since: time, until: time, limit: integer(1, Number.MAX_SAFE_INTEGER) };
const StreamAt = Type.Object({ stream: Type.String(), revision: Seq, position: Position, state: Type.Unknown({ description: 'As the production code folds it; null when no aggregate owns the stream' }), events: Type.Array(LogEvent) });
/** A reader who takes nothing for so long is gone, ms. */
const readerPatience = 60_000;

/** What opens the bytes of a file is left out: an AUDITOR reads no files, and what they keep must open none after its erasure. */
const withoutKey = (held: object): object => ('content_key' in held ? Object.fromEntries(Object.entries(held).filter(([name]) => name !== 'content_key')) : held);

/** An event as the audit shows it. */
const eventText = ({ id, type, data, metadata, stream, revision, position: at, recorded_at }: Recorded): string =>
  JSON.stringify({ id, type, data: withoutKey(data), metadata, stream, revision, position: String(at), recorded_at: new Date(recorded_at).toISOString() });

/** The history of everything, for an AUDITOR. */
export function auditEndpoints({ dispatcher, log, feed, users, records }: Parts): readonly Endpoint[] {
  /** Whoever reads what is one patient's reads their record; `reference` is no place for what an id may not hold. */
  async function noteRead(caller: Caller, stream: string | undefined): Promise<void> {
    const patient_id = stream === undefined ? undefined : await patientOfStream(dispatcher, stream);
    records.note(caller, { record: 'audit', purpose: 'audit', outcome: 'granted', reference: stream === undefined ? 'events' : stream.replaceAll(/[^A-Za-z0-9_-]/g, '_').slice(0, 256), ...(patient_id !== undefined && { patient_id }) });
  }

  async function* lines({ from_position, stream, type, user_id, since, until, limit }: Ask<typeof eventFilters>['query'], head: bigint, signal: AbortSignal): AsyncGenerator<string> {
    const actor = user_id === undefined ? undefined : users.idOf(user_id);
    const isWanted = (event: Recorded): boolean =>
      (from_position === undefined || event.position >= from_position) &&
      (type === undefined || event.type === type) &&
      (actor === undefined || event.metadata.actor.user_id === actor) &&
      (since === undefined || event.recorded_at >= since) &&
      (until === undefined || event.recorded_at <= until);
    const filter = type === undefined ? {} : { filter: { typePrefixes: [type] } };
    const pages = stream === undefined ? log.readAll({ signal, ...filter, ...(from_position !== undefined && { from: from_position }) }) : log.readStream(stream, { signal });
    let left = limit ?? Infinity;
    for await (const page of pages) {
      const wanted = page.filter((event) => event.position <= head && isWanted(event)).slice(0, left);
      left -= wanted.length;
      if (wanted.length > 0) yield `${wanted.map(eventText).join('\n')}\n`;
      if (left === 0 || (page.at(-1)?.position ?? 0n) >= head) return;
    }
  }

  /** The last revision at or before a moment; undefined when nothing had happened by then. */
  async function lastOf(stream: string, at: Moment | undefined): Promise<Recorded | undefined> {
    let last: Recorded | undefined;
    if (at === undefined) {
      for await (const [event] of log.readStream(stream, { backwards: true, maxCount: 1 })) last = event;
      return last;
    }
    for await (const page of log.readStream(stream)) {
      for (const event of page) {
        if ('position' in at ? event.position > at.position : event.recorded_at > at.time) return last;
        last = event;
      }
    }
    return last;
  }

  async function* streamText(stream: string, last: Recorded, state: unknown, signal: AbortSignal): AsyncGenerator<string> {
    const shown = JSON.stringify({ stream, revision: last.revision, position: String(last.position), state });
    yield `${shown.slice(0, -1)},"events":[`;
    for await (const page of log.readStream(stream, { maxCount: last.revision + 1, signal })) {
      yield page.map((event) => (event.revision === 0 ? '' : ',') + eventText(event)).join('');
    }
    yield ']}';
  }

  /** State as JSON: what a snapshot of it would hold, where it can have one. */
  async function stateAt(stream: string, revision: number): Promise<unknown> {
    const folded = await dispatcher.stateAt(stream, revision);
    const [category] = splitStream(stream);
    const owner = [...dispatcher.catalog.values()].find(({ aggregate }) => aggregate.category === category);
    if (folded === undefined) return null;
    const state = owner?.aggregate.snapshot?.toJson(folded.state) ?? folded.state;
    return typeof state === 'object' && state !== null ? withoutKey(state) : state;
  }

  return [
    endpoint({
      group: 'Audit',
      summary: 'The events of the log in its order, one a line',
      description: 'It ends at the head of the log as it was when the answer began, and is streamed. The keys of files are left out.',
      returns: LogEvent,
      media: 'application/x-ndjson',
      path: '/audit/events',
      roles: ['AUDITOR'],
      query: eventFilters,
      async answer({ ctx, caller, query }) {
        await noteRead(caller, query.stream);
        const head = await log.head();
        ctx.type = 'application/x-ndjson';
        if (!head || (query.from_position ?? 0n) > head.position) return Readable.from([]);
        return streamed(ctx, (signal) => lines(query, head.position, signal));
      },
    }),
    endpoint({
      group: 'Audit',
      summary: 'A stream and the state that it led to, now or at a position or time',
      returns: StreamAt,
      path: '/audit/streams/:stream',
      params: { stream: streamName },
      roles: ['AUDITOR'],
      query: { at: moment },
      refusals: ['read-model-stale'],
      async answer({ ctx, caller, params: { stream }, query: { at } }) {
        await noteRead(caller, stream);
        if (at !== undefined && 'position' in at) await upTo(feed, ctx, at.position);
        const last = await lastOf(stream, at);
        if (!last) throw new Rejection('not-found');
        const state = await stateAt(stream, last.revision);
        ctx.type = 'application/json; charset=utf-8';
        return streamed(ctx, (signal) => streamText(stream, last, state, signal));
      },
    }),
  ];
}

/** A body that is made as fast as it is taken, and no longer than somebody takes it. */
function streamed(ctx: Http, textOf: (signal: AbortSignal) => AsyncGenerator<string>): Readable {
  const ended = new AbortController();
  ctx.res.once('close', () => ended.abort());
  ctx.res.setTimeout(readerPatience, () => ctx.res.destroy());
  return Readable.from(textOf(ended.signal));
}
