import { setTimeout as sleep } from 'node:timers/promises';
import type { Digest } from '../kernel/aggregate.ts';
import type { Recorded } from '../kernel/event.ts';
import { Rejection } from '../kernel/rejection.ts';
import { EventLogUnavailable, WrongRevision, type EventLog } from '../eventlog/types.ts';
import { appender } from './append.ts';
import { take, upTo, type Batch, type Taken } from './batch.ts';
import type { Claims, Needed } from './claims.ts';
import type { Job, Repeated } from './decide.ts';
import type { Known } from './known.ts';
import type { Marking } from './marking.ts';
import type { Memory } from './memory.ts';
import { foldAll } from './proposals.ts';
import { createSettling } from './settling.ts';
import type { Observe } from './types.ts';

/** `claims`: of one stream's commands at a time. Of many who want the same few ask for it, and the others hear that it is gone. */
const most = { appendsInFlight: 4, waitingPerStream: 5_000, waiting: 20_000, attempts: 8, reads: 12, claims: 16 };
/** How long a patient command goes on after lost races (API §5), ms. */
const patience = 2_000;
/** Nobody stands in line for longer, ms; looked at so often. */
const longest = { wait: 10_000, look: 500 };

/** The commands of one stream in the order in which they came. `busy`: its turn is due or being carried out. `claiming`: so many ask for a claim, for the end of which those in `held` wait. */
type Line = { readonly stream: string; readonly waiting: Job[]; readonly held: Job[]; busy: boolean; claiming: number };

export const unavailable = (cause?: unknown): Rejection => new Rejection('event-store-unavailable', undefined, { retry_after: 1 }, { cause });

/**
 * One queue per stream: commands that wait are decided one after another on a speculative state and appended in one call, a few calls at a time over all
 * streams. A command that needs something read, or held in another stream, steps out of line for it and lets the others go on.
 */
