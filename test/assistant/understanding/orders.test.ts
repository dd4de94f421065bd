import { expect, test } from 'vitest';
import type { Setting } from '../../../src/assistant/understanding/types.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const understand = createUnderstand();
const asDoctor: Setting = { now: Date.parse('2026-10-14T13:15:00Z'), time_zone: 'America/New_York', role: 'DOCTOR', doctors: [], patients: [] };
const values = (text: string): Record<string, string> => Object.fromEntries(Object.entries(understand(text, asDoctor).entities).map(([slot, entity]) => [slot, entity.value]));

test.each([
  ['another medication takes its place', 'trimethoprim 200 mg bd, scrap that, nitrofurantoin 100 mg bd for Elin Moe', { medication: 'nitrofurantoin', strength: '100 mg', frequency: 'BID', patient: 'Elin Moe' }],
  ['a question that is answered with no', 'Oxycodone 5 mg to Mary Flynn? No. Too risky. Tramadol 50 mg tds', { medication: 'tramadol', strength: '50 mg', frequency: 'TID', patient: 'Mary Flynn' }],
  ['a decimal in words behind a correction', 'ramipril 5 mg... no, one point two five mg at night for Wim Bakker', { medication: 'ramipril', strength: '1.25 mg', frequency: 'QHS', patient: 'Wim Bakker' }],
  ['another patient takes their place', 'cetirizine 10 mg od for Ella Ford, no sorry, for Emma Stone', { medication: 'cetirizine', strength: '10 mg', frequency: 'QD', patient: 'Emma Stone' }],
  ['what it was before, and what it is not', 'increase Dana Scully’s atenolol from 25 mg to 50 mg, not 100, daily', { medication: 'atenolol', strength: '50 mg', frequency: 'QD', patient: 'Dana Scully' }],
])('an order that is corrected: %s', (_, text, slots) => {
  expect(values(text)).toEqual(slots);
});

