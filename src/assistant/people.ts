import { doctors, patientsOf } from '../../projections/directory-lists.ts';
import type { Role } from '../kernel/actor.ts';
import type { Queryable } from '../kernel/projection.ts';
import type { Person } from './understanding/types.ts';

type Caller = { readonly user_id: string; readonly role: Role };
type Listed = { readonly people: readonly Person[]; readonly next_cursor: string | null };
/** Names beyond so many pages of 200 are not looked for. */
const mostPages = 10;

async function everyPage(read: (page: { limit: number; cursor?: string }) => Promise<Listed>): Promise<readonly Person[]> {
  const found: Person[] = [];
  let cursor: string | null | undefined;
  for (let page = 0; page < mostPages && cursor !== null; page++) {
    const { people, next_cursor } = await read({ limit: 200, ...(cursor !== undefined && { cursor }) });
    found.push(...people);
    cursor = next_cursor;
  }
  return found;
}

const named = (user_id: string, full_name: string | null): readonly Person[] => (full_name === null ? [] : [{ user_id, full_name }]);

type People = { readonly doctors: readonly Person[]; readonly patients: readonly Person[] };

const allDoctors = (db: Queryable): Promise<readonly Person[]> =>
  everyPage(async (page) => {
    const listed = await doctors(db, page);
    return { people: listed.doctors.flatMap(({ doctor_id, full_name }) => named(doctor_id, full_name)), next_cursor: listed.next_cursor };
  });

/** Whom the caller may know of by name: every doctor, and for a doctor the patients in their care at `now` (ms since the epoch). */
export async function peopleOf(db: Queryable, { user_id, role }: Caller, now: number, known = allDoctors(db)): Promise<People> {
  const own = (): Promise<readonly Person[]> =>
    everyPage(async (page) => {
      const listed = await patientsOf(db, { ...page, doctor_id: user_id, now });
      return { people: listed.patients.flatMap(({ patient_id, full_name }) => named(patient_id, full_name)), next_cursor: listed.next_cursor };
    });
  const [everyDoctor, patients] = await Promise.all([known, role === 'DOCTOR' ? own() : []]);
  return { doctors: everyDoctor, patients };
}

/** What is remembered is at most so old, ms: no older than what a read model may be behind. */
const kept = 200;

/** `peopleOf`, where the doctors, whom everybody may know of, are remembered for a moment: many talk at once. */
export function createPeople(db: Queryable, now: () => number): (caller: Caller) => Promise<People> {
  let known: { readonly at: number; readonly doctors: Promise<readonly Person[]> } | undefined;
  return (caller) => {
    if (!known || performance.now() - known.at >= kept) {
      known = { at: performance.now(), doctors: allDoctors(db) };
      known.doctors.catch(() => (known = undefined));
    }
    return peopleOf(db, caller, now(), known.doctors);
  };
}
