import { expect, test } from 'vitest';
import type { Person, Setting } from '../../../src/assistant/understanding/types.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const understand = createUnderstand();
const person = (full_name: string, at: number): Person => ({ user_id: `u${at}`, full_name });
const base = { now: Date.parse('2026-10-14T13:15:00Z'), time_zone: 'America/New_York' };
const doctors = ['Dr Vera Young', 'Dr Li Yang', 'Dr Hal Greene', 'Dr Ren Nakamura', 'Dr Ken Nakata', 'Dr Amy Roche', 'Dr Paul Dean', 'Dr Lars Johansen', 'Dr Ned Johnson'].map(person);
const patients = ['April Winters', 'Joanna Becker', 'Hanna Beck', 'Inés Carrasco'].map(person);
const asPatient: Setting = { ...base, role: 'PATIENT', doctors, patients: [] };
const asDoctor: Setting = { ...base, role: 'DOCTOR', doctors: [], patients };
const doctor = (text: string): readonly string[] | undefined => understand(text, asPatient).entities.doctor?.candidates.map(({ full_name }) => full_name);
const patient = (text: string): readonly string[] | undefined => understand(text, asDoctor).entities.patient?.candidates.map(({ full_name }) => full_name);

test.each([
  ['was going to book Dr Roche but Dr Greene has been recommended', 'Dr Hal Greene'],
  ['please change me from Yang to Young', 'Dr Vera Young'],
  ['keep Roche, ditch Dean’s', 'Dr Paul Dean'],
  ['Johansen, not Johnson', 'Dr Lars Johansen'],
  ['my husband sees Dr Dean. I would like Dr Roche for a physical', 'Dr Amy Roche'],
  ['Dr Roche is on leave, right? Then Hal Greene please', 'Dr Hal Greene'],
  ['book me with Paul Dean, no sorry, Li Yang', 'Dr Li Yang'],
  ['I saw Dr Dean last month for my back but now want Dr Roche', 'Dr Amy Roche'],
  ['Dr Dean referred me to Dr Greene', 'Dr Hal Greene'],
  ['not my usual doctor (Roche), the Dean one', 'Dr Paul Dean'],
  ['I said Yang but I want Young', 'Dr Vera Young'],
  ['can I swap from Dr Yang on the 10th to Dr Young on the 12th', 'Dr Vera Young'],
  ['drop me a line when Dr Roche is back; meanwhile Dr Greene for my cough', 'Dr Hal Greene'],
  ['Dr Nakata or Dr Dean? Dean, I think', 'Dr Paul Dean'],
  ['could I have Dr Johnson rather than Dr Johansen', 'Dr Ned Johnson'],
  ['I had been down for Dr Dean but she’s away, so I’ll see Dr Roche', 'Dr Amy Roche'],
  ['normally I’d ask for Dr Dean but Dr Roche is nearer', 'Dr Amy Roche'],
  ['my usual doctor is Dean, though he is never free; has Roche a slot?', 'Dr Amy Roche'],
  ['Dr Dean’s letter mentioned a Dr Roche. Could I get in with her', 'Dr Amy Roche'],
  ['It was Dr Dean I saw for the gallstones. Now I want a second opinion from Dr Roche.', 'Dr Amy Roche'],
  ['Roche? no. Greene? no... Dean, that’s the one. Could I see Dean about my sick note?', 'Dr Paul Dean'],
  ['just like with Roche, but with Greene please', 'Dr Hal Greene'],
  ['is Professor Roche in on Friday?', 'Dr Amy Roche'],
  ['is young working thursdays', 'Dr Vera Young'],
  ['let’s book Dr Roche Dec 8 at 9', 'Dr Amy Roche'],
  ['my son Paul needs his inhaler check. he usually sees Dr Roche', 'Dr Amy Roche'],
  ['roche is fine but would dean be better with toddlers', 'Dr Paul Dean'],
  ['Roche has cancelled on me again. is Dean more reliable', 'Dr Paul Dean'],
  ['I saw Dr Dean in March. Now I would rather have Dr Roche.', 'Dr Amy Roche'],
  ['any luck with nakamura tmrw, my ear is blocked', 'Dr Ren Nakamura'],
  ['put roche down for my verruca, hmm wait is roche the loud one? then dean', 'Dr Paul Dean'],
  ['Roche please. No, she is on leave this month isn’t she. Greene then', 'Dr Hal Greene'],
  ['Roche first. Then Dean on Friday', 'Dr Amy Roche'],
  ['book me w dr roche - no hang on, greene - about my blood pressure tablets', 'Dr Hal Greene'],
  ['No quiero con la doctora Roche, mejor con el doctor Dean', 'Dr Paul Dean'],
  ['no con Roche sino con Dean, por favor', 'Dr Paul Dean'],
  ['quiero cambiar de Roche a Dean', 'Dr Paul Dean'],
  ['fed up with roche, book me with dean', 'Dr Paul Dean'],
])('of several doctors the one who is asked for: %s', (text, name) => {
  expect(doctor(text)).toEqual([name]);
});

