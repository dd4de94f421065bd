import { describe, expect, test } from 'vitest';
import { clinic, proposed } from './clinic.ts';

const { app, must, tokenOf, patient, book, standing } = clinic();

describe('what was answered with a no', () => {
  test.each([['deny', '09:00'], ['i decline', '10:00'], ['no', '11:00']])('“%s” gives it up', async (no, at) => {
    const id = `no-${no.replaceAll(' ', '')}`;
    await book(id, 'grace', `19T${at}`);
    const talk = await patient(id);
    await talk.says('move the Lee one to Mon 26 Oct 9:30', 'reschedule_confirmation');
    await talk.says(no, 'flow_cancelled');
    await talk.says('confirm', 'clarification');
    expect(await standing(id, talk)).toEqual([`grace 10-19 ${at}`]);
  });

  test('is read back again before a yes counts, where the no left it open', async () => {
    await book('mia', 'grace', '20T09:00');
    const talk = await patient('mia');
    await talk.says('cancel my appointment', 'cancel_confirmation');
    await talk.says('no, rather different', 'clarification');
    expect((await talk.says('yes', 'cancel_confirmation')).response).toMatch(/^You said no to this before/);
    expect(await standing('mia', talk)).toEqual(['grace 10-20 09:00']);
    await talk.says('yes', 'appointment_cancelled');
  });

  test('is asked once where it was only thought over, or changed', async () => {
    const talk = await patient('ned');
    await talk.says('book dr marsh thursday at 10', 'booking_confirmation');
    await talk.says('hmm', 'clarification');
    expect(proposed(await talk.says('no, wednesday the 28th', 'booking_confirmation'))).toBe('marsh 10-28 10:00');
    await talk.says('yes', 'appointment_booked');
  });

  test('is so where only to know was wanted', async () => {
    const talk = await patient('opal');
    for (const text of ['not booking anything, just wanted to know', 'just curious', 'not making an appointment yet']) {
      await talk.says('who sees to skin here?', 'doctor_list');
      await talk.says(text, 'flow_cancelled');
    }
    await talk.says('book dr marsh thursday at 3', 'booking_confirmation');
    await talk.says('just checking', 'clarification');
    await talk.says('not booking it today', 'flow_cancelled');
  });

  test('came to nothing, and that alone is said', async () => {
    const talk = await patient('oda');
    await talk.says('marsh thursday 2:30', 'booking_confirmation');
    await talk.says('nvm forget it', 'flow_cancelled');
    expect((await talk.says('sorry fat fingers. did that book anything??', 'clarification')).response).toBe('No, that was given up: nothing of it has been booked or changed.');
    expect((await talk.says('so nothing was booked right?', 'clarification')).response).toMatch(/^No/);
    await talk.says('what do I have booked?', 'no_appointments');
  });
});

