import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { mustOf, openPractice } from './practice.ts';
import { talker, type Said, type Talker } from './talks.ts';

let app: App;
let talk: Talker;
const patients = { ellis: 'Jordan Ellis', delgado: 'Maria Delgado', okoro: 'Samuel Okoro', okoye: 'Samantha Okoye', brandt: 'Walter Brandt' } as const;
const must = mustOf(() => app);
const raman = (): Promise<string> => app.token('raman', 'DOCTOR');
const prescribe = async (patient_id: keyof typeof patients, medication: string, strength: string): Promise<void> => must(await raman(), 'issue-prescription', { patient_id, medication, strength, frequency: 'QD' });
const proposed = ({ data }: Said): Record<string, unknown> => data.proposed?.data ?? {};

beforeAll(async () => {
  // A Tuesday, 8:00 in New York.
  app = await startApp({ CLOCK_START: '2026-12-01T13:00:00.000Z' });
  await openPractice(app, { user_id: 'raman', full_name: 'Priya Raman' }, patients);
  await prescribe('delgado', 'ibuprofen', '400 mg');
  await prescribe('ellis', 'atorvastatin', '20 mg');
  await must(await app.token('brandt', 'PATIENT'), 'book-appointment', { doctor_id: 'raman', start: '2026-12-03T10:00:00-05:00' });
  await must(await app.token('okoye', 'PATIENT'), 'book-appointment', { doctor_id: 'raman', start: '2026-12-07T15:00:00-05:00' });
  await must(await app.token('brandt', 'PATIENT'), 'raise-alert', { severity: 'critical', category: 'breathing', description: 'cannot catch my breath' });
  await must(await app.token('delgado', 'PATIENT'), 'raise-alert', { severity: 'urgent', category: 'bleeding', description: 'nosebleed for forty minutes' });
});
afterAll(() => app.stop());
beforeEach(async () => {
  talk = talker(() => app, await raman(), '/chat/doctor');
});

describe('what is no name and no diagnosis', () => {
  test.each(["now discontinue it, creatinine's up", "stop it, potassium's up again", "take her off it, Hb's dropped", 'stop it, ferritin is fine now'])('“%s” says why, and names nobody', async (text) => {
    await talk.says("show Delgado's chart", 'patient_history');
    const { data } = await talk.says(text, 'discontinue_confirmation');
    expect(String(data.proposed?.data['reason'])).toMatch(/creatinine|potassium|Hb|ferritin/);
    await talk.says("hmm no, drop that, I'd rather see the repeat first", 'flow_cancelled');
    await talk.says('yes', 'clarification');
  });

  test.each([
    ["yes- no hang on, it's Delgado whose A1c came back, not Walter", 'delgado', 'gout'],
    ['wait, it was Delgado whose urate was high', 'delgado', 'gout'],
    ["sorry, it's Ellis I meant", 'ellis', 'gout'],
    ['no, Okoro is the one who has it', 'okoro', 'gout'],
    ['no, Okoro is the one who has asthma', 'okoro', 'asthma'],
  ])('“%s” is of whom, and never a diagnosis of “whose”', async (text, patient_id, description) => {
    await talk.says('dx Brandt gout', 'diagnosis_confirmation');
    expect(proposed(await talk.says(text, 'diagnosis_confirmation'))).toMatchObject({ patient_id, description });
  });

  test('words that say nothing are asked about again', async () => {
    await talk.says('log a dx for Brandt', 'diagnosis_details_required');
    for (const text of ['whose', 'the one']) await talk.says(text, 'diagnosis_details_required');
  });
});

describe('a yes that names what was read back', () => {
  test.each([
    ['just that then. OK, I confirm the loratadine', 'loratadine 10 mg'],
    ['I approve the famotidine for Delgado', 'famotidine 20 mg'],
    ['send the metformin please', 'metformin 500 mg'],
  ])('“%s”', async (text, ordered) => {
    await talk.says(`prescribe ${ordered} daily for 28 days to Delgado`, 'prescription_confirmation');
    await talk.says(text, 'prescription_added');
  });

  test.each(['I confirm the sertraline', 'I confirm the omeprazole for Okoro', 'I confirm the omeprazole, but 40 mg', 'I confirm the omeprazole?'])('“%s” is none', async (text) => {
    await talk.says('prescribe omeprazole 20 mg daily for 28 days to Delgado', 'prescription_confirmation');
    await talk.says(text, 'prescription_confirmation|prescription_details_required|clarification');
  });
});

