import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../websocket/sockets.ts';
import { startApp, type Answer, type App, type Pair } from '../../support/app.ts';
import { until } from '../../support/until.ts';
import { holdReadModels, testDatabase, type TestDatabase } from '../../support/postgres.ts';

type Row = Readonly<Record<string, unknown>>;
const unknownId = 'nobody-at-all';

let app: App;
let database: TestDatabase;
let pair: Pair;
let tokens: Record<'own' | 'care' | 'otherPatient' | 'otherDoctor' | 'breaking' | 'admin' | 'breakingAdmin' | 'auditor', string>;
let prescription_id: string;
let at_least: string;

const done = async (token: string, name: string, data: object): Promise<Row> => {
  const answer = await app.command(token, name, data);
  expect(answer, `${name} ${answer.text}`).toMatchObject({ status: 200 });
  at_least = String(answer.json['position']);
  return answer.json['result'] as Row;
};
const amoxicillin = (patient_id: string) => ({ patient_id, medication: 'amoxicillin', strength: '500 mg', dose: '1 capsule', route: 'oral', frequency: 'tid', duration_days: 7, instructions: 'Finish the pack' });

beforeAll(async () => {
  database = await testDatabase();
  app = await startApp({ DATABASE_URL: database.url });
  pair = await app.pair('records');
  const { patient_id } = pair;
  tokens = {
    own: pair.patient,
    care: pair.doctor,
    otherPatient: await app.token('other-patient', 'PATIENT', 'Other Patient'),
    otherDoctor: await app.token('other-doctor', 'DOCTOR', 'Other Doctor'),
    breaking: await app.token('breaking-doctor', 'DOCTOR', 'Breaking Doctor'),
    admin: await app.token('admin', 'ADMIN'),
    breakingAdmin: await app.token('breaking-admin', 'ADMIN'),
    auditor: await app.token('auditor', 'AUDITOR', 'Au Ditor'),
  };
  for (const token of [tokens.otherPatient, tokens.otherDoctor, tokens.breaking]) expect(await app.request('/me', { token })).toMatchObject({ status: 200 });
  await done(tokens.own, 'record-allergy', { substance: 'latex', reaction: 'rash' });
  await done(tokens.care, 'record-diagnosis', { patient_id, description: 'Otitis media', code: 'H66.9', code_system: 'ICD-10' });
  prescription_id = String((await done(tokens.care, 'issue-prescription', amoxicillin(patient_id)))['prescription_id']);
  await done(tokens.care, 'file-report', { patient_id, title: 'Audiogram', kind: 'audiology', summary: 'Normal' });
  await done(tokens.own, 'post-message', { room_id: pair.room_id, content: 'My ear hurts' });
  for (const token of [tokens.breaking, tokens.breakingAdmin]) await done(token, 'use-emergency-access', { patient_id, reason: 'Found unconscious' });
});
afterAll(async () => {
  await app.stop();
  await database.close();
});

