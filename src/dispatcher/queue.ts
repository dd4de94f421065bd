import { setTimeout as sleep } from 'node:timers/promises';
import type { Digest } from '../kernel/aggregate.ts';
import type { Recorded } from '../kernel/event.ts';
import { Rejection } from '../kernel/rejection.ts';
import { EventLogUnavailable, WrongRevision, type EventLog, type EventToAppend } from '../eventlog/types.ts';
import { decide, factsOf, type Decided, type Job } from './decide.ts';
import { fold, type Known, type Memory } from './memory.ts';
import { proposals, sizeOf } from './proposals.ts';

const most = { events: 500, bytes: 512 * 1024, appendsInFlight: 4, waitingPerStream: 5_000, waiting: 20_000, attempts: 8 };
/** How long a post goes on after conflicts (API §5), ms. */
const patience = 2_000;
/** An append whose outcome is unknown is tried again for this long before the caller hears 503, ms. */
const unknownFor = 8_000;

type Line = { readonly stream: string; readonly waiting: Job[]; running: boolean };
type Taken = { readonly job: Job; readonly decided: Decided; readonly proposed: readonly EventToAppend[] };

export const unavailable = (cause?: unknown): Rejection => new Rejection('event-store-unavailable', undefined, { retry_after: 1 }, { cause });

