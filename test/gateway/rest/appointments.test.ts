import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type Answer, type App } from '../../support/app.ts';
import { connect } from '../websocket/sockets.ts';

let app: App;
let admin: string;
const doctors: Record<string, string> = {};
const patients: Record<string, string> = {};
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ day, from: '00:00', to: '06:00' }));
const hours = { weekly, slot_minutes: 30, time_zone: 'America/New_York' };

beforeAll(async () => {
  app = await startApp({ CLOCK_START: '2026-10-30T12:00:00.000Z' });
  admin = await app.token('admin', 'ADMIN');
  for (const id of ['doc', 'other', 'idle']) {
    await app.command(admin, 'register-account', { user_id: id, role: 'DOCTOR', full_name: `Dr ${id}`, time_zone: 'Europe/Lisbon' });
    doctors[id] = await app.token(id, 'DOCTOR');
    if (id !== 'idle') expect(await app.command(doctors[id], 'set-availability', hours)).toMatchObject({ status: 200 });
  }
  for (const id of ['ann', 'bob', 'cat@example.org']) patients[id] = await app.token(id, 'PATIENT', `Patient ${id}`);
});
afterAll(() => app.stop());

const as = (id: string): string => patients[id] ?? doctors[id] ?? admin;
const result = ({ json }: Answer): { appointment_id: string; start: string; end: string; block_id: string; overlapping: string[] } => json['result'] as never;
const list = ({ json }: Answer, name = 'appointments'): Record<string, unknown>[] => json[name] as never;
const book = (who: string, start: string, more: object = {}) => app.command(as(who), 'book-appointment', { doctor_id: 'doc', start, ...more });
const startsOf = async (query: string, who = 'ann', doctor = 'doc'): Promise<string[]> => list(await app.request(`/doctors/${doctor}/slots?${query}`, { token: as(who) }), 'slots').map(({ local_start }) => String(local_start));
const slug = ({ status, json }: Answer): string => `${status} ${String(json['type']).replace('/problems/', '')}`;

describe('slots', () => {
  test('are laid in real time across a change of the clocks', async () => {
    const autumn = await startsOf('date=2026-11-01');
    expect(autumn).toHaveLength(14);
    expect(autumn.slice(2, 6)).toEqual(['2026-11-01T01:00:00-04:00', '2026-11-01T01:30:00-04:00', '2026-11-01T01:00:00-05:00', '2026-11-01T01:30:00-05:00']);
    expect(await startsOf('date=2027-03-14')).toHaveLength(10);
    expect(await startsOf('date=2027-03-13&days=2')).toHaveLength(22);
    const [first] = list(await app.request('/doctors/doc/slots?date=2026-11-02', { token: as('ann') }), 'slots');
    expect(first).toEqual({ start: '2026-11-02T05:00:00.000Z', end: '2026-11-02T05:30:00.000Z', local_start: '2026-11-02T00:00:00-05:00' });
  });
  test('of one hour that comes twice are two bookings', async () => {
    for (const start of ['2026-11-01T01:00:00-04:00', '2026-11-01T01:00:00-05:00']) expect(await book('bob', start)).toMatchObject({ status: 200 });
    expect(await startsOf('date=2026-11-01')).toHaveLength(12);
  });
  test('are none without hours, beyond the horizon and of nobody', async () => {
    expect(await app.request('/doctors/idle/slots', { token: as('ann') })).toMatchObject({ status: 200, json: { doctor_id: 'idle', time_zone: 'Europe/Lisbon', slots: [] } });
    expect(await startsOf('date=2028-01-01&days=31')).toEqual([]);
    for (const path of ['/doctors/nobody/slots', '/doctors/ann/slots']) expect(slug(await app.request(path, { token: as('ann') }))).toBe('404 not-found');
    for (const query of ['days=0', 'days=32', 'date=2026-02-30', 'date=today', 'colour=red']) expect(slug(await app.request(`/doctors/doc/slots?${query}`, { token: as('ann') }))).toBe('400 validation');
    expect(slug(await app.request('/doctors/doc/slots', { token: await app.token('auditor', 'AUDITOR') }))).toBe('403 forbidden');
  });
  test('tell when a doctor is free next, in the directory too', async () => {
    expect(await app.request('/doctors/doc', { token: as('ann') })).toMatchObject({ json: { next_free: '2026-10-31T04:00:00.000Z' } });
    const listed = list(await app.request('/doctors', { token: as('ann') }), 'doctors');
    expect(Object.fromEntries(listed.map(({ doctor_id, next_free }) => [doctor_id, next_free]))).toEqual({ doc: '2026-10-31T04:00:00.000Z', other: '2026-10-31T04:00:00.000Z', idle: null });
  });
});

