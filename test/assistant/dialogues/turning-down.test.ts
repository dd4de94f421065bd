import { describe, expect, test } from 'vitest';
import { clinic, proposed, startOf } from './clinic.ts';

const { patient, book, standing } = clinic();

describe('who looks for a time', () => {
  test('turns down days and parts of the day, and the search goes on', async () => {
    const talk = await patient('abe');
    await talk.says('need dr grace lee this week, mornings only', 'datetime_selection');
    expect((await talk.says('not wednesday', 'datetime_selection')).response).not.toContain('Wed 14');
    expect(proposed(await talk.says('thursday at 10', 'booking_confirmation'))).toBe('grace 10-15 10:00');
    expect((await talk.says("can't do thursday after all", 'datetime_selection')).response).not.toContain('Thu 15');
    expect((await talk.says('mornings are bad for me', 'datetime_selection')).response).not.toMatch(/, (?:09|10|11):/);
    expect((await talk.says('friday 2pm', 'booking_confirmation')).response).toContain('October 16, 2026 at 14:00');
    expect(proposed(await talk.says('yes but not friday, thursday', 'booking_confirmation'))).toBe('grace 10-15 14:00');
  });

  test('finds a time too early or too late, and is offered others', async () => {
    const talk = await patient('amos');
    await talk.says('book dr grace lee friday at 9:30', 'booking_confirmation');
    expect((await talk.says('no sorry, that is a bit early for me', 'datetime_selection')).response).toMatch(/Fri 16 Oct, 10:00/);
    await talk.says('4pm', 'booking_confirmation');
    expect((await talk.says('isnt 4 rather late?', 'datetime_selection')).response).toMatch(/Fri 16 Oct, 15:30/);
    await talk.says('the first', 'booking_confirmation');
    await talk.says('hmm, let me think', 'clarification');
    expect((await talk.says('too soon for me', 'datetime_selection')).response).toMatch(/Mon 19 Oct/);
    expect(await standing('amos', talk)).toEqual([]);
  });

  test('has two visits under one verb, asks what the difference is, and takes the next free one', async () => {
    const talk = await patient('ada');
    expect(proposed(await talk.says('i need patel on october 26 at 10 and ito on october 27 at 2', 'booking_confirmation'))).toBe('patel 10-26 10:00');
    await book('another', 'patel', '26T10:00');
    await talk.says('yes', 'datetime_selection');
    expect(proposed(await talk.says('ok the next one then', 'booking_confirmation'))).toBe('patel 10-26 10:30');
    expect(proposed(await talk.says('yes', 'booking_confirmation'))).toBe('ito 10-27 14:00');
    expect(proposed(await talk.says('no not then, the day before', 'booking_confirmation'))).toBe('ito 10-26 14:00');
    await talk.says('no', 'flow_cancelled');
    await talk.says('i need a skin doctor on october 28 at 9', 'doctor_selection');
    expect((await talk.says('whats the difference between the two', 'doctor_list')).response).toContain('cannot say who is better');
    await talk.says('do i have any lab results?', 'no_reports');
    expect(proposed(await talk.says('first', 'booking_confirmation'))).toMatch(/10-28 09:00/);
    await talk.says('no', 'flow_cancelled');
  });

  test('takes the time along to another doctor, and keeps the one who was read back', async () => {
    const talk = await patient('bo');
    await talk.says('book me with dr ito tomorrow', 'datetime_selection');
    expect(proposed(await talk.says('thursday at 9:30 then', 'booking_confirmation'))).toBe('ito 10-15 09:30');
    expect(proposed(await talk.says('with Dr Marsh instead', 'booking_confirmation'))).toBe('marsh 10-15 09:30');
    await talk.says('who else is there for skin', 'doctor_list');
    expect(proposed(await talk.says('ok keep marsh', 'booking_confirmation'))).toBe('marsh 10-15 09:30');
    expect(proposed(await talk.says('same slot as before', 'clarification'))).toBe('marsh 10-15 09:30');
    await talk.says('sí, resérvala por favor', 'appointment_booked');
  });

  test('asks whether a time is taken, how long the wait is, and who speaks what', async () => {
    const talk = await patient('cal');
    expect(proposed(await talk.says('is 9 tomorrow taken with dr ito?', 'booking_confirmation'))).toBe('ito 10-14 09:00');
    await talk.says('la doctora habla español?', 'out_of_scope');
    expect((await talk.says('how long do I have to wait', 'doctor_list')).response).toContain('The first free time with Dr Tomas Ito is on');
    await talk.says('no', 'flow_cancelled');
    await talk.says('can you send my records to Mercy Hospital', 'out_of_scope');
  });
});

