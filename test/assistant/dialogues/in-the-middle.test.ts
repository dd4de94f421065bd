import { describe, expect, test } from 'vitest';
import { clinic, proposed, startOf } from './clinic.ts';

const { app, patient, book, standing, must, tokenOf } = clinic();
const bookFor = async (id: string, doctor_id: string, start: string, reason: string): Promise<unknown> => must(await tokenOf(id), 'book-appointment', { doctor_id, start: `2026-10-${start}:00-04:00`, reason });

describe('a yes that says again what was read back', () => {
  test('moves it, whatever was asked in between', async () => {
    await book('abe', 'patel', '14T16:00');
    const talk = await patient('abe');
    expect(startOf(await talk.says('move dr patel to friday same time', 'reschedule_confirmation'))).toBe('10-16 16:00');
    expect((await talk.says('is there a paediatrician at yours too? my lad has a cough', 'doctor_list')).response).toMatch(/Daniel Lee[\s\S]*Back to where we were/);
    await talk.says('lovely. and yes, move mine with dr patel to friday at 4', 'appointment_rescheduled');
    expect(await standing('abe', talk)).toEqual(['patel 10-16 16:00']);
  });

  test('is none to another time', async () => {
    await book('aby', 'patel', '14T16:30');
    const talk = await patient('aby');
    await talk.says('move dr patel to friday same time', 'reschedule_confirmation');
    await talk.says('is there parking at yours?', 'out_of_scope');
    expect(startOf(await talk.says('never mind the parking. yes, move it to thursday', 'reschedule_confirmation'))).toBe('10-15 16:30');
    await talk.says('never mind the appointment', 'flow_cancelled|clarification');
    expect(await standing('aby', talk)).toEqual(['patel 10-14 16:30']);
  });

  test('sends a message to whom it was read back', async () => {
    const talk = await patient('ada');
    await talk.says('message dr grace lee that my left knee is swollen', 'message_confirmation');
    await talk.says('what does parking cost?', 'out_of_scope');
    await talk.says('Never mind the parking. Yes, send the message to Dr Lee.', 'message_sent');
  });

  test('goes behind a time that was ordered at once', async () => {
    await book('adi', 'ito', '20T13:00');
    const talk = await patient('adi');
    await talk.says('move ito to 1130 thurs', 'reschedule_confirmation');
    expect((await talk.says('no wait, is that in the morning?', 'clarification')).response).toContain('As I read it back');
    await talk.says('k do it then, yes, ito 1130 thurs', 'appointment_rescheduled');
  });
});

describe('what is to be cancelled', () => {
  test('is told with its reason, and is another that stands beside it', async () => {
    await bookFor('bea', 'grace', '15T10:00', 'asthma check');
    await bookFor('bea', 'ito', '20T15:00', 'eczema');
    await bookFor('bea', 'patel', '22T09:00', 'palpitations');
    const talk = await patient('bea');
    await talk.says('cancel dr ito please', 'cancel_confirmation');
    expect((await talk.says('wait, what was that one for?', 'clarification|cancel_confirmation')).response).toContain('eczema');
    expect((await talk.says('I need that, keep it. cancel the one before it instead', 'cancel_confirmation')).response).toContain('Grace Lee');
    await talk.says('no, the one before that', 'clarification');
    expect((await talk.says('no, cancel the one after it', 'cancel_confirmation')).response).toContain('Ito');
    await talk.says('yes', 'appointment_cancelled');
    expect(proposed(await talk.says('oh no, I need that too. can you put dr ito back in for me', 'booking_confirmation'))).toBe('ito 10-20 15:00');
    await talk.says('yes please', 'appointment_booked');
    expect(await standing('bea', talk)).toEqual(['grace 10-15 10:00', 'ito 10-20 15:00', 'patel 10-22 09:00']);
  });

  test('is the one that is to go, where the other is kept', async () => {
    await book('cal', 'ito', '15T10:00');
    await book('cal', 'ito', '22T14:00');
    for (const [said, date] of [['oh I mixed them up, it is the earlier one I want taken away and the later one kept', '15'], ['no, it is the second one I want removed, the first stays', '22']]) {
      const talk = await patient('cal');
      talk.anew();
      await talk.says(`cancel one of my visits with dr ito`, 'cancel_selection');
      await talk.says(date === '15' ? 'the later one' : 'the first one', 'cancel_confirmation');
      expect((await talk.says(said ?? '', 'cancel_confirmation')).response).toContain(`October ${date}`);
      await talk.says('no', 'flow_cancelled');
    }
  });
});

