import type { Mark, Marks } from '../eventlog/marks.ts';
import type { Digest } from '../kernel/aggregate.ts';
import { Rejection } from '../kernel/rejection.ts';
import { within } from '../within.ts';
import type { Job, StandsAt } from './decide.ts';
import { isKeyed } from './unchanging.ts';

/** The marks' database may take so long, ms. An announcement is relied on for so long; it is kept for much longer. */
const patience = 2_000;
const reliable = 15_000;

export type Marking = ReturnType<typeof createMarking>;

/**
 * That a command with a key changed nothing stands in no event, so it is marked beside the log, and the mark is durable before the answer. Each command that may change nothing writes one
 * mark, and its key is its repeat's: before it appends it announces at which revision, and when it comes to nothing it says so.
 *
 * Of a command and its repeat, on whatever instances and at whatever moments, never does one append and the other answer that it changed nothing:
 * - once "nothing" stands, no announcement takes its place (`givesWay`), and nothing is appended that is not announced at the very revision which the append expects;
 * - where an announcement at revision s stands first, "nothing" takes its place only when it was decided on a revision beyond s. Then the append has happened, and is seen in the
 *   state as what was done under the key; or it never can, since the log refuses it. At s or before, whoever would say "nothing" waits and decides anew.
 * An announcement dropped for its age cannot be appended on: it is relied on for seconds and kept for minutes.
 */
export function createMarking(marks: Marks, digest: Digest) {
  const nameOf = ({ stream, command_id }: Job): string => digest('mark of command', stream, command_id);
  const hashOf = ({ hash }: Job): string => digest('mark of data', hash);
  const markOf = (job: Job, revision: number, position?: bigint): Mark => ({ command: nameOf(job), stream: digest('marks of stream', job.stream), hash: hashOf(job), revision, position });

  /** Rejects with `database-unavailable`, also where the answer came after a time in which all may have changed. */
  async function timely<Value>(work: () => Value | Promise<Value>): Promise<Value> {
    const late = Date.now() + reliable;
    try {
      const value = await within(Promise.resolve(work()), patience);
      if (Date.now() < late) return value;
    } catch (cause) {
      throw unavailable(cause);
    }
    throw unavailable();
  }

  return {
    /** Whether others may have to know what the command came to. */
    isMarked: (job: Job): boolean => isKeyed(job) && !job.entry.command.unmarked,
    isAnnounced: ({ announced }: Job, revision: number): boolean => announced?.revision === revision && Date.now() - announced.at < reliable,
    /** Says of each that it is about to append behind the revision; resolves with what stands in the way of which. */
    async announce(jobs: readonly Job[], revision: number): Promise<ReadonlyMap<Job, Mark>> {
      const at = Date.now();
      const standing = new Map((await timely(() => marks.put(jobs.map((job) => markOf(job, revision))))).map((mark) => [mark.command, mark]));
      const hindered = new Map<Job, Mark>();
      for (const job of jobs) {
        const mark = standing.get(nameOf(job));
        if (mark) hindered.set(job, mark);
        else job.announced = { revision, at };
      }
      return hindered;
    },
    /** Says that the command changed nothing; resolves with what stands in the way of that. */
    settle: async (job: Job, { revision, position }: StandsAt): Promise<Mark | undefined> => (await timely(() => marks.put([markOf(job, revision, position)])))[0],
    /** Where the stream stood when the command changed nothing, if it did. */
    find: (job: Job): Promise<Mark | undefined> => timely(() => marks.find(nameOf(job))),
    isOf: (mark: Mark, job: Job): boolean => mark.hash === hashOf(job),
  };
}

const unavailable = (cause?: unknown): Rejection => new Rejection('database-unavailable', undefined, { retry_after: 1 }, { cause });