export function createQueues({ memory, log, digest, now, claims, marking, isAlone, observe }: { memory: Memory; log: EventLog; digest: Digest; now: () => number; claims: Claims; marking: Marking; /** No other process writes to the log. */ isAlone: boolean; observe?: Pick<Observe, 'append'> }) {
  const append = appender(log);
  const settling = createSettling({ marking, memory, refuse, goBack, stepOut, comeToNothing });
  const lines = new Map<string, Line>();
  const due: Line[] = [];
  let isScheduled = false;
  let inFlight = 0;
  let waiting = 0;

  function enqueue(job: Job): void {
    if (waiting >= most.waiting || (lines.get(job.stream)?.waiting.length ?? 0) >= most.waitingPerStream) return job.reject(unavailable());
    waiting++;
    const line = lineOf(job.stream);
    line.waiting.push(job);
    awake(line);
  }
  function lineOf(stream: string): Line {
    let line = lines.get(stream);
    if (!line) lines.set(stream, (line = { stream, waiting: [], held: [], busy: false, claiming: 0 }));
    return line;
  }
  function awake(line: Line): void {
    if (line.busy) return;
    line.busy = true;
    due.push(line);
    schedule();
  }
  /** At the end of this turn of the event loop, so that all that it brings goes together. */
  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      for (let line = inFlight < most.appendsInFlight ? due.shift() : undefined; line; line = inFlight < most.appendsInFlight ? due.shift() : undefined) turn(line);
    });
  }
  function done(line: Line): void {
    line.busy = false;
    if (line.waiting.length > 0) awake(line);
    else if (line.claiming === 0) lines.delete(line.stream);
  }
  /** `isOver` false: it may have happened all the same, and then needs what it holds. */
  function refuse(jobs: readonly Job[], error: unknown, isOver = true): void {
    waiting -= jobs.length;
    for (const job of jobs) {
      if (isOver) claims.release(job);
      job.reject(error);
    }
  }
  function goBack(job: Job): void {
    const line = lineOf(job.stream);
    line.waiting.push(job);
    awake(line);
  }
  /** Something is done for one command while the others go on; then it stands in line again. */
  function stepOut(job: Job, work: () => Promise<unknown>, settled?: () => void): void {
    const refused = (error: unknown): void => refuse([job], error);
    const done = ++job.reads > most.reads ? Promise.reject(unavailable()) : work();
    void done.then(() => goBack(job), refused).finally(settled);
  }

  const readOut = (job: Job, streams: readonly string[]): void => stepOut(job, () => Promise.all(streams.map((stream) => memory.readForward(stream, job.tick))));
  function claimOut(line: Line, job: Job, needed: Needed): void {
    if (line.claiming === most.claims) return void line.held.push(job);
    line.claiming++;
    const settled = (): void => {
      line.claiming--;
      // Behind whoever holds something now: what that leads to is decided first.
      line.waiting.push(...line.held.splice(0));
      awake(line);
    };
    stepOut(job, () => claims.hold(job, needed), settled);
  }

  function turn(line: Line): void {
    const [next] = line.waiting;
    if (!next) return done(line);
    const base = memory.cached(line.stream);
    if (!base) {
      line.waiting.shift();
      void readFirst(line, next);
      return;
    }
    const batch = take(line.waiting, base, memory, now, digest);
    for (const { job, stream } of batch.missing) readOut(job, [stream]);
    for (const { job, needed } of batch.unclaimed) claimOut(line, job, needed);
    const first = batch.taken.findIndex((one) => settling.isUnannounced(one, base.revision));
    const ready = first < 0 ? batch : upTo(batch, first);
    if (ready.events.length > 0) {
      // What has to be announced is, when it is its turn: others who come meanwhile never put it off.
      line.waiting.unshift(...batch.taken.slice(ready.taken.length).map(({ job }) => job));
      void carryOut(line, base, ready);
    } else if (first >= 0) void announce(line, base, batch.taken);
    else {
      answer(line.stream, base, batch.taken, []);
      done(line);
    }
  }

  /** Nothing is written to a stream of which nothing is known. */
  async function readFirst(line: Line, first: Job): Promise<void> {
    try {
      if (++first.reads > most.reads) throw unavailable();
      await memory.readForward(line.stream, first.tick);
      line.waiting.unshift(first);
    } catch (error) {
      refuse([first, ...line.waiting.splice(0)], error);
    }
    done(line);
  }

  /** Before they append: the stream stands still meanwhile, since what is announced holds for its revision. Then all are decided again, on the same state. */
  async function announce(line: Line, { revision }: Known, taken: readonly Taken[]): Promise<void> {
    const jobs = taken.flatMap((one) => (settling.isUnannounced(one, revision) ? [one.job] : []));
    const announced = await settling.announce(jobs, revision);
    line.waiting.unshift(...taken.flatMap(({ job }) => (!jobs.includes(job) || announced.has(job) ? [job] : [])));
    done(line);
  }

  function comeToNothing(job: Job, known: Known): void {
    waiting--;
    claims.release(job);
    memory.unchanging.add(job, known);
    job.resolve({ known, events: [] });
  }

  async function carryOut(line: Line, base: Known, { taken, events }: Pick<Batch, 'taken' | 'events'>): Promise<void> {
    inFlight++;
    const tick = memory.tick();
    const began = performance.now();
    const contested = !isAlone && taken.some(({ job, proposed }) => proposed.length > 0 && job.hash !== '');
    const stored = await append(line.stream, base, events, contested).catch((error: unknown) => ({ error }));
    inFlight--;
    observe?.append(events.length, performance.now() - began, !('error' in stored) ? 'stored' : stored.error instanceof WrongRevision ? 'conflict' : 'failed');
    schedule();
    if ('error' in stored) await recover(line, base, taken, stored.error);
    else answer(line.stream, base, taken, stored, tick);
    done(line);
  }

  async function recover(line: Line, base: Known, taken: readonly Taken[], error: unknown): Promise<void> {
    if (error instanceof WrongRevision) {
      // A log that has less than it had is another log.
      if (error.actual < base.revision) memory.drop(line.stream);
      await lost(line, taken);
    } else if (error instanceof EventLogUnavailable) {
      // The stream is closed to writes until it has been read.
      memory.drop(line.stream);
      refuse(taken.map(({ job }) => job), error, false);
    } else separate(line, taken, error);
  }

  /** Others were faster: read what they wrote and decide anew, unless that has been tried for long enough. */
  async function lost(line: Line, taken: readonly Taken[]): Promise<void> {
    const again: Job[] = [];
    for (const { job } of taken) {
      job.attempts++;
      if (job.entry.command.patient ? Date.now() - job.since < patience : job.attempts < most.attempts) again.push(job);
      else refuse([job], job.entry.command.patient ? unavailable() : new Rejection('version-conflict'));
    }
    const [first] = again;
    if (!first) return memory.drop(line.stream);
    await sleep(Math.random() * Math.min(50, 2 ** first.attempts));
    try {
      await memory.readForward(line.stream);
      line.waiting.unshift(...again);
    } catch (error) {
      memory.drop(line.stream);
      refuse(again, error);
    }
  }

  /** The batch could not even be sent, for what one of its commands brought: each goes by itself. */
  function separate(line: Line, taken: readonly Taken[], error: unknown): void {
    const proposing = taken.filter(({ proposed }) => proposed.length > 0);
    const guilty = proposing.length === 1 ? proposing[0]?.job : undefined;
    if (guilty) refuse([guilty], error);
    for (const { job } of proposing) job.alone = true;
    line.waiting.unshift(...taken.flatMap(({ job }) => (job === guilty ? [] : [job])));
  }

  /** The answers of a batch that is durable: the caches change before anybody hears of it. */
  function answer(stream: string, base: Known, taken: readonly Taken[], stored: readonly Recorded[], tick?: number): void {
    let known = base;
    let at = 0;
    const after = taken.map((one) => {
      const events = stored.slice(at, (at += one.proposed.length));
      known = foldAll(one.job, known, events);
      return { ...one, known, events };
    });
    if (tick !== undefined) memory.set(stream, known, tick);
    for (const one of after) {
      const { job, decided, proposed, proved, known, events } = one;
      // A refusal, or that nothing is to be done, stands only if nothing that it was decided on can have been older than the command.
      if (events.length === 0 && !('replay' in decided) && !(proved && (tick !== undefined || memory.isProved(stream, job.tick)))) readOut(job, [stream, ...job.evidence]);
      else if (events.length === 0 && settling.isUnsettled(one)) void settling.settle(one, known);
      else if ('rejection' in decided) refuse([job], decided.rejection);
      else if ('events' in decided && events.length === 0) comeToNothing(job, known);
      else {
        waiting--;
        if (events.length === 0) claims.release(job);
        const replay = 'replay' in decided ? decided.replay : madeElsewhere(job, proposed, events);
        job.resolve({ known, events, ...(replay && { replay }) });
      }
    }
  }

  const watch = setInterval(() => {
    const before = Date.now() - longest.wait;
    for (const { waiting, held } of lines.values()) {
      for (const jobs of [waiting, held]) {
        const late = jobs.filter((job) => job.since < before);
        if (late.length > 0) jobs.splice(0, jobs.length, ...jobs.filter((job) => job.since >= before));
        refuse(late, unavailable());
      }
    }
  }, longest.look).unref();

  return { enqueue, stop: (): void => clearInterval(watch) };
}

/** The same command was carried out by another process at this moment, and what is stored is what that one made of it. */
function madeElsewhere({ hash }: Job, [proposed]: readonly Recorded[], [stored]: readonly Recorded[]): Repeated | undefined {
  if (!proposed || !stored || proposed.metadata.occurred_at === stored.metadata.occurred_at) return undefined;
  return { hash, first: stored.revision };
}
