import { describe, expect, test } from 'vitest';
import { clinic, proposed, startOf } from './clinic.ts';

const { patient, book, standing } = clinic();

describe('what was before', () => {
  test.each([
    ['again-1', 'hm, it is itching a bit. ok same as before but half nine'],
    ['again-2', 'ok, same doctor as before, at 9:30 then'],
    ['again-3', 'actually what I had before, only half past nine'],
  ['again-4', 'ok, like before please but half an hour later'],
  ['again-5', 'ok go back to what we had, but 9:30'],
  ])('%s: what was given up is taken up at another time, whatever was told since', async (id, text) => {
    const talk = await patient(id);
    await talk.says('dr ito on thursday at 9, rash on my neck', 'booking_confirmation');
    await talk.says('no, scrap that', 'flow_cancelled');
    await talk.says('just checking, do I have any appointments?', 'no_appointments');
    expect(proposed(await talk.says(text, 'booking_confirmation'))).toBe('ito 10-15 09:30');
  });

  test.each([
    ['slot-1', 'and put me in with dr ito on friday, in the exact same slot I just gave up'],
    ['slot-2', 'now book dr ito on friday, same slot'],
    ['slot-3', 'book me with dr ito friday the same hour please'],
  ])('%s: the slot of a visit that was cancelled is its time', async (id, text) => {
    await book(id, 'daniel', id === 'slot-1' ? '14T11:30' : id === 'slot-2' ? '14T12:00' : '14T12:30');
    const talk = await patient(id);
    await talk.says('cancel my appointment', 'cancel_confirmation');
    await talk.says('yes', 'appointment_cancelled');
    expect(proposed(await talk.says(text, 'booking_confirmation'))).toBe(`ito 10-16 ${id === 'slot-1' ? '11:30' : id === 'slot-2' ? '12:00' : '12:30'}`);
  });

  test.each([
    ['move-1', 'I have need of change my appointment to the next day of it, the same hour', '10-22 15:00'],
    ['move-2', 'please move my appointment to the day after it, same time', '10-22 15:00'],
    ['move-3', 'move my appointment to the day before, same time', '10-20 15:00'],
  ])('%s: a day beside the visit that stands', async (id, text, start) => {
    const hour = { 'move-1': '15:00', 'move-2': '15:30', 'move-3': '16:00' }[id] ?? '';
    await book(id, 'daniel', `21T${hour}`);
    const talk = await patient(id);
    expect(startOf(await talk.says(text, 'reschedule_confirmation'))).toBe(start.replace('15:00', hour));
    expect(startOf(await talk.says('sorry, not the day after. the day before of the original', 'reschedule_confirmation'))).toBe(`10-20 ${hour}`);
    expect(startOf(await talk.says('or two days later than the original', 'reschedule_confirmation'))).toBe(`10-23 ${hour}`);
  });
});

describe('the other doctor of the same specialty', () => {
  test.each([
    ['other-1', 'she says fine, only can it be the other skin doctor? same day and time'],
    ['other-2', 'could I see the other dermatologist instead'],
    ['other-3', 'make it the other doctor, same time'],
    ['other-4', 'ok but with the other skin doctor please'],
  ['other-5', 'hang on, make it with the other one, same day and hour'],
  ])('%s', async (id, text) => {
    const talk = await patient(id);
    await talk.says(`dr ito on october ${18 + Number(id.at(-1))} at ${id === 'other-1' ? 9 : 10}`, 'booking_confirmation|clarification');
    expect(proposed(await talk.says(text, 'booking_confirmation'))).toBe(`marsh 10-${18 + Number(id.at(-1))} ${id === 'other-1' ? '09' : '10'}:00`);
  });
});

