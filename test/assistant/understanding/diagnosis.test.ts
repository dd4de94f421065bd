import { expect, test } from 'vitest';
import type { Setting } from '../../../src/assistant/understanding/types.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const understand = createUnderstand();
const people = (...names: string[]): Setting['patients'] => names.map((full_name) => ({ user_id: full_name, full_name }));
const clinic = { now: Date.parse('2026-10-14T13:15:00Z'), time_zone: 'America/New_York' };
const asDoctor: Setting = { ...clinic, role: 'DOCTOR', doctors: [], patients: people('Imogen Clarke', 'Terrence Okafor', 'Shirley Kaminski', 'Maria Delgado Ruiz', 'Carl Novak') };
const asPatient: Setting = { ...clinic, role: 'PATIENT', doctors: people('Wojciech Kowalczyk', 'Jana Wojcik', 'Aleksandra Wisniewska', 'Jean-Luc Bertrand'), patients: [] };

test.each([
  ['tension headache G44.209 imogen clarke add dx', 'tension headache', 'G44.209', 'Imogen Clarke'],
  ['ICD I10, essential hypertension, patient Delgado Ruiz', 'essential hypertension', 'I10', 'Maria Delgado Ruiz'],
  ['depression, mild, F33.0 diagnosis for clarke', 'depression, mild', 'F33.0', 'Imogen Clarke'],
  ["set okafor's diagnosis to frozen shoulder M75.0", 'frozen shoulder', 'M75.0', 'Terrence Okafor'],
  ['novak carl m, 54: rosacea, L71.9, log the dx', 'rosacea', 'L71.9', 'Carl Novak'],
  ['dx lupus m329 terrence okafor', 'lupus', 'M32.9', 'Terrence Okafor'],
  ["novak's dx is shingles, B02.9, not impetigo", 'shingles', 'B02.9', 'Carl Novak'],
  ["add to Carl's problem list: vitamin d deficiency E55.9", 'vitamin d deficiency', 'E55.9', 'Carl Novak'],
  ['r/o pneumonia done, final dx for novak is acute bronchitis J20.9', 'acute bronchitis', 'J20.9', 'Carl Novak'],
  ['diagnosis: psoriasis. patient: Carl Novak. code: L40.9', 'psoriasis', 'L40.9', 'Carl Novak'],
  ["clarke's scan came back gallstones, so code it asap", 'gallstones', undefined, 'Imogen Clarke'],
  ['okafor: nausea and vomiting of pregnancy, add it', 'nausea and vomiting of pregnancy', undefined, 'Terrence Okafor'],
  ['diagnosis for Carl Novak: down syndrome Q90.9', 'down syndrome', 'Q90.9', 'Carl Novak'],
  ["it's not asthma it's COPD, add it for Kaminski", 'COPD', undefined, 'Shirley Kaminski'],
  ['diagnose Shirley Kaminski with gout and give her colchicine', 'gout', undefined, 'Shirley Kaminski'],
  ['record a diagnosis for Carl Novak please', undefined, undefined, 'Carl Novak'],
  ['add a new dx', undefined, undefined, undefined],
])('what is left is the diagnosis: %s', (text, diagnosis, icd, patient) => {
  const { intent, entities } = understand(text, asDoctor);
  expect({ intent, diagnosis: entities.diagnosis?.value, icd: entities.icd?.value, patient: entities.patient?.candidates[0]?.full_name }).toEqual({ intent: 'add_diagnosis', diagnosis, icd, patient });
});

test.each([
  ['pls cancel tmrws visit', 'tmrws', { kind: 'date', date: '2026-10-15' }],
  ["reschedule tmrw's appt", "tmrw's", { kind: 'date', date: '2026-10-15' }],
  ['push my tuesday 9 oclock back an hour', 'my tuesday 9 oclock', { kind: 'date', date: '2026-10-20', time: '09:00' }],
  ['move my friday 3pm two hours later', 'my friday 3pm', { kind: 'date', date: '2026-10-16', time: '15:00' }],
  ["cancel tomorrow's 11 oclock", "tomorrow's 11 oclock", { kind: 'time', time: '11:00' }],
  ['APPT NEXT WEEK W BERTRAND PLEASE CHANGE IT', 'APPT NEXT WEEK W BERTRAND', { kind: 'doctor' }],
])('a visit in few words: %s', (text, value, by) => {
  expect(understand(text, asPatient).entities.appointment_ref).toMatchObject({ value, by });
});

test.each([
  ['book me with dr kowalchick', 'Wojciech Kowalczyk'],
  ['book me with dr kovalchek', 'Wojciech Kowalczyk'],
  ['book me with dr voychik', 'Jana Wojcik'],
  ['book me with dr vishnevska', 'Aleksandra Wisniewska'],
])('a name as it was heard: %s', (text, name) => {
  expect(understand(text, asPatient).entities.doctor?.candidates.map(({ full_name }) => full_name)).toEqual([name]);
});

test.each([
  ['how far on somebody is with child', 'labetalol 200 mg one tab q12h for Maeve Donnelly (pregnant, 12 wks)', { patient: 'Maeve Donnelly', duration: undefined }],
  ['whose wife it is for', 'Prescription for William Tanner? No, his wife, Peggy Tanner. Donepezil 5 mg 1 tab qhs.', { patient: 'Peggy Tanner', duration: undefined }],
  ['a sclerosis that is no title', 'baclofen 10 mg tab 1 tid wesley kincaid ms spasticity', { patient: 'wesley kincaid', duration: undefined }],
])('of an order, %s', (_, text, wanted) => {
  const { patient, duration } = understand(text, { ...asDoctor, patients: [] }).entities;
  expect({ patient: patient?.value, duration: duration?.value }).toEqual(wanted);
});
