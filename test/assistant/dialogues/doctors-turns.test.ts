import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { mustOf, openPractice } from './practice.ts';
import { talker, type Said, type Talker } from './talks.ts';

let app: App;
let talk: Talker;
const patients = { maria: 'Maria Lopez', bea: 'Bea Stone', cal: 'Cal Young' } as const;

const must = mustOf(() => app);
const grace = (): Promise<string> => app.token('grace', 'DOCTOR');

beforeAll(async () => {
  // A Tuesday, 8:00 in New York.
  app = await startApp({ CLOCK_START: '2026-10-13T12:00:00.000Z' });
  await openPractice(app, { user_id: 'grace', full_name: 'Grace Lee' }, patients);
  await must(await app.token('cal', 'PATIENT'), 'book-appointment', { doctor_id: 'grace', start: '2026-10-15T10:00:00-04:00' });
});
afterAll(() => app.stop());
beforeEach(async () => {
  talk = talker(() => app, await grace(), '/chat/doctor');
});
const proposed = ({ data }: Said): Record<string, unknown> | undefined => data.proposed?.data;

describe('an order that was read back', () => {
  test.each([
    ['yes, that one'],
    ['Yes, this one please.'],
    ['OK. Now I confirm Mr Young’s cetirizine.'],
  ])('“%s” is a yes to it, and to nothing more', async (yes) => {
    await talk.says('cetirizine 10 mg once daily for 5 days for Cal Young', 'prescription_confirmation');
    expect((await talk.says(yes, 'prescription_added')).response).not.toMatch(/alert/i);
    await talk.says(`stop Cal Young's cetirizine, reason: given in error`, 'discontinue_confirmation');
    await talk.says('yes', 'prescription_discontinued');
  });

  test.each([
    ['eight weeks', 'no no, six', 42],
    ['two months', 'no, three', 90],
    ['two weeks', 'no, 10', 10],
    ['7 days', 'sorry, five', 5],
  ])('for %s, and then “%s”, is for %i days', async (length, correction, days) => {
    await talk.says('ferrous sulfate 325 mg, 1 tablet every other day for Bea Stone', 'prescription_confirmation');
    await talk.says(length, 'prescription_confirmation');
    expect(proposed(await talk.says(correction, 'prescription_confirmation'))?.['duration_days']).toBe(days);
    await talk.says('never mind', 'flow_cancelled');
  });

  test.each(['Quite right. Ten days, though, on reflection.', 'ten days then, on balance', 'Make it ten days, on the whole'])('“%s” is of nobody else', async (correction) => {
    await talk.says('doxycycline 100 mg, one capsule bd, seven days for Maria Lopez', 'prescription_confirmation');
    expect(proposed(await talk.says(correction, 'prescription_confirmation'))).toMatchObject({ patient_id: 'maria', duration_days: 10 });
  });

  test.each([
    ["And Thursday's first?", 'appointments_schedule'],
    ['what about Thursday?', 'appointments_schedule'],
    ['and on Friday?', 'no_appointments'],
  ])('“%s” asks beside it', async (question, type) => {
    const { data } = await talk.says('doxycycline 100 mg, one capsule bd, seven days for Maria Lopez', 'prescription_confirmation');
    await talk.says(question, type);
    expect(proposed(await talk.says('read that again please', 'prescription_confirmation'))).toEqual(data.proposed?.data);
  });

  test('is taken up where it was left, with what is said behind', async () => {
    await talk.says('doxycycline 100 mg, one capsule bd for Maria Lopez', 'prescription_confirmation');
    await talk.says('block Friday 1 to 3', 'block_confirmation');
    await talk.says('yes', 'time_blocked');
    expect(proposed(await talk.says("right, back to Maria's prescription. 5 days", 'prescription_confirmation'))).toMatchObject({ patient_id: 'maria', medication: 'doxycycline', duration_days: 5 });
  });
});

describe('times of a doctor', () => {
  test.each(["fine, he's at 10. so yes, block it", 'ok, nobody is there before 11, block it', 'Cal comes at 10. Yes please', "good, she's after five. go ahead and block it"])('“%s” says when somebody else comes, and a yes', async (said) => {
    await talk.says('block Thursday from noon to 5', 'block_confirmation');
    await talk.says(said, 'time_blocked');
  });

  test('are those of the speaker', async () => {
    await talk.says('block Thursday from noon to 5', 'block_confirmation');
    expect(proposed(await talk.says("he's at noon, so make it from 1", 'block_confirmation'))).toMatchObject({ from: '2026-10-15T17:00:00.000Z', to: '2026-10-15T21:00:00.000Z' });
  });

  test.each(['That day I want to close from 14h to 15h30', 'I am out of the office that day from 2 to 3:30', 'That day I am not available from 2 pm to 3:30 pm'])('“%s” blocks, and sets no hours of the week', async (said) => {
    await talk.says('who do I see on Thursday?', 'appointments_schedule');
    expect(proposed(await talk.says(said, 'block_confirmation'))).toMatchObject({ from: '2026-10-15T18:00:00.000Z', to: '2026-10-15T19:30:00.000Z' });
  });

  test.each(["Give me Whitfield's patient list, I'm covering for him", "show me Baxter's patients", "Nwosu's list of patients please"])('“%s” is of a colleague', async (said) => {
    expect((await talk.says(said, 'refused')).response).not.toContain('Cal Young');
  });
});

describe('hours of one day of the calendar', () => {
  test.each([
    ["On Thursday the 22nd I'm only in from 1pm to 4pm", 'thu', '13:00', '16:00', 'Thursday 22 October'],
    ["I'll be available on October 22nd from 9 to 12", 'thu', '09:00', '12:00', 'Thursday 22 October'],
    ['set my hours for tomorrow to 10-3', 'wed', '10:00', '15:00', 'Wednesday 14 October'],
  ])('“%s” leaves the other days as they are, and says that it holds each week', async (said, day, from, to, date) => {
    const answer = await talk.says(said, 'availability_confirmation');
    const weekly = proposed(answer)?.['weekly'] as { day: string; from: string; to: string }[];
    expect(weekly.filter((each) => each.day === day)).toEqual([{ day, from, to }]);
    expect(weekly.filter((each) => each.day !== day).map(({ from: start, to: end }) => `${start}-${end}`)).toEqual(Array.from({ length: 4 }, () => '09:00-17:00'));
    expect(answer.response).toContain(`I cannot set hours for ${date} alone`);
  });
  test('hours that begin on a day are of no day alone', async () => {
    expect((await talk.says('from next Monday I work 8 to 4 every day', 'availability_confirmation')).response).not.toContain('alone');
  });
});

describe('alerts', () => {
  test('the worst of them is told, and taken', async () => {
    await must(await app.token('maria', 'PATIENT'), 'raise-alert', { severity: 'urgent', category: 'breathing', description: 'wheezing since last night' });
    await must(await app.token('bea', 'PATIENT'), 'raise-alert', { severity: 'critical', category: 'cardiac', description: 'crushing chest pain' });
    await talk.says('alerts', 'emergency_alerts');
    const { response } = await talk.says('which is the worse one', 'emergency_alerts');
    expect(response).toContain('Bea Stone');
    expect(response).not.toContain('Maria Lopez');
    expect((await talk.says('ack that one', 'acknowledge_confirmation')).response).toContain('Bea Stone');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('acknowledge the most serious one', 'acknowledge_confirmation')).response).toContain('Bea Stone');
    await talk.says('yes', 'alert_acknowledged');
    expect((await talk.says('and the other, my nurse is with her', 'acknowledge_confirmation')).response).toContain('Maria Lopez');
  });
});
