import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { talker, type Talker } from './talks.ts';

let app: App;
let lee: string;
const patients = [
  ['wal', 'Walter Brandt'],
  ['pri', 'Priya Shah'],
  ['sam', 'Samuel Okoro'],
  ['sma', 'Samantha Okoye'],
] as const;

beforeAll(async () => {
  // A Tuesday, 8:00 in New York.
  app = await startApp({ CLOCK_START: '2026-12-01T13:00:00.000Z' });
  const admin = await app.token('admin', 'ADMIN');
  await app.command(admin, 'register-account', { user_id: 'lee', role: 'DOCTOR', full_name: 'Ann Lee', specialty: 'Cardiology' });
  await app.command(admin, 'register-account', { user_id: 'chen', role: 'DOCTOR', full_name: 'Lee Chen', specialty: 'Pediatrics' });
  lee = await app.token('lee', 'DOCTOR');
  await app.command(lee, 'set-availability', { weekly: ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '17:00' })), slot_minutes: 30, time_zone: 'America/New_York' });
  for (const [user_id, full_name] of patients) {
    await app.command(admin, 'register-account', { user_id, role: 'PATIENT', full_name });
    await app.command(admin, 'assign-doctor', { doctor_id: 'lee', patient_id: user_id });
  }
  const book = async (who: string, start: string, reason?: string): Promise<void> => {
    expect((await app.command(await app.token(who, 'PATIENT'), 'book-appointment', { doctor_id: 'lee', start, ...(reason !== undefined && { reason }) })).status).toBe(200);
  };
  await book('wal', '2026-12-01T19:00:00.000Z', 'blood pressure check');
  await book('pri', '2026-12-01T19:30:00.000Z');
  await book('sam', '2026-12-07T15:00:00.000Z');
  await app.command(lee, 'issue-prescription', { patient_id: 'wal', medication: 'metformin', strength: '500 mg', frequency: 'twice daily' });
});
afterAll(() => app.stop());

const newTalk = (): Talker => talker(() => app, lee, '/chat/doctor');

describe('a visit', () => {
  test.each([
    ["who's my two o'clock?", 'Walter Brandt (blood pressure check)'],
    ['who is the 1430', 'Priya Shah'],
    ['my half past two, who is that?', 'Priya Shah'],
    ["who's my first patient today?", 'Walter Brandt'],
    ["who's last today", 'Priya Shah'],
    ["who's next", 'Walter Brandt'],
    ['who comes after Walter', 'Priya Shah'],
    ["who's before Priya Shah", 'Walter Brandt'],
  ])('%s', async (text, expected) => {
    const { response, data } = await newTalk().says(text, 'appointments_schedule');
    expect(response).toContain(expected);
    expect(data['appointments']).toHaveLength(1);
  });

  test('that there is none of is said with its time', async () => {
    expect((await newTalk().says("who's my 3pm", 'no_appointments')).response).toContain('15:00');
  });

  test('says whom the next questions are about, until another is meant', async () => {
    const talk = newTalk();
    await talk.says("who's my 2 o'clock?", 'appointments_schedule');
    expect((await talk.says("what's he taking?", 'patient_history')).response).toContain('metformin: 500 mg, twice daily [active], since Tue 1 Dec, Dr Ann Lee');
    expect((await talk.says('allergies?', 'patient_history')).response).toContain('Walter Brandt');
    expect((await talk.says('and the one after him', 'appointments_schedule|patient_history')).response).toContain('Priya Shah');
    expect((await talk.says('ok. Monday next week?', 'appointments_schedule')).response).toContain('Samuel Okoro');
    expect((await talk.says('and the friday of that week', 'no_appointments')).response).toContain('Friday 11 December');
  });

  test.each([
    ['pull up the chart of my two o’clock', 'patient_history', /Walter Brandt/],
    ['prescribe ibuprofen 400 mg bid for my 1430', 'prescription_confirmation', /Priya Shah/],
    ['tell my 2 pm that I run late', 'message_confirmation', /Walter Brandt[^]*> I run late/],
  ])('stands for its patient: %s', async (text, type, expected) => {
    expect((await newTalk().says(text, type)).response).toMatch(expected);
  });
});

