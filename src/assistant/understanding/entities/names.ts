import { errorsAllowed, typingErrors } from '../../../domain/spelling.ts';
import { isOfDirections, canonicalOf } from '../../../domain/directions/lexicon.ts';
import { fold } from '../fold.ts';
import { isCondition } from './diseases.ts';
import { commonNames, notNames } from '../lexicon/names.ts';
import { classOf } from '../lexicon/words.ts';
import type { NameEntity, Person } from '../types.ts';
import { givenNames, namesakes } from './given-names.ts';
import { candidatesFor, directoryOf, jointOf, nameWords, wholeNames, type Directory } from './directory.ts';
import { isCorrected } from './left-behind.ts';
import { patientOfOrder } from './patient-of-order.ts';
import { sexOf, sexSaid } from './sexes.ts';
import { isCount, overlap, withoutOwner, type Span, type Token } from './tokens.ts';

export type Ground = { readonly text: string; readonly folded: string; readonly tokens: readonly Token[]; readonly knows: (word: string) => boolean; readonly taken: readonly Span[]; /** Something is ordered: whose names nobody knows may stand in it. */ readonly ordered?: boolean; /** A medication is named whose name is known. */ readonly isMedicated?: boolean };
type Name = Span & { readonly words: readonly string[]; readonly titled: boolean; readonly score: number };

export const doctorTitle = /^(?:dr|doctor|doc|dra|doctora|physician|nurse|md|prof|professor|profesora?)$/;
const patientTitle = /^(?:mr|mrs|ms|miss|mister|missus|patient|pt|sr|sra|senor|senora|paciente|mx)$/;
const leading = /\b(?:to|for|on|in|of|with|from|about|message|tell|text|ask|give|giving|start|starting|put|putting|send|switch|keep|prescribe|prescribing|ordering|is|does|did|has|was|let|remind|inform|notify|contact|email|diagnose|diagnosing|take|pull|get|wean|stop|ack|acknowledge|named|called|patient|pt|see|find|search|a|para|de|cc|up|regarding|re|chart|and|when|how|call|where|add|document|note|log|that|refill|renew|discontinue|d\/c|hold|dile|escribe|history|summary|order|rx|write|send|reach|dx|msg|ping|show|review|open|labs|file|record|records|labs|allergies|meds|like|have|want|need|the|little|baby|young|old)[:,-]?\s*$/;
/** What follows whoever is to take something. */
const receiving = /^(?:'s)?,?\s*(?:needs?\b|to (?:have|take|start|be|get|go|use|begin)\b|should\b|can have\b|could have\b|gets\b|wants?\b|starts\b|takes\b|will (?:take|start|need|have)\b|may have\b|on\b|started\b|(?:boy|girl|kid|lady|gentleman|man|woman|child|baby|twins?)\b)|^\s*[:\u2013-]\s/;
const whole = /^\s*$/;

/** Belong to the name behind them. */
const particle = /^(?:de|van|der|den|von|la|del|bin|al|el|di|da|dos|le|ter)$/;
const surely = /^(?:van|von|der|den|ter|bin)$/;

/** The ground with "van der Berg" and "de Wit" as one token each, and "o connor" and "el sayed" as the directory has them. */
export function withParticles(ground: Ground, directory: Directory): Ground {
  const { tokens, folded } = ground;
  if (!tokens.some(({ word }) => particle.test(word) || /^(?:o|mc|mac)$/.test(word))) return ground;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const rest = /^(?:o|mc|mac)$/.test(token.word) || particle.test(token.word) ? tokens[at + 1] : undefined;
    const joint = rest && jointOf(token.word, withoutOwner(rest.word), directory);
    if (rest && joint !== undefined && whole.test(folded.slice(token.end, rest.start))) {
      joined.push({ word: joint, start: token.start, end: rest.end });
      at++;
      continue;
    }
    let last = at;
    while (last - at < 2 && particle.test(tokens[last]?.word ?? '') && whole.test(folded.slice(tokens[last]?.end, tokens[last + 1]?.start))) last++;
    const name = tokens[last];
    const before = joined.at(-1);
    const follows = before !== undefined && whole.test(folded.slice(before.end, token.start)) && (patientTitle.test(before.word) || doctorTitle.test(before.word) || (before.start > 0 && isCapital(before, ground) && !notNames.has(before.word)));
    const isName = name !== undefined && last > at && ((isCapital(name, ground) && (surely.test(token.word) || follows)) || directory.byWord.get(token.word)?.some((person) => directory.byWord.get(withoutOwner(name.word))?.includes(person)) === true);
    joined.push(isName ? { word: folded.slice(token.start, name.end), start: token.start, end: name.end } : token);
    if (isName) at = last;
  }
  return { ...ground, tokens: joined };
}

