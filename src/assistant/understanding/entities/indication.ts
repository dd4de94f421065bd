import { isCondition } from '../lexicon/conditions.ts';
import type { Entity } from '../types.ts';
import { asSaid, overlap, type Span, type Token } from './tokens.ts';

const leads = /^(?:for|prn|sos|[bqt]id|qd|od|with|has|have|had|got|who|because|of|re|due|to|and|the|her|his|their|my|a|an|para|la|el|por|now)$/;
const ends = /^(?:and|so|but|who|needs?|gets?|is|takes?|for|since|x|times|until|please|pls|daily|once|twice|[bt]id|qid|po|prn)$/;
const ofAmounts = new Set(['acid', 'frequency', 'drops', 'dry', 'period', 'periods', 'low', 'cold']);

const none = /\b(?:no|not|nil|denies|without)(?: (?:known|drug|any))* $/;
/** What somebody must not have is not what an order is for. */
const isIntolerance = (token: Token, folded: string): boolean => /\b(?:gives?|gave|causes?|caused)(?: (?:him|her|them))? (?:an? )?(?:[a-z]+ )?$/.test(folded.slice(0, token.start)) || (/^allerg(?:y|ies)$/.test(token.word) && /^(?: (?:is|to|was)\b|:)/.test(folded.slice(token.end))) || token.word === 'allergic' && !/^ (?:rhinitis|reactions?|conjunctivitis|dermatitis|asthma|eczema|cough|rash|itch|sneez|skin|eyes)/.test(folded.slice(token.end));

/** What an order is for: the words around a complaint that belong to nothing else. */
export function indicationIn(text: string, folded: string, tokens: readonly Token[], taken: readonly Span[]): Entity | undefined {
  const free = (token: Token | undefined): token is Token => token !== undefined && !taken.some((span) => overlap(span, token));
  const at = tokens.findIndex((token) => free(token) && isCondition(token.word) && !ofAmounts.has(token.word) && !isIntolerance(token, folded) && !none.test(folded.slice(0, token.start)));
  if (at < 0) return undefined;
  const joined = (a: Token, b: Token): boolean => /^[\s'-]+$/.test(folded.slice(a.end, b.start));
  let [first, last] = [at, at];
  for (let before = tokens[first - 1], here = tokens[first]; at - first < 3 && free(before) && here && joined(before, here) && !leads.test(before.word) && !/\d/.test(before.word); before = tokens[first - 1], here = tokens[first]) first--;
  for (let after = tokens[last + 1], here = tokens[last]; last - at < 2 && free(after) && here && joined(here, after) && !ends.test(after.word) && !/\d/.test(after.word); after = tokens[last + 1], here = tokens[last]) last++;
  const [from, to] = [tokens[first], tokens[last]];
  return from && to && asSaid(text, { start: from.start, end: to.end });
}
