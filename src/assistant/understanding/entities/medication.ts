import { isOfDirections } from '../../../domain/directions/lexicon.ts';
import { wordVectors } from '../vectors/index.ts';
import { isCondition } from '../lexicon/conditions.ts';
import { isMedicine } from '../lexicon/words.ts';
import { repaired } from './repaired.ts';
import { asSaid, type Span, type Token } from './tokens.ts';
import { commonNames, notNames } from '../lexicon/names.ts';
import type { Entity } from '../types.ts';

const measure = /^\s*(?:\d|qd\b|bid\b|tid\b|qid\b|q\d|prn\b|once\b|twice\b|three\b|daily\b|po\b|at bedtime|every\b|[½¼]|one\b|two\b|half\b|otic\b|ophthalmic\b|oral\b|nasal\b|topical\b|cream\b|ointment\b|gel\b|solution\b|(?:eye |ear |nasal )?(?:drops|spray)\b|lotion\b|tab(?:let)?s?\b|cap(?:sule)?s?\b|inhaler\b|patch\b|suspension\b|syrup\b|suppositor|shampoo\b|foam\b|powder\b|apply\b)/;
const ordered = /\b(?:prescribe|rx|order|start|begin|give|of|on|stop|discontinue|d\/c|dc|hold|off|refill|renew|add|for|script for|recetar?|the|end|'s|continue|take|remove|put)\s+$/;
const replaced = /\b(?:instead of|in place of|rather than|replac(?:e|es|ing)|from|stop(?:ping)?|allergic to|allergy to|off(?: of)?|not|no|failed|like)(?: the| his| her| their)? $/;
const amount = /^\s+(?:(?:patch|cream|gel|ointment|spray|inhaler|tablets?|tabs?|capsules?|caps?|drops|solution)\s+)?\d+(?:\.\d+)? ?(?:mg|mcg|g|ml|meq|units?|iu|%|[bqt]id|tds|qds|bd|qd|od|daily|puffs?|sprays?|drops?)(?![a-z])/;
/** Among the first half of the table of word vectors, which is in the order of how common words are. */
const isCommon = (word: string): boolean => (wordVectors().placeOf(word) ?? Number.POSITIVE_INFINITY) < 8_000;
/** Words that belong to the name before them. */
const kinds = new Set(['er', 'xr', 'sr', 'xl', 'cr', 'dr', 'glargine', 'lispro', 'aspart', 'acid', 'sulfate', 'succinate', 'sulphate', 'fumarate', 'gluconate', 'carbonate', 'citrate', 'tartrate', 'd3', 'b12', 'v', 'vk']);

type Options = {
  readonly taken: readonly Span[];
  readonly knows: (word: string) => boolean;
  /** Names of the people who may be meant. */
  readonly isPerson: (word: string) => boolean;
};

/** The medication that a text names, its spelling repaired; words nobody knows count where only a medication can stand. */
export function medicationIn(text: string, folded: string, tokens: readonly Token[], options: Options): (Entity & Span) | undefined {
  const { taken, knows, isPerson } = options;
  const free = tokens.filter((token) => !taken.some((span) => token.start < span.end && span.start < token.end));
  const found = knownIn(text, folded, free, options);
  // Of several it is the one whose amount follows, and never the one that it takes the place of.
  const meant = found.filter(({ start }) => !replaced.test(folded.slice(Math.max(0, start - 24), start)));
  const best = meant.find(({ end }) => measure.test(folded.slice(end))) ?? meant[0] ?? found[0];
  if (best) return best;
  const unheard = free.find(({ word, start, end }) => /^[a-z][a-z/-]{4,}$/.test(word) && (isMedicine(word) || (!(knows(word) && (isCommon(word) || !amount.test(folded.slice(end)))) && !isPerson(word) && !commonNames.has(word) && !notNames.has(word) && !isCondition(word) && !isOfDirections(word) && (measure.test(folded.slice(end)) || ordered.test(folded.slice(Math.max(0, start - 16), start))))));
  const after = unheard && free[free.indexOf(unheard) + 1];
  const end = unheard && after && kinds.has(after.word) && /^\s+$/.test(folded.slice(unheard.end, after.start)) ? after.end : unheard?.end;
  return unheard && end !== undefined ? { ...asSaid(text, { start: unheard.start, end }), start: unheard.start, end } : undefined;
}

/** Every medication of the table that a text names. */
function knownIn(text: string, folded: string, free: readonly Token[], { knows, isPerson }: Options): readonly (Entity & Span)[] {
  const found: (Entity & Span)[] = [];
  for (const [at, token] of free.entries()) {
    const next = free[at + 1];
    if (!/^[a-z][a-z/-]{2,}$/.test(token.word)) continue;
    const pair = next && !notNames.has(token.word) && !isOfDirections(token.word) && /^\s+$/.test(folded.slice(token.end, next.start)) && /^[a-z]+\d*$/.test(next.word) ? `${token.word} ${next.word}` : undefined;
    const one = token.word.length > 3 && !isPerson(token.word) ? repaired(token.word) : undefined;
    const two = pair === undefined ? undefined : repaired(pair);
    if (next && two?.exact && (!one?.exact || one.of !== two.of || two.of.toLowerCase() === pair)) {
      found.push({ text: text.slice(token.start, next.end), value: two.name, start: token.start, end: next.end });
      continue;
    }
    // A word that the classifier learned may be a misspelt name that its phrases have.
    const isOrdinary = knows(token.word) && (token.word.length < 6 || !measure.test(folded.slice(token.end)));
    if (!one || (!one.exact && (isOrdinary || notNames.has(token.word) || commonNames.has(token.word)))) continue;
    const last = next && kinds.has(next.word) && /^\s+$/.test(folded.slice(token.end, next.start)) ? next : token;
    if (found.some(({ end }) => end > token.start)) continue;
    found.push({ text: text.slice(token.start, last.end), value: last === token ? one.name : `${one.name} ${last.word}`, start: token.start, end: last.end });
  }
  return found;
}
