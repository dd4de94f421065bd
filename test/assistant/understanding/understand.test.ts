import { expect, test } from 'vitest';
import { doctorIntents, patientIntents } from '../../../src/assistant/understanding/intents.ts';
import type { Person, Setting } from '../../../src/assistant/understanding/types.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const understand = createUnderstand({ specialties: ['Balneology'], emergencyKeywords: ['code banana'] });
const person = (full_name: string, at: number): Person => ({ user_id: `u${at}`, full_name });
const doctors = ['Dr Ines Falk', 'Dr Omar Reyes', 'Dr Lena Reyes', 'Dr Tomasz Wojcik'].map(person);
const patients = ['Ada Byron', 'Bertha Novak', 'Carl Novak'].map(person);
/** A Wednesday morning in New York. */
const base = { now: Date.parse('2026-10-14T13:15:00Z'), time_zone: 'America/New_York' };
const asPatient: Setting = { ...base, role: 'PATIENT', doctors, patients: [] };
const asDoctor: Setting = { ...base, role: 'DOCTOR', doctors: [], patients };
const values = (text: string, setting: Setting): Record<string, string> => Object.fromEntries(Object.entries(understand(text, setting).entities).map(([slot, entity]) => [slot, entity.value]));
const names = (candidates: readonly Person[] | undefined): readonly string[] => (candidates ?? []).map(({ full_name }) => full_name);

test.each([
  ['book_appointment', 'could somebody have a look at my elbow on monday'],
  ['view_appointments', 'what visits have i got left this month'],
  ['cancel_appointment', 'i wont be coming on friday, drop that appointment'],
  ['reschedule_appointment', 'shift my checkup to the week after please'],
  ['view_prescriptions', 'remind me what medicines i am meant to take at night'],
  ['view_reports', 'have my liver test results arrived'],
  ['doctor_info', 'is there anybody good with migraines at your clinic'],
  ['message_doctor', 'please let dr falk know i am on the mend'],
  ['emergency', 'my dad has collapsed and he is not breathing'],
  ['out_of_scope', 'how many goals did pele score'],
  ['confirm', 'yep, go for it'],
  ['deny', 'nah, leave it'],
])('a patient: %s', (intent, text) => {
  expect(understand(text, asPatient).intent).toBe(intent);
});

test.each([
  ['view_schedule', 'who have i got coming in on thursday'],
  ['set_availability', 'from next month i work mondays and wednesdays 9 to 3'],
  ['block_time', 'keep thursday afternoon clear, i have a board meeting'],
  ['view_patients', 'everyone who is in my care'],
  ['patient_history', 'bring me the chart of ada byron'],
  ['add_prescription', 'put bertha on 20 mg of citalopram once a day'],
  ['discontinue_prescription', 'ada should come off the warfarin, stop it'],
  ['add_diagnosis', 'carl novak has plantar fasciitis, note it'],
  ['urgent_patients', 'is anybody in need of urgent attention'],
  ['acknowledge_alert', 'i have seen the alert about bertha'],
  ['message_patient', 'write to ada that her blood count is fine'],
  ['out_of_scope', 'where can i park a caravan'],
])('a doctor: %s', (intent, text) => {
  expect(understand(text, asDoctor).intent).toBe(intent);
});

test('gives only intents that the role has, with how sure it is and why', () => {
  for (const text of ['', ' ', '???', 'a'.repeat(5_000), '👩‍⚕️', 'prescribe', 'cancel', 'Ünïcödé ñ 漢字', '0'.repeat(300)]) {
    for (const [setting, intents] of [[asPatient, patientIntents], [asDoctor, doctorIntents]] as const) {
      const { intent, confidence, decided_by, version } = understand(text, setting);
      expect(intents).toContain(intent);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(['rule', 'classifier']).toContain(decided_by.by);
      expect(version).toMatch(/^[0-9a-f]{12}$/);
    }
  }
});

test('a yes with a condition is an answer, whatever the condition speaks of', () => {
  for (const text of ['ok, provided parking is free']) expect(understand(text, asPatient).intent).toBe('confirm');
});

