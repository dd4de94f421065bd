import { expect, test } from 'vitest';
import type { Setting } from '../../../src/assistant/understanding/types.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const understand = createUnderstand();
const asDoctor: Setting = { now: Date.parse('2026-10-14T13:15:00Z'), time_zone: 'America/New_York', role: 'DOCTOR', doctors: [], patients: [] };
const values = (text: string): Record<string, string> => Object.fromEntries(Object.entries(understand(text, asDoctor).entities).map(([slot, entity]) => [slot, entity.value]));

test.each([
  ['what somebody has already', 'nitro 0.4 mg SL q5 min prn is what she’s got already; today give Lindgren metoprolol succinate 25 mg, one tab daily', { patient: 'Lindgren', medication: 'metoprolol succinate', strength: '25 mg', dose: '1 tablet', frequency: 'QD' }],
  ['what somebody has at home', 'He’s already got salbutamol 100 mcg prn at home, so today it’s beclometasone 200 mcg, 2 puffs twice daily for Ruth Lindgren', { patient: 'Ruth Lindgren', medication: 'beclometasone', strength: '200 mcg', dose: '2 puffs', route: 'inhaled', frequency: 'BID' }],
  ['what is for later', 'Omeprazole 40 mg bid we keep for later. For now famotidine 20 mg at bedtime, Lindgren', { patient: 'Lindgren', medication: 'famotidine', strength: '20 mg', frequency: 'QHS' }],
  ['what nobody gives any more', 'Tetracycline 500 mg qid is old school. Doxycycline 100 mg q12h for 7 days, Lindgren', { patient: 'Lindgren', medication: 'doxycycline', strength: '100 mg', frequency: 'Q12H', duration: '7 days' }],
  ['what another would have given', 'My old boss would have given tetracycline 500 mg qid; I give doxycycline 100 mg bid for 7 days, Lindgren', { patient: 'Lindgren', medication: 'doxycycline', strength: '100 mg', frequency: 'BID', duration: '7 days' }],
  ['how much it comes to in time', 'Start Lindgren on topiramate, eventually 100 mg twice a day but for now 25 mg at night', { patient: 'Lindgren', medication: 'topiramate', strength: '25 mg', frequency: 'QHS' }],
  ['how much it comes to later', 'Trulicity 0.75 mg weekly now, 1.5 mg later, Lindgren', { patient: 'Lindgren', medication: 'trulicity', strength: '0.75 mg', frequency: 'QWK' }],
  ['what was said before', 'Baclofen: we said 5 mg three times a day but let’s go 10 mg twice a day. It’s for Lindgren', { patient: 'Lindgren', medication: 'baclofen', strength: '10 mg', frequency: 'BID' }],
  ['what was to be', 'Trazodone 100 mg at bedtime was the plan, but today 50 mg at bedtime for Lindgren', { patient: 'Lindgren', medication: 'trazodone', strength: '50 mg', frequency: 'QHS' }],
  ['what did nothing', 'The 20 mg didn’t do it, so 40 mg of pantoprazole once daily for Lindgren', { patient: 'Lindgren', medication: 'pantoprazole', strength: '40 mg', frequency: 'QD' }],
  ['what somebody stopped', 'She stopped her fluoxetine 20 mg herself. Starting duloxetine 30 mg daily instead. Lindgren', { patient: 'Lindgren', medication: 'duloxetine', strength: '30 mg', frequency: 'QD' }],
  ['what is rather not given', 'I’d rather not do oxycodone 5 mg q4h. Acetaminophen 1000 mg every 8 hours, Lindgren', { patient: 'Lindgren', medication: 'acetaminophen', strength: '1000 mg', frequency: 'Q8H' }],
  ['another rhythm on reflection', 'Furosemide for Lindgren: 40 mg tablets, one tablet twice daily, change of mind, once daily', { patient: 'Lindgren', medication: 'furosemide', strength: '40 mg', dose: '1 tablet', frequency: 'QD' }],
  ['so many, of another strength', 'Azithromycin 250, two tablets once today, never mind the pack: 500 mg once daily three days for Jordan', { patient: 'Jordan', medication: 'azithromycin', strength: '500 mg', frequency: 'QD', duration: '3 days' }],
  ['what was tried', 'We tried metoprolol 25 mg twice daily and he was no better. Carvedilol 6.25 mg twice daily for Lindgren', { patient: 'Lindgren', medication: 'carvedilol', strength: '6.25 mg', frequency: 'BID' }],
  ['what it was going to be', 'It was going to be ciprofloxacin 500 mg bid, but make it trimethoprim 200 mg bid for 3 days, Lindgren', { patient: 'Lindgren', medication: 'trimethoprim', strength: '200 mg', frequency: 'BID', duration: '3 days' }],
  ['what it used to be', 'used to be 5 mg, now it’s 2.5 mg of warfarin daily for Lindgren', { patient: 'Lindgren', medication: 'warfarin', strength: '2.5 mg', frequency: 'QD' }],
  ['what stays', 'Leave her levothyroxine 50 mcg alone, and add liothyronine 5 mcg once daily, Lindgren', { patient: 'Lindgren', medication: 'liothyronine', strength: '5 mcg', frequency: 'QD' }],
  ['what is not to be had', 'Pharmacy’s out of cefuroxime 250 mg. Use cefpodoxime 200 mg twice a day, 7 days, Lindgren', { patient: 'Lindgren', medication: 'cefpodoxime', strength: '200 mg', frequency: 'BID', duration: '7 days' }],
  ['how far it goes up', 'Start low: amitriptyline 10 mg at night, Lindgren. We’ll go up to 25 mg in two weeks.', { patient: 'Lindgren', medication: 'amitriptyline', strength: '10 mg', frequency: 'QHS' }],
  ['what comes if it is not enough', 'if the 10 mg isn’t enough we go to 20, start with simvastatin 10 mg nightly for Lindgren', { patient: 'Lindgren', medication: 'simvastatin', strength: '10 mg', frequency: 'QHS' }],
])('of several the one that is ordered now: %s', (_, text, slots) => {
  expect(values(text)).toEqual(slots);
});

