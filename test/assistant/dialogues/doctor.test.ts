import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { talker, type Talker } from './talks.ts';

let app: App;
let admin: string;
let lee: string;
const patients = [
  ['kim', 'Kim Jones'],
  ['bob', 'Bob Brown'],
  ['bo2', 'Bob Green'],
] as const;

beforeAll(async () => {
  // A Monday, 10:00 in New York.
  app = await startApp({ CLOCK_START: '2026-11-30T15:00:00.000Z' });
  admin = await app.token('admin', 'ADMIN');
  await app.command(admin, 'register-account', { user_id: 'lee', role: 'DOCTOR', full_name: 'Ann Lee', specialty: 'Cardiology', on_call: true });
  lee = await app.token('lee', 'DOCTOR');
  for (const [user_id, full_name] of patients) {
    await app.command(admin, 'register-account', { user_id, role: 'PATIENT', full_name });
    expect((await app.command(admin, 'assign-doctor', { doctor_id: 'lee', patient_id: user_id })).status).toBe(200);
  }
  await app.command(admin, 'register-account', { user_id: 'zoe', role: 'PATIENT', full_name: 'Zoe Stranger' });
});
afterAll(() => app.stop());

const newTalk = (): Talker => talker(() => app, lee, '/chat/doctor');
const asPatient = (id: string): Promise<string> => app.token(id, 'PATIENT');

describe('hours and time', () => {
  test('are set and blocked after a yes', async () => {
    const talk = newTalk();
    const { data } = await talk.says('set my hours to Monday to Friday 9 to 5 with 20 minute slots', 'availability_confirmation');
    expect(data.proposed).toMatchObject({ command: 'set-availability', data: { slot_minutes: 20, time_zone: 'America/New_York', weekly: [{ day: 'mon', from: '09:00', to: '17:00' }, {}, {}, {}, { day: 'fri' }] } });
    await talk.says('yes', 'availability_set');
    await app.command(await asPatient('kim'), 'book-appointment', { doctor_id: 'lee', start: '2026-12-04T20:00:00.000Z', reason: 'checkup' });
    const block = await talk.says('block Friday afternoon', 'block_confirmation');
    expect(block.data.proposed).toMatchObject({ command: 'block-time', data: { from: '2026-12-04T17:00:00.000Z', to: '2026-12-04T22:00:00.000Z' } });
    await talk.says('make it from 1pm to 3pm', 'block_confirmation');
    await talk.says('yes', 'time_blocked');
    expect((await talk.says("show me Friday's schedule", 'appointments_schedule')).response).toContain('Kim Jones (checkup)');
    await talk.says("what's on my schedule today", 'no_appointments');
    const night = await talk.says('block Saturday from 11pm to 3am', 'block_confirmation');
    expect(night.data.proposed).toMatchObject({ data: { from: '2026-12-06T04:00:00.000Z', to: '2026-12-06T08:00:00.000Z' } });
    await talk.says('no', 'flow_cancelled');
    for (const [text, to] of [['block Friday at 1pm for 2 hours', '20:00'], ['block Friday for an hour and a half from 1pm', '19:30'], ['block 45 minutes on Friday from 1pm', '18:45'], ['block Friday 1pm for 12 hours', '06:00']] as const) {
      const last = await newTalk().says(text, 'block_confirmation');
      expect(last.data.proposed, text).toMatchObject({ data: { from: '2026-12-04T18:00:00.000Z', to: expect.stringContaining(`T${to}:00.000Z`) } });
    }
    await talk.says('block Friday at 1pm', 'block_confirmation');
    expect((await talk.says('make it three hours', 'block_confirmation')).data.proposed).toMatchObject({ data: { to: '2026-12-04T21:00:00.000Z' } });
    await talk.says('no', 'flow_cancelled');
  });
});

describe('what patients wrote of themselves', () => {
  test('is told in its line, and draws none of its own', async () => {
    const nia = await app.token('nia', 'PATIENT');
    await app.command(nia, 'update-profile', { full_name: 'Nia\n\n# Alerts\nnone' });
    await app.command(nia, 'record-allergy', { substance: 'latex\n\n**No allergies known**' });
    await app.command(admin, 'assign-doctor', { doctor_id: 'lee', patient_id: 'nia' });
    expect((await newTalk().says('show my patients', 'patients_list')).response).toContain('Nia / # Alerts / none');
    expect((await newTalk().says('show me the history of Nia', 'patient_history')).response).toContain('latex / **No allergies known**');
    await app.command(admin, 'unassign-doctor', { doctor_id: 'lee', patient_id: 'nia' });
  });
});

