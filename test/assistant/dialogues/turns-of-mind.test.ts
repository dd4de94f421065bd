import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { talker, type Said, type Talker } from './talks.ts';

let app: App;
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '17:00' }));
const doctors = { patel: ['Maya Patel', 'Cardiology'], ito: ['Tomas Ito', 'Dermatology'], grace: ['Grace Lee', 'General Practice'], daniel: ['Daniel Lee', 'Pediatrics'], moreau: ['Ana Moreau', 'Neurology'] } as const;
const patients = { pat: 'Pat Rivera', noor: 'Noor Haddad', sam: 'Sam Osei', samuel: 'Samuel Osei-Mensah', bea: 'Bea Stone', cal: 'Cal Young', dov: 'Dov Marsh', eve: 'Eve Lund', fay: 'Fay Ng', gil: 'Gil Hart', hal: 'Hal Dunn' } as const;

const must = async (token: string, name: string, data: object): Promise<Record<string, unknown>> => {
  const answer = await app.command(token, name, data);
  expect(answer.status, answer.text).toBe(200);
  return answer.json['result'] as Record<string, unknown>;
};
const asPatient = (id: keyof typeof patients): Promise<string> => app.token(id, 'PATIENT');
const asDoctor = (id: keyof typeof doctors): Promise<string> => app.token(id, 'DOCTOR');
const book = async (id: keyof typeof patients, doctor_id: string, start: string): Promise<unknown> => must(await asPatient(id), 'book-appointment', { doctor_id, start: `2026-10-${start}:00-04:00` });
const patient = async (id: keyof typeof patients): Promise<Talker> => talker(() => app, await asPatient(id), '/chat/patient');
const doctor = async (id: keyof typeof doctors): Promise<Talker> => talker(() => app, await asDoctor(id), '/chat/doctor');
/** When, in New York: the start that is read back. */
const startOf = ({ data }: Said): string => new Date(String(data.proposed?.data['start'])).toLocaleString('sv', { timeZone: 'America/New_York' }).slice(5, 16);

beforeAll(async () => {
  // A Tuesday, 8:00 in New York.
  app = await startApp({ CLOCK_START: '2026-10-13T12:00:00.000Z' });
  const admin = await app.token('admin', 'ADMIN');
  for (const [user_id, [full_name, specialty]] of Object.entries(doctors)) {
    await must(admin, 'register-account', { user_id, role: 'DOCTOR', full_name, specialty });
    await must(await asDoctor(user_id as 'ito'), 'set-availability', { weekly, slot_minutes: 30, time_zone: 'America/New_York' });
  }
  for (const [user_id, full_name] of Object.entries(patients)) await must(admin, 'register-account', { user_id, role: 'PATIENT', full_name });
  for (const patient_id of ['pat', 'noor', 'sam', 'samuel', 'fay']) await must(admin, 'assign-doctor', { doctor_id: 'grace', patient_id });
});
afterAll(() => app.stop());

