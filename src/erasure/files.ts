import { file } from '../../commands/file.ts';
import { room } from '../../commands/room.ts';
import { filesOf } from '../../projections/files.ts';
import type { Dispatcher } from '../dispatcher/types.ts';
import { system } from '../kernel/actor.ts';
import type { Queryable } from '../kernel/projection.ts';
import type { Projector } from '../projector/types.ts';
import type { Erasure } from './erasure.ts';

export type FileErasureParts = {
  readonly erasure: Pick<Erasure, 'patients'>;
  readonly database: Queryable;
  readonly dispatcher: Pick<Dispatcher, 'dispatch' | 'load'>;
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

  /** By the streams: the read model may not know yet that a file was shared with somebody else, and what is destroyed does not come back. */
  async function isOthersToo(file_id: string, erased: readonly string[]): Promise<boolean> {
    const { owner_id, charts, shares } = (await dispatcher.load(file, file_id)).state;
    if (erased.includes(owner_id)) return false;
    const rooms = [...new Set(shares.map(({ room_id }) => room_id))];
    const members = await Promise.all(rooms.map(async (room_id) => (await dispatcher.load(room, room_id)).state.patient_id));
    return [...charts, ...members].some((patient) => !erased.includes(patient));
  }

  async function run(): Promise<void> {
    // What is uploaded or shared in the moment of an erasure shows in the read model a little later: each is looked at for a minute.
    const now = Date.now();
    const erased = erasure.patients();
    const patients = erased.filter((patient) => now - (clean.get(patient) ?? now) < 60_000);
    if (patients.length === 0 || projector.standing() === 'following') return;
    const left = await filesOf(database, { patients, erased });
    for (const file_id of left) {
      if (!(await isOthersToo(file_id, erased))) await dispatcher.dispatch({ name: 'erase-file', data: { file_id }, actor: system, via: 'reactor' });
    }
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
