import { doseAndStrength } from './dose.ts';
import { frequencyOf } from './frequency.ts';
import { read, type Placed } from './reading.ts';
import { routeAndSite } from './route.ts';
import type { Context, Directions, Duration, Field, Frequency, Refused, Span } from './types.ts';

/** Longer texts are no directions. */
const mostCharacters = 500;

/**
 * What a text of prescription directions says ("1-2 tabs po q4-6h prn pain x 5 days"), field by field, with the span that
 * each was read from. What is not understood, or may not be guessed, stands in `refused`: act on nothing while it is not empty.
 */
export function parseDirections(text: string, context: Context = {}): Directions {
  if (text.length > mostCharacters) return { spans: {}, refused: [{ start: mostCharacters, end: text.length, reason: 'is too long for directions' }] };
  const { parts, refused } = read(text, context.no_medication !== true);
  const amounts = doseAndStrength(parts, context);
  const way = routeAndSite(parts, amounts.dose, context);
  const frequency = frequencyOf(way.parts);
  const duration = durationOf(parts);
  const name = parts.find(({ part }) => part.kind === 'name');
  const indication = parts.find(({ part }) => part.kind === 'phrase' && part.of === 'indication');
  return {
    ...(name?.text !== undefined && { medication: name.text }),
    ...(amounts.strength && { strength: amounts.strength.amount }),
    ...(amounts.dose && { dose: amounts.dose.amount }),
    ...(way.route && { route: way.route.name }),
    ...(way.site && { site: way.site.name }),
    ...(frequency.frequency && { frequency: frequency.frequency }),
    ...(duration.duration && { duration: duration.duration }),
    ...(indication?.text !== undefined && { indication: indication.text }),
    spans: spansOf({ medication: name, strength: amounts.strength?.span, dose: amounts.dose?.span, route: way.route?.span, site: way.site?.span, frequency: frequency.span, duration: duration.span, indication }),
    refused: [...refused, ...amounts.refused, ...way.refused, ...frequency.refused, ...duration.refused].sort((a, b) => a.start - b.start),
  };
}

/**
 * How often, from a text that must say so and be understood to the last word ("q6h prn pain", "twice daily for 10 days").
 * It may speak of dose, route and duration as well; the rest of the answer has them.
 */
export function parseFrequency(text: string, context: Omit<Context, 'no_medication'> = {}): { readonly frequency: Frequency; readonly directions: Directions } | { readonly refused: readonly [Refused, ...Refused[]] } {
  const directions = parseDirections(text, { ...context, no_medication: true });
  const [first, ...others] = directions.refused;
  if (first) return { refused: [first, ...others] };
  const { frequency } = directions;
  return frequency ? { frequency, directions } : { refused: [{ start: 0, end: text.length, reason: 'does not say how often' }] };
}

const daysIn = { h: 1 / 24, d: 1, wk: 7, mo: 30, y: 365 } as const;

function durationOf(parts: readonly Placed[]): { duration?: Duration; span?: Span; refused: readonly Refused[] } {
  const found = parts.flatMap(({ part, start, end }) => {
    if (part.kind !== 'duration') return [];
    const { kind: _, ...rest } = part;
    return [{ duration: { ...rest, days: (part.high ?? part.value) * daysIn[part.unit] }, span: { start, end } }];
  });
  const [first] = found;
  if (!first) return { refused: [] };
  const other = found.find(({ duration }) => duration.days !== first.duration.days);
  return { ...first, refused: other ? [{ ...other.span, reason: 'is another duration than before' }] : [] };
}

function spansOf(spans: { readonly [Name in Field]: Span | undefined }): Directions['spans'] {
  return Object.fromEntries(Object.entries(spans).flatMap(([name, span]) => (span ? [[name, { start: span.start, end: span.end }]] : [])));
}
