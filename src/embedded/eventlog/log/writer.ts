import { idOf, readStored } from '../wire/event.ts';
import { CommitPlan, type Request, type Result } from './commit-plan.ts';
import type { Log } from './log.ts';
import { RecentIds } from './recent-ids.ts';
import type { Streams } from './streams.ts';

const maxEvents = 2_000;
const maxBytes = 8 * 1024 * 1024;
const maxQueued = 128 * 1024 * 1024;
/** How far back ids are remembered over a restart. */
const rememberedAtStart = 5_000;

/**
 * The one writer. Each turn takes all that waits (up to a bound), decides, commits once, then answers and tells who follows
 * the log: so positions appear in order and none is ever filled in later.
 */
export class Writer {
  readonly #log: Log;
  readonly #streams: Streams;
  readonly #options: WriterOptions;
  readonly #recent = new RecentIds();
  readonly #followers = new Set<() => void>();
  #queue: Request[] = [];
  #queuedBytes = 0;
  #writing: Promise<void> | undefined;
  #closed = false;

  constructor(log: Log, streams: Streams, options: WriterOptions) {
    this.#log = log;
    this.#streams = streams;
    this.#options = options;
    if (!options.systemEvents) this.#remember();
  }

  submit(request: Request): void {
    if (this.#closed) return;
    if (this.#queuedBytes > maxQueued) return request.settle({ kind: 'busy' });
    this.#queue.push(request);
    this.#queuedBytes += request.bytes;
    // What else comes in this turn of the loop goes along.
    this.#writing ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.#drain());
  }

  /** Calls after each commit, once its events can be read. */
  follow(listener: () => void): () => void {
    this.#followers.add(listener);
    return () => this.#followers.delete(listener);
  }

  /** Takes no more requests (they are never answered); resolves when all that were taken have been. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#writing;
  }

  async #drain(): Promise<void> {
    try {
      while (this.#queue.length > 0) await this.#commit(this.#take());
    } catch (error) {
      this.#options.onFailure(error);
      // Nothing is answered any more: whether these events are on disk, only a new start can say.
      await new Promise(() => {});
    }
    this.#writing = undefined;
  }

  #take(): Request[] {
    let events = 0;
    let bytes = 0;
    let count = 0;
    for (const request of this.#queue) {
      events += request.events.length;
      bytes += request.bytes;
      if (count > 0 && (events > maxEvents || bytes > maxBytes)) break;
      count++;
    }
    const taken = count === this.#queue.length ? this.#queue : this.#queue.slice(0, count);
    this.#queue = count === this.#queue.length ? [] : this.#queue.slice(count);
    for (const request of taken) this.#queuedBytes -= request.bytes;
    return taken;
  }

  async #commit(requests: readonly Request[]): Promise<void> {
    const now = Date.now();
    // `created` never goes backwards, whatever the clock does.
    const plan = new CommitPlan(this.#log, this.#streams, this.#recent, Math.max(now + this.#options.clockOffset, this.#log.lastCreated), this.#options.systemEvents);
    const results = requests.map((request): Result => (request.deadline < now ? { kind: 'expired' } : plan.add(request)));
    if (plan.records.length > 0) {
      await this.#log.commit(plan.records, plan.entries, plan.created);
      plan.apply();
    }
    for (const [index, request] of requests.entries()) {
      const result = results[index];
      if (result) request.settle(result);
    }
    if (plan.records.length > 0) for (const follower of this.#followers) follower();
  }

  /** A real server forgets the ids of appends at ANY when it restarts; this one need not. */
  #remember(): void {
    for (let seq = Math.max(1, this.#log.head - rememberedAtStart + 1); seq <= this.#log.head; seq++) {
      const record = this.#log.read(seq);
      if (!record) continue;
      const { stream, revision } = readStored(record);
      this.#recent.set(idOf(record), { stream: stream.toString('utf8'), revision, seq });
    }
  }
}

export type WriterOptions = {
  /** ms that `created` is ahead of the machine's clock. */
  readonly clockOffset: number;
  /** Strew system events over the log, as a real server does. */
  readonly systemEvents: boolean;
  /** A commit has failed: the process must end. */
  readonly onFailure: (error: unknown) => void;
};
