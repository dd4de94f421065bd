import { frequencyCode } from '../../../src/domain/directions/codes.ts';
import { parseDirections } from '../../../src/domain/directions/directions.ts';
import { durationInWords, quantityInWords } from '../../../src/domain/directions/words.ts';

/** A text's fields, short: what is left out is not in the text. */
export function fieldsOf(text: string, context: Parameters<typeof parseDirections>[1] = {}): Record<string, string> {
  const { medication, strength, dose, route, site, frequency, duration, indication, refused } = parseDirections(text, context);
  return Object.fromEntries(
    Object.entries({
      medication,
      strength: strength && quantityInWords(strength),
      dose: dose && quantityInWords(dose),
      route,
      site,
      frequency: frequency && frequencyCode(frequency),
      when: frequency?.when,
      reason: frequency?.as_needed_for,
      duration: duration && durationInWords(duration),
      indication,
      refused: refused.length > 0 ? refused.map(({ start, end }) => text.slice(start, end)).join(' | ') : undefined,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
