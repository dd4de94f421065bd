import { expect, test } from 'vitest';
import { warmUp } from '../../src/gateway/warm-up.ts';
import type { Database } from '../../src/projector/database.ts';

const row = (user_id: string) => ({ user_id, role: 'DOCTOR', full_name: user_id, specialty: null, time_zone: null, on_call: false, disabled: false, registered_at: new Date(0), name_key: user_id });
const answering = (query: () => Promise<unknown>): Database => ({ query, warm: query }) as unknown as Database;
const listing = answering(() => Promise.resolve({ rows: [row('ann'), row('bob')] }));

test('looks at the times of the doctors that there are', async () => {
  const looked: string[] = [];
  await warmUp({
    database: listing,
    freeTime: {
      doctor: (doctor_id) => Promise.reject(new Error(`${doctor_id} is not there any more`)),
      slots: (doctor_id, { days }) => {
        looked.push(`${doctor_id} ${days}`);
        return Promise.resolve({ time_zone: null, slots: [] });
      },
    },
  });
  expect(looked).toEqual(['ann 14', 'bob 14']);
});

test('keeps nobody waiting for what cannot be had', async () => {
  const never = new Promise<never>(() => undefined);
  const freeTime = { doctor: () => never, slots: () => never };
  for (const database of [answering(() => Promise.reject(new Error('no database'))), answering(() => never), listing]) await expect(warmUp({ database, freeTime, patience: 5 })).resolves.toBeUndefined();
});