test('a doctor who is left behind is meant where nobody else is named, one who is unwanted is not', () => {
  expect(doctor('Dr Greene told me to come back about my sinuses, book me with him')).toEqual(['Dr Hal Greene']);
  expect(doctor('an orthopedist for my shoulder, I do not want to see Dr Dean')).toBeUndefined();
  expect(doctor('not happy with dean. who else is there for hearts')).toBeUndefined();
});

test('knows names as they are heard, the nearest spelling, and those that are other words too', () => {
  expect(doctor('an appointment with doctor green')).toEqual(['Dr Hal Greene']);
  expect(doctor('nakamra please, for an x-ray')).toEqual(['Dr Ren Nakamura']);
  expect(doctor('Please schedule Dr Young. I am not young and my hip hurts.')).toEqual(['Dr Vera Young']);
});

test.each([
  ['shivaun', 'Siobhan Doyle'],
  ['neeve', 'Niamh Roe'],
  ['keeva', 'Caoimhe Ward'],
  ['usheen', 'Oisín Daly'],
  ['shinade', 'Sinéad Lacey'],
  ['Nowitzki', 'Piotr Nowicki'],
])('knows a name whose letters say little of its sound: %s', (heard, full_name) => {
  const setting = { ...asPatient, doctors: ['Siobhan Doyle', 'Niamh Roe', 'Caoimhe Ward', 'Oisín Daly', 'Sinéad Lacey', 'Piotr Nowicki', 'Nell Novak', 'Simon Savin'].map(person) };
  expect(understand(`is ${heard} free on Friday`, setting).entities.doctor?.candidates.map(({ full_name: name }) => name)).toEqual([full_name]);
});

test.each([
  ['doctor garcia', 'Dr Pilar García-López'],
  ['dr garcia lopez', 'Dr Pilar García-López'],
  ['vandenberg', 'Dr Pieter van den Berg'],
  ['Dr Tait', 'Dr Denis Tate'],
  ['dr reid', 'Dr Ana Reed'],
  ['Dr Bob Tanner', 'Dr Robert Tanner'],
  ['dr peggy o shea', 'Dr Margaret O’Shea'],
])('knows a name by its parts, as one word, by its sound and cut short: %s', (said, full_name) => {
  const setting = { ...asPatient, doctors: ['Dr Pilar García-López', 'Dr Pablo Garza', 'Dr Pieter van den Berg', 'Dr Denis Tate', 'Dr Ana Reed', 'Dr Robert Tanner', 'Dr Margaret O’Shea'].map(person) };
  expect(understand(`book me with ${said} please`, setting).entities.doctor?.candidates.map(({ full_name: name }) => name)).toEqual([full_name]);
});

test('who bears a name wholly comes before who bears it as a part, and a short name that is a verb is one', () => {
  const of = (text: string, ...all: readonly string[]) => understand(text, { ...asDoctor, patients: all.map(person) }).entities.patient?.candidates.map(({ full_name }) => full_name);
  expect(of('history of Hartley', 'Wilma Hartley-Shaw', 'William Hartley')).toEqual(['William Hartley']);
  expect(of('bill his insurance later and show Hale’s chart', 'William Tranter', 'Robert Hale')).toEqual(['Robert Hale']);
  expect(of('mark ruth’s alert as seen', 'Mark Dean', 'Ruth Gray')).toEqual(['Ruth Gray']);
  expect(of('open keane, s: bloods?', 'Siobhán Keane', 'Oisín Keane')).toEqual(['Siobhán Keane']);
});

test.each([
  ['a visit with dr t. okafor', 'Dr Tess Okafor'],
  ['Okafor, U. please', 'Dr Ugo Okafor'],
  ['book Dr Okafor (Ugo) instead of Dr Okafor (Tess)', 'Dr Ugo Okafor'],
  ['Dr Okafor, will you have time, I mean Tess, not her cousin Ugo', 'Dr Tess Okafor'],
])('of several of one name the one whom another word or an initial tells: %s', (text, name) => {
  expect(understand(text, { ...asPatient, doctors: ['Dr Ugo Okafor', 'Dr Tess Okafor', 'Dr Will Okafor'].map(person) }).entities.doctor?.candidates.map(({ full_name }) => full_name)).toEqual([name]);
});

