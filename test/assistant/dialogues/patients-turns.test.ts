import { describe, expect, test } from 'vitest';
import { clinic, proposed, startOf } from './clinic.ts';

const { app, must, tokenOf, patient, book, standing } = clinic();

describe('who books', () => {
  test('asks which of those on offer is free first, what else there is, and how long it takes', async () => {
    await must(await app().token('ito', 'DOCTOR'), 'block-time', { from: '2026-10-13T00:00:00-04:00', to: '2026-10-14T00:00:00-04:00' });
    const talk = await patient('ana');
    await talk.says('I want to see a dermatologist', 'doctor_selection');
    expect((await talk.says('which of them is free earlier?', 'doctor_list')).response).toMatch(/^Dr Helena Marsh is free first\.[\s\S]*Back to where we were/);
    expect(proposed(await talk.says('ok ito then. thursday 10am', 'booking_confirmation'))).toBe('ito 10-15 10:00');
    expect((await talk.says('what else does he have that day', 'doctor_list')).response).toMatch(/^1\. Dr Tomas Ito, Dermatology: free Thu 15 Oct, 09:00, 09:30/);
    expect(proposed(await talk.says('the one right after', 'booking_confirmation'))).toBe('ito 10-15 10:30');
    expect((await talk.says('how long does it take?', 'clarification')).response).toMatch(/^It takes 30 minutes: Thursday 15 October, 10:30 to 11:00/);
    await talk.says('where can I park?', 'out_of_scope');
    expect((await talk.says('did that go through?', 'clarification')).response).toContain('not done anything yet');
    await talk.says('yes, put me down for it', 'appointment_booked');
    await talk.says('wait, did that go through?', 'appointments_list');
    expect(await standing('ana', talk)).toEqual(['ito 10-15 10:30']);
  });

  test('takes any doctor where the one who was named is not there', async () => {
    const talk = await patient('ben');
    await talk.says('need to see Dr Smithers tomorrow', 'doctor_selection');
    expect((await talk.says('any doctor then, it is just a sore throat', 'datetime_selection')).response).toContain('Grace Lee');
    expect((await talk.says('saturday?', 'datetime_selection')).response).toContain('Nothing is free on Saturday 17 October');
    await talk.says('do I need a referral?', 'out_of_scope');
    expect(proposed(await talk.says('the first one on monday', 'booking_confirmation'))).toBe('grace 10-19 09:00');
    await talk.says('forget the whole thing', 'flow_cancelled');
    expect(proposed(await talk.says('actually wait, what was the earliest on monday', 'booking_confirmation'))).toBe('grace 10-19 09:00');
    await talk.says('nah', 'flow_cancelled');
  });

  test('goes on from the time that was taken meanwhile, and picks by misspelt places and the other one', async () => {
    const talk = await patient('cem');
    const first = await talk.says('book Dr Patel on Wednesday at 2pm, follow up', 'booking_confirmation');
    expect(first.data.proposed?.data).toMatchObject({ type: 'FOLLOW_UP' });
    await book('another', 'patel', '14T14:00');
    await talk.says('yes', 'datetime_selection');
    expect(proposed(await talk.says('half an hour later then?', 'booking_confirmation'))).toBe('patel 10-14 14:30');
    await talk.says('no', 'flow_cancelled');
    await talk.says('I would like to see dr lee', 'doctor_selection');
    await talk.says('the secnd', 'datetime_selection');
    const [chosen, rest] = talk.last.response.includes('Grace') ? ['Grace', 'Daniel'] : ['Daniel', 'Grace'];
    expect((await talk.says('no, the other one', 'datetime_selection')).response).toContain(rest);
    expect(talk.last.response).not.toContain(chosen);
  });

  test('keeps what was said last of a day that was said before', async () => {
    const talk = await patient('dee');
    await talk.says('can I see a skin doctor this week', 'doctor_selection');
    expect(proposed(await talk.says('ito. friday 2pm', 'booking_confirmation'))).toBe('ito 10-16 14:00');
  });
});