test.each([
  ['PATIENT', 'out_of_scope', 'where do i leave the car when i come in'],
  ['PATIENT', 'out_of_scope', 'i need an appointment with my mortgage adviser'],
  ['PATIENT', 'doctor_info', 'whose department is tennis elbow'],
  ['PATIENT', 'message_doctor', 'can i eat before the scan? that is a question for dr falk'],
  ['PATIENT', 'reschedule_appointment', 'they put me down for 8am and i never get there by then, something around noon'],
  ['PATIENT', 'cancel_appointment', 'cancel my psoriasis review'],
  ['PATIENT', 'doctor_info', 'my back is killing me, been lugging boxes all weekend, which doctor do i see for that'],
  ['PATIENT', 'out_of_scope', 'who do i see about the parking'],
  ['PATIENT', 'reschedule_appointment', 'postpone friday please, the roof fell in'],
  ['DOCTOR', 'urgent_patients', 'is the alert board empty or is somebody going downhill'],
  ['DOCTOR', 'acknowledge_alert', 'just came off the phone with ada byron, clear that one'],
  ['DOCTOR', 'message_patient', 'wish bertha novak a happy birthday from me'],
  ['DOCTOR', 'patient_history', 'which antibiotics did bertha novak react to'],
  ['DOCTOR', 'block_time', 'no patients before ten on tuesday'],
  ['DOCTOR', 'out_of_scope', 'what time does the staff canteen close'],
  ['PATIENT', 'emergency', "it's an emergency, please"],
  ['PATIENT', 'view_appointments', "i'm not trying to cancel, just checking it is still on for monday"],
  ['PATIENT', 'cancel_appointment', 'i was going to move it but just cancel it'],
  ['PATIENT', 'view_appointments', 'did i ever book anything with the dentist'],
  ['PATIENT', 'reschedule_appointment', 'could i come on the 12th in place of the 10th'],
  ['PATIENT', 'view_appointments', 'when is my eye exam'],
  ['DOCTOR', 'view_schedule', 'before i block anything, who is coming on monday'],
  ['DOCTOR', 'patient_history', 'did we ever diagnose bertha novak with gout or only suspect it'],
  ['DOCTOR', 'view_schedule', 'have i already blocked friday'],
  ['DOCTOR', 'message_patient', 'inform sam quist that the diagnosis was only a sprain'],
  ['PATIENT', 'message_doctor', 'ask dr falk when my scan results are due'],
  ['DOCTOR', 'patient_history', 'what made us stop the metformin for bertha'],
  ['DOCTOR', 'block_time', 'an hour of admin on wednesday morning please'],
] as const)('what lies on the border of a wish: %s, %s: %s', (role, intent, text) => {
  expect(understand(text, role === 'PATIENT' ? asPatient : asDoctor).intent).toBe(intent);
});

test('is the same each time', () => {
  const texts = ['move my 3pm with Dr Reyes to Friday', 'no, Thursday', 'necesito una cita'];
  expect(texts.map((text) => understand(text, asPatient))).toEqual(texts.map((text) => createUnderstand({ specialties: ['Balneology'] })(text, asPatient)));
});

test('finds specialties by name, by complaint, misspelt, and the clinic’s own', () => {
  const specialty = (text: string) => values(text, asPatient)['specialty'];
  expect(specialty('I need a dermatoligist')).toBe('Dermatology');
  expect(specialty('book something for my itchy scalp')).toBe('Dermatology');
  expect(specialty('my chest flutters, heart palpitations, who can I see')).toBe('Cardiology');
  expect(specialty('an appointment with a balneologist')).toBe('Balneology');
  expect(specialty('not a cardiologist, a neurologist please')).toBe('Neurology');
  expect(specialty('book me in on tuesday')).toBeUndefined();
});

test('finds people of the directory: by title, misspelt, and several where it is not clear who', () => {
  const doctor = (text: string) => names(understand(text, asPatient).entities.doctor?.candidates);
  expect(doctor('an appointment with dr Falk')).toEqual(['Dr Ines Falk']);
  expect(doctor('can I see Dr. Wojzik tomorrow')).toEqual(['Dr Tomasz Wojcik']);
  expect(doctor('book me with dr reyes')).toEqual(['Dr Omar Reyes', 'Dr Lena Reyes']);
  expect(doctor('book me with dr lena reyes')).toEqual(['Dr Lena Reyes']);
  expect(doctor('an appointment with Thomash Wojcik')).toEqual(['Dr Tomasz Wojcik']);
  expect(doctor('an appointment with Greta Wojcik')).toEqual([]);
  expect(understand('book me with Dr Strange', asPatient).entities.doctor).toMatchObject({ value: 'Strange', candidates: [] });
  expect(names(understand('history of novak', asDoctor).entities.patient?.candidates)).toEqual(['Bertha Novak', 'Carl Novak']);
});