test('the appointment that is given up for another doctor is the one with whom it is', () => {
  expect(understand('change my appointment from Dr Yang to Dr Young', asPatient).entities).toMatchObject({ doctor: { value: 'Young' }, appointment_ref: { by: { kind: 'doctor', doctor: 'Yang' } } });
  expect(understand('move my appointment with Dr Dean to Dr Roche', asPatient).entities).toMatchObject({ doctor: { value: 'Roche' }, appointment_ref: { by: { kind: 'doctor', doctor: 'Dean' } } });
});

test('what is to stay calls no appointment that goes', () => {
  expect(understand('cancel my skin check and keep the physio', asPatient).entities.appointment_ref?.by).toEqual({ kind: 'reason', reason: 'skin', specialty: 'Dermatology' });
  expect(understand('I have two visits. Cancel the earlier one, keep the later.', asPatient).entities.appointment_ref?.by).toEqual({ kind: 'earlier' });
});

test.each([
  ['not Beck, Becker: what is her history', 'Joanna Becker'],
  ['message Beck... sorry, Becker, that her labs are fine', 'Joanna Becker'],
  ['Joanna Becker is the sister, show me the chart of Hanna Beck', 'Hanna Beck'],
  ['summarise April for me before she comes in', 'April Winters'],
  ['I have just seen Mrs. Beck, now pull up Mr. Becker please', 'Joanna Becker'],
  ['Mrs Beck’s daughter April Winters rang. Tell her mother that the scan is clear', 'Hanna Beck'],
  ['April isn’t diabetic, it’s Becker. Add it to her chart', 'Joanna Becker'],
  ['is the alert about Ines resolved? then acknowledge it', 'Inés Carrasco'],
  ['not Joanna Becker, I meant Mrs Beck. Her record please.', 'Hanna Beck'],
  ['start becker on metformin 500 twice daily. no sorry not becker, winters', 'April Winters'],
])('of several patients the one who is meant: %s', (text, name) => {
  expect(patient(text)).toEqual([name]);
});

test.each([
  ['I am not looking for a cardiologist, the ECG was fine. I need an endocrinologist', 'Endocrinology'],
  ['my rheumatologist wants me to see a urologist', 'Urology'],
  ['my GP Dr Dean thinks I should see a nephrologist', 'Nephrology'],
  ['the dermatologist was useless, can I get a neurologist', 'Neurology'],
  ['can I have a lady doctor please, my knee is sore', 'Orthopedics'],
  ['my brother is a dermatologist and tells me to see a rheumatologist', 'Rheumatology'],
  ['I work next to the dermatology clinic but it is a cardiologist I need', 'Cardiology'],
  ['I do not need cardiology, I need neurology. Book that please', 'Neurology'],
  ['do you have a general practicioner free today', 'General Practice'],
  ['paeds appointment for my lad please', 'Pediatrics'],
  ['need rheum, knuckles are stiff', 'Rheumatology'],
  ['I want to change doctors from Yang to Young, it is for a rash', 'Dermatology'],
  ['never mind dermatology, I want a neurologist', 'Neurology'],
  ['I was seeing neurology, now it is orthopaedics that I need', 'Orthopedics'],
  ['my daughter told me to ring about the numb feeling in my left hand', 'Neurology'],
])('the specialty that is asked for: %s', (text, specialty) => {
  expect(understand(text, asPatient).entities.specialty?.value).toBe(specialty);
});