test.each([
  ['a combined name as prescribers write it', 'co-amoxiclav 625 tds 7 days for Mona Lie', { medication: 'co-amoxiclav', strength: '625', frequency: 'TID', duration: '7 days', patient: 'Mona Lie' }],
  ['how many in Roman letters', 'flexeril 5 mg, ii po tid for Mona Lie', { medication: 'flexeril', strength: '5 mg', dose: '2', route: 'oral', frequency: 'TID', patient: 'Mona Lie' }],
  ['as many as it is strong', 'xanax 1 mg sig: i po qd, Mona Lie', { medication: 'xanax', strength: '1 mg', dose: '1', route: 'oral', frequency: 'QD', patient: 'Mona Lie' }],
  ['two substances with a unit each', 'norco 7.5 mg/325 mg one tab bid, Mona Lie', { medication: 'norco', strength: '7.5/325 mg', dose: '1 tablet', frequency: 'BID', patient: 'Mona Lie' }],
  ['two substances, of the second less', 'losartan-hctz 50-12.5 1 tab qd for Mona Lie', { medication: 'losartan-hctz', strength: '50/12.5', dose: '1 tablet', frequency: 'QD', patient: 'Mona Lie' }],
  ['twelve and a half, which are no months', 'lisinopril-hctz 20/12.5 mg qd Mona Lie', { medication: 'lisinopril-hctz', strength: '20/12.5 mg', frequency: 'QD', patient: 'Mona Lie' }],
  ['a strength before how many of a form', 'rosuvastatin 10 tabs one nocte, Mona Lie', { medication: 'rosuvastatin', strength: '10', dose: '1 tablet', frequency: 'QHS', patient: 'Mona Lie' }],
  ['a strength before a dash', 'lipitor 40 - tabs, 1 tablet hs for Mona Lie', { medication: 'lipitor', strength: '40', dose: '1 tablet', frequency: 'QHS', patient: 'Mona Lie' }],
  ['half of one behind a full stop', 'Medrol 4 mg. 1/2 tab po right away for Mona Lie', { medication: 'medrol', strength: '4 mg', dose: '0.5 tablet', route: 'oral', frequency: 'STAT', patient: 'Mona Lie' }],
  ['how much of a cream', 'Estradiol cream, 1 g intravaginally at night for 14 days, Mona Lie', { medication: 'estradiol', dose: '1 g', route: 'vaginal', frequency: 'QHS', duration: '14 days', patient: 'Mona Lie' }],
  ['two names that have one together', 'Acetaminophen with codeine 1 tablet q6h prn, Mona Lie', { medication: 'acetaminophen with codeine', dose: '1 tablet', frequency: 'Q6H PRN', patient: 'Mona Lie' }],
  ['what somebody is to take', 'I want that Mr Lie takes ramipril 2.5 mg in the morning', { medication: 'ramipril', strength: '2.5 mg', frequency: 'QAM', patient: 'Lie' }],
  ['a way behind what it is needed for', 'ultram 50 mg tid prn for pain po, Mona Lie', { medication: 'ultram', strength: '50 mg', route: 'oral', frequency: 'TID PRN', reason: 'pain', patient: 'Mona Lie' }],
  ['an amount that it is not', 'Apixaban 5 mg not 10 mg qd for Mona Lie', { medication: 'apixaban', strength: '5 mg', frequency: 'QD', patient: 'Mona Lie' }],
  ['how long somebody has had it', 'Hives for 5 days. Mona Lie needs zyrtec 10 mg qd', { medication: 'zyrtec', strength: '10 mg', frequency: 'QD', patient: 'Mona Lie', reason: 'Hives' }],
  ['a complaint that is called by a part of the body', 'amoxicillin 500 mg po tid for pink eye, Mona Lie', { medication: 'amoxicillin', strength: '500 mg', route: 'oral', frequency: 'TID', patient: 'Mona Lie', reason: 'pink eye' }],
  ['a course counted in months', 'atenolol 50 mg q day 6-month course, Mona Lie', { medication: 'atenolol', strength: '50 mg', frequency: 'QD', duration: '6 months', patient: 'Mona Lie' }],
  ['grams before how many', 'Metformin 1 g, 2 po daily, Mona Lie', { medication: 'metformin', strength: '1 g', dose: '2', route: 'oral', frequency: 'QD', patient: 'Mona Lie' }],
  ['a room, and that it is another order', 'one more: aspirin 81 mg qd rm 4 Mona Lie', { medication: 'aspirin', strength: '81 mg', frequency: 'QD', patient: 'Mona Lie' }],
  ['a place between', 'clotrimazole 1% between the toes bid, Mona Lie', { medication: 'clotrimazole', strength: '1 %', route: 'topical', frequency: 'BID', patient: 'Mona Lie' }],
  ['a form before, a number behind the name', 'T. Dolo 650 SOS for Anil Rao', { medication: 'dolo', strength: '650', frequency: 'PRN', patient: 'Anil Rao' }],
  ['a number in a sentence of its own', 'Amoxicillin for Miss Tara Quin. 500. Three times a day.', { medication: 'amoxicillin', strength: '500', frequency: 'TID', patient: 'Tara Quin' }],
  ['hundreds in words', 'levothyroxine one hundred and twenty five micrograms mane for Ines Rho', { medication: 'levothyroxine', strength: '125 mcg', frequency: 'QAM', patient: 'Ines Rho' }],
  ['Spanish periods', 'clotrimazole 1% bd, dos semanas, Marta Gil', { medication: 'clotrimazole', strength: '1 %', frequency: 'BID', duration: '2 weeks', patient: 'Marta Gil' }],
  ['a gram, and a verb with a capital', 'Change Olga Brandt from omeprazole to metformin, a gram twice daily', { medication: 'metformin', strength: '1 g', frequency: 'BID', patient: 'Olga Brandt' }],
  ['a second step', 'Sertraline 25mg for a week then 50mg, Harriet Lowe', { medication: 'sertraline', strength: '25 mg', duration: '1 week', patient: 'Harriet Lowe' }],
  ['a unit misspelt', 'thyroxine 50 mikrograms od Ebba Lindh', { medication: 'thyroxine', strength: '50 mcg', frequency: 'QD', patient: 'Ebba Lindh' }],
  ['letters apart', 'trimethoprim two hundred milligrams B D three days Oonagh McAteer', { medication: 'trimethoprim', strength: '200 mg', frequency: 'BID', duration: '3 days', patient: 'Oonagh McAteer' }],
  ['readings and days', 'amlodipine 10 mg od for Ines Pardo, bp was 170 over 100 on the 3rd', { medication: 'amlodipine', strength: '10 mg', frequency: 'QD', patient: 'Ines Pardo' }],
  ['somebody of the family', 'her brother Max takes lithium but for Lena Brandt I want quetiapine 25 mg nocte', { medication: 'quetiapine', strength: '25 mg', frequency: 'QHS', patient: 'Lena Brandt' }],
  ['a contraction behind the name', 'mrs Agnes Tully shes 78 lets do furosemide forty milligrams every morning', { medication: 'furosemide', strength: '40 mg', frequency: 'QAM', patient: 'Agnes Tully' }],
  ['somebody else who was seen', 'Saw Mrs Lund this morning, but Karl Ness needs cetirizine 10 mg daily', { medication: 'cetirizine', strength: '10 mg', frequency: 'QD', patient: 'Karl Ness' }],
  ['a reading without a unit', 'warfarin 3 mg od for Rolf Aas, INR was 1.8 yesterday', { medication: 'warfarin', strength: '3 mg', frequency: 'QD', patient: 'Rolf Aas' }],
  ['what has not been for how long', 'Vera Holm has not slept in four nights, zopiclone 7.5 mg nocte', { medication: 'zopiclone', strength: '7.5 mg', frequency: 'QHS', patient: 'Vera Holm' }],
  ['how long somebody has been ill', 'Olaf Berg has been ill for 3 weeks, doxycycline 100 mg bd for 7 days', { medication: 'doxycycline', strength: '100 mg', frequency: 'BID', duration: '7 days', patient: 'Olaf Berg' }],
  ['how long somebody is off work', 'Jon Vik off work for two weeks, diclofenac 50 mg tds', { medication: 'diclofenac', strength: '50 mg', frequency: 'TID', patient: 'Jon Vik' }],
  ['counts of which the last is at night', 'Tab atorvastatin 40 mg 0-0-1 for Meera Rao', { medication: 'atorvastatin', strength: '40 mg', dose: '1 tablet', frequency: 'QHS', patient: 'Meera Rao' }],
  ['names that are other words', 'risedronate 35mg. Weekly. Ottoline Frayne.', { medication: 'risedronate', strength: '35 mg', frequency: 'QWK', patient: 'Ottoline Frayne' }],
  ['what is said of somebody before their order', 'Since Hugh Paget is allergic to penicillin he will have clarithromycin 250 mg BD for 5 days', { patient: 'Hugh Paget', medication: 'clarithromycin', strength: '250 mg', frequency: 'BID', duration: '5 days' }],
  ['what somebody does behind their name', 'Mr Pettifer smokes forty a day, so varenicline 1 mg bd please', { patient: 'Pettifer', medication: 'varenicline', strength: '1 mg', frequency: 'BID' }],
  ['a short name behind a dash', 'zopiclone 7.5 nocte 2/52 - Una Kerrigan', { patient: 'Una Kerrigan', medication: 'zopiclone', strength: '7.5', frequency: 'QHS', duration: '2 weeks' }],
  ['what was measured behind the name', 'ferrous sulphate 200mg od 3/12 Imogen Tait Hb 96', { patient: 'Imogen Tait', medication: 'ferrous sulphate', strength: '200 mg', frequency: 'QD', duration: '3 months' }],
  ['how long it is not', 'trimethoprim 200 mg bd. not 7 days, 3 days. harriet jebb', { patient: 'harriet jebb', medication: 'trimethoprim', strength: '200 mg', frequency: 'BID', duration: '3 days' }],
  ['what it was before', 'they had him on 5 but I want 10 mg of donepezil nightly for Ronald Achterberg', { patient: 'Ronald Achterberg', medication: 'donepezil', strength: '10 mg', frequency: 'QHS' }],
  ['one that goes out for another', 'ibuprofen out, naproxen in: 500 mg bd for Pat Stacey', { patient: 'Pat Stacey', medication: 'naproxen', strength: '500 mg', frequency: 'BID' }],
  ['how many there are in all', 'promethazine 25mg hs prn, Jacinta Rojas, 10 tabs total', { patient: 'Jacinta Rojas', medication: 'promethazine', strength: '25 mg', frequency: 'QHS PRN' }],
  ['a name that lacks a letter', 'prednisolne 40 mg daily x5/7 for bernard sykes', { patient: 'bernard sykes', medication: 'prednisolone', strength: '40 mg', frequency: 'QD', duration: '5 days' }],
  ['a name that is a month', 'put down april hebden for hydroxyzine 10 qhs prn', { patient: 'april hebden', medication: 'hydroxyzine', strength: '10', frequency: 'QHS PRN' }],
  ['a name that is a word of directions', 'give max tordoff topiramate 25 mg at nite', { patient: 'max tordoff', medication: 'topiramate', strength: '25 mg', frequency: 'QHS' }],
  ['a surname that is a word of directions', 'Script for Penny Days: doxycycline 100 mg capsule, one capsule daily', { patient: 'Penny Days', medication: 'doxycycline', strength: '100 mg', dose: '1 capsule', frequency: 'QD' }],
  ['a short first name and an ordinary surname', 'cephalexin 250 for millie finch twice a day x 7 days', { patient: 'millie finch', medication: 'cephalexin', strength: '250', frequency: 'BID', duration: '7 days' }],
  ['a surname that is a medication', 'Tinidazole 2 g stat for Graham Rennie, no alcohol', { patient: 'Graham Rennie', medication: 'tinidazole', strength: '2 g', frequency: 'STAT' }],
  ['what somebody does with it', 'Seretide 250, 2 puffs bd, and see that Greta Kranz rinses her mouth', { patient: 'Greta Kranz', medication: 'seretide', strength: '250', dose: '2 puffs', frequency: 'BID', route: 'inhaled' }],
  ['manners', 'Good evening, I would be obliged if you could add fluconazole 150 mg, one capsule once a week, for Mr Alan Cope, for four weeks', { patient: 'Alan Cope', medication: 'fluconazole', strength: '150 mg', dose: '1 capsule', frequency: 'QWK', duration: '4 weeks' }],
  ['what somebody was on before', 'She was on ramipril 5, not enough. Put Nadia Corr on losartan 50 mg once daily for now', { patient: 'Nadia Corr', medication: 'losartan', strength: '50 mg', frequency: 'QD' }],
  ['hundred without a number', 'for Janos Kiss: allopurinol, hundred milligrams, every day', { patient: 'Janos Kiss', medication: 'allopurinol', strength: '100 mg', frequency: 'QD' }],
  ['Spanish days', 'Para Ana Paredes, enalapril 10 mg, una pastilla al día, una semana', { patient: 'Ana Paredes', medication: 'enalapril', strength: '10 mg', dose: '1 tablet', frequency: 'QD', duration: '1 week' }],
  ['how much of it there is', 'a fortnight of cefalexin 500 mg qds for Neil Frost', { patient: 'Neil Frost', medication: 'cefalexin', strength: '500 mg', frequency: 'QID', duration: '2 weeks' }],
  ['a supply', 'Tiotropium for Cora Whit, 18 mcg inhaled daily, two months’ worth', { patient: 'Cora Whit', medication: 'tiotropium', strength: '18 mcg', frequency: 'QD', duration: '2 months', route: 'inhaled' }],
  ['a part of a year', 'simvastatin 40mg each night - Leo Marsh - quarter of a year', { patient: 'Leo Marsh', medication: 'simvastatin', strength: '40 mg', frequency: 'QHS', duration: '3 months' }],
  ['what is not needed', 'sumatriptan 50mg once, repeat not needed, Ella Sands', { patient: 'Ella Sands', medication: 'sumatriptan', strength: '50 mg', frequency: 'ONCE' }],
  ['an appointment beside it', 'Add amitriptyline 10 mg nightly to Faye Burke, her visit on 3 July stays', { patient: 'Faye Burke', medication: 'amitriptyline', strength: '10 mg', frequency: 'QHS' }],
  ['a verb behind another sentence', 'I have seen her. Put Flora Kidd on torasemide 5 mg daily', { patient: 'Flora Kidd', medication: 'torasemide', strength: '5 mg', frequency: 'QD' }],
  ['a name that is two words', 'Simvastatin 40 nocte. Patient: Will Power.', { patient: 'Will Power', medication: 'simvastatin', strength: '40', frequency: 'QHS' }],
  ['a salt written short', 'metoprolol succ 50 daily for robin teague', { patient: 'robin teague', medication: 'metoprolol', strength: '50', frequency: 'QD' }],
  ['what somebody is not allergic to', 'if you could, ramipril 2.5 mg od for Violet Asher, she has no allergies', { patient: 'Violet Asher', medication: 'ramipril', strength: '2.5 mg', frequency: 'QD' }],
  ['a surname that is a month', 'Start Lucy May on amoxicillin 250 mg tds for a week', { patient: 'Lucy May', medication: 'amoxicillin', strength: '250 mg', frequency: 'TID', duration: '1 week' }],
  ['a wonder', 'I was wondering if you might add bumetanide 1 mg bd for Ned Lawson', { patient: 'Ned Lawson', medication: 'bumetanide', strength: '1 mg', frequency: 'BID' }],
  ['a strength between commas', 'topiramate, 25, twice a day, for Amber Stone', { patient: 'Amber Stone', medication: 'topiramate', strength: '25', frequency: 'BID' }],
  ['years it is taken for', 'anastrozole 1 mg, once daily, 5 years, Lena Hoff', { patient: 'Lena Hoff', medication: 'anastrozole', strength: '1 mg', frequency: 'QD', duration: '5 years' }],
  ['an applicator', 'clotrimazole 2% cream, one applicatorful vaginally at bedtime, Ines Fuente', { patient: 'Ines Fuente', medication: 'clotrimazole', strength: '2 %', dose: '1 applicator', route: 'vaginal', frequency: 'QHS' }],
  ['a surname first, in capitals', 'loratadine 10 mg tab - 1 tab - od - 14 days - ROWE, JANET', { patient: 'ROWE, JANET', medication: 'loratadine', strength: '10 mg', dose: '1 tablet', frequency: 'QD', duration: '14 days' }],
  ['how many behind a weight and a form', 'metformin 1 g tab 1 bid for Phyllis Drummond', { patient: 'Phyllis Drummond', medication: 'metformin', strength: '1 g', dose: '1 tablet', frequency: 'BID' }],
  ['how much of it somebody of the family takes', 'her mother is on 20, but for Nell Shore herself citalopram 10 mg tablets, one daily', { patient: 'Nell Shore', medication: 'citalopram', strength: '10 mg', dose: '1 tablet', frequency: 'QD' }],
  ['a way that is said twice', 'Nystatin: 4 ml swish and swallow by mouth four times daily, for Agnes Lowe', { patient: 'Agnes Lowe', medication: 'nystatin', dose: '4 mL', route: 'oral', frequency: 'QID' }],
  ['the mother of who rang', 'Her daughter Ella rang but the script is for the mother, Sheila Pratt: furosemide 40 mg, 1 tablet in the morning', { patient: 'Sheila Pratt', medication: 'furosemide', strength: '40 mg', dose: '1 tablet', frequency: 'QAM' }],
  ['the strength before, without a unit', 'move Jean Petrie from 5 to amlodipine 10 mg, one tablet daily', { patient: 'Jean Petrie', medication: 'amlodipine', strength: '10 mg', dose: '1 tablet', frequency: 'QD' }],
  ['how often somebody gets up', 'tamsulosin 400mcg, one cap daily, Ted Wragg - he gets up 4x a night', { patient: 'Ted Wragg', medication: 'tamsulosin', strength: '400 mcg', dose: '1 capsule', frequency: 'QD' }],
  ['as needed taken back', 'fexofenadine 120mg 1 tab od for 4 weeks prn? no, regular. ravi menon', { patient: 'ravi menon', medication: 'fexofenadine', strength: '120 mg', dose: '1 tablet', frequency: 'QD', duration: '4 weeks' }],
  ['a medication taken back', 'Zoe Tarrant, 24, combivent nebs... never mind. Salbutamol neb 2.5mg 1 nebule inhaled qid prn', { patient: 'Zoe Tarrant', medication: 'salbutamol', strength: '2.5 mg', dose: '1 nebule', route: 'inhaled', frequency: 'QID PRN' }],
  ['a salt that is also measured', 'phenytoin sodium 100mg caps, 1 cap tid. name’s Corinne Abt', { patient: 'Corinne Abt', medication: 'phenytoin', strength: '100 mg', dose: '1 capsule', frequency: 'TID' }],
  ['a unit said later', 'ezetimibe 10 one tab daily... mg obviously. so ezetimibe 10 mg. Ron Sykes', { patient: 'Ron Sykes', medication: 'ezetimibe', strength: '10 mg', dose: '1 tablet', frequency: 'QD' }],
  ['a number without a unit said anew', 'for Dina Roth its the usual, sertraline 50 mg 1 tab daily, but make it 100 this time', { patient: 'Dina Roth', medication: 'sertraline', strength: '100 mg', dose: '1 tablet', frequency: 'QD' }],
  ['a strength said anew before how many', 'warfarin 2mg... no 3mg... one tab daily, Ivy Nolan', { patient: 'Ivy Nolan', medication: 'warfarin', strength: '3 mg', dose: '1 tablet', frequency: 'QD' }],
  ['a surname said again in capitals', 'diltiazem 120 mg od. For Milton Fry. No, Milton FRYE.', { patient: 'Milton FRYE', medication: 'diltiazem', strength: '120 mg', frequency: 'QD' }],
  ['an illness in capitals behind the name', 'sertraline 50mg od for Julia COPD', { patient: 'Julia', medication: 'sertraline', strength: '50 mg', frequency: 'QD', reason: 'COPD' }],
  ['a short name and who is meant instead', 'diltiazem 120mg od for Jon Vik. Sorry, Jon Bell', { patient: 'Jon Bell', medication: 'diltiazem', strength: '120 mg', frequency: 'QD' }],
  ['when it is not taken', 'bupropion 150mg 1 tab qam, Kara Stein. Not at night, she cant sleep', { patient: 'Kara Stein', medication: 'bupropion', strength: '150 mg', dose: '1 tablet', frequency: 'QAM' }],
  ['a dash between how strong and how many', 'cefalexin 500 - 1 cap tid - 7 days - Sadie Lomax', { patient: 'Sadie Lomax', medication: 'cefalexin', strength: '500', dose: '1 capsule', frequency: 'TID', duration: '7 days' }],
  ['a dash between how few and how many', 'insulin glargine 10 - 20 units at night Jane Doe', { patient: 'Jane Doe', medication: 'insulin glargine', dose: '10-20 units', frequency: 'QHS' }],
  ['how long somebody has been dizzy, and how much is given', 'betahistine 16mg 1 tab TDS Roger Paine, dizzy for 3 weeks now, give a fortnight', { reason: 'dizzy', patient: 'Roger Paine', medication: 'betahistine', strength: '16 mg', dose: '1 tablet', frequency: 'TID', duration: '2 weeks' }],
  ['how long it has been already', 'guaifenesin 200 mg q4h prn cough, Opal Jenks, cough for 10 days already', { patient: 'Opal Jenks', medication: 'guaifenesin', strength: '200 mg', frequency: 'Q4H PRN', reason: 'cough' }],
  ['for how long it is taken when needed', 'hydroxyzine 25mg qhs prn itching 10 days for Jane Doe', { patient: 'Jane Doe', medication: 'hydroxyzine', strength: '25 mg', frequency: 'QHS PRN', duration: '10 days', reason: 'itching' }],
  ['two illnesses written short', 'cyclizine 50mg 1 tab tds prn for N&V Molly Veitch', { patient: 'Molly Veitch', medication: 'cyclizine', strength: '50 mg', dose: '1 tablet', frequency: 'TID PRN', reason: 'N&V' }],
  ['whoever asks for somebody else', 'Alan says his wife Freda Moxon ran out of amiodarone, renew: 200 mg, 1 tab daily', { patient: 'Freda Moxon', medication: 'amiodarone', strength: '200 mg', dose: '1 tablet', frequency: 'QD' }],
  ['whoever says what their wife takes', 'Tom Bell says his wife takes omeprazole, give him omeprazole 20mg od', { patient: 'Tom Bell', medication: 'omeprazole', strength: '20 mg', frequency: 'QD' }],
  ['how old somebody is', 'benzoyl peroxide 5% gel topically at night, Casey Lund 15 yrs', { patient: 'Casey Lund', medication: 'benzoyl peroxide', strength: '5 %', route: 'topical', frequency: 'QHS' }],
  ['how many years it is taken', 'tamoxifen 20mg od for 10 years, Jane Doe', { patient: 'Jane Doe', medication: 'tamoxifen', strength: '20 mg', frequency: 'QD', duration: '10 years' }],
  ['what follows from a question', 'apixaban 5mg - or was it 2.5? creat 160, age 84, so 2.5 mg - 1 tab bd Edna Pugh', { patient: 'Edna Pugh', medication: 'apixaban', strength: '2.5 mg', dose: '1 tablet', frequency: 'BID' }],
  ['a first name near to a unit', 'ropinirole 0.25 mg 1 tab tid milos petrov', { patient: 'milos petrov', medication: 'ropinirole', strength: '0.25 mg', dose: '1 tablet', frequency: 'TID' }],
  ['whose it was', 'lisinopril 10 mg - no wait, that was for Burke - for Carl Stein lisinopril 20 mg 1 tab daily', { patient: 'Carl Stein', medication: 'lisinopril', strength: '20 mg', dose: '1 tablet', frequency: 'QD' }],
  ['what it was before, with a decimal point', 'ramipril 5mg OD (was on 2.5) for Colin Peck', { patient: 'Colin Peck', medication: 'ramipril', strength: '5 mg', frequency: 'QD' }],
  ['how long somebody has been ill, and where', 'I’ve got Bill Nash here, chest infection, 3 days of fever. Amoxicillin 1 g tid for 5 days', { patient: 'Bill Nash', medication: 'amoxicillin', strength: '1 g', frequency: 'TID', duration: '5 days', reason: 'chest infection' }],
  ['what another one does', 'clarithromycin 500 mg tab bd x 7 days Sue Ellery. Penicillin gives her a rash', { patient: 'Sue Ellery', medication: 'clarithromycin', strength: '500 mg', frequency: 'BID', duration: '7 days' }],
  ['weeks that nobody counted', 'omeprazole 20mg bd for Art Lowell - he’s been burping for weeks', { patient: 'Art Lowell', medication: 'omeprazole', strength: '20 mg', frequency: 'BID' }],
  ['how far it may go up', 'amitriptyline 10 mg nocte increasing to 20 after a week if needed, for Bev Shaw', { patient: 'Bev Shaw', medication: 'amitriptyline', strength: '10 mg', frequency: 'QHS' }],
  ['which infection it is', 'nitrofurantoin 100mg bd 3 days - Dot Ames - UTI, 2nd this year', { patient: 'Dot Ames', medication: 'nitrofurantoin', strength: '100 mg', frequency: 'BID', duration: '3 days', reason: 'UTI' }],
  ['how much heavier somebody is', 'when u get a sec: torsemide 10 mg 1 tab qam Barney Oakes, up 3 kg in a week', { patient: 'Barney Oakes', medication: 'torsemide', strength: '10 mg', dose: '1 tablet', frequency: 'QAM' }],
  ['what is said of somebody', 'ramipril 5 mg od for Mona Lie, she was up twice again this morning', { patient: 'Mona Lie', medication: 'ramipril', strength: '5 mg', frequency: 'QD' }],
  ['a sentence of what was once', 'Tamsulosin 0.4 mg nightly for Mona Lie. She says it was only hives, once, in the nineties.', { patient: 'Mona Lie', medication: 'tamsulosin', strength: '0.4 mg', frequency: 'QHS' }],
  ['a sentence that orders', 'Cefuroxime 250 mg for Mona Lie. She needs it every six hours.', { patient: 'Mona Lie', medication: 'cefuroxime', strength: '250 mg', frequency: 'Q6H' }],
  ['numbers beside nothing that is taken', 'one more thing, allopurinol 100 mg daily for Mona Lie, uric acid 9.1, 2 kids at home', { patient: 'Mona Lie', medication: 'allopurinol', strength: '100 mg', frequency: 'QD' }],
  ['what it is for, and its code', 'losartan 50 mg daily Mona Lie (peanut allergy) hypertension I10', { patient: 'Mona Lie', medication: 'losartan', strength: '50 mg', frequency: 'QD', reason: 'hypertension', icd: 'I10' }],
  ['what it is for, led to', 'Doxycycline 100 mg bid for Lyme, Mona Lie, the one with the tick bite', { patient: 'Mona Lie', medication: 'doxycycline', strength: '100 mg', frequency: 'BID', reason: 'Lyme' }],
  ['whose complaint it is', 'Bell’s gout is back. Colchicine 0.6 mg bid for 3 days.', { patient: 'Bell', medication: 'colchicine', strength: '0.6 mg', frequency: 'BID', duration: '3 days', reason: 'gout' }],
  ['a part of the body that hurts', 'Naproxen 250 mg bid for Mona Lie’s knee', { patient: 'Mona Lie', medication: 'naproxen', strength: '250 mg', frequency: 'BID' }],
  ['a cream', 'terbinafine cream bd 2 weeks Mona Lie', { patient: 'Mona Lie', medication: 'terbinafine', route: 'topical', frequency: 'BID', duration: '2 weeks' }],
  ['what somebody wants to stop', 'Bupropion 150 mg qam for Mona Lie who wants to stop smoking', { patient: 'Mona Lie', medication: 'bupropion', strength: '150 mg', frequency: 'QAM', reason: 'stop smoking' }],
  ['the hour at which it is taken', 'warfarin 3 mg at five in the evening for Mona Lie', { patient: 'Mona Lie', medication: 'warfarin', strength: '3 mg', frequency: 'QPM' }],
  ['a name behind how it is taken', 'metformin 500 mg bid with meals okoye dx t2dm', { patient: 'okoye', medication: 'metformin', strength: '500 mg', frequency: 'BID', reason: 't2dm' }],
])('an order with %s', (_, text, slots) => {
  expect(values(text)).toEqual(slots);
});

