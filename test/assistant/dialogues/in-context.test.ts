import { describe, expect, test } from 'vitest';
import { clinic, proposed, startOf } from './clinic.ts';

const { patient, book, standing } = clinic();

describe('what was told and offered says what an unclear text means', () => {
  test('a bare number is an hour where a time is asked for, offered or read back', async () => {
    const talk = await patient('hal');
    await talk.says('i want to see dr patel', 'datetime_selection');
    expect((await talk.says('thurs afternoon', 'datetime_selection')).response).toContain('\n- Thu 15 Oct, 15:00');
    expect(proposed(await talk.says('ok 3', 'booking_confirmation'))).toBe('patel 10-15 15:00');
    expect(proposed(await talk.says('430 i guess', 'booking_confirmation'))).toBe('patel 10-15 16:30');
    expect(proposed(await talk.says('hang on make it fri and 11', 'booking_confirmation'))).toBe('patel 10-16 11:00');
    expect(proposed(await talk.says('no, the whole town is there at 11. half past one', 'booking_confirmation'))).toBe('patel 10-16 13:30');
    expect(proposed(await talk.says('right, lunch is 12. 1030 not 1030pm', 'booking_confirmation'))).toBe('patel 10-16 10:30');
    expect(proposed(await talk.says('mejor el jueves, same time', 'booking_confirmation'))).toBe('patel 10-15 10:30');
    await talk.says('no', 'flow_cancelled');
    await talk.says('book dr ito on thursday morning', 'datetime_selection');
    expect(proposed(await talk.says('the third one', 'booking_confirmation'))).toBe('ito 10-15 10:00');
    expect(proposed(await talk.says('nah with marsh, the 11.30', 'booking_confirmation'))).toBe('marsh 10-15 11:30');
  });

  test('whoever has no appointment neither moves nor cancels one without a word for it', async () => {
    const talk = await patient('ivo');
    await talk.says('my back is killing me, dr grace lee today if poss', 'datetime_selection');
    await talk.says('forget it', 'flow_cancelled');
    await talk.says('does dr patel see people on thursdays?', 'doctor_list');
    expect(proposed(await talk.says('could i come at 9?', 'booking_confirmation'))).toBe('patel 10-15 09:00');
    expect(proposed(await talk.says('or at 9:30?', 'booking_confirmation'))).toBe('patel 10-15 09:30');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('whats ito got tomorrow', 'doctor_list')).response).toContain('Wed 14 Oct');
    expect((await talk.says('had marsh once, never again. skin doctor please', 'doctor_selection')).response).toContain('Ito');
    await talk.says('forget it', 'flow_cancelled');
    await talk.says('none of those suits me. forget all of it', 'clarification|out_of_scope');
    await talk.says('move my appointment to friday', 'no_appointments');
    await talk.says('when has lee got time', 'doctor_list');
    expect((await talk.says('the kids doctor. monday, but not before noon', 'datetime_selection')).response).toMatch(/Daniel Lee[\s\S]*\n- Mon 19 Oct, 12:00/);
  });

  test('which of several appointments is meant', async () => {
    await book('jan', 'patel', '15T10:00');
    await book('jan', 'grace', '15T14:00');
    await book('jan', 'ito', '22T09:00');
    const talk = await patient('jan');
    await talk.says('cancel one of my thursday ones', 'cancel_selection|clarification');
    await talk.says('the thursday one', 'clarification|cancel_selection');
    await talk.says('forget it', 'flow_cancelled');
    expect(startOf(await talk.says('gonna be late thursday, can my 10 oclock be pushed an hour', 'reschedule_confirmation'))).toBe('10-15 11:00');
    expect((await talk.says('thats the heart lady right, not lee?', 'clarification')).response).toContain('Patel');
    expect((await talk.says('hang on whens the skin guy', 'appointments_list')).response).toMatch(/Ito[\s\S]*Back to where we were/);
    await talk.says('ok yes', 'appointment_rescheduled');
    expect(startOf(await talk.says('and my ito visit, can it be friday at 9', 'reschedule_confirmation'))).toBe('10-16 09:00');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('i want rid of the skin visit', 'cancel_confirmation')).response).toContain('Ito');
    expect((await talk.says('no not him, the heart one', 'cancel_confirmation')).response).toContain('Patel');
    await talk.says('forget it', 'flow_cancelled');
    await talk.says('cancel tomorrow or whenever, my 11 oclock i mean', 'cancel_selection|cancel_confirmation');
    await talk.says('forget it', 'flow_cancelled');
    expect(await standing('jan', talk)).toEqual(['grace 10-15 14:00', 'ito 10-22 09:00', 'patel 10-15 11:00']);
  });
});