test('finds the appointment that is meant', () => {
  const by = (text: string) => understand(text, asPatient).entities.appointment_ref?.by;
  expect(by('cancel my 3pm')).toEqual({ kind: 'time', time: '15:00' });
  expect(by('cancel the one with Dr Falk')).toMatchObject({ kind: 'doctor', doctor: 'Falk' });
  expect(by('the second one')).toEqual({ kind: 'ordinal', ordinal: 2 });
  expect(by('move the later one to friday')).toEqual({ kind: 'later' });
  expect(by('move my monday appointment to tuesday')).toEqual({ kind: 'date', date: '2026-10-19' });
  expect(by('actually, make that 10')).toBeUndefined();
  expect(by('cancel my dermatology visit')).toEqual({ kind: 'specialty', specialty: 'Dermatology' });
  expect(values('move my monday appointment to tuesday', asPatient)).toMatchObject({ date: '2026-10-20' });
});

test('reads a prescription into its slots, spelling repaired', () => {
  expect(values('prescribe amoxicilin 500mg po tid x 7 days for Ada Byron', asDoctor)).toEqual({ patient: 'Ada Byron', medication: 'amoxicillin', strength: '500 mg', route: 'oral', frequency: 'TID', duration: '7 days' });
  expect(values('give bertha novak 2 puffs of albuterol q4-6h prn wheezing', asDoctor)).toMatchObject({ patient: 'bertha novak', medication: 'albuterol', dose: '2 puffs', frequency: 'Q4-6H PRN' });
  expect(values('metformin 500 bid for Mr Novak', asDoctor)).toMatchObject({ patient: 'Novak', medication: 'metformin', strength: '500', frequency: 'BID' });
});

test('takes a name in a patient’s place for the patient, though nobody knows it', () => {
  expect(values('Give Hanna Quist ceftriaxone 1 g IM stat', asDoctor)).toMatchObject({ patient: 'Hanna Quist', strength: '1 g', frequency: 'STAT' });
  expect(understand('folic acid 5mg od for tobi adeleke', asDoctor).entities.patient).toMatchObject({ value: 'tobi adeleke', candidates: [] });
  expect(values('put the Marchetti girl on amoxicillin 250 mg tid', asDoctor)['patient']).toBe('Marchetti');
  expect(values('cyclobenzaprine 10 mg at bedtime as needed for spasm', asDoctor)['patient']).toBeUndefined();
  expect(values('metformin 500 mg bid with meals', asDoctor)['patient']).toBeUndefined();
});

test('knows a whole name of the directory, whatever its words mean', () => {
  const setting: Setting = { ...asPatient, doctors: ['Dr April May', 'Dr Will Friday', 'Dr Femke de Wit'].map(person) };
  const said = (text: string) => values(text, setting);
  expect(said('see Dr April May in June')).toMatchObject({ doctor: 'April May', date: '2027-06-01' });
  expect(said('an appointment on Tuesday with Will Friday')).toMatchObject({ doctor: 'Will Friday', date: '2026-10-20' });
  expect(said('book me with Femke de Wit')['doctor']).toBe('Femke de Wit');
});

test('reads amounts in words, Spanish directions and fractions of a week', () => {
  expect(values('sertraline seventy-five milligrams every day', asDoctor)).toMatchObject({ strength: '75 mg', frequency: 'QD' });
  expect(values('losartán 100 mg una vez al día durante dos semanas', asDoctor)).toMatchObject({ medication: 'losartan', strength: '100 mg', frequency: 'QD', duration: '2 weeks' });
  expect(values('flucloxacillin 500 qds 5/7', asDoctor)).toMatchObject({ strength: '500', frequency: 'QID', duration: '5 days' });
});

