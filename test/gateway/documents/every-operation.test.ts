import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../src/kernel/actor.ts';
import { startApp, type Answer, type App } from '../../support/app.ts';

/*
 * Every operation of the document is driven to its answer, and every one is in this list: whoever adds an operation adds a line. `request` itself fails when an answer differs
 * from the document (test/support/conformance.ts).
 */

type Operation = { readonly operationId: string; readonly path: string; readonly method: string; readonly 'x-roles'?: readonly Role[]; readonly security?: readonly unknown[]; readonly requestBody?: { readonly content: object } };
let app: App;
let operations: readonly Operation[];
const tokens: Record<string, string> = {};
/** What a step leaves for later ones. */
const kept: Record<string, string> = {};
const boundary = 'every-operation';

beforeAll(async () => {
  app = await startApp();
  for (const [sub, role] of [['dana', 'DOCTOR'], ['pat', 'PATIENT'], ['boss', 'ADMIN'], ['eye', 'AUDITOR'], ['gone', 'PATIENT'], ['locum', 'DOCTOR']] as const) tokens[sub] = await app.token(sub, role, `The ${sub}`);
  const document = (await app.request('/openapi.json')).json as { paths: Record<string, Record<string, Omit<Operation, 'path' | 'method'>>> };
  operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, shown]) => ({ ...shown, path, method: method.toUpperCase() })));
});
afterAll(() => app.stop());