describe('a chart', () => {
  test('holds what was recorded, prescribed and filed', async () => {
    const { json } = await app.request(`/patients/${pair.patient_id}/chart?at_least=${at_least}`, { token: tokens.care });
    expect(json).toMatchObject({
      patient_id: pair.patient_id,
      allergies: [{ substance: 'latex', reaction: 'rash', severity: null, recorded_by: pair.patient_id, recorded_by_role: 'PATIENT' }],
      diagnoses: [{ description: 'Otitis media', code: 'H66.9', code_system: 'ICD-10', notes: null, doctor_id: pair.doctor_id, amended_at: null }],
      prescriptions: [{ prescription_id, medication: 'amoxicillin', status: 'ACTIVE' }],
      reports: [{ title: 'Audiogram', kind: 'audiology', summary: 'Normal', file_id: null, filed_by: pair.doctor_id }],
      appointments: [],
    });
  });
  test('a prescription says what was written, what was understood, and what to do', async () => {
    expect((await app.request(`/prescriptions/${prescription_id}`, { token: tokens.own })).json).toMatchObject({
      prescription_id, patient_id: pair.patient_id, doctor_id: pair.doctor_id, medication: 'amoxicillin', strength: '500 mg', dose: '1 capsule', route: 'oral', frequency: 'tid',
      frequency_structured: { times: 3, period: 1, period_unit: 'd', as_needed: false }, directions: 'Take 1 capsule by mouth 3 times a day, for 7 days.', duration_days: 7, instructions: 'Finish the pack',
      status: 'ACTIVE', findings: [], override_reason: null,
    });
  });
  test('a doctor who has just taken a patient into care reads there what they wrote', async () => {
    const [{ doctor, doctor_id }, { patient_id }] = [await app.pair('quick'), await app.pair('sudden')];
    const letGo = await holdReadModels(database);
    await done(tokens.admin, 'assign-doctor', { doctor_id, patient_id });
    const { prescription_id: quick } = await done(doctor, 'issue-prescription', amoxicillin(patient_id));
    const asked = app.request(`/prescriptions?at_least=${at_least}`, { token: doctor });
    // It waits for who is in care, too.
    await app.request('/me', { token: doctor });
    await letGo();
    expect((await asked).json['prescriptions']).toMatchObject([{ prescription_id: quick }]);
  });
  test('a doctor sees the prescriptions of all patients in their care, and their patients', async () => {
    expect((await app.request(`/prescriptions?at_least=${at_least}`, { token: tokens.care })).json['prescriptions']).toMatchObject([{ prescription_id }]);
    expect((await app.request('/prescriptions?active=false', { token: tokens.care })).json['prescriptions']).toEqual([]);
    expect((await app.request('/reports', { token: tokens.otherDoctor })).json['reports']).toEqual([]);
    expect((await app.request('/patients?q=records', { token: tokens.care })).json['patients']).toMatchObject([{ patient_id: pair.patient_id, last_visit: null, next_visit: null, open_alerts: 0 }]);
    expect((await app.request('/patients', { token: tokens.otherDoctor })).json['patients']).toEqual([]);
    expect(await app.request('/patients', { token: tokens.own })).toMatchObject({ status: 403 });
  });
  test('bad parameters are refused', async () => {
    for (const path of ['/prescriptions?active=yes', '/prescriptions?color=red', '/prescriptions?cursor=x', '/reports?limit=0', '/me/access-log?since=now']) expect(await app.request(path, { token: tokens.own }), path).toMatchObject({ status: 400 });
  });
});

describe('who sees what', () => {
  const paths = (patient_id: string, prescription: string, room: string) => ({
    chart: `/patients/${patient_id}/chart`,
    prescriptions: `/prescriptions?patient_id=${patient_id}`,
    prescription: `/prescriptions/${prescription}`,
    reports: `/reports?patient_id=${patient_id}`,
    history: `/chat/rooms/${room}/history`,
  });
  const allowed = { own: 200, care: 200, otherPatient: 404, otherDoctor: 404, breaking: 200, admin: 404, breakingAdmin: 200, auditor: 403 } as const;
  const withoutId = ({ text }: Answer): string => text.replace(/"request_id":"[^"]*"/, '');

  test.each(Object.entries(allowed))('%s gets %d, and of what is not there the same', async (who, status) => {
    const token = tokens[who as keyof typeof allowed];
    const real = paths(pair.patient_id, prescription_id, pair.room_id);
    const made = paths(unknownId, 'rx_made_up', 'chat_made_up');
    for (const [name, path] of Object.entries(real)) {
      const answer = await app.request(path, { token });
      expect(answer.status, `${who} ${name}`).toBe(status);
      const missing = await app.request(made[name as keyof typeof made], { token });
      expect(missing.status, `${who} ${name} that is not there`).toBe(status === 403 ? 403 : 404);
      if (status === 404) expect(withoutId(answer), `${who} ${name}`).toBe(withoutId(missing));
    }
  });
  test('emergency access is to read only, and to one patient', async () => {
    const { patient_id } = pair;
    for (const [name, data] of [
      ['issue-prescription', amoxicillin(patient_id)],
      ['record-allergy', { substance: 'x', patient_id }],
      ['discontinue-prescription', { prescription_id, reason: 'x' }],
      ['post-message', { room_id: pair.room_id, content: 'x' }],
    ] as const)
      expect(await app.command(tokens.breaking, name, data), name).toMatchObject({ status: 404 });
    expect(await app.request('/patients/other-patient/chart', { token: tokens.breaking })).toMatchObject({ status: 404 });
    expect((await app.request(`/chat/rooms/user/${patient_id}`, { token: tokens.breaking })).json['rooms']).toMatchObject([{ room_id: pair.room_id }]);
    expect(await app.request(`/chat/rooms/user/${patient_id}`, { token: tokens.otherDoctor })).toMatchObject({ status: 404 });
  });
  test('emergency access asks for a patient and a reason', async () => {
    const ask = (token: string, data: object) => app.command(token, 'use-emergency-access', data);
    expect(await ask(tokens.admin, { patient_id: unknownId, reason: 'Found unconscious' })).toMatchObject({ status: 404 });
    expect(await ask(tokens.admin, { patient_id: pair.doctor_id, reason: 'Found unconscious' })).toMatchObject({ status: 404 });
    expect(await ask(tokens.admin, { patient_id: pair.patient_id, reason: 'short' })).toMatchObject({ status: 400 });
    expect(await ask(tokens.care, { patient_id: pair.patient_id, reason: 'Found unconscious' })).toMatchObject({ status: 409 });
    expect(await ask(tokens.own, { patient_id: pair.patient_id, reason: 'Found unconscious' })).toMatchObject({ status: 403 });
  });
});