/** One queue per stream: commands that wait are decided one after another on a speculative state and appended in one call. */
export function createQueues({ memory, log, digest, now, committed }: { memory: Memory; log: EventLog; digest: Digest; now: () => number; committed(stream: string, known: Known): void }) {
  const lines = new Map<string, Line>();
  const slots: (() => void)[] = [];
  const idle: (() => void)[] = [];
  let inFlight = 0;
  let waiting = 0;

  const slot = (): Promise<void> | undefined => {
    if (inFlight < most.appendsInFlight) {
      inFlight++;
      return undefined;
    }
    return new Promise((resolve) => slots.push(resolve));
  };
  const release = (): void => {
    const next = slots.shift();
    if (next) next();
    else inFlight--;
  };

  function enqueue(job: Job): void {
    let line = lines.get(job.stream);
    if (!line) lines.set(job.stream, (line = { stream: job.stream, waiting: [], running: false }));
    if (line.waiting.length >= most.waitingPerStream || waiting >= most.waiting) return job.reject(unavailable());
    line.waiting.push(job);
    waiting++;
    if (line.running) return;
    line.running = true;
    const started = line;
    setImmediate(() => void run(started));
  }

  async function run(line: Line): Promise<void> {
    while (line.waiting.length > 0) {
      const wait = slot();
      if (wait) await wait;
      try {
        await turn(line);
      } catch (error) {
        memory.drop(line.stream);
        for (const job of line.waiting.splice(0)) settle(() => job.reject(error instanceof EventLogUnavailable ? unavailable(error) : error));
      } finally {
        release();
      }
    }
    line.running = false;
    lines.delete(line.stream);
    if (waiting === 0) for (const resolve of idle.splice(0)) resolve();
  }

  function settle(answer: () => void): void {
    waiting--;
    answer();
  }

  /** Decides what waits on a copy of `base`, up to the bounds of one append. */
  async function take(line: Line, base: Known): Promise<Taken[]> {
    const aggregate = memory.aggregateOf(line.stream);
    const taken: Taken[] = [];
    let speculative = base;
    let events = 0;
    let bytes = 0;
    while (line.waiting.length > 0) {
      const job = line.waiting[0] as Job;
      const found = factsOf(job, speculative.state, memory);
      const facts = found instanceof Promise ? await found : found;
      const at = now();
      const decided = decide(job, speculative, facts, at, digest);
      const proposed = 'events' in decided ? proposals(job, aggregate, decided.events, at) : [];
      const size = sizeOf(proposed);
      if (taken.length > 0 && (events + proposed.length > most.events || bytes + size > most.bytes)) break;
      line.waiting.shift();
      taken.push({ job, decided, proposed });
      events += proposed.length;
      bytes += size;
      for (const event of proposed) speculative = fold(aggregate, speculative, { ...event, stream: line.stream, revision: speculative.revision + 1, position: speculative.position, recorded_at: at } as Recorded);
      if (events >= most.events) break;
    }
    return taken;
  }

  async function turn(line: Line): Promise<void> {
    const loaded = memory.load(line.stream);
    let base = loaded instanceof Promise ? await loaded : loaded;
    let proved = loaded instanceof Promise;
    for (;;) {
      const taken = await take(line, base);
      const proposed = taken.flatMap((one) => one.proposed);
      if (proposed.length === 0) {
        if (proved) return answer(taken, base, []);
        line.waiting.unshift(...taken.map((one) => one.job));
        base = await memory.readForward(line.stream);
        proved = true;
        continue;
      }
      try {
        return answer(taken, base, await appended(line.stream, base, proposed));
      } catch (error) {
        if (error instanceof WrongRevision) {
          await retry(line, taken);
          base = await memory.readForward(line.stream);
          proved = true;
          if (line.waiting.length === 0) return;
          continue;
        }
        memory.drop(line.stream);
        for (const { job } of taken) settle(() => job.reject(unavailable(error)));
        return;
      }
    }
  }

  /** Puts what lost the race back in line, but for those that have tried long enough. */
  async function retry(line: Line, taken: readonly Taken[]): Promise<void> {
    const again: Job[] = [];
    for (const { job } of taken) {
      job.attempts++;
      if (job.entry.command.patient ? Date.now() - job.since < patience : job.attempts < most.attempts) again.push(job);
      else settle(() => job.reject(job.entry.command.patient ? unavailable() : new Rejection('version-conflict')));
    }
    line.waiting.unshift(...again);
    await sleep(Math.random() * Math.min(50, 2 ** (again[0]?.attempts ?? 0)));
  }

  /** Appends, and finds out what happened when the log does not say: by reading, never by guessing. */
  async function appended(stream: string, base: Known, proposed: readonly EventToAppend[]): Promise<readonly Recorded[]> {
    const expected = base.revision < 0 ? 'no_stream' : base.revision;
    const until = Date.now() + unknownFor;
    for (let attempt = 0; ; attempt++) {
      try {
        return await log.append(stream, expected, proposed, { deadline: Math.max(500, Math.min(3_000, until - Date.now())) });
      } catch (error) {
        if (error instanceof WrongRevision && attempt === 0) throw error;
        const found = await stored(stream, base, proposed).catch(() => undefined);
        if (found) return found;
        if (error instanceof WrongRevision) throw error;
        if (Date.now() >= until) throw error;
        await sleep(Math.min(1_000, 50 * 2 ** attempt) * (0.5 + Math.random() / 2));
      }
    }
  }

  /** The batch's events where the stream has them, undefined when it has nothing new; WrongRevision when it has others. */
  async function stored(stream: string, base: Known, proposed: readonly EventToAppend[]): Promise<readonly Recorded[] | undefined> {
    const events: Recorded[] = [];
    for await (const page of log.readStream(stream, { from: base.revision + 1, maxCount: proposed.length })) events.push(...page);
    if (events.length === 0) return undefined;
    return events.length === proposed.length && events.every((event, i) => event.id === proposed[i]?.id) ? events : undefined;
  }

  function answer(taken: readonly Taken[], base: Known, recorded: readonly Recorded[]): void {
    const first = taken[0]?.job;
    if (!first) return;
    const aggregate = first.entry.aggregate;
    let known = base;
    let at = 0;
    const answers: (() => void)[] = [];
    for (const { job, decided, proposed } of taken) {
      const events = recorded.slice(at, at + proposed.length);
      at += proposed.length;
      for (const event of events) known = fold(aggregate, known, event);
      const after = known;
      if ('rejection' in decided) answers.push(() => job.reject(decided.rejection));
      else if ('replay' in decided) answers.push(() => job.resolve({ known: after, events, replay: decided.replay }));
      else answers.push(() => job.resolve({ known: after, events }));
    }
    if (recorded.length > 0) {
      memory.set(first.stream, known);
      committed(first.stream, known);
    }
    for (const each of answers) settle(each);
  }

  return {
    enqueue,
    /** Resolves when nothing is in line. */
    drained: (): Promise<void> => (waiting === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
    depth: () => waiting,
  };
}
