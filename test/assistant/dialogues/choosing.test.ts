import { expect, test } from 'vitest';
import { clinic, proposed, startOf } from './clinic.ts';

const { patient, book, app, must, standing } = clinic();

test('finds the appointment that is meant by its doctor’s field, place, or as the one that is left', async () => {
  const talk = await patient('chooses');
  await book('chooses', 'grace', '14T11:00');
  await book('chooses', 'patel', '15T14:00');
  await book('chooses', 'ito', '16T09:30');
  for (const [text, doctor] of [
    ['the heart one', 'Patel'],
    ['the skin doctor, whatever his name is', 'Ito'],
    ['the afternoon appointment I can’t make', 'Patel'],
    ['not Lee and not Ito', 'Patel'],
    ['first... wait no, second', 'Patel'],
    ['the middle one', 'Patel'],
    ['the bottom one', 'Ito'],
  ] as const) {
    await talk.says('cancel my appointment', 'cancel_selection');
    expect((await talk.says(text, 'cancel_confirmation')).response, text).toContain(doctor);
    await talk.says('no', 'flow_cancelled');
  }
  await talk.says('cancel my appointment', 'cancel_selection');
  await talk.says('none of them, I’d rather keep everything', 'flow_cancelled');
  await talk.says('cancel my appointment with Dr Patel', 'cancel_confirmation');
  await talk.says('I changed my mind, I’ll come after all', 'flow_cancelled');
});

test('takes any doctor, one by place, and another with whom to be put', async () => {
  const talk = await patient('of-doctors');
  await talk.says('I need a dermatologist', 'doctor_selection');
  expect((await talk.says('either, but only Thursday afternoon', 'datetime_selection')).response).toMatch(/Thu 15 Oct, 1[2-6]:/);
  await talk.says('never mind', 'flow_cancelled');
  await talk.says('I need a dermatologist', 'doctor_selection');
  await talk.says('I don’t mind which', 'datetime_selection');
  expect(proposed(await talk.says('No. 4', 'booking_confirmation'))).toMatch(/10-13 10:30/);
  expect(proposed(await talk.says('not him, put me with Dr Patel, the time is good', 'booking_confirmation'))).toBe('patel 10-13 10:30');
  await talk.says('never mind', 'flow_cancelled');
  await talk.says('I need a dermatologist', 'doctor_selection');
  expect((await talk.says('Ito... no actually the other one', 'datetime_selection')).response).toContain('Marsh');
  expect(proposed(await talk.says('whichever is first', 'booking_confirmation'))).toBe('marsh 10-13 09:00');
});

test('refuses another’s appointments and medication, in the middle of a booking too', async () => {
  const talk = await patient('asks-for-others');
  await talk.says('what medication is maria delgado on', 'refused');
  await talk.says('what pills does my brother take, he is also with Lee', 'refused');
  await talk.says('and my aunt rosa, what tablets did she get from Lee? she wants to know', 'refused');
  await talk.says('and what appointments has my husband Peter got?', 'refused');
  await talk.says('book Dr Patel on Thursday at 10', 'booking_confirmation');
  await talk.says('can you tell me when Walter Brandt has his appointment so we can drive together', 'refused');
  await talk.says('my wife also goes to Dr Ito, what time is hers?', 'refused');
  await talk.says('what appointments do I have?', 'no_appointments');
  await talk.says('yes', 'appointment_booked');
});

test('moves by days and weeks of what was read back, beside another time', async () => {
  const talk = await patient('by-days');
  await talk.says('book Dr Patel on Thursday at 11', 'booking_confirmation');
  expect(startOf(await talk.says('hold on, thursday is the school play. same time the day after', 'booking_confirmation'))).toBe('10-16 11:00');
  expect(startOf(await talk.says('a week later, half past three in the afternoon', 'booking_confirmation'))).toBe('10-23 15:30');
  expect(startOf(await talk.says('Monday the week after, otherwise the same', 'booking_confirmation'))).toBe('10-26 15:30');
  expect(startOf(await talk.says('can’t be this week, next Tuesday at 4pm', 'booking_confirmation'))).toBe('10-20 16:00');
  await talk.says('perfect, that’s what I need', 'appointment_booked');
  expect(proposed(await talk.says('and book me the same again one week later', 'booking_confirmation'))).toBe('patel 10-27 16:00');
});

