import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { mustOf, openPractice } from './practice.ts';
import { talker, type Said, type Talker } from './talks.ts';

let app: App;
let talk: Talker;
const patients = { maria: 'Maria Delgado', sam: 'Samantha Okoye', walter: 'Walter Brandt', jordan: 'Jordan Ellis' } as const;

const must = mustOf(() => app);
const raman = (): Promise<string> => app.token('raman', 'DOCTOR');
const prescribed = async (patient_id: keyof typeof patients, medication: string, strength: string): Promise<void> => must(await raman(), 'issue-prescription', { patient_id, medication, strength, dose: '1 tablet', frequency: 'BID', duration_days: 90 });
const proposed = ({ data }: Said): Record<string, unknown> | undefined => data.proposed?.data;

beforeAll(async () => {
  // A Tuesday, 8:00 in New York.
  app = await startApp({ CLOCK_START: '2026-12-01T13:00:00.000Z' });
  await openPractice(app, { user_id: 'raman', full_name: 'Priya Raman' }, patients);
  await must(await app.token('sam', 'PATIENT'), 'book-appointment', { doctor_id: 'raman', start: '2026-12-01T14:00:00-05:00' });
  await prescribed('sam', 'Propranolol', '40 mg');
  await prescribed('sam', 'Cetirizine', '10 mg');
});
afterAll(() => app.stop());
beforeEach(async () => {
  talk = talker(() => app, await raman(), '/chat/doctor');
});

describe('a yes', () => {
  test('in one letter acknowledges, and orders something more', async () => {
    await must(await app.token('jordan', 'PATIENT'), 'raise-alert', { severity: 'urgent', category: 'breathing', description: 'wheezing' });
    await talk.says('ack the alert of Jordan Ellis', 'acknowledge_confirmation');
    const answer = await talk.says('y, & rx same pt salbutamol 200mcg 1 puff qds 30/7', 'prescription_confirmation');
    expect(answer.response).toContain('The alert of Jordan Ellis is acknowledged');
    expect(proposed(answer)).toMatchObject({ patient_id: 'jordan', medication: 'salbutamol', strength: '200 mcg', duration_days: 30 });
    await talk.says('never mind', 'flow_cancelled');
  });
  test.each([
    ['y & message Brandt: come at 3', 'message_confirmation'],
    ['y and then block Friday the 18th', 'block_confirmation'],
    ['yes + stop Okoye’s cetirizine, drowsy', 'discontinue_confirmation'],
  ])('“%s” is one, with a wish behind it', async (said, type) => {
    await talk.says('block December 17 from 9 to 10', 'block_confirmation');
    expect((await talk.says(said, type)).response).toContain('Blocked: from Thursday, December 17');
    await talk.says('never mind', 'flow_cancelled');
  });

  test.each(['y send', 'yes, prescribe it', 'yes please acknowledge it'])('“%s” blocks no time', async (said) => {
    await talk.says('block tomorrow 9 to 10', 'block_confirmation');
    await talk.says(said, 'clarification');
    await talk.says('never mind', 'flow_cancelled');
  });

  test('is none that orders what stands beside it', async () => {
    await must(await app.token('walter', 'PATIENT'), 'raise-alert', { severity: 'critical', category: 'cardiac', description: 'tight chest' });
    await talk.says('nitrofurantoin 100 mg, one capsule twice a day for Samantha Okoye', 'prescription_confirmation');
    await talk.says('anything urgent?', 'emergency_alerts');
    expect((await talk.says('on it, acknowledge that one', 'acknowledge_confirmation')).response).toContain('Walter Brandt');
    await talk.says('yes', 'alert_acknowledged');
  });

  test.each(['No no, it is correct only. Yes, go ahead.', 'yes, that is fine only'])('“%s” is under no condition', async (said) => {
    await talk.says('block Monday December 14 from 9 to 11, family function', 'block_confirmation');
    await talk.says(said, 'time_blocked');
  });
});

describe('alerts', () => {
  test('the one that is left is asked after, and its patient is written to', async () => {
    await must(await app.token('walter', 'PATIENT'), 'raise-alert', { severity: 'critical', category: 'breathing', description: 'cannot catch my breath' });
    await must(await app.token('maria', 'PATIENT'), 'raise-alert', { severity: 'critical', category: 'breathing', description: 'wheezing since last night' });
    await talk.says("acknowledge Maria's alert", 'acknowledge_confirmation');
    await talk.says('yes', 'alert_acknowledged');
    const { response } = await talk.says('And the other one, who was that again?', 'emergency_alerts');
    expect(response).toContain('Walter Brandt');
    expect(response).not.toContain('Maria Delgado');
    const message = await talk.says('Can I message him from here? Tell him to call 911 if his breathing gets any worse.', 'message_confirmation');
    expect(message.response).toContain('Walter Brandt');
    expect(proposed(message)?.['content']).toBe('Please call 911 if his breathing gets any worse.');
  });
});

describe('a message', () => {
  test.each([
    'msg ortega: pls see brandt this week re knee, on warfarin so no nsaids',
    'tell Ortega that Walter Brandt needs an ECG',
    "let dr baxter know Brandt's knee is worse",
    'ask Nwosu if she can see Brandt this week',
    "message the pharmacy: brandt's script is ready",
    'text nwosu re brandt: can you see him thursday',
    'write to ortega, brandt needs his knee looked at',
  ])('“%s” goes to nobody of whom it only tells', async (said) => {
    await talk.says(said, 'refused|patient_selection_required');
  });
  test.each([
    ['msg brandt: ortega will see you thursday', 'walter'],
    ['tell Maria that Brandt rang about her lift', 'maria'],
    ['Tell Mr Brandt that Dr Ortega will see him', 'walter'],
    ['message for brandt: come at 3', 'walter'],
  ])('“%s” goes to whom it is addressed', async (said, patient) => {
    expect((await talk.says(said, 'message_confirmation')).response).toContain(patients[patient as 'maria']);
  });
});