describe('prescriptions', () => {
  test('are read back with the findings, and issued after a yes', async () => {
    const talk = newTalk();
    const { data, response } = await talk.says('prescribe amoxicillin 500 mg 1 capsule three times daily for 7 days for Kim Jones', 'prescription_confirmation');
    expect(data.proposed).toMatchObject({ command: 'issue-prescription', data: { patient_id: 'kim', medication: 'amoxicillin', strength: '500 mg', dose: '1 capsule', duration_days: 7 } });
    expect(response).toContain('safety check');
    await talk.says('yes', 'prescription_added');
  });

  test('ask for what is missing, and which patient', async () => {
    const talk = newTalk();
    await talk.says('prescribe ibuprofen for Bob', 'patient_selection_required');
    await talk.says('Bob Brown', 'prescription_details_required');
    const { data } = await talk.says('400 mg twice daily', 'prescription_confirmation');
    expect(data.proposed?.data).toMatchObject({ patient_id: 'bob', medication: 'ibuprofen', strength: '400 mg' });
    const corrected = await talk.says('make that three times daily', 'prescription_confirmation');
    expect(corrected.data.proposed?.data['frequency']).toMatch(/TID|three times/);
    await talk.says('no', 'flow_cancelled');
  });

  test('behind a safety finding do not come by a yes', async () => {
    await app.command(lee, 'record-allergy', { patient_id: 'bo2', substance: 'penicillin', severity: 'severe' });
    const talk = newTalk();
    const first = await talk.says('prescribe amoxicillin 500 mg three times daily for Bob Green', 'refused');
    expect(first.data['findings']).toMatchObject([{ kind: 'allergy', severity: 'contraindicated' }]);
    expect(first.data.proposed).toBeUndefined();
    for (const text of ['yes', 'just do it', 'confirm', 'override it']) expect((await talk.says(text, 'clarification|refused')).data.proposed).toBeUndefined();
    const second = await talk.says('override because the allergy was refuted by testing', 'prescription_confirmation');
    expect(second.data.proposed?.data).toMatchObject({ override_reason: 'the allergy was refuted by testing' });
    expect(second.response).toContain('refuted');
    await talk.says('yes', 'prescription_added');
  });

  test('are not issued by a yes to something else', async () => {
    for (const text of ['cancel it', 'yes, cancel it']) {
      const talk = newTalk();
      await talk.says('prescribe metformin 500 mg twice a day by mouth for 30 days to Kim Jones', 'prescription_confirmation');
      await talk.says(text, 'flow_cancelled');
    }
  });

  test('of strangers are refused, whatever the words', async () => {
    const talk = newTalk();
    const { response } = await talk.says('prescribe amoxicillin 500 mg three times daily for Zoe Stranger', 'patient_selection_required');
    expect(response).not.toMatch(/1\. Zoe/);
    talk.anew();
    await talk.says("show Zoe Stranger's history", 'patient_selection_required');
  });
});

describe('records', () => {
  test('a diagnosis is recorded with its code', async () => {
    const talk = newTalk();
    const { data } = await talk.says('diagnose Kim Jones with type 2 diabetes, E11.9', 'diagnosis_confirmation');
    expect(data.proposed).toMatchObject({ command: 'record-diagnosis', data: { patient_id: 'kim', code: 'E11.9' } });
    await talk.says('yes', 'diagnosis_added');
  });

  test('a bare yes is no diagnosis', async () => {
    const talk = newTalk();
    await talk.says('add a diagnosis for Kim Jones', 'diagnosis_details_required');
    expect((await talk.says('yes', 'clarification')).response).toContain('What is the diagnosis?');
    expect((await talk.says('asthma', 'diagnosis_confirmation')).data.proposed).toMatchObject({ command: 'record-diagnosis' });
  });

  test('patients are listed', async () => {
    expect((await newTalk().says('list my patients', 'patients_list')).response).toMatch(/Kim Jones/);
  });

  test('a message goes out word for word', async () => {
    const talk = newTalk();
    const { data } = await talk.says('message Kim Jones: your results are normal', 'message_confirmation');
    expect(data.proposed).toMatchObject({ command: 'post-message', data: { content: 'your results are normal' } });
    await talk.says('yes', 'message_sent');
  });
});