test.each([
  ['cancel the 1430', { kind: 'time', time: '14:30' }],
  ['bring my two o’clock forward', { kind: 'time', time: '14:00' }],
  ['push my quarter past ten to eleven', { kind: 'time', time: '10:15' }],
  ['I have an appointment at 2 with Dr Dean and would like it later in the day', { kind: 'time', time: '14:00' }],
  ['cancel the 30th and give me Monday at 2', { kind: 'date', date: '2026-10-30' }],
  ['swap my March visit for one in April', { kind: 'date', date: '2027-03-01' }],
  ['scrap my blood test appointment', { kind: 'reason', reason: 'blood test', specialty: 'General Practice' }],
  ['reschedule the eye exam', { kind: 'reason', reason: 'eye', specialty: 'Ophthalmology' }],
  ['It’s me again. The 10 o’clock is fine, it’s the afternoon one I need to scrap.', { kind: 'part_of_day', part: 'afternoon' }],
  ['reschedule the neurology one', { kind: 'specialty', specialty: 'Neurology' }],
  ['that skin appointment I booked, can it move a week', { kind: 'specialty', specialty: 'Dermatology' }],
  ['both appointments need cancelling', { kind: 'all' }],
  ['move all my appointments a week on', { kind: 'all' }],
  ['move me from 9 to 11 on the 20th', { kind: 'time', time: '09:00' }],
  ['running late, can my 10:20 go later', { kind: 'time', time: '10:20' }],
  ['is my Monday thing still on?', { kind: 'date', date: '2026-10-19' }],
  ['change the 21st', { kind: 'date', date: '2026-10-21' }],
  ['cambiar la de las 3 para otro dia', { kind: 'time', time: '15:00' }],
  ['cancel both... actually only the first', { kind: 'ordinal', ordinal: 1 }],
  ['cancel the first. oh no, sorry, the last', { kind: 'ordinal', ordinal: -1 }],
  ['move the first one, wait, the third one', { kind: 'ordinal', ordinal: 3 }],
  ['drop the middle one', { kind: 'ordinal', ordinal: 0 }],
  ['cancel the last but one', { kind: 'ordinal', ordinal: -2 }],
  ['move the second to monday at 10', { kind: 'ordinal', ordinal: 2 }],
  ['cancel all three please', { kind: 'all' }],
  ['get rid of every one of them', { kind: 'all' }],
  ['get rid of the third, keep the others', { kind: 'ordinal', ordinal: 3 }],
  ['can you shift my 9.15 by an hour', { kind: 'time', time: '09:15' }],
  ['swap the derm appointment for next week', { kind: 'specialty', specialty: 'Dermatology' }],
  ['drop the second and keep the rest', { kind: 'ordinal', ordinal: 2 }],
  ['cancel my noon then', { kind: 'time', time: '12:00' }],
  ['por favor cancele mi cita de las 3', { kind: 'time', time: '15:00' }],
])('by what an appointment is called: %s', (text, by) => {
  expect(understand(text, asPatient).entities.appointment_ref?.by).toEqual(by);
});

test.each([
  ['who is my 1430', { kind: 'time', time: '14:30' }],
  ['what does my two o’clock come for', { kind: 'time', time: '14:00' }],
  ['what meds is the eleven thirty on', { kind: 'time', time: '11:30' }],
  ['who’s my next patient', { kind: 'next' }],
  ['has the 1430 got a reason down', { kind: 'time', time: '14:30' }],
])('of whom a doctor speaks by their time: %s', (text, by) => {
  expect(understand(text, asDoctor).entities.appointment_ref?.by).toEqual(by);
});