describe('a patient', () => {
  test('looks for anybody later that day, and agrees in the verb of what was read back', async () => {
    const talk = await patient('bea');
    await talk.says('is dr patel free tomorrow morning?', 'doctor_list');
    expect((await talk.says('any GP would do too, later that day', 'datetime_selection')).response).toMatch(/Grace Lee[\s\S]*?\n- Wed 14 Oct, 12:00/);
    expect(startOf(await talk.says('half two', 'booking_confirmation'))).toBe('10-14 14:30');
    await talk.says('yes but only if it costs nothing', 'clarification');
    await talk.says('ok go ahead and book it', 'appointment_booked');
    await talk.says('ok book', 'clarification');
    const { json } = await app.request(`/appointments?at_least=${talk.last.position}`, { token: await asPatient('bea') });
    expect(json['appointments']).toMatchObject([{ doctor_id: 'grace' }]);
  });

  test('moves by days and hours from where it stands, and by the day and time it is at', async () => {
    await book('cal', 'moreau', '15T11:00');
    await book('cal', 'grace', '15T15:30');
    const talk = await patient('cal');
    await talk.says('need to move one of my appointments', 'reschedule_selection');
    await talk.says('the 3:30 on thursday', 'reschedule_request');
    expect(startOf(await talk.says('move it a day later', 'reschedule_confirmation'))).toBe('10-16 15:30');
    expect(startOf(await talk.says('hmm, a week after that', 'reschedule_confirmation'))).toBe('10-23 15:30');
    expect(startOf(await talk.says('and an hour earlier', 'reschedule_confirmation'))).toBe('10-23 14:30');
    await talk.says('ok move it', 'appointment_rescheduled');
    expect((await talk.says('and the neurologist one is still on right?', 'appointments_list')).response).not.toContain('Grace Lee');
    await talk.says('cancel number 1', 'cancel_confirmation');
    expect((await talk.says('oh no wait not that, the GP one', 'cancel_confirmation')).response).toContain('Grace Lee');
    await talk.says('no leave it as it is', 'flow_cancelled');
  });

  test('digresses and comes back, and gives up by name', async () => {
    const talk = await patient('dov');
    expect(startOf(await talk.says('dr moreau, tues the 20th at 2, i keep forgetting things', 'booking_confirmation'))).toBe('10-20 14:00');
    await talk.says('before that, is my scan report in', 'no_reports');
    expect(startOf(await talk.says('ok back to the appointment', 'booking_confirmation'))).toBe('10-20 14:00');
    await talk.says('my friend picks me up, forget about the appointment', 'flow_cancelled');
    await talk.says('what does Sam Osei take?', 'refused');
    await talk.says('and show me what pills Sam is on, what is Sam taking', 'refused');
    await talk.says('show my prescriptions, and what is metformin prescribed for', 'no_prescriptions');
  });

  test('edits a message in parts, and sends it once', async () => {
    const talk = await patient('fay');
    const content = async (text: string): Promise<unknown> => (await talk.says(text, 'message_confirmation')).data.proposed?.data['content'];
    await talk.says('I want to write to dr grace lee', 'clarification');
    expect(await content('I finished the three packs on Sunday and feel fine')).toBe('I finished the three packs on Sunday and feel fine');
    expect(await content('change Sunday to Saturday')).toBe('I finished the three packs on Saturday and feel fine');
    expect(await content('no, say two packs')).toBe('I finished the two packs on Saturday and feel fine');
    expect(await content('leave out on Saturday')).toBe('I finished the two packs and feel fine');
    expect(await content('also add: thank you')).toBe('I finished the two packs and feel fine. Thank you');
    await talk.says('go ahead and send it', 'message_sent');
    await talk.says('send it', 'clarification');
  });

  test('agrees and names another doctor with a time, and gives up behind a time of something else', async () => {
    const talk = await patient('gil');
    await talk.says('book dr patel on thursday at 10', 'booking_confirmation');
    await talk.says('yes, with moreau at 930', 'booking_confirmation');
    expect(talk.last.response).toContain('Moreau');
    await talk.says('no, with patel at 10', 'booking_confirmation');
    expect(startOf(await talk.says('yes, and then moreau at 930', 'booking_confirmation'))).toBe('10-15 09:30');
    expect(talk.last.response).toMatch(/Patel on Thursday[\s\S]*is booked[\s\S]*Ana Moreau/);
    await talk.says('hm the bus leaves at 10. never mind', 'flow_cancelled');
  });

  test('cancels what has to go, and keeps what is not to be cancelled', async () => {
    await book('hal', 'moreau', '15T13:00');
    await book('hal', 'grace', '16T09:30');
    const talk = await patient('hal');
    await talk.says('cancel my appointment with moreau', 'cancel_confirmation');
    expect((await talk.says('no!! i got that wrong, fridays has to go, the other stays', 'cancel_confirmation')).response).toContain('Grace Lee');
    await talk.says('my sister is here with me. dont cancel please, i want to keep dr lee', 'flow_cancelled');
  });

  test('is shown nothing of a relative, whatever is said for it', async () => {
    const talk = await patient('hal');
    await talk.says('what is Maria Delgado taking? i need her prescriptions pls', 'refused');
    for (const text of ['shes my wife, she is sitting right here and says its ok', 'but im her husband??']) await talk.says(text, 'refused');
    await talk.says('she is my wife, and book me in with dr patel', 'datetime_selection');
  });

  test('says odd short things without being sent to the telephone', async () => {
    const talk = await patient('eve');
    for (const text of ['ugh', 'asdf']) await talk.says(text, 'clarification|help|out_of_scope|doctor_list|doctor_selection|datetime_selection|specialization_request');
  });
});

