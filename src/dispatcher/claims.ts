import { randomUUID } from 'node:crypto';
import { system } from '../kernel/actor.ts';
import type { Claim, FollowUp } from '../kernel/aggregate.ts';
import type { Recorded } from '../kernel/event.ts';
import type { Job } from './decide.ts';
import type { Envelope, Outcome } from './types.ts';

/** What one try of a command holds in other streams. `at`: when it began to ask, ms since the epoch. */
export type Held = { readonly attempt: string; readonly key: string; readonly at: number; readonly claims: readonly Claim[] };
export type Needed = { readonly attempt: string; readonly claims: readonly Claim[] };

/** A claim is relied on for so long, ms; whoever grants it keeps it for longer. */
const reliable = 15_000;
const keyOf = (claims: readonly Claim[]): string => JSON.stringify(claims);

/** What these events need to hold and do not: nothing where exactly that is held, and still good. */
export function neededFor({ entry, claim }: Job, events: readonly Recorded[], now: number): Needed | undefined {
  if (!entry.command.claims || events.length === 0) return undefined;
  if (claim && now - claim.at < reliable && keyOf(entry.command.claims(events, claim.attempt)) === claim.key) return undefined;
  const attempt = randomUUID();
  const claims = entry.command.claims(events, attempt);
  return claims.length === 0 && !claim ? undefined : { attempt, claims };
}

export type Claims = ReturnType<typeof createClaims>;

/** Holds for a command what it needs in other streams, and lets go of it when the command does not come about. */
export function createClaims({ carryOut, now, logger }: { carryOut(envelope: Envelope): Promise<Outcome>; readonly now: () => number; readonly logger?: { error(fields: object, message: string): void } }) {
  // Without a key: what is asked for once more is decided anew, on what is held then.
  const envelopeOf = ({ envelope, command_id }: Job, { command: name, data }: FollowUp): Envelope => ({ name, data, actor: system, via: 'reactor', correlation_id: envelope.correlation_id ?? command_id });

  /** Lets go; what cannot be reached lapses. */
  function release(job: Job): void {
    const claims = job.claim?.claims ?? [];
    job.claim = undefined;
    for (const { release: back } of claims) {
      if (back) carryOut(envelopeOf(job, back)).catch((error: unknown) => logger?.error({ error, command: back.command, command_id: job.command_id }, 'a claim is left to lapse'));
    }
  }

  /** Resolves when all is held. Rejects with what refuses one of them, and then holds nothing. */
  async function hold(job: Job, { attempt, claims }: Needed): Promise<void> {
    release(job);
    const at = now();
    const outcomes = await Promise.allSettled(claims.map((claim) => carryOut(envelopeOf(job, claim))));
    job.claim = { attempt, key: keyOf(claims), at, claims: claims.filter((_, n) => outcomes[n]?.status === 'fulfilled') };
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    if (!refused) return;
    release(job);
    throw refused.reason;
  }

  return { hold, release };
}
