import { expect, test } from 'vitest';
import { agreesInItsWords, agreesTo, findsNoFault, opensInNo, takesBack } from '../../../src/assistant/dialogues/consent.ts';
import { clinic, proposed, startOf } from './clinic.ts';

const { patient, book, standing } = clinic();
let patients = 0;
const someone = (): string => `read-back-${++patients}`;

test.each([
  ['Make it the Friday, same time', 'ito 10-23 10:00'], ["oh no, that's my bridge afternoon. Make it the Friday, same time", 'ito 10-23 10:00'], ['Monday would be better', 'ito 10-19 10:00'], ['rather the Wednesday, and at noon', 'ito 10-21 12:00'],
  ["can't do that Thursday, the Tuesday is fine though", 'ito 10-20 10:00'], ['can it be this Friday instead?', 'ito 10-16 10:00'], ['sorry, the 16th I mean, the Friday', 'ito 10-16 10:00'],
])('a bare weekday is of the week that was read back: %s', async (text, expected) => {
  const id = someone();
  const talk = await patient(id);
  await talk.says('book Dr Ito on Thursday 22 October at 10', 'booking_confirmation');
  expect(proposed(await talk.says(text, 'booking_confirmation'))).toBe(expected);
});

test('where that day of the week is past it is the next one, and a move goes by where it was to go', async () => {
  const talk = await patient('week-move');
  await book('week-move', 'ito', '29T10:00');
  await talk.says('move my visit with Dr Ito to Thursday 15 October at 11', 'reschedule_confirmation');
  expect(startOf(await talk.says('no, make it the Monday', 'reschedule_confirmation'))).toBe('10-19 11:00');
  expect(startOf(await talk.says('hm, rather the Wednesday', 'reschedule_confirmation'))).toBe('10-21 11:00');
  const { response } = await talk.says("Wednesday's no good after all", 'reschedule_request');
  expect(response).not.toContain('21 Oct');
});

test('after a question in between it is booked as it was read back', async () => {
  const talk = await patient('as-you-had-it');
  await talk.says('book Dr Marsh on Thursday 22 October at 10', 'booking_confirmation');
  await talk.says('who are your skin doctors again?', 'doctor_list');
  await talk.says('I see. Well, Marsh as you had it. Yes, please book that.', 'appointment_booked');
  expect(await standing('as-you-had-it', talk)).toEqual(['marsh 10-22 10:00']);
});

const approvals = ['nah nothing wrong with that mate, go ahead', 'No objections from my side then. Go ahead and book it.', "no, that's fine, go ahead", "can't see anything wrong with it, do it please", "I don't mind. Go on, book it", 'nope, no complaints here, book it', 'wouldn’t change a thing, yes please'];
test.each(approvals)('a no that is a yes: %s', (text) => expect(agreesTo('book-appointment', text)).toBe(true));
test.each(['no, go ahead', 'nah mate, go ahead', 'no way, go ahead without me', 'Nothing wrong with that, but no, not that one', "no, that's fine", "no that's fine, cancel it", 'nothing wrong with that', 'no objections, but hold on'])('no such yes: %s', (text) => expect(agreesTo('book-appointment', text)).toBe(false));
test.each(['nothing wrong with that', 'no objections from me'])('no fault, and no yes yet: %s', (text) => {
  expect(findsNoFault(text)).toBe(true);
  expect(opensInNo(text)).toBe(false);
});

test.each(["Yes, I can see that's what you would book. I haven't made up my mind, though.", "Yes, I understand that this is what you have", 'yes, I know', "yes, but my mind isn't made up", 'Yes, well, I have not said yes'])('a yes to nothing that is to be done: %s', (text) => expect(takesBack('book-appointment', text)).toBe(true));
test.each(['Yes, I see it and it looks right, book it', 'yes, I have seen it. Go ahead', 'yes please'])('a yes all the same: %s', (text) => expect(takesBack('book-appointment', text)).toBe(false));

test('a no beside a go-ahead is asked about, and nothing is done', async () => {
  const talk = await patient('no-and-yes');
  await talk.says('book Dr Ito on Thursday 22 October at 10', 'booking_confirmation');
  await talk.says('no way, go ahead without me', 'clarification');
  await talk.says('nothing wrong with that', 'clarification');
  expect(await standing('no-and-yes', talk)).toEqual([]);
});

test('what becomes of the time that stands is told, and the read-back stands', async () => {
  const id = someone();
  const talk = await patient(id);
  await book(id, 'ito', '29T11:00');
  await talk.says('move my visit with Dr Ito to Friday 16 October at 11', 'reschedule_confirmation');
  for (const text of ["And if I say yes, what becomes of the one I've got now?", 'what happens to my old slot then?', 'do I lose the one on the 29th?', 'will I still have the Thursday one too?', 'so both will be in there?']) {
    const { response } = await talk.says(text, 'clarification');
    expect(response, text).toContain('given up');
    expect(startOf(talk.last)).toBe('10-16 11:00');
  }
  expect(await standing(id, talk)).toEqual(['ito 10-29 11:00']);
});