describe('who is meant', () => {
  test('of whom a schedule was told beside a block, and whom a doctor spoke of', async () => {
    await talk.says('block Thursday 9:30 to 11:30, a funeral', 'block_confirmation');
    for (const text of ['who would I be letting down that morning?', 'whom am I leaving in the lurch?']) expect((await talk.says(text, 'appointments_schedule')).response).toContain('Walter Brandt');
    expect(proposed(await talk.says("Message him that I'm sorry and we'll find another time", 'message_confirmation'))).toMatchObject({ content: "I'm sorry and we'll find another time" });
    expect(talk.last.response).toContain('Walter Brandt');
  });

  test('a question beside hours is of the day that they change', async () => {
    await talk.says("Monday next week I'm only in 10 till 2, would you set that for me", 'availability_confirmation');
    for (const text of ["does that leave anyone stranded who's booked already that day?", 'who gets stuck because of that?']) expect((await talk.says(text, 'appointments_schedule')).response).toContain('Samantha Okoye');
  });

  test('a colleague is not written to, and whoever is named behind is of the message', async () => {
    await talk.says("What does Dr. Nwosu's afternoon look like?", 'refused');
    expect((await talk.says('Fine. Send her a note then: can you fit Jordan Ellis in this week?', 'refused')).response).toContain('not to Dr Nwosu');
    await talk.says("show Maria's chart", 'patient_history');
    expect(proposed(await talk.says('tell her Walter Brandt rang about the parking', 'message_confirmation'))).toMatchObject({ content: 'Walter Brandt rang about the parking' });
    expect(talk.last.response).toContain('Maria Delgado');
  });

  test('of two the lady or the gentleman, and what was said before is kept and shown', async () => {
    await talk.says('need to write something for Sam', 'patient_selection_required');
    expect((await talk.says('sertraline 50 mg, one tab every morning', 'patient_selection_required')).response).toContain('I keep what you said: sertraline, 50 mg');
    expect(proposed(await talk.says('the lady', 'prescription_confirmation'))).toMatchObject({ patient_id: 'okoye', medication: 'sertraline', strength: '50 mg' });
    await talk.says('never mind', 'flow_cancelled');
    await talk.says('diagnose Sam with gout', 'patient_selection_required');
    expect(proposed(await talk.says('the gentleman', 'diagnosis_confirmation'))).toMatchObject({ patient_id: 'okoro', description: 'gout' });
  });

  test('the other alert is told, and only the one is acknowledged', async () => {
    await talk.says("Acknowledge Walter's, I've just hung up with him", 'acknowledge_confirmation');
    expect((await talk.says('and the other one, what did it say exactly?', 'emergency_alerts')).response).toContain('nosebleed');
    expect((await talk.says("right. Yes, acknowledge Walter's", 'alert_acknowledged')).response).toContain('Walter Brandt');
  });
});

describe('an order that something else came between', () => {
  test('waits for what it was refused for, and comes back as it was but for what is said', async () => {
    await talk.says('Ellis needs atorvastatin 20mg 1 tablet once daily 90 days', 'prescription_confirmation');
    await talk.says('sure', 'refused');
    expect(proposed(await talk.says('oh I see what I did. ok first stop the 20 then, reason is LDL not at goal', 'discontinue_confirmation'))).toMatchObject({ reason: 'LDL not at goal' });
    await talk.says('yes', 'prescription_discontinued');
    expect(proposed(await talk.says('now the new one for Ellis: same as before but 40 mg', 'prescription_confirmation'))).toMatchObject({ patient_id: 'ellis', medication: 'atorvastatin', strength: '40 mg', dose: '1 tablet', duration_days: 90 });
    await talk.says('correct', 'prescription_added');
    await talk.says('same as before but 80 mg', 'prescription_details_required|clarification');
  });

  test('keeps what was said of it, where the same is ordered again', async () => {
    await talk.says('start a script for Delgado, omeprazole 20 mg', 'prescription_details_required');
    await talk.says('stop her ibuprofen, it upsets her stomach', 'discontinue_confirmation');
    await talk.says('no', 'flow_cancelled');
    expect(proposed(await talk.says("Delgado's omeprazole: 1 capsule daily before breakfast, 28 days", 'prescription_confirmation'))).toMatchObject({ medication: 'omeprazole', strength: '20 mg', dose: '1 capsule', duration_days: 28 });
    await talk.says('never mind', 'flow_cancelled');
    expect(proposed(await talk.says("Delgado's omeprazole: 1 capsule daily", 'prescription_confirmation'))).not.toHaveProperty('strength');
  });
});

describe('what is read back', () => {
  test('is not done by a yes to something else, nor kept where it shall not be', async () => {
    await talk.says('amoxicillin 500 mg tid 7 days for Okoye', 'prescription_confirmation');
    await talk.says('show me the emergency alerts', 'emergency_alerts');
    await talk.says('ack it', 'acknowledge_confirmation|emergency_alerts');
    await talk.says("no, don't note that", 'flow_cancelled|clarification');
    talk.anew();
    await talk.says('add diagnosis for Okoro: asthma J45.909', 'diagnosis_confirmation');
    await talk.says("no, don't save it", 'flow_cancelled');
    await talk.says('confirm', 'clarification');
    const { data } = await talk.says("show Okoro's chart", 'patient_history');
    expect(JSON.stringify(data)).not.toContain('save it');
  });

  test('“anyway” overrides nothing by itself, and another patient has findings of their own', async () => {
    await must(await raman(), 'record-allergy', { patient_id: 'okoro', substance: 'penicillin', severity: 'severe', reaction: 'anaphylaxis' });
    await talk.says('amoxicillin 500 mg tid 7 days for Samuel Okoro', 'refused');
    expect(proposed(await talk.says('oops wrong man anyway. same prescription but for Walter Brandt', 'prescription_confirmation'))).toMatchObject({ patient_id: 'brandt', medication: 'amoxicillin' });
    expect(proposed(talk.last)).not.toHaveProperty('override_reason');
    await talk.says('no', 'flow_cancelled');
    talk.anew();
    await talk.says('amoxicillin 500 mg tid 7 days for Samuel Okoro', 'refused');
    expect(proposed(await talk.says('give it anyway, the allergist cleared him in May', 'prescription_confirmation'))).toMatchObject({ patient_id: 'okoro', override_reason: expect.stringContaining('allergist cleared him') as string });
  });

  test('holds the whole of a message', async () => {
    expect((await talk.says('Message Walter to use a heat pack and ring me if the knee swells', 'message_confirmation')).response).toContain('use a heat pack and ring me if the knee swells');
  });
});