describe('availability and blocks', () => {
  test('are the doctor’s and an ADMIN’s to read', async () => {
    for (const who of ['doc', 'admin']) expect((await app.request('/doctors/doc/availability', { token: as(who) })).json).toEqual({ doctor_id: 'doc', ...hours, buffer_minutes: 0, min_notice_minutes: 0 });
    expect((await app.request('/doctors/idle/availability', { token: as('admin') })).json).toMatchObject({ weekly: [], slot_minutes: null, time_zone: null });
    for (const path of ['availability', 'blocks']) {
      expect(slug(await app.request(`/doctors/doc/${path}`, { token: as('other') }))).toBe('404 not-found');
      expect(slug(await app.request(`/doctors/doc/${path}`, { token: as('ann') }))).toBe('403 forbidden');
    }
  });
  test('list the bookings in the way, touch none, and take slots out', async () => {
    const booked = result(await book('ann', '2026-12-01T05:30:00Z'));
    const blocked = await app.command(as('doc'), 'block-time', { from: '2026-12-01T05:00:00Z', to: '2026-12-01T07:00:00Z', reason: 'Conference' });
    expect(result(blocked).overlapping).toEqual([booked.appointment_id]);
    expect(await startsOf('date=2026-12-01')).toHaveLength(8);
    expect(slug(await book('bob', '2026-12-01T06:00:00Z'))).toBe('409 outside-availability');
    const at_least = String(blocked.json['position']);
    expect(list(await app.request(`/doctors/doc/blocks?at_least=${at_least}`, { token: as('doc') }), 'blocks')).toEqual([{ block_id: result(blocked).block_id, from: '2026-12-01T05:00:00.000Z', to: '2026-12-01T07:00:00.000Z', reason: 'Conference' }]);
    expect(await app.request(`/appointments/${booked.appointment_id}`, { token: as('ann') })).toMatchObject({ json: { status: 'BOOKED' } });
    expect(await app.command(as('doc'), 'unblock-time', { block_id: result(blocked).block_id })).toMatchObject({ status: 200 });
    expect(await startsOf('date=2026-12-01')).toHaveLength(11);
  });
});