test.each([
  ['I have been wheezing at night for two weeks and would like to see a lung doctor', 'I have been wheezing at night for two weeks'],
  ['no skin problem this time doc, it’s my stomach. need a gastro', 'my stomach'],
  ['for me it is only cholesterol, Dr Dean please', 'cholesterol'],
  ['cough is gone, now it’s my sinuses. book Dr Dean', 'my sinuses'],
  ['Dr Dean, or as my late wife called him, Paulie. earwax.', 'earwax'],
  ['Blood in... no, nothing, just a sick note for work', 'a sick note for work'],
  ['I am an early riser and my back hurts, book Dr Dean', 'my back hurts'],
  ['postpone Friday please, the car broke down', 'the car broke down'],
  ['No chest pain or anything, just want Dr Dean to look at my varicose veins', 'my varicose veins'],
  ['could you ask Dr Dean if my test results came back', 'my test results came back'],
  ['I was told to book a smear, any doctor will do', 'a smear'],
  ['can’t come Monday cause the nursery is shut', 'the nursery is shut'],
  ['a kidney doctor, my creatinine is up', 'my creatinine is up'],
  ['lung dr?? been getting a rattle at night', 'a rattle at night'],
  ['put me in with whoever does moles, I’ve one that’s gone dark', 'one that’s gone dark'],
  ['I was due to see Yang but would prefer Dean for her 5 year jabs', 'her 5 year jabs'],
  ['I can’t sleep since my father died and my GP says to see a psychiatrist', 'I can’t sleep'],
  ['I can’t hear in my left ear and my mother says it’s wax', 'I can’t hear in my left ear and my mother says it’s wax'],
  ['I had gallstones once, that’s all in the past, I only want Dr Dean to sign my work form', 'sign my work form'],
  ['chest infection’s gone, I only want my sick note signed', 'my sick note signed'],
  ['which doctor does feet?', 'feet'],
  ['Dr Dean asked me to come in and discuss my cholesterol', 'my cholesterol'],
  ['my back’s gone, need someone tomorrow', 'my back’s gone'],
  ['got bitten by a tick on my walk', 'bitten by a tick on my walk'],
  ['una cita con cardiología por palpitaciones', 'palpitaciones'],
  ['hay fever is bad again, can I see Dr Dean', 'hay fever is bad'],
  ['she’s 8 months and off her bottles, a paediatrician please', 'she’s 8 months and off her bottles'],
  ['consulta con psiquiatría, no puedo dormir', 'no puedo dormir'],
  ['What I want is an orthopaedic opinion on my hip', 'my hip'],
  ['Dean. first thing tmrw 4 my travel jabs', 'my travel jabs'],
  ['i dont have gallstones btw, its a bunion check', 'a bunion check'],
  ['I would like, if it is not too much bother, to move my visit on the 21st. I have a wedding.', 'a wedding'],
  ['stomach dr pls im so bloated', 'im so bloated'],
  ['ear nose n throat, any morning. sinuses again', 'sinuses'],
  ['a chest specialist, they saw a shadow on my lung', 'they saw a shadow on my lung'],
  ['my sister is a nurse in cardiology so I know how it goes. It’s my knee this time', 'my knee'],
  ['i have itching in my foots, doctor for skin please', 'itching in my foots'],
  ['busco pediatra para mi niña de 2 años, tocan vacunas', 'vacunas'],
  ['I don’t need the heart guy anymore, I need the lung one, been coughing for days', 'been coughing for days'],
  ['I hope somebody can look at my elbow', 'my elbow'],
  ['I’ve been with the stomach man for years but now it’s my heart', 'my heart'],
  ['I had flu in May, all fine since. What I have now is a sore throat', 'a sore throat'],
  ['cancel tomorrow - no ride', 'no ride'],
  ['my shift got changed so I need another slot', 'my shift got changed'],
  ['necesito oculista, veo doble', 'veo doble'],
  ['an allergy person or a skin person? hives every night', 'hives every night'],
  ['my physio said it’s not my neck. it’s my jaw joint', 'my jaw joint'],
  ['yesterday i fainted at the shops, should I come in', 'i fainted at the shops'],
  ['se me cae el pelo, quiero un dermatólogo', 'se me cae el pelo'],
  ['wanna talk abt birth control', 'birth control'],
  ['cambie mi cita por favor, tengo examen', 'examen'],
  ['I’ll be travelling that week, so please move my check-up', 'I’ll be travelling that week'],
  ['my gynae visit on the 22nd clashes w work', 'clashes w work'],
  ['cancel my 2:30 with Dr Dean, gonna have to bail, school play', 'school play'],
])('why somebody comes, not what it is not: %s', (text, reason) => {
  expect(understand(text, asPatient).entities.reason?.value).toBe(reason);
});

test.each([
  ['which doctors treat lupus', 'Rheumatology'],
  ['I was told it’s polyps. who is your gut person', 'Gastroenterology'],
  ['a head doctor for my nerves', 'Psychiatry'],
  ['I don’t need the heart guy anymore, I need the lung one', 'Pulmonology'],
  ['my sister is a nurse in cardiology. it’s my knee', 'Orthopedics'],
  ['my old rheumatologist retired, I need a new one for my arthritis', 'Rheumatology'],
])('the specialty of what is wanted: %s', (text, specialty) => {
  expect(understand(text, asPatient).entities.specialty?.value).toBe(specialty);
});

test('what a doctor does is nobody’s name, nor is a word without its apostrophe', () => {
  expect(understand('which doctor checks hearts at your clinic', asPatient).entities.doctor).toBeUndefined();
  expect(understand('no wait, the omeprazole i mean. she doesnt need it anymore', asDoctor).entities).toMatchObject({ medication: { value: 'omeprazole' } });
  expect(patient('she doesnt need it anymore')).toBeUndefined();
});

test('a name that is a word is a name where people are spoken of', () => {
  expect(patient('tell april to fast before the test on the 12th')).toEqual(['April Winters']);
  expect(patient('don’t need hanna’s file, need Joanna’s')).toEqual(['Joanna Becker']);
  expect(patient('what is april allergic to')).toEqual(['April Winters']);
  expect(understand('is there a grace period for cancelling', { ...asPatient, doctors: [person('Dr Grace Poole', 0)] }).entities.doctor).toBeUndefined();
});

test('days of the week are nobody’s name, and what medications are called together is no surname', () => {
  expect(patient('from now on I don’t work Fridays anymore')).toBeUndefined();
  expect(patient('mondays start at 8')).toBeUndefined();
  expect(patient('stop beckers statin')).toEqual(['Joanna Becker']);
});

