import type { Digest } from '../kernel/aggregate.ts';
import type { Recorded } from '../kernel/event.ts';
import { neededFor, type Needed } from './claims.ts';
import { decide, factsOf, type Decided, type Job } from './decide.ts';
import type { Known } from './known.ts';
import type { Memory } from './memory.ts';
import { foldAll, proposals, sizeOf } from './proposals.ts';

/** A command that was decided, and the events that it proposes. `proved`: no fact that it was decided on can have been older than the command. */
export type Taken = { readonly job: Job; readonly decided: Decided; readonly proposed: readonly Recorded[]; readonly proved: boolean };
export type Batch = { readonly taken: readonly Taken[]; readonly events: readonly Recorded[]; /** Commands that need a stream read first. */ readonly missing: readonly Missing[]; /** Commands that need to hold something in other streams first. */ readonly unclaimed: readonly Unclaimed[] };
type Missing = { readonly job: Job; readonly stream: string };
type Unclaimed = { readonly job: Job; readonly needed: Needed };

/** The bounds of one append (DESIGN §5), and of one turn. */
const most = { events: 500, bytes: 512 * 1024, commands: 1_000 };

/** Takes commands out of the line and decides them one after another on a copy of `base`, up to the bounds of one append. Never waits. */
export function take(waiting: Job[], base: Known, memory: Memory, now: () => number, digest: Digest): Batch {
  const taken: Taken[] = [];
  const events: Recorded[] = [];
  const missing: Missing[] = [];
  const unclaimed: Unclaimed[] = [];
  let speculative = base;
  let bytes = 0;
  let at = 0;
  for (; at < waiting.length && at < most.commands && events.length < most.events; at++) {
    const job = waiting[at];
    if (!job || (job.alone && events.length > 0)) break;
    const outcome = decideOn(job, speculative, memory, now(), digest);
    if ('stream' in outcome) {
      missing.push(outcome);
      continue;
    }
    if ('needed' in outcome) {
      unclaimed.push(outcome);
      continue;
    }
    const size = sizeOf(outcome.proposed);
    if (events.length > 0 && (events.length + outcome.proposed.length > most.events || bytes + size > most.bytes)) break;
    taken.push(outcome);
    events.push(...outcome.proposed);
    bytes += size;
    speculative = outcome.after;
    if (job.alone) {
      at++;
      break;
    }
  }
  waiting.splice(0, at);
  return { taken, events, missing, unclaimed };
}

/** The first so many of a batch: what was decided on them alone. */
export function upTo({ taken }: Pick<Batch, 'taken'>, count: number): Pick<Batch, 'taken' | 'events'> {
  const first = taken.slice(0, count);
  return { taken: first, events: first.flatMap(({ proposed }) => proposed) };
}

function decideOn(job: Job, known: Known, memory: Memory, now: number, digest: Digest): (Taken & { readonly after: Known }) | Missing | Unclaimed {
  try {
    const found = factsOf(job, known.state, (stream) => memory.granting(stream, job.tick), digest);
    if (found.missing !== undefined) return { job, stream: found.missing };
    const decided = decide(job, known, found.facts, now, digest, memory);
    const proposed = 'events' in decided ? proposals(job, known, decided.events, now) : [];
    const needed = neededFor(job, proposed, now);
    if (needed) return { job, needed };
    const proved = proposed.length > 0 || job.evidence.every((stream) => memory.isProved(stream, job.tick));
    return { job, decided, proposed, proved, after: foldAll(job, known, proposed) };
  } catch (rejection) {
    // A key or a fold that throws is a fault of ours: it is this command's, not its neighbours'.
    return { job, decided: { rejection, isNew: false }, proposed: [], proved: true, after: known };
  }
}
