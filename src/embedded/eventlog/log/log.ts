import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, type Database, type RootDatabase } from 'lmdb';
import { createdOf } from '../wire/event.ts';
import { entryOf, entryValue, streamKey, tombstoneKeyRevision, type Entry } from './keys.ts';
import { positionsNamed, type Positions } from './positions.ts';

/** Where the map begins; LMDB lets it grow when the log does. It is address space, not memory or disk. */
const initialMap = 16 * 2 ** 30;
const format = 'eventlog 1';

export type IndexEntry = Entry & { readonly stream: string };

/**
 * The log on disk. A record per event under its number (1, 2, 3, …) holds the bytes as they are sent; an index entry per
 * append leads from a stream to them. Reads are synchronous, so that no read transaction outlives a turn of the loop.
 */
export class Log {
  readonly positions: Positions;
  /** The number of the last event. */
  head = 0;
  /** Of the last event, ms since the epoch. */
  lastCreated = 0;
  readonly #env: RootDatabase<Buffer, string>;
  readonly #events: Database<Buffer, number>;
  readonly #index: Database<Buffer, Buffer>;
  readonly #fence: Database<Buffer, string>;
  readonly #generation = randomInt(2 ** 47);

  /** Opens or makes the log in a directory. `gaps` counts for a new log only: positions never change. */
  constructor(directory: string, gaps: boolean) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.#env = open({ path: directory, noSubdir: false, encoding: 'binary', overlappingSync: false, maxDbs: 8, mapSize: initialMap });
    this.#events = this.#env.openDB<Buffer, number>('events', { encoding: 'binary' });
    this.#index = this.#env.openDB<Buffer, Buffer>('streams', { encoding: 'binary', keyEncoding: 'binary' });
    this.#fence = this.#env.openDB<Buffer, string>('fence', { encoding: 'binary', useVersions: true });
    const about = this.#env.openDB<string, string>('about', { encoding: 'string' });
    const found = about.get('format');
    if (found === undefined) {
      about.putSync('positions', gaps ? 'gaps' : 'dense');
      about.putSync('format', format);
    } else if (found !== format) throw new Error(`the log in ${directory} is of another version (${found})`);
    this.positions = positionsNamed(about.get('positions') ?? 'dense');
    // Whoever opens the log last may write: each commit of an earlier one fails on this mark.
    this.#fence.putSync('writer', Buffer.from(String(process.pid)), this.#generation);
    for (const seq of this.#events.getKeys({ reverse: true, limit: 1 })) this.head = seq;
    const last = this.read(this.head);
    if (last) this.lastCreated = createdOf(last);
  }

  /** The stored bytes of an event. Valid until the next call only: LMDB's binding reads into one buffer again and again. */
  read(seq: number): Buffer | undefined {
    const bytes = this.#events.getBinaryFast(seq);
    // That buffer is longer than it says.
    return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The append of a stream that holds a revision, or the last one before it. */
  entryAt(stream: string, revision: number): Entry | undefined {
    for (const { key, value } of this.#index.getRange({ start: streamKey(stream, Math.min(revision, tombstoneKeyRevision - 1)), end: streamKey(stream, 0), inclusiveEnd: true, reverse: true, limit: 1 })) return entryOf(key, value);
    return undefined;
  }

  /** Up to `limit` appends of a stream from the one that begins at a revision. */
  entriesFrom(stream: string, revision: number, limit: number): Entry[] {
    const entries: Entry[] = [];
    for (const { key, value } of this.#index.getRange({ start: streamKey(stream, revision), end: streamKey(stream, tombstoneKeyRevision), limit })) entries.push(entryOf(key, value));
    return entries;
  }

  hasTombstone(stream: string): boolean {
    return this.#index.doesExist(streamKey(stream, tombstoneKeyRevision));
  }

  /** The number of an event in the log, by its revision. */
  seqOf(stream: string, revision: number): number | undefined {
    const entry = this.entryAt(stream, revision);
    return entry && revision < entry.revision + entry.count ? entry.seq + revision - entry.revision : undefined;
  }

  /** Writes what follows the head, in one transaction, synced to disk when it resolves. After a rejection nothing in memory can be trusted any more. */
  async commit(records: readonly Buffer[], entries: readonly IndexEntry[], created: number): Promise<void> {
    const committed = await this.#fence.ifVersion('writer', this.#generation, () => {
      let seq = this.head;
      for (const record of records) void this.#events.put(++seq, record);
      for (const entry of entries) void this.#index.put(streamKey(entry.stream, entry.revision), entryValue(entry.seq, entry.count));
    });
    if (!committed) throw new Error('another process has opened this log to write');
    this.head += records.length;
    this.lastCreated = created;
  }

  async close(): Promise<void> {
    await this.#env.close();
  }
}