describe('safety', () => {
  test('refuses with findings, issues with a reason, and keeps both', async () => {
    const { patient_id } = pair;
    await done(tokens.own, 'record-allergy', { substance: 'penicillin', reaction: 'anaphylaxis' });
    const refused = await app.command(tokens.care, 'issue-prescription', amoxicillin(patient_id));
    expect(refused).toMatchObject({ status: 409, json: { type: '/problems/safety-check-failed', findings: expect.arrayContaining([expect.objectContaining({ kind: 'allergy', severity: 'contraindicated', with: 'penicillin' })]) } });
    const issued = await done(tokens.care, 'issue-prescription', { ...amoxicillin(patient_id), override_reason: 'Tested negative' });
    const kept = await app.request(`/prescriptions/${String(issued['prescription_id'])}`, { token: tokens.care });
    expect(kept.json).toMatchObject({ override_reason: 'Tested negative', findings: expect.arrayContaining([expect.objectContaining({ kind: 'allergy' }), expect.objectContaining({ kind: 'duplicate' })]) });
    const sockets = await Promise.all([tokens.own, tokens.care, tokens.otherDoctor].map((token) => connect(`${app.url.replace(/^http/, 'ws')}/chat/ws/me?token=${token}`)));
    for (const client of sockets) client.send({ type: 'subscribe', channel: 'prescriptions', ref: 's' });
    for (const client of sockets) await client.next(({ ref }) => ref === 's');
    await done(tokens.care, 'discontinue-prescription', { prescription_id: issued['prescription_id'], reason: 'Not needed' });
    const [patient, doctor, other] = sockets;
    for (const client of [patient, doctor]) {
      expect(await client?.next(({ type }) => type === 'prescription_update')).toMatchObject({ event: 'discontinued', position: expect.stringMatching(/^\d+$/), data: { prescription_id: issued['prescription_id'], status: 'DISCONTINUED' } });
    }
    expect(other?.frames.filter(({ type }) => type === 'prescription_update')).toEqual([]);
    for (const client of sockets) client.ws.close();
    const list = await app.request(`/prescriptions?at_least=${at_least}&active=true`, { token: tokens.own });
    expect(list.json['prescriptions']).toMatchObject([{ prescription_id }]);
  });
  test('a frequency that is not understood is named with its span', async () => {
    const answer = await app.command(tokens.care, 'issue-prescription', { ...amoxicillin(pair.patient_id), frequency: 'twice daily, Mercury willing' });
    expect(answer).toMatchObject({ status: 400, json: { type: '/problems/validation', errors: [{ path: '/frequency', span: { start: 13, end: 28 } }] } });
  });
});

