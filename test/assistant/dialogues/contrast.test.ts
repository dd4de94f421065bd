import { expect, test } from 'vitest';
import { changedBy, contrastIn } from '../../../src/assistant/dialogues/flows/doctor/contrast.ts';

const said = (text: string) => ({ text, value: text });
const readBack = { hint_medication: said('metformin'), hint_strength: said('500 mg'), hint_dose: said('1 tablet'), hint_frequency: { text: 'twice a day', value: 'BID' }, hint_duration: said('30 days') };
const changed = (text: string): string | undefined => {
  const contrast = contrastIn(text);
  const found = contrast && changedBy(contrast, readBack);
  return found && `${found.name}: ${found.entity.value}`;
};

test.each([
  ['850 not 500, sorry', 'strength: 850 mg'],
  ['from 500 to 850', 'strength: 850 mg'],
  ['mcg not mg', 'strength: 500 mcg'],
  ['not 1 tablet, 2', 'dose: 2 tablets'],
  ['go back to 2 tablets', 'dose: 2 tablets'],
  ['three times not two', 'frequency: TID'],
  ['not twice, once', 'frequency: QD'],
  ['tid not bid', 'frequency: TID'],
  ['no go back to three times a day, my mistake', 'frequency: TID'],
  ['not 30, 14', 'duration: 14 days'],
  ['7 → 10 days', 'duration: 10 days'],
  ['for 10 instead of 30', 'duration: 10 days'],
  ['weeks not days', 'duration: 30 weeks'],
])('%s → %s', (text, wanted) => expect(changed(text)).toBe(wanted));

test.each(['10 not 5', 'she is 70, not 60', 'with food, not water', 'no', 'not that one', 'back to normal', 'is it 850 not 500?', 'not now, later', 'go back to 850'])('nothing that was read back: %s', (text) => expect(changed(text)).toBeUndefined());