test.each([
  ['I need a skin doctor, hives again', 'hives'],
  ['dr Falk please, any day, my elbow’s been stiff since tennis', 'my elbow’s been stiff since tennis'],
  ['book me with Dr Falk on monday for a mole that itches', 'a mole that itches'],
  ['I’ve had this pain in my left side for about a week now, can I see a doctor tomorrow', 'pain in my left side for about a week now'],
  ['hola, mi hija tiene fiebre, una cita para hoy', 'mi hija tiene fiebre'],
  ['an appointment on Friday with Dr Falk for my diabetes review', 'my diabetes review'],
  ['could somebody look at my toe on monday', 'my toe'],
  ['cita con urologo por problemas de prostata', 'problemas de prostata'],
  ['book me in for next friday at 2', undefined],
  ['an appointment for two people with Dr Falk', undefined],
  ['I need to see a cardiologist for my mother', undefined],
])('why a patient comes: %s', (text, reason) => {
  expect(values(text, asPatient)['reason']).toBe(reason);
});

test('finds why a doctor is away, why a medication ends, and what one is for', () => {
  const reason = (text: string) => values(text, asDoctor)['reason'];
  expect(reason('block thursday 2-4 for a staff meeting')).toBe('a staff meeting');
  expect(reason('keep friday afternoon free, school play')).toBe('school play');
  expect(reason('stop ada’s lisinopril, she has a cough')).toBe('a cough');
  expect(reason('prescribe amoxicillin 500 mg tid for Ada Byron for strep')).toBe('strep');
  expect(reason('give carl novak iron 325 mg daily for anemia')).toBe('anemia');
  expect(reason('I won’t be in on the 4th, jury service')).toBe('jury service');
  expect(reason('ada byron allergic to pcn so stop her penicillin')).toBe('allergic to pcn');
  expect(reason('Ada Byron came out in hives with the amoxicillin. Stop it.')).toBe('came out in hives with the');
  expect(reason('stop the naproxen on ada, her creatinine doubled')).toBe('her creatinine doubled');
  expect(reason('Ada’s potassium is 5.9. Off spironolactone as of today.')).toBe('potassium is 5.9');
  expect(reason('byron rash on bactrim stop it now')).toBe('rash');
  expect(reason('byron’s doxycycline upset her stomach, bin it')).toBe('upset her stomach');
  expect(values('cease byron’s sertraline, no benefit after 3 months', asDoctor)).toMatchObject({ medication: 'sertraline', reason: 'no benefit after 3 months' });
  expect(reason('d/c byron’s warfarin she’s bleeding from her nose')).toBe('she’s bleeding from her nose');
  expect(reason('byron’s ramipril gave him a cough so pull it')).toBe('gave him a cough');
  expect(values('Ada creatinine 210, stop the metformin', asDoctor)).toMatchObject({ medication: 'metformin', reason: 'creatinine 210' });
  expect(reason('stop ada’s lisinopril, effective today')).toBeUndefined();
  expect(reason('stop ada’s lisinopril, start her on losartan 50 mg')).toBeUndefined();
  expect(reason('her liver tests tripled; take Ada off the methotrexate')).toBe('her liver tests tripled');
  expect(reason('stop ada’s clopidogrel - stent was over a year ago')).toBe('stent was over a year ago');
  expect(reason('Ada is breastfeeding - stop the codeine')).toBe('breastfeeding');
  expect(reason('discontinue ada’s omeprazole (no indication)')).toBe('no indication');
  expect(reason('stop ada’s metformin, thanks doc')).toBeUndefined();
  expect(reason('stop ada’s metformin - the 500 mg one')).toBeUndefined();
  expect(reason('no clinic Friday as my father is having surgery')).toBe('my father is having surgery');
  expect(reason('block 10-11 tomorrow (home visit)')).toBe('home visit');
  expect(reason('my car’s in the garage Wednesday morning, keep it clear till 11')).toBe('my car’s in the garage');
  expect(reason('out all next week - flu')).toBe('flu');
  expect(reason('block tomorrow from 2 to 4')).toBeUndefined();
  expect(reason('block thursday 2-4, thanks a lot')).toBeUndefined();
});