describe('an appointment', () => {
  test('is refused with the slug that says why', async () => {
    expect(slug(await book('ann', '2026-10-29T04:00:00Z'))).toBe('409 in-the-past');
    expect(slug(await book('ann', '2026-12-02T05:10:00Z'))).toBe('409 outside-availability');
    expect(slug(await book('ann', '2026-12-02T05:00:00Z', { doctor_id: 'idle' }))).toBe('409 outside-availability');
    expect(await book('bob', '2026-12-02T05:00:00Z')).toMatchObject({ status: 200 });
    expect(slug(await book('ann', '2026-12-02T05:00:00Z'))).toBe('409 slot-taken');
    expect(slug(await book('bob', '2026-12-02T05:00:00Z', { doctor_id: 'other' }))).toBe('409 patient-busy');
    expect(slug(await book('ann', '2026-12-02T05:30:00Z', { doctor_id: 'nobody' }))).toBe('404 not-found');
    expect(slug(await book('ann', 'tomorrow'))).toBe('400 validation');
  });

  test('is seen by those whose it is, and by an ADMIN without its reason', async () => {
    const first = await book('ann', '2026-12-03T05:00:00Z', { type: 'ONLINE', reason: 'A private matter' });
    const { appointment_id, start, end } = result(first);
    const whole = { appointment_id, doctor_id: 'doc', doctor_name: 'Dr doc', patient_id: 'ann', patient_name: 'Patient ann', start, end, type: 'ONLINE', reason: 'A private matter', status: 'BOOKED' };
    const { reason: _, ...known } = whole;
    for (const who of ['ann', 'doc']) expect((await app.request(`/appointments/${appointment_id}`, { token: as(who) })).json).toEqual(whole);
    expect((await app.request(`/appointments/${appointment_id}`, { token: as('admin') })).json).toEqual(known);
    const query = `/appointments?from=2026-12-03T00:00:00Z&to=2026-12-04T00:00:00Z&status=BOOKED,CANCELLED&at_least=${String(first.json['position'])}`;
    for (const who of ['ann', 'doc']) expect(list(await app.request(query, { token: as(who) }))).toEqual([whole]);
    expect(list(await app.request(query, { token: as('admin') }))).toEqual([known]);
    expect(list(await app.request(query, { token: as('bob') }))).toEqual([]);
    const strangers = [await app.request(`/appointments/${appointment_id}`, { token: as('bob') }), await app.request(`/appointments/${appointment_id}`, { token: as('other') }), await app.request('/appointments/appt_nothing', { token: as('ann') })];
    expect(new Set(strangers.map(({ json: { request_id: _id, ...rest } }) => JSON.stringify(rest))).size).toBe(1);
    expect(slug(strangers[0] as Answer)).toBe('404 not-found');
    expect(slug(await app.request('/appointments?patient_id=ann', { token: as('bob') }))).toBe('404 not-found');
    expect(slug(await app.request('/appointments?status=LOST', { token: as('bob') }))).toBe('400 validation');
    expect(slug(await app.request('/appointments', { token: await app.token('auditor', 'AUDITOR') }))).toBe('403 forbidden');
    for (const name of ['reschedule-appointment', 'cancel-appointment']) expect(slug(await app.command(as('bob'), name, { appointment_id, start: '2026-12-03T06:00:00Z', ...(name === 'cancel-appointment' && { start: undefined }) }))).toBe('404 not-found');
  });

  test('brings its doctor into care until it is called off, and keeps them informed', async () => {
    const at = app.url.replace(/^http/, 'ws');
    const [patient, doctor] = await Promise.all(['ann', 'other'].map((who) => connect(`${at}/chat/ws/me?token=${as(who)}`)));
    if (!patient || !doctor) throw new Error('no sockets');
    for (const client of [patient, doctor]) client.send({ type: 'subscribe', channel: 'appointments', ref: 's' });
    for (const client of [patient, doctor]) await client.next(({ ref }) => ref === 's');
    const open = () => app.command(as('other'), 'open-room', { doctor_id: 'other', patient_id: 'ann' });
    expect(slug(await open())).toBe('404 not-found');
    const { appointment_id } = result(await book('ann', '2026-12-04T05:00:00Z', { doctor_id: 'other', reason: 'Secret' }));
    expect(await open()).toMatchObject({ status: 200 });
    const moved = await app.command(as('ann'), 'reschedule-appointment', { appointment_id, start: '2027-02-04T05:00:00Z' });
    expect(result(moved)).toEqual({ appointment_id, start: '2027-02-04T05:00:00.000Z', end: '2027-02-04T05:30:00.000Z' });
    expect(list(await app.request(`/care-teams?doctor_id=other&at_least=${String(moved.json['position'])}`, { token: admin }), 'care_teams')).toMatchObject([{ ground: 'booking', until: '2027-05-05T05:30:00.000Z' }]);
    expect(await app.command(as('other'), 'cancel-appointment', { appointment_id, reason: 'Ill' })).toMatchObject({ status: 200 });
    expect((await app.command(as('ann'), 'cancel-appointment', { appointment_id })).json['events']).toEqual([]);
    expect(slug(await open())).toBe('404 not-found');
    expect(slug(await app.command(as('ann'), 'reschedule-appointment', { appointment_id, start: '2026-12-04T05:00:00Z' }))).toBe('409 wrong-state');
    for (const client of [patient, doctor]) {
      for (const event of ['booked', 'rescheduled', 'cancelled']) expect(await client.next((frame) => frame.type === 'appointment_update' && frame['event'] === event)).toMatchObject({ position: expect.stringMatching(/^\d+$/), data: { appointment_id, doctor_id: 'other', patient_id: 'ann' } });
      expect(JSON.stringify(client.frames)).not.toContain('Secret');
      client.ws.close();
    }
  });

  test('stays with its doctor after an unassignment, without the right to the records', async () => {
    const { appointment_id } = result(await book('cat@example.org', '2026-12-05T05:00:00Z', { reason: 'Private words' }));
    const seen = async (who: string): Promise<Record<string, unknown> | undefined> => {
      const one = (await app.request(`/appointments/${appointment_id}`, { token: as(who) })).json;
      expect(list(await app.request('/appointments?from=2026-12-05T00:00:00Z&to=2026-12-06T00:00:00Z', { token: as(who) }))).toEqual([one]);
      return one;
    };
    for (const who of ['doc', 'cat@example.org']) expect(await seen(who)).toMatchObject({ reason: 'Private words' });
    const patient_id = String((await app.request(`/appointments/${appointment_id}`, { token: as('doc') })).json['patient_id']);
    expect(patient_id).toMatch(/^u_/);
    await app.command(admin, 'unassign-doctor', { doctor_id: 'doc', patient_id });
    expect(await seen('doc')).toMatchObject({ appointment_id, patient_name: 'Patient cat@example.org' });
    // What the patient said is theirs to know while they care for them.
    for (const who of ['doc', 'admin']) expect(await seen(who)).not.toHaveProperty('reason');
    expect(await seen('cat@example.org')).toMatchObject({ reason: 'Private words' });
    expect(slug(await app.command(as('doc'), 'open-room', { doctor_id: 'doc', patient_id }))).toBe('404 not-found');
    expect(slug(await app.command(as('doc'), 'complete-appointment', { appointment_id }))).toBe('409 wrong-state');
    // A move is no new booking of the patient's: it brings nobody back.
    expect(await app.command(admin, 'reschedule-appointment', { appointment_id, start: '2026-12-05T06:00:00Z' })).toMatchObject({ status: 200 });
    expect(slug(await app.command(as('doc'), 'open-room', { doctor_id: 'doc', patient_id }))).toBe('404 not-found');
    expect(await app.command(as('doc'), 'cancel-appointment', { appointment_id })).toMatchObject({ status: 200 });
  });

  test('is booked by a doctor for those in care only, and by an ADMIN for anybody', async () => {
    expect(slug(await app.command(as('idle'), 'book-appointment', { doctor_id: 'idle', patient_id: 'bob', start: '2026-12-06T05:00:00Z' }))).toBe('404 not-found');
    await app.command(admin, 'assign-doctor', { doctor_id: 'other', patient_id: 'bob' });
    expect(await app.command(as('other'), 'book-appointment', { doctor_id: 'other', patient_id: 'bob', start: '2026-12-06T05:00:00Z' })).toMatchObject({ status: 200 });
    const last = await app.command(admin, 'book-appointment', { doctor_id: 'doc', patient_id: 'bob', start: '2026-12-06T06:00:00Z' });
    expect(last).toMatchObject({ status: 200 });
    const stats = await app.request(`/chat/stats?at_least=${String(last.json['position'])}`, { token: admin });
    expect(stats.json['appointments_by_status']).toEqual({ BOOKED: 7, CANCELLED: 2 });
  });
});

