import { setTimeout as pause } from 'node:timers/promises';
import { doctors } from '../../projections/directory-lists.ts';
import type { Database } from '../projector/database.ts';
import type { FreeTime } from './free-time.ts';

/** So many doctors' times are looked at, so many days ahead, and for so long at most (ms) before the service is ready; what is left goes on beside it. */
const most = { doctors: 100, days: 14, ms: 1_000 };

type Parts = { readonly database: Pick<Database, 'query' | 'warm'>; readonly freeTime: Pick<FreeTime, 'doctor' | 'slots'>; readonly patience?: number };

/**
 * Connects to the database and looks at when doctors can be had, so that whoever asks first waits neither for connections, nor for the doctors' streams, nor for the platform's time zones. Never fails: what could not be looked at is
 * looked at when somebody asks.
 */
export async function warmUp({ database, freeTime, patience = most.ms }: Parts): Promise<void> {
  async function look(): Promise<void> {
    const found = await doctors(database, { limit: most.doctors });
    await Promise.allSettled(found.doctors.flatMap(({ doctor_id }) => [freeTime.doctor(doctor_id), freeTime.slots(doctor_id, { first: undefined, days: most.days })]));
  }
  await Promise.race([Promise.allSettled([look(), database.warm()]), pause(patience, undefined, { ref: false })]);
}