test.each([
  ['their relative by name', 'I’ve talked with Walter’s wife Priscilla. He’ll take donepezil 5 mg, 1 tablet nightly', 'Walter'],
  ['their relative', 'I just spoke with Samantha’s mother. Cetirizine syrup, 5 ml once daily', 'Samantha'],
  ['their relative who rang', 'Lindgren’s wife called, he’s wheezy. Prednisone 40 mg daily x5 days', 'Lindgren'],
  ['behind all', 'Rx Symbicort 160/4.5, 2 puffs inhaled twice daily. Asthma. For Lindgren.', 'Lindgren'],
  ['as a slot', 'Name Priya Lindgren. Drug levocetirizine. Strength five mg.', 'Priya Lindgren'],
  ['before what they cannot do', 'As Lindgren can’t take penicillin, clarithromycin 500 mg q12h for 10 days', 'Lindgren'],
  ['of a child without a name', 'ibuprofen suspension 100/5, 7.5 mL q6h prn for the nine-year-old', undefined],
  ['of a child without a name, behind a form', 'Montelukast chewables 5 mg qhs for the seven-year-old', undefined],
])('whom an order is for: %s', (_, text, patient) => {
  expect(values(text)['patient']).toBe(patient);
});

test.each([
  ['a slot by its name', 'Okay dictating now. Patient is Walter Lindgren. Medication warfarin. Strength five milligrams. One tablet. Every evening at bedtime.', { patient: 'Walter Lindgren', medication: 'warfarin', strength: '5 mg', dose: '1 tablet', frequency: 'QHS' }],
  ['what each slot is', 'Medication is apixaban, strength is five milligrams, dose is one tablet, frequency is twice a day, the patient is Lindgren', { patient: 'Lindgren', medication: 'apixaban', strength: '5 mg', dose: '1 tablet', frequency: 'BID' }],
  ['a part of a milligram', 'Ropinirole, a quarter milligram at bedtime, Walter', { patient: 'Walter', medication: 'ropinirole', strength: '0.25 mg', frequency: 'QHS' }],
  ['an eighth of one', 'digoxin an eighth of a milligram once daily for Walter', { patient: 'Walter', medication: 'digoxin', strength: '0.125 mg', frequency: 'QD' }],
  ['a number in words in its own sentence', 'Gabapentin, titrate later. For now three hundred at night. Ellis.', { patient: 'Ellis', medication: 'gabapentin', strength: '300', frequency: 'QHS' }],
  ['a hundred', 'Allopurinol hundred daily, Ellis', { patient: 'Ellis', medication: 'allopurinol', strength: '100', frequency: 'QD' }],
  ['so much in so much of a syrup', 'Promethazine syrup 6.25/5 – 5 mL every 4 to 6 hours as needed, Priya', { patient: 'Priya', medication: 'promethazine', strength: '6.25/5', dose: '5 mL', frequency: 'Q4-6H PRN' }],
  ['a tablet, behind what one would say', 'As to Delgado’s heartburn, famotidine, twenty milligrams, I’d say a tablet twice a day for a month', { patient: 'Delgado', medication: 'famotidine', strength: '20 mg', dose: '1 tablet', frequency: 'BID', duration: '1 month', reason: 'heartburn' }],
  ['from now on, which is no haste', 'Warfarin 3 mg in the evening from now on instead of 5. Ellis.', { patient: 'Ellis', medication: 'warfarin', strength: '3 mg', frequency: 'QPM' }],
  ['an order that is sent off', 'Could you send off cephalexin 500 mg capsules, 1 cap QID x7 days, pt is Samuel Okoro', { patient: 'Samuel Okoro', medication: 'cephalexin', strength: '500 mg', dose: '1 capsule', frequency: 'QID', duration: '7 days' }],
  ['what happens if it does not help', 'Fluconazole 150 mg single dose, and if it isn’t gone in a week we’ll repeat. Priya', { patient: 'Priya', medication: 'fluconazole', strength: '150 mg', frequency: 'ONCE' }],
  ['what one is afraid it is', 'It’s scabies I’m afraid. Permethrin 5 percent cream, apply once. Jordan Ellis.', { patient: 'Jordan Ellis', medication: 'permethrin', strength: '5 %', route: 'topical', frequency: 'ONCE', reason: 'scabies' }],
  ['what is put at rest by a question', 'testosterone cypionate 200 mg im every 2 weeks? I prefer 100 mg IM every week. Okoro', { patient: 'Okoro', medication: 'testosterone cypionate', strength: '100 mg', route: 'intramuscular', frequency: 'QWK' }],
  ['whose tongue it goes under', 'Walter should keep nitroglicerin handy, 0.4 mg, one tab under his tongue as needed', { patient: 'Walter', medication: 'nitroglycerin', strength: '0.4 mg', dose: '1 tablet', route: 'sublingual', frequency: 'PRN' }],
  ['into which muscle', 'EpiPen 0.3 mg into the thigh muscle as needed for anaphylaxis, Jordan Ellis', { patient: 'Jordan Ellis', medication: 'epipen', strength: '0.3 mg', route: 'intramuscular', frequency: 'PRN', reason: 'anaphylaxis' }],
  ['a vitamin, and what it is', 'Vitamin B12 - cyanocobalamin 1000 mcg IM monthly for Jordan', { patient: 'Jordan', medication: 'cyanocobalamin', strength: '1000 mcg', route: 'intramuscular', frequency: 'QMO' }],
  ['a brand, and what it is', 'Lipitor — atorvastatin 20 mg nightly for Jordan', { patient: 'Jordan', medication: 'atorvastatin', strength: '20 mg', frequency: 'QHS' }],
  ['two in one', 'lisinopril - hctz 20/25 daily for Jordan', { patient: 'Jordan', medication: 'lisinopril-hctz', strength: '20/25', frequency: 'QD' }],
  ['a name as it is heard', 'lamictle 25 mg every other day for Jordan', { patient: 'Jordan', medication: 'lamictal', strength: '25 mg', frequency: 'QOD' }],
  ['another as it is heard', 'tegretle 200 mg bid for Jordan', { patient: 'Jordan', medication: 'tegretol', strength: '200 mg', frequency: 'BID' }],
])('how something is taken: %s', (_, text, slots) => {
  expect(values(text)).toEqual(slots);
});

test.each(['take Jordan off the lisinopril 10 mg daily', "discontinue Jordan Ellis's lisinopril 10 mg because of the cough", 'stop lisinopril 20 mg bid for Ellis, potassium is 5.9'])('whoever only stops a medication orders none, whatever its strength: %s', (text) => {
  expect(understand(text, { ...asDoctor, patients: [{ user_id: 'ellis', full_name: 'Jordan Ellis' }] }).intent).toBe('discontinue_prescription');
});

test.each(['levetiracetam for Ellis, five hundred, b.i.d., G40.909', 'Symbicort 160/4.5: puffs, 2, morning & night. Okoro. COPD J44.9', 'ciclopirox 0.77% cream, topically, morning and evening, for four weeks; code it B35.3. For Ellis'])('what is ordered with its code is an order: %s', (text) => {
  expect(understand(text, asDoctor).intent).toBe('add_prescription');
});
