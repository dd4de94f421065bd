import { errorsAllowed, typingErrors } from '../../../domain/spelling.ts';
import { specialtyWords } from '../lexicon/specialties.ts';
import type { Intent } from '../intents.ts';
import type { Entity } from '../types.ts';
import { layWords } from './lay-words.ts';
import { askedFor, leftBehind, type Left } from './left-behind.ts';
import { signsIn } from './signs.ts';
import { overlap, type Span, type Token } from './tokens.ts';

type Word = { readonly specialty: string; readonly named: boolean };
type Lexicon = { readonly words: ReadonlyMap<string, Word>; readonly longest: number; readonly spelled: readonly (readonly [string, Word])[]; /** Of two words. */ readonly pairs: readonly (readonly [string, Word])[]; /** The first of those. */ readonly openings: ReadonlySet<string>; /** What misspelt words were taken for. */ readonly mended: Map<string, Word | undefined> };

const ending: readonly (readonly [RegExp, string])[] = [[/ology$/, 'ologist'], [/iatry$/, 'iatrist'], [/iatrics$/, 'iatrician'], [/ics$/, 'ist'], [/y$/, 'ist']];

/** Says who the doctor shall be, not of what. */
const ofAnybody: ReadonlySet<string> = new Set(['lady doctor']);

/** What is found of the built-in specialties, and of a clinic's own by their names and who practises them. */
export function lexiconOf(added: readonly string[]): Lexicon {
  const words = new Map<string, Word>();
  const add = (phrase: string, word: Word): void => {
    if (!ofAnybody.has(phrase)) for (const form of [phrase, `${phrase}s`, `${phrase}es`]) if (!words.has(form)) words.set(form, word);
  };
  for (const specialty of added) {
    const name = specialty.toLowerCase();
    add(name, { specialty, named: true });
    const practice = ending.find(([pattern]) => pattern.test(name));
    if (practice) add(name.replace(practice[0], practice[1]), { specialty, named: true });
  }
  for (const kind of ['named', 'implied'] as const) for (const [specialty, lists] of Object.entries(specialtyWords)) for (const phrase of [...lists[kind], ...(layWords[specialty]?.[kind] ?? [])]) add(phrase, { specialty, named: kind === 'named' });
  const spelled = [...words].filter(([phrase]) => phrase.length >= 7 && !phrase.includes(' '));
  const pairs = [...words].filter(([phrase, { named }]) => named && phrase.length >= 12 && /^\S+ \S{7,}$/.test(phrase));
  const openings = new Set(pairs.flatMap(([phrase]) => phrase.split(' ')[0] ?? []));
  return { words, pairs, openings, longest: Math.max(...[...words.keys()].map((phrase) => phrase.split(' ').length)), spelled, mended: new Map() };
}