test('of a month that somebody is called by, a day in it is no name', () => {
  expect(patient('what did Becker have in April')).toEqual(['Joanna Becker']);
  expect(patient('block the 3rd of April')).toBeUndefined();
});

test('whom somebody used to go to, and what for, is not what they ask for; nor is who thinks so', () => {
  expect(understand('I used to be under Dr Dean for oncology, all clear now. I need an orthopaedic opinion on my hip', asPatient).entities).toMatchObject({ specialty: { value: 'Orthopedics' } });
  expect(doctor('I used to be under Dr Dean for oncology. I need an orthopaedic opinion on my hip')).toBeUndefined();
  expect(doctor('I used to see Dr Dean, can I see her again')).toEqual(['Dr Paul Dean']);
  expect(understand('Numb fingers; my physio (Eve) thinks a neurologist should look', asPatient).entities.specialty?.value).toBe('Neurology');
});

test('a word that says what is done is nobody’s name', () => {
  const asTheirs: Setting = { ...asPatient, doctors: ['Dr Gwen Usher', 'Dr Tracy Augustin'].map(person) };
  expect(understand('usher me in whenever, just not with usher, Augustin only', asTheirs).entities.doctor?.candidates.map(({ full_name }) => full_name)).toEqual(['Dr Tracy Augustin']);
});

test('a day of the clinic is no patient who is called like it', () => {
  const asTheirs: Setting = { ...asDoctor, patients: ['Monday Adeyinka', 'Bayo Sundaram'].map(person) };
  expect(understand('Inform Bayo that Monday’s clinic is shut.', asTheirs).entities.patient?.value).toBe('Bayo');
  expect(understand('message Monday that the results are in', asTheirs).entities.patient?.value).toBe('Monday');
});

test.each([
  ['The appointment I have on 3 November clashes with a wedding; shift it to the week after', '2026-11-03'],
  ['Could the one I’ve got this Friday be made a video call on Monday instead?', '2026-10-16'],
  ['the visit I’ve booked on the 20th has to go to the 29th', '2026-10-20'],
  ['keep Friday, but Monday’s visit has to go to next week', '2026-10-19'],
])('the day of the appointment that is moved: %s', (text, date) => {
  expect(understand(text, asPatient).entities.appointment_ref?.by).toEqual({ kind: 'date', date });
});

test('an appointment by a time said haltingly, and one to be got rid of', () => {
  expect(understand('it’s about the appointment at uh quarter past eight, i need to make it later', asPatient).entities.appointment_ref?.by).toEqual({ kind: 'time', time: '08:15' });
  expect(understand('kill the afternoon one on the 8th, the morning one I’ll come to', asPatient).entities.appointment_ref?.by).toEqual({ kind: 'part_of_day', part: 'afternoon' });
});

test.each([
  ['get me in with el sayed asap', 'Dr Fatima El-Sayed'],
  ['is dr elsayed in on friday', 'Dr Fatima El-Sayed'],
  ['a slot with oharra please', 'Dr Brigid O’Hara'],
  ['I saw El-Sayed last week, now I want O’Hara', 'Dr Brigid O’Hara'],
])('a name of two words, or with a mark in it, however it is written: %s', (text, name) => {
  const people = ['Dr Fatima El-Sayed', 'Dr Brigid O’Hara'].map(person);
  expect(understand(text, { ...asPatient, doctors: people }).entities.doctor?.candidates.map(({ full_name }) => full_name)).toEqual([name]);
});

test('a first name that is also a word is one where it is said of somebody', () => {
  const theirs: Setting = { ...asDoctor, patients: ['Jasmine Patel', 'Hazel Finch'].map(person) };
  expect(understand('note down that jasmine has anaemia', theirs).entities.patient?.candidates).toEqual([theirs.patients[0]]);
  expect(understand('the jasmine tea for finch made her sick', theirs).entities.patient?.candidates).toEqual([theirs.patients[1]]);
});

test('a mark in a patient’s name is written or left out, in an order too', () => {
  const theirs: Setting = { ...asDoctor, patients: ['Mary O’Connor', 'Sami Al-Amin'].map(person) };
  expect(understand('stop lisinopril for mrs o connor', theirs).entities.patient?.candidates).toEqual([theirs.patients[0]]);
  expect(understand('start sami al amin on metformin 500 mg bid', theirs).entities.patient?.candidates).toEqual([theirs.patients[1]]);
  expect(understand('I saw Amin this morning but it’s O’Connor I need the file for', theirs).entities.patient?.candidates).toEqual([theirs.patients[0]]);
});