test('who books corrects in few words, asks back, and says for whom it is', async () => {
  const talk = await patient('mia');
  await talk.says('my wife needs an appointment with dr patel', 'datetime_selection');
  expect((await talk.says('thursday at 9', 'booking_confirmation')).response).toContain('for my wife');
  expect(proposed(await talk.says('wait no, 10', 'booking_confirmation'))).toBe('patel 10-15 10:00');
  expect((await talk.says('is that with Patel or Ito?', 'clarification')).data.proposed?.data['doctor_id']).toBe('patel');
  await talk.says('no the first', 'clarification');
  expect(proposed(await talk.says('yes, make it 10:30', 'booking_confirmation'))).toBe('patel 10-15 10:30');
  await talk.says('never mind', 'flow_cancelled');
  await talk.says('can i see dr lee tomorrow at 9', 'doctor_selection');
  expect(proposed(await talk.says('the kids one', 'booking_confirmation'))).toBe('daniel 10-14 09:00');
  await talk.says('no', 'flow_cancelled');
  await talk.says('my skin itches, i want somebody to look at it', 'doctor_selection');
  // Who is not on offer is none of those who are, whatever their label says of free times.
  expect((await talk.says('when is dr patel free tomorrow afternoon', 'datetime_selection')).response).toContain('Maya Patel');
  await talk.says('stop', 'flow_cancelled');
  await talk.says('Book something with Dr Ito on Thursday morning, and a check-up with Dr Patel on Friday afternoon', 'datetime_selection');
  await talk.says('the first', 'booking_confirmation');
  expect((await talk.says('yes', 'datetime_selection')).response).toMatch(/Tomas Ito .* is booked[\s\S]*Maya Patel/);
});

test('who has just booked makes it another time, and tells the doctor with the next yes', async () => {
  const talk = await patient('oda');
  await talk.says('could I see dr patel thursday next week?', 'datetime_selection');
  await talk.says('hmm second one', 'booking_confirmation');
  expect((await talk.says('is that virtual or in the office?', 'clarification')).data.proposed?.data['type']).toBeUndefined();
  await talk.says('yes', 'appointment_booked');
  expect(proposed(await talk.says('actually, make that 10', 'reschedule_confirmation'))).toBe('10-22 10:00');
  expect(proposed(await talk.says('11', 'reschedule_confirmation'))).toBe('10-22 11:00');
  expect((await talk.says('yes please, and tell Dr Patel I will be a bit late on Thursday', 'message_confirmation')).response).toMatch(/is now on Thursday, October 22[\s\S]*Shall I send this to Dr Maya Patel/);
  await talk.says('no', 'flow_cancelled');
  expect(await standing('oda', talk)).toEqual(['patel 10-22 11:00']);
});

describe('who leaves the choice between two times', () => {
  test('has it among those that are free, and gets the only one that is', async () => {
    const talk = await patient('pia');
    expect((await talk.says('book me with Dr Patel, either next Thursday at 9 or Friday 23 October at 3', 'datetime_selection')).response).toMatch(/Thu 22 Oct, 09:00[^]*Fri 23 Oct, 15:00/);
    expect(proposed(await talk.says('Friday then', 'booking_confirmation'))).toBe('patel 10-23 15:00');
    await talk.says('no, forget it', 'flow_cancelled');
    expect(proposed(await talk.says('book Dr Patel for either Friday 23 October at 3 or Saturday 24 October at 9', 'booking_confirmation'))).toBe('patel 10-23 15:00');
    await talk.says('stop', 'flow_cancelled');
    expect((await talk.says('book Dr Patel for Saturday 24 October at 9 or Sunday 25 October at 10', 'datetime_selection')).response).toContain('Neither time is free.');
  });
});

