import { describe, expect, test } from 'vitest';
import { parseDirections } from '../../../src/domain/directions/directions.ts';
import { fieldsOf } from './fields.ts';

describe('abbreviations', () => {
  test.each([
    ['2 caps po bid x 14d', { dose: '2 capsules', route: 'oral', frequency: 'BID', duration: '14 days' }],
    ['1 tab p.o. t.i.d. p.c.', { dose: '1 tablet', route: 'oral', frequency: 'TID', when: 'after meals' }],
    ['7.5 mL PO Q4-6H PRN fever', { dose: '7.5 mL', route: 'oral', frequency: 'Q4-6H PRN', reason: 'fever' }],
    ['60 mg IM stat', { dose: '60 mg', route: 'intramuscular', frequency: 'STAT', when: 'immediately' }],
    ['0.4 mg sl prn chest tightness', { dose: '0.4 mg', route: 'sublingual', frequency: 'PRN', reason: 'chest tightness' }],
    ['30 U sc qam', { dose: '30 units', route: 'subcutaneous', frequency: 'QAM', when: 'morning' }],
    ['1 supp pr qhs', { dose: '1 suppository', route: 'rectal', frequency: 'QHS', when: 'bedtime' }],
    ['3 gtt AU qid', { dose: '3 drops', route: 'otic', site: 'both ears', frequency: 'QID' }],
    ['1 gtt os q2h', { dose: '1 drop', route: 'ophthalmic', site: 'left eye', frequency: 'Q2H' }],
    ['1 neb q6h', { dose: '1 puff', route: 'inhaled', frequency: 'Q6H' }],
    ['50 mg tds', { dose: '50 mg', frequency: 'TID' }],
    ['1 tab mane and nocte', { dose: '1 tablet', frequency: 'BID', when: 'morning, bedtime' }],
    ['2.4 million units IM once', { dose: '2400000 units', route: 'intramuscular', frequency: 'ONCE' }],
    ['1 tab q.o.d.', { dose: '1 tablet', frequency: 'QOD' }],
    ['1 patch td q72h', { dose: '1 patch', route: 'transdermal', frequency: 'Q72H' }],
  ])('%s', (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

describe('plain words', () => {
  test.each([
    ['Take three capsules by mouth twice a day with breakfast and dinner for 6 weeks', { dose: '3 capsules', route: 'oral', frequency: 'BID', when: 'with breakfast, with dinner', duration: '6 weeks' }],
    ['one to two tablets every six to eight hours if needed for back pain', { dose: '1 to 2 tablets', frequency: 'Q6-8H PRN', reason: 'back pain' }],
    ['half a tablet every other morning', { dose: 'half a tablet', frequency: 'QOD', when: 'morning' }],
    ['spray two sprays into each nostril once daily', { dose: '2 sprays', route: 'nasal', site: 'both nostrils', frequency: 'QD' }],
    ['1 puff morning and evening', { dose: '1 puff', route: 'inhaled', frequency: 'BID', when: 'morning, evening' }],
    ['apply sparingly to the scalp nightly', { route: 'topical', site: 'scalp', frequency: 'QHS', when: 'night' }],
    ['two drops in the right ear four times daily for one week', { dose: '2 drops', route: 'otic', site: 'right ear', frequency: 'QID', duration: '1 week' }],
    ['one tablet every Tuesday and Saturday', { dose: '1 tablet', frequency: 'BIW', when: 'Tuesday, Saturday' }],
    ['once a week on Thursday', { frequency: 'QWK', when: 'Thursday' }],
    ['45 minutes before dinner', { frequency: 'QPM', when: '45 minutes before dinner' }],
    ['one capsule at 7am and 7pm', { dose: '1 capsule', frequency: 'BID', when: '07:00, 19:00' }],
    ['three times a week', { frequency: 'TIW' }],
    ['every 3 weeks', { frequency: 'Q3WK' }],
    ['once a month', { frequency: 'QMO' }],
    ['every twelve hours for ten days', { frequency: 'Q12H', duration: '10 days' }],
    ['one and a half tablets daily', { dose: '1.5 tablets', frequency: 'QD' }],
    ['up to three times a day as required', { frequency: 'TID PRN' }],
    ['on alternate days', { frequency: 'QOD' }],
    ['six hourly', { frequency: 'Q6H' }],
    ['as needed', { frequency: 'PRN' }],
    ['twice daily for high blood pressure', { frequency: 'BID', indication: 'high blood pressure' }],
    ['2 in the morning and 2 at bedtime', { dose: '2', frequency: 'BID', when: 'morning, bedtime' }],
    ['1-1-1-1', { dose: '1', frequency: 'QID', when: 'morning, noon, evening, bedtime' }],
    ['2x4', { dose: '2', frequency: 'QID' }],
  ])('%s', (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

describe('a medication and its strength in the same text', () => {
  test.each([
    ['Cefalexin 250 mg, 2 capsules four times daily for 5 days', { medication: 'Cefalexin', strength: '250 mg', dose: '2 capsules', frequency: 'QID', duration: '5 days' }],
    ['take 2 tablets of paracetamol 500mg every 6 hours as needed', { medication: 'paracetamol', strength: '500 mg', dose: '2 tablets', frequency: 'Q6H PRN' }],
    ['furosemide 40 mg po daily', { medication: 'furosemide', strength: '40 mg', route: 'oral', frequency: 'QD' }],
    ['co-amoxiclav 500/125 mg 1 tab tid', { medication: 'co-amoxiclav', strength: '500 mg', dose: '1 tablet', frequency: 'TID' }],
    ['125 mg/5 mL suspension 10 mL tid', { strength: '125 mg per 5 mL', dose: '10 mL', frequency: 'TID' }],
    ['20 mg at night', { dose: '20 mg', frequency: 'QHS', when: 'night' }],
  ])('%s', (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

describe('typing errors', () => {
  test.each([
    ['tkae 2 tabets tiwce a dya', { dose: '2 tablets', frequency: 'BID' }],
    ['1 capusle evrey 8 huors fro 5 dyas', { dose: '1 capsule', frequency: 'Q8H', duration: '5 days' }],
    ['three tmes daliy befor meals', { frequency: 'TID', when: 'before meals' }],
    ['as neded', { frequency: 'PRN' }],
  ])('%s', (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

describe('“od”', () => {
  test('is daily for what is taken by mouth', () => {
    for (const text of ['1 tab od', '20 mg po od', 'take 1 capsule OD', '1 tab O.D. x 5 days']) expect(fieldsOf(text)).toMatchObject({ frequency: 'QD' });
    expect(fieldsOf('od', { route: 'oral' })).toEqual({ frequency: 'QD' });
  });
  test('is the right eye beside drops, and then says nothing about how often', () => {
    expect(fieldsOf('2 drops od')).toEqual({ dose: '2 drops', route: 'ophthalmic', site: 'right eye' });
    expect(fieldsOf('2 drops od bid')).toEqual({ dose: '2 drops', route: 'ophthalmic', site: 'right eye', frequency: 'BID' });
    expect(fieldsOf('1 drop in the left eye od')).toEqual({ dose: '1 drop', route: 'ophthalmic', site: 'left eye', frequency: 'QD' });
    expect(fieldsOf('od bid', { route: 'ophthalmic' })).toEqual({ route: 'ophthalmic', site: 'right eye', frequency: 'BID' });
  });
  test('is refused anywhere else, with the reason', () => {
    for (const text of ['apply od', 'od', '10 units sc od', '2 puffs od']) {
      const [refused] = parseDirections(text).refused;
      expect(refused, text).toMatchObject({ start: text.length - 2, end: text.length, reason: expect.stringContaining('right eye') });
    }
  });
});

describe('what is not understood', () => {
  test.each([
    ['twice daily except Sundays', 'except'],
    ['every blue moon', 'every blue moon'],
    ['bid q8h', 'q8h'],
    ['biweekly', 'biweekly'],
    ['2 tablets daily then 1 tablet daily', 'then | 1 tablet'],
    ['tid x 7', 'x 7'],
    ['twice daily for 7 dxxs', 'for 7 dxxs'],
    ['2-0-1', '2-0-1'],
    ['4 to 2 tablets daily', '4 to 2'],
    ['do not take daily', 'do not'],
    ['5 times', '5 times'],
    ['1 tab po im daily', 'im'],
    ['1 tab po daily for 5 days for 7 days', 'for 7 days'],
    ['qxh', 'qxh'],
  ])('%s: %s', (text, spans) => {
    const { refused } = parseDirections(text, { no_medication: true });
    expect(refused.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(spans);
  });

  test('a text without bound is refused, not read', () => {
    const text = 'twice daily '.repeat(1_000);
    expect(parseDirections(text).refused).toEqual([{ start: 500, end: text.length, reason: 'is too long for directions' }]);
  });
});

test('spans say where each field was read', () => {
  const text = 'Take 1-2 tabs of ibuprofen 200 mg by mouth q4-6h prn for 3 days';
  const { spans } = parseDirections(text);
  const words = Object.fromEntries(Object.entries(spans).map(([field, { start, end }]) => [field, text.slice(start, end)]));
  expect(words).toEqual({ dose: '1-2 tabs', medication: 'ibuprofen', strength: '200 mg', route: 'by mouth', frequency: 'q4-6h prn', duration: 'for 3 days' });
});

test.each(['I would like her to begin with it every morning', 'strep throat, to be taken twice a day'])('an everyday word is no typing error for one of directions: %s', (text) => {
  const { route, dose } = parseDirections(text, { no_medication: true });
  expect({ route, dose }).toEqual({});
});