test.each([
  ['can the one about my knee be later in the week?', { kind: 'reason', reason: 'my knee', specialty: 'Orthopedics' }],
  ['the appointment for my son’s jabs needs to be a different day', { kind: 'reason', reason: 'my son\'s jabs', specialty: 'Pediatrics' }],
  ['that blood test appointment on monday, any way of bringing it forward?', { kind: 'reason', reason: 'blood test', specialty: 'General Practice' }],
  ['hiya wont make it to the 4 oclock w/ dr dean, can we do another day', { kind: 'time', time: '16:00' }],
  ['I’ve got two w/ Dr Dean. bin the second, keep the first', { kind: 'ordinal', ordinal: 2 }],
  ['move the appointment for tomorrow', { kind: 'date', date: '2026-10-15' }],
  ['cancel the appointment I have for my back. I do still want the one for my eyes', { kind: 'reason', reason: 'my back', specialty: 'Orthopedics' }],
  ['keep the one for my eyes, cancel the one for my back', { kind: 'reason', reason: 'my back', specialty: 'Orthopedics' }],
  ['my daughter and I both come, mine’s at half two and hers is at three. cancel mine', { kind: 'time', time: '14:30' }],
  ['change the one after lunch to morning', { kind: 'part_of_day', part: 'afternoon' }],
])('the appointment is called by what it is for, its time or its place: %s', (text, by) => {
  expect(understand(text, asPatient).entities.appointment_ref?.by).toEqual(by);
});

test.each([
  ['would dr roche mind freezing off the warts for me, repeat of last time', 'the warts'],
  ['I wee a lot at night, sorry to be blunt. Who should I make an appointment with?', 'I wee a lot at night'],
  ['Dr Dean referred me on to Dr Roche for the palpitations so its Dr Roche I need', 'the palpitations'],
  ['my hair comes out in the shower. book me with the skin and hair people', 'my hair comes out in the shower'],
  ['he is 7, still wets the bed most nights, is that something a childrens doctor does?', 'still wets the bed most nights'],
  ['i go red as a beetroot whenever i eat anything spicy, dermatology?', 'i go red as a beetroot whenever i eat anything spicy'],
  ['I’ve been to the loo 12 times since breakfast, need a doctor', 'I’ve been to the loo 12 times since breakfast'],
  ['words swim about on the page when i read, eye doctor?', 'words swim about on the page when i read'],
  ['my wife always goes on about dr dean, is he free friday', undefined],
  ['he keeps telling me to see a dermatologist', undefined],
  ['my knee, sorry, my hip hurts. who can I see', 'my hip hurts'],
  ['GP appointment please, I need a form signing for work, I’m not ill', 'a form signing for work'],
  ['bathroom trips are like 8 a day since the takeaway, its getting old. stomach specialist?', 'bathroom trips are like 8 a day'],
])('what a patient comes for: %s', (text, reason) => {
  expect(understand(text, asPatient).entities.reason?.value).toBe(reason);
});

test('a review with somebody is moved, a day that stays is kept, and a short name stands for a long one', () => {
  expect(understand('Could the review with Dr Dean be put back a fortnight?', asPatient).entities).toMatchObject({ doctor: { value: 'Dean' }, appointment_ref: { value: 'the review with Dr Dean' } });
  expect(understand('move my morning appt tomorrow to the afternoon, still thurs', asPatient).entities).toMatchObject({ date: { value: '2026-10-15' }, part_of_day: { value: 'afternoon' } });
  expect(understand('cetirizine 10mg nightly for Penny Stark', { ...asDoctor, patients: [person('Penelope Stark', 0), person('Gwendolyn Price', 1)] }).entities.patient?.candidates.map(({ full_name }) => full_name)).toEqual(['Penelope Stark']);
});

test.each([
  ['funny brown spot on my nose, who can look', 'Dermatology'],
  ['i keep forgetting words mid sentence, who do I see', 'Neurology'],
  ['tengo la vista muy cansada y veo doble de lejos, quiero una cita', 'Ophthalmology'],
  ['my 5 y/o eats nothing but crackers, who could we bring her to', 'Pediatrics'],
  ['I lie staring at the ceiling most nights, who do I see', 'Psychiatry'],
])('what leads to whom: %s', (text, specialty) => {
  expect(understand(text, asPatient).entities.specialty?.value).toBe(specialty);
});

