import { filesOf } from '../../projections/files.ts';
import type { Dispatcher } from '../dispatcher/types.ts';
import { system } from '../kernel/actor.ts';
import type { Queryable } from '../kernel/projection.ts';
import type { Projector } from '../projector/types.ts';
import type { Erasure } from './erasure.ts';

export type FileErasureParts = {
  readonly erasure: Pick<Erasure, 'patients'>;
  readonly database: Queryable;
  readonly dispatcher: Pick<Dispatcher, 'dispatch'>;
  readonly projector: Pick<Projector, 'standing'>;
  readonly onError: (error: unknown) => void;
};

/** How often it is looked whether files of erased patients are left, ms: also what a crash, or a database that was away, has left out. */
const interval = 500;

/** Erases the files of erased patients: their own, and those that were shared with nobody who is not erased. It goes by what is so, not by what has just happened; twice is once. */
export function startFileErasure({ erasure, database, dispatcher, projector, onError }: FileErasureParts): () => Promise<void> {
  let running: Promise<void> | undefined;
  let told = false;
  /** Patients of whom nothing was left when they were looked at while nothing else went on. */
  let clean = new Map<string, number>();

  async function run(): Promise<void> {
    // What is uploaded or shared in the moment of an erasure shows in the read model a little later: each is looked at for a minute.
    const now = Date.now();
    const erased = erasure.patients();
    const patients = erased.filter((patient) => now - (clean.get(patient) ?? now) < 60_000);
    if (patients.length === 0 || projector.standing() === 'following') return;
    const left = await filesOf(database, { patients, erased });
    for (const file_id of left) await dispatcher.dispatch({ name: 'erase-file', data: { file_id }, actor: system, via: 'reactor' });
    if (left.length > 0) return;
    clean = new Map([...clean, ...patients.map((patient) => [patient, clean.get(patient) ?? now] as const)]);
  }

  const timer = setInterval(() => {
    running ??= run()
      .then(
        () => void (told = false),
        (error: unknown) => {
          if (!told) onError(error);
          told = true;
        },
      )
      .finally(() => (running = undefined));
  }, interval).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
