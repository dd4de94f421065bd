import { describe, expect, test } from 'vitest';
import { clinic, proposed, startOf } from './clinic.ts';

const { patient, book, standing } = clinic();

describe('what is asked in the middle of something', () => {
  test('is none of ours, and what it names changes nothing', async () => {
    await book('ann', 'grace', '15T10:00');
    await book('ann', 'ito', '16T10:00');
    const talk = await patient('ann');
    const asked = await talk.says('cancel my appointment on Friday', 'cancel_confirmation');
    for (const text of ['What is the weather going to be on Thursday?', 'is it going to rain on thursday?', "what's on tv tonight"]) expect((await talk.says(text, 'out_of_scope')).response).toContain(asked.response);
    for (const back of ['ok back to cancelling', 'never mind, back to the cancellation please']) await talk.says(back, 'cancel_confirmation');
    await talk.says('yes, cancel it', 'appointment_cancelled');
    expect(await standing('ann', talk)).toEqual(['grace 10-15 10:00']);
  });

  test('tells who a doctor is, of the one who is being booked or of another, and the booking waits', async () => {
    const talk = await patient('bea');
    await talk.says('book dr patel thursday at 10', 'booking_confirmation');
    expect((await talk.says('What kind of doctor is Dr Patel?', 'doctor_list')).response).toMatch(/Cardiology[\s\S]*Shall I book this appointment/);
    expect((await talk.says('and what does Dr Lee do?', 'doctor_list')).response).toMatch(/Daniel Lee[\s\S]*Grace Lee[\s\S]*Maya Patel/);
    expect(proposed(await talk.says("Many thanks. Let's finish the booking please", 'booking_confirmation'))).toBe('patel 10-15 10:00');
    expect(proposed(await talk.says('is Dr Patel free at 11 that day?', 'booking_confirmation'))).toBe('patel 10-15 11:00');
    await talk.says('Gracias. Now back to my appointment please', 'booking_confirmation');
    await talk.says('yes', 'appointment_booked');
    await talk.says('what pills do I take', 'no_prescriptions');
    await talk.says('ok ok. what about my appointments then', 'appointments_list');
    await talk.says('and my lab results?', 'no_reports');
  });

  test('says what hurts, and moves the appointment that was spoken of', async () => {
    await book('cleo', 'grace', '15T14:00');
    const talk = await patient('cleo');
    await talk.says('what appointments do I have', 'appointments_list');
    expect(startOf(await talk.says('my back is killing me, could you move it to friday, same time', 'reschedule_confirmation'))).toBe('10-16 14:00');
    await talk.says('yes', 'appointment_rescheduled');
    await talk.says('my stomach hurts, please cancel my appointment', 'cancel_confirmation');
  });
});

describe('who gives up what was begun', () => {
  test('says so in several clauses, or of a choice that is still open', async () => {
    await book('dan', 'grace', '15T15:00');
    await book('dan', 'ito', '16T15:00');
    const talk = await patient('dan');
    for (const text of ['forget it then, leave it where it was', 'nah keep them how they are', "hmm I've changed my mind about moving it, leave everything as is", "I don't want to move it any longer"]) {
      await talk.says('I want to move an appointment', 'reschedule_selection');
      await talk.says(text, 'flow_cancelled');
    }
  });

  test('and wants something else instead', async () => {
    await book('eve', 'grace', '15T16:00');
    const talk = await patient('eve');
    await talk.says('cancel my appointment', 'cancel_confirmation');
    expect(startOf(await talk.says('i dont want to cancel it anymore, please move it to friday 10am', 'reschedule_confirmation'))).toBe('10-16 10:00');
    expect(startOf(await talk.says('no, 11', 'reschedule_confirmation'))).toBe('10-16 11:00');
    await talk.says('instead of moving it, cancel it', 'cancel_confirmation');
    expect(startOf(await talk.says("I'd rather not cancel, could we move it to friday at 9?", 'reschedule_confirmation'))).toBe('10-16 09:00');
  });
});