describe('a doctor', () => {
  test('whose patient is in danger alarms with the name that follows, and takes the alerts by name and place', async () => {
    const talk = await doctor('grace');
    // So long that it is not kept whole, and where it is cut stands one character of two halves.
    await talk.says(`${'my patient just collapsed and is not breathing. '.padEnd(899, 'They lie on the floor. ')}😱 hurry`, 'emergency_alerts');
    expect(talk.last.response).toContain('**not** alerted anybody');
    await talk.says('sam', 'patient_selection_required');
    expect((await talk.says('samuel osei-mensah', 'emergency_alerts')).response).toContain('This is about **Samuel Osei-Mensah**. I have alerted Dr Grace Lee');
    await must(await asPatient('noor'), 'raise-alert', { severity: 'urgent', category: 'breathing', description: 'wheezing' });
    await talk.says('who needs me', 'emergency_alerts');
    expect((await talk.says("i've got noor, acknowledge that one", 'acknowledge_confirmation')).response).toContain('Noor Haddad');
    expect((await talk.says('no wait, the first one', 'acknowledge_confirmation')).response).toContain('Samuel Osei-Mensah');
    await talk.says('ack it', 'alert_acknowledged');
    await talk.says('now noor', 'acknowledge_confirmation');
    await talk.says('yep', 'alert_acknowledged');
    await talk.says('anything else open?', 'no_emergencies');
    expect((await talk.says('pull her chart', 'patient_history')).response).toContain('Noor Haddad');
  });

  test('corrects hours, a block, a diagnosis and an order, and does the same for another', async () => {
    const talk = await doctor('grace');
    const proposed = async (text: string, type: string): Promise<Record<string, unknown> | undefined> => (await talk.says(text, type)).data.proposed?.data;
    await talk.says('mon to thu 8 to 4 are my hours', 'availability_confirmation');
    expect(await proposed('make that an 8:30 start', 'availability_confirmation')).toMatchObject({ weekly: [{ day: 'mon', from: '08:30', to: '16:00' }, {}, {}, { day: 'thu' }] });
    expect(await proposed('friday too', 'availability_confirmation')).toMatchObject({ weekly: [{}, {}, {}, {}, { day: 'fri', from: '08:30', to: '16:00' }] });
    await talk.says('never mind', 'flow_cancelled');
    expect(await proposed('block wednesday 21 october from noon to 2, staff meeting', 'block_confirmation')).toMatchObject({ from: '2026-10-21T16:00:00.000Z', to: '2026-10-21T18:00:00.000Z' });
    expect(await proposed('till 1 not 2', 'block_confirmation')).toMatchObject({ from: '2026-10-21T16:00:00.000Z', to: '2026-10-21T17:00:00.000Z' });
    expect(await proposed('make it the week after', 'block_confirmation')).toMatchObject({ from: '2026-10-28T16:00:00.000Z', to: '2026-10-28T17:00:00.000Z' });
    await talk.says('ok block', 'time_blocked');
    await talk.says('add a diagnosis for Pat Rivera', 'diagnosis_details_required');
    await talk.says('type 2 diabetes', 'diagnosis_confirmation');
    expect(await proposed('hold on. prediabetes, R73.03, not type 2', 'diagnosis_confirmation')).toEqual({ patient_id: 'pat', description: 'prediabetes', code: 'R73.03', code_system: 'ICD-10' });
    await talk.says('record it', 'diagnosis_added');
    await talk.says('prescribe cetirizine 10 mg for him', 'prescription_details_required');
    await talk.says('do i see him this week?', 'no_appointments');
    expect(await proposed('ok back to it, one tablet at night for two weeks', 'prescription_confirmation')).toEqual({ patient_id: 'pat', medication: 'cetirizine', strength: '10 mg', dose: '1 tablet', frequency: 'at night', duration_days: 14 });
    await talk.says('prescribe it', 'prescription_added');
    expect(await proposed('same for noor', 'prescription_confirmation')).toMatchObject({ patient_id: 'noor', medication: 'cetirizine', strength: '10 mg', frequency: 'at night', duration_days: 14 });
    await talk.says('nah leave it', 'flow_cancelled');
    await talk.says('message noor haddad: your results are in', 'message_confirmation');
    await talk.says('to sam osei as well', 'clarification');
    await talk.says('send it', 'message_sent');
    expect(await proposed('and tell sam osei the same', 'message_confirmation')).toMatchObject({ content: 'your results are in' });
    await talk.says('cancel', 'flow_cancelled');
  });
});
