import { isOfDirections } from '../../../domain/directions/lexicon.ts';
import { isOfDiagnosis, phrasesOfDiagnoses } from './diagnosis-words.ts';
import { isCondition } from './diseases.ts';
import type { Entity } from '../types.ts';
import { asSaid, overlap, type Span, type Token } from './tokens.ts';

/** Before and behind these the words that say what somebody has end. */
const leads = /^(?:(?:s?he|they|it|that|this|there)(?:'s|'re|s)?|looks?|seems?|like|probably|afraid|for|with|has|have|had|got|gets|who|because|of|re|due|to|and|the|her|his|their|my|this|that|some|any|a|an|para|la|el|por|now|dx|hx|diagnosis|indication|treat|treating|since|as|is|are|was|were|so|from|on|in|at|under|please|pls|thanks|thx)$/;
const ends = /^(?:(?:i|we|it)(?:'[a-z]+)?|to|after|and|so|no|not|refills?|repeats?|but|who|that|which|whenever|when|has|have|had|as|needs?|gets?|is|are|was|takes?|for|since|x|times|until|please|pls|came|back|on|start|give|put|begin|add|runs?|still|again|today|now|persists?|persisting|worse|worsened|returned|recurred|started|began|lasting|lasts|thanks|thx|max)$/;
const joints = /^(?:in|of|the|an?|on|with|to|at|from|his|her|their|no)$/;
const ofTaking = /^(?:days?|weeks?|wks?|months?|hours?|hourly|daily|nightly|weekly|monthly|once|twice|times|tabs?|tablets?|caps?|capsules?|puffs?|drops?|sprays?|units?|mg|mcg|ml|po|prn|sos|stat|needed|[bqt]id|od|qd|bd|tds|qds|qhs|nocte|mane|hs|bedtime|meals|food|course|taper|max|min)$/;
const ofAmounts = new Set(['acid', 'frequency', 'drops', 'dry', 'period', 'periods', 'low', 'cold']);

const none = /\b(?:no|not|nil|denies|without)(?: (?:known|drug|any))* $|\b(?:it|that|which) was(?: (?:only|just|a|an))* $/;
/** What is to be measured or looked at again. */
const watched = /\b(?:monitor|check|recheck|re-check|repeat|watch|measure|track|review|labs?|bloods?)(?: (?:his|her|the|their|for))? (?:[a-z]+ )?$/;
/** Sends somebody home. */
const sentHome = /^(?:\W*(?:please|pls|can|could|you|and|also)\b)*\W*$/;
/** What somebody must not have, what is watched, and who is sent home, is not what an order is for. */
const isIntolerance = (token: Token, folded: string): boolean => (token.word === 'discharge' && sentHome.test(folded.slice(0, token.start))) || watched.test(folded.slice(0, token.start)) || /\b(?:gives?|gave|causes?|caused)(?: (?:him|her|them))? (?:an? )?(?:[a-z]+ )?$/.test(folded.slice(0, token.start)) || (/^allerg(?:y|ies)$/.test(token.word) && (/^(?: (?:is|to|was)\b|:)/.test(folded.slice(token.end)) || /\b(?!seasonal|spring|skin|eye|dust|pollen|grass|bad|her|his|their|for|the|pet|cat|dog)[a-z]+ $/.test(folded.slice(0, token.start)))) || (token.word === 'allergic' && !/^ (?:rhinitis|reactions?|conjunctivitis|dermatitis|asthma|eczema|cough|rash|itch|sneez|skin|eyes)/.test(folded.slice(token.end)));

/** Leads to what an order is for. */
const sure = /\b(?:for|dx|diagnos\w+|indication|treat(?:ing)?|because of|due to|por|para)(?: (?:is|the|an?|her|his|their|this|some))*[\s:]*$/;
/** Says of whom it is: "the one with the tick bite". */
const ofWhom = /\b(?:one|lady|man|guy|boy|girl|woman|kid) (?:with|who has)(?: (?:the|an?))* $/;
/** Behind what is only told of how somebody fares: "her sugars run high". */
const fares = /^(?:'s)? (?:is|are|was|were|runs?|running|still|keeps?|creep\w*|went|has been|have been|remains?)\b/;
/** Behind a word, digits that belong to what somebody has: "type 2 diabetes". */
const numbered = /\b(?:type|stage|grade|class|nyha|group) $/;

/** What is short for what somebody has, in capitals among small letters: "her PMR is quiet". */
const capitals = /\b(?:her|his|their|for|with|dx:?) ([A-Z][A-Z0-9]{1,5})\b/g;
const noDiagnoses = /^(?:BP|BMI|INR|ESR|CRP|ECG|EKG|MRI|CT|PCP|GP|ER|ED|ICU|PO|PRN|[BTQ]ID|QHS|QD|OD|HS|NKDA|DOB|LDL|HDL|TSH|PSA|LFTS?|HR|RX|MG|ML|IM|IV|SC|SL|ASAP|CVS|OK|USA?|UK|NHS|ENT|XR|ER|SR|DS|WBC|HGB|EGFR|TB)$/;

/** Where a text may say what an order is for. `taken`: what is something else. `code`: where its code stands. */
type Ground = { readonly text: string; readonly folded: string; readonly tokens: readonly Token[]; readonly taken: readonly Span[]; readonly code: Span | undefined };

/** What an order is for: the words around a complaint that belong to nothing else; of several the one that is led to, coded, or all of its clause. */
export function indicationIn({ text, folded, tokens, taken, code }: Ground): (Entity & Span) | undefined {
  const whole = phrasesOfDiagnoses(folded).filter((phrase) => !taken.some((span) => overlap(span, phrase)));
  const free = (token: Token | undefined): token is Token => token !== undefined && !taken.some((span) => overlap(span, token));
  const joined = (a: Token, b: Token): boolean => /^(?:\s|-|\/|'s?\s?)$/.test(folded.slice(a.end, b.start));
  const isWord = ({ word, start }: Token): boolean => (!/\d/.test(word) || /^[a-z]+-?\d+$/.test(word) || numbered.test(folded.slice(0, start))) && !ofTaking.test(word);
  function around(at: number, to = at): Span {
    let [first, last] = [at, to];
    const isNamed = (token: Token, next = ''): boolean => isOfDiagnosis(token.word, isOfDiagnosis(next)) || numbered.test(folded.slice(0, token.start)) || numbered.test(`${token.word} `);
    for (let before = tokens[first - 1], here = tokens[first]; free(before) && here && joined(before, here) && !leads.test(before.word) && isWord(before) && (isNamed(before, here.word) || (at - first < 3 && !isOfDirections(before.word))); before = tokens[first - 1], here = tokens[first]) first--;
    for (let after = tokens[last + 1], here = tokens[last]; free(after) && here && joined(here, after) && !ends.test(after.word) && isWord(after) && (last - to < 2 || isNamed(after)); after = tokens[last + 1], here = tokens[last]) last++;
    while (last > to && joints.test(tokens[last]?.word ?? '')) last--;
    return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  }
  const besideCode = ({ start, end }: Span): boolean => code !== undefined && /^[\s,(.:;-]*$/.test(code.start >= end ? folded.slice(end, code.start) : folded.slice(code.end, start));
  const isSetOff = ({ start, end }: Span): boolean => /(?:^|[.,;:]|\s-)\s*$/.test(folded.slice(0, start)) && /^\s*(?:$|[.,;:]|-)/.test(folded.slice(end));
  function score(span: Span): number {
    const [before, after] = [folded.slice(0, span.start), folded.slice(span.end)];
    return (sure.test(before) ? 3 : 0) + (besideCode(span) ? 2 : 0) + (isSetOff(span) ? 2 : 0) - (before.endsWith('(') || ofWhom.test(before) ? 2 : 0) - (fares.test(after) ? 2 : 0);
  }
  const heads = tokens.flatMap((token, at) => (free(token) && isCondition(token.word) && !ofAmounts.has(token.word) && !isIntolerance(token, folded) && !none.test(folded.slice(0, token.start)) ? [around(at)] : []));
  const ofPhrases = whole.flatMap((phrase) => {
    const [first, last] = [tokens.findIndex((token) => overlap(token, phrase)), tokens.findLastIndex((token) => overlap(token, phrase))];
    return first < 0 || none.test(folded.slice(0, phrase.start)) ? [] : [around(first, last)];
  });
  const found = [...ofPhrases, ...heads].toSorted((a, b) => a.start - b.start);
  const best = found.reduce<Span | undefined>((most, span) => (most && score(most) >= score(span) ? most : span), undefined) ?? unheard();
  return best && { ...asSaid(text, best), start: best.start, end: best.end };

  /** Words that nobody knows, where only what an order is for can stand: beside its code, or in capitals behind whose it is. */
  function unheard(): Span | undefined {
    const short = /\p{Ll}/u.test(text) ? [...text.matchAll(capitals)].find(({ 1: word = '' }) => !noDiagnoses.test(word)) : undefined;
    if (short?.[1] !== undefined) {
      const start = short.index + short[0].length - short[1].length;
      if (!taken.some((span) => overlap(span, { start, end: start + 1 }))) return { start, end: start + short[1].length };
    }
    const isFree = (token: Token | undefined): token is Token => free(token) && isWord(token) && !leads.test(token.word) && !isOfDirections(token.word);
    const runs = tokens.flatMap((token, at) => {
      const before = tokens[at - 1];
      if (!isFree(token) || (before && isFree(before) && joined(before, token))) return [];
      let last = at;
      for (let after = tokens[last + 1], here = tokens[last]; isFree(after) && here && joined(here, after); after = tokens[last + 1], here = tokens[last]) last++;
      return [{ start: token.start, end: tokens[last]?.end ?? 0, words: tokens.slice(at, last + 1) }];
    });
    return runs.find((run) => run.words.length < 6 && (besideCode(run) || (isSetOff(run) && run.words.some(({ word }) => isOfDiagnosis(word)))));
  }
}

/** Behind what somebody has, what is told of it: "the hay fever that she gets every spring". */
const told = /\s(?:that|which|who|whom|whenever|when|since|because|as|has|have|had|but|so|if|after|while|(?:s?he|they|it|we|i)(?:'s)?)\s|[,.;(]\s/;
const determined = /^(?:(?:the|an?|her|his|their|this|that|some|any|my)\s+)+/i;
/** The noun phrase of what is said behind "for", without what is told of it. `patient`: where who has it stands. */
export function illnessIn({ start: from, end: to }: Span, text: string, patient: Span | undefined): (Entity & Span) | undefined {
  const named = text.slice(from, patient !== undefined && from < patient.start && patient.start < to ? patient.start : to);
  const clause = named.slice(0, told.exec(named)?.index ?? named.length);
  const start = from + (determined.exec(clause)?.[0].length ?? 0);
  const words = clause.replace(determined, '').trim();
  return words === '' ? undefined : { text: words, value: words, start, end: start + words.length };
}
