import type { Word } from './words.ts';
import { createReader, sentencesOf } from './words.ts';

/** Whether a text says that a thing is there, in the way of NegEx and ConText (Chapman 2001, Harkema 2009). */
export type Assertion = { readonly negated: boolean; readonly temporality: 'Recent' | 'Historical' | 'Not particular'; readonly experiencer: 'Patient' | 'Other' };

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const negators = set('no not without denies denied deny denying never nor negative none neither absent non cannot zero sin ni nunca');
/** After these a negation does not deny what follows: "not only", "no change", "could not stop". */
const falseAfter = set(
  `only just sure certain necessarily change increase improvement relief stop stopped stopping better going go getting wake waking know doubt matter wonder idea help helping helped responding respond working work sleep eat drink longer_than because until able believe
  stand handle bear explain understand drain cause significant_change interval well enough let wait rule exclude touching tell breathe breath swallow move walk talk speak stand`,
);
/** Where the reach of a negation ends. */
const ends = set('but however although though except yet nevertheless besides despite which who because since whereas while unless apart aside still reports presents pero presented complains complained secondary');
/** A new clause of plain speech begins with one of these after a comma, or after "and". */
const subjects = set('quiero i my he she his her it its they their we our there the this a an im me mi el ella que husband wife mom dad mother father son daughter someone somebody severe suddenly sudden just now help please worst can today since');

const reach = 14;

/** Whether what stands at words `from` up to `to` (exclusive) is denied. `plain`: everyday speech, where a comma or "and" before a new subject ends a denial. */
export function isNegated(words: readonly Word[], from: number, to: number, plain: boolean): boolean {
  return negatedBefore(words, from, plain) || negatedAfter(words, to, plain);
}

function negatedBefore(words: readonly Word[], from: number, plain: boolean): boolean {
  for (let at = from - 1; at >= 0 && at >= from - (plain ? reach : 24); at--) {
    const word = words[at]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    if (ends.has(word) && !(word === 'since' && !plain)) return false;
    if (word === 'now' && at < from - 1 && plain) return false;
    if (plain && (word === ',' || word === 'and' || word === 'then' || word === 'so') && subjects.has(next)) return false;
    if (plain && word === ',' && !listGoesOn(words, at, from)) return false;
    if (negators.has(word) && !isFalse(words, at)) return !(plain && word === 'not' && from - at > 9);
    if (word === 'of' && words[at - 1]?.text === 'free') return true;
    if (word === 'for' && /^(?:unremarkable|negative)$/.test(words[at - 1]?.text ?? '')) return true;
    if (word === 'out' && /^(?:ruled|rules)$/.test(words[at - 1]?.text ?? '') && next !== 'of') return true;
    if (word === 'of' && /^(?:absence|lack|instead)$/.test(words[at - 1]?.text ?? '')) return true;
    if (/^(?:fails|failed|refused|declined|declines)$/.test(word)) return true;
  }
  return false;
}

/** "No fever, chest pain, or cough" is one denial; "no fever, chest pain since noon" is not, in plain speech. */
function listGoesOn(words: readonly Word[], comma: number, from: number): boolean {
  const rest = words.slice(comma + 1, from + 8).map(({ text }) => text);
  const between = words.slice(comma + 1, from).map(({ text }) => text);
  if (between.some((word) => subjects.has(word))) return false;
  return rest.includes('or') || rest.includes('nor') || (between.length <= 1 && (rest.includes(',') || rest.length <= 3) && !rest.some((word) => /^(?:is|are|has|for|since|now|getting|really|bad|going|with|when)$/.test(word)));
}

function isFalse(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text;
  const next = words[at + 1]?.text ?? '';
  if (word === 'negative') return words[at - 1]?.text === 'gram';
  if (falseAfter.has(next)) return true;
  if ((next === 'further' || next === 'significant' || next === 'interval') && falseAfter.has(words[at + 2]?.text ?? '')) return true;
  // "whether or not", "or no"
  return word === 'not' && words[at - 1]?.text === 'or' && words[at - 2]?.text === 'whether';
}

const afterPattern =
  /^ (?:[^ ]+ ){0,4}?(?:(?:is|are|was|were|be|been|has been|have been|could be|can be|being) (?:[^ ]+ ){0,1}?(?:ruled out|excluded|denied|negative|absent|unlikely|not|no longer)|ruled out|not (?:seen|present|found|noted|identified|detected|demonstrated|appreciated|evident|visualized|observed|elicited)|negative|absent|denied|unlikely|free) /;
const afterPlain = /^ (?:is|are|was|were|has|have|has been)? ?(?:ruled out|denied|negative|unlikely|not (?:a |the )?(?:problem|issue|present|there|happening|suspected)|no longer (?:a problem|there|an issue)|(?:, )?(?:no|none|negative|nope) $)/;

function negatedAfter(words: readonly Word[], to: number, plain: boolean): boolean {
  const rest: string[] = [];
  for (const { text } of words.slice(to, to + 9)) {
    if (ends.has(text) || text === ',') break;
    rest.push(text);
  }
  return (plain ? afterPlain : afterPattern).test(` ${rest.join(' ')} `);
}

const past =
  /\b(?:history of|h\/o|hx of|hx|past medical history|pmh|previous|previously|prior|ago|in the past|(?:in|since) (?:19|20)\d\d|last (?:year|month|week|summer|winter|spring|fall)|status post|s\/p|remote|old|recent(?:ly)? (?:treated|admitted|hospitali[sz]ed)|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:of )?(?:19|20)\d\d|years? (?:before|earlier|prior)|as a child|used to|when i was|has had|had been|had a|had an|chronic)\b/;
const conditional = /\b(?:if|return for|should|call for|come back (?:if|for)|in case|as needed for|prn|risk of|prophylaxis|might|to evaluate for|rule out|watch for)\b/;
const relatives = /\b(?:mother|father|sister|brother|aunt|uncle|grandmother|grandfather|family history|son|daughter|cousin|his wife|her husband)\b/;

const read = createReader((word) => word);

/** The assertion of `concept` (its words, in any case) in a clinical sentence; that of the whole sentence when the concept does not stand in it. */
export function assertionOf(text: string, concept: string): Assertion {
  const words = sentencesOf(text.replaceAll(/[.;](?=\s+[A-Za-z])/g, ' but '), read).flatMap((sentence) => sentence.words);
  const sought = sentencesOf(concept, read).flatMap((sentence) => sentence.words);
  const from = Math.max(0, words.findIndex((_, at) => sought.every((word, n) => words[at + n]?.text === word.text)));
  const before = words.slice(0, from).map((word) => word.text).join(' ');
  const all = text.toLowerCase();
  const temporality = past.test(before) || /\b(?:ago|in (?:19|20)\d\d)\b/.test(all) ? 'Historical' : conditional.test(before) ? 'Not particular' : 'Recent';
  return { negated: isNegated(words, from, from + sought.length, false), temporality, experiencer: relatives.test(before) ? 'Other' : 'Patient' };
}
