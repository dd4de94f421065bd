import { frequencyCode } from '../../../domain/directions/codes.ts';
import { parseDirections } from '../../../domain/directions/directions.ts';
import type { Duration, Quantity } from '../../../domain/directions/types.ts';
import type { Entities, Entity } from '../types.ts';
import type { Span } from './tokens.ts';

const units: Readonly<Record<string, string>> = { d: 'day', wk: 'week', mo: 'month', y: 'year', h: 'hour' };
const counted = new Set(['tablet', 'capsule', 'puff', 'drop', 'spray', 'patch', 'unit', 'pill', 'suppository', 'teaspoon', 'tablespoon', 'application', 'injection', 'lozenge', 'sachet', 'scoop', 'ampule', 'vial', 'dose']);

const mass = new Set(['mg', 'mcg', 'g', 'meq', 'mmol', '%', 'kg', 'ng']);

/** "500 mg", "1-2 tablets", "250 mg/5 mL". */
function quantityText({ value, high, unit, per }: Quantity): string {
  const amount = high === undefined ? `${value}` : `${value}-${high}`;
  const name = unit === null ? '' : ` ${unit}${counted.has(unit) && (high ?? value) > 1 ? (/(?:ch|x|s)$/.test(unit) ? 'es' : 's') : ''}`.replace(/([^aeiou])ys$/, '$1ies');
  return `${amount}${name}${per ? `/${per.value} ${per.unit}` : ''}`;
}

const durationText = ({ value, high, unit }: Duration): string => `${high === undefined ? value : `${value}-${high}`} ${units[unit] ?? unit}${(high ?? value) === 1 ? '' : 's'}`;

/** The text with stretches blanked, so that every place stays. */
export const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((held, { start, end }) => held.slice(0, start) + ' '.repeat(end - start) + held.slice(end), text);

/** A few Spanish words of directions, each as long as what stands for it once blanks are added. */
const spanish: readonly (readonly [RegExp, string])[] = [
  [/\bcada (\d+) horas?\b/gi, 'every $1 hrs'],
  [/\bdos veces al dia\b/gi, 'twice daily'],
  [/\btres veces al dia\b/gi, '3 times a day'],
  [/\buna vez al dia\b/gi, 'once daily'],
  [/\bpor (\d+) dias\b/gi, 'for $1 days'],
  [/\btableta(s?)\b/gi, 'tablet$1'],
  [/\bpor via oral\b/gi, 'by mouth'],
];
const inEnglish = (text: string): string => spanish.reduce((held, [pattern, by]) => held.replace(pattern, (all, ...groups: string[]) => by.replace('$1', groups[0] ?? '').padEnd(all.length).slice(0, all.length)), text);

/** Whether a text speaks of how to take something at all. */
export const speaksOfTaking = /\d|\b(?:[bqt]id|qd|qhs|prn|daily|once|twice|thrice|weekly|nightly|bedtime|morning|tablets?|tabs?|capsules?|puffs?|drops?|every|needed|orally|mouth)\b/i;

/** "metformin 500 bid": the number right behind the name, whose unit nobody may guess. */
export function bareStrength(text: string, medication: Span): Entity | undefined {
  const number = /^\s+(\d{1,4}(?:\.\d+)?)(?=\s|$)(?!\s*(?:-|to|or|x\b|times|tab|pill|cap|puff|drop|unit|days?|weeks?|months?|refill))/i.exec(text.slice(medication.end))?.[1];
  return number === undefined ? undefined : { text: number, value: number };
}

/** Strength, dose, route, frequency and duration of a prescription, by the clinic's one reader of directions. `others`: what names a patient, a medication or an order. */
export function directionsIn(text: string, others: readonly Span[]): Pick<Entities, 'strength' | 'dose' | 'route' | 'frequency' | 'duration'> {
  const from = inEnglish(blanked(text, others)).slice(0, 500);
  const { strength, dose, route, frequency, duration, spans } = parseDirections(from, { no_medication: true });
  const said = (span: Span | undefined): string => (span ? text.slice(span.start, span.end).trim() : '');
  const code = frequency ? frequencyCode(frequency) : '';
  const entity = (span: Span | undefined, value: string): Entity => ({ text: said(span), value });
  /** A mass says how strong one is, where nothing else does; a number without a unit is all that a strength may have. */
  function strengthAndDose(): Pick<Entities, 'strength' | 'dose'> {
    const isMass = dose !== undefined && !strength && (dose.unit === null || mass.has(dose.unit));
    return {
      ...(strength && { strength: entity(spans.strength, quantityText(strength)) }),
      ...(dose && (isMass ? { strength: entity(spans.dose, quantityText(dose)) } : { dose: entity(spans.dose, quantityText(dose)) })),
    };
  }
  return {
    ...strengthAndDose(),
    ...(route !== undefined && { route: entity(spans.route, route) }),
    ...(code !== '' && { frequency: entity(spans.frequency, code) }),
    ...(duration && { duration: entity(spans.duration, durationText(duration)) }),
  };
}
