import { setTimeout as sleep } from 'node:timers/promises';
import type { Mark } from '../eventlog/marks.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Taken } from './batch.ts';
import type { Job } from './decide.ts';
import type { Known } from './known.ts';
import type { Marking } from './marking.ts';
import type { Memory } from './memory.ts';

/** What the queue does with a command. */
type Ways = {
  refuse(jobs: readonly Job[], error: unknown): void;
  /** To stand in line again, at once or after some work. */
  goBack(job: Job): void;
  stepOut(job: Job, work: () => Promise<unknown>): void;
  /** It is answered: it changed nothing. */
  comeToNothing(job: Job, known: Known): void;
};

/** For so long, ms, what is under way elsewhere under the same key is waited for, and looked at again after each pause, or twice that. */
const patience = { whole: 2_000, pause: 250 };

/** What becomes of commands with a key that may change nothing, by the marks that they and their repeats leave. */
export function createSettling({ marking, memory, refuse, goBack, stepOut, comeToNothing }: Ways & { marking: Marking; memory: Memory }) {
  /** The same command, or another one of its key, came to something before, or is about to. */
  function heed(job: Job, mark: Mark): void {
    const { revision, position } = mark;
    if (position === undefined) {
      if (Date.now() - job.since > patience.whole) refuse([job], new Rejection('idempotency-in-progress'));
      else stepOut(job, () => sleep(patience.pause * (1 + Math.random())).then(() => memory.readForward(job.stream)));
    } else if (marking.isOf(mark, job)) {
      memory.unchanging.add(job, { revision, position });
      goBack(job);
    } else refuse([job], new Rejection('idempotency-key-reused'));
  }

  return {
    /** Whether it has to be announced before it may be appended behind the revision. */
    isUnannounced: ({ job, proposed }: Taken, revision: number): boolean => proposed.length > 0 && marking.isMarked(job) && !marking.isAnnounced(job, revision),
    /** Announces the commands; resolves with those that may go on. */
    async announce(jobs: readonly Job[], revision: number): Promise<ReadonlySet<Job>> {
      try {
        const hindered = await marking.announce(jobs, revision);
        for (const [job, mark] of hindered) heed(job, mark);
        return new Set(jobs.filter((job) => !hindered.has(job)));
      } catch (error) {
        refuse(jobs, error);
        return new Set();
      }
    },
    /** Whether a command that appends nothing may not be answered before it is settled. */
    isUnsettled: ({ job, decided }: Taken): boolean => marking.isMarked(job) && !('replay' in decided) && (!('rejection' in decided) || decided.isNew),
    /** Answers what came to nothing, or was refused, when no mark tells otherwise. */
    async settle({ job, decided }: Taken, known: Known): Promise<void> {
      try {
        const isRefused = 'rejection' in decided;
        const mark = isRefused ? await marking.find(job) : await marking.settle(job, known);
        if (mark && !(isRefused && mark.position === undefined)) heed(job, mark);
        else if (isRefused) refuse([job], decided.rejection);
        else comeToNothing(job, known);
      } catch (error) {
        refuse([job], error);
      }
    },
  };
}
