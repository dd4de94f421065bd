import { frequencyCode } from '../../../domain/directions/codes.ts';
import { parseDirections } from '../../../domain/directions/directions.ts';
import type { Duration, Quantity } from '../../../domain/directions/types.ts';
import { isCondition } from '../lexicon/conditions.ts';
import type { Entities, Entity } from '../types.ts';
import { asSaid, overlap, type Span } from './tokens.ts';

const units: Readonly<Record<string, string>> = { d: 'day', wk: 'week', mo: 'month', y: 'year', h: 'hour' };
const counted = new Set(['tablet', 'capsule', 'puff', 'drop', 'spray', 'patch', 'unit', 'pill', 'suppository', 'teaspoon', 'tablespoon', 'application', 'injection', 'lozenge', 'sachet', 'scoop', 'ampule', 'vial', 'dose']);

const mass = new Set(['mg', 'mcg', 'g', 'meq', 'mmol', '%', 'kg', 'ng']);

/** "500 mg", "1-2 tablets", "250 mg/5 mL". */
function quantityText({ value, high, unit, per }: Quantity): string {
  const amount = high === undefined ? `${value}` : `${value}-${high}`;
  const name = unit === null ? '' : ` ${unit}${counted.has(unit) && (high ?? value) > 1 ? (/(?:ch|x|s)$/.test(unit) ? 'es' : 's') : ''}`.replace(/([^aeiou])ys$/, '$1ies');
  return `${amount}${name}${per ? `/${per.value === 1 ? '' : `${per.value} `}${per.unit}` : ''}`;
}

/** "875/125 mg": of two substances. */
function combined(said: string): string | undefined {
  const [, numbers, unit] = /^(\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)+)\s*(mg|mcg|g)$/i.exec(said) ?? [];
  return numbers === undefined || unit === undefined ? undefined : `${numbers} ${unit.toLowerCase()}`;
}

const durationText = ({ value, high, unit }: Duration): string => `${high === undefined ? value : `${value}-${high}`} ${units[unit] ?? unit}${(high ?? value) === 1 ? '' : 's'}`;

/** The text with stretches blanked, so that every place stays. */
export const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((held, { start, end }) => held.slice(0, start) + ' '.repeat(end - start) + held.slice(end), text);

