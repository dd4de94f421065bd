import { setTimeout as sleep } from 'node:timers/promises';
import type { Digest } from '../kernel/aggregate.ts';
import { splitStream, type Recorded } from '../kernel/event.ts';
import type { EventLog } from '../eventlog/types.ts';
import type { Entry } from './catalog.ts';
import type { Job, Settled, StandsAt } from './decide.ts';
import { followUpsOf } from './follow-ups.ts';
import type { Known } from './known.ts';
import type { Envelope, Outcome, StreamState } from './types.ts';

type Parts = {
  readonly log: Pick<EventLog, 'readStream'>;
  readonly digest: Digest;
  readonly catalog: ReadonlyMap<string, Entry>;
  readonly revocationDelay: number;
  /** The state of a stream at a revision. */
  stateAt(stream: string, revision: number): Promise<StreamState | undefined>;
  /** Sends a follow-up. */
  carryOut(envelope: Envelope): Promise<Outcome>;
  /** What must have been done, beyond the log, before a command that takes rights away is answered. */
  readonly beforeAnswer?: (events: readonly Recorded[]) => Promise<void>;
  readonly logger?: { error(fields: object, message: string): void };
};

/** An answer waits no longer for what follows from its command, ms; a reactor completes it. */
const followUpPatience = 3_000;
/** A command has few events: read so many at a time. */
const pageOfReplay = 32;

/** From what a command came to, to its answer. */
export function createAnswers({ log, digest, catalog, revocationDelay, stateAt, carryOut, beforeAnswer, logger }: Parts) {
  /** At once where nothing is left to be done. Throws nothing. */
  function answer(job: Job, settled: Settled, resolve: (outcome: Outcome) => void, reject: (error: unknown) => void): void {
    const { followUps, revokes } = job.entry.command;
    if (settled.replay !== undefined || revokes || (followUps && settled.events.length > 0)) {
      void slowly(job, settled).then(resolve, reject);
      return;
    }
    let outcome: Outcome;
    try {
      outcome = outcomeOf(job, settled, settled.events);
    } catch (error) {
      return reject(error);
    }
    resolve(outcome);
  }

  async function slowly(job: Job, settled: Settled): Promise<Outcome> {
    const { replay } = settled;
    const events = !replay ? settled.events : 'first' in replay ? await storedEvents(job, replay.first) : [];
    const known = replay && 'nothing' in replay ? await asItStood(job, settled.known, replay.nothing) : settled.known;
    const outcome = outcomeOf(job, { ...settled, known }, events);
    if (job.entry.command.revokes) await beforeAnswer?.(events);
    const followed = await followUp(events);
    // Also when it was so already: whoever made it so may not have been answered yet, and other gateways may not know.
    if (job.entry.command.revokes && revocationDelay > 0) await sleep(revocationDelay);
    return followed > outcome.position ? { ...outcome, position: followed } : outcome;
  }

  /** The events of a command that was carried out before, as they are stored. */
  async function storedEvents({ stream, command_id }: Job, first: number): Promise<readonly Recorded[]> {
    const events: Recorded[] = [];
    for (let more = true; more; ) {
      const before = events.length;
      for await (const page of log.readStream(stream, { from: first + before, maxCount: pageOfReplay })) events.push(...page);
      const other = events.findIndex(({ metadata }) => metadata.$causationId !== command_id);
      if (other >= 0) return events.slice(0, other);
      more = events.length === before + pageOfReplay;
    }
    return events;
  }

  /** What was known when a command changed nothing: its answer is made of that again, of the log, where an erasure reaches it. */
  async function asItStood({ stream, entry }: Job, known: Known, { revision, position }: StandsAt): Promise<Known> {
    if (!entry.command.result || revision === known.revision) return { ...known, revision, position };
    const state = revision < 0 ? entry.aggregate.initialState(splitStream(stream)[1]) : (await stateAt(stream, revision))?.state;
    return { ...known, revision, position, state: state ?? known.state };
  }

  /** Resolves with the position that holds all that followed in time: whoever reads from there sees it. */
  async function followUp(events: readonly Recorded[]): Promise<bigint> {
    let last = 0n;
    const following = followUpsOf(catalog, events);
    if (following.length === 0) return last;
    let late: NodeJS.Timeout | undefined;
    const each = async (envelope: Envelope): Promise<void> => {
      try {
        const { position } = await carryOut(envelope);
        if (position > last) last = position;
      } catch (error) {
        logger?.error({ error, command: envelope.name, command_id: envelope.command_id }, 'a follow-up is left to its reactor');
      }
    };
    await Promise.race([Promise.all(following.map(each)), new Promise((resolve) => (late = setTimeout(resolve, followUpPatience)))]);
    clearTimeout(late);
    return last;
  }

  function outcomeOf({ entry, envelope, stream, command_id }: Job, { known, replay }: Settled, events: readonly Recorded[]): Outcome {
    const last = events.at(-1);
    const { data, actor } = envelope;
    return {
      command_id,
      stream,
      revision: last?.revision ?? known.revision,
      position: last?.position ?? known.position,
      events: events.map(({ id, type, revision }) => ({ id, type, revision })),
      result: entry.command.result?.({ data, actor, events, digest }, known.state) ?? {},
      replayed: replay !== undefined,
    };
  }

  return { answer };
}
