import { expect, test } from 'vitest';
import { inDigits } from '../../../src/assistant/understanding/entities/digits.ts';
import { readAlone, readCode, type Slot } from '../../../src/assistant/understanding/entities/read-alone.ts';

test.each<[Slot, string, string | undefined]>([
  ['strength', 'four hundred per five', '400/5'],
  ['strength', '160/12,5', '160/12.5'],
  ['strength', '50,000 units', '50000 units'],
  ['strength', '300 000 units', '300000 units'],
  ['strength', '8/2 film', '8/2'],
  ['strength', 'twelve thousand five hundred', '12500'],
  ['dose', 'a quarter tablet', '0.25 tablet'],
  ['dose', 'one and a half', '1.5'],
  ['dose', 'half', '0.5'],
  ['dose', '17 g', '17 g'],
  ['dose', '5000 iu', '5000 units'],
  ['dose', 'half inch ribbon', undefined],
  ['dose', 'thin layer', undefined],
  ['route', 'beneath the tongue', 'sublingual'],
  ['route', 'in the deltoid', 'intramuscular'],
  ['route', 'in the belly', 'subcutaneous'],
  ['route', 'in the thigh', undefined],
  ['route', 'to the great toenails', 'topical'],
  ['route', 'on the tongue', undefined],
  ['frequency', '12 hrly', 'Q12H'],
  ['frequency', '8/8h', 'Q8H'],
  ['frequency', 'three times', 'TID'],
  ['frequency', 'on waking', 'QAM'],
  ['frequency', 'with each main meal', 'TID'],
  ['frequency', 'at lights out', 'QHS'],
  ['frequency', 'morning & night', 'BID'],
  ['frequency', 'at the onset of an attack', 'PRN'],
  ['duration', 'x 7', '7 days'],
  ['duration', 'seven (7) days', '7 days'],
  ['duration', '4/52', '4 weeks'],
  ['duration', 'until thursday', undefined],
])('of %s, “%s” says %s', (slot, said, value) => expect(readAlone(slot, said)).toBe(value));

test.each<[string, string | undefined]>([
  ['e eleven point nine', 'E11.9'],
  ['j18,9', 'J18.9'],
  ['s05 02', 'S05.02'],
  ['i2699', 'I26.99'],
  ['i10', 'I10'],
  ['hypertension', undefined],
])('“%s” is the code %s', (said, code) => expect(readCode(said)).toBe(code));

test.each<[string, string]>([
  ['one sixty', '160'],
  ['eight seventy five', '875'],
  ['two thousand and five', '2005'],
  ['one hundred and twenty five', '125'],
  ['twelve hundred', '1200'],
])('“%s” is %s', (said, number) => expect(inDigits(said).trim()).toBe(number));
