import type { Part, Rule } from './rule.ts';
import { one, range, rangeOf, rule } from './rule.ts';

/** Things that are counted. */
export const counted =
  'tablet|pill|capsule|drop|puff|spray|pump|patch|suppository|teaspoon|tablespoon|application|applicator|lozenge|ampule|vial|sachet|scoop|nebule|pessary|injection|film|ring|ribbon';
/** Things that are weighed or measured. */
export const measured = 'mg|mcg|g|meq|mmol|ml|l|unit|%';
const anyUnit = `${counted}|${measured}`;

const amount = (value: number, unit: string | null, more: { high?: number; per?: { value: number; unit: string } } = {}): Part => ({ kind: 'amount', amount: { value, ...more, unit: unit === 'ml' ? 'mL' : unit === 'l' ? 'L' : unit } });
const rhythm = (times: number): Part => ({ kind: 'rhythm', times, period: 1, unit: 'd' });
/** Of three the last is at night. */
const moments: Readonly<Record<number, readonly string[]>> = { 3: ['morning', 'noon', 'night'], 4: ['morning', 'noon', 'evening', 'bedtime'] };

/** "1-0-1": how many in the morning, at noon, at night; "1-0-1-1": in the evening and at bedtime. */
function schedule(counts: readonly number[], unit: string | null): readonly Part[] | undefined {
  const given = counts.flatMap((count, i) => (count > 0 ? [{ count, when: moments[counts.length]?.[i] ?? '' }] : []));
  const [first] = given;
  if (!first) return undefined;
  const parts: Part[] = [amount(first.count, unit), ...given.map(({ when }): Part => ({ kind: 'moment', when, times: 1 }))];
  return given.every(({ count }) => count === first.count) ? parts : [...parts, { kind: 'refused', reason: 'gives doses that differ over the day: write one prescription for each' }];
}

/** "5-325", "50-12.5", "49-51": of two substances, as no range is so wide or so narrow or runs backwards. */
export const areOfTwo = (first: number, second: number): boolean => (second > 0 && second < first) || (first > 4 && second >= 4 * first) || (first > 20 && second < 1.15 * first);

export const amountRules: readonly Rule[] = [
  // 1 tablet · 1-2 puffs · 2.4M IU · 250 mg/5 mL
  rule(`${range} (?:(m|million) )?(${anyUnit})(?: (?:/|per) (?:${one} )?(${anyUnit}|hour|dose))?`, ([, low, high, million, unit = '', perValue, perUnit]) => {
    const found = rangeOf(low, high);
    if (!found) return undefined;
    const factor = million === undefined ? 1 : 1_000_000;
    const per = perUnit === undefined ? {} : { per: { value: perValue === undefined ? 1 : Number(perValue), unit: perUnit === 'ml' ? 'mL' : perUnit } };
    return [amount(found.value * factor, unit, { ...(found.high !== undefined && { high: found.high * factor }), ...per })];
  }),
  // 875/125 mg, 5-325 mg, 50-12.5 mg: the first is the one that is counted
  rule(`${one} (?:/|-) ${one}(?: (?:/|-) ${one})? (${measured})`, ([whole, first, second, third, unit = '']) =>
    whole.includes('/') || (third === undefined ? areOfTwo(Number(first), Number(second)) : Number(second) > 4 * Number(first)) ? [amount(Number(first), unit)] : undefined,
  ),
  rule(`(?:a|an) (${counted})`, ([, unit = '']) => [amount(1, unit)]),
  rule(`${one} - ${one} - ${one}(?: - ${one})?(?: (${anyUnit}))?`, ([, a, b, c, d, unit]) => schedule([a, b, c, ...(d === undefined ? [] : [d])].map(Number), unit ?? null)),
  // 1x3: one, three times a day
  rule(`${one} x ${one}(?! (?:-|to|day|week|month|year|hour|dose|stat|times|daily|weekly|monthly|${anyUnit}))`, ([, dose, times]) =>
    Number.isInteger(Number(times)) && Number(times) >= 1 && Number(times) <= 12 ? [amount(Number(dose), null), rhythm(Number(times))] : undefined,
  ),
  rule('1 x(?= (?:daily|weekly|monthly|qhs|qam|qpm|nightly|bedtime|morning|evening|night|noon))', () => [{ kind: 'amount', amount: { value: 1, unit: null }, weak: true }]),
  rule(range, ([, low, high]) => {
    const found = rangeOf(low, high);
    if (!found) return [{ kind: 'refused', reason: 'is a range that runs backwards' }];
    return found.value > 20 ? [{ kind: 'refused', reason: 'is a number without a unit' }] : [amount(found.value, null, found.high === undefined ? {} : { high: found.high })];
  }),
  rule(`(${counted})`, ([, unit = '']) => [{ kind: 'form', unit }]),
  // the most in a day
  rule(`(?:(?:with |to )?(?:a )?maximum(?: of)?(?: dose)?|(?:do )?not(?: to)? exceed|no more than|not more than|do not (?:take|use) more than)(?: of)? ${one}(?: (${anyUnit}|dose))?(?: (?:in|per|a|/|within|over|every)(?: (?:a|any|1))?(?: 24 hour| day)| daily)?`, ([, value, unit]) => [
    { kind: 'limit', value: Number(value), unit: unit === 'ml' ? 'mL' : (unit ?? null) },
  ]),
];