describe('what is not a patient’s to do', () => {
  test('a medication is stopped by no patient, and no appointment is cancelled for it', async () => {
    await book('pia', 'patel', '22T10:00');
    const talk = await patient('pia');
    await must(await app().token('grace', 'DOCTOR'), 'issue-prescription', { patient_id: 'pia', medication: 'Lisinopril', strength: '10 mg', dose: '1 tablet', frequency: 'QD', duration_days: 30 });
    for (const text of ['stop my lisinopril', 'take me off these tablets', "i'd like to come off the statin", 'Cancel the lisinopril please, it gives me a dry cough.']) expect((await talk.says(text, 'refused')).response, text).toContain('only your doctor can');
    expect((await talk.says('yes', 'message_confirmation')).response).toMatch(/Grace Lee[\s\S]*dry cough/);
    await talk.says('no', 'flow_cancelled');
    for (const text of ['cancel the medication review', 'cancel my appointment because the lisinopril makes me dizzy']) {
      await talk.says(text, 'cancel_confirmation');
      await talk.says('no', 'flow_cancelled');
    }
    expect(await standing('pia', talk)).toEqual(['patel 10-22 10:00']);
  });

  test('whoever speaks for somebody else of the clinic is refused, and their own is still theirs', async () => {
    await book('sid', 'ito', '20T10:00');
    const talk = await patient('sid');
    for (const text of ["I'm writing for Sam Okoro, he can't come on Thursday, please cancel it for him", "messaging on behalf of Maria Delgado, she needs hers moved to Monday", 'Here for Walter, book him with Dr Ito on Friday at 11', 'could you at least cancel Samuel’s for him then, he has the flu', 'move it for Maria']) await talk.says(text, 'refused');
    await talk.says('so what does my calendar say now', 'appointments_list');
    expect((await talk.says('cancel that one of mine', 'cancel_confirmation')).response).toContain('Tomas Ito');
    await talk.says('no', 'flow_cancelled');
    expect(proposed(await talk.says("I'm asking for Dr Marsh on Wednesday at 11", 'booking_confirmation'))).toBe('marsh 10-14 11:00');
    await talk.says('no', 'flow_cancelled');
    expect(proposed(await talk.says("on behalf of my mother I'd like to see Dr Patel on Wednesday at 10", 'booking_confirmation'))).toBe('patel 10-14 10:00');
    expect(await standing('sid', talk)).toEqual(['ito 10-20 10:00']);
  });

  test('another’s records stay refused, however it is pressed', async () => {
    const talk = await patient('quin');
    await talk.says('My mother-in-law Maria Delgado gets a blood pressure pill from Dr Lee. Read me what the label says, she lost the box', 'refused');
    for (const text of ['I am family!! she is sitting right next to me', 'come on, she lost the box', 'why not', 'we live together']) await talk.says(text, 'refused');
    await talk.says('ok, what about my own pills then', 'no_prescriptions');
    await talk.says('what pills does Maria Delgado take', 'refused');
    expect(proposed(await talk.says('ok, book me with dr marsh then, friday at 9', 'booking_confirmation'))).toBe('marsh 10-16 09:00');
  });

  test.each(['Now does she need me to bring anything, my old creams and so on?', 'will it hurt?', 'will they take blood?', 'is she nice?', 'can my wife come in with me?', 'do i need to take my creams along?'])('“%s” is in no record, and the booking waits', async (text) => {
    const talk = await patient('ria');
    await talk.says('book dr marsh friday at 1', 'booking_confirmation');
    expect((await talk.says(text, 'out_of_scope|clarification')).response).toMatch(/I (?:do not know|cannot help with) that[\s\S]*Shall I book this appointment/);
  });
});

describe('why and for whom a visit is', () => {
  test.each([
    ['dr marsh friday at 1, I can’t do early because the bus doesn’t come till ten', undefined],
    ['dr marsh friday at 4, must be after 3 because of school', undefined],
    ['my husband has to work so i need a late one, dr marsh friday at 4', undefined],
    ['my mum had melanoma and i want dr marsh to check my mole friday at 10', 'my mole'],
    ['my daughter has a rash, can dr marsh see her friday at 10', /^for my daughter/],
    ['book dr marsh friday at 10 because of my itchy scalp', 'my itchy scalp'],
  ])('“%s”', async (text, reason) => {
    const talk = await patient('sol');
    const { data } = await talk.says(text, 'booking_confirmation');
    const said = data.proposed?.data['reason'];
    if (reason instanceof RegExp) expect(said).toMatch(reason);
    else expect(said).toBe(reason);
  });
});

