import { expect, test } from 'vitest';
import type { Setting } from '../../../src/assistant/understanding/types.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const understand = createUnderstand();
const asDoctor: Setting = { now: Date.parse('2026-10-14T13:15:00Z'), time_zone: 'America/New_York', role: 'DOCTOR', doctors: [], patients: [] };
const slotsOf = (text: string) => {
  const { patient, medication, strength, reason, icd } = understand(text, asDoctor).entities;
  return { patient: patient?.value, medication: medication?.value, strength: strength?.value, reason: reason?.value, icd: icd?.value };
};

test.each([
  ['amlodipine 5 mg qd htn whitaker', 'whitaker', 'htn'],
  ['haldane tamsulosin 0.4 mg qhs bph', 'haldane', 'bph'],
  ['varenicline 1 mg bid okoye smoking cessation 12 weeks', 'okoye', 'smoking cessation'],
  ['rivaroxaban 20 mg qpm castellano pulmonary embolism i26.99', 'castellano', 'pulmonary embolism'],
  ['paxlovid bid 5 days covid castaneda u07.1', 'castaneda', 'covid'],
  ['zolpidem 5 mg hs prn ten nights max shah', 'shah', undefined],
  ['tramadol 50 mg q6h prn five days max knee pain sorensen', 'sorensen', 'knee pain'],
  ['Max Ellison ibuprofen 600 mg tid 5 days, sprained ankle', 'Max Ellison', 'sprained ankle'],
  ['metronidazole 500 mg tid 10 days c diff shah', 'shah', 'c diff'],
  ['ferrous sulfate 325 mg qd anemia banks', 'banks', 'anemia'],
  ['young lisinopril 10 mg qd htn', 'young', 'htn'],
  ['acyclovir 400 mg tid 7d genital herpes mead', 'mead', 'genital herpes'],
  ['tamsulosin 0.4 mg qd renal stone', undefined, 'renal stone'],
  ['de souza ferrous sulfate 325 mg bid anemia d64.9', 'de souza', 'anemia'],
  ['gerd flaring again, Ostrowski, esomeprazole 40 mg before breakfast 8 weeks', 'Ostrowski', 'gerd'],
  ['enoxaparin 80 mg sc q12h pe Halvorsen', 'Halvorsen', 'pe'],
  ["xanax 0.25 mg bid prn anxiety no refills o'hara", "o'hara", 'anxiety'],
  ['bupropion sr 150 mg bid smoking cessation nakano 12 wks', 'nakano', 'smoking cessation'],
  ['raynauds - nifedipine er 30 mg qd - kristal', 'kristal', 'raynauds'],
  ['2 g metronidazole single dose by mouth trich, Dahlia Crewe', 'Dahlia Crewe', 'trich'],
  ['lisinopril 10 mg qd monitor bp', undefined, undefined],
  ['atorvastatin 40 mg hs repeat lipids in 6 weeks', undefined, undefined],
  ['take prednisone 20 mg daily with orange juice', undefined, undefined],
  ['warfarin 5 mg qpm per cardiology', undefined, undefined],
  ['amoxicillin 500 mg tid dental abscess', undefined, 'dental abscess'],
])('a surname by itself among shorthand: %s', (text, patient, reason) => {
  expect(slotsOf(text)).toMatchObject({ patient, reason });
});

test.each([
  ['what is told of it', 'cetirizine 10 mg once a day for the hay fever that Shah gets every spring', { patient: 'Shah', reason: 'hay fever' }],
  ['whoever has had it', 'Propranolol 20 mg bid for the tremor Holt has had for years', { patient: 'Holt', reason: 'tremor' }],
  ['whose it is', "naproxen 500 twice daily with food, 10 days, okoro's back strain", { patient: 'okoro', reason: 'back strain' }],
  ['how somebody fares beside it', 'Mr Okoro’s sugars run high so sitagliptin 100 mg daily on top of his metformin, type 2 diabetes', { patient: 'Okoro', medication: 'sitagliptin', reason: 'type 2 diabetes' }],
  ['who is sent home', 'Please discharge Samuel with cefuroxime 250 mg bid for 1 week. He came in on Monday with bronchitis.', { patient: 'Samuel', reason: 'bronchitis' }],
  ['a short form in capitals', 'prednisolone 15 mg daily for Harriet Voss, PMR', { patient: 'Harriet Voss', reason: 'PMR' }],
  ['several words of which none says so', 'recétale a Graciela Montes losartán 50 mg una vez al día, presión alta', { patient: 'Graciela Montes', reason: 'presión alta' }],
  ['a clause between', 'Terbinafine 250 milligrams orally, once a day, twelve weeks, onychomycosis, B35.1, Dmitri Volkov', { patient: 'Dmitri Volkov', reason: 'onychomycosis', icd: 'B35.1' }],
])('what an order is for, without %s', (_, text, slots) => {
  expect(slotsOf(text)).toMatchObject(slots);
});

test.each([
  ['levodopa carbidopa 100-25 one tablet tid for Mr Ivo Brandt; parkinsons g20', 'G20'],
  ['E11.9 no wait I10 - ramipril 5 mg daily - Abel Moss', 'I10'],
  ['ramipril 5 mg daily, I10, not I11.9, Abel Moss', 'I10'],
  ['paxlovid bid 5 days covid castaneda u07.1', 'U07.1'],
  ['b12 1000 mcg im monthly Abel Moss', undefined],
])('the code of what an order is for: %s', (text, code) => {
  expect(slotsOf(text).icd).toBe(code);
});

test.each([
  ['buprenorphine naloxone 8-2 mg SL daily, Cody Ransom', 'buprenorphine-naloxone', '8/2 mg'],
  ['carvedilol 6.25 mg bid lindgren', 'carvedilol', '6.25 mg'],
  ['sacubitril valsartan 24-26 bid hfref lindgren', 'sacubitril valsartan', '24/26'],
  ['trimethoprim sulfa ds 1 tab bid, Haley Novak', 'trimethoprim-sulfamethoxazole', undefined],
  ['doxycyline hyclate 100 mg bid, Nigel Pemberton', 'doxycycline hyclate', '100 mg'],
  ['no wait, not 5 mg — amlodipine 10 mg daily for Samuel', 'amlodipine', '10 mg'],
  ['estradiol patch 0.05 mg transdermal, change twice a week? no, the weekly one. Delgado', 'estradiol', '0.05 mg'],
])('what is taken, and how strong: %s', (text, medication, strength) => {
  expect(slotsOf(text)).toMatchObject({ medication, strength });
});