describe('a yes', () => {
  test.each([
    ['yes-1', 'Right. Yes, move it to October 26 at 1 pm.'],
    ['yes-2', 'Good. Yes please, move it to the 26th at 1 pm'],
    ['yes-3', 'Is good, no importa. Yes, change it to the 26.'],
    ['yes-4', 'Yes. Final answer.'],
  ])('%s: behind or before what says nothing of it', async (id, text) => {
    const doctor = { 'yes-1': 'ito', 'yes-2': 'marsh', 'yes-3': 'daniel' }[id] ?? 'patel';
    await book(id, doctor, '27T10:00');
    const talk = await patient(id);
    await talk.says('move my appointment to monday the 26th at 1 pm', 'reschedule_confirmation');
    await talk.says(text, 'appointment_rescheduled');
    expect(await standing(id, talk)).toEqual([`${doctor} 10-26 13:00`]);
  });

  test('is none to anything else, and none where it is taken back or asked behind it', async () => {
    await book('none', 'grace', '27T10:00');
    const talk = await patient('none');
    for (const text of ['Right. Yes, move it to October 28 at 1 pm.', 'Yes. Later.', 'Yes. Just kidding.', 'Yes. But why?', 'Not good. Yes, move it to the 26th', 'Right. Yes, move it to the 23.', 'Yes. Or maybe not.', 'Yes. Tomorrow.', 'Yes. I lied.', 'Yes. Nonsense.']) {
      talk.anew();
      await talk.says('move my appointment to monday the 26th at 1 pm', 'reschedule_confirmation');
      await talk.says(text, 'reschedule_confirmation|clarification|reschedule_request|datetime_selection|flow_cancelled|goodbye|out_of_scope');
      expect(await standing('none', talk), text).toEqual(['grace 10-27 10:00']);
    }
  });
});

test.each([
  ['away-1', "kid's home with a stomach bug, can't make it tomorrow"],
  ['away-2', "my little one has the flu and I won't be able to come tomorrow"],
  ['away-3', 'stuck at work, cannot make it tomorrow'],
])('%s: who cannot come on a day is asked what shall become of the visit on it', async (id, text) => {
  await book(id, 'patel', `14T1${id.at(-1)}:00`);
  const talk = await patient(id);
  expect((await talk.says(text, 'clarification')).response).toMatch(/move or cancel your appointment with Dr Maya Patel/);
  expect(startOf(await talk.says('move it. friday, same time', 'reschedule_confirmation'))).toBe(`10-16 1${id.at(-1)}:00`);
});

test('a day that cannot be, and one that is to be, at the same time', async () => {
  const talk = await patient('days');
  await talk.says('dr patel on friday at 9:30', 'booking_confirmation');
  expect(startOf(await talk.says('k cant do fri. thurs same time', 'booking_confirmation'))).toBe('10-15 09:30');
});

test.each([
  ['tells-1', "It's my heart, it's been fluttering ever since the marathon"],
  ['tells-2', "my skin, it's all dry since the holidays"],
])('%s: what is troubling somebody, in a remark', async (id, text) => {
  const talk = await patient(id);
  await talk.says("I'd like to see somebody", 'specialization_request');
  await talk.says(text, 'doctor_selection|datetime_selection');
});

test.each([
  ['when-1', 'Dr Marsh next week. Mornings only, and not Monday or Tuesday', /\n- Wed 21 Oct, 09:00/],
  ['when-2', 'dr ito this week, afternoons only', /\n- Tue 13 Oct, 12:00/],
  ['when-3', 'dr patel, next week but not monday, after 2', /\n- Tue 20 Oct, 14:00/],
])('%s: a doctor and when it is to be, without a question, is a visit', async (id, text, offered) => {
  const talk = await patient(id);
  expect((await talk.says(text, 'datetime_selection')).response).toMatch(offered);
  await talk.says('is she in on fridays, and what date is today?', 'clarification|doctor_list|datetime_selection');
});

test('what date it is', async () => {
  const talk = await patient('today');
  expect((await talk.says('what date is today even', 'clarification')).response).toMatch(/Tuesday 13 October/);
  await talk.says('dr marsh on thursday at 3', 'booking_confirmation');
  expect((await talk.says('DID I STUTTER? WHAT DAY IS IT TODAY', 'clarification')).response).toMatch(/13 October[\s\S]*Shall I book/);
});

test('whoever asks whether to stop what they were shown is told whom to ask', async () => {
  const talk = await patient('stops');
  await talk.says('which pills am I on', 'no_prescriptions|prescriptions_list');
  await talk.says("it doesn't sit well with my tummy. shall I just stop it do you think", 'clarification');
});