test.each([
  ['increase Ana Reis’s lisinopril to 20 mg daily', { patient: 'Ana Reis', medication: 'lisinopril', strength: '20 mg' }],
  ['switch Roman Sokol from sertraline to fluoxetine 20 mg once every morning', { patient: 'Roman Sokol', medication: 'fluoxetine', frequency: 'QAM' }],
  ['sertralin 50 mg po every morning fo Ben Okri', { patient: 'Ben Okri', medication: 'sertraline' }],
  ['amoxicillin-clavulanate 875/125 mg bid for Stan Mole', { patient: 'Stan Mole', strength: '875/125 mg' }],
  ['recétale a Rosa Peña metformina 500 mg 2 veces al día durante 3 meses', { patient: 'Rosa Peña', frequency: 'BID', duration: '3 months' }],
  ['ramipril caps ii mane for oona fitzgerald in bed 12', { patient: 'oona fitzgerald', dose: '2 capsules', frequency: 'QAM' }],
  ['lactulose 15 ml twice daily until 2 weeks are over', { dose: '15 mL', frequency: 'BID' }],
])('a prescription: %s', (text, slots) => {
  expect(values(text, asDoctor)).toMatchObject(slots);
});

test('leaves out of a prescription what is none of it', () => {
  expect(Object.keys(values('lactulose 15 ml twice daily until 2 weeks are over', asDoctor)).sort()).toEqual(['dose', 'frequency', 'medication']);
  expect(values('ciprodex 4 drops right ear bid', asDoctor)['medication']).toBe('ciprodex');
});

test('reads a diagnosis and its code', () => {
  expect(values('put down atopic dermatitis, L20.9', asDoctor)).toMatchObject({ diagnosis: 'atopic dermatitis', icd: 'L20.9' });
  expect(values('diagnose Carl Novak with essential hypertension, I10', asDoctor)).toMatchObject({ patient: 'Carl Novak', diagnosis: 'essential hypertension', icd: 'I10' });
  expect(values('need to put in a dx for Carl Novak', asDoctor)).not.toHaveProperty('diagnosis');
  expect(values('put in hypertension for Carl Novak', asDoctor)).toMatchObject({ diagnosis: 'hypertension' });
});

test('puts danger before everything else', () => {
  expect(understand('book me in, I have crushing chest pain and cannot breathe', asPatient)).toMatchObject({ intent: 'emergency', emergency: { level: 'critical' } });
  expect(understand('code banana', asPatient).emergency.level).toBe('critical');
});

test('takes its corrections with what they correct', () => {
  expect(understand('no, Thursday', asPatient)).toMatchObject({ intent: 'deny', entities: { date: { value: '2026-10-15' } } });
  expect(understand('no, 10 mg', asDoctor)).toMatchObject({ intent: 'deny', entities: { strength: { value: '10 mg' } } });
});