test('somebody who gets a known medication is ordered it, and a medication is stopped for what it does', () => {
  expect(understand('isabel stone gets nitrofurantoin for her uti', asDoctor)).toMatchObject({ intent: 'add_prescription', entities: { reason: { value: 'uti' } } });
  expect(values('stop Lara Eck’s mirtazapine, too drowsy')['reason']).toBe('too drowsy');
  expect(values('Mr Pyke can come off tramadol now the pain has settled')).toMatchObject({ reason: 'the pain has settled', medication: 'tramadol' });
});

test.each(['take Bill Tranter off tramadol, he dozes off at work', 'please d/c metoprolol for Mr Tranter, HR is 44'])('a medication that is stopped: %s', (text) => {
  expect(understand(text, asDoctor).intent).toBe('discontinue_prescription');
});

test.each(['keep the metformin. stop the lisinopril for Ada Byron', 'leave metformin as it is, discontinue her lisinopril', 'stop Ada Byron’s lisinopril and continue metformin'])('what goes on is not what is stopped: %s', (text) => {
  expect(understand(text, asDoctor)).toMatchObject({ intent: 'discontinue_prescription', entities: { medication: { value: 'lisinopril' } } });
});

test('an order behind what is stopped is an order', () => {
  expect(understand('stopped the ramipril because of the cough. please put Joan Petherick on losartan 50 mg od', asDoctor)).toMatchObject({ intent: 'add_prescription', entities: { medication: { value: 'losartan' }, patient: { value: 'Joan Petherick' } } });
  expect(understand('stop the ramipril 5 mg daily, Ada Byron coughs', asDoctor).intent).toBe('discontinue_prescription');
  expect(understand('clarithromycin 500 bd 7/7 for Dilys Prosser, stop the simvastatin meanwhile', asDoctor)).toMatchObject({ intent: 'add_prescription', entities: { medication: { value: 'clarithromycin' } } });
});

