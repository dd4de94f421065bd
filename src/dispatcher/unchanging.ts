import type { Job } from './decide.ts';

/** So many commands are remembered. */
const most = 10_000;

export type Unchanging = ReturnType<typeof rememberUnchanging>;

/**
 * The latest commands with an idempotency key that changed nothing. No event tells of them, so only this process knows them: here their repeat is one, and their key
 * is theirs; elsewhere they are decided anew, which comes to the same as long as the stream stays as it is.
 */
export function rememberUnchanging() {
  const hashes = new Map<string, string>();
  const nameOf = ({ stream, command_id }: Job): string => `${stream} ${command_id}`;
  return {
    add(job: Job): void {
      if (job.envelope.idempotency_key === undefined || job.envelope.command_id !== undefined) return;
      hashes.set(nameOf(job), job.hash);
      for (const oldest of hashes.keys()) {
        if (hashes.size <= most) return;
        hashes.delete(oldest);
      }
    },
    /** What was asked under the key then. */
    hashOf: (job: Job): string | undefined => hashes.get(nameOf(job)),
  };
}