describe('a prescription that is to end', () => {
  test.each(['Pull', 'Halt', 'Withdraw', 'Terminate', 'Ditch'])('“%s Okoye’s …” names Okoye', async (verb) => {
    const answer = await talk.says(`${verb} Okoye's propranolol, new asthma.`, 'discontinue_confirmation');
    expect(answer.response).toContain('Samantha Okoye');
    expect((await talk.says('Reason, for the scribes: she wheezes at night', 'discontinue_confirmation')).response).toContain('wheezes');
  });

  test.each(['it did nothing', "she won't take it", 'never worked', "it doesn't agree with her", 'patient declined', "don't think it helps", 'no longer needed'])('“%s” is why', async (why) => {
    await talk.says("stop Samantha Okoye's cetirizine", 'prescription_details_required');
    expect((await talk.says(why, 'discontinue_confirmation')).response).toContain(why);
  });

  test.each(['Leave it, let it continue for now', 'nah, let her finish the course', 'let it stand', 'no reason, leave it running', 'keep her on it', 'on second thoughts, keep her on it', 'on second thoughts she can keep taking it'])('“%s” is none, and it goes on', async (said) => {
    await talk.says("stop Samantha Okoye's cetirizine", 'prescription_details_required');
    await talk.says(said, 'flow_cancelled');
  });

  test.each([
    ['Now start the same drug at 1000 milligrams, otherwise exactly as before.', { strength: '1000 mg', dose: '1 tablet', frequency: 'BID', duration_days: 90 }],
    ['put her back on it at 850 mg', { strength: '850 mg', frequency: 'BID' }],
    ['restart it, 850 mg once daily for 30 days', { strength: '850 mg', frequency: 'once daily', duration_days: 30 }],
    ['same drug again but 850mg', { strength: '850 mg', frequency: 'BID', duration_days: 90 }],
  ])('“%s” begins it anew as it was', async (said, order) => {
    await prescribed('maria', 'Metformin', '500 mg');
    await talk.says("stop Maria Delgado's metformin, wrong strength", 'discontinue_confirmation');
    await talk.says('yes', 'prescription_discontinued');
    expect(proposed(await talk.says(said, 'prescription_confirmation'))).toMatchObject({ patient_id: 'maria', ...order });
    await talk.says('Thank you. Yes, do issue the metformin.', 'prescription_added');
    await talk.says("stop Maria Delgado's metformin, given in error", 'discontinue_confirmation');
    await talk.says('yes', 'prescription_discontinued');
  });
});

describe('an order', () => {
  test.each([
    ['one tablet OD before breakfast', 'once daily before breakfast'],
    ['1 tab od at bedtime', 'once daily at bedtime'],
  ])('“%s” is read back in words', async (said, frequency) => {
    expect(proposed(await talk.says(`start Okoye on pantoprazole 40 mg, ${said} for 14 days`, 'prescription_confirmation'))?.['frequency']).toBe(frequency);
  });

  test('a diagnosis of whose visit comes next waits for its turn', async () => {
    await talk.says('cetirizine 10 mg once daily for 5 days for Walter Brandt', 'prescription_confirmation');
    await talk.says("And for my two o'clock, please record a diagnosis of migraine without aura, G43.009.", 'clarification');
    expect((await talk.says('yes', 'diagnosis_confirmation')).response).toMatch(/Samantha Okoye[\s\S]*migraine without aura/);
    await talk.says('no', 'flow_cancelled');
  });
});

describe('hours of one day', () => {
  const hoursOf = (answer: Said): Record<string, string> => Object.fromEntries(((proposed(answer)?.['weekly'] ?? []) as { day: string; from: string; to: string }[]).map(({ day, from, to }) => [day, `${from}-${to}`]));
  const asSet = { mon: '09:00-17:00', tue: '09:00-17:00', wed: '09:00-17:00', thu: '09:00-17:00', fri: '09:00-17:00' };
  test.each([
    ['oh wait, sorry, Friday, not Thursday', 'fri'],
    ['no, Friday', 'fri'],
    ['I meant Wednesday', 'wed'],
    ['make that Monday instead of Thursday', 'mon'],
    ['not Thursday, Tuesday', 'tue'],
  ])('“%s” moves them, and leaves the day as it was', async (said, day) => {
    await talk.says('Set my hours for this Thursday to 9 till 1', 'availability_confirmation');
    const answer = await talk.says(said, 'availability_confirmation');
    expect(hoursOf(answer)).toEqual({ ...asSet, [day]: '09:00-13:00' });
    expect(answer.response).not.toContain('Thursday 3 December');
  });
  test('“no Mondays” takes them out', async () => {
    await talk.says('Thursdays 9 to 1 please', 'availability_confirmation');
    expect(hoursOf(await talk.says('no Mondays', 'availability_confirmation'))).not.toHaveProperty('mon');
  });
});

describe('the day of a schedule', () => {
  test.each(['Oh joy, another Tuesday. Show me today’s appointments', "It's Tuesday. Show me today's appointments, please", 'Tuesday again. List my appointments for today'])('“%s” is of today', async (said) => {
    expect((await talk.says(said, 'appointments_schedule')).response).toContain('Samantha Okoye');
  });
});