test.each(['eliquis 5 w/ dinner qpm for byron beckett', 'bupropion xl 300 qam Miles Ford'])('a terse order is one: %s', (text) => {
  expect(understand(text, asDoctor).intent).toBe('add_prescription');
});

test('a whole order that takes something back is an order', () => {
  expect(understand('Fexofenadine 180 once a day... make that 120. Patient is Lorcan Daly.', asDoctor)).toMatchObject({ intent: 'add_prescription', entities: { strength: { value: '120' } } });
  expect(understand('no, ibuprofen 400 mg tds', asDoctor).intent).toBe('deny');
});

test('reads an amount that is all that is said, and what takes the place of a medication', () => {
  expect(values('no, two point five')).toEqual({ strength: '2.5' });
  expect(understand('change it to twelve point five', asDoctor).entities.strength).toEqual({ text: 'twelve point five', value: '12.5' });
  expect(values('make it five days')['duration']).toBe('5 days');
  expect(understand('actually naproxen', asDoctor)).toMatchObject({ entities: { medication: { value: 'naproxen' } } });
});

test.each([
  ['lisinopril bid for hope bishop', 'hope bishop'],
  ['lisinopril 10 mg bid, max pope', 'max pope'],
  ['ray castle, lisinopril 10 mg od', 'ray castle'],
  ['May Young - lisinopril 10 mg od', 'May Young'],
  ['lisinopril bid for mrs young', 'young'],
  ['ointment betamethasone for mr. black apply thinly bid', 'black'],
  ['lisinopril bid for omar little please', 'omar little'],
  ['LISINOPRIL BID FOR KOFI POWER PLEASE', 'KOFI POWER'],
  ['LISINOPRIL BID FOR MR. DE LA CRUZ', 'DE LA CRUZ'],
  ['ibuprofen bid for dawn de la cruz', 'dawn de la cruz'],
  ['lisinopril 10 mg bid for Mr Max van Dijk', 'Max van Dijk'],
  ["ADD LISINOPRIL BID TO FELIX MOSS'S CHART", 'FELIX MOSS'],
  ['start rose short on ibuprofen 400 mg tds', 'rose short'],
  ['lisinopril 10 mg for Anna Kowalski B.I.D.', 'Anna Kowalski'],
  ["lactulose bid for Yasmin O'Brien", "Yasmin O'Brien"],
  ['rx for pt Yasmin Church, lisinopril 10 mg od', 'Yasmin Church'],
  ['lisinopril 10 mg daily, may repeat', undefined],
  ['ondansetron 4 mg tds prn for nasuea', undefined],
  ['LISINOPRIL 10 MG BID INDICATION: BRONCHITIS', undefined],
  ['lisinopril 10 mg B.I.D. Anna Kowalski', 'Anna Kowalski'],
  ['put grace field back on lisinopril 10 mg od', 'grace field'],
  ['lisinopril 10 mg bid for rosa sharp starting tomorrow', 'rosa sharp'],
  ['hope dale was on ramipril, switch to lisinopril 10 mg bid', 'hope dale'],
  ['felix tull came in 3 days ago, lisinopril 10 mg bid', 'felix tull'],
  ['LISINOPRIL 10 MG RUARIDH MARSH BID', 'RUARIDH MARSH'],
  ['cetirizine 10 mg od, Amy Sun, for allergies', 'Amy Sun'],
  ['cetirizine 10 mg od, the Dunn boy, Kyle Dunn', 'Kyle Dunn'],
  ['cetirizine 10 mg od, Don Pratt', 'Don Pratt'],
  ['Patient: june bishop\nDrug: lisinopril\nStrength: 10 mg\nSig: one tablet bid', 'june bishop'],
  ['lisinopril 10 mg bid for humza tariq ward 3', 'humza tariq'],
])('whose order it is: %s', (text, patient) => {
  expect(values(text)['patient']).toBe(patient);
});

