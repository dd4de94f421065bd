import type { Frequency, Quantity } from '../directions/types.ts';
import { finding } from './source.ts';
import type { Finding, Medication, ToCheck } from './types.ts';

/** So many mg in one. */
const inMilligrams: Readonly<Record<string, number>> = { mg: 1, g: 1000, mcg: 0.001 };
const hoursIn = { h: 1, d: 24, wk: 168, mo: 720 } as const;
/** Beyond so many times the maximum a slip of the pen (a decimal point, mg for mcg) is likelier than a decision. */
const slip = 5;

/**
 * The dose of a day against the most that the table allows an adult. Where there is nothing to compare, no maximum or no amount (a prescription need not
 * tell one: API §3), that is said, and refuses nothing.
 */
export function doseFindings(medication: Medication, { medication: name, strength, dose, frequency }: ToCheck): readonly Finding[] {
  const say = (severity: Finding['severity'], text: string): readonly Finding[] => [finding('dose', severity, name, text)];
  if (medication.weekly && frequency && isDaily(frequency)) return say('contraindicated', 'It is taken once a week: daily doses by mistake have killed');
  if (!medication.daily) return say('info', 'The table has no maximum daily dose for it: the dose was not checked');
  const { maximum, unit } = medication.daily;
  const each = amountOf(dose, strength, unit);
  const times = frequency && timesADay(frequency, dose);
  if (each === undefined) return say('info', 'How much is taken at a time is not told in a way that can be computed: the dose was not checked');
  if (times === undefined) return say('info', 'How often it is taken at most is not told: the dose was not checked');
  const most = frequency?.at_most;
  const limit = most === undefined ? undefined : amountOf({ value: most.value, unit: most.unit }, strength, unit);
  const daily = Math.min(each * times, typeof most?.unit === 'string' && limit !== undefined ? limit : Infinity);
  if (daily <= maximum * 1.0001) return [];
  const text = `${round(daily)} ${unit} a day; the maximum is ${maximum} ${unit} a day`;
  return daily > maximum * slip ? say('contraindicated', `${text}: more than ${slip} times as much`) : say('warning', text);
}

const round = (value: number): number => Number(value.toPrecision(4));

/** What one dose holds, in the table's unit; without a dose, one of that strength. */
function amountOf(dose: Quantity | undefined, strength: Quantity | undefined, unit: string): number | undefined {
  if (dose === undefined) return strength === undefined || strength.per !== undefined ? undefined : weightOf(strength, unit);
  const count = dose.high ?? dose.value;
  const weight = weightOf({ ...dose, value: count }, unit);
  if (weight !== undefined) return weight;
  if (strength === undefined) return undefined;
  const one = weightOf(strength, unit);
  if (one === undefined) return undefined;
  if (strength.per === undefined) return dose.unit === 'mL' || dose.unit === 'L' || dose.unit === 'teaspoon' || dose.unit === 'tablespoon' ? undefined : count * one;
  const volume = volumeOf(dose.unit);
  return volume !== undefined && strength.per.unit === 'mL' ? (count * volume * one) / strength.per.value : undefined;
}

/** mL in a measure of a liquid. */
const volumeOf = (unit: string | null): number | undefined => ({ mL: 1, L: 1000, teaspoon: 5, tablespoon: 15 })[unit ?? ''];

function weightOf(quantity: Quantity, unit: string): number | undefined {
  if (quantity.unit === unit) return quantity.value;
  const [from, to] = [inMilligrams[quantity.unit ?? ''], inMilligrams[unit]];
  return from === undefined || to === undefined ? undefined : (quantity.value * from) / to;
}

/** The most doses on a day: what is taken less than daily counts by its average, as the table's figures do. */
function timesADay(frequency: Frequency, dose: Quantity | undefined): number | undefined {
  const { times, times_max, period, period_unit, count, at_most } = frequency;
  const doses = at_most !== undefined && (at_most.unit === null || at_most.unit === 'dose') ? at_most.value : at_most !== undefined && at_most.unit === dose?.unit ? at_most.value / (dose?.high ?? dose?.value ?? 1) : Infinity;
  if (times === null || period === null || period_unit === null) return doses === Infinity ? undefined : doses;
  const rate = ((times_max ?? times) * 24) / (period * hoursIn[period_unit]);
  return Math.min(count === 1 ? 1 : rate, count ?? Infinity, doses);
}

const isDaily = ({ times, period, period_unit, count }: Frequency): boolean => count !== 1 && times !== null && period !== null && period_unit !== null && (times * 168) / (period * hoursIn[period_unit]) > 3;
