import { describe, expect, test } from 'vitest';
import { clinic, proposed } from './clinic.ts';

const { patient, book, standing } = clinic();

describe('who looks for a time', () => {
  test('says no to one, and another right after', async () => {
    const talk = await patient('alma');
    await talk.says('book dr ito thursday at 10', 'booking_confirmation');
    await talk.says('nope', 'flow_cancelled');
    expect(proposed(await talk.says('how about friday at 9?', 'booking_confirmation'))).toBe('ito 10-16 09:00');
    expect((await talk.says("I don't want that time", 'datetime_selection')).response).toContain('Fri 16 Oct, 09:30');
    await talk.says('thanks', 'goodbye');
    expect(proposed(await talk.says('thursday 11', 'booking_confirmation'))).toBe('ito 10-15 11:00');
    await talk.says('actually i don’t need an appointment', 'flow_cancelled');
    expect(await standing('alma', talk)).toEqual([]);
  });

  test('asks of a day or an hour as one asks of free times', async () => {
    const talk = await patient('bela');
    await talk.says('i need somebody in cardiology', 'datetime_selection');
    for (const question of ['how does friday look?', "what's open on 10/16", 'do you have the 16th?', 'what have you got on friday']) expect((await talk.says(question, 'datetime_selection')).response).toMatch(/Fri 16 Oct, 09:00/);
    expect(proposed(await talk.says('whenever', 'booking_confirmation'))).toBe('patel 10-16 09:00');
    expect(proposed(await talk.says('hmm, what about thursday?', 'booking_confirmation'))).toBe('patel 10-15 09:00');
    expect(proposed(await talk.says('is 11 free too?', 'booking_confirmation'))).toBe('patel 10-15 11:00');
    expect(proposed(await talk.says('hour later', 'booking_confirmation'))).toBe('patel 10-15 12:00');
    await talk.says('any lab results yet', 'no_reports');
    await talk.says('do I have any reports? It’s been a long week.', 'no_reports');
    await talk.says('who are your dermatologists?', 'doctor_list');
    await talk.says('do i have anything booked already', 'no_appointments');
    expect(proposed(await talk.says('does Tomas Ito have that time?', 'booking_confirmation'))).toBe('ito 10-15 12:00');
    await talk.says('perfect, thank you!', 'appointment_booked');
    expect(await standing('bela', talk)).toEqual(['ito 10-15 12:00']);
  });
});

describe('who has appointments', () => {
  test('moves the last one, and says another day of where it goes', async () => {
    const talk = await patient('cora');
    await book('cora', 'ito', '14T10:00');
    await book('cora', 'patel', '19T10:00');
    await talk.says('move the last one', 'reschedule_request');
    await talk.says('do you have any dermatologists', 'doctor_list');
    await talk.says("i'm off on the 15th", 'reschedule_request');
    expect((await talk.says('at 2', 'reschedule_confirmation')).response).toMatch(/October 15, 2026 at 14:00/);
    expect((await talk.says('sorry, I meant Oct 16', 'reschedule_confirmation')).response).toMatch(/From:\*\* Monday, October 19[\s\S]*To:\*\* Friday, October 16, 2026 at 14:00/);
    await talk.says('sounds good, thank you', 'appointment_rescheduled');
    await talk.says('cancel dr ito', 'cancel_confirmation');
    expect((await talk.says('actually dr patel instead', 'cancel_confirmation')).response).toContain('Patel');
    await talk.says("yes, I don't need it anymore", 'appointment_cancelled');
    expect(await standing('cora', talk)).toEqual(['ito 10-14 10:00']);
  });

  test('counts those to choose from, and is told how long a medication is taken, not a visit', async () => {
    const talk = await patient('dina');
    await book('dina', 'patel', '14T10:00');
    await book('dina', 'grace', '15T10:00');
    await book('dina', 'ito', '16T10:00');
    await talk.says('I want to change an appointment', 'reschedule_selection');
    expect((await talk.says('third', 'reschedule_request')).response).toContain('Tomas Ito');
    expect((await talk.says('and on the 19th?', 'reschedule_request')).response).toContain('Mon 19 Oct, 09:00');
    await talk.says('how long do I take lisinopril for?', 'no_prescriptions');
    await talk.says('at 10', 'reschedule_confirmation');
    await talk.says('hundred percent', 'appointment_rescheduled');
    expect(await standing('dina', talk)).toEqual(['grace 10-15 10:00', 'ito 10-19 10:00', 'patel 10-14 10:00']);
    await talk.says("I'd like to ask Dr Grace Lee a question", 'clarification');
    await talk.says('I have five tablets left', 'message_confirmation');
    expect((await talk.says('No, change it: I have four tablets left and need a new prescription', 'message_confirmation')).response).toContain('> I have four tablets left');
    expect((await talk.says('instead write all is well', 'message_confirmation')).response).toContain('> all is well');
    expect((await talk.says('sorry, I meant Dr Grace Lee', 'message_confirmation')).response).toContain('> all is well');
    await talk.says('yes', 'message_sent');
    await talk.says('write to Dr Grace Lee: thanks again', 'message_confirmation');
    await talk.says("no don't send that, i'll just talk to her in person", 'flow_cancelled|clarification');
    await talk.says('I want a human', 'handed_off');
  });
});