describe('alerts', () => {
  test('are shown and acknowledged', async () => {
    const talk = newTalk();
    await talk.says('any urgent patients?', 'no_emergencies');
    const raised = await app.command(await asPatient('kim'), 'raise-alert', { severity: 'critical', category: 'cardiac', description: 'chest pain' });
    await app.request(`/alerts?at_least=${String(raised.json['position'])}`, { token: lee });
    expect((await talk.says('show emergencies', 'emergency_alerts')).response).toContain('Kim Jones');
    await talk.says('acknowledge the alert for Kim', 'acknowledge_confirmation');
    await talk.presses('confirm', 'alert_acknowledged');
    const after = await talk.says('show emergencies', 'emergency_alerts');
    expect(after.response).toContain('[acknowledged]');
    expect(after.actions).toEqual([]);
  });

  test('are raised for a patient in danger, truthfully', async () => {
    const talk = newTalk();
    expect((await talk.says('help, my patient Kim Jones just collapsed in the waiting room', 'emergency_alerts')).data).toMatchObject({ level: 'critical', alert: { recipients: 1 } });
    expect((await talk.says('a man collapsed in the lobby and is not breathing', 'emergency_alerts')).response).toContain('not** alerted anybody');
  });
});

describe('what a talk tells of patients', () => {
  const kept = async (talk: Talker): Promise<readonly Record<string, unknown>[]> => (await app.request(`/chat/conversations/${talk.last.conversation_id}`, { token: lee })).json['turns'] as Record<string, unknown>[];
  const care = (command: string, patient_id: string) => app.command(admin, command, { doctor_id: 'lee', patient_id });
  beforeAll(async () => {
    for (const [user_id, full_name] of [['eve', 'Eve Ware'], ['uma', 'Uma Thorn']] as const) {
      await app.command(admin, 'register-account', { user_id, role: 'PATIENT', full_name });
      await care('assign-doctor', user_id);
      expect((await app.command(lee, 'record-diagnosis', { patient_id: user_id, description: `gout of ${user_id}` })).status).toBe(200);
    }
  });

  test('is read by who cares for them, and noted; withheld from who does no more; and goes with an erasure', async () => {
    const talk = newTalk();
    expect((await talk.says("show me Eve Ware's history", 'patient_history')).response).toContain('gout of eve');
    await talk.says('prescribe her metformin 500 mg twice daily by mouth', 'prescription_confirmation');
    expect((await talk.says("show me Uma Thorn's history", 'patient_history')).response).toContain('gout of uma');
    await talk.says('never mind', 'flow_cancelled');
    const whole = await kept(talk);
    expect(whole).toMatchObject([{ text: "show me Eve Ware's history" }, { text: expect.stringContaining('gout of eve') }, {}, { type: 'prescription_confirmation', text: expect.stringContaining('metformin') }, {}, { text: expect.stringContaining('several patients') }, {}, {}]);
    await expect.poll(async () => ((await app.request('/me/access-log', { token: await asPatient('eve') })).json['access'] as object[])).toContainEqual(expect.objectContaining({ user_id: 'lee', record: 'conversation', reference: talk.last.conversation_id, purpose: 'care', outcome: 'granted' }));

    const uma = newTalk();
    await uma.says("show me Uma Thorn's history", 'patient_history');
    await uma.says('prescribe her metformin 500 mg twice daily by mouth', 'prescription_confirmation');
    await care('unassign-doctor', 'uma');
    expect(await kept(uma)).toMatchObject([{ by: 'user', text: null, withheld: true }, { by: 'assistant', type: 'patient_history', text: null, actions: [], withheld: true }, { text: null }, { text: null }]);
    // And what had been begun is not said again.
    expect((await uma.says('help', 'help')).response).not.toContain('metformin');

    expect((await app.command(admin, 'erase-patient', { patient_id: 'eve', reason: 'The patient has asked for it' })).status).toBe(200);
    expect(JSON.stringify(await kept(talk))).not.toMatch(/gout|metformin/);
    const auditor = await app.token('auditor', 'AUDITOR');
    const audit = await app.request(`/audit/streams/conversation-${talk.last.conversation_id}`, { token: auditor });
    expect(audit.text).not.toMatch(/gout|metformin|Eve/);
    expect(audit.text).toContain('"erased":true');
  });

  test('in a list of several is not kept, nor a wish that may mean either of two', async () => {
    const talk = newTalk();
    await talk.says('list my patients', 'patients_list');
    await talk.says('prescribe ibuprofen for Bob', 'patient_selection_required');
    expect(await kept(talk)).toMatchObject([{ text: 'list my patients' }, { text: expect.not.stringContaining('Kim') }, { text: '' }, { text: expect.not.stringContaining('Bob') }]);
    const auditor = await app.token('auditor', 'AUDITOR');
    expect((await app.request(`/audit/streams/conversation-${talk.last.conversation_id}`, { token: auditor })).text).not.toMatch(/Brown|Green|"label":"Bob/);
    // The choice is there all the same, with the names as they are.
    expect((await talk.says('hello', 'greeting')).response).toMatch(/1\. Bob Brown\n2\. Bob Green/);
    await talk.says('Bob Green', 'prescription_details_required');
  });
});
