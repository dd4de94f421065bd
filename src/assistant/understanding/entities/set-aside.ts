import { cutAt, sentenceEnd } from './statements.ts';
import type { Span } from './tokens.ts';

/** Where a sentence comes to what is ordered now. */
const comesToNow =
  /(?:,\s*)?\b(?:but|so(?! far\b| well\b)|hence|therefore|instead(?! of\b))\b|,\s*(?=(?:(?:and|then|for)\s+)?(?:today|now|let'?s|add|start|give|begin|make|go|put|switch|change|try|use|order|prescribe|please|(?:i|we|s?he|they)(?:'d|'ll| would| will)\b(?! (?:have|rather not|not)\b))\b)|\band (?=(?:today|now|let'?s|add|start|give|begin|put)\b)/g;
const they = String.raw`\b(?:s?he|they|pt|patient)`;
const we = String.raw`\b(?:i|we)`;
const takes = '(?:got|has|had|have|on|takes|taking|uses|using|gets)';
/** From there on a clause tells of what somebody takes already, of what was said before, of what is not wanted, or of later. */
const heads = new RegExp(
  String.raw`(?:${they}(?:'s|'re| is| are| has| have)? |\bwho(?:'s| is| has)? )?\b(?:already|currently) ${takes}\b|${we}(?:'d| had|'ve| have)? (?:said|discussed|agreed|talked about|planned|considered|thought|were thinking|was thinking|had (?=[^.;,]*\bdown\b)|wrote)\b|\b(?:would|might|could) have (?:given|used|prescribed|put|started|had|gone)\b|(?:'s|\bis|\bare) out of\b|\bif\b[^.;]*?\b(?:isn't|is not|doesn't|does not|fails?)\b|(?:\bin (?:an?|\d+|one|two|three|a few) (?:days?|weeks?|months?) )?(?:${we}|${they})(?:'ll| will| can| may)? (?:go|step|move|work|build|bump|titrate|increase|taper) (?:it |that )?(?:up|down|to)\b|${we}(?:'d| would) rather not\b|${we} (?:do not|don't|won't|wouldn't) (?:want|like|give|use|do|prescribe|start)\b|\b(?:eventually|some ?day|ultimately|(?:then |and )?(?:in time|later(?: on)?|down the (?:road|line)|in due course))\b`,
);
/** From there on a clause tells of what has been, up to where another begins. */
const past = new RegExp(String.raw`(?:(?:${we}|${they})(?:'ve|'s|'d| have| has| had)?(?: (?:already|previously|only|just))? (?:had|tried|took|gave|got|did|quit|ran|came off|[a-z]{3,}ed)|\b(?:was|were|used to be|had been))\b`);
const nextClause = /,\s+(?!\d|(?:one|two|three|four|half|once|twice|thrice|every|each|at|in|for|with|daily|nightly|[bqt]id|prn|and)\b)/;
/** Up to there a clause told of that. */
const tails = new RegExp(
  String.raw`\b(?:is|was|are|were) (?:all )?what ${they.slice(2)}(?:'s|'ve|'d| has| have| had)? ${takes}\b(?: already| now| before)?|${they}(?:'s| is)? (?:already |currently )?${takes}(?: (?:it|that|this))?(?: already| at home| from (?:his|her|their|the|last|before)\b[^.;,]*)?\s*$|\b(?:is|was|are|were) (?:for (?:later|another (?:time|day)|next (?:time|visit))|old[ -](?:school|hat|fashioned)|outdated|the (?:old )?plan|the idea|(?:not|no longer) (?:what|an option|for (?:him|her|them)))\b|\bwould (?:be|have been) too [a-z]+\b|\b(?:leave|keep)\b[^.;,]*\b(?:alone|as (?:it )?is|unchanged|the same)\b|${we}(?:'ll| will| can)? (?:keep|save|leave|hold) (?:(?:it|that|this) )?(?:for|until|till) (?:later|another|next)\b|\b(?:didn't|did not|hasn't|has not|never) (?:do (?:it|much|anything)|work(?:ed)?|help(?:ed)?|cut it|suffice[sd]?)\b`,
);
/** "10 mg daily now, 20 mg later". */
const laterOn = /(?<=^|,)[^,]*\d[^,]* (?:later|eventually|in time|in due course)(?=\s*(?:,|$))/g;
/** So much of something. */
const amount = /(?<![\w./])\d+(?:\.\d+)?(?![\d.]|\s?(?:d|days?|weeks?|wks?|months?|mo|years?|yo|times|x|h|hours?|hrs?|tabs?|tablets?|caps?|capsules?|puffs?|drops?|sprays?|refills?)\b)/;

/** The stretches of an order that tell of what somebody takes already, of what was meant before, or of what may come later, where so much of something else is ordered now: "we said 5 mg, but let's go 7.5 mg". `folded` has its numbers in digits. */
export function setAside(folded: string): readonly Span[] {
  const clauses = cutAt(folded, { start: 0, end: folded.length }, sentenceEnd).flatMap((sentence) => cutAt(folded, sentence, comesToNow));
  const aside = clauses.flatMap(({ start, end }) => {
    const clause = folded.slice(start, end);
    const later = [...clause.matchAll(laterOn)].map((found) => ({ start: start + found.index, end: start + found.index + found[0].length }));
    if (later.length > 0) return later;
    const [head, tail] = [heads.exec(clause), tails.exec(clause)];
    const told = past.exec(clause);
    const until = told ? clause.slice(told.index).search(/^[^\d,]*,/.test(clause.slice(told.index)) ? /,/ : nextClause) : -1;
    if (told && !tail && !head) return [{ start: start + told.index, end: until < 0 ? end : start + told.index + until }];
    // “I said gout”, and on with the order.
    const said = head && /\bsaid\b/.test(head[0]) ? clause.slice(head.index).split(',')[0] : undefined;
    if (head && said !== undefined && !tail && !/\d/.test(said)) return [{ start: start + head.index, end: start + head.index + said.length }];
    return tail ? [{ start, end: start + tail.index + tail[0].length }] : head ? [{ start: start + head.index, end }] : [];
  });
  const rest = aside.reduce((held, { start, end }) => held.slice(0, start) + ' '.repeat(end - start) + held.slice(end), folded);
  return amount.test(rest) ? aside : [];
}
