import { isCondition } from './diseases.ts';
import type { Entity } from '../types.ts';
import { asSaid, overlap, type Span, type Token } from './tokens.ts';

/** Before and behind these the words that say what somebody has end. */
const leads = /^(?:(?:s?he|they)(?:'s|'re|s)?|for|with|has|have|had|got|gets|who|because|of|re|due|to|and|the|her|his|their|my|a|an|para|la|el|por|now|dx|hx|diagnosis|indication|treat|treating|since|as|is|are|was|were|so|from|on|in)$/;
const ends = /^(?:and|so|but|who|needs?|gets?|is|are|was|takes?|for|since|x|times|until|please|pls|came|back|on|start|give|put|begin|add)$/;
const ofTaking = /^(?:days?|weeks?|wks?|months?|hours?|hourly|daily|nightly|weekly|monthly|once|twice|times|tabs?|tablets?|caps?|capsules?|puffs?|drops?|sprays?|units?|mg|mcg|ml|po|prn|sos|stat|needed|[bqt]id|od|qd|bd|tds|qds|qhs|nocte|mane|hs|bedtime|meals|food|course)$/;
const ofAmounts = new Set(['acid', 'frequency', 'drops', 'dry', 'period', 'periods', 'low', 'cold']);

const none = /\b(?:no|not|nil|denies|without)(?: (?:known|drug|any))* $|\b(?:it|that|which) was(?: (?:only|just|a|an))* $/;
/** What somebody must not have is not what an order is for. */
const isIntolerance = (token: Token, folded: string): boolean => /\b(?:gives?|gave|causes?|caused)(?: (?:him|her|them))? (?:an? )?(?:[a-z]+ )?$/.test(folded.slice(0, token.start)) || (/^allerg(?:y|ies)$/.test(token.word) && (/^(?: (?:is|to|was)\b|:)/.test(folded.slice(token.end)) || /\b(?!seasonal|spring|skin|eye|dust|pollen|grass|bad|her|his|their|for|the|pet|cat|dog)[a-z]+ $/.test(folded.slice(0, token.start)))) || (token.word === 'allergic' && !/^ (?:rhinitis|reactions?|conjunctivitis|dermatitis|asthma|eczema|cough|rash|itch|sneez|skin|eyes)/.test(folded.slice(token.end)));

/** Leads to what an order is for. */
const sure = /\b(?:for|dx|diagnos\w+|indication|treat(?:ing)?|because of|due to|por|para)(?: (?:is|the|an?|her|his|their|this|some))*[\s:]*$/;
/** Says of whom it is: "the one with the tick bite". */
const ofWhom = /\b(?:one|lady|man|guy|boy|girl|woman|kid) (?:with|who has)(?: (?:the|an?))* $/;

/** What an order is for: the words around a complaint that belong to nothing else; of several the one that is led to, coded, or all of its clause. `code`: where its code stands. */
export function indicationIn(text: string, folded: string, tokens: readonly Token[], taken: readonly Span[], code: Span | undefined): Entity | undefined {
  const free = (token: Token | undefined): token is Token => token !== undefined && !taken.some((span) => overlap(span, token));
  const joined = (a: Token, b: Token): boolean => /^(?:\s|-|'s?\s?)$/.test(folded.slice(a.end, b.start));
  const isWord = (token: Token): boolean => !/\d/.test(token.word) && !ofTaking.test(token.word);
  function around(at: number): Span {
    let [first, last] = [at, at];
    for (let before = tokens[first - 1], here = tokens[first]; at - first < 3 && free(before) && here && joined(before, here) && !leads.test(before.word) && isWord(before); before = tokens[first - 1], here = tokens[first]) first--;
    for (let after = tokens[last + 1], here = tokens[last]; last - at < 2 && free(after) && here && joined(here, after) && !ends.test(after.word) && isWord(after); after = tokens[last + 1], here = tokens[last]) last++;
    return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  }
  function score({ start, end }: Span): number {
    const [before, after] = [folded.slice(0, start), folded.slice(end)];
    const isCoded = code !== undefined && /^[\s,(.:-]*$/.test(code.start >= end ? folded.slice(end, code.start) : folded.slice(code.end, start));
    return (sure.test(before) ? 3 : 0) + (isCoded ? 2 : 0) + (/(?:^|[.,;:]|\s-)\s*$/.test(before) && /^\s*(?:$|[.,;:]|-)/.test(after) ? 2 : 0) - (before.endsWith('(') || ofWhom.test(before) ? 2 : 0) - (/^ (?:is|are|was|were)\b/.test(after) ? 1 : 0);
  }
  const found = tokens.flatMap((token, at) => (free(token) && isCondition(token.word) && !ofAmounts.has(token.word) && !isIntolerance(token, folded) && !none.test(folded.slice(0, token.start)) ? [around(at)] : []));
  const best = found.reduce<Span | undefined>((most, span) => (most && score(most) >= score(span) ? most : span), undefined);
  return best && asSaid(text, best);
}