describe('in a calendar application', () => {
  const read = ({ text }: Answer) => new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const summariesOf = (answer: Answer) => read(answer).map(({ uid, sequence, summary }) => ({ uid, sequence, summary }));

  test('an appointment is a file for those who may see it, with nothing in it that is personal', async () => {
    const { appointment_id } = result(await book('ann', '2026-12-10T05:00:00Z', { reason: 'Unmentionable' }));
    const file = await app.request(`/appointments/${appointment_id}.ics`, { token: as('ann') });
    expect(file).toMatchObject({ status: 200 });
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(file.text).not.toMatch(/Unmentionable|ann|Dr doc/);
    expect(summariesOf(file)).toEqual([{ uid: `${appointment_id}@medreserve`, sequence: 0, summary: 'Appointment' }]);
    const moved = await app.command(as('ann'), 'reschedule-appointment', { appointment_id, start: '2026-12-10T06:00:00Z' });
    const again = await app.request(`/appointments/${appointment_id}.ics?at_least=${String(moved.json['position'])}`, { token: as('doc') });
    expect(summariesOf(again)).toEqual([{ uid: `${appointment_id}@medreserve`, sequence: 1, summary: 'Appointment' }]);
    expect(slug(await app.request(`/appointments/${appointment_id}.ics`, { token: as('bob') }))).toBe('404 not-found');
    expect(slug(await app.request(`/appointments/${appointment_id}.ics`))).toBe('401 auth-required');
  });

  test('a feed is read under its secret address until that is revoked', async () => {
    const open = async (): Promise<string> => (await app.command(as('ann'), 'open-calendar-feed', {})).json['result'] as never;
    const { path } = (await open()) as unknown as { path: string };
    const feed = await app.request(path);
    expect(feed).toMatchObject({ status: 200 });
    const own = list(await app.request('/appointments?limit=200', { token: as('ann') })).map(({ appointment_id }) => `${String(appointment_id)}@medreserve`);
    expect(read(feed).map(({ uid }) => uid)).toEqual(own);
    expect(await app.command(as('ann'), 'close-calendar-feed', {})).toMatchObject({ status: 200 });
    const gone = [await app.request(path), await app.request('/calendars/feed_nothing.ics')];
    expect(gone.map(slug)).toEqual(['404 not-found', '404 not-found']);
    expect(((await open()) as unknown as { path: string }).path).not.toBe(path);
  });
});