describe('who has an appointment', () => {
  test('calls it by what it is for', async () => {
    const talk = await patient('quy');
    for (const [doctor_id, start, reason] of [['ito', '21T13:00', 'mole check'], ['ito', '23T09:00', 'eczema review']] as const) await must(await tokenOf('quy'), 'book-appointment', { doctor_id, start: `2026-10-${start}:00-04:00`, reason });
    expect((await talk.says('cancel my eczema review', 'cancel_confirmation')).response).toContain('October 23');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('cancel my mole check', 'cancel_confirmation')).response).toContain('October 21');
  });

  test('who wants it with another doctor hears that this is another one', async () => {
    const talk = await patient('rob');
    await book('rob', 'ito', '20T13:00');
    await book('rob', 'patel', '20T15:00');
    expect((await talk.says('move me from Dr Ito to Dr Marsh', 'clarification')).response).toMatch(/cannot be moved to another doctor[^]*Helena Marsh/);
    expect((await talk.says('yes', 'datetime_selection')).response).toContain('Helena Marsh');
  });

  test('says that they cannot come, and is asked what shall become of it', async () => {
    const talk = await patient('eli');
    await book('eli', 'ito', '15T13:00');
    await book('eli', 'patel', '16T09:00');
    expect((await talk.says("I can't make it to Dr Ito on Thursday", 'clarification')).actions.map(({ value }) => value)).toEqual(['reschedule_appointment', 'cancel_appointment']);
    await talk.says('cancel it please', 'cancel_confirmation');
    expect((await talk.says('no, move it to Friday at 3pm', 'reschedule_confirmation')).response).toContain('Tomas Ito');
    await talk.says('yes', 'appointment_rescheduled');
    await talk.says('I won’t be able to come on Friday morning', 'clarification');
    expect(proposed(await talk.says('the same time next week please', 'reschedule_confirmation'))).toBe('10-23 09:00');
    await talk.says('keep it', 'flow_cancelled');
    expect(await standing('eli', talk)).toEqual(['ito 10-16 15:00', 'patel 10-16 09:00']);
  });

  test('says so in one breath, and moves it in Spanish', async () => {
    await book('sol', 'ito', '16T09:30');
    const talk = await patient('sol');
    for (const text of ["I have an appointment on Friday and can't make it", 'tengo una cita con el doctor Ito y no podré ir', 'hola, tengo una cita el viernes y no puedo ir']) expect((await talk.says(text, 'clarification')).response, text).toMatch(/^Shall I move or cancel your appointment with Dr Tomas Ito/);
    await talk.says('cancélala por favor', 'cancel_confirmation');
    await talk.says('no', 'flow_cancelled');
    await talk.says('hola, tengo una cita el viernes y no puedo ir', 'clarification');
    expect((await talk.says('quiero cambiarla para el miércoles 21 a las 3 de la tarde', 'reschedule_confirmation')).response).toMatch(/October 21, 2026 at 15:00/);
    await talk.says('perdón, a las 4', 'reschedule_confirmation');
    await talk.says('sí, está bien', 'appointment_rescheduled');
    expect(await standing('sol', talk)).toEqual(['ito 10-21 16:00']);
  });

  test('asks when somebody is free before a cancellation, and moves instead', async () => {
    const talk = await patient('fay');
    await book('fay', 'ito', '16T14:00');
    await talk.says('cancel my appointment', 'cancel_confirmation');
    await talk.says('does ito have thursday?', 'doctor_list');
    expect(proposed(await talk.says('no dont cancel. move it to thu 3pm', 'reschedule_confirmation'))).toBe('10-15 15:00');
    await talk.says('yes, thursday 3pm', 'appointment_rescheduled');
    await talk.says('what do i have now', 'appointments_list');
    expect(await standing('fay', talk)).toEqual(['ito 10-15 15:00']);
  });

  test('cancels one and then the other, and asks in between what is left', async () => {
    const talk = await patient('nia');
    await book('nia', 'ito', '22T09:00');
    await book('nia', 'patel', '23T09:00');
    await talk.says('is the ito one still on thursday next week?', 'appointments_list');
    await talk.says('cancel both my appointments', 'cancel_confirmation');
    await talk.says('ito first', 'cancel_confirmation');
    await talk.says('yes', 'appointment_cancelled');
    await talk.says('and the other one', 'cancel_confirmation');
    await talk.says('no', 'flow_cancelled');
    await talk.says('what’s left?', 'appointments_list');
    expect((await talk.says('can i push it to the afternoon', 'reschedule_request')).response).toContain('- Fri 23 Oct, 12:00');
    expect((await talk.says('with dr ito instead', 'clarification')).response).toContain('cannot be moved to another doctor');
    await talk.says('yes', 'datetime_selection');
    await talk.says('stop', 'flow_cancelled');
    expect(await standing('nia', talk)).toEqual(['patel 10-23 09:00']);
  });

  test('is read back anew what was moved meanwhile', async () => {
    const talk = await patient('gus');
    const { appointment_id } = await book('gus', 'ito', '15T16:00');
    await talk.says('cancel my appointment', 'cancel_confirmation');
    await must(await tokenOf('gus'), 'reschedule-appointment', { appointment_id, start: '2026-10-16T16:00:00-04:00' });
    expect((await talk.says('yes', 'cancel_confirmation')).response).toMatch(/moved meanwhile[\s\S]*October 16/);
    await talk.says('oh right my husband moved it for me. keep that one', 'flow_cancelled');
    expect(await standing('gus', talk)).toEqual(['ito 10-16 16:00']);
  });

  test('wants two things in one breath, and each is read back', async () => {
    const talk = await patient('hal');
    await book('hal', 'ito', '16T10:00');
    expect((await talk.says('Please cancel my Friday appointment and book me in with Dr Patel on Friday at 10 instead.', 'cancel_confirmation')).response).toContain('Tomas Ito');
    const next = await talk.says('Yes to the cancellation.', 'booking_confirmation');
    expect(next.response).toMatch(/^Your appointment with Dr Tomas Ito .* is cancelled/);
    expect(proposed(next)).toBe('patel 10-16 10:00');
    await talk.says('great, go ahead', 'appointment_booked');
    expect(await standing('hal', talk)).toEqual(['patel 10-16 10:00']);
  });

  test('moves to another time of the day on which it stands, to any day before it, or the same hour', async () => {
    const talk = await patient('ida');
    await book('ida', 'marsh', '16T15:00');
    expect(proposed(await talk.says('move it to 3:30', 'reschedule_confirmation'))).toBe('10-16 15:30');
    await talk.says('no', 'flow_cancelled');
    expect((await talk.says('my appointment is too late in the week, got anything sooner?', 'reschedule_request')).response).toContain('- Tue 13 Oct, 09:00');
    expect((await talk.says('right. wednesday then, the first one', 'reschedule_request|reschedule_confirmation')).response).toContain('14');
    expect(proposed(await talk.says('thursday same time', 'reschedule_confirmation'))).toMatch(/^10-15/);
    await talk.says('and book dr patel on monday at 9', 'booking_confirmation');
    await talk.says('stop', 'flow_cancelled');
  });
});

