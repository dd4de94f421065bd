import { amountRules } from './rules/amounts.ts';
import { momentRules } from './rules/moments.ts';
import { rhythmRules } from './rules/rhythm.ts';
import type { Part, Rule } from './rules/rule.ts';
import { wayRules } from './rules/ways.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { Refused, Span } from './types.ts';

/** A part with its place in the text; `text` where it holds free words. */
export type Placed = Span & { readonly part: Part | { readonly kind: 'name' }; readonly text?: string };
export type Reading = { readonly parts: readonly Placed[]; readonly refused: readonly Refused[] };

const rules: readonly Rule[] = [...amountRules, ...rhythmRules, ...momentRules, ...wayRules];
/** Words that may stand anywhere and say nothing by themselves. None that turns a meaning round is among them (not, no, never). */
const silent = new Set(
  'a an the to of and or in on at by for per into onto from via with please about approximately total dose your his her their it this these may can only if times any over supply course medication medicine going early late next , ; . : ! ( ) [ ] / - " \''.split(' '),
);
/** What ends free words: the next thing that says how much, how often or how long. */
const ends = new Set(['rhythm', 'duration', 'limit', 'as-needed', 'weekdays', 'count', 'refused']);
const mostFreeWords = 12;
const mostNameWords = 4;

/** Reads a text from left to right: at each place the rule that covers most words. */
export function read(text: string, mayName: boolean): Reading {
  const tokens = tokensOf(text);
  const offsets: number[] = [];
  let joined = '';
  for (const { word } of tokens) {
    offsets.push(joined.length === 0 ? 0 : joined.length + 1);
    joined += joined.length === 0 ? word : ` ${word}`;
  }
  const parts: Placed[] = [];
  const refused: Refused[] = [];
  let named = !mayName;

  const best = (i: number): { parts: readonly Part[]; next: number } | undefined => bestAt(joined, offsets, i);
  const spanOf = (from: number, to: number): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });

  /** A way, but for one that only says of what: "nasal congestion". */
  const isEnd = (found: ReturnType<typeof best>): boolean => found !== undefined && (isDose(found.parts) || found.parts.some(({ kind }) => ends.has(kind) || (kind === 'route' && tokens[found.next]?.word !== '?')));
  /** The end of free words that begin at i. */
  const phraseEnd = (from: number): number => {
    let i = from;
    while (i < tokens.length && i - from < mostFreeWords && !',;.()'.includes(tokens[i]?.word ?? '') && !isEnd(best(i))) i++;
    return i;
  };

  for (let i = 0; i < tokens.length; ) {
    const found = best(i);
    if (found) {
      const span = spanOf(i, found.next);
      i = found.next;
      for (const part of found.parts) {
        if (part.kind === 'refused') refused.push({ ...span, reason: part.reason });
        else if (part.kind === 'phrase') i = phrase(part.of, span, i);
        else {
          parts.push({ ...span, part });
          if (part.kind === 'as-needed') i = reasonAfter(i);
        }
      }
      continue;
    }
    const token = tokens[i];
    if (!token) break;
    if (silent.has(token.word)) i++;
    else {
      const end = nameEnd(tokens, i);
      if (!named && token.word === '?' && namesSomething(parts, tokens, i, end, best)) {
        parts.push({ ...spanOf(i, end), part: { kind: 'name' }, text: text.slice(token.start, spanOf(i, end).end) });
        named = true;
      } else unknown(spanOf(i, end));
      i = end;
    }
  }
  return { parts, refused };

  /** Words next to each other that are not understood are one piece. */
  function unknown(span: Span): void {
    const reason = 'is not understood';
    const last = refused.at(-1);
    if (last?.reason === reason && text.slice(last.end, span.start).trim() === '') refused[refused.length - 1] = { start: last.start, end: span.end, reason };
    else refused.push({ ...span, reason });
  }

  /** Free words after "for", "if", "until", "after". Where none follow, the word itself was not understood. */
  function phrase(of: 'reason' | 'indication' | 'note' | 'when', span: Span, from: number): number {
    const end = phraseEnd(from);
    const words = tokens.slice(from, end);
    // "for 10 dyzz", "for tne days": what holds a number or a period is no reason, but something that was not understood.
    const isWords = words.some(({ word }) => /[a-z?]/.test(word)) && !words.some(({ word }, i) => /^[\d@]/.test(word) || (words[i - 1]?.word === '?' && /^(hour|day|week|month|year)$/.test(word)));
    if (!isWords) {
      if (words.length > 0 || of !== 'indication') refused.push({ start: span.start, end: words.length > 0 ? spanOf(from, end).end : span.end, reason: 'is not understood' });
      return Math.max(end, from);
    }
    const whole = { start: span.start, end: spanOf(from, end).end };
    if (of === 'reason') parts.push({ ...whole, part: { kind: 'as-needed', only_if: true }, text: text.slice(whole.start, whole.end) });
    else parts.push({ ...whole, part: { kind: 'phrase', of }, text: of === 'when' ? text.slice(whole.start, whole.end) : textOf(from, end) });
    return end;
  }

  /** "as needed for pain": what for, if it says so. */
  function reasonAfter(from: number): number {
    const joint = ['for', 'if', 'when'].includes(tokens[from]?.word ?? '');
    const start = joint ? from + 1 : from;
    const first = tokens[start];
    if (!first || (!joint && first.word !== '?' && tokens[start + 1]?.word !== '?')) return from;
    const end = phraseEnd(start);
    const words = tokens.slice(start, end);
    if (words.length === 0 || words.some(({ word }) => /^[\d@]/.test(word))) return from;
    const last = parts.at(-1);
    if (last) parts[parts.length - 1] = { ...last, text: textOf(start, end) };
    return end;
  }

  function textOf(from: number, to: number): string {
    const { start, end } = spanOf(from, to);
    return text.slice(start, end);
  }
}

function bestAt(joined: string, offsets: readonly number[], i: number): { parts: readonly Part[]; next: number } | undefined {
  const start = offsets[i];
  if (start === undefined) return undefined;
  let best: { parts: readonly Part[]; end: number } | undefined;
  for (const { at, say } of rules) {
    at.lastIndex = start;
    const found = at.exec(joined);
    if (!found || found[0] === '' || (best && start + found[0].length <= best.end)) continue;
    const parts = say(found);
    if (parts) best = { parts, end: start + found[0].length };
  }
  if (!best) return undefined;
  const { parts, end } = best;
  const next = offsets.findIndex((offset) => offset > end);
  return { parts, next: next < 0 ? offsets.length : next };
}

const isDose = (parts: readonly Part[] | undefined): boolean => parts?.some((part) => part.kind === 'amount' && part.amount.unit !== null) ?? false;

/** A run of unknown words: "co-trimoxazole", "vitamin". */
function nameEnd(tokens: readonly Token[], from: number): number {
  let i = from + 1;
  while (i < tokens.length && i - from < mostNameWords && (tokens[i]?.word === '?' || (tokens[i]?.word === '-' && tokens[i + 1]?.word === '?'))) i++;
  return i;
}

/** Whether a name of a medication can stand there: at the beginning, after an amount or "of", or before an amount. */
function namesSomething(parts: readonly Placed[], tokens: readonly Token[], i: number, end: number, best: (i: number) => { parts: readonly Part[] } | undefined): boolean {
  const before = parts.at(-1)?.part.kind;
  if (before === undefined || before === 'verb' || before === 'amount' || before === 'form' || tokens[i - 1]?.word === 'of') return true;
  return best(end)?.parts.some(({ kind }) => kind === 'amount') ?? false;
}
