import { describe, expect, test } from 'vitest';
import { frequencyCode } from '../../../src/domain/directions/codes.ts';
import { parseFrequency } from '../../../src/domain/directions/directions.ts';
import { directionsInWords, frequencyInWords } from '../../../src/domain/directions/words.ts';
import type { Frequency } from '../../../src/domain/directions/types.ts';

function understood(text: string): Frequency {
  const answer = parseFrequency(text);
  if ('refused' in answer) throw new Error(`${text}: ${JSON.stringify(answer.refused)}`);
  return answer.frequency;
}

test.each([
  ['twice daily', { times: 2, period: 1, period_unit: 'd', as_needed: false }],
  ['q6h prn', { times: 1, period: 6, period_unit: 'h', as_needed: true }],
  ['every 4 to 6 hours as needed for pain', { times: 1, period: 4, period_max: 6, period_unit: 'h', as_needed: true, as_needed_for: 'pain' }],
  ['at bedtime', { times: 1, period: 1, period_unit: 'd', as_needed: false, when: 'bedtime' }],
  ['3-4 times a day', { times: 3, times_max: 4, period: 1, period_unit: 'd', as_needed: false }],
  ['every other day', { times: 1, period: 2, period_unit: 'd', as_needed: false }],
  ['once weekly', { times: 1, period: 1, period_unit: 'wk', as_needed: false }],
  ['every 3 months', { times: 1, period: 3, period_unit: 'mo', as_needed: false }],
  ['once', { times: 1, period: 1, period_unit: 'd', as_needed: false, count: 1 }],
  ['every 20 minutes x 3 doses', { times: 1, period: 0.3333, period_unit: 'h', as_needed: false, count: 3 }],
  ['as needed', { times: null, period: null, period_unit: null, as_needed: true }],
  ['2 times a day as needed, max 3 tablets in 24 hours', { times: 2, period: 1, period_unit: 'd', as_needed: true, at_most: { value: 3, unit: 'tablet' } }],
])('%s', (text, frequency) => {
  expect(understood(text)).toEqual(frequency);
});

test.each([
  ['', 'does not say how often'],
  ['1 tablet', 'does not say how often'],
  ['as directed', 'does not say how often'],
  ['for 10 days', 'does not say how often'],
  ['when Mercury is in retrograde', 'does not say how often'],
  ['ibuprofen twice daily', 'is not understood'],
])('%j is refused', (text, reason) => {
  expect(parseFrequency(text)).toMatchObject({ refused: [{ reason }] });
});

describe('in every rhythm and manner', () => {
  const rhythms: readonly (readonly [string, string])[] = [
    ['daily', 'QD'], ['once a day', 'QD'], ['bid', 'BID'], ['b.i.d.', 'BID'], ['twice a day', 'BID'], ['2x/day', 'BID'], ['three times daily', 'TID'], ['tid', 'TID'], ['QID', 'QID'], ['4 times per day', 'QID'],
    ['q8h', 'Q8H'], ['every eight hours', 'Q8H'], ['q 6 - 8 hrs', 'Q6-8H'], ['every 2 to 3 hours', 'Q2-3H'], ['every other day', 'QOD'], ['qod', 'QOD'], ['every 2 weeks', 'Q2WK'], ['weekly', 'QWK'], ['once per week', 'QWK'], ['monthly', 'QMO'],
  ];
  const doses = ['', '1 tablet ', 'take two capsules ', '5 mL ', 'Take 1-2 tabs by mouth ', '10mg po ', 'half a tablet '];
  const needs = ['', ' prn', ' as needed', ' as needed for itching', ' prn nausea'];
  const lengths = ['', ' for 10 days', ' x7d', ' for two weeks'];

  test(`${rhythms.length * doses.length * needs.length * lengths.length} texts give what they were made from`, () => {
    const wrong: string[] = [];
    for (const [rhythm, code] of rhythms)
      for (const dose of doses)
        for (const need of needs)
          for (const length of lengths) {
            const text = `${dose}${rhythm}${need}${length}`;
            const answer = parseFrequency(text);
            const got = 'refused' in answer ? `refused ${JSON.stringify(answer.refused)}` : frequencyCode(answer.frequency);
            const days = 'refused' in answer ? undefined : answer.directions.duration?.days;
            if (got !== `${code}${need === '' ? '' : ' PRN'}` || days !== { '': undefined, ' for 10 days': 10, ' x7d': 7, ' for two weeks': 14 }[length]) wrong.push(`${text}: ${got}, ${days}`);
          }
    expect(wrong).toEqual([]);
  });

  test('what is said in plain words is understood alike', () => {
    for (const [rhythm, code] of rhythms) {
      const words = frequencyInWords(understood(rhythm));
      expect(frequencyCode(understood(words)), words).toBe(code);
    }
  });

  test('whatever the text, an answer comes, with spans inside it', () => {
    const scraps = ['1', '-', '0', 'q', 'x', 'od', '/', 'mg', 'tablet', 'for', 'every', '½', 'prn', ',', 'day', 'h', '(', 'as', '10', 'zzz', '@8:00', 'monday', '25:99', 'hs', 'not', '😀', 'million'];
    let seed = 7;
    const next = (bound: number): number => (seed = (seed * 48_271) % 2_147_483_647) % bound;
    for (let i = 0; i < 3_000; i++) {
      const text = Array.from({ length: 1 + next(8) }, () => scraps[next(scraps.length)]).join(next(3) === 0 ? '' : ' ');
      const answer = parseFrequency(text);
      if (!('refused' in answer)) expect(answer.frequency.times === null || answer.frequency.times > 0, text).toBe(true);
      else for (const { start, end } of answer.refused) expect(start >= 0 && start <= end && end <= text.length, `${text} ${start} ${end}`).toBe(true);
    }
  });
});

test.each<[{ text: string; dose?: string; route?: string; days?: number }, string]>([
  [{ dose: '1 tablet', route: 'oral', text: 'every 6 to 8 hours as needed for pain', days: 10 }, 'Take 1 tablet by mouth every 6 to 8 hours as needed for pain, for 10 days.'],
  [{ dose: '2 drops', route: 'ophthalmic', text: 'twice a day', days: 1 }, 'Put 2 drops in the eye twice a day, for 1 day.'],
  [{ dose: '1 capsule', text: 'in the morning and at bedtime' }, 'Take 1 capsule twice a day in the morning and at bedtime.'],
  [{ text: 'q8h x 10 doses' }, 'Use every 8 hours 10 doses in all.'],
  [{ dose: '40 mg', route: 'subcutaneous', text: 'every other day' }, 'Inject 40 mg under the skin every other day.'],
])('%j in plain words', ({ text, days, ...said }, sentence) => {
  expect(directionsInWords({ ...said, frequency: understood(text), ...(days !== undefined && { duration: { value: days, unit: 'd' } }) })).toBe(sentence);
});
