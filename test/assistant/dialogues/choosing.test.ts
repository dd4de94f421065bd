import { expect, test } from 'vitest';
import { clinic, proposed } from './clinic.ts';

const { patient, book } = clinic();

test('finds the appointment that is meant by its doctor’s field, place, or as the one that is left', async () => {
  const talk = await patient('chooses');
  await book('chooses', 'grace', '14T11:00');
  await book('chooses', 'patel', '15T14:00');
  await book('chooses', 'ito', '16T09:30');
  for (const [text, doctor] of [
    ['the heart one', 'Patel'],
    ['the doctor for skin, whatever his name is', 'Ito'],
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
  await talk.says('and what appointments has my husband Peter got?', 'refused');
  await talk.says('book Dr Patel on Thursday at 10', 'booking_confirmation');
  await talk.says('can you tell me when Walter Brandt has his appointment so we can drive together', 'refused');
  await talk.says('my wife also goes to Dr Ito, what time is hers?', 'refused');
  await talk.says('what appointments do I have?', 'no_appointments');
  await talk.says('yes', 'appointment_booked');
});