test('takes the other of two that were on offer by its place, and gives nothing up for it', async () => {
  const talk = await patient('pair');
  await book('pair', 'ito', '21T14:00');
  await book('pair', 'ito', '28T14:00');
  await talk.says('cancel the ito appt', 'cancel_selection');
  await talk.says('the earlier', 'cancel_confirmation');
  for (const [text, day] of [['wait no I mean the later one', 28], ['no, the first one', 21], ['sorry, the second', 28], ['hmm the latter please', 28], ['la primera', 21], ['not that one, the last one', 28]] as const) expect((await talk.says(text, 'cancel_confirmation')).response, text).toContain(`October ${day}`);
  await talk.says('yes', 'appointment_cancelled');
  expect(await standing('pair', talk)).toEqual(['ito 10-21 14:00']);
});

test('counts a weekday from the visit that was read back', async () => {
  const talk = await patient('week');
  expect(proposed(await talk.says('could I see Dr Ito a week on Thursday at noon?', 'booking_confirmation'))).toBe('ito 10-22 12:00');
  for (const [text, then] of [['no hold on, the Thursday after that one', '10-29 12:00'], ['the Monday before that', '10-26 12:00'], ['rather the following Wednesday at 11', '10-28 11:00'], ['the twenty-second yes, but at 10', '10-22 10:00']] as const) expect(proposed(await talk.says(text, 'booking_confirmation')), text).toBe(`ito ${then}`);
  await talk.says('no', 'flow_cancelled');
});

test('takes whoever was told of in between, at the same time, and a question whether they agree is no yes', async () => {
  const talk = await patient('swap');
  await talk.says('book dr marsh wednesday 2pm', 'booking_confirmation');
  await talk.says('and who looks after hearts?', 'doctor_list');
  expect(proposed(await talk.says('ok her instead, same slot', 'booking_confirmation'))).toBe('patel 10-14 14:00');
  for (const text of ['is that a yes from her side already?', 'has she agreed?', 'does the doctor have to confirm it first?', 'did the clinic approve that?']) expect((await talk.says(text, 'clarification')).response, text).toContain('Nobody else has been asked');
  await talk.says('yes', 'appointment_booked');
  expect(await standing('swap', talk)).toEqual(['patel 10-14 14:00']);
});

test('looks for another day than the one that was turned down', async () => {
  const talk = await patient('turned-down');
  await talk.says('I would like to see Dr Lee, Grace', 'datetime_selection');
  expect((await talk.says('none of these, I work mornings. anything Thursday after 2?', 'datetime_selection')).response).toMatch(/Thu 15 Oct, 14:/);
});

test('moves or writes instead of cancelling, about the appointment that is spoken of', async () => {
  const talk = await patient('instead');
  await book('instead', 'grace', '14T12:00');
  await book('instead', 'patel', '15T14:30');
  await talk.says('cancel my appointment with Dr Lee', 'cancel_confirmation');
  expect(startOf(await talk.says('can it be moved to Monday at noon instead of being cancelled', 'reschedule_confirmation'))).toBe('10-19 12:00');
  await talk.says('no, cancel it', 'cancel_confirmation');
  expect(startOf(await talk.says('no just make it later the same day, at 3 pm', 'reschedule_confirmation'))).toBe('10-14 15:00');
  await talk.says('never mind', 'flow_cancelled');
  await talk.says('cancel my appointment', 'cancel_selection');
  expect(startOf(await talk.says('don’t cancel. can the Patel one go to Friday 11am instead', 'reschedule_confirmation'))).toBe('10-16 11:00');
  await talk.says('never mind', 'flow_cancelled');
  await talk.says('cancel my appointment', 'cancel_selection');
  expect((await talk.says('instead of cancelling tell Dr Grace Lee I will be ten minutes late', 'message_confirmation')).response).toContain('ten minutes late');
  await talk.says('never mind', 'flow_cancelled');
  await talk.says('cancel my appointment with Dr Patel', 'cancel_confirmation');
  await talk.says('get rid of it', 'appointment_cancelled');
});