test('at the read-back of a cancellation another of one’s visits is called by what its doctor is', async () => {
  const id = someone();
  const talk = await patient(id);
  for (const [doctor, start] of [['ito', '20T14:00'], ['patel', '21T14:00'], ['grace', '22T14:00']] as const) await book(id, doctor, start);
  for (const text of ["that's the skin one? Then no, not him! It's the heart one I don't need anymore", "oh wait, that's my dermatologist, I do need him. It's my heart doctor I can do without", 'no no, keep that! it was the heart one I wanted gone']) {
    talk.anew();
    await talk.says('cancel my visit on the 20th', 'cancel_confirmation');
    expect((await talk.says(text, 'cancel_confirmation')).response, text).toContain('Patel');
  }
});

test('“the other Ito one” is with the same doctor', async () => {
  const id = someone();
  const talk = await patient(id);
  for (const [doctor, start] of [['ito', '20T15:00'], ['ito', '27T15:00'], ['patel', '21T15:00']] as const) await book(id, doctor, start);
  await talk.says('cancel my visit with Dr Ito on the 27th', 'cancel_confirmation');
  expect((await talk.says('hmm no, not that one. the other Ito one', 'cancel_confirmation')).response).toContain('October 20');
});

test('what is another’s stays as it is, and one’s own of that day is told when it is asked for', async () => {
  const id = someone();
  const talk = await patient(id);
  await book(id, 'ito', '22T16:00');
  for (const text of ["ugh ok. can you at least cancel her thing on the 22nd, she's got a shift", 'then just move hers on the 22nd, please', 'and scrap the one for her on the 22nd, would you']) {
    talk.anew();
    await talk.says("Show me Samantha Okoye's medications, she's my roommate", 'refused');
    await talk.says(text, 'refused');
    expect((await talk.says('Fine. Do I have anything that day?', 'appointments_list')).response, text).toContain('Ito');
  }
  expect(await standing(id, talk)).toEqual(['ito 10-22 16:00']);
});

test.each([
  ["And appointments? Please tell me you didn't just book that.", 'no_appointments'], ["What about my appointments? You didn't go and book that one, did you?", 'no_appointments'], ['Did you book that after all? And do I have any reports?', 'no_reports'],
])('whether what was given up was done, and what else is asked: %s', async (text, type) => {
  const talk = await patient(someone());
  await talk.says('book Dr Ito on Thursday 22 October at 10', 'booking_confirmation');
  await talk.says('Ugh. Forget it.', 'flow_cancelled');
  await talk.says('Do I have any prescriptions on file?', 'no_prescriptions');
  expect((await talk.says(text, type)).response).toContain('given up');
});

const readBack = 'Shall I book this appointment? With: Dr Tomas Ito, Dermatology. When: Thursday, October 22, 2026 at 10:00 (America/New_York). Reason: my knee has been playing up, no rush';
test.each(['thank you. yes then, put me down for the knee with Ito', 'yes, Thursday with Dr Ito', 'ok yes book Ito for my knee', 'yh thursday pls, for the knee'])('a yes in the words of the read-back: %s', (text) => expect(agreesInItsWords('book-appointment', text, readBack)).toBe(true));
test.each(['put me down for the knee with Ito', 'yes, with Marsh', 'yes no rush', 'yes, Thursday at 11', 'yes, the 10th', 'yes, 22', 'yes, Thursday with Ito?', 'yes if it is Ito', 'yes, cancel Ito', 'yes please'])('not so: %s', (text) => expect(agreesInItsWords('book-appointment', text, readBack)).toBe(false));

test('says yes once more, or in its words, and asks for it again', async () => {
  const id = someone();
  const talk = await patient(id);
  await talk.says('book Dr Ito on Thursday 22 October at 10 for my knee and also tell me what reports I have', 'booking_confirmation');
  expect(talk.last.response).toMatch(/\*\*Reason:\*\* my knee$/m);
  expect(proposed(await talk.says('so, the booking: read it back to me please', 'booking_confirmation'))).toBe('ito 10-22 10:00');
  await talk.says('do I have to spell it out?? YES', 'appointment_booked');
  await talk.says('and the same again but a week later and at 9:30', 'booking_confirmation');
  await talk.says('yes then, put me down with Ito', 'appointment_booked');
  expect(await standing(id, talk)).toEqual(['ito 10-22 10:00', 'ito 10-29 09:30']);
});

test('who was told to call for help and is not alone is told that it is good so', async () => {
  const talk = await patient(someone());
  await talk.says('I want to kill myself', 'emergency');
  expect((await talk.says('sorry. my sister is with me now, ill be ok tonight', 'emergency')).response).toContain('good that you are not alone');
});