describe('what stands beside the visit that was spoken of', () => {
  test('is booked right after it', async () => {
    const talk = await patient('dan');
    await talk.says('book dr grace lee on monday at 11', 'booking_confirmation');
    await talk.says('yes', 'appointment_booked');
    expect(proposed(await talk.says('and Dr Ito for my mole, same day, straight after that one', 'booking_confirmation'))).toBe('ito 10-19 11:30');
    await talk.says('no', 'flow_cancelled');
    expect(proposed(await talk.says('then dr patel right before that', 'booking_confirmation'))).toBe('patel 10-19 10:30');
  });

  test('is moved right after it, and no other is', async () => {
    await book('eve', 'ito', '21T13:00');
    const talk = await patient('eve');
    await talk.says('book dr grace lee on the 23rd at 11', 'booking_confirmation');
    await talk.says('yes', 'appointment_booked');
    expect(startOf(await talk.says('now move ito to right after that one, same day', 'reschedule_confirmation'))).toBe('10-23 11:30');
    await talk.says('yes', 'appointment_rescheduled');
    expect(await standing('eve', talk)).toEqual(['grace 10-23 11:00', 'ito 10-23 11:30']);
  });

  test('is one more of the same, and both are told', async () => {
    const talk = await patient('fay');
    await talk.says('book dr patel on thursday at 9', 'booking_confirmation');
    await talk.says('yes', 'appointment_booked');
    expect(proposed(await talk.says('now one more appointment, same as that but two weeks later', 'booking_confirmation'))).toBe('patel 10-29 09:00');
    expect(proposed(await talk.says('make it 9:30, school run', 'booking_confirmation'))).toBe('patel 10-29 09:30');
    await talk.says('yes!', 'appointment_booked');
    expect((await talk.says('ok list both so I can take a screenshot', 'appointments_list')).response).toMatch(/15 Oct, 09:00[\s\S]*29 Oct, 09:30/);
    expect((await talk.says('when do i see him next', 'appointments_list')).response).toContain('15 Oct, 09:00');
  });
});

describe('days', () => {
  test('another day is none yet', async () => {
    await book('gus', 'patel', '20T14:00');
    const talk = await patient('gus');
    for (const said of ['I should like to move my appointment with Dr. Patel to another day.', 'could you put my visit with Dr Patel on another day?']) {
      talk.anew();
      await talk.says(said, 'reschedule_request|datetime_selection');
    }
  });

  test('the day of the one that is moved calls no other, and a day that was turned down is not wanted', async () => {
    await book('hal', 'grace', '16T09:00');
    const talk = await patient('hal');
    await talk.says('my visit with dr grace lee on Friday, I need to change it', 'reschedule_request');
    await talk.says('Saturday same time then', 'reschedule_request');
    expect(startOf(await talk.says('no Saturdays, my mistake. Same Friday as I have got, but half past eleven', 'reschedule_confirmation'))).toBe('10-16 11:30');
    expect(startOf(await talk.says('hm, that Friday is when the plumber comes. The Monday after, same hour', 'reschedule_confirmation'))).toBe('10-19 11:30');
    expect(startOf(await talk.says('yes... wait no, Monday is when my choir meets. The Tuesday then, the day following', 'reschedule_confirmation'))).toBe('10-20 11:30');
  });

  test('a day and so much later', async () => {
    const talk = await patient('ian');
    await talk.says('book dr patel wednesday at 10', 'booking_confirmation');
    expect(proposed(await talk.says('hm, Thursday, and an hour later', 'booking_confirmation'))).toBe('patel 10-15 11:00');
    await talk.says('leave it', 'flow_cancelled');
    await talk.says('have I anything booked at all with you?', 'no_appointments');
    expect(proposed(await talk.says('same booking as before, but Friday and half an hour earlier', 'booking_confirmation'))).toBe('patel 10-16 10:30');
  });

  test('who does not think they can make it is asked what shall become of it', async () => {
    await book('jon', 'patel', '15T15:00');
    const talk = await patient('jon');
    await talk.says('my granddaughter is singing this Thursday, so I do not think I can make it to Dr Patel, I am sorry', 'clarification');
    expect(startOf(await talk.says("Oh no, I wouldn't want to give it up. Could it be moved to the same hour the Thursday after?", 'reschedule_confirmation'))).toBe('10-22 15:00');
  });
});