test.each([
  ['half a tablet as a fraction', 'lisinopril 1/2 tab bid', { dose: '0.5 tablet', frequency: 'BID' }],
  ['two substances in so many words', 'hydrocodone-acetaminophen 5/325 milligrams q6h', { strength: '5/325 mg', frequency: 'Q6H' }],
  ['a number behind the form', 'mometasone nasal spray 50 bid', { strength: '50', frequency: 'BID', route: 'nasal' }],
  ['a number behind the patient', 'prescribe cetirizine for Anna Kowalski 10 od', { strength: '10', frequency: 'QD' }],
  ['a number before a week', 'sildenafil 50 weekly', { strength: '50', frequency: 'QWK' }],
  ['how many are given out', 'lisinopril 10 mg bid 28 tabs', { strength: '10 mg', frequency: 'BID' }],
  ['a way behind the patient', 'lisinopril 10 mg for pt Rosa Rose po bid', { strength: '10 mg', route: 'oral', frequency: 'BID' }],
  ['sevenths behind a day and a bed', 'lisinopril 10 mg 3x/day 5/7', { strength: '10 mg', frequency: 'TID', duration: '5 days' }],
  ['sevenths behind a bed', 'amitriptyline 10 mg before bed 10/7', { strength: '10 mg', frequency: 'QHS', duration: '10 days' }],
  ['a fortnight when needed', 'cetirizine 10 mg od prn for a fortnight', { strength: '10 mg', frequency: 'QD PRN', duration: '2 weeks' }],
  ['back pain and how long', 'naproxen 500 mg bid for his back pain 6 weeks', { strength: '500 mg', frequency: 'BID', duration: '6 weeks', reason: 'back pain' }],
  ['when somebody comes again', 'lisinopril 10 mg bid - 3 month follow up', { strength: '10 mg', frequency: 'BID' }],
  ['since when', 'cetirizine 10 mg nocte, poorly since last Tuesday', { strength: '10 mg', frequency: 'QHS' }],
  ['a step that follows', 'ramipril 5 mg bid for 7 days then ten milligrams bid', { strength: '5 mg', frequency: 'BID', duration: '7 days' }],
  ['what it may go up to', 'ramipril 5 mg bid for 7 days. Titrate up to 10 mg after a week if tolerated', { strength: '5 mg', frequency: 'BID', duration: '7 days' }],
  ['what was usual', 'lisinopril 10 mg bid, her usual dose is 20 mg', { strength: '10 mg', frequency: 'BID' }],
  ['what is too little', 'lisinopril 5 mg? too low. 10 mg bid', { strength: '10 mg', frequency: 'BID' }],
  ['what is taken now', 'Anna Kowalski takes 20 mg of lisinopril now, raise it to 40 mg at bedtime', { strength: '40 mg', frequency: 'QHS' }],
  ['from how much to how much', 'increase doxycycline from 100 to 200 bid', { strength: '200', frequency: 'BID' }],
  ['from how much in words', 'increase ramipril from five milligrams to ten milligrams bid', { strength: '10 mg', frequency: 'BID' }],
  ['when somebody came', 'came in 3 days ago, lisinopril 10 mg bid for 7 days', { strength: '10 mg', frequency: 'BID', duration: '7 days' }],
  ['food beside when needed', 'ibuprofen, 400 mg, prn, take with food', { strength: '400 mg', frequency: 'PRN' }],
  ['slashes between', 'Anna Kowalski / furosemide / 40 / bid', { strength: '40', frequency: 'BID' }],
  ['labels', 'medication gabapentin strength 300 dose one capsule frequency bid duration a week', { strength: '300', dose: '1 capsule', frequency: 'BID', duration: '1 week' }],
  ['a number before the name', '500 of amoxicillin tds', { strength: '500', frequency: 'TID' }],
  ['steps that follow', 'prednisone 60 mg x3d, 40 mg x3d, 20 mg x3d', { strength: '60 mg', duration: '3 days' }],
  ['a hyphen between two substances', 'norco 5-325, 1 po q6h prn', { strength: '5/325', dose: '1', route: 'oral', frequency: 'Q6H PRN' }],
  ['how old somebody is, in brackets', 'melatonin 3 mg nocte for Jonty Price (9)', { strength: '3 mg', frequency: 'QHS' }],
  ['days that nobody names', 'macrobid 100 bid x5', { strength: '100', frequency: 'BID', duration: '5 days' }],
  ['every night, short', 'mirtazapine 15 mg on for Sal Moretti', { strength: '15 mg', frequency: 'QHS' }],
  ['what may come if it is tolerated', 'gabapentin 300 mg at night, and if she tolerates it we go to 600', { strength: '300 mg', frequency: 'QHS' }],
  ['what somebody tried', 'fluoxetine 20 mg every morning, he tried citalopram 40 mg for 6 weeks', { strength: '20 mg', frequency: 'QAM' }],
  ['what was measured, short', 'spironolactone 25 mg od - K 4.2, creat 88', { strength: '25 mg', frequency: 'QD' }],
  ['another name than was begun with', 'Tom needs his ramipril, I mean Tim, Tim Okoro, 5 mg daily', { strength: '5 mg', frequency: 'QD' }],
  ['what is taken besides', 'sitagliptin on top of his metformin 1 g bd - sitagliptin 100 mg daily', { strength: '100 mg', frequency: 'QD' }],
  ['for how long it has been', 'her cough persists 3 weeks now; codeine linctus 5 ml tds', { dose: '5 mL', frequency: 'TID', reason: 'cough' }],
  ['repeats', 'lisinopril 10 mg, bid, for 7 days, 2 repeats', { strength: '10 mg', frequency: 'BID', duration: '7 days' }],
  ['when somebody works', 'lisinopril 10 mg od, works nights', { strength: '10 mg', frequency: 'QD' }],
])('directions with %s', (_, text, slots) => {
  const { patient: _patient, medication: _medication, ...directions } = values(text);
  expect(directions).toEqual(slots);
});