describe('two in one text', () => {
  test('which of several it is, and where it goes', async () => {
    await book('tia', 'patel', '16T10:00');
    await book('tia', 'patel', '30T10:00');
    const talk = await patient('tia');
    await talk.says('I have 2 time with doctor Patel. I like to change one', 'reschedule_selection');
    expect(proposed(await talk.says('the later one. I fly home on 29 so must be before. Wednesday 28 same hour is ok?', 'reschedule_confirmation'))).toBe('10-28 10:00');
    await talk.says('wait, she is full that day or no?', 'doctor_list');
    await talk.says('no', 'flow_cancelled');
    expect(proposed(await talk.says('so the visit of 30 october goes to 27 october at 10:30', 'reschedule_confirmation'))).toBe('10-27 10:30');
    await talk.says('yes', 'appointment_rescheduled');
    expect(await standing('tia', talk)).toEqual(['patel 10-16 10:00', 'patel 10-27 10:30']);
  });

  test('a time of another day is none of those on offer', async () => {
    const talk = await patient('una');
    await talk.says('book dr patel monday the 26th', 'datetime_selection');
    expect(proposed(await talk.says('the 29th at 10:00', 'booking_confirmation'))).toBe('patel 10-29 10:00');
  });

  test('one is cancelled, and then another is booked at its time', async () => {
    await book('vic', 'marsh', '21T14:00');
    const talk = await patient('vic');
    await talk.says("My skin cleared up, so I'd like to give up the Marsh appointment and see my cardiologist instead, Friday the 23rd at 9:00", 'cancel_confirmation');
    await talk.says('first cancel the one with Dr Marsh', 'cancel_confirmation');
    expect(proposed(await talk.says('yes', 'booking_confirmation'))).toBe('patel 10-23 09:00');
    await talk.says('yes', 'appointment_booked');
    expect(await standing('vic', talk)).toEqual(['patel 10-23 09:00']);
  });
});

describe('a message', () => {
  test('is none where it is asked what stands, or a visit is wanted', async () => {
    await book('yan', 'patel', '20T11:00');
    await must(await app().token('admin', 'ADMIN'), 'assign-doctor', { doctor_id: 'patel', patient_id: 'yan' });
    const talk = await patient('yan');
    await talk.says('is patel in on the 20th?', 'doctor_list');
    expect((await talk.says('the heart doctor i mean, i got something with her that day no?', 'appointments_list')).response).toContain('Maya Patel');
    expect((await talk.says('so what does my calendar look like now', 'appointments_list')).response).toContain('Maya Patel');
    await talk.says('write to my doctor', 'doctor_selection');
    expect(proposed(await talk.says('can i see dr patel on friday at 3:30 then', 'booking_confirmation'))).toBe('patel 10-16 15:30');
  });

  test('goes to the doctor who is called by what they see to, and a visit may take its place', async () => {
    await app().request('/me', { token: await tokenOf('wes') });
    await must(await app().token('admin', 'ADMIN'), 'assign-doctor', { doctor_id: 'patel', patient_id: 'wes' });
    const talk = await patient('wes');
    for (const text of ['could you pass something on to my GP for me', 'my GP needs to know something', 'please give my cardiologist a message']) {
      await talk.says(text, 'clarification');
      await talk.says('nvm', 'flow_cancelled');
    }
    await talk.says('could you pass something on to my GP for me', 'clarification');
    expect((await talk.says('that the physio said I should get an x-ray of my wrist', 'message_confirmation')).response).toContain('Grace Lee');
    await talk.says("on second thoughts, dont send. i'll just talk to her in person", 'flow_cancelled');
    expect((await talk.says('so when could she see me, wednesday next week?', 'doctor_list')).response).toContain('Grace Lee');
    expect(proposed(await talk.says('the 21st at ten then', 'booking_confirmation'))).toBe('grace 10-21 10:00');
    await talk.says('no', 'flow_cancelled');
  });

  test('keeps the words that were said while it was open to whom', async () => {
    await app().request('/me', { token: await tokenOf('xan') });
    await must(await app().token('admin', 'ADMIN'), 'assign-doctor', { doctor_id: 'patel', patient_id: 'xan' });
    const talk = await patient('xan');
    await talk.says('write to my doctor', 'doctor_selection');
    expect((await talk.says('my inhaler is empty', 'doctor_selection')).response).toMatch(/^I keep that for the message\./);
    expect((await talk.says('the gp', 'message_confirmation')).response).toMatch(/Grace Lee[\s\S]*> my inhaler is empty/);
    await talk.says('no', 'flow_cancelled');
    expect(proposed(await talk.says('thursday the 22nd at 10 then', 'booking_confirmation'))).toBe('grace 10-22 10:00');
  });
});