test('the words that call an appointment hold whoever is named within them', () => {
  expect(understand('the appointment i have with dr dean on the 29th, scrap it', asPatient).entities.appointment_ref?.value).toBe('the appointment i have with dr dean on the 29th');
  expect(understand('cancele la cita de las 4 con el doctor Dean', asPatient).entities.appointment_ref?.value).toContain('la cita de las 4');
});

test.each([
  ['history for Mrs Nguyen', ['Thuy Nguyen']],
  ["nguyen, the lady, what's she allergic to", ['Thuy Nguyen']],
  ['pull up the Nguyen man', ['Peter Nguyen']],
  ['history for nguyen', ['Thuy Nguyen', 'Peter Nguyen']],
  ['history for Mr Voss', ['Eleanor Voss']],
])('of several of one name whoever is a woman or a man as said: %s', (text, names) => {
  expect(understand(text, { ...asDoctor, patients: ['Thuy Nguyen', 'Peter Nguyen', 'Eleanor Voss'].map(person) }).entities.patient?.candidates.map(({ full_name }) => full_name)).toEqual(names);
});

test.each([
  ['my brother Dr. Kowalski in Warsaw thinks it is my gall bladder', undefined],
  ['Let Dr Lee know that my sister Dr Alvarez agrees', 'Dr Min Lee'],
  ['move my lee appointment to monday', 'Dr Min Lee'],
])('a doctor of the family is not whom somebody asks for: %s', (text, name) => {
  expect(understand(text, { ...asPatient, doctors: ['Dr Min Lee', 'Dr Lena Marsh'].map(person) }).entities.doctor?.candidates.map(({ full_name }) => full_name)).toEqual(name === undefined ? undefined : [name]);
});

test.each([
  ['book me with dr johanson', 'Dr Peter Johansson'],
  ['is dr orloff in on friday', 'Dr Viktor Orlov'],
  ['Is Dr Moro taking new patients?', 'Dr Jean-Luc Moreau'],
  ['Doctor M-O-R-E-A-U please', 'Dr Jean-Luc Moreau'],
  ['let Sasha Kowalczyk know that I moved house', 'Dr Aleksandra Kowalczyk'],
])('a name that is written as it is heard, spelled out or cut short: %s', (text, name) => {
  const named = ['Dr Peter Johansson', 'Dr Petra Johnson', 'Dr Viktor Orlov', 'Dr Jean-Luc Moreau', 'Dr Aleksandra Kowalczyk'].map(person);
  expect(understand(text, { ...asPatient, doctors: named }).entities.doctor?.candidates.map(({ full_name }) => full_name)).toEqual([name]);
});

test('a title is no complaint', () => {
  expect(understand('is ms Roche free on Tuesday, it is for my moles', asPatient).entities.specialty?.value).toBe('Dermatology');
  expect(understand('I have ms and my legs are weak, who can I see', asPatient).entities.specialty?.value).toBe('Neurology');
});

test('the long name stands for the short one, and a particle before a name for nobody else', () => {
  const of = (text: string) => understand(text, { ...asDoctor, patients: ['Bill Parks', 'Guadalupe Ríos'].map(person) }).entities.patient?.candidates.map(({ full_name }) => full_name);
  expect(of('William Parks, end the tramadol')).toEqual(['Bill Parks']);
  expect(of('suspende la sertralina de Ríos')).toEqual(['Guadalupe Ríos']);
});

test.each([
  ['My hearing aid whistles, but besides that my left ear hurts. An appointment please', 'my left ear hurts'],
  ['my ears pop, but what I really want looked at is the sore on my lip', 'the sore on my lip'],
  ['Dr Dean treated my shingles in 2020. Now there’s a wart on my heel; could he look at that?', 'a wart on my heel'],
  ['Amy Roche, or Roche as my son calls her. I need the stitches out of my thumb.', 'the stitches out of my thumb'],
  ['Amy Roche for my annual', 'my annual'],
  ['Amy Roche, pls tell her the school never got the letter', 'the school never got the letter'],
])('what somebody comes for among what else they tell: %s', (text, reason) => {
  expect(understand(text, asPatient).entities.reason?.value).toBe(reason);
});

test('a visit is called by what it is for, by whom it is with and by its place', () => {
  expect(understand('when’s my heart thing', asPatient).entities.appointment_ref?.value).toBe('my heart thing');
  expect(understand('thing i have w Dean on the 10th, could it be the 11th', asPatient).entities.appointment_ref?.value).toContain('thing i have w Dean');
  expect(understand('who have i got in my first slot tomorrow', asDoctor).entities.appointment_ref?.value).toBe('my first slot');
});
