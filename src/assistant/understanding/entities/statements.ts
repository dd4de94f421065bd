import type { Span } from './tokens.ts';

/** Where a sentence of an order ends: not behind "Mrs." or "tab.". */
export const sentenceEnd = /(?<!\b(?:mrs?|ms|dr|st|pt|tabs?|caps?|inj|syr|oint|max|approx|[a-z]))\.(?=\s)|[!?;:()\n]|\s-+\s/g;
const clauseEnd = /,(?=\s)/g;
/** Somebody or something, and what they are, were or do. Whose name stood at its beginning is blank. */
const states =
  /^\W*(?:(?:and|but|so|because|since|as|also|well|ps|fyi|though|although|which)\W+)*(?:(?:s?he|they|i(?! (?:po|pr|sl|im|sc|tabs?|caps?|puffs?|drops?|[bqt]id|q|q[dh]s?|q[ap]m|od|bd|tds|qds|hs|nocte|mane|daily|at|by|every|once|twice)\b)|we|who)(?:'(?:s|m|re|ve|ll|d))?\b|(?:it|that|this)(?: was| had| has been|'s been| did| only| never| came| gave| made)\b|(?:s )?(?:[a-z][a-z'-]* ){0,3}?(?:(?:is|are|was|were|has|had|came|says|said|made|makes|gave|kept|keeps|left|knocked|seems?|feels?|felt|lives?|works?|weighs?)(?:n't)?|(?:should|will|would) be)\b)/;
/** What is to be done: somebody takes it, or an order begins. */
const orders =
  /^\W*(?:(?:and|the|his|her|their)\W+)*(?:strength|dos(?:e|age)|frequency|route|duration|sig|quantity)\b|(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half)) ?(?:mg|mcg|micrograms?|milligrams?|g|gm|mls?|units?|iu|%|tabs?|tablets?|caps?|capsules?|puffs?|drops?|gtts?|sprays?|patch(?:es)?|pills?)(?![a-z])|\b(?:takes?|taking|uses?|apply|applies|gives?|gets?|needs?|puts?|starts?|inject|inhale|(?:is|are|'s|'re) (?:going )?to|to (?:take|have|get|start|use|be|go)|(?:will|can|may|should|could|must|'ll) (?:have|get|start|need|repeat|stay|go|continue)|wants?|would like|like|try|prescri\w+|order|increase|reduce|raise|lower|switch|change|continue|let'?s|lets|on (?:it|this|that|them)|(?:be|stay|stays|go|goes|him|her|them) on)\b/;

/** How often, said where a statement goes on: what stands there is the order again. */
const resumes = /,[^,]*\b(?:[bqt]id|qd|od|bd|tds|qds|prn|nocte|mane|hs|daily|nightly|weekly|twice|thrice|every|q ?\d|x ?\d|for \d|times)\b/;

export const cutAt = (folded: string, { start, end }: Span, at: RegExp): readonly Span[] => {
  const ends = [...folded.slice(start, end).matchAll(at)];
  return [...ends, undefined].map((found, place) => ({ start: start + (place === 0 ? 0 : (ends[place - 1]?.index ?? 0) + (ends[place - 1]?.[0].length ?? 0)), end: found ? start + found.index : end }));
};

/** What an order tells of people and how they fare, which says nothing of how to take anything: "she was in again this morning", "her follow up should be the 12th at 9:30". `held`: without the names; `medication`: where the one that is ordered stands. */
export function statementsIn(held: string, medication: Span | undefined): readonly Span[] {
  const tells = (span: Span): boolean => states.test(held.slice(span.start, span.end)) && !orders.test(held.slice(span.start, span.end)) && !(medication && span.start <= medication.start && medication.end <= span.end);
  return cutAt(held, { start: 0, end: held.length }, sentenceEnd).flatMap((sentence) => (tells(sentence) && !resumes.test(held.slice(sentence.start, sentence.end)) ? [sentence] : cutAt(held, sentence, clauseEnd).filter(tells)));
}