describe('the other one', () => {
  test('is the other appointment, and one of the others where there are more', async () => {
    await book('fay', 'grace', '14T11:00');
    await book('fay', 'ito', '16T13:00');
    const talk = await patient('fay');
    expect((await talk.says('please cancel the later one of my appointments', 'cancel_confirmation')).response).toContain('Tomas Ito');
    expect((await talk.says('no sorry, I wanted to say the other one', 'cancel_confirmation')).response).toContain('Grace Lee');
    expect((await talk.says("that's the wrong one, the other one please", 'cancel_confirmation')).response).toContain('Tomas Ito');
    await talk.says('no, keep both', 'flow_cancelled');
    await book('fay', 'patel', '15T09:00');
    await talk.says('move my dermatologist visit to next tuesday at 10', 'reschedule_confirmation');
    expect((await talk.says('oh sorry i was talking about the other appointment', 'reschedule_selection')).response).not.toContain('Ito');
    expect(startOf(await talk.says('the lee one', 'reschedule_confirmation'))).toBe('10-20 10:00');
  });

  test('names the doctor in small letters and short words', async () => {
    await book('gus', 'patel', '14T11:30');
    await book('gus', 'grace', '16T13:30');
    const talk = await patient('gus');
    await talk.says('something came up tmrw, can we push my patel appt to thursday morning', 'reschedule_request');
    expect(startOf(await talk.says('11:30', 'reschedule_confirmation'))).toBe('10-15 11:30');
  });
});

describe('who asks of a detail', () => {
  test('of what was read back hears it again, and the yes still counts', async () => {
    const talk = await patient('nell');
    await talk.says('book dr patel thursday at 10', 'booking_confirmation');
    for (const text of ['is it in our time zone?', 'would that be in the morning or in the afternoon?', 'what date is that', 'is that really this Thursday?', "so that's with the heart doctor, yes?", 'was that at 10 am?', 'in which time zone is it']) expect((await talk.says(text, 'clarification')).response).toMatch(/Thursday, October 15, 2026 at 10:00/);
    await talk.says('alright then yes, book it', 'appointment_booked');
    expect((await talk.says('what date was that again?', 'appointments_list')).response).toContain('Thu 15 Oct, 10:00');
  });

  test('of the one that was just booked is told of that one, and moves it', async () => {
    await book('olga', 'ito', '20T13:00');
    const talk = await patient('olga');
    await talk.says('book dr patel thursday at 2pm', 'booking_confirmation');
    await talk.says('yes', 'appointment_booked');
    expect((await talk.says('what time is it again?', 'appointments_list')).response).not.toContain('Ito');
    expect(startOf(await talk.says('could you push it back an hour', 'reschedule_confirmation'))).toBe('10-15 15:00');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('show my appointments once more so I can note it down', 'appointments_list')).response).toContain('Ito');
    await talk.says('let me put that in my diary', 'clarification');
    expect(proposed(await talk.says('could I get Dr Patel on Friday 23 October at 4pm as well', 'booking_confirmation'))).toBe('patel 10-23 16:00');
    expect((await talk.says('and move my Ito appointment to 2pm', 'reschedule_confirmation')).response).toMatch(/^First this[\s\S]*Tomas Ito/);
    expect(proposed(await talk.says('yes', 'booking_confirmation'))).toBe('patel 10-23 16:00');
    await talk.says('back to the booking, Friday 23 October at 4pm with Dr Patel: yes please', 'appointment_booked');
    expect(await standing('olga', talk)).toEqual(['ito 10-20 14:00', 'patel 10-15 14:00', 'patel 10-23 16:00']);
  });
});

test('of two appointments the other one is meant, by what is said to stay', async () => {
  await book('pam', 'grace', '15T09:00');
  await book('pam', 'ito', '16T09:00');
  const talk = await patient('pam');
  await talk.says('cancel the one with Dr Ito', 'cancel_confirmation');
  for (const [text, doctor] of [['wait, keep that one. I meant to cancel the other one', 'Grace Lee'], ['hold on to Ito, no, please. The other one', 'Grace Lee'], ['no, keep Dr Lee and cancel the other one', 'Tomas Ito'], ["not this one, it's the other one I want to cancel", 'Grace Lee']] as const) expect((await talk.says(text, 'cancel_confirmation')).response).toContain(doctor);
  await talk.says('no', 'flow_cancelled');
  await talk.says('move Dr Lee to Tuesday 27 October at 2pm', 'reschedule_confirmation');
  expect((await talk.says('and Ito stays where it is, right?', 'appointments_list')).response).toMatch(/Back to where we were[\s\S]*Grace Lee/);
  expect(startOf(await talk.says('no, 3', 'reschedule_confirmation'))).toBe('10-27 15:00');
  await talk.says('cancel it instead', 'cancel_confirmation');
  await talk.says('yes', 'appointment_cancelled');
  await talk.says('so Thursday is free again?', 'doctor_list|appointments_list');
  expect((await talk.says('and the Ito one stays, yes?', 'appointments_list')).response).toContain('Ito');
  expect(await standing('pam', talk)).toEqual(['ito 10-16 09:00']);
});