/** Spanish words of directions and what doctors write short, each at least as long as what stands for it. */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/\bcada (\d+) horas?\b/g, 'every $1 h'],
  [/\bcada (?:una )?noche\b|\bpor las? noches?\b|\bde noche\b/g, 'nightly'],
  [/\bcada manana\b|\bpor las? mananas?\b|\ben ayunas\b/g, 'qam'],
  [/\bantes de dormir\b|\bal acostarse\b/g, 'bedtime'],
  [/\buna vez (?:al dia|por dia|diaria)\b|\bcada dia\b|\bdiari(?:o|a|amente)\b|\btodos los dias\b/g, 'qd'],
  [/\b(?:dos|2) veces (?:al|por) dia\b/g, 'bid'],
  [/\b(?:tres|3) veces (?:al|por) dia\b/g, 'tid'],
  [/\b(?:cuatro|4) veces (?:al|por) dia\b/g, 'qid'],
  [/\buna vez (?:a la|por) semana\b|\bcada semana\b|\bsemanal(?:mente)?\b/g, 'weekly'],
  [/\bsi (?:hay|tiene|siente|es|lo) [a-z]+\b|\bsegun (?:necesidad|necesite)\b|\ben caso de [a-z]+\b|\bcuando (?:sea necesario|lo necesite)\b/g, 'prn'],
  [/\b(?:por|durante) (un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|catorce|\d+) (dia|semana|mes)(?:e?s)?\b/g, 'x $1 $2'],
  [/\b(?:una?|1) (?:tableta|pastilla|comprimido)\b/g, '1 tablet'],
  [/\b(una?|dos|tres|cuatro|cinco|seis|ocho|diez|\d+) (tabletas?|pastillas?|comprimidos?|capsulas?|gotas?|inhalaciones|unidades)\b/g, '$1 $2'],
  [/\ben (?:cada ojo|(?:los|ambos) ojos)\b/g, 'each eye'],
  [/\bmedia (?:tableta|pastilla)\b/g, 'half tablet'],
  [/\b(?:tableta|pastilla|comprimido)s?\b/g, 'tabs'],
  [/\bcapsulas?\b/g, 'caps'],
  [/\bgotas?\b/g, 'gtts'],
  [/\bmiligramos?\b/g, 'mg'],
  [/\bgramos?\b/g, 'g'],
  [/\bunidades\b/g, 'units'],
  [/\b(?:por )?via oral\b|\bpor (?:la )?boca\b/g, 'po'],
  [/\bcon (?:las )?(?:comidas?|alimentos)\b/g, 'with food'],
  [/\b(?:de inmediato|inmediatamente)\b/g, 'stat'],
  [/\b(tab|cap|tablet|capsule|puff|drop|gtt)s? (i{1,3})\b/g, '$2 $1'],
  [/\b(i{1,3}) (tab|cap|tablet|capsule|puff|drop|gtt)s?\b/g, '$1 $2'],
  // "Once" beside a rhythm is no single dose; places, and how long before or until what, are no amounts.
  [/\bonce (?=nightly|every|each|cada)/g, ''],
  [/\b(?:room|bed|bay|ward|floor|on day) (?:\d+|one|two|three)\b/g, ''],
  [/\b(?:\d+|an|one|two|half an) (?:hours?|hrs?|minutes?|mins?) (?=before|after|prior)/g, ''],
  [/\b(?:until|after) (?:\d+|an?|one|two|three|four|six) (?:days?|weeks?|months?)\b/g, ''],
  [/#\s?\d+/g, ''],
  // Near to “mane” and “annually”, and no time.
  [/\bmake\b|\bactually\b|\bi(?:'| a)m\b/g, ''],
  [/\b(?:con|antes del?|despues del?) (?:el )?desayuno\b/g, 'qam'],
  [/\b(?:con|antes de|despues de) (?:la )?cena\b/g, 'qpm'],
  [/\bmax(?:imum)? (?=(?:\d+|one|two|three|four|six) (?:days?|weeks?|months?)\b)/g, ''],
  // Sevenths are days, fifty-seconds weeks, twelfths months: "5/7", "2/52".
  [/(?<![\d/.])(\d{1,2})\/(7)\b(?! ?(?:mg|mcg|g\b|ml))/g, '$1 d'],
  [/(?<![\d/.])(\d{1,2})\/(52)\b/g, '$1wk'],
  [/(?<![\d/.])(\d{1,2})\/(12)\b(?! ?(?:mg|mcg|g\b|ml))/g, '$1mo'],
  [/\bsingle (?:application|shot|injection)\b|\b(?:today|this once|one time) only\b|\b(?:as )?a one[- ]off\b/g, 'once'],
  [/\ba (week|fortnight|month)'?s (?:worth|supply|course) of\b/g, 'x 1 $1'],
  [/(?<=[,;] ?)(\d{1,3}) hours(?= ?(?:$|[.;]))/g, 'x $1 h'],
  // At the end of a clause a bare period is how long.
  [/(?<=[,;.] ?)an? (week|fortnight|month|year)(?= ?(?:$|[.,;]))/g, '1 $1'],
];
const spelled: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', un: '1', una: '1', uno: '1', dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7', ocho: '8', nueve: '9', diez: '10', catorce: '14', dia: 'd', semana: 'wk', mes: 'mo', tableta: 'tab', tabletas: 'tabs', pastilla: 'tab', pastillas: 'tabs', comprimido: 'tab', comprimidos: 'tabs', capsula: 'cap', capsulas: 'caps', gota: 'gtt', gotas: 'gtts', inhalaciones: 'puffs', unidades: 'units' };
/** In the words of the reader of directions; every place stays. `folded` comes from `fold`; `changed` gets where words stood for others. */
const inItsWords = (folded: string, changed: Span[]): string =>
  otherwise.reduce(
    (held, [pattern, by]) =>
      held.replace(pattern, (all: string, ...groups: unknown[]) => {
        const start = Number(groups.find((group) => typeof group === 'number'));
        changed.push({ start, end: start + all.length });
        return by.replace('$1', wordIn(groups[0])).replace('$2', wordIn(groups[1])).padEnd(all.length).slice(0, all.length);
      }),
    folded,
  );
const wordIn = (group: unknown): string => (typeof group === 'string' ? (spelled[group] ?? group) : '');

const isSaidFor = (indication: string): boolean => indication.split(/[^\p{L}]+/u).some(isCondition);

/** Whether a text speaks of how to take something at all. */
export const speaksOfTaking = /\d|\b(?:[bqt]id|qd|qhs|prn|daily|once|twice|thrice|weekly|nightly|bedtime|morning|tablets?|tabs?|capsules?|puffs?|drops?|every|needed|orally|mouth)\b/i;

/** "metformin 500 bid": the number right behind the name, whose unit nobody may guess. */
export function bareStrength(text: string, medication: Span): (Entity & Span) | undefined {
  const [all, number] = /^\s+(\d{1,4}(?:\.\d+)?(?:\/\d{1,4})?)(?=[\s,;]|$)(?!,\d|\s*(?:-|to|or|x\b|times|tab|pill|cap|puff|drop|gtt|spray|squirt|patch|supp|vial|amp|sachet|scoop|lozenge|teaspoon|tablespoon|tsp|tbsp|unit|iu\b|u\b|mg|mcg|g\b|grams?|m?l\b|%|cm\b|hours?|hrs?|h\b|days?|weeks?|months?|refill))/i.exec(text.slice(medication.end)) ?? [];
  return all === undefined || number === undefined ? undefined : { text: number, value: number, start: medication.end + all.length - number.length, end: medication.end + all.length };
}

type Ordered = Pick<Entities, 'strength' | 'dose' | 'route' | 'frequency' | 'duration' | 'reason'>;

/** Strength, dose, route, frequency, duration and what it is for, of a prescription, by the clinic's one reader of directions. `others`: what names a patient, a medication or an order. */
export function directionsIn(text: string, folded: string, others: readonly Span[]): Ordered {
  const changed: Span[] = [];
  const from = inItsWords(blanked(folded, others), changed).slice(0, 500);
  const { strength, dose, route, frequency, duration, indication, spans } = parseDirections(from, { no_medication: true });
  const said = (span: Span | undefined): string => (span ? text.slice(span.start, changed.reduce((end, other) => (overlap(other, span) ? Math.max(end, other.end) : end), span.end)).trim() : '');
  /** Behind "for", and behind the name that may stand there first. */
  const why = ({ start, end }: Span = { start: 0, end: 0 }): Entity => asSaid(text, { start: start + (/^(?:\s|for\b)+/.exec(from.slice(start, end))?.[0].length ?? 0), end });
  const code = frequency ? frequencyCode(frequency) : '';
  const entity = (span: Span | undefined, value: string): Entity => ({ text: said(span), value });
  /** A mass says how strong one is, where nothing else does; a number without a unit is all that a strength may have. */
  function strengthAndDose(): Pick<Entities, 'strength' | 'dose'> {
    const isMass = dose !== undefined && !strength && (dose.unit === null || mass.has(dose.unit));
    return {
      ...(strength && { strength: entity(spans.strength, combined(said(spans.strength)) ?? quantityText(strength)) }),
      ...(dose && (isMass ? { strength: entity(spans.dose, combined(said(spans.dose)) ?? quantityText(dose)) } : { dose: entity(spans.dose, quantityText(dose)) })),
    };
  }
  return {
    ...strengthAndDose(),
    ...(route !== undefined && { route: entity(spans.route, route) }),
    ...(code !== '' && { frequency: entity(spans.frequency, code) }),
    ...(duration && { duration: entity(spans.duration, durationText(duration)) }),
    ...(indication !== undefined && isSaidFor(indication) && { reason: why(spans.indication) }),
  };
}
