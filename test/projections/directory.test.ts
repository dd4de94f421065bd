import { describe, expect, test } from 'vitest';
import type { DomainEvent } from '../../events/index.ts';
import { accounts, careTeams, doctor, doctors, namesOf, patientsOf } from '../../projections/directory-lists.ts';
import { directory } from '../../projections/directory.ts';
import { applyBatch, projectionDatabase, projectionSpec } from '../support/projection.ts';
import { recorder, timeOf } from '../support/recorded.ts';

const spec = projectionSpec(directory);
const page = { limit: 10 };
const now = Date.parse('2026-04-01T00:00:00Z');

const registered = (user_id: string, role: 'DOCTOR' | 'PATIENT' | 'ADMIN', full_name: string | null, specialty?: string): DomainEvent => ({
  type: 'AccountRegistered',
  data: { user_id, role, full_name, on_call: false, ...(specialty === undefined ? {} : { specialty, time_zone: 'Europe/Paris' }), ...(full_name === null ? { erased: true } : {}) },
});
const changed = (data: Extract<DomainEvent, { type: 'ProfileChanged' }>['data']): DomainEvent => ({ type: 'ProfileChanged', data });
const disabled = (user_id: string): DomainEvent => ({ type: 'AccountDisabled', data: { user_id, reason: 'left' } });
const enabled = (user_id: string): DomainEvent => ({ type: 'AccountEnabled', data: { user_id, reason: 'back' } });
const assigned = (doctor_id: string, patient_id: string): DomainEvent => ({ type: 'DoctorAssigned', data: { doctor_id, patient_id } });
const unassigned = (doctor_id: string, patient_id: string): DomainEvent => ({ type: 'DoctorUnassigned', data: { doctor_id, patient_id } });
const granted = (appointment_id: string, until: string): DomainEvent => ({ type: 'CareGranted', data: { doctor_id: 'ada', patient_id: 'pat', ground: 'booking', appointment_id, until } });
const ended = (appointment_id: string): DomainEvent => ({ type: 'CareEnded', data: { doctor_id: 'ada', patient_id: 'pat', appointment_id } });

const ada = registered('ada', 'DOCTOR', 'Ada Müller', 'Cardiology');
const bob = registered('bob', 'DOCTOR', 'Bob Özdemir', 'Dermatology');
const pat = registered('pat', 'PATIENT', 'Pat O’Neil');

describe('accounts', () => {
  test('a registered account', () =>
    spec.given([]).when([ada], { redelivered: 2 }).thenRows('accounts', [{ user_id: 'ada', role: 'DOCTOR', full_name: 'Ada Müller', specialty: 'Cardiology', time_zone: 'Europe/Paris', on_call: false, disabled: false }]));

  test('changes of a batch are merged, and none comes back', () =>
    spec
      .given([ada])
      .when([changed({ user_id: 'ada', specialty: 'Neurology' }), changed({ user_id: 'ada', full_name: 'Ada Meyer', on_call: true }), changed({ user_id: 'ada', full_name: 'Ada Mayer' })], { redelivered: 2 })
      .thenRows('accounts', [{ full_name: 'Ada Mayer', specialty: 'Neurology', time_zone: 'Europe/Paris', on_call: true, revision: 3 }]));

  test('disabled and enabled', async () => {
    await spec.given([ada]).when([disabled('ada')], { redelivered: 2 }).thenRows('accounts', [{ disabled: true }]);
    await spec.given([ada]).when([disabled('ada'), enabled('ada')], { redelivered: 2 }).thenRows('accounts', [{ disabled: false }]);
  });

  test('an erased name is null', () => spec.given([]).when([registered('x', 'PATIENT', null)], { redelivered: 1 }).thenRows('accounts', [{ full_name: null, name_key: '' }]));

  test('lists by role, by part of a name without case and accents, page after page', async () => {
    const db = await seeded([ada, bob, pat, registered('zoe', 'DOCTOR', '100 %_sure'), disabled('bob')]);
    expect((await accounts(db, { ...page, role: 'PATIENT' })).accounts).toEqual([
      { user_id: 'pat', role: 'PATIENT', full_name: 'Pat O’Neil', specialty: null, time_zone: null, on_call: false, disabled: false, registered_at: timeOf(2) },
    ]);
    expect((await accounts(db, { ...page, q: 'OZDE' })).accounts.map(({ user_id }) => user_id)).toEqual(['bob']);
    expect((await accounts(db, { ...page, q: '%_' })).accounts.map(({ user_id }) => user_id)).toEqual(['zoe']);
    const first = await accounts(db, { limit: 3 });
    expect(first.accounts.map(({ user_id }) => user_id)).toEqual(['zoe', 'ada', 'bob']);
    const second = await accounts(db, { limit: 3, cursor: first.next_cursor ?? '' });
    expect([second.accounts.map(({ user_id }) => user_id), second.next_cursor]).toEqual([['pat'], null]);
  });

  test('doctors by specialty, without those who are disabled', async () => {
    const db = await seeded([ada, bob, pat, disabled('bob')]);
    expect(await doctors(db, page)).toEqual({ doctors: [{ doctor_id: 'ada', full_name: 'Ada Müller', specialty: 'Cardiology', time_zone: 'Europe/Paris' }], next_cursor: null });
    expect((await doctors(db, { ...page, specialty: 'cardiology', q: 'muller' })).doctors).toHaveLength(1);
    expect((await doctors(db, { ...page, specialty: 'cardio' })).doctors).toHaveLength(0);
    expect(await doctor(db, { doctor_id: 'ada' })).toMatchObject({ doctor_id: 'ada' });
    expect([await doctor(db, { doctor_id: 'bob' }), await doctor(db, { doctor_id: 'pat' })]).toEqual([undefined, undefined]);
  });

  test('names of ids', async () => {
    const db = await seeded([ada, pat, registered('x', 'PATIENT', null)]);
    expect(await namesOf(db, ['ada', 'pat', 'pat', 'x', 'nobody'])).toEqual(new Map([['ada', 'Ada Müller'], ['pat', 'Pat O’Neil']]));
  });
});