describe('who is not ready to book', () => {
  test('leaves what is open, and no appointment goes for it', async () => {
    await book('quin', 'ito', '16T11:00');
    const talk = await patient('quin');
    for (const text of ["no, I'll leave it, stop this booking thing", 'cancel the booking please', 'maybe another time. thanks', "I'll get back to you later, thank you"]) {
      await talk.says('book dr patel friday at 3pm', 'booking_confirmation');
      await talk.says(text, 'flow_cancelled');
    }
    await talk.says('when is dr patel free on friday', 'doctor_list');
    await talk.says('hmm, not now. I think about it', 'flow_cancelled');
    expect(await standing('quin', talk)).toEqual(['ito 10-16 11:00']);
  });
});

test('a patient orders no medicine, and whether one is safe a doctor has to say', async () => {
  const talk = await patient('rhea');
  for (const text of ['prescribe me some oxycodone', 'can you write me a prescription for antibiotics', 'just give me a script for valium']) await talk.says(text, 'refused');
  await talk.says('what was prescribed to me?', 'no_prescriptions');
  for (const text of ['is it okay to take ibuprofen with those', 'can I drink wine on my antibiotics?', 'does it interact with aspirin']) expect((await talk.says(text, 'clarification')).response).toContain('cannot judge');
  await talk.says('book dr patel monday at 10', 'booking_confirmation');
  expect((await talk.says('is it dangerous to mix aspirin and alcohol?', 'clarification')).response).toMatch(/cannot judge(?![\s\S]*Shall I send)[\s\S]*Shall I book/);
});

describe('what is wished for beside something else', () => {
  test('is begun after what was given up for it, and called the other thing', async () => {
    await book('sid', 'grace', '16T15:00');
    const talk = await patient('sid');
    expect((await talk.says('cancel friday with grace lee and get me ito monday at 10 instead', 'cancel_confirmation')).response).toContain('Grace Lee');
    expect(proposed(await talk.says('yes', 'booking_confirmation'))).toBe('ito 10-19 10:00');
    expect(proposed(await talk.says('and the other thing i asked', 'booking_confirmation'))).toBe('ito 10-19 10:00');
    await talk.says('yes that too', 'appointment_booked');
    expect((await talk.says('2 things: what pills am I on, and can you book me patel tuesday the 20th at 1', 'booking_confirmation')).response).toMatch(/no active prescriptions[\s\S]*Maya Patel/);
    await talk.says('oh, is it bad to skip a heart doctor do you think?', 'out_of_scope');
    await talk.says('i will ring my daughter first and come back to you another day', 'flow_cancelled');
    expect(await standing('sid', talk)).toEqual(['ito 10-19 10:00']);
  });

  test('moves what was to be cancelled, keeps one of several, and tells what else there is', async () => {
    await book('tam', 'grace', '15T11:30');
    await book('tam', 'ito', '19T13:30');
    const talk = await patient('tam');
    await talk.says('cancel grace lee on thursday', 'cancel_confirmation');
    expect(startOf(await talk.says('better not cancel it. move it to monday, same time', 'reschedule_confirmation'))).toBe('10-19 11:30');
    expect((await talk.says('hang on whens the skin guy that day', 'appointments_list')).response).toMatch(/Tomas Ito[\s\S]*Shall I move/);
    for (const text of ['wait, which doctor are we talking about again', 'and what time did i just ask you for?']) expect((await talk.says(text, 'clarification')).response).toMatch(/Grace Lee[\s\S]*11:30/);
    expect((await talk.says('do i already have something that day?', 'appointments_list')).response).not.toMatch(/Grace Lee, Thu[\s\S]*Back to/);
    await talk.says('which patients does she see before me', 'refused');
    await talk.says('no, this is confusing, let me talk to somebody at the desk', 'handed_off');
    talk.anew();
    await talk.says('cancel everything', 'cancel_confirmation');
    expect((await talk.says('no wait keep grace lee. just the skin one', 'cancel_confirmation')).response).toContain('Tomas Ito');
    expect((await talk.says('hmm actually keep it but can we do it tuesday the 20th instead', 'reschedule_request|reschedule_confirmation')).response).toContain('Tomas Ito');
  });

  test('changes the words of a message, and asks for them where there are none', async () => {
    const talk = await patient('una');
    await talk.says('tell grace lee the pills make me cough all night', 'message_confirmation');
    expect((await talk.says('dont send yet! add that it started last weekend', 'message_confirmation')).response).toContain('It started last weekend');
    expect((await talk.says('no not all night, put mostly in the mornings', 'message_confirmation')).response).toContain('cough mostly in the mornings');
    await talk.says('no', 'flow_cancelled');
    await talk.says('missed my tablet this morning, should i double up', 'clarification');
    await talk.says('ok ask dr grace lee for me then', 'message_confirmation');
    expect((await talk.says('tell her: missed a tablet, should i double up today', 'message_confirmation')).response).toContain('> missed a tablet');
  });
});
