import type { Job, StandsAt } from './decide.ts';

/** So many commands are remembered. */
const most = 10_000;

export type Unchanging = ReturnType<typeof rememberUnchanging>;
export type Unchanged = { readonly hash: string; readonly nothing: StandsAt };

/** Whether somebody may send the command again under its key. */
export const isKeyed = ({ envelope }: Job): boolean => envelope.idempotency_key !== undefined && envelope.command_id === undefined;

/** The latest commands with an idempotency key that changed nothing, and where their streams stood then, as far as this process has met them; what is beyond it the marks know (`marking`). */
export function rememberUnchanging() {
  const remembered = new Map<string, Unchanged>();
  const nameOf = ({ stream, command_id }: Job): string => `${stream} ${command_id}`;
  return {
    add(job: Job, { revision, position }: StandsAt): void {
      if (!isKeyed(job)) return;
      remembered.set(nameOf(job), { hash: job.hash, nothing: { revision, position } });
      for (const oldest of remembered.keys()) {
        if (remembered.size <= most) return;
        remembered.delete(oldest);
      }
    },
    /** What was asked under the key then. */
    of: (job: Job): Unchanged | undefined => remembered.get(nameOf(job)),
  };
}