/** Whether a word can only be somebody's name here: no other word that is known, nor one with a typing error. */
function mayBeName(token: Token, ground: Ground, shouting: boolean): boolean {
  const { text, knows, folded } = ground;
  const word = withoutOwner(token.word);
  // “Dr Marsh Dec 8”.
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(word) && /^\.? ?\d/.test(folded.slice(token.end))) return false;
  if (word.includes(' ') || /^(?:o'(?!clock)|d')[a-z]{3,}$/.test(word)) return true;
  if (/^(?:omg|omfg|wtf|jeez|yikes|argh|im|ive|id|ill|(?:do|does|did|is|was|are|were|has|have|had|wo|would|should|could|ca|ai|need)nt|its|hes|shes|theyre|whats|hows|thats|theres|pls|madam|maam|meds?|labs?|bloods|vitals|scripts?|notes|charts?|rx|dx|hx)$/.test(word)) return false;
  if (!/^\p{L}[\p{L}'-]+$/u.test(word) || isCount.test(word) || notNames.has(word) || doctorTitle.test(word) || patientTitle.test(word)) return false;
  if (isNoun(token, ground)) return false;
  if (ground.ordered && !commonNames.has(word) && isOther(word, token, ground, shouting)) return false;
  const capital = !shouting && token.start > 0 && isCapital(token, ground) && !/[.!?]\s*$/.test(text.slice(0, token.start));
  if (commonNames.has(word)) return capital || !knows(word) || classOf(word) === undefined;
  if (classOf(word) !== undefined || (!capital && isCondition(word))) return false;
  if (knows(word) || knows(token.word)) return capital && word.length > 2;
  return capital || !isMistyped(word, knows);
}

/** What stands before a noun, and before no name. */
const determined = /\b(?:an?|the|some|any|no|my|your|his|her|its|our|their|this|that|of|more|much|such|great|pure|little) $/;
const spokenOf = /\b(?:is|does|did|has|was|will|see|with|tell|ask|remind|let|message|text|inform|notify|take|put|start|keep|get) $/;
/** What is said of people, and told them. */
const ofPeople = /^(?: (?:in|on|off|free|away|around|about|here|available|working|back|to|that|que|know|have|has|had|see|seeing|do|taking|accepting|still|there|busy|booked|full|need|needs|he|she|not|allergic|doing|ok|okay|alright|better|due|coming|last (?:seen|in|here))\b|\s*\?)/;
/** What is somebody's. */
const owned = /^ (?:history|chart|notes?|labs|bloods|results|file|records?|summary|meds|medications|allergies|alert|list)\b/;
/** What a text goes on with that begins with whom it is of. */
const ofWhom = /^(?:'s)? (?:history|chart|notes?|labs|file|records?|summary|meds|medications|allergies|has|had|is|was|needs)\b|^: /;

const isSpokenOf = ({ start, end }: Token, { folded }: Pick<Ground, 'folded'>): boolean => spokenOf.test(folded.slice(0, start)) && ofPeople.test(folded.slice(end));
/** Whether a word of the directory is called somebody by what stands beside: "B. Waters", "Will Y", "Field history". */
function isCalled(token: Token, { text, folded }: Pick<Ground, 'text' | 'folded'>, directory: Directory): boolean {
  const [before, after] = [folded.slice(0, token.start), folded.slice(token.end)];
  const word = withoutOwner(token.word);
  if ((before.trim() === '' && ofWhom.test(after)) || (word !== token.word && owned.test(after))) return true;
  const people = directory.byWord.get(word) ?? [];
  const initial = /(?:^|[\s(])([a-z])\.\s?$/.exec(before)?.[1] ?? /^ ([a-z])(?:\.(?!\w)|'s\b|(?![\w'.]))/.exec(after)?.[1];
  const isLetter = initial !== undefined && (!/^[ai]$/.test(initial) || /[A-Z]/.test(text.slice(token.end, token.end + 2)) || before.trimEnd().endsWith('.'));
  return isLetter && people.some(({ full_name }) => nameWords(full_name).some((name) => name !== word && name.startsWith(initial)));
}
/** "A grace period": a word that is a name in other places. */
const isNoun = (token: Token, ground: Ground): boolean => (namesakes.has(token.word) || (!ground.ordered && /^ (?:young|new|old|good|nice|kind) [a-z]/.test(ground.folded.slice(token.end)))) && !ofPeople.test(ground.folded.slice(token.end)) && !/^ (?:appointment|appt|visit|booking)\b/.test(ground.folded.slice(token.end)) && !isCapital(token, ground) && determined.test(ground.folded.slice(0, token.start));

/** A word that is mostly another, with a capital that nothing else explains; of a month, where no day of it can be meant. */
function isNameHere({ word, start, end }: Token, { text, folded, ordered }: Ground, shouting: boolean): boolean {
  if (isSpokenOf({ word, start, end }, { folded }) || (ordered === true && /\bfor $/.test(folded.slice(0, start)) && /^\s*[.!]?\s*$/.test(folded.slice(end)))) return true;
  if (start === 0 && /^ (?:said|says|told|asked|wants|suggested|mentioned|thinks)\b/.test(folded.slice(end))) return true;
  if (shouting || start === 0 || (word.length < 4 && !/\b(?:does|is|has|did|was|to|for|give|about|with|remind|ask|tell|message)\s+$/.test(folded.slice(0, start))) || !/^\p{Lu}\p{Ll}/u.test(text.slice(start)) || /[.!?]\s*$/.test(text.slice(0, start))) return false;
  if (folded.slice(start, end).endsWith("day's") && /^ (?:clinic|surgery|list|sessions?|appointments?|slots?|schedule|rounds?|theatre|meeting|morning|afternoon|evening|visits?|patients|bookings?|shift|one)\b/.test(folded.slice(end))) return false;
  return !/^(?:january|february|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|[a-z]+day)$/.test(word) || !(/(?:\b(?:in|since|until|till|by|from|during|last|next|this|before|after|early|late|mid|of|her|his|their|my|on|and|or)|\d(?:st|nd|rd|th)?(?: of)?)\s+$/.test(folded.slice(0, start)) || /^\s*\d/.test(folded.slice(end)));
}

/** In an order: what says how it is to be taken, or what for. */
function isOther(word: string, token: Token, ground: Ground, shouting: boolean): boolean {
  if (isCondition(word)) return true;
  return !shouting && isCapital(token, ground) ? isOfDirections(word) && word.length < 3 : canonicalOf(word) !== undefined;
}

const mistyped = new Map<string, boolean>();
const frequent = ['prescribe', 'prescription', 'medication', 'appointment', 'appointments', 'schedule', 'reschedule', 'patient', 'patients', 'history', 'diagnosis', 'diagnose', 'discontinue', 'allergies', 'available', 'availability', 'message', 'acknowledge', 'emergency', 'calendar', 'chart', 'record', 'tablet', 'tablets', 'capsule', 'daily', 'twice', 'results', 'cancel', 'doctor', 'please', 'medications', 'hypertension', 'diabetes', 'bronchitis', 'pneumonia', 'migraine', 'asthma'];
function isMistyped(word: string, knows: (word: string) => boolean): boolean {
  const before = mistyped.get(word);
  if (before !== undefined) return before;
  const most = errorsAllowed(word.length);
  const found = word.length >= 5 && frequent.some((other) => knows(other) && other[0] === word[0] && typingErrors(word, other, most) <= most);
  if (mistyped.size < 5_000) mistyped.set(word, found);
  return found;
}

/** Names after a title: "Dr Jane Okafor", "mrs lee". */
export function titled(ground: Ground, title: RegExp, directory: Directory): Name[] {
  const { tokens, folded } = ground;
  const shouting = isShouting(ground.text);
  const names: Name[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!token || !next || !title.test(token.word) || !/^\.?\s+$/.test(folded.slice(token.end, next.start))) continue;
    const word = withoutOwner(next.word);
    // "Doctor Best", of the directory.
    const isListed = directory.byWord.has(word) && (/^(?:dr|mr|mrs|ms|miss)$/.test(token.word) || isCapital(next, ground) || ((!determined.test(folded.slice(0, token.start)) || /^(?:'s)? (?:appointment|appt|visit|booking)\b/.test(folded.slice(next.end))) && !(/^(?:hope|will|may)$/.test(word) && /^ (?:you|this|that|all|it|i|we)\b/.test(folded.slice(next.end)))));
    // "Which doctor checks hearts".
    if (/\b(?:which|what|any|every|no|another) $/.test(folded.slice(0, token.start)) && !isCapital(next, ground) && !directory.byWord.has(word)) continue;
    if (!/^\p{L}[\p{L}' -]+$/u.test(word) || (!isListed && (notNames.has(word) || (!/^(?:dr|mr|mrs|ms)$/.test(token.word) && !mayBeName(next, ground, shouting) && !commonNames.has(word))))) continue;
    const wantsMore = !next.word.endsWith("'s") && third && whole.test(folded.slice(next.end, third.start)) && mayBeName(third, ground, shouting) && !isTaken(third, ground) && (isCapital(third, ground) || commonNames.has(withoutOwner(third.word)) || directory.byWord.has(withoutOwner(third.word)) || candidatesFor(wordsOf([next, third]), directory).length > 0);
    const last = wantsMore && third ? third : next;
    names.push({ start: token.start, end: last.end, words: wordsOf(wantsMore && third ? [next, third] : [next]), titled: true, score: 5 });
  }
  return names;
}

const wordsOf = (tokens: readonly Token[]): readonly string[] => tokens.flatMap(({ word }) => withoutOwner(word).split(/\s+/));
const isTaken = (token: Token, { taken }: Ground): boolean => taken.some((span) => overlap(span, token));
const isCapital = ({ start }: Token, { text }: Ground): boolean => /^(?:\p{Lu}\p{Ll}|[OD]['’]\p{L})/u.test(text.slice(start, start + 3));
const isShouting = (text: string): boolean => !/\p{Ll}/u.test(text);

/** Names without a title: words that nobody knows, or that the directory does, where a name may stand. */
export function untitled(ground: Ground, directory: Directory): Name[] {
  const { tokens, folded } = ground;
  const shouting = isShouting(ground.text);
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run: Token[] = [];
    for (let next = at; next < tokens.length && run.length < 3; next++) {
      const token = tokens[next];
      const last = run.at(-1);
      if (!token || isTaken(token, ground) || (last && (!whole.test(folded.slice(last.end, token.start)) || last.word.endsWith("'s")))) break;
      const word = withoutOwner(token.word);
      // A small word before capitals is none of the name, but for a particle.
      if (last && run[0] && !shouting && isCapital(token, ground) && !isCapital(run[0], ground) && !run[0].word.includes(' ')) break;
      // Nor one behind a name that the directory knows, unless together they may be somebody's.
      if (last && !shouting && !isCapital(token, ground) && directory.byWord.has(withoutOwner(last.word)) && !directory.byWord.has(word) && !commonNames.has(word) && (isCapital(last, ground) || (ground.ordered !== true && candidatesFor(wordsOf([last, token]), directory).length === 0))) break;
      if (!mayBeName(token, ground, shouting) && !(directory.byWord.has(word) && (isCalled(token, ground, directory) || (notNames.has(word) ? isNameHere(token, ground, shouting) : ((!ground.knows(word) || givenNames.has(word)) && !isNoun(token, ground)) || run.length > 0 || isSpokenOf(token, ground))))) break;
      run.push(token);
    }
    if (run.length === 2 && isVerbBefore(run, directory)) {
      run.shift();
      at++;
    }
    const more = ground.ordered && run.length === 1 ? surname(tokens[at + 1], run[0], ground) : undefined;
    if (more) run.push(more);
    const ahead = ground.ordered && run.length === 1 ? forename(tokens[at - 1], run[0], ground) : undefined;
    if (ahead) run.unshift(ahead);
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) {
      const words = wordsOf(run);
      const score =
        (words.some((word) => directory.byWord.has(word)) ? 4 : 0) +
        (words.some((word) => commonNames.has(word)) ? 2 : 0) +
        (last.word.endsWith("'s") ? 2 : 0) +
        (leading.test(folded.slice(Math.max(0, first.start - 24), first.start)) ? 2 : 0) +
        (run.length === 2 ? 1 : 0) +
        (!shouting && first.start > 0 && isCapital(first, ground) ? 1 : 0) +
        (first.start === 0 || last.end >= folded.trimEnd().length ? 1 : 0) +
        (ground.ordered && receiving.test(folded.slice(last.end)) ? 2 : 0);
      names.push({ start: first.start, end: last.end, words, titled: false, score });
    }
    at += Math.max(1, run.length - (ahead ? 1 : 0));
  }
  return names;
}

/** "Mark Ruth's alert": two of the directory, of whom the first can only be what is to be done. */
function isVerbBefore([first, second]: readonly Token[], directory: Directory): boolean {
  return first !== undefined && second !== undefined && /^(?:mark|bill|chase|grant|page|ring|sign|clear|drop|end)$/.test(first.word) && directory.byWord.has(withoutOwner(second.word)) && candidatesFor([first.word, withoutOwner(second.word)], directory).length === 0;
}

/** The word behind a name where a sentence or a clause ends: most surnames are ordinary words. */
function surname(token: Token | undefined, first: Token | undefined, ground: Ground): Token | undefined {
  const { folded } = ground;
  if (!token || !first || isTaken(token, ground) || !/^\s+$/.test(folded.slice(first.end, token.start)) || !/^\s*(?:$|[.,:;!?])/.test(folded.slice(token.end))) return undefined;
  return /^\p{L}[\p{L}'-]+$/u.test(token.word) && !notNames.has(token.word) && (isCapital(token, ground) || (!isCondition(token.word) && !isOfDirections(token.word))) ? token : undefined;
}

export function entityOf(name: Name, { text }: Ground, directory: Directory): NameEntity & Span {
  const said = text.slice(name.start, name.end).replace(/['’]s?$/, '');
  const value = name.titled ? said.replace(/^\S+\s+/, '') : said;
  return { text: said, value, candidates: candidatesFor(name.words, directory), start: name.start, end: name.end };
}

/** The capital word before a name inside of a sentence, whatever it means in small letters. */
function forename(token: Token | undefined, first: Token | undefined, ground: Ground): Token | undefined {
  if (!token || !first || token.start === 0 || isShouting(ground.text) || isTaken(token, ground) || !isCapital(token, ground) || !isCapital(first, ground)) return undefined;
  return whole.test(ground.folded.slice(token.end, first.start)) && !/[.!?:]\s*$/.test(ground.folded.slice(0, token.start)) && !patientTitle.test(token.word) && !doctorTitle.test(token.word) ? token : undefined;
}

/** The names of the directory that stand whole in the text. */
export function wholesIn({ text, folded, tokens }: Ground, directory: Directory, title: RegExp): readonly (NameEntity & Span)[] {
  return wholeNames(folded, tokens, directory).map((name) => {
    const words = text.slice(name.start, name.end).replace(/['’]s?$/, '');
    const before = tokens.findLast(({ end }) => end <= name.start);
    const start = before && title.test(before.word) && /^\.?\s+$/.test(folded.slice(before.end, name.start)) ? before.start : name.start;
    return { text: text.slice(start, name.start) + words, value: words, candidates: candidatesFor(name.words, directory), start, end: name.end };
  });
}

const setApart = /\b(?:not|isn't|no|never|instead of|rather than)(?: (?:the|that|dr\.?|doctor|mrs?\.?|ms\.?|her|his|their|my|brother|sister|mother|father|son|daughter|wife|husband|cousin|twin))*$/;
/** "Chen please: Michelle, not Michael", "S. Hughes": another word, an initial or whether it is a woman may say which of several is meant. */
export function narrowed(found: NameEntity & Span, { text, folded, tokens }: Ground): NameEntity & Span {
  if (found.candidates.length < 2) return found;
  const namesOf = new Map(found.candidates.map((person) => [person, new Set(nameWords(person.full_name))]));
  const own = fold(found.value).split(/[^\p{L}'-]+/u);
  const counts = new Map<string, number>();
  for (const names of namesOf.values()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const telling = tokens.map((token) => ({ ...token, word: withoutOwner(token.word) })).filter((token) => !overlap(token, found) && (counts.get(token.word) ?? namesOf.size) < namesOf.size && (!notNames.has(token.word) || /^\p{Lu}/u.test(text.slice(token.start))));
  const not = ({ start }: Span): boolean => setApart.test(withoutLast(folded.slice(Math.max(0, start - 40), start).replace(/[\s(,]+$/, ''), own));
  const wanted = telling.filter((token) => !not(token)).map(({ word }) => word);
  const unwanted = telling.filter(not).map(({ word }) => word).filter((word) => !wanted.includes(word));
  const initial = initialOf(found, folded);
  const sex = sexSaid(folded, found);
  const left = found.candidates.filter((person) => {
    const names = namesOf.get(person) ?? new Set();
    return wanted.every((word) => names.has(word)) && !unwanted.some((word) => names.has(word)) && (sex === undefined || (sexOf(person.full_name) ?? sex) === sex) && (initial === undefined || [...names].some((name) => name.startsWith(initial) && !own.includes(name)));
  });
  return left.length > 0 && left.length < found.candidates.length ? { ...found, candidates: left } : found;
}

/** Without a word of the name itself at its end: of "Dr Kaur (Manpreet)". */
const withoutLast = (head: string, own: readonly string[]): string => (own.includes(/[\p{L}'-]+$/u.exec(head)?.[0] ?? '') ? head.replace(/\s*[\p{L}'-]+$/u, '') : head);

/** The initial of a first name, before a name or within it. */
function initialOf({ start, end, value }: NameEntity & Span, folded: string): string | undefined {
  const head = folded.slice(Math.max(0, start - 12), start);
  return (/^([a-z])(?:\.\s*|\s+)/.exec(fold(value)) ?? /(?:^|[\s(])([a-z])\.\s?$/.exec(head) ?? /\b(?:dr|doctor|mr|mrs|ms|miss)\.? ([a-z]) $/.exec(head) ?? /^,? \(?([a-z])(?:\.(?![a-z])|(?=\)|\s*(?:$|[:;?,]| - )))/.exec(folded.slice(end, end + 8)))?.[1];
}

const ruledOut = /\b(?:not|instead of|rather than|(?:don'?t|do not|didn'?t|did not|doesn'?t) (?:need|want|mean|say))(?: (?:the|that|a|for|of|on|to))* $/;
/** Who was seen before somebody else. */
const seenBefore = /\b(?:saw|seen|met|(?:finished|done|was|were|been) with|spoke (?:to|with)|phoned|rang)\s+$/;
const related = /^,? (?:is|was) (?:(?:the|his|her|my|another) )?(?:sister|brother|wife|husband|mother|father|son|daughter|cousin|twin|other one)\b/;

const relation = /(?:'s|\bhis|\bher|\btheir) (?:ex-?|step-?)?(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|carer|neighbou?r|aunt|uncle|niece|nephew|friend|parent|guardian),? $/;
const reporting = /^,? (?:has |had |just |is |was )?(?:phoned|rang|called|calling|says|said|asks|asked|asking|wants|wanted|wrote|emailed|came|tells|told|reports|reported|thinks|worried|worries|complained)\b/;
/** Who only speaks for the patient: "Mrs Ashton's husband Bill Tran phoned". */
const speaksFor = ({ start, end }: Span, { folded }: Pick<Ground, 'folded'>): boolean => relation.test(folded.slice(Math.max(0, start - 24), start)) && reporting.test(folded.slice(end));

/** Whether whoever is named there is neither ruled out, nor seen before, nor somebody else's. */
function isOpen({ start, end }: Span, { folded }: Pick<Ground, 'folded'>): boolean {
  const head = folded.slice(Math.max(0, start - 24), start);
  return !ruledOut.test(head) && !seenBefore.test(head) && !related.test(folded.slice(end)) && !speaksFor({ start, end }, { folded });
}

/** Of several names, in the order of what is likeliest, the one that is neither ruled out nor taken back. */
function meant<Name extends Span>(names: readonly Name[], { folded }: Pick<Ground, 'folded'>): Name | undefined {
  const open = names.filter((name) => isOpen(name, { folded }));
  const [first] = open.length > 0 ? open : names;
  return first && open.reduce((best, name) => (name.start >= best.end && isCorrected(folded.slice(best.end, name.start)) ? name : best), first);
}

/** Where a word of the directory stands for somebody though it is an ordinary one: "any allergies for field?", "dx lake with asthma". */
const leadsToWhom = /\b(?:for|on|of|dx|diagnose|stop|send|review|message|tell|who is)\s$/;
const closing = /^\s*(?:$|[?.!,:])|^ (?:please|pls|with|last|before|a message|today|again)\b/;

/** The patient whom a text names. `certain`: only with a title or of the directory. */
export function patientIn(said: Ground, patients: readonly Person[], certain: boolean): (NameEntity & Span) | undefined {
  const found = anyPatientIn(said, patients, certain);
  return found && narrowed(found, said);
}

function anyPatientIn(said: Ground, patients: readonly Person[], certain: boolean): (NameEntity & Span) | undefined {
  const directory = directoryOf(patients);
  const ground = withParticles(said, directory);
  const whole = meant(wholesIn(said, directory, patientTitle), said);
  if (whole && isOpen(whole, said)) return whole;
  const ofOrder = said.ordered === true ? patientOfOrder(said, directory) : undefined;
  if (ofOrder) return ofOrder;
  if (said.ordered === true && patients.length === 0) return undefined;
  if (whole) return anyPatientIn({ ...said, taken: [...said.taken, whole], tokens: said.tokens.filter((token) => !overlap(token, whole)) }, patients, certain) ?? whole;
  const best = meant(titled(ground, patientTitle, directory), ground);
  if (best) return entityOf(best, ground, directory);
  const ranked = untitled(ground, directory).toSorted((a, b) => b.score - a.score);
  const chosen = meant(ranked.filter(({ score, words }) => score >= (certain ? 4 : ground.ordered ? 2 : 3) || candidatesFor(words, directory).length > 0), ground);
  if (chosen) return !certain || candidatesFor(chosen.words, directory).length > 0 ? entityOf(chosen, ground, directory) : undefined;
  const only = certain ? undefined : ground.tokens.find((token) => directory.byWord.has(withoutOwner(token.word)) && !isTaken(token, ground) && leadsToWhom.test(ground.folded.slice(0, token.start)) && closing.test(ground.folded.slice(token.end)));
  return only && entityOf({ start: only.start, end: only.end, words: wordsOf([only]), titled: false, score: 0 }, ground, directory);
}