const as = (who: string): { token: string } => ({ token: tokens[who] ?? '' });
const get = (path: string, who: string): Promise<Answer> => app.request(path, as(who));
/** Read your writes: every query after a command. */
const fresh = (path: string, who: string): Promise<Answer> => get(`${path}${path.includes('?') ? '&' : '?'}at_least=${kept['position'] ?? '0'}`, who);
async function command(who: string, name: string, data: object, keep: readonly string[] = []): Promise<Answer> {
  const answer = await app.command(tokens[who] ?? '', name, data);
  if (typeof answer.json['position'] === 'string') kept['position'] = answer.json['position'];
  for (const field of keep) kept[field] = String((answer.json['result'] as Record<string, unknown> | undefined)?.[field]);
  return answer;
}
const id = (name: string): string => kept[name] ?? 'nothing-was-kept';
const upload = (): Promise<Answer> =>
  app.request('/uploads', { ...as('pat'), method: 'POST', headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` }, body: `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="note.txt"\r\nContent-Type: text/plain\r\n\r\nSlept well.\r\n--${boundary}--\r\n` });
/** To an assistant. */
async function said(path: string, who: string, message: string): Promise<Answer> {
  const answer = await app.request(path, { ...as(who), body: { message } });
  kept['conversation_id'] = String(answer.json['conversation_id']);
  kept['position'] = String(answer.json['position']);
  return answer;
}
const today = Date.now();
const day = (ahead: number): string => new Date(today + ahead * 86_400_000).toISOString().slice(0, 10);
const noon = (ahead: number): string => `${day(ahead)}T12:00:00.000Z`;
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => ({ day: name, from: '09:00', to: '17:00' }));

/** Operation → how it is driven to its answer, in an order in which that works. */
const drives: Readonly<Record<string, () => Promise<Answer>>> = {
  getLivez: () => app.request('/livez'),
  getReadyz: () => app.request('/readyz'),
  getHealth: () => app.request('/health'),
  getChatHealth: () => app.request('/chat/health'),
  getMetrics: () => app.request('/metrics'),
  getOpenapijson: () => app.request('/openapi.json'),
  getAsyncapijson: () => app.request('/asyncapi.json'),
  getDocs: () => app.request('/docs'),
  postDevToken: () => app.request('/dev/token', { body: { sub: 'someone', role: 'PATIENT' } }),

  'register-account': () => command('boss', 'register-account', { user_id: 'dana', role: 'DOCTOR', full_name: 'Dr Dana', specialty: 'Cardiology', on_call: true }, ['user_id']),
  getMe: () => get('/me', 'pat'),
  getConfig: () => get('/config', 'eye'),
  getCommands: () => get('/commands', 'boss'),
  postChatWsTicket: () => app.request('/chat/ws-ticket', { ...as('dana'), method: 'POST' }),
  'update-profile': () => command('pat', 'update-profile', { full_name: 'Pat Example', time_zone: 'Europe/Lisbon' }),
  'assign-doctor': () => command('boss', 'assign-doctor', { doctor_id: 'dana', patient_id: 'pat', reason: 'referred' }),
  getDoctors: () => fresh('/doctors?q=dana&specialty=cardiology', 'pat'),
  getDoctorsId: () => fresh('/doctors/dana', 'pat'),
  getAccounts: () => fresh('/accounts?role=DOCTOR', 'boss'),
  getCareTeams: () => fresh('/care-teams?patient_id=pat', 'boss'),

  'open-room': () => command('pat', 'open-room', { doctor_id: 'dana', patient_id: 'pat' }, ['room_id']),
  postChatRoomsCreate: () => app.request('/chat/rooms/create', { ...as('dana'), body: { doctor_id: 'dana', patient_id: 'pat' }, headers: { 'Idempotency-Key': 'create' } }),
  'post-message': () => command('pat', 'post-message', { room_id: id('room_id'), content: 'Hello', client_message_id: 'one' }, ['message_id', 'seq']),
  'edit-message': () => command('pat', 'edit-message', { room_id: id('room_id'), message_id: id('message_id'), content: 'Hello, doctor' }),
  'mark-read': () => command('dana', 'mark-read', { room_id: id('room_id'), up_to_seq: Number(id('seq')) }),
  postUploads: async () => {
    const answer = await upload();
    kept['file_id'] = String(answer.json['file_id']);
    return answer;
  },
  getUploads: () => get('/uploads', 'pat'),
  getUploadsFileId: () => get(`/uploads/${id('file_id')}`, 'pat'),
  'share-file': () => command('pat', 'share-file', { room_id: id('room_id'), file_id: id('file_id'), caption: 'my night' }),
  postChatUploadFile: () => app.request('/chat/upload-file', { ...as('pat'), body: { room_id: id('room_id'), file_id: id('file_id') } }),
  getChatRoomsRoomIdHistory: () => fresh(`/chat/rooms/${id('room_id')}/history?limit=10&after_seq=-1`, 'dana'),
  'retract-message': () => command('pat', 'retract-message', { room_id: id('room_id'), message_id: id('message_id') }),
  getChatRoomsUserUserId: () => fresh('/chat/rooms/user/pat', 'pat'),

  'set-availability': () => command('dana', 'set-availability', { weekly, slot_minutes: 30, time_zone: 'Etc/UTC', buffer_minutes: 0, min_notice_minutes: 0 }),
  getDoctorsIdAvailability: () => fresh('/doctors/dana/availability', 'dana'),
  getDoctorsIdSlots: () => fresh(`/doctors/dana/slots?date=${day(2)}&days=2`, 'pat'),
  'book-appointment': () => command('pat', 'book-appointment', { doctor_id: 'dana', start: noon(2), type: 'ONLINE', reason: 'my knee' }, ['appointment_id']),
  'reschedule-appointment': () => command('pat', 'reschedule-appointment', { appointment_id: id('appointment_id'), start: noon(3) }),
  getAppointments: () => fresh(`/appointments?status=BOOKED&from=${encodeURIComponent(noon(1))}`, 'dana'),
  getAppointmentsId: () => fresh(`/appointments/${id('appointment_id')}`, 'pat'),
  getAppointmentsIdics: () => fresh(`/appointments/${id('appointment_id')}.ics`, 'pat'),
  'open-calendar-feed': () => command('pat', 'open-calendar-feed', {}, ['path']),
  getCalendarsTokenics: () => app.request(id('path')),
  'close-calendar-feed': () => command('pat', 'close-calendar-feed', {}),
  'complete-appointment': () => command('dana', 'complete-appointment', { appointment_id: id('appointment_id') }),
  'mark-no-show': () => command('dana', 'mark-no-show', { appointment_id: id('appointment_id') }),
  'cancel-appointment': () => command('dana', 'cancel-appointment', { appointment_id: id('appointment_id'), reason: 'away' }),
  'block-time': () => command('dana', 'block-time', { from: noon(5), to: noon(6), reason: 'course' }, ['block_id']),
  getDoctorsIdBlocks: () => fresh('/doctors/dana/blocks', 'dana'),
  'unblock-time': () => command('dana', 'unblock-time', { block_id: id('block_id') }),
  'join-waitlist': () => command('pat', 'join-waitlist', { doctor_id: 'dana', from: noon(5), to: noon(9) }, ['waitlist_id']),
  'leave-waitlist': () => command('pat', 'leave-waitlist', { waitlist_id: id('waitlist_id') }),

  'record-allergy': () => command('pat', 'record-allergy', { substance: 'penicillin', reaction: 'rash', severity: 'mild' }, ['allergy_id']),
  'record-diagnosis': () => command('dana', 'record-diagnosis', { patient_id: 'pat', description: 'Essential hypertension', code: 'I10', code_system: 'ICD-10' }, ['diagnosis_id']),
  'amend-diagnosis': () => command('dana', 'amend-diagnosis', { diagnosis_id: id('diagnosis_id'), description: 'Hypertension, stage 1', reason: 'measured again' }),
  'issue-prescription': () => command('dana', 'issue-prescription', { patient_id: 'pat', medication: 'Lisinopril', strength: '10 mg', dose: '1 tablet', route: 'oral', frequency: 'once daily', duration_days: 30 }, ['prescription_id']),
  getPrescriptions: () => fresh('/prescriptions?patient_id=pat&active=true', 'dana'),
  getPrescriptionsId: () => fresh(`/prescriptions/${id('prescription_id')}`, 'pat'),
  'discontinue-prescription': () => command('dana', 'discontinue-prescription', { prescription_id: id('prescription_id'), reason: 'cough' }),
  'file-report': () => command('dana', 'file-report', { title: 'Blood pressure', kind: 'measurement', summary: '150 over 95', patient_id: 'pat' }, ['report_id']),
  getReports: () => fresh('/reports?patient_id=pat', 'dana'),
  getPatients: () => fresh('/patients?q=pat', 'dana'),
  getPatientsIdChart: () => fresh('/patients/pat/chart', 'dana'),
  getMeAccessLog: () => fresh('/me/access-log', 'pat'),
  getAuditAccess: () => fresh('/audit/access?patient_id=pat', 'eye'),
  'retract-allergy': () => command('pat', 'retract-allergy', { allergy_id: id('allergy_id'), reason: 'a mistake' }),
  'use-emergency-access': () => command('locum', 'use-emergency-access', { patient_id: 'pat', reason: 'brought in unconscious' }),

  'raise-alert': () => command('pat', 'raise-alert', { severity: 'urgent', category: 'cardiac', description: 'tight chest' }, ['alert_id']),
  getAlerts: () => fresh('/alerts?status=open,acknowledged', 'dana'),
  getAlertsId: () => fresh(`/alerts/${id('alert_id')}`, 'pat'),
  'acknowledge-alert': () => command('dana', 'acknowledge-alert', { alert_id: id('alert_id') }),
  'resolve-alert': () => command('dana', 'resolve-alert', { alert_id: id('alert_id'), outcome: 'handled', note: 'seen' }),

  postChatNotifyUserId: () => app.request('/chat/notify/pat', { ...as('dana'), body: { message: 'Your results are in', title: 'Results', message_type: 'results' }, headers: { 'Idempotency-Key': 'notify' } }),
  postChatBroadcast: () => app.request('/chat/broadcast', { ...as('boss'), body: { message: 'Closed on Friday' } }),
  getNotifications: () => fresh('/notifications?after=0', 'pat'),
  postNotificationsRead: () => app.request('/notifications/read', { ...as('pat'), body: { up_to: id('position') } }),

  getChatIntents: () => get('/chat/intents', 'pat'),
  postChatUnderstand: () => app.request('/chat/understand', { ...as('pat'), body: { text: 'Can I see Dr Dana next Tuesday at half past three?', role: 'PATIENT', now: '2026-03-02T09:00:00.000Z', time_zone: 'Europe/Lisbon' } }),

  postChatPatient: () => said('/chat/patient', 'pat', 'what appointments do I have?'),
  postChatDoctor: () => said('/chat/doctor', 'dana', 'show me my schedule for today'),
  postChatActions: async () => {
    const asked = await said('/chat/patient', 'pat', 'Tell Dr Dana that I slept well');
    return app.request('/chat/actions', { ...as('pat'), body: { conversation_id: asked.json['conversation_id'], action: { type: (asked.json['actions'] as { type: string }[])[0]?.type ?? 'none' } } });
  },
  getChatConversations: () => fresh('/chat/conversations', 'pat'),
  getChatConversationsId: () => get(`/chat/conversations/${id('conversation_id')}`, 'pat'),

  getChatStats: () => fresh('/chat/stats', 'boss'),
  getChatActiveUsers: () => get('/chat/active-users', 'dana'),
  getAuditEvents: () => get(`/audit/events?stream=room-${id('room_id')}&limit=20`, 'eye'),
  getAuditStreamsStream: () => get(`/audit/streams/room-${id('room_id')}`, 'eye'),

  'place-legal-hold': async () => {
    // The first request registers.
    await get('/me', 'gone');
    return command('boss', 'place-legal-hold', { patient_id: 'gone', reason: 'a claim' });
  },
  'lift-legal-hold': () => command('boss', 'lift-legal-hold', { patient_id: 'gone', reason: 'settled' }),
  'erase-patient': () => command('boss', 'erase-patient', { patient_id: 'gone', reason: 'asked for' }),
  'close-room': () => command('dana', 'close-room', { room_id: id('room_id'), reason: 'discharged' }),
  'disable-account': () => command('boss', 'disable-account', { user_id: 'locum', reason: 'left' }),
  'enable-account': () => command('boss', 'enable-account', { user_id: 'locum', reason: 'back' }),
  'unassign-doctor': () => command('dana', 'unassign-doctor', { doctor_id: 'dana', patient_id: 'pat', reason: 'moved' }),
};
/** What can be answered only when its time has come: test/commands has these. */
const refusedNow: Readonly<Record<string, number>> = { 'complete-appointment': 409, 'mark-no-show': 409 };

test('every operation of the document is driven here, and nothing else', () => {
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(drives).sort());
});

describe('driven, it answers as its document says:', () => {
  test.each(Object.entries(drives))('%s', async (name, drive) => {
    const { status, text } = await drive();
    expect(status, text).toBeOneOf(refusedNow[name] ? [refusedNow[name]] : [200, 201]);
  });
});

const filled = (path: string): string => path.replaceAll(/\{\w+\}/g, 'x');
const asking = ({ method, requestBody }: Operation, token?: string): { method: string; token?: string; body?: unknown } => ({ method, ...(token !== undefined && { token }), ...(requestBody && { body: { surely_unknown: 1 } }) });
const secured = (): readonly Operation[] => operations.filter(({ security }) => security === undefined);

describe('whatever it is', () => {
  test('without a token, or with a bad one, it answers 401', async () => {
    for (const operation of secured()) for (const token of [undefined, 'no.good.token']) expect(await app.request(filled(operation.path), asking(operation, token)), operation.operationId).toMatchObject({ status: 401 });
  });
  test('a role that it is not for gets 403', async () => {
    const byRole: Record<Role, string> = { PATIENT: 'pat', DOCTOR: 'dana', ADMIN: 'boss', AUDITOR: 'eye' };
    for (const operation of secured()) {
      for (const [role, who] of Object.entries(byRole)) {
        if (operation['x-roles']?.includes(role as Role)) continue;
        expect(await app.request(filled(operation.path), asking(operation, tokens[who])), `${operation.operationId} as ${role}`).toMatchObject({ status: 403 });
      }
    }
  });
  test('a parameter or a field that it does not know gets 400, a body that is no JSON 415', async () => {
    const byRole: Record<Role, string> = { PATIENT: 'pat', DOCTOR: 'dana', ADMIN: 'boss', AUDITOR: 'eye' };
    for (const operation of secured()) {
      const token = tokens[byRole[operation['x-roles']?.[0] ?? 'PATIENT']] ?? '';
      const path = filled(operation.path);
      const content = operation.requestBody?.content ?? {};
      if (!('multipart/form-data' in content)) expect(await app.request(operation.path.startsWith('/commands/') ? path : `${path}?surely_unknown=1`, asking(operation, token)), operation.operationId).toMatchObject({ status: 400, json: { type: '/problems/validation' } });
      if (operation.requestBody) expect(await app.request(path, { ...asking(operation, token), headers: { 'Content-Type': 'text/plain' } }), operation.operationId).toMatchObject({ status: 415 });
    }
  });
});
