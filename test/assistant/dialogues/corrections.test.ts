import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { talker, type Said, type Talker } from './talks.ts';

let app: App;
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '17:00' }));
const staff = [
  ['lee', 'Ann Lee', 'Cardiology'],
  ['park', 'Min Park', 'Cardiology'],
  ['park2', 'Joon Park', 'Neurology'],
  ['stone', 'Ruth Stone', 'Dermatology'],
] as const;

beforeAll(async () => {
  // A Monday, 10:00 in New York.
  app = await startApp({ CLOCK_START: '2026-11-30T15:00:00.000Z' });
  const admin = await app.token('admin', 'ADMIN');
  for (const [user_id, full_name, specialty] of staff) {
    await app.command(admin, 'register-account', { user_id, role: 'DOCTOR', full_name, specialty });
    await app.command(await app.token(user_id, 'DOCTOR'), 'set-availability', { weekly, slot_minutes: 30, time_zone: 'America/New_York' });
  }
});
afterAll(() => app.stop());

const talkOf = async (name: string): Promise<Talker> => talker(() => app, await app.token(name, 'PATIENT', name), '/chat/patient');
/** What is read back: a doctor, and the time in New York. */
const proposed = ({ data }: Said): unknown => [data.proposed?.data['doctor_id'], new Date(String(data.proposed?.data['start'])).toLocaleString('sv', { timeZone: 'America/New_York' }).slice(5, 16)];

test('a fussy patient: other doctor, other day, other time, something later, the latest, another day', async () => {
  const talk = await talkOf('ann');
  await talk.says('I want to see a heart doctor', 'doctor_selection');
  expect(proposed(await talk.says('Dr Lee on Friday at 10', 'booking_confirmation'))).toEqual(['lee', '12-04 10:00']);
  expect(proposed(await talk.says('no, at 4pm', 'booking_confirmation'))).toEqual(['lee', '12-04 16:00']);
  expect(proposed(await talk.says('no, Thursday', 'booking_confirmation'))).toEqual(['lee', '12-03 16:00']);
  expect(proposed(await talk.says('actually make it Dr Park', 'booking_confirmation'))).toEqual(['park', '12-03 16:00']);
  await talk.says('no, in the morning', 'datetime_selection');
  expect(proposed(await talk.says('the second one', 'booking_confirmation'))).toEqual(['park', '12-03 09:30']);
  expect((await talk.says('do you have anything later that day?', 'datetime_selection')).response).toContain(')\n\n- Thu 3 Dec, 10:00');
  expect((await talk.says('none of these', 'datetime_selection')).response).toContain(')\n\n- Thu 3 Dec, 14:00');
  expect(proposed(await talk.says('1', 'booking_confirmation'))).toEqual(['park', '12-03 14:00']);
  expect(proposed(await talk.says('the latest', 'booking_confirmation'))).toEqual(['park', '12-03 16:30']);
  expect((await talk.says('nope, different day', 'datetime_selection')).response).toContain(')\n\n- Fri 4 Dec, 09:00');
  await talk.says('oh and what tablets do I take?', 'no_prescriptions');
  await talk.says('friday 9am', 'booking_confirmation');
  expect(proposed(await talk.says('yes but at 10', 'booking_confirmation'))).toEqual(['park', '12-04 10:00']);
  await talk.says('can you cancel that', 'flow_cancelled');
  await talk.says('yes', 'clarification');
  expect((await app.request('/appointments', { token: await app.token('ann', 'PATIENT') })).json['appointments']).toEqual([]);
});

test('a name that two doctors have is asked about, and their specialty tells which', async () => {
  const talk = await talkOf('gil');
  expect((await talk.says('book me with Dr Park on thursday at 2pm', 'doctor_selection')).response).toMatch(/several doctors of that name[\s\S]*Joon Park, Neurology[\s\S]*Min Park, Cardiology/);
  expect(proposed(await talk.says('the neurologist', 'booking_confirmation'))).toEqual(['park2', '12-03 14:00']);
  await talk.says('no', 'flow_cancelled');
  await talk.says('appointment with dr park please, friday at 2', 'doctor_selection');
  expect(proposed(await talk.says('the heart one', 'booking_confirmation'))).toEqual(['park', '12-04 14:00']);
});

test('what was just booked is “it”: moved an hour on, and cancelled', async () => {
  const talk = await talkOf('bea');
  await talk.says('book dr stone tomorrow at 10', 'booking_confirmation');
  await talk.says('yes', 'appointment_booked');
  expect((await talk.says('and now move it one hour later', 'reschedule_confirmation')).data.proposed?.data['start']).toBe('2026-12-01T16:00:00.000Z');
  await talk.says('no wait, wednesday instead', 'reschedule_confirmation');
  await talk.says('yep', 'appointment_rescheduled');
  await talk.says('cancel it', 'cancel_confirmation');
  await talk.says('no, keep it', 'flow_cancelled');
  expect((await talk.says("when's my next appointment?", 'appointments_list')).response).toContain('Wed 2 Dec, 11:00');
  await talk.says('cancel it', 'cancel_confirmation');
  await talk.says('yes', 'appointment_cancelled');
});

