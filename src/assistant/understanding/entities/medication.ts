import { isMedicine } from '../lexicon/words.ts';
import { asSaid, type Span, type Token } from './tokens.ts';
import { commonNames, notNames } from '../lexicon/names.ts';
import type { Entity } from '../types.ts';

const measure = /^\s*(?:\d|qd\b|bid\b|tid\b|qid\b|q\d|prn\b|once\b|twice\b|three\b|daily\b|po\b|at bedtime|every\b|[½¼]|one\b|two\b|half\b)/;
const ordered = /\b(?:prescribe|rx|order|start|begin|give|of|on|stop|discontinue|d\/c|dc|hold|off|refill|renew|add|for|script for|recetar?|the|end|'s|continue|take|remove|put)\s+$/;
const forms = new Set(['cream', 'ointment', 'inhaler', 'drops', 'spray', 'gel', 'patch', 'syrup', 'suspension', 'injection', 'er', 'xr', 'sr', 'xl', 'hcl', 'lotion', 'glargine', 'lispro', 'aspart', 'd', 'd3', 'b12', 'acid', 'sulfate', 'succinate', 'tartrate', 'sodium', 'potassium']);

/** `exact`: one of its names as it stands. */
type Find = (name: string) => { readonly name: string; readonly exact: boolean } | undefined;

/** The medication that a text names, its spelling repaired by `find` where that knows better; words nobody knows count where only a medication can stand. */
export function medicationIn(text: string, folded: string, tokens: readonly Token[], { find, taken, knows }: { readonly find: Find; readonly taken: readonly Span[]; readonly knows: (word: string) => boolean }): (Entity & Span) | undefined {
  const free = tokens.filter((token) => !taken.some((span) => token.start < span.end && span.start < token.end));
  for (const [at, token] of free.entries()) {
    const next = free[at + 1];
    if (!/^[a-z][a-z/-]{2,}$/.test(token.word)) continue;
    const pair = next && !notNames.has(token.word) && /^\s+$/.test(folded.slice(token.end, next.start)) && /^[a-z\d]+$/.test(next.word) ? `${token.word} ${next.word}` : undefined;
    const two = pair === undefined ? undefined : find(pair);
    if (two?.exact && next) return { text: text.slice(token.start, next.end), value: two.name, start: token.start, end: next.end };
    const one = find(token.word);
    if (!one || (!one.exact && (knows(token.word) || notNames.has(token.word) || commonNames.has(token.word)))) continue;
    const form = next && forms.has(next.word) && /^\s+$/.test(folded.slice(token.end, next.start)) && find(`${token.word} ${next.word}`) && /^(?:glargine|lispro|aspart|acid|d3?|b12|sulfate|succinate|tartrate|er|xr|sr|xl)$/.test(next.word) ? next : token;
    return { text: text.slice(token.start, form.end), value: form === token ? one.name : `${one.name} ${form.word}`, start: token.start, end: form.end };
  }
  const unheard = free.find(({ word, start, end }) => /^[a-z][a-z-]{4,}$/.test(word) && (isMedicine(word) || (!knows(word) && (measure.test(folded.slice(end)) || ordered.test(folded.slice(Math.max(0, start - 16), start))))));
  return unheard && { ...asSaid(text, unheard), start: unheard.start, end: unheard.end };
}
