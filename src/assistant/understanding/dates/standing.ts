import type { Span } from './pieces.ts';

/** What may stand between a word that asks and what it asks for; "_" is another day or time. */
const small = String.raw`(?:[\s,:_']|\b(?:on|onto|at|for|in|to|the|an?|me|us|him|her|them|it|that|this|my|is|be|down|up|again|maybe|like|around|about|please|pl[sz]|see|come|well|then|say|slot|time|morning|afternoon|evening|with dr\.? [a-z]+)\b)*$`;
const ending = (words: string): RegExp => new RegExp(String.raw`(?<!\b(?:not|never|no longer|cannot)(?: [a-z]+ly)? |n't |\b(?:do|does|did|ca|wo|is|could|would)nt )\b(?:${words})\b${small}`);

/** Before what is asked for. */
const asks = ending(
  String.raw`on ?to|into|needs?(?! (?:me|us)\b)|want(?:s|ed)?|prefer|rather(?! than)(?: have)?|like|books?|(?<!to )put|give|make|take|try|let'?s|lets|(?:how|what) about|now|please|pl[sz]|new|mea?nt|add|mejor|prefiero|asked for|(?:can|could|should|would|will|may|might)(?: (?:it|that|this|i|we|you|u|they|he|she|one|both|mine))?(?: (?:be|do|have|get|come|say|read|see|go))?|2nd thoughts?|correction|due again|(?:says?|said|advised|(?:told|wants) (?:me|us|him|her|them))(?: to)? (?:come(?: in| back)?|be (?:seen|back)|return|go|get|book|see)|(?:'ll|will|ill) (?:go (?:with|for)|come|take|have|do)|cancel(?:l?ing)?|call off`,
);
/** Behind it. */
const asked = /^(?:[\s,_]|\b(?:at|around|on|the)\b)*(?:instead|to be (?:exact|precise|specific)|exactly|(?:would|will|'d) (?:be|suit|work)|works|suits|is (?:better|good|fine|ok|okay|perfect|open|free|clear|available|best|ideal|great|(?:_+ )?(?:what|when) (?:i|we)))\b/;
/** Behind what is weighed against another. */
const compared = /^(?:[\s,_]|\b(?:at|around|on|the)\b)*(?:is|'s|would be|works|suits(?: me)?|will be) (?:even |much |way |far |a (?:lot|bit) |actually )?(?:better|easier|nicer|handier|simpler|safer|preferable|more convenient)\b/;
/** Behind what is not wanted. */
const dropped = /^(?:[\s,_]|\bat\b)*(?:by mistake|in error|alone|as (?:it )?is|fell through|clash(?:es)?|conflicts?|(?:is|are|was)(?:n'?t| not| no)|(?:do|does|will|wo|did|can)(?:n'?t| not) (?:work|suit|do|go|fit))\b/;
/** Of what was asked for once. */
const once = /\b(?:originally|initially|at first|previously|used to)\b/;
/** Before what is, or was, so already, and what only tells of something else. */
const tells = ending(
  String.raw`from|off(?: of)?|out of|unavailable|was|were|had|been|booked|scheduled|down|currently|at (?:the )?moment|right now|(?<!\bbe )(?:moved|changed)|turns|turning|born|b-?day|birthday|anniversary|since|it'?s (?:my|our|his|her) [a-z' ]{3,24}|g[ai]ve up|(?:scratch|scrap)(?! (?:that|it)\b)|in place of|instead of|rather than|says|said|(?:old|previous|last|original|current|existing)(?: (?:one|time|date|slot|appointment|appt))?|en vez de|ya no|leave|bloods?|labs|theatre(?: list)?|scan|mri|x-?ray|surgery|operation|dentist|(?:have|got) (?:me|us)|meant|supposed|am|i'm|im|i'd|i'll be`,
);

/** Where days and times stand, "_" in their place. */
export function masked(text: string, pieces: readonly Span[]): string {
  return pieces.reduce((left, { start, end }) => left.slice(0, start) + '_'.repeat(end - start) + left.slice(end), text);
}

/** How the words around one of several days or times put it: 1 as what is asked for, 2 before another, −1 as what is, or was, so already. `left` is masked. */
export function standing(piece: Span, others: readonly Span[], left: string): number {
  const since = others.reduce((last, { end }) => (end <= piece.start && end > last ? end : last), 0);
  const until = others.reduce((next, { start }) => (start >= piece.end && start < next ? start : next), left.length);
  const head = left.slice(since, piece.start);
  const tail = left.slice(piece.end, until);
  if (dropped.test(tail) || once.test(head)) return -1;
  if (compared.test(tail)) return 2;
  if (asked.test(tail) || asks.test(head)) return 1;
  return tells.test(head) ? -1 : 0;
}