describe('reads are written down', () => {
  /** The log, once it has what is waited for. */
  async function logOf(path: string, token: string, isThere: (rows: Row[]) => boolean): Promise<Row[]> {
    return until(async () => {
      const { status, json, text } = await app.request(path, { token });
      expect(status, text).toBe(200);
      const rows = json['access'] as Row[];
      return isThere(rows) && rows;
    });
  }

  test('granted and refused, once a request, to the auditor and to the patient', async () => {
    const since = new Date(app.service.now()).toISOString();
    await app.request(`/patients/${pair.patient_id}/chart`, { token: tokens.care });
    await app.request(`/patients/${pair.patient_id}/chart`, { token: tokens.breaking });
    await app.request(`/patients/${pair.patient_id}/chart`, { token: tokens.otherDoctor });
    await app.request(`/patients/${unknownId}/chart`, { token: tokens.otherDoctor });
    const rows = await logOf(`/audit/access?patient_id=${pair.patient_id}&since=${since}&limit=200`, tokens.auditor, (all) => all.filter(({ record }) => record === 'chart').length >= 3);
    expect(rows.filter(({ record }) => record === 'chart').map(({ user_id, name, purpose, outcome }) => ({ user_id, name, purpose, outcome })).toReversed()).toEqual([
      { user_id: pair.doctor_id, name: expect.any(String), purpose: 'care', outcome: 'granted' },
      { user_id: 'breaking-doctor', name: 'Breaking Doctor', purpose: 'emergency', outcome: 'granted' },
      { user_id: 'other-doctor', name: 'Other Doctor', purpose: 'none', outcome: 'refused' },
    ]);
    const own = await logOf('/me/access-log?limit=200', tokens.own, (all) => all.some(({ user_id, outcome }) => user_id === 'other-doctor' && outcome === 'refused'));
    expect(own.map(({ record }) => record)).toEqual(expect.arrayContaining(['emergency_access', 'chart', 'prescriptions', 'reports', 'history']));
    expect(own.every(({ patient_id }) => patient_id === pair.patient_id)).toBe(true);
    await app.request('/patients/other-patient/chart', { token: tokens.otherDoctor });
    const others = await logOf('/me/access-log', tokens.otherPatient, (all) => all.length > 0);
    expect(others.every(({ patient_id, outcome }) => patient_id === 'other-patient' && outcome === 'refused')).toBe(true);
  });
  test('an emergency stands there by itself, and its reading of the room', async () => {
    const rows = await logOf('/audit/access?user_id=breaking-doctor&limit=200', tokens.auditor, (all) => all.some(({ record }) => record === 'history'));
    expect(rows).toEqual(expect.arrayContaining([expect.objectContaining({ record: 'emergency_access', purpose: 'emergency' }), expect.objectContaining({ record: 'history', reference: pair.room_id, purpose: 'emergency' })]));
  });
  test('who joins a room by a socket reads its history, too', async () => {
    const client = await connect(`${app.url.replace(/^http/, 'ws')}/chat/ws/me?token=${tokens.care}`);
    const since = new Date(app.service.now()).toISOString();
    client.send({ type: 'join_room', room_id: pair.room_id, ref: 'j' });
    expect(await client.next(({ ref }) => ref === 'j')).toMatchObject({ type: 'chat_history' });
    client.ws.close();
    const stranger = await connect(`${app.url.replace(/^http/, 'ws')}/chat/ws/me?token=${tokens.otherDoctor}`);
    for (const [ref, room_id] of [['none', 'chat_none'], ['j', pair.room_id]]) stranger.send({ type: 'join_room', room_id, ref });
    for (const ref of ['none', 'j']) expect(await stranger.next((frame) => frame.ref === ref)).toMatchObject({ type: 'error', code: 'not-found' });
    stranger.ws.close();
    const rows = (user_id: string) => logOf(`/audit/access?user_id=${user_id}&since=${since}`, tokens.auditor, (all) => all.some(({ record }) => record === 'history'));
    expect(await rows(pair.doctor_id)).toMatchObject([{ record: 'history', reference: pair.room_id, purpose: 'care', outcome: 'granted', patient_id: pair.patient_id }]);
    expect(await rows('other-doctor')).toMatchObject([{ record: 'history', reference: pair.room_id, purpose: 'none', outcome: 'refused', patient_id: pair.patient_id }]);
  });
  test('the auditor’s own reads, too', async () => {
    await app.request('/audit/events?type=ChartRead', { token: tokens.auditor });
    await app.request(`/audit/streams/chart-${pair.patient_id}`, { token: tokens.auditor });
    const rows = await logOf('/audit/access?user_id=auditor&limit=200', tokens.auditor, (all) => all.some(({ reference }) => reference === `chart-${pair.patient_id}`));
    expect(rows).toEqual(expect.arrayContaining([expect.objectContaining({ record: 'audit', reference: 'events' }), expect.objectContaining({ reference: `chart-${pair.patient_id}`, patient_id: pair.patient_id })]));
  });
  test('page by page', async () => {
    const first = await app.request('/audit/access?limit=2', { token: tokens.auditor });
    const second = await app.request(`/audit/access?limit=2&cursor=${String(first.json['next_cursor'])}`, { token: tokens.auditor });
    const times = [...(first.json['access'] as Row[]), ...(second.json['access'] as Row[])].map(({ at }) => String(at));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(await app.request('/audit/access', { token: tokens.admin })).toMatchObject({ status: 403 });
    expect(await app.request('/me/access-log', { token: tokens.care })).toMatchObject({ status: 403 });
  });
});