/** What is felt anywhere says less than where it is felt. */
const anywhere = /^(?:swollen|swelling|blisters?|lumps?|cysts?|lesions?|fever|tired\w*|cold|itch\w*|cramps?|infections?|muscles?|burning|shak\w+|crying|drinking|bloods?|pulse|sugar|stress\w*|nausea|vomiting|dizz\w+|bug)$/;
const weight = ({ start, end, length, mended: isMended }: Found, text: string): number => length - (isMended ? 0.3 : 0) - (/^(?:numb\w*|tingl\w*)$/i.test(text.slice(start, end)) ? -0.2 : anywhere.test(text.slice(start, end).toLowerCase()) ? 0.5 : /blood tests?/i.test(text.slice(start, end)) ? 1.5 : 0);
/** "Back" is as often a direction; whoever sent somebody, or is spoken of, is not whom they ask for. */
function isByTheWay({ start, end }: Span, text: string): boolean {
  const [word, before, after] = [text.slice(start, end).toLowerCase(), text.slice(Math.max(0, start - 16), start).toLowerCase(), text.slice(end, end + 16).toLowerCase()];
  if (word === 'wee' && /^ (?:man|boy|girl|lad|lass|one|bit|fella|baby|son|daughter|while|chat|word)\b/.test(after)) return true;
  if (/\bbaby$/.test(word) && /\b(?:since|after|before|until) $/.test(before)) return true;
  // “Ms Hall” has no sclerosis.
  if (word === 'ms') return /^\.? (?!(?:and|or|but|so|is|was|has|for|with|doctor|specialist|clinic|nurse|symptoms?|relapse|flare|check|review|on|in|at|please|since|makes?)\b)[a-z]{3,}/.test(after);
  if (word === 'back') return !/\b(?:my|his|her|their|our|lower|upper|bad|sore|stiff|aching|me) $/.test(before) && !/^(?:'?s)? (?:pain|ache|hurt|is|has|problem|spasm|injury|trouble|surgery|doctor|out)/.test(after);
  if (/^my (?:son|daughter|boy|girl|lad|kids?|child|children|grandson|granddaughter|niece|nephew|youngest|eldest)$/.test(word) && /^(?:,[^,]{1,20},)?(?: is writing| writes| types| calls| named|(?:'s| is| was) an? (?:nurse|doctor|teacher|pharmacist|paramedic|midwife|carer|surgeon|physio|dentist|[a-z]+ologist|student)\b| works? | (?:told|said|says|thinks|wants|suggested|reckons|drives|brings|can|will|works|made|got me|gave)\b)/.test(text.slice(end, end + 32).toLowerCase())) return true;
  return /^(?:gp|doctor|family doctor|pcp)$/.test(word) && /^ (?:found|said|says|told|sent|referred|thinks|wants|reckons|suggested|asked)\b/.test(after);
}

/** Whoever sees to something: "the lung guy", "stomach people"; "dr" where no name follows, "one" where no time does. */
const practitioner = /^(?:docs?|doctors?|specialists?|experts?|clinics?|team|lot|dept|department|unit)$/;
const anybody = /^(?:guys?|man|woman|lady|persons?|people|folks?|chap|one)$/;
const asked = /\b(?:an?|the|your|good|need|want|see|find|any)(?: [a-z]+)?(?: (?:and|or))? $|^\W*$/;
const shortly = /^\.?\s*(?:$|[,;.!?]|(?:please|pls|plz|for|asap|i|im|i'm|my|who|that|to|today|tomorrow|this|next|any|on|at|with|and|or|cos|bc|cuz)\b)/;
const ofTime = /^\s*(?:second|minute|hour|day|night|week|month|year|time)s?\b/;
/** With the word behind it that makes of what somebody has whom they want to see. */
function practised(here: Found, next: Token | undefined, text: string, folded: string): Found {
  if (here.named || !next || !/^(?:'?s)?\s$/.test(folded.slice(here.end, next.start)) || /^(?:my|our|mi|year|month) /.test(folded.slice(here.start, here.end))) return here;
  const after = folded.slice(next.end);
  const isAnybody = anybody.test(next.word) && asked.test(folded.slice(0, here.start)) && !(next.word === 'one' && ofTime.test(after)) && !after.startsWith("'s ");
  const isDoctor = next.word === 'dr' && (shortly.test(after) || !/^\.?\s*\p{Lu}/u.test(text.slice(next.end)) && text !== folded);
  return practitioner.test(next.word) || isAnybody || isDoctor ? { ...here, named: true, end: next.end, length: here.length + 1, of: { start: here.start, end: here.end } } : here;
}

/** "The eye appointment", said of one that there is, and "whoever does moles". */
const ofVisit = /^ (?:appointments?|appts?|bookings?|visits?|check-?ups?|scopes?|scans?)\b/;
const whoeverDoes = /\b(?:whoever|anyone|anybody|someone|somebody) (?:who |that )?(?:does|treats|handles|sees to|looks at|looks after|deals with|specialises in|specializes in) (?:the )?$/;
const ofVisits: ReadonlySet<Intent> = new Set(['cancel_appointment', 'reschedule_appointment', 'view_appointments']);
/** A part of the body or a complaint that is said as a specialty is. */
function named(here: Found, folded: string, intent: Intent): Found {
  if (here.named) return here;
  if (ofVisits.has(intent) && !folded.slice(here.start, here.end).includes(' ') && ofVisit.test(folded.slice(here.end))) return { ...here, named: true };
  return whoeverDoes.test(folded.slice(0, here.start)) ? { ...here, named: true, of: { start: here.start, end: here.end } } : here;
}

type Found = Span & Word & { readonly length: number; /** With typing errors. */ readonly mended?: true; /** What they see to. */ readonly of?: Span };

const refused = /\b(?:(?:not|no|isn't|other than)(?: an?| the)?|as an?) $/i;
/** Without which something is wrong. */
const isMissed = ({ start, end }: Span, folded: string): boolean => /^periods?$/.test(folded.slice(start, end));

/** Another of whom somebody no longer has. */
const anew = /\b(?:an?(?:other)?|the) (?:new|other|different) one\b|\banother one\b|\ba replacement\b/;

/** The specialty that is named, or else the one that complaints and parts of the body lead to. `implied`: whether those count. */
export function specialtyIn(text: string, folded: string, tokens: readonly Token[], lexicon: Lexicon, { implied, knows, intent }: { readonly implied: boolean; readonly knows: (word: string) => boolean; readonly intent: Intent }): (Entity & Span & { readonly named: boolean; readonly of?: Span; /** All who are named. */ readonly practitioners: readonly Span[]; /** All that leads to somebody. */ readonly complaints: readonly Span[] }) | undefined {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const word = longestAt(tokens, at, lexicon, folded) ?? mendedPair(tokens[at], tokens[at + 1], lexicon, knows) ?? mended(tokens[at], lexicon, knows);
    const here = word && named(practised(word, tokens[at + word.length], text, folded), folded, intent);
    if (here && (here.named || implied) && !isByTheWay(here, text) && !(refused.test(text.slice(Math.max(0, here.start - 16), here.start)) && !isMissed(here, folded))) found.push(here);
    at += here?.length ?? 1;
  }
  // More than its words by themselves; a word that is all of it says no more than any.
  if (implied) found.push(...signsIn(folded, tokens).filter(({ start }) => !refused.test(text.slice(Math.max(0, start - 16), start))).map(({ specialty, parts, start, end }) => ({ specialty, named: false, start, end, length: parts === 1 ? 1 : parts + 0.5 })));
  const practitioners = found.filter(({ named }) => named);
  // "The skin and hair people": who sees to both.
  const together = practitioners.map(({ start, end }) => ({ start: found.find((other) => !other.named && other.end < start && /^ ?(?:and|or|n|&|\/|\+) ?$/.test(folded.slice(other.end, start)) && !/^(?:my|our|mi) /.test(folded.slice(other.start)))?.start ?? start, end }));
  const leftOf = (one: Found, next: Found | undefined): Left => (anew.test(folded.slice(one.end)) ? undefined : leftBehind(folded, one, intent, next));
  const best = practitioners.find((one, at) => leftOf(one, practitioners[at + 1]) === undefined) ?? found.find(({ specialty, named }) => !named && specialty === 'Pediatrics') ?? found.filter(({ named }) => !named).toSorted((a, b) => weight(b, text) - weight(a, text))[0] ?? askedFor(practitioners, leftOf, false)[0];
  return best && { text: text.slice(best.start, best.end), value: best.specialty, named: best.named, start: best.start, end: best.end, practitioners: together, complaints: found.filter((one) => !one.named && one.specialty !== 'Pediatrics' && !practitioners.some((other) => overlap(one, other))), ...(best.of && { of: best.of }) };
}

/** "My knee - Doctor Best" names no knee doctor. */
const apart = /[.;:!?]|\s-\s|,\s*(?:doctor|doc|dr)\b/;
function longestAt(tokens: readonly Token[], at: number, { words, longest }: Lexicon, folded: string): Found | undefined {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    const word = words.get(tokens.slice(at, at + length).map((token) => (token.word === 'doc' ? 'doctor' : token.word === 'n' ? 'and' : token.word.replaceAll("'", ''))).join(' '));
    if (word && first && last && (length === 1 || !apart.test(folded.slice(first.end, last.end)))) return { ...word, start: first.start, end: last.end, length };
  }
  return undefined;
}

/** "General practicioner": two words, the second with typing errors. */
function mendedPair(first: Token | undefined, second: Token | undefined, lexicon: Lexicon, knows: (word: string) => boolean): Found | undefined {
  if (!first || !second || second.word.length < 7 || second.word.length > 22 || knows(second.word) || !lexicon.openings.has(first.word)) return undefined;
  const said = `${first.word} ${second.word}`;
  if (!lexicon.mended.has(said) && lexicon.mended.size < 10_000) lexicon.mended.set(said, nearest(said, lexicon.pairs));
  const word = lexicon.mended.get(said);
  return word && { ...word, start: first.start, end: second.end, length: 2 };
}

/** One word with typing errors, as long as it is no other word. */
function mended(token: Token | undefined, lexicon: Lexicon, knows: (word: string) => boolean): Found | undefined {
  if (!token || token.word.length < 7 || token.word.length > 22 || knows(token.word) || token.word.startsWith('cancel')) return undefined;
  if (!lexicon.mended.has(token.word) && lexicon.mended.size < 10_000) lexicon.mended.set(token.word, nearest(token.word, lexicon.spelled));
  const word = lexicon.mended.has(token.word) ? lexicon.mended.get(token.word) : nearest(token.word, lexicon.spelled);
  return word && { ...word, start: token.start, end: token.end, length: 1, mended: true };
}

function nearest(said: string, spelled: Lexicon['spelled']): Word | undefined {
  const allowed = errorsAllowed(said.length);
  let best: { readonly word: Word; readonly errors: number } | undefined;
  for (const [phrase, word] of spelled) {
    if (phrase[0] !== said[0] || Math.abs(phrase.length - said.length) > allowed) continue;
    const errors = typingErrors(said, phrase, allowed);
    if (errors <= allowed && (!best || errors < best.errors)) best = { word, errors };
  }
  return best?.word;
}
