import { randomUUID } from 'node:crypto';
import { encodeEvent, idOf, tombstoneRevision, type Proposed } from '../wire/event.ts';
import { decide, metastreamOf, originalOf, windowOf, type Expected, type Location, type StreamState } from './decide.ts';
import { tombstoneKeyRevision } from './keys.ts';
import type { IndexEntry, Log } from './log.ts';
import type { RecentIds } from './recent-ids.ts';
import type { Streams } from './streams.ts';

/** What is asked of a stream. `settle` is called once, in the order of the log. */
export type Request = {
  readonly stream: string;
  readonly expected: Expected;
  readonly action: 'append' | 'delete' | 'tombstone';
  readonly events: readonly Proposed[];
  readonly bytes: number;
  /** ms since the epoch; what is still waiting then is not written. */
  readonly deadline: number;
  settle(result: Result): void;
};
export type Result =
  | { readonly kind: 'done'; readonly revision: number; readonly position: number | undefined }
  | { readonly kind: 'wrong'; readonly current: number }
  | { readonly kind: 'deleted' | 'expired' | 'busy' };

const none = Buffer.alloc(0);
/** A system event about every so many others, when there shall be some. */
const systemEventEvery = 12;

/** One commit in the making: requests are decided one after another, each on what the ones before will have written. */
export class CommitPlan {
  readonly records: Buffer[] = [];
  readonly entries: IndexEntry[] = [];
  readonly created: number;
  readonly #log: Log;
  readonly #streams: Streams;
  readonly #recent: RecentIds;
  readonly #systemEvents: boolean;
  readonly #states = new Map<string, StreamState>();
  readonly #locations = new Map<string, Location>();

  constructor(log: Log, streams: Streams, recent: RecentIds, created: number, systemEvents: boolean) {
    this.#log = log;
    this.#streams = streams;
    this.#recent = recent;
    this.created = created;
    this.#systemEvents = systemEvents;
  }

  /** Decides a request and plans what it writes. The result counts once the commit has succeeded. */
  add(request: Request): Result {
    const { stream, expected, action } = request;
    const state = this.#stateOf(stream);
    const ids = action === 'append' ? request.events.map((event) => event.id) : [randomUUID()];
    const decision = decide(stream, state, expected, ids, {
      recent: (id) => this.#locations.get(id) ?? this.#recent.get(id),
      at: (revision) => this.#eventAt(stream, revision),
    });
    if (decision.kind === 'deleted') return { kind: 'deleted' };
    if (decision.kind === 'wrong') return { kind: 'wrong', current: state.last };
    if (decision.kind === 'repeated') return { kind: 'done', revision: decision.last.revision, position: this.#log.positions.of(decision.last.seq) };
    if (action === 'tombstone') return this.#writeTombstone(stream);
    if (action === 'delete') return this.#writeMetadata(stream, '{"$tb":9223372036854775807}');
    // A real server says so, too.
    if (request.events.length === 0) return { kind: 'done', revision: 0, position: undefined };
    if (state.window.deleted) this.#writeMetadata(stream, `{"$tb":${state.last + 1}}`);
    const result = this.#write(stream, request.events);
    if (this.#systemEvents && this.#seq % systemEventEvery === 0) this.#write('$stats-127.0.0.1', [systemEvent('$statsCollected', '{"proc":{}}')]);
    return result;
  }

  /** The commit has succeeded: what it wrote is now the state. */
  apply(): void {
    for (const [stream, state] of this.#states) this.#streams.set(stream, state);
    for (const [id, location] of this.#locations) this.#recent.set(id, location);
  }

  /** The number of the last event so far. */
  get #seq(): number {
    return this.#log.head + this.records.length;
  }

  #stateOf(stream: string): StreamState {
    return this.#states.get(stream) ?? this.#streams.get(stream);
  }

  #eventAt(stream: string, revision: number): { id: string; seq: number } | undefined {
    const planned = this.entries.find((entry) => entry.stream === stream && revision >= entry.revision && revision < entry.revision + entry.count);
    const seq = planned ? planned.seq + revision - planned.revision : this.#log.seqOf(stream, revision);
    if (seq === undefined) return undefined;
    const record = seq > this.#log.head ? this.records[seq - this.#log.head - 1] : this.#log.read(seq);
    return record && { id: idOf(record), seq };
  }

  #write(stream: string, events: readonly Proposed[]): Result {
    const { positions } = this.#log;
    const state = this.#stateOf(stream);
    this.entries.push({ stream, revision: state.last + 1, count: events.length, seq: this.#seq + 1 });
    let revision = state.last;
    for (const event of events) {
      revision++;
      const seq = this.#seq + 1;
      this.records.push(encodeEvent(event, { stream, revision, position: positions.of(seq), created: this.created }));
      this.#locations.set(event.id, { stream, revision, seq });
    }
    this.#states.set(stream, { ...state, last: revision });
    const original = originalOf(stream);
    const last = events.at(-1);
    if (original !== undefined && last) this.#states.set(original, { ...this.#stateOf(original), window: windowOf(last.data) });
    return { kind: 'done', revision, position: positions.of(this.#seq) };
  }

  #writeMetadata(stream: string, json: string): Result {
    return this.#write(metastreamOf(stream), [systemEvent('$metadata', json)]);
  }

  #writeTombstone(stream: string): Result {
    const seq = this.#seq + 1;
    const position = this.#log.positions.of(seq);
    this.entries.push({ stream, revision: tombstoneKeyRevision, count: 1, seq });
    this.records.push(encodeEvent(systemEvent('$streamDeleted', ''), { stream, revision: tombstoneRevision, position, created: this.created }));
    for (const name of [stream, metastreamOf(stream)]) this.#states.set(name, { ...this.#stateOf(name), tombstone: true });
    return { kind: 'done', revision: 0, position };
  }
}

const systemEvent = (type: string, json: string): Proposed => ({ id: randomUUID(), type, json: json !== '', data: Buffer.from(json), metadata: none });
