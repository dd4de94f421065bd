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
    await talk.says('ok back to cancelling', 'cancel_confirmation');
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