test('what somebody had on another medication is none of the order', () => {
  expect(values('Anna Kowalski had nausea on sertraline 20 mg. Try lisinopril ten milligrams bid')).toMatchObject({ medication: 'lisinopril', strength: '10 mg', frequency: 'BID' });
});

test.each([
  ['potasium chloride 20 meq od', 'potassium chloride'],
  ['vitamn D3 1000 units od', 'vitamin d3'],
  ['ferrous sulfte 200 mg od', 'ferrous sulfate'],
  ['hydrocodone-acetamniophen 5/325 q6h', 'hydrocodone-acetaminophen'],
])('a name of two words of which one is misspelt: %s', (text, medication) => {
  expect(values(text)['medication']).toBe(medication);
});

test.each(['zpak for Ada Byron', 'singulair 10 hs, tobias r', 'bupropion 150 mg daily, it’s for Ada Byron, thank you', 'lorazepam q 6 hrs for Ada Byron', 'senna by mouth every second day for Ada Byron', 'mobic every six hours, Ada Byron', 'lorazepam ii po q am Ada Byron', 'seroquel 100 right away for Ada Byron', 'meloxicam 15 mg morning and night. Patient is Ada Byron', 'semaglutide every Friday for Ada Byron', 'latanoprost bid for Ada Byron, no known allergies', 'I want Ada Byron on finasteride 5 mg in the morning', 'lactulose bid dx constipation for Ada Byron', 'cetirizine 10 mg bid for Ada Byron thanks', 'stop the mirtazapine and start Ada Byron on amitriptyline 10 bid', 'cetirizine 10 mg bid for Ada Byron, and tell him to stop loratadine', 'bid ferrous sulfate 325 for Ada Byron', '2 sprays of GTN under the tongue when she gets chest tightness, Ada Byron'])('is an order: %s', (text) => {
  expect(understand(text, asDoctor).intent).toBe('add_prescription');
});