describe('a list of visits', () => {
  test('has a second one', async () => {
    const talk = newTalk();
    await talk.says('what is my schedule today', 'appointments_schedule');
    expect((await talk.says('the second one, pull her up', 'patient_history')).response).toContain('### Priya Shah');
  });

  test('says who is meant by a time, whoever was spoken of', async () => {
    const talk = newTalk();
    await talk.says('show me the history of Walter Brandt', 'patient_history');
    expect((await talk.says('the 1430, has she any allergies?', 'patient_history')).response).toContain('### Priya Shah');
  });

  test.each([
    ['what do I have after 2:15 today', 'Priya Shah'],
    ['anything this afternoon before 2:15?', 'Walter Brandt'],
  ])('%s', async (text, expected) => {
    expect((await newTalk().says(text, 'appointments_schedule')).response).toContain(expected);
  });
});

describe('a name', () => {
  test('that is cut short is asked about', async () => {
    const talk = newTalk();
    const { response } = await talk.says('pull up sams chart', 'patient_selection_required');
    expect(response).toMatch(/1\. Samantha Okoye\n2\. Samuel Okoro$/);
    expect((await talk.says('Okoye', 'patient_history')).response).toContain('Samantha Okoye');
  });

  test('of somebody unknown is not taken for the patient who was spoken of', async () => {
    const talk = newTalk();
    await talk.says("show me Walter Brandt's chart", 'patient_history');
    await talk.says('show me okonkwos chart', 'patient_selection_required');
  });
});

describe('a message', () => {
  test('to whoever is spoken of, dictated anew, and the same to another of that name', async () => {
    const talk = newTalk();
    await talk.says('show the history of Samantha Okoye', 'patient_history');
    expect((await talk.says('tell her the results are fine', 'message_confirmation')).data.proposed?.data).toMatchObject({ content: 'the results are fine' });
    expect((await talk.says('no, write: Your results are back. No need to come in.', 'message_confirmation')).data.proposed?.data).toMatchObject({ content: 'Your results are back. No need to come in.' });
    await talk.says('yes send', 'message_sent');
    const same = await talk.says('same to the other Sam', 'message_confirmation');
    expect(same.response).toContain('Samuel Okoro');
    expect(same.data.proposed?.data).toMatchObject({ content: 'Your results are back. No need to come in.' });
    await talk.says("No no, his aren't back yet. Forget it", 'flow_cancelled');
  });

  test('is addressed, whatever its words are about', async () => {
    const text = 'I have seen your alert. If you have not yet called 911, do it now.';
    const { data } = await newTalk().says(`write to Walter: ${text}`, 'message_confirmation');
    expect(data.proposed?.data).toMatchObject({ content: text });
  });

  test('to two goes to one, and to the other when that is said', async () => {
    const talk = newTalk();
    const first = await talk.says("tell Walter and Priya that I'm running 20 mins late", 'message_confirmation');
    expect(first.response).toMatch(/Walter Brandt[^]*please say again afterwards: “the same to Priya”/);
    await talk.says('yes', 'message_sent');
    expect((await talk.says('to Priya too', 'message_confirmation')).response).toMatch(/Priya Shah[^]*> I'm running 20 mins late/);
    await talk.says('no', 'flow_cancelled');
    await talk.says('tell all my patients that I am away on Friday', 'refused');
  });

  test.each(['message Dr Chen that I need a consult', 'tell the pharmacy that I am late', 'ask my nurse to call me'])('goes to patients alone: %s', async (text) => {
    const talk = newTalk();
    expect((await talk.says(text, 'refused|out_of_scope')).data.proposed).toBeUndefined();
    await talk.says('ja ok, gracias, adiós', 'goodbye');
  });

  test('asks a patient in the second person', async () => {
    expect((await newTalk().says('let Priya know her biopsy was clear', 'message_confirmation')).data.proposed?.data).toMatchObject({ content: 'Your biopsy was clear' });
    expect((await newTalk().says('ask Walter to come in fasting', 'message_confirmation')).data.proposed?.data).toMatchObject({ content: 'Please come in fasting' });
  });
});