describe('messages', () => {
  test('say all that stands behind the colon, and nothing of manners', async () => {
    const talk = await patient('kim');
    expect((await talk.says('please send dr grace lee a message: my readings are 138 over 86, should I stay on the same dose?', 'message_confirmation')).response).toContain('should I stay on the same dose?');
    await talk.says('no', 'flow_cancelled');
    await talk.says('I would like to send a message to Dr Grace Lee, if that is allowed.', 'clarification');
    expect((await talk.says('the new tablets make me sleepy', 'message_confirmation')).response).toContain('> the new tablets make me sleepy');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('send doctor grace lee a message for me dear colon is one tablet enough question mark thank you full stop', 'message_confirmation')).response).toContain('> is one tablet enough? Thank you.');
  });

  test('are changed and go to another in one text', async () => {
    const talk = await patient('liz');
    await must(await app().token('admin', 'ADMIN'), 'assign-doctor', { doctor_id: 'patel', patient_id: 'liz' });
    await talk.says('message dr grace lee that my ankle is swollen', 'message_confirmation');
    expect((await talk.says('Change it: say both ankles are swollen. And send it to Dr Patel rather, not Lee.', 'message_confirmation')).response).toMatch(/Maya Patel[\s\S]*> both ankles are swollen\.?$/);
    expect((await talk.says('add that it is worse at night. And it should go to Dr Lee', 'message_confirmation')).response).toMatch(/Grace Lee[\s\S]*> both ankles are swollen\. It is worse at night\.?$/);
  });

  test('are asked for though they tell of something done', async () => {
    const talk = await patient('max');
    await talk.says('book dr patel on monday at 9', 'booking_confirmation');
    await talk.says('yes', 'appointment_booked');
    expect((await talk.says('Could you send a message to Dr Grace Lee as well, saying I have done as she advised and will be talking to someone?', 'message_confirmation')).response).toContain('done as she advised');
  });
});

describe('what is somebody else’s', () => {
  test('is refused in whatever words, and what is open stays so', async () => {
    await book('ned', 'patel', '23T09:00');
    const talk = await patient('ned');
    await talk.says('move dr patel to friday at 3', 'reschedule_confirmation');
    expect((await talk.says('before that, kindly check for me whether Samuel Okoro has collected his tablets, he is my friend', 'refused')).response).toContain('Back to where we were');
    expect(startOf(await talk.says('I understand. So for my own, let us make it half past three rather', 'reschedule_confirmation'))).toBe('10-16 15:30');
    await talk.says('yes, correct', 'appointment_rescheduled');
    await talk.says('and Walter Brandt next door, when does he come to see you?', 'refused');
    await talk.says('and does my sister-in-law Maria Delgado have anything booked with you this week?', 'refused');
  });
});