test.each([
  ['lisinopril 10 mg tice a day', { strength: '10 mg', frequency: 'BID' }],
  ['lisinopril 10 mg tice a week', { strength: '10 mg', frequency: 'BIW' }],
  ['lisinopril 10 mg od for a moth', { strength: '10 mg', frequency: 'QD', duration: '1 month' }],
  ['lisinopril 10 mg thee tabs bid', { strength: '10 mg', dose: '3 tablets', frequency: 'BID' }],
  ['lisinopril 10 mg nighty', { strength: '10 mg', frequency: 'QHS' }],
  ['lisinopril 10 mg every oher day', { strength: '10 mg', frequency: 'QOD' }],
  ['paracetamol 500 mg 8 houry', { strength: '500 mg', frequency: 'Q8H' }],
])('directions that are mistyped: %s', (text, slots) => {
  const { medication: _medication, ...directions } = values(text);
  expect(directions).toEqual(slots);
});

test.each([
  ['strat anna kowalski on lisinopril 10 mg bid', 'anna kowalski'],
  ['anna kowalski neds lisinopril 10 mg bid', 'anna kowalski'],
  ['LISINOPRIL 10 MG BID FOR PATTIENT OLGA BRIDGES', 'OLGA BRIDGES'],
])('a mistyped word beside a name is none of it: %s', (text, patient) => {
  expect(values(text)['patient']).toBe(patient);
});