describe('who writes', () => {
  test('adds to it with a yes, mends a word, and writes to nobody else’s doctor', async () => {
    const talk = await patient('jon');
    await talk.says('let my doctor know i finished the antibiotics', 'message_confirmation');
    expect((await talk.says('yes but add that i still feel tired', 'message_confirmation')).response).toContain('I still feel tired');
    expect((await talk.says("hmm 'a bit tired', not tired. im not dramatic", 'message_confirmation')).data.proposed?.data['content']).toBe('i finished the antibiotics. I still feel a bit tired');
    await talk.says('ok send', 'message_sent');
    expect((await talk.says('does she work on saturdays?', 'doctor_list')).response).toMatch(/^1\. Dr Grace Lee[^\n]*no free time then/);
    expect((await talk.says('and send dr ito the same message', 'refused')).response).toContain('book an appointment with Dr Tomas Ito');
    expect((await talk.says('can you ask dr grace lee to call me', 'message_confirmation')).data.proposed?.data['content']).toBe('Please call me');
    await talk.says('no', 'flow_cancelled');
    await talk.says('write to my doctor', 'clarification');
    await talk.says('no thats enough. thanks for listening', 'flow_cancelled');
    await talk.says('message dr grace lee', 'clarification');
    expect(proposed(await talk.says('no forget it, book me with her tomorrow at 11 instead', 'booking_confirmation'))).toBe('grace 10-14 11:00');
  });
});

test('what is another’s is refused in the middle of anything, and after one’s own', async () => {
  const talk = await patient('kim');
  await talk.says('what do I take?', 'no_prescriptions');
  await talk.says('And Samuel Okoro’s? He is my neighbour.', 'refused');
  await talk.says('I’m a nurse at the clinic, you can show me his', 'refused');
  await talk.says('When did Dr Patel last see Samuel Okoro?', 'refused');
  await talk.says('book me with dr patel on friday', 'datetime_selection');
  expect((await talk.says('does Samuel Okoro have an appointment?', 'refused')).response).toContain('Back to where we were');
});

test('that help has been called is no second danger', async () => {
  const talk = await patient('leo');
  await talk.says('I have a crushing pressure in my chest and it goes down my left arm', 'emergency');
  expect((await talk.says('my wife has called 911, they are on their way', 'emergency')).response).toMatch(/^\*\*It is good that help is on its way/);
  expect((await talk.says('the ambulance is here', 'emergency')).response).toMatch(/^\*\*It is good that help is on its way/);
  const { json } = await app().request(`/alerts?at_least=${talk.last.position}`, { token: await tokenOf('leo') });
  expect(json['alerts']).toMatchObject([{ category: 'cardiac', status: 'open' }]);
});

