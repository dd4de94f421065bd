import type { Duration, Frequency, Quantity } from './types.ts';

const unitNames: Readonly<Record<string, string>> = { h: 'hour', d: 'day', wk: 'week', mo: 'month', y: 'year' };
const plurals: Readonly<Record<string, string>> = { patch: 'patches', suppository: 'suppositories', pessary: 'pessaries' };
const symbols = new Set(['mg', 'mcg', 'g', 'mL', 'L', '%', 'meq', 'mmol']);

const plural = (value: number, word: string): string => (value === 1 ? word : (plurals[word] ?? `${word}s`));
const fractions: Readonly<Record<string, string>> = { '0.5': 'half', '0.25': 'a quarter', '0.75': 'three quarters' };

/** "1 tablet", "1 to 2 puffs", "250 mg per 5 mL", "half a tablet". */
export function quantityInWords({ value, high, unit, per }: Quantity): string {
  if (high === undefined && fractions[String(value)] !== undefined && unit !== null && !symbols.has(unit)) return `${fractions[String(value)]} ${value === 0.5 ? 'a' : 'of a'} ${unit}`;
  const number = high === undefined ? `${value}` : `${value} to ${high}`;
  const name = unit === null ? '' : symbols.has(unit) ? unit : plural(high ?? value, unit);
  const each = per === undefined ? '' : ` per ${per.value === 1 ? '' : `${per.value} `}${per.unit}`;
  return `${number}${unit === '%' ? '' : ' '}${name}${each}`.trim();
}

/** "10 days", "2 to 3 weeks". */
export function durationInWords({ value, high, unit }: Pick<Duration, 'value' | 'high' | 'unit'>): string {
  return `${value}${high === undefined ? '' : ` to ${high}`} ${plural(high ?? value, unitNames[unit] ?? unit)}`;
}

/** "every 6 to 8 hours as needed for pain", "3 times a day after meals", "once a week on Monday". */
export function frequencyInWords(frequency: Frequency): string {
  const { as_needed, as_needed_for, when, count, at_most } = frequency;
  const once = count === 1;
  const parts = [
    once ? (when?.includes('immediately') ? 'once, right away' : 'once only') : rhythmInWords(frequency),
    when === undefined ? '' : whenInWords(when),
    as_needed ? `as needed${as_needed_for === undefined ? '' : reasonInWords(as_needed_for)}` : '',
    count !== undefined && !once ? `${count} doses in all` : '',
  ];
  const most = at_most === undefined ? '' : `, at most ${quantityInWords(at_most.unit === null ? { value: at_most.value, unit: 'dose' } : at_most)} in a day`;
  return parts.filter((part) => part !== '').join(' ') + most;
}

const reasonInWords = (reason: string): string => (/^(if|when|whenever) /i.test(reason) ? `, ${reason}` : ` for ${reason}`);

function rhythmInWords({ times, times_max, period, period_max, period_unit, up_to }: Frequency): string {
  if (times === null || period === null || period_unit === null) return '';
  const upTo = up_to ? 'up to ' : '';
  const often = times_max !== undefined ? `${times} to ${times_max} times` : times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  const every = everyInWords(period, period_max, period_unit);
  if (period === 1 && period_max === undefined && period_unit !== 'h') return `${upTo}${often} a ${unitNames[period_unit]}`;
  return times === 1 && times_max === undefined ? every : `${upTo}${often} ${every}`;
}

function everyInWords(period: number, period_max: number | undefined, period_unit: NonNullable<Frequency['period_unit']>): string {
  if (period_unit === 'h' && period < 1) return `every ${Math.round(period * 60)} minutes`;
  const unit = unitNames[period_unit] ?? '';
  if (period_max !== undefined) return `every ${period} to ${period_max} ${unit}s`;
  if (period === 1) return `every ${unit}`;
  return period === 2 && period_unit !== 'h' ? `every other ${unit}` : `every ${period} ${unit}s`;
}

/** "bedtime" → "at bedtime", "morning, evening" → "in the morning and in the evening". */
function whenInWords(when: string): string {
  const moments = when.split(', ').filter((moment) => moment !== 'immediately').map(momentInWords);
  const last = moments.pop();
  return last === undefined ? '' : moments.length === 0 ? last : `${moments.join(', ')} and ${last}`;
}

function momentInWords(moment: string): string {
  if (/^(bedtime|noon|night)$/.test(moment)) return `at ${moment}`;
  if (/^(morning|afternoon|evening)$/.test(moment)) return `in the ${moment}`;
  if (/^\d\d:\d\d$/.test(moment)) return `at ${moment}`;
  return /day( to |$)/.test(moment) && /^[A-Z]/.test(moment) ? `on ${moment}` : moment;
}

const swallowed = /\b(tab(let)?s?|cap(sule)?s?|pills?)\b/i;

/** How each way is said: what one does, and where to. */
const ways: Readonly<Record<string, readonly [verb: string, way: string]>> = {
  oral: ['Take', 'by mouth'], sublingual: ['Place', 'under the tongue'], buccal: ['Place', 'between gum and cheek'], topical: ['Apply', 'to the skin'], transdermal: ['Apply', 'to the skin'],
  inhaled: ['Inhale', ''], ophthalmic: ['Put', 'in the eye'], otic: ['Put', 'in the ear'], nasal: ['Use', 'in the nose'], rectal: ['Insert', 'into the rectum'], vaginal: ['Insert', 'into the vagina'],
  intramuscular: ['Inject', 'into a muscle'], subcutaneous: ['Inject', 'under the skin'], intravenous: ['Given', 'into a vein'], intradermal: ['Inject', 'into the skin'], intravitreal: ['Given', 'into the eye'],
  oromucosal: ['Use', 'in the mouth'], enteral: ['Give', 'through the feeding tube'],
};

/**
 * Directions as one tells them to a patient: "Take 1 tablet by mouth every 6 to 8 hours as needed for pain, for 10 days."
 * A dose that is known as text only may be given as such.
 */
export function directionsInWords(said: {
  readonly dose?: Quantity | string | null;
  readonly route?: string | null;
  readonly site?: string | null;
  readonly frequency?: Frequency | null;
  readonly duration?: Pick<Duration, 'value' | 'high' | 'unit'> | null;
}): string {
  const [verb, way] = ways[said.route ?? ''] ?? [swallowed.test(typeof said.dose === 'string' ? said.dose : (said.dose?.unit ?? '')) ? 'Take' : 'Use', ''];
  const dose = said.dose === undefined || said.dose === null ? '' : typeof said.dose === 'string' ? said.dose : quantityInWords(said.dose);
  const where = said.site === undefined || said.site === null ? way : placeOf(said.site, said.route);
  const sentence = [verb, dose, where, said.frequency ? frequencyInWords(said.frequency) : ''].filter((part) => part !== '').join(' ');
  return `${sentence}${said.duration ? `, for ${durationInWords(said.duration)}` : ''}.`;
}

function placeOf(site: string, route: string | null | undefined): string {
  const inside = /eye|ear|nostril/.test(site);
  const article = site.startsWith('both ') ? '' : 'the ';
  return route === 'intramuscular' || route === 'subcutaneous' || route === 'intravenous' ? `into ${article}${site}` : `${inside ? 'in' : 'to'} ${article}${site}`;
}