test.each([
  ['coreg 3.125 mg bid x 14d t. banks', 't. banks'],
  ['deshawn f, xanax 0.25 mg hs', 'deshawn f'],
  ['Please start Hope O. on Lantus 12 units at bedtime', 'Hope O'],
  ['Can you give Dale levofloxacin 500 mg q8h', 'Dale'],
  ['hctz 25 mg daily for rose', 'rose'],
  ['escitalopram 5 mg each morning for 6 weeks - Bronwen', 'Bronwen'],
  ['Whittle... Prozac 20 mg qam', 'Whittle'],
  ['nguyen, ruth: trazodone 50 mg nocte', 'nguyen, ruth'],
  ['Singulair 10 mg q8h - Fox, Desmond, strep', 'Fox, Desmond'],
  ['losartan 50 mg tabs i po qd #90 van duc', 'van duc'],
  ['potassium chloride 20 meq po bid  inouye K 3.1', 'inouye'],
  ['For Amina Yusuf I’d like lasix 20 mg daily', 'Amina Yusuf'],
  ['Continue Shaun’s tamsulosin 0.4 mg qhs', 'Shaun'],
  ['otis achebe to get lipitor 20 mg hs', 'otis achebe'],
  ['lipitor 20 mg hs corey marsh', 'corey marsh'],
  ['levaquin 500 mg qd x 7 d, Walter Varga Hgb 9.8', 'Walter Varga'],
  ['norvasc 5 mg qd sue hart, labs in 6 weeks', 'sue hart'],
  ['oyelaran, ezekiel: Coreg 6.25 mg bid', 'oyelaran, ezekiel'],
  ['colchicine 0.6 mg tid Pruitt, Mbali - 58M', 'Pruitt, Mbali'],
  ['moxifloxacin 0.5 % left eye 1 gtt bid for Haidari, Will labs in 6 weeks', 'Haidari, Will'],
  ['hey For Yolanda Holm, let us do permethrin 5% once', 'Yolanda Holm'],
  ['promethazine 12.5 mg at bedtime -- oyelaran, disp #60', 'oyelaran'],
  ['Order for de la Cruz: Prilosec 40 mg bid', 'de la Cruz'],
  ['Rx for D. van der Berg: xarelto 20 mg qd', 'D. van der Berg'],
  ['Continue deshawn t’s lamotrigine 100 mg qd', 'deshawn t'],
  ['aspirin 81 mg qd long term, ilse nguyen room 3', 'ilse nguyen'],
  ['tramadol 50 mg qd for vasquez-lopez, bay 3, sciatica', 'vasquez-lopez'],
])('the patient of an order: %s', (text, patient) => {
  const { candidates, value } = understand(text, asDoctor).entities.patient ?? {};
  expect({ candidates, value }).toEqual({ candidates: [], value: patient });
});
