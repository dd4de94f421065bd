import { describe, expect, test } from 'vitest';
import type { AccountState } from '../../../commands/account.ts';
import type { CareteamState } from '../../../commands/careteam.ts';
import type { Read } from '../../../events/access.ts';
import type { Caller } from '../../../src/gateway/auth.ts';
import type { Dispatcher, StreamState } from '../../../src/dispatcher/types.ts';
import { createRecords } from '../../../src/gateway/records/records.ts';

const expires = Date.parse('2026-03-01T11:00:00.000Z');
const care: CareteamState = { patient_id: 'pat', doctors: [{ doctor_id: 'doc', grounds: [{ kind: 'assigned' }] }], emergencies: [{ user_id: 'other', until: expires }, { user_id: 'admin', until: expires }] };
const account = (user_id: string): AccountState => ({ user_id, full_name: null, on_call: false, disabled: false, ...(user_id === 'pat' && { role: 'PATIENT' }) });
const caller = (user_id: string, role: Caller['role']): Caller => ({ user_id, role }) as Caller;

/** Records at a time, and what is written down of their reading. `cached`: what is known here of the patient's care, where that is older. */
function recordsAt(now: number, cached: CareteamState = care) {
  const reads: Omit<Read, 'at'>[] = [];
  const nobody = (patient_id: string): CareteamState => ({ patient_id, doctors: [], emergencies: [] });
  // Each category gives the state of its own aggregate.
  const loadFrom = (team: CareteamState) =>
    (async ({ category }: { category: string }, key: string) => ({ state: category === 'account' ? account(key) : key === 'pat' ? team : nobody(key), revision: 0, position: 0n }) as StreamState) as Dispatcher['load'];
  return { records: createRecords({ dispatcher: { load: loadFrom(cached), latest: loadFrom(care) }, recorder: { record: (read) => void reads.push(read) }, now: () => now }), reads };
}

describe('who may read a record', () => {
  test.each([
    ['pat', 'PATIENT', 'own', 'own'],
    ['pit', 'PATIENT', undefined, undefined],
    ['doc', 'DOCTOR', 'care', 'care'],
    ['other', 'DOCTOR', 'emergency', undefined],
    ['admin', 'ADMIN', 'emergency', undefined],
    ['nurse', 'DOCTOR', undefined, undefined],
    ['auditor', 'AUDITOR', undefined, undefined],
  ] as const)('%s (%s): %s, and %s once an emergency is over', async (user_id, role, during, after) => {
    expect(await recordsAt(expires - 1).records.purposeOf(caller(user_id, role), 'pat')).toBe(during);
    expect(await recordsAt(expires).records.purposeOf(caller(user_id, role), 'pat')).toBe(after);
  });
  test('a ground that another gateway has just given counts, and no refusal is written down', async () => {
    const { records, reads } = recordsAt(expires - 1, { ...care, doctors: [], emergencies: [] });
    expect(await records.open(caller('doc', 'DOCTOR'), { patient_id: 'pat', record: 'chart' })).toBe('care');
    expect(await records.open(caller('other', 'DOCTOR'), { patient_id: 'pat', record: 'chart' })).toBe('emergency');
    expect(reads.map(({ outcome }) => outcome)).toEqual(['granted', 'granted']);
  });
  test('what is opened and what is refused is written down, an attempt on nobody is not', async () => {
    const { records, reads } = recordsAt(expires);
    await records.open(caller('doc', 'DOCTOR'), { patient_id: 'pat', record: 'chart' });
    await expect(records.open(caller('other', 'DOCTOR'), { patient_id: 'pat', record: 'chart' })).rejects.toMatchObject({ slug: 'not-found' });
    await expect(records.open(caller('doc', 'DOCTOR'), { patient_id: 'pat', record: 'history', reference: 'room' }, () => false)).rejects.toMatchObject({ slug: 'not-found' });
    await expect(records.open(caller('doc', 'DOCTOR'), { patient_id: 'nobody', record: 'chart' })).rejects.toMatchObject({ slug: 'not-found' });
    expect(reads.map(({ user_id, record, purpose, outcome }) => `${user_id} ${record} ${purpose} ${outcome}`)).toEqual(['doc chart care granted', 'other chart none refused', 'doc history none refused']);
  });
});