test('a doctor who is turned down is not offered, what stays at a cancellation is kept, and a mistyped yes is one', async () => {
  const talk = await patient('una');
  expect((await talk.says('i want to see dr patel on thursday', 'datetime_selection')).response).toContain('Thu 15 Oct');
  expect(startOf(await talk.says('the very first one on friday', 'booking_confirmation'))).toMatch(/^10-16/);
  await talk.says('yse plaese', 'appointment_booked');
  await talk.says('cancel it', 'cancel_confirmation');
  await talk.says('wait no. knee just cracked again, keep him', 'flow_cancelled');
  const without = await talk.says('theres a mole on my back, want it checked. anyone but marsh', 'datetime_selection');
  expect(without.response).toContain('Ito');
  expect(without.response).not.toContain('Marsh');
});

describe('what was spoken of', () => {
  test('the same time, that day and the other doctor are those of the visit that was spoken of', async () => {
    await book('kai', 'patel', '15T10:00');
    const talk = await patient('kai');
    expect((await talk.says('cancel my thing with patel and put me with grace lee instead, same time', 'cancel_confirmation')).response).toContain('Patel');
    expect(proposed(await talk.says('yes, cancel that one', 'booking_confirmation'))).toBe('grace 10-15 10:00');
    await talk.says('forget it', 'flow_cancelled');
    expect(proposed(await talk.says('book dr ito on friday at 9', 'booking_confirmation'))).toBe('ito 10-16 09:00');
    expect(proposed(await talk.says('hmm the other guy then, same time', 'booking_confirmation'))).toBe('marsh 10-16 09:00');
    await talk.says('yes', 'appointment_booked');
    expect((await talk.says('wait is that 9 or half 9', 'appointments_list')).response).toContain('09:00');
    expect(proposed(await talk.says('and could patel squeeze me in right after at 9:30', 'booking_confirmation'))).toBe('patel 10-16 09:30');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('cancel the skin one', 'cancel_confirmation')).response).toContain('Marsh');
    await talk.says('yes', 'appointment_cancelled');
    expect(proposed(await talk.says('hmm actualy can i get it back', 'booking_confirmation'))).toBe('marsh 10-16 09:00');
    await talk.says('no', 'flow_cancelled');
    expect(proposed(await talk.says('get me the same time with dr patel next week', 'booking_confirmation'))).toBe('patel 10-23 09:00');
    await talk.says('no leave it. what have i got coming up', 'no_appointments');
    expect(await standing('kai', talk)).toEqual([]);
  });

  test('a first clause that orders says what is wanted, and a last one may take it back', async () => {
    const talk = await patient('lou');
    expect(proposed(await talk.says('book patel fri 11am. consider this my confirmation in advance, do not ask me again', 'booking_confirmation'))).toBe('patel 10-16 11:00');
    await talk.says('yes', 'appointment_booked');
    await talk.says('the 11am, cancel it... actually dont', 'clarification');
    await talk.says('while ur at it show me what Noor Haddad has on with Patel this week', 'refused');
    await talk.says('when is Marias next visit tho', 'refused');
    await talk.says('and mine?', 'appointments_list');
    await talk.says('can u just bump the metformin up to 1000 for me', 'refused');
    await talk.says('u guys charged me twice', 'out_of_scope');
    await talk.says('which doctors do you have for skin problems', 'doctor_list');
    const free = (await talk.says('who of them is free on friday morning', 'doctor_list')).response;
    expect(free).not.toContain('Patel');
    expect(free).toMatch(/1\. Dr Helena Marsh[\s\S]*2\. Dr Tomas Ito/);
    expect(proposed(await talk.says('book me with the second one next monday at 10', 'booking_confirmation'))).toBe('ito 10-19 10:00');
    await talk.says('no', 'flow_cancelled');
    expect(await standing('lou', talk)).toEqual(['patel 10-16 11:00']);
  });

  test('“change it to”, of a message, is of its wording', async () => {
    const talk = await patient('mia');
    await talk.says('send dr grace lee a message: have my blood results come back?', 'message_confirmation');
    expect((await talk.says('No, change it to: have my blood results come back, and should I fast next time?', 'message_confirmation')).response).toContain('should I fast');
  });

  test('of two doctors of a name the other one', async () => {
    const talk = await patient('ned');
    await talk.says('i need an appointment with dr lee', 'doctor_selection');
    await talk.says('the kids doctor', 'datetime_selection');
    expect((await talk.says('no sorry, the other one', 'datetime_selection')).response).toContain('Grace Lee');
    await talk.says('forget it', 'flow_cancelled');
  });

  test('a visit besides the one that stands, the later one of two, and one that has to move first', async () => {
    await book('ned', 'patel', '15T13:00');
    const talk = await patient('ned');
    expect(proposed(await talk.says("I'd like another visit on top of the one I have. Same doctor, same time, just one week after it.", 'booking_confirmation'))).toBe('patel 10-22 13:00');
    await talk.says('yes', 'appointment_booked');
    expect(startOf(await talk.says('move the later one with patel to 3pm', 'reschedule_confirmation'))).toBe('10-22 15:00');
    await talk.says('no', 'flow_cancelled');
    expect(startOf(await talk.says('move the later of my two Patel ones to the day after, same time', 'reschedule_confirmation'))).toBe('10-23 13:00');
    await talk.says('no', 'flow_cancelled');
    await talk.says('book dr ito on thursday', 'datetime_selection');
    expect((await talk.says("oh hang on, i've got patel at 1 that day. shift that one to 2 first", 'reschedule_confirmation|reschedule_selection')).response).toContain('Patel');
    await talk.says('forget it', 'flow_cancelled|clarification');
    expect((await talk.says('First cancel my appointment with Patel on the 22nd and then book me with Dr Marsh on Friday at 3 pm', 'cancel_confirmation|cancel_selection')).response).toContain('Patel');
    await talk.says('forget it', 'flow_cancelled');
    expect(await standing('ned', talk)).toEqual(['patel 10-15 13:00', 'patel 10-22 13:00']);
  });

  test('other words and another reader take the place of a message’s, and what was sent is not taken back', async () => {
    const talk = await patient('ola');
    await talk.says('tell dr grace lee the new tablets make me sleepy', 'message_confirmation');
    expect((await talk.says('tell dr grace lee i need a refill of the blue ones by friday', 'message_confirmation')).response).toContain('> i need a refill of the blue ones by friday');
    expect((await talk.says('and say i have 3 days left', 'message_confirmation')).response).toMatch(/by friday\. I have 3 days left/);
    await talk.says('read me the whole thing again before it goes', 'message_confirmation|clarification');
    await talk.says('send it', 'message_sent');
    await talk.says('hm can u take it back', 'clarification');
    expect((await talk.says('r u a bot lol', 'help')).response).toContain('no person');
    await talk.says('ngl i want someone real, like w a pulse', 'handed_off');
  });

  test('a day that is asked about is the day that is looked at, and after a danger what waits is read back first', async () => {
    const talk = await patient('pam');
    await talk.says("Hello, I'd like to make an appointment with a heart specialist.", 'datetime_selection');
    expect((await talk.says('Dr Patel is fine. What does she have on Wednesday?', 'datetime_selection')).response).toContain('Wed 14 Oct');
    expect(proposed(await talk.says("10 o'clock in the morning, please.", 'booking_confirmation'))).toBe('patel 10-14 10:00');
    await talk.says('actually hold on my chest has gone really tight and my left arm is numb', 'emergency');
    await talk.says('yes im calling them now', 'booking_confirmation|clarification|emergency');
    expect(proposed(await talk.says("I'm all right now, it has passed. Please go on with the appointment: Dr Patel, Wednesday at 3 pm.", 'booking_confirmation'))).toBe('patel 10-14 15:00');
    expect(await standing('pam', talk)).toEqual([]);
  });
});