describe('who answers in few words', () => {
  test('is asked once more where a word may be a yes or a no, and moves what was just booked at its own time', async () => {
    const talk = await patient('ede');
    await talk.says('book dr ito thursday at 10', 'booking_confirmation');
    expect((await talk.says('ok thx', 'clarification')).response).toContain('not done anything yet');
    await talk.says('yes pls, last time i promise lol', 'appointment_booked');
    expect(proposed(await talk.says('wait no friday', 'reschedule_confirmation'))).toBe('10-16 10:00');
    expect(proposed(await talk.says('sorry, the wednesday of the week after', 'reschedule_confirmation'))).toBe('10-21 10:00');
    await talk.says('no', 'flow_cancelled');
    await talk.says('cancel it', 'cancel_confirmation');
    for (const either of ['Cancel please', 'cancel']) expect((await talk.says(either, 'clarification')).data.proposed?.command).toBe('cancel-appointment');
    await talk.says('no, keep it', 'flow_cancelled');
    expect(proposed(await talk.says('can that go to the tuesday of that week, 10:30', 'reschedule_confirmation'))).toBe('10-13 10:30');
    await talk.says('leave it', 'flow_cancelled');
    expect((await talk.says("ito didn't move, right?", 'appointments_list')).response).toContain('Thu 15 Oct, 10:00');
    for (const again of ['ok whatever just show it', 'show me what i have now', 'fine. and mine is when?', 'after that one is there anything else this month']) await talk.says(again, 'appointments_list');
    expect(await standing('ede', talk)).toEqual(['ito 10-15 10:00']);
  });

  test('has two orders in one breath, says what is wrong of a message, and does some things without help', async () => {
    const talk = await patient('fay');
    await book('fay', 'ito', '16T11:00');
    await talk.says('cancel ito on friday book me with marsh monday at 10', 'cancel_confirmation');
    expect(proposed(await talk.says('yes', 'booking_confirmation'))).toBe('marsh 10-19 10:00');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('ask Dr Grace Lee when my blood results will be ready', 'message_confirmation')).response).toContain('> when my blood results');
    expect((await talk.says('nope thats wrong, say: are my results there', 'message_confirmation')).response).toContain('> are my results there');
    await talk.says('forget it', 'flow_cancelled');
    await talk.says("alright i'll tell my brother to call himself", 'goodbye');
    await talk.says('can I take double of it today?', 'clarification');
    await talk.says('is dr ito around thursday morning', 'doctor_list');
    expect((await talk.says("i don't wanna book yet just asking. and is there anybody for hearts?", 'doctor_list')).response).toContain('Patel');
    expect(proposed(await talk.says('ok. book patel on thursday at 9', 'booking_confirmation'))).toBe('patel 10-15 09:00');
    expect(proposed(await talk.says('this week is full tho. so the week after, friday the 23rd?', 'booking_confirmation'))).toBe('patel 10-23 09:00');
    await talk.says('my chest is so tight and i cant breathe', 'emergency');
    for (const told of ['my wife is calling them now', 'they are 5 minutes away']) expect((await talk.says(told, 'emergency')).response).toContain('no need for a second one');
    await talk.says('dont bother with the appointment', 'flow_cancelled');
    expect(await standing('fay', talk)).toEqual([]);
  });

  test('asks what is possible later, names a day of the week that is looked for, and corrects a word', async () => {
    const talk = await patient('gus');
    await talk.says('did you book anything for me just now?', 'no_appointments');
    await talk.says('book me in with dr ito any day next week after 3', 'datetime_selection');
    expect((await talk.says('what if i cant make it, can i cancel then', 'clarification')).response).toContain('Back to where we were');
    expect((await talk.says('wednesday', 'datetime_selection')).response).toContain('Wed 21 Oct, 15:00');
    expect(proposed(await talk.says('3:30', 'booking_confirmation'))).toBe('ito 10-21 15:30');
    await talk.says('hang on, im checking my calendar', 'clarification');
    await talk.says("that's perfect thanks", 'appointment_booked');
    await talk.says('did that work', 'appointments_list');
    await talk.says('tell dr grace lee i have a nasty cough since 3 days', 'message_confirmation');
    expect((await talk.says('sorry make that very nasty', 'message_confirmation')).response).toContain('> i have a very nasty cough since 3 days');
    expect((await talk.says('no wait, 4', 'message_confirmation')).response).toContain('> i have a very nasty cough since 4 days');
    await talk.says('actually leave it', 'flow_cancelled');
    expect((await talk.says('did you send it?', 'clarification')).response).toContain('not sent');
    expect(await standing('gus', talk)).toEqual(['ito 10-21 15:30']);
  });
});