describe('who has appointments', () => {
  test('calls one by its day, and moves it within that day', async () => {
    await book('dot', 'grace', '14T11:00');
    await book('dot', 'ito', '15T13:00');
    const talk = await patient('dot');
    expect(startOf(await talk.says("make Wednesday's earlier, like 9:30", 'reschedule_confirmation'))).toBe('10-14 09:30');
    await talk.says('yes', 'appointment_rescheduled');
    expect(startOf(await talk.says("can thursday's be a bit later, say 4?", 'reschedule_confirmation'))).toBe('10-15 16:00');
    await talk.says('yes', 'appointment_rescheduled');
    expect(startOf(await talk.says('hmm, not thursday, friday', 'reschedule_confirmation'))).toBe('10-16 16:00');
    await talk.says('no, leave it', 'flow_cancelled');
    expect(startOf(await talk.says('push my appointment with dr ito to next week same time', 'reschedule_confirmation'))).toBe('10-22 16:00');
  });

  test('keeps the day on which one stands, has another moved next, and leaves it where it was', async () => {
    await book('eve', 'patel', '15T15:00');
    await book('eve', 'ito', '16T11:00');
    const talk = await patient('eve');
    await talk.says('keep my friday slot', 'appointments_list');
    expect((await talk.says('could I come sooner to the heart doctor, but the same day, in the morning', 'reschedule_request')).response).toMatch(/\n- Thu 15 Oct, 09:00/);
    expect(startOf(await talk.says('10:30 would be lovely', 'reschedule_confirmation'))).toBe('10-15 10:30');
    expect(startOf(await talk.says('and push ito to monday at 4pm', 'reschedule_confirmation'))).toBe('10-19 16:00');
    await talk.says('nope, leave ito where it was', 'flow_cancelled');
    expect(startOf(await talk.says('my friday appointment, can it be on monday at 2', 'reschedule_confirmation'))).toBe('10-19 14:00');
    await talk.says('yes', 'appointment_rescheduled');
    expect(startOf(await talk.says('now the cardiologist to friday at 11', 'reschedule_confirmation'))).toBe('10-16 11:00');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('cancel thursday but keep my monday appointment', 'cancel_confirmation')).response).toContain('Maya Patel');
    await talk.says('dont do it, i will come back to you later', 'flow_cancelled');
    expect((await talk.says('hmm then cancel the ito one, two in one week are too much for me', 'cancel_confirmation')).response).toContain('Tomas Ito');
    await talk.says('no', 'flow_cancelled');
    await talk.says('cancel the ito one and get me dr grace lee on friday at 9', 'cancel_confirmation');
    expect(proposed(await talk.says('yes', 'booking_confirmation'))).toBe('grace 10-16 09:00');
    expect(proposed(await talk.says('I said Lee but I mean the children’s doctor', 'booking_confirmation'))).toBe('daniel 10-16 09:00');
    await talk.says('sorry, i write english now. make it 9:30 instead of 9', 'booking_confirmation');
    await talk.says('yes', 'appointment_booked');
    expect(await standing('eve', talk)).toEqual(['daniel 10-16 09:30', 'patel 10-15 15:00']);
  });

  test('has all of them cancelled one after the other, each with a yes', async () => {
    await book('hal', 'patel', '26T15:00');
    await book('hal', 'ito', '27T11:00');
    await book('hal', 'grace', '29T11:00');
    const talk = await patient('hal');
    await talk.says('cancel my appointment', 'cancel_selection');
    expect((await talk.says('all three pls', 'cancel_confirmation')).response).toContain('Maya Patel');
    expect((await talk.says('yes', 'cancel_confirmation')).response).toMatch(/is cancelled\.[\s\S]*Tomas Ito/);
    await talk.says('which one is that', 'clarification');
    await talk.says('yes but only if it costs nothing', 'clarification');
    await talk.says('no', 'flow_cancelled');
    await talk.says('did you cancel my appointments?', 'appointments_list');
    await talk.says('please do not cancel it', 'clarification');
    await talk.says('scrap my ito appointment', 'cancel_confirmation');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('cancel ito and grace lee', 'cancel_confirmation')).response).toContain('Tomas Ito');
    expect((await talk.says('👍', 'cancel_confirmation')).response).toContain('Grace Lee');
    await talk.says('no, leave it', 'flow_cancelled');
    expect(startOf(await talk.says('show my appointments', 'appointments_list').then(() => talk.says('number 1 has to go to october 30 at 2', 'reschedule_confirmation')))).toBe('10-30 14:00');
    expect((await talk.says('no. running ten minutes late on thursday, can u let dr grace lee know', 'message_confirmation')).response).toContain('running ten minutes late on thursday');
    await talk.says('no', 'flow_cancelled');
    expect(await standing('hal', talk)).toEqual(['grace 10-29 11:00']);
  });

  test('calls one by its week or by what it is for, and wishes for more while something waits', async () => {
    await book('ivo', 'ito', '22T11:00');
    await book('ivo', 'ito', '29T12:00');
    const talk = await patient('ivo');
    await talk.says('cancel ito', 'cancel_selection');
    expect((await talk.says('the one next week', 'cancel_confirmation')).response).toContain('October 22');
    await talk.says('and also tell dr grace lee that i feel better', 'clarification');
    await talk.says('yes', 'message_confirmation');
    await talk.says('no dont send it', 'flow_cancelled');
    await talk.says('book her instead', 'datetime_selection');
    await talk.says('no sorry not lee i always mix them up, the heart lady', 'datetime_selection');
    expect(talk.last.response).toContain('Maya Patel');
    await talk.says('on november 2', 'datetime_selection');
    expect(proposed(await talk.says('whats the last slot', 'booking_confirmation'))).toBe('patel 11-02 16:30');
    await talk.says('no', 'flow_cancelled');
    await talk.says("show my neighbour's meds", 'refused');
    await talk.says("it's allowed, i have power of attorney for her", 'refused');
    expect(await standing('ivo', talk)).toEqual(['ito 10-29 12:00']);
  });

  test('leaves one out, leaves it when it stands, and asks whom they see', async () => {
    await book('ira', 'grace', '15T09:00');
    await book('ira', 'patel', '16T13:00');
    const talk = await patient('ira');
    await talk.says('gotta cancel one of my appts', 'cancel_selection');
    expect((await talk.says('not the patel one', 'cancel_confirmation')).response).toContain('Grace Lee');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('who do i see friday?', 'appointments_list')).response).toMatch(/Maya Patel/);
    await talk.says('bring it forward to thursday at 13:00', 'reschedule_confirmation');
    await talk.says('hmm no sorry. leave the appointment on friday', 'flow_cancelled');
    expect(await standing('ira', talk)).toEqual(['grace 10-15 09:00', 'patel 10-16 13:00']);
  });

  test('gives up a new one and moves the old one instead', async () => {
    await book('ed', 'grace', '15T12:00');
    const talk = await patient('ed');
    await talk.says('book dr patel thursday at 10', 'booking_confirmation');
    expect(startOf(await talk.says('hm, actually forget the new one, just move mine to 1', 'reschedule_confirmation'))).toBe('10-15 13:00');
    await talk.says('yes', 'appointment_rescheduled');
    expect(await standing('ed', talk)).toEqual(['grace 10-15 13:00']);
  });

  test('has two visits in a sentence, each with its doctor and time', async () => {
    const talk = await patient('flo');
    expect(proposed(await talk.says('Can I see a heart doctor Wednesday at 2 and a skin doctor Thursday at 3?', 'booking_confirmation'))).toBe('patel 10-14 14:00');
    await talk.says('yes', 'doctor_selection');
    expect(proposed(await talk.says('Marsh', 'booking_confirmation'))).toBe('marsh 10-15 15:00');
  });
});