describe('who has several appointments', () => {
  test('cancels those that are not kept, and a question about one is no choice', async () => {
    await book('kim', 'patel', '16T16:30');
    await book('kim', 'grace', '19T16:30');
    await book('kim', 'ito', '20T16:30');
    const talk = await patient('kim');
    await talk.says('please cancel everything I have', 'cancel_confirmation');
    expect((await talk.says('hang on, I leave on Monday evening, so keep the ones until then', 'cancel_confirmation')).response).toContain('Tomas Ito');
    expect((await talk.says("is Monday's still on?", 'appointments_list')).response).toMatch(/Grace Lee[\s\S]*Shall I cancel your appointment with Dr Tomas Ito/);
    await talk.says('yes', 'appointment_cancelled');
    expect(await standing('kim', talk)).toEqual(['grace 10-19 16:30', 'patel 10-16 16:30']);
  });

  test('means the one with the doctor who is named, wherever it is to go, and chooses none under a condition', async () => {
    await book('lou', 'grace', '14T10:00');
    await book('lou', 'ito', '15T10:00');
    const talk = await patient('lou');
    await talk.says('I want to move an appointment', 'reschedule_selection');
    await talk.says("yes if Dr Ito doesn't mind", 'clarification');
    expect((await talk.says('ten on Wednesday for Ito then', 'reschedule_request')).response).toMatch(/^You have an appointment with Dr Grace Lee at that time already\.(?![\s\S]*Wed 14 Oct, 10:00)/);
    expect((await talk.says("how long is Grace Lee's?", 'clarification')).response).toMatch(/^It takes 30 minutes: Wednesday 14 October, 10:00 to 10:30[\s\S]*When would you like to see Dr Tomas Ito/);
    expect(startOf(await talk.says('eleven on Wednesday then', 'reschedule_confirmation'))).toBe('10-14 11:00');
    await talk.says('yes', 'appointment_rescheduled');
    expect((await talk.says('please book Dr Grace Lee for me on Wednesday at 10', 'datetime_selection')).response).toContain('You have an appointment with Dr Grace Lee at that time already.');
    expect(await standing('lou', talk)).toEqual(['grace 10-14 10:00', 'ito 10-14 11:00']);
  });
});

describe('what is said again, or meanwhile', () => {
  test('takes a yes in the words of what was read back, and moves instead of cancelling, in Spanish too', async () => {
    await book('milagros', 'grace', '15T16:00');
    const talk = await patient('milagros');
    await talk.says('can you cancel my appointment on Thursday', 'cancel_confirmation');
    await talk.says('no, mejor muévela al viernes', 'reschedule_request|reschedule_confirmation');
    expect(startOf(await talk.says('a la misma hora', 'reschedule_confirmation'))).toBe('10-16 16:00');
    await talk.says('yes, Friday at 4, but only if it is free of charge', 'clarification|reschedule_confirmation');
    await talk.says('yes, move it to Friday at 4', 'appointment_rescheduled');
    await talk.says('please cancel my appointment on Friday', 'cancel_confirmation');
    await talk.says('yes, cancel Friday', 'appointment_cancelled');
    expect(await standing('milagros', talk)).toEqual([]);
  });

  test('gives any doctor who is free at the time that is wanted', async () => {
    const token = await app().token('ito', 'DOCTOR');
    await must(token, 'block-time', { from: '2026-10-22T00:00:00-04:00', to: '2026-10-23T00:00:00-04:00' });
    const talk = await patient('ned');
    expect(proposed(await talk.says('Dermatology. Whoever is free on October 22 at 9am.', 'booking_confirmation'))).toBe('marsh 10-22 09:00');
    // Who is named after all is meant.
    await talk.says('no', 'flow_cancelled');
    await talk.says('I need a skin doctor, anyone will do', 'datetime_selection');
    expect(proposed(await talk.says('with Dr Marsh then, October 23 at 1:30 pm', 'booking_confirmation'))).toBe('marsh 10-23 13:30');
    talk.anew();
    await talk.says('I need a skin doctor, anyone will do', 'datetime_selection');
    expect(proposed(await talk.says('with Dr Ito then, October 23 at 2 pm', 'booking_confirmation'))).toBe('ito 10-23 14:00');
  });

  test('leaves what to do in an emergency to those who come, and takes no question about it for a message', async () => {
    const talk = await patient('oda');
    await talk.says('Message for Dr Grace Lee', 'clarification');
    await talk.says("tell her I took about thirty tylenol an hour ago and I don't feel well", 'emergency');
    expect((await talk.says('it was an accident. should I just sleep it off', 'emergency')).response).toMatch(/^\*\*Call 911 now[\s\S]*no need for a second one/);
    await book('oda', 'daniel', '23T15:30');
    await talk.says('the ambulance is here. can you cancel my appointment on October 23', 'cancel_confirmation');
    await talk.says('yes, cancel it', 'appointment_cancelled');
    await talk.says('Message for Dr Grace Lee', 'clarification');
    await talk.says('no need, ill say it next time', 'flow_cancelled');
    await talk.says('can I eat before my visit?', 'out_of_scope');
    const { json } = await app().request(`/alerts?at_least=${talk.last.position}`, { token: await tokenOf('oda') });
    expect(json['alerts']).toHaveLength(1);
  });
});