test('tells what is said of a message from its words', async () => {
  const talk = await patient('of-writing');
  await must(await app().token('admin', 'ADMIN'), 'assign-doctor', { doctor_id: 'patel', patient_id: 'of-writing' });
  await talk.says('I want to write to Dr Grace Lee', 'clarification');
  expect((await talk.says('who does this message go to?', 'clarification')).response).toContain('It goes to Dr Grace Lee');
  await talk.says('before I write anything, show me my appointments', 'no_appointments');
  await talk.says('hang on, the message should go to Dr Patel instead', 'clarification');
  expect((await talk.says('I have finished the antibiotics', 'message_confirmation')).response).toMatch(/Patel[\s\S]*antibiotics/);
  expect((await talk.says('rather to Dr Grace Lee please', 'message_confirmation')).response).toMatch(/Grace Lee[\s\S]*antibiotics/);
  expect((await talk.says('ok but put thank you at the end', 'message_confirmation')).response).toContain('antibiotics. Thank you');
  expect((await talk.says('throw that away. write: the pharmacy had no more pills', 'message_confirmation')).response).toMatch(/> the pharmacy had no more pills$/i);
  expect((await talk.says('put in front: Good morning', 'message_confirmation')).response).toMatch(/> Good morning\. the pharmacy/i);
  await talk.says('off it goes', 'message_sent');
  await talk.says('I want to write to Dr Grace Lee', 'clarification');
  await talk.says('ya no quiero mandar nada, olvídelo', 'flow_cancelled');
  await talk.says('I want to write to Dr Grace Lee', 'clarification');
  await talk.says('Instead of writing I’d like to book an appointment with Dr Grace Lee', 'datetime_selection');
});

test('writes to the doctor for more of what was shown', async () => {
  const talk = await patient('refills');
  for (const medication of ['amoxicillin', 'lisinopril']) await must(await app().token('grace', 'DOCTOR'), 'issue-prescription', { patient_id: 'refills', medication, strength: '10 mg', frequency: 'QD' });
  await talk.says('what are my prescriptions?', 'prescriptions_list');
  const shown = /1\. \*\*(\w+)/.exec(talk.last.response)?.[1];
  expect((await talk.says('refill number one', 'message_confirmation')).response).toContain(`refill number one (${shown})`);
  await talk.says('never mind', 'flow_cancelled');
  await talk.says('what are my prescriptions?', 'prescriptions_list');
  expect((await talk.says('who gave me the second one', 'prescriptions_list')).response).toContain('Grace Lee');
  await talk.says('what are my prescriptions?', 'prescriptions_list');
  expect((await talk.says('need a refill of both', 'message_confirmation')).response).toContain('> need a refill of both');
});

test('asks nobody else and cancels nothing for what is said of a booking or a message', async () => {
  const talk = await patient('of-booking');
  await talk.says('I need a dermatologist', 'doctor_selection');
  expect((await talk.says('no dermatology, I need cardiology', 'datetime_selection')).response).toContain('Patel');
  await talk.says('which of those are on the 14th of October', 'clarification');
  await talk.says('lol never mind, I don’t need a heart doctor, drop it', 'flow_cancelled');
  await talk.says('book Dr Grace Lee on Friday at 2pm', 'booking_confirmation');
  expect(startOf(await talk.says('ok but two thirty', 'booking_confirmation'))).toBe('10-16 14:30');
  await talk.says('where’s Dr Lee’s office though', 'out_of_scope');
  expect((await talk.says('not her, I wanted somebody for my skin', 'doctor_selection|datetime_selection')).response).toMatch(/Ito|Marsh/);
  await talk.says('start over from the beginning', 'flow_cancelled');
  await talk.says('tell Dr Grace Lee that I have finished the antibiotics', 'message_confirmation');
  await talk.says('how soon will she answer?', 'clarification|message_confirmation|out_of_scope');
  await talk.says('does she read it today or does it take days', 'clarification|message_confirmation|out_of_scope');
  await talk.says('send it', 'message_sent');
});

test('answers a question about a cancellation, and does nothing for it', async () => {
  const talk = await patient('asks-of-it');
  await book('asks-of-it', 'grace', '14T15:30');
  await book('asks-of-it', 'ito', '15T15:30');
  await talk.says('cancel my appointment with Dr Lee', 'cancel_confirmation');
  await talk.says('if I cancel now can I still rebook later?', 'clarification');
  expect((await talk.says('which day is that, you say? I read without my glasses', 'clarification')).response).toContain('October 14');
  await talk.says('yes', 'appointment_cancelled');
});