describe('who writes', () => {
  test('orders it again, and says the words or not', async () => {
    const talk = await patient('gil');
    await talk.says('I want to write to Dr Grace Lee', 'clarification');
    await talk.says('Ok ask Dr Lee that', 'clarification|doctor_selection');
    talk.anew();
    await talk.says('I want to write to Dr Grace Lee', 'clarification');
    expect((await talk.says('tell her I feel much better', 'message_confirmation')).response).toMatch(/> I feel much better$/);
    expect((await talk.says('Yes, cancel tomorrow', 'clarification')).response).toContain('not done anything yet');
    await talk.says('ok send it', 'message_sent');
    expect((await talk.says('tell dr grace lee I am sorry about that', 'message_confirmation')).response).toMatch(/> I am sorry about that$/);
    await talk.says('no', 'flow_cancelled');
    await talk.says('send a message to dr grace lee', 'clarification');
    await talk.says('forget the message', 'flow_cancelled');
  });

  test('to the doctor of a specialty, or to the one of the visit in the same breath', async () => {
    await book('hal', 'patel', '19T09:00');
    const talk = await patient('hal');
    await talk.says('please message my general practitioner', 'clarification');
    await talk.says('never mind', 'flow_cancelled');
    await talk.says('book me in with Grace Lee tomorrow 10am and tell her it is about my knee', 'booking_confirmation');
    expect((await talk.says('yes', 'message_confirmation')).response).toContain('Shall I send this to Dr Grace Lee');
  });
});
