import { canonicalOf } from './lexicon.ts';
import type { Span } from './types.ts';

/** A piece of the text. `word` is canonical: a number in decimal, a clock time as `@HH:MM`, a known word, or `?` for one that is none of directions. */
export type Token = Span & { readonly word: string; readonly raw: string };

const pieces =
  /(?<clock>\d{1,2}:\d{2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}[ap]m\b)|(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|[1-9]\/[2-9](?!\d)|\d+(?:[.,]\d+)?|\.\d+)|(?<fraction>[½¼¾⅓⅔])|(?<dotted>[a-z](?:\.[a-z0-9]{1,2})+\.?(?![a-z]))|(?<word>[a-zµμ]+(?:-tube|['’]s)?)|(?<sign>[^\s])/giu;

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 0.3333, '⅔': 0.6667 };
const signs: Readonly<Record<string, string>> = { '*': 'x', '×': 'x', '–': '-', '—': '-', '−': '-', '@': 'at', '&': 'and', '+': 'and', '=': '-' };

/** The text cut into tokens, "1 1/2" and "one and a half" as one number. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pieces)) tokens.push(...tokenOf(match));
  return joinNumbers(tokens);
}

function tokenOf(match: RegExpMatchArray): Token[] {
  const start = match.index ?? 0;
  const raw = match[0];
  const at = { raw: raw.toLowerCase(), start, end: start + raw.length };
  const { clock, number, fraction, dotted, word } = match.groups ?? {};
  if (clock !== undefined) return [{ ...at, word: clockOf(clock.toLowerCase()) }];
  if (number !== undefined) return [{ ...at, word: String(numberOf(number)) }];
  if (fraction !== undefined) return [{ ...at, word: String(fractions[fraction] ?? 0) }];
  if (dotted !== undefined) return (at.raw.replaceAll('.', '').match(/[a-z]+|\d+/g) ?? []).map((part) => ({ ...at, word: /\d/.test(part) ? part : (canonicalOf(part) ?? '?') }));
  if (word !== undefined) return [{ ...at, word: canonicalOf(at.raw.replace(/['’]s$/, '').replace('-tube', 'tube')) ?? '?' }];
  return [{ ...at, word: signs[raw] ?? raw }];
}

/** "1,000" is a thousand, "2,5" two and a half. */
function numberOf(text: string): number {
  const [above, below] = text.split('/');
  if (below !== undefined) return round(Number(above) / Number(below));
  return Number(/^\d{1,3}(?:,\d{3})+/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'));
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** `@08:00`; what is no time of day stays a word that nothing understands. */
function clockOf(text: string): string {
  const [, hours = '0', minutes = '00', half] = /^(\d{1,2})(?::(\d{2}))?\s?([ap])?/.exec(text) ?? [];
  let hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return '?';
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return hour > 23 || Number(minutes) > 59 ? '?' : `@${String(hour).padStart(2, '0')}:${minutes}`;
}

const isNumber = (token: Token | undefined): token is Token => token !== undefined && /^\d[\d.]*$/.test(token.word);
const isFraction = (token: Token | undefined): token is Token => isNumber(token) && Number(token.word) < 1 && (/[/½¼¾⅓⅔]/.test(token.raw) || token.raw === 'half');

function joinNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const whole = halfAt(tokens, i) ?? spokenAt(tokens, i);
    if (whole) {
      joined.push(whole.token);
      i = whole.last;
    } else joined.push(token);
  }
  return joined;
}

const isSpoken = (token: Token | undefined): token is Token => isNumber(token) && /^[a-z]/.test(token.raw);
const below = (token: Token | undefined, most: number): number | undefined => (isSpoken(token) && Number(token.word) <= most ? Number(token.word) : undefined);

/** "seventy-five", "two hundred and fifty", "two point five": a number in several words. */
function spokenAt(tokens: readonly Token[], i: number): { token: Token; last: number } | undefined {
  const first = tokens[i];
  const single = first?.word === 'a' && /^(?:hundred|thousand)$/.test(tokens[i + 1]?.word ?? '');
  if (!first || (!single && !isNumber(first))) return undefined;
  let last = i;
  /** Tens with their units, from a place on. */
  const tens = (from: number): number | undefined => {
    const value = below(tokens[from], 99);
    if (value === undefined) return undefined;
    const next = tokens[from + 1]?.word === '-' ? from + 2 : from + 1;
    const units = value >= 20 && value % 10 === 0 ? below(tokens[next], 9) : undefined;
    last = units === undefined ? from : next;
    return value + (units ?? 0);
  };
  let value = single ? 1 : (tens(i) ?? Number(first.word));
  for (const [word, factor] of [['hundred', 100], ['thousand', 1_000]] as const) {
    if (tokens[last + 1]?.word !== word) continue;
    last++;
    value = value * factor + (tens(tokens[last + 1]?.word === 'and' ? last + 2 : last + 1) ?? 0);
  }
  if (tokens[last + 1]?.word === 'point' && isNumber(tokens[last + 2])) {
    value = Number(`${value}.${tokens[last + 2]?.word}`);
    last += 2;
  }
  const until = tokens[last];
  return last === i || !until ? undefined : { token: { word: String(value), raw: 'number', start: first.start, end: until.end }, last };
}

/** A number that several tokens write: "1 1/2", "one and a half", "half a", "a half". */
function halfAt(tokens: readonly Token[], i: number): { token: Token; last: number } | undefined {
  const [first, second, third, fourth] = tokens.slice(i, i + 4);
  const as = (value: number, last: number) => {
    const until = tokens[last];
    return first && until ? { token: { word: String(round(value)), raw: 'half', start: first.start, end: until.end }, last } : undefined;
  };
  if (isNumber(first) && isFraction(second)) return as(Number(first.word) + Number(second.word), i + 1);
  if (isNumber(first) && second?.word === 'and' && third?.word === 'half') return as(Number(first.word) + 0.5, i + 2);
  if (isNumber(first) && second?.word === 'and' && third?.word === 'a' && fourth?.word === 'half') return as(Number(first.word) + 0.5, i + 3);
  if (first?.word === 'half') return as(0.5, second?.word === 'a' || second?.word === 'of' ? (third?.word === 'a' ? i + 2 : i + 1) : i);
  return undefined;
}