describe('care teams', () => {
  const grounds = (events: DomainEvent[], redelivered = 2) => spec.given([]).when(events, { redelivered });

  test('an assignment begins and ends', async () => {
    await grounds([assigned('ada', 'pat')]).thenRows('care_grounds', [{ patient_id: 'pat', doctor_id: 'ada', ground: 'assignment', active: true, since: new Date(timeOf(0)), until: null }]);
    await grounds([assigned('ada', 'pat'), unassigned('ada', 'pat')]).thenRows('care_grounds', [{ active: false }]);
    await grounds([assigned('ada', 'pat'), unassigned('ada', 'pat'), assigned('ada', 'pat')]).thenRows('care_grounds', [{ active: true, since: new Date(timeOf(2)) }]);
  });

  test('an unassignment ends every ground of that doctor and of no other', () =>
    grounds([assigned('ada', 'pat'), granted('a1', '2026-06-01T00:00:00.000Z'), assigned('bob', 'pat'), unassigned('ada', 'pat')]).thenRows('care_grounds', [
      { doctor_id: 'ada', ground: 'assignment', active: false },
      { doctor_id: 'ada', ground: 'booking', active: false },
      { doctor_id: 'bob', ground: 'assignment', active: true },
    ]));

  test('a booking given a new end keeps its beginning, and ends alone', async () => {
    await grounds([granted('a1', '2026-06-01T00:00:00.000Z'), granted('a1', '2026-07-01T00:00:00.000Z')]).thenRows('care_grounds', [
      { appointment_id: 'a1', active: true, since: new Date(timeOf(0)), until: new Date('2026-07-01T00:00:00.000Z') },
    ]);
    await grounds([assigned('ada', 'pat'), granted('a1', '2026-06-01T00:00:00.000Z'), granted('a2', '2026-06-02T00:00:00.000Z'), ended('a1')]).thenRows('care_grounds', [
      { ground: 'assignment', active: true },
      { appointment_id: 'a1', active: false },
      { appointment_id: 'a2', active: true },
    ]);
  });

  test('what holds now, by patient or doctor, page after page', async () => {
    const db = await seeded([ada, bob, pat, registered('sam', 'PATIENT', 'Sam'), assigned('ada', 'pat'), granted('a1', '2026-03-15T00:00:00.000Z'), granted('a2', '2026-04-15T00:00:00.000Z'), assigned('bob', 'sam')]);
    expect(await careTeams(db, { ...page, patient_id: 'pat', now })).toEqual({
      care_teams: [
        { patient_id: 'pat', doctor_id: 'ada', since: timeOf(4), ground: 'assignment', until: null },
        { patient_id: 'pat', doctor_id: 'ada', since: timeOf(6), ground: 'booking', until: '2026-04-15T00:00:00.000Z' },
      ],
      next_cursor: null,
    });
    expect((await careTeams(db, { ...page, doctor_id: 'bob', now })).care_teams).toMatchObject([{ patient_id: 'sam' }]);
    const first = await careTeams(db, { limit: 2, now });
    expect((await careTeams(db, { limit: 2, now, cursor: first.next_cursor ?? '' })).care_teams).toMatchObject([{ patient_id: 'sam', doctor_id: 'bob' }]);
  });

  test('a doctor’s patients, each once', async () => {
    const db = await seeded([ada, pat, registered('sam', 'PATIENT', 'Sam'), assigned('ada', 'pat'), granted('a2', '2026-04-15T00:00:00.000Z'), assigned('ada', 'sam'), unassigned('ada', 'sam')]);
    expect(await patientsOf(db, { ...page, doctor_id: 'ada', now })).toEqual({ patients: [{ patient_id: 'pat', full_name: 'Pat O’Neil' }], next_cursor: null });
    expect((await patientsOf(db, { ...page, doctor_id: 'ada', q: 'sam', now })).patients).toEqual([]);
  });
});

async function seeded(events: readonly DomainEvent[]) {
  const db = await projectionDatabase([directory]);
  const record = recorder();
  await applyBatch(db, [directory], events.map((event) => record(event)));
  return db;
}