test.each([
  ['a name that only the reader knows', 'start Mr Quayle on edarbi 40 mg od', { medication: 'edarbi', strength: '40 mg', frequency: 'QD', patient: 'Quayle' }],
  ['a known name is not mended to another', 'olopatadine 0.1% one drop both eyes bd for Priya Nair', { medication: 'olopatadine', strength: '0.1 %', dose: '1 drop', route: 'ophthalmic', frequency: 'BID', patient: 'Priya Nair' }],
  ['a name that nobody knows, by where it stands', 'Tab. Zolvarix 20 mg nocte for Tom Baines', { medication: 'Zolvarix', strength: '20 mg', frequency: 'QHS', patient: 'Tom Baines' }],
  ['what is taken back', 'bisoprolol 10, no, make that 5 mg, once a day, for Nils Ek', { medication: 'bisoprolol', strength: '5 mg', frequency: 'QD', patient: 'Nils Ek' }],
  ['another medication instead', 'Nardil? God no. Sertraline 50 mg mane, Mrs Enid Holt', { medication: 'sertraline', strength: '50 mg', frequency: 'QAM', patient: 'Enid Holt' }],
  ['titles, initials and particles', 'latanoprost one drop both eyes at night for Mr. P. van der Merwe', { medication: 'latanoprost', dose: '1 drop', route: 'ophthalmic', frequency: 'QHS', patient: 'P. van der Merwe' }],
  ['the surname first', 'timolol 0.25% one drop both eyes bd for Lindqvist, Maria', { medication: 'timolol', strength: '0.25 %', dose: '1 drop', route: 'ophthalmic', frequency: 'BID', patient: 'Lindqvist, Maria' }],
  ['dates of birth and when not to take it are no dose', 'carvedilol 12.5 mg bd, hold if HR under 50, Paula Ortiz dob 3/4/1950', { medication: 'carvedilol', strength: '12.5 mg', frequency: 'BID', patient: 'Paula Ortiz' }],
  ['capitals throughout', 'DIGOXIN 62.5 MICROGRAMS DAILY FOR MRS HILDA NORREYS', { medication: 'digoxin', strength: '62.5 mcg', frequency: 'QD', patient: 'HILDA NORREYS' }],
  ['how old somebody is is no dose', 'cefixime 100 mg/5 ml give 4 ml bd 5 days, Zoya Hussain 2 y 11 m', { medication: 'cefixime', strength: '100 mg/5 mL', dose: '4 mL', frequency: 'BID', duration: '5 days', patient: 'Zoya Hussain' }],
  ['spoken numbers', 'ciclesonide one sixty micrograms comma one puff comma once daily in the evening for Takoda Reed', { medication: 'ciclesonide', strength: '160 mcg', dose: '1 puff', frequency: 'QPM', patient: 'Takoda Reed' }],
])('reads an order: %s', (_, text, expected) => {
  const { route, reason: _reason, ...found } = values(text, asDoctor);
  expect({ ...found, ...('route' in expected && route !== undefined && { route }) }).toEqual(expected);
  expect(understand(text, asDoctor).intent).toBe('add_prescription');
});

test('an order with a name that the classifier never learned is an order', () => {
  expect(understand('betahistine 16 TDS vertigo Mrs Dlamini', asDoctor)).toMatchObject({ intent: 'add_prescription', decided_by: { by: 'rule' } });
});

test.each([
  ['scrap my 3pm', { kind: 'time', time: '15:00' }],
  ['that half eight is far too early, move it', { kind: 'time', time: '08:30' }],
  ['push the afternoon booking back an hour', { kind: 'part_of_day', part: 'afternoon' }],
  ['cancel option b please', { kind: 'ordinal', ordinal: 2 }],
  ['drop whichever comes second', { kind: 'ordinal', ordinal: 2 }],
])('which appointment: %s', (text, by) => {
  expect(understand(text, asPatient).entities.appointment_ref?.by).toEqual(by);
});

test('tells doctors of one surname apart by what else is said, and leaves out whom somebody rules out', () => {
  expect(names(understand('book Reyes please, Lena, not Omar', asPatient).entities.doctor?.candidates)).toEqual(['Dr Lena Reyes']);
  expect(names(understand('not the Falk one, the Wojcik one please', asPatient).entities.doctor?.candidates)).toEqual(['Dr Tomasz Wojcik']);
});

test('finds what is to be passed on, and what keeps somebody from a visit', () => {
  expect(values('let dr falk know the new pills make me itch', asPatient)['reason']).toBe('the new pills make me itch');
  expect(values('tell Ada her bloods are normal', asDoctor)['reason']).toBe('her bloods are normal');
  expect(values('I have jury duty so the next one needs to move', asPatient)['reason']).toBe('jury duty');
});

test.each(Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [name, name.toLowerCase()]))('%s is a word like any other', (name) => {
  for (const setting of [asPatient, asDoctor])
    for (const text of [name, `${name}?`, `book ${name} on monday at ${name}`, `the ${name} of ${name} 5 mg ${name} for ${name}`, `not ${name}, ${name} ${name}`]) expect(() => understand(text, setting), text).not.toThrow();
});

test.each([
  ['view_prescriptions', 'my granddaughter set this up for me. which pills has the doctor got me down for please'],
  ['view_prescriptions', 'the garden is finally dry - what tablets am I on at the moment'],
  ['view_reports', 'my cousin told me about this app. are my blood results back'],
  ['cancel_appointment', 'the car has died on us again. please cancel my appointment on friday'],
])('the one sentence of several that wishes for something: %s', (intent, text) => {
  expect(understand(text, asPatient).intent).toBe(intent);
});