test('a suggestion is taken up by a yes, and what nobody offers is said', async () => {
  const talk = await talkOf('cal');
  await talk.says('I would like a psychiatrist', 'no_doctors');
  expect((await talk.says('yes', 'specialization_request')).data['specialties']).toEqual(['Cardiology', 'Dermatology', 'Neurology']);
  await talk.says('never mind', 'flow_cancelled');
  expect((await talk.says('is dr stone free tomorrow afternoon?', 'doctor_list')).response).toContain('free Tue 1 Dec, 12:00');
  expect((await talk.says('and on Friday?', 'doctor_list')).response).toContain('Fri 4 Dec');
  await talk.says('yes please', 'datetime_selection');
  const token = await app.token('cal', 'PATIENT', 'cal');
  const press = (type: string) => app.request('/chat/actions', { token, body: { conversation_id: talk.last.conversation_id, action: { type } } });
  expect(await press('select_slot')).toMatchObject({ status: 409, json: { type: '/problems/wrong-state' } });
  expect((await talk.presses('select_slot~12:30', 'booking_confirmation')).intent).toBe('book_appointment');
  expect((await talk.presses('deny', 'flow_cancelled')).intent).toBe('deny');
  for (const type of ['confirm', 'select_slot', 'no-such-button']) expect(await press(type)).toMatchObject({ status: 409, json: { type: '/problems/wrong-state' } });
  expect((await talk.says('book an appointment with Dr Nowhere', 'doctor_selection|specialization_request')).response).toMatch(/do not know a doctor called “Nowhere”|Which kind/);
});

test('an appointment for a child says so in its reason', async () => {
  const talk = await talkOf('dot');
  const { data } = await talk.says('book dr stone on thursday at 9:30 for my son, he has a rash', 'booking_confirmation');
  expect(data.proposed?.data['reason']).toMatch(/^for my son: .*rash$/);
});

test('an emergency in the middle comes first, and what was begun is read back again before a yes counts', async () => {
  const talk = await talkOf('eve');
  await talk.says('book dr lee on friday at 3pm', 'booking_confirmation');
  const alarm = await talk.says('my husband collapsed and is not breathing', 'emergency');
  expect(alarm.response).toMatch(/^\*\*This sounds like an emergency[\s\S]*What we had begun waits/);
  expect(alarm.actions.map(({ type }) => type)).toEqual(['call', 'start']);
  expect(proposed(await talk.presses('start', 'booking_confirmation'))).toEqual(['lee', '12-04 15:00']);
  await talk.says("hmm actually leave it, I'll see how it goes", 'flow_cancelled');
  await talk.says('yes', 'clarification');
  expect(proposed(await talk.says('ok no do it after all, the same friday slot', 'booking_confirmation'))).toEqual(['lee', '12-04 15:00']);
});

test('who only tells what is wrong is offered the doctor for it; half past, online, and not that one but this', async () => {
  const talk = await talkOf('fay');
  expect((await talk.says("there's an itchy patch on my elbow that's been spreading for a month", 'doctor_selection')).response).toContain('Ruth Stone');
  await talk.says('yes the skin one', 'datetime_selection');
  await talk.says('friday, around ten, by video', 'booking_confirmation');
  const { data } = await talk.says('make it half past instead', 'booking_confirmation');
  expect(data.proposed?.data).toMatchObject({ doctor_id: 'stone', start: '2026-12-04T15:30:00.000Z', type: 'ONLINE', reason: expect.stringContaining('itchy patch') });
  expect(proposed(await talk.says('sorry not Stone, Ann Lee', 'booking_confirmation'))).toEqual(['lee', '12-04 10:30']);
  await talk.says('do you know a good pizza place', 'out_of_scope');
  await talk.says('yes, book it', 'appointment_booked');
  await talk.says('book dr stone on wednesday at 9', 'booking_confirmation');
  await talk.says('yes', 'appointment_booked');
  expect((await talk.says('can the 10:30 be moved to monday 7 december, same time', 'reschedule_confirmation')).data.proposed?.data['start']).toBe('2026-12-07T15:30:00.000Z');
  await talk.says('no', 'flow_cancelled');
  await talk.says('need to cancel an appointment', 'cancel_selection');
  expect((await talk.says('the earlier one', 'cancel_confirmation')).response).toContain('Ruth Stone (Dermatology)');
  await talk.says('hang on, is that the skin doctor?', 'cancel_confirmation|clarification|doctor_list');
  await talk.says('ok yes cancel', 'appointment_cancelled');
});
