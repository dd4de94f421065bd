import { knownName } from '../../../domain/medications/names.ts';
import { errorsAllowed, typingErrors } from '../../../domain/spelling.ts';
import type { Intent } from '../intents.ts';
import { isCondition } from './diseases.ts';
import { notNames } from '../lexicon/names.ts';
import type { Entity } from '../types.ts';
import { courtesy } from './courtesy.ts';
import { isMeasured } from './measured.ts';
import { asSaid, overlap, type Span } from './tokens.ts';

/** Codes of the ICD-10: a letter, two digits, and up to four more behind a dot. */
const coded = /\b([a-z]\d[0-9ab]\.[0-9a-z]{1,4})\b/gi;
/** Those of a category, and those that are written without their dot: "J449". */
const bareCode = /\b([a-tv-z]\d\d(?:[\dx][0-9a-z]{0,3})?)\b(?!-?\d)/gi;

/** In an order, in capitals, or in small letters at the end or behind what it is the code of: no room, no vitamin, no "Q12". */
const capitalCode = /(?<![\w./-]|\b(?:vitamin|vit|room|rm|bed|bay|ward) )(?!B12\b)([A-PR-TV-WYZ]\d\d\d{0,2})(?![\w-]|\.\d)/g;
const smallCode = /(?<![\w./-]|\b(?:vitamin|vit|room|rm|bed|bay|ward) )(?!b12\b)([a-pr-tv-wyz]\d\d)(?![\w-]|\.\d)/g;
const takenBack = /\b(?:no|not|sorry|wait|actually|rather|scratch|correction|mean|meant|make)\b/i;
const unwanted = /\b(?:not|instead of|rather than)\s+$/i;

type Code = Entity & Span;

/** The codes that a text names, in their order. */
function codesIn(text: string, intent: Intent): readonly Code[] {
  const codes = [...text.matchAll(coded)];
  const asBare = intent === 'add_diagnosis' || /\b(?:icd|code|dx)\b/i.test(text);
  const inOrder = intent === 'add_prescription' && /\p{Ll}/u.test(text);
  const isBehindIllness = ({ index }: RegExpExecArray): boolean => isCondition(/([a-z'-]+)[\s,(:-]*$/i.exec(text.slice(0, index))?.[1]?.toLowerCase() ?? '');
  const bare = codes.length > 0 && !(inOrder && takenBack.test(text)) ? [] : asBare ? [...text.matchAll(bareCode)] : inOrder ? [...text.matchAll(capitalCode), ...[...text.matchAll(smallCode)].filter(isBehindIllness)] : [];
  return [...codes, ...bare]
    .filter((match, at, all) => !all.slice(0, at).some((other) => overlap({ start: other.index, end: other.index + other[0].length }, { start: match.index, end: match.index + match[0].length })))
    .filter((match) => knownName(match[0]) === undefined && !/vitamin\s+$/i.test(text.slice(0, match.index)) && !/^b12$/i.test(match[0]))
    .toSorted((a, b) => a.index - b.index)
    .map((match) => ({ text: match[0], value: match[0].toUpperCase().replace(/^(\w{3})(?=\w)/, '$1.'), start: match.index, end: match.index + match[0].length }));
}

/** The code that a text means, and those that it takes back for it: "Z79.899 no sorry, F32.9". */
export function icdIn(text: string, intent: Intent): { readonly icd: Code | undefined; readonly others: readonly Code[] } {
  const codes = codesIn(text, intent);
  const isUnwanted = ({ start }: Span): boolean => unwanted.test(text.slice(0, start));
  const icd = codes.reduce<Code | undefined>((meant, code) => (meant === undefined || (!isUnwanted(code) && (isUnwanted(meant) || takenBack.test(text.slice(meant.end, code.start)))) ? code : meant), undefined);
  return { icd, others: codes.filter((code) => code !== icd) };
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** What a text says around a diagnosis that is none of it: who does what to which record, and manners. */
const around = set(`
  a an the this that these it its my our your his her their him them he she they i we you u me us i'd i'll i'm im let's lets we'd someone's and so also too just then or but as at by for from in into of on onto to under with per against w w/ about regarding re
  please pls plz kindly abeg can could would will may might should must shall do does want wanna wants need needs like love be been being am are gets give goes go going think believe reckon know guess sure certain certainly pretty fairly definitely clearly newly actually really simply here's there there's
  happy ok okay well um uh er hi hello hey dear assistant good morning afternoon evening thanks thank thx ty advance quick question excuse sorry yes yeah no nope nah wait hang hold hmm oops asap stat now today already immediately currently possible ahead away
  down up out over back say saw seen see mean means meant
  patient patients patient's pt pts mr mrs ms miss guy lady gentleman charts records files problem problems lists notes history entry system icd icd-10 icd10 icd10cm icd-10-cm
  new final working another additional following main current lab labs bloods scan scans biopsy xray x-ray mri ct ecg echo spirometry swab culture scope ultrasound test tests result results yo male female m f
  el la los las de del al para con en un una le lo se paciente ficha historial favor por
`);
/** Say something of a diagnosis, and are none by themselves. */
const qualifying = set('probable probably likely most possible suspected confirmed right left acute chronic severe mild moderate');
const acts = set(`
  add adds added adding record recorded recording document documented log logged logging note noted noting enter entered entering chart charted charting register registered put putting write written code coded coding codes save saved set list listed file filed mark marked labelled label flag flagged update updated
  make made slap stick pop jot get call called apply include insert submit create anade anadir agrega agregar agregalo registra registrar registralo anota anotar anotalo apunta apuntalo pon poner
`);
/** Leads to a diagnosis, the surer the higher. */
const leads: readonly (readonly [RegExp, number])[] = [
  [/^(?:diagnos[a-z]*|dx|dx'd|diag|ddx|assessment|impression|a\/p)$/, 4],
  [/^(?:(?:it|that|this|he|she|who|what|there)'s|its|thats|hes|shes|is|are|was|were|has|have|had|having|got|looks?|turned|came|comes?|says|reads?|suggests?|shows?|showed|confirms?|confirmed|confirm|suffers?|presents|positive|criteria|tested|turns|found|es|tiene|calling|meets)$/, 3],
];
const diagnosing = ['diagnosis', 'diagnose', 'diagnosed', 'diagnosing', 'diagnostico'];
const frequent = ['patient', 'problem', 'document', 'register', 'record', 'please'];

/** What is said not to be so. */
const denied = /[^,;.:@#?]*\? ?no\b|\b(?:not|rather than|instead of|isn't|no longer)\b(?! (?:otherwise|elsewhere|specified|controlled|intractable|known|healing))(?:(?!\b(?:its|it's|but|add|put|record|log)\b)[^,;.:@#])*|\b(?:r\/o|rule[sd]? out|ruling out|excluded?)\b[^,;.:@#]*|[^,;.:@#]*\b(?:ruled out|excluded)\b/g;
/** How old somebody is, and of which sex; where they lie. */
const aged = /(?<=@['s]*[\s,(]+)(?:[mf][\s,]+)?(?:aged? )?\d{1,3} ?-?(?:(?:y\/?o|yrs?|years?[- ]old)\b)? ?(?:(?:[mf]|male|female|man|woman)\b)?(?=[\s,;:.)-])|\b(?:the )?\d{1,3} ?-?(?:y\/?o|years?[- ]old)\b(?: (?:m|f|male|female|man|woman|lady|boy|girl))?|\bin (?:room|bed|bay) \w+/g;
/** What else is to be done, and why or when. */
const further = /[:;]-?[()](?=\s|$)|,? (?:thanks|thank you|thx)\b[^.;:@#]*$|\bafter all\b|\bi(?:'m| am| was) (?:just )?wondering\b|(?<=\bw)\/(?= )|\b(?:and|then|&)\s+(?:then |also |please )?(?:give|start|prescribe|order|book|schedule|tell|message|refer|stop|send|remind|let|ask|check|arrange|repeat)\b[^.;]*|\b(?:because|since|before|while|when|whenever|if|(?<!(?:\bone|\b(?:it'?s|is|was) @+) )who(?= (?:has|have|had|got)\b)|who(?! (?:has|have|had|got)\b)|whose|whom|which|where)\b[^.;,]*/g;

type Piece = Span & { readonly word: string };
/** Words between marks, and how surely they are led to. */
type Stretch = { readonly words: readonly Piece[]; readonly led: number; readonly isByCode: boolean; /** A colon follows. */ readonly isHeading: boolean };

const pieceOf = /@+(?:'s?)?|#+|[\p{L}\p{N}][\p{L}\p{N}'-]*(?:\/[\p{L}\p{N}]+)*(?:\.\d+)?|[^\s\p{L}\p{N}]/gu;
const soft = /^[,()"“”'‘’&+]$/;
const isNear = (word: string, others: readonly string[]): boolean => word.length > 5 && others.some((other) => typingErrors(word, other, errorsAllowed(word.length)) <= errorsAllowed(word.length));
const leadOf = (word: string): number => leads.find(([pattern]) => pattern.test(word))?.[1] ?? (acts.has(word) ? 1 : isNear(word, diagnosing) ? 4 : 0);
const isAround = (word: string, next = ''): boolean => (around.has(word) || (!isCondition(word) && isNear(word, frequent))) && !(word === 'down' && /^(?:syndrome|'s)/.test(next)) && !(word === 'new' && next === 'onset');

/** Leads to a diagnosis and does not follow it: "came back gout", "fractured back". */
const ahead = /^(?:back|down|up|out|over)$/;

/** Without what stands around a diagnosis at either end. */
function trimmed(words: readonly Piece[]): readonly Piece[] {
  let [from, to] = [0, words.length];
  const word = (at: number): string => words[at]?.word ?? '';
  const isEnd = (at: number): boolean => soft.test(word(at)) || isAround(word(at), word(at + 1));
  while (from < to && isEnd(from)) from++;
  while (to > from && isEnd(to - 1) && !ahead.test(word(to - 1))) to--;
  return words.slice(from, to);
}
/** "For Milos", of whom nobody knows. */
function withoutStranger(words: readonly Piece[]): readonly Piece[] {
  const at = words.findIndex(({ word }, place) => place > 0 && /^(?:for|under|para)$/.test(word));
  return at > 0 && !words.slice(at).some(({ word }) => isCondition(word)) ? trimmed(words.slice(0, at)) : words;
}
/** A word of the language's joints, or of what is measured, is no diagnosis by itself. */
export const isNoDiagnosis = (word: string): boolean => notNames.has(word) || (isMeasured(word) && !isCondition(word)) || /^(?:whose|(?:what|which|who)(?:so)?ever)$|^(?:some|any|every|no)(?:thing|body|one)$/.test(word);
const isSaid = (words: readonly Piece[]): boolean => words.some(({ word }) => /^\p{L}/u.test(word) && word.length > 1 && !qualifying.has(word) && !isAround(word) && !isNoDiagnosis(word));

function stretchesOf(marked: string, isKnown: boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let [words, led, afterCode]: [Piece[], number, boolean] = [[], 0, false];
  const close = (next: number, mark: string): void => {
    const inner = isKnown ? trimmed(words) : withoutStranger(trimmed(words));
    if (isSaid(inner)) found.push({ words: inner, led, isByCode: afterCode || mark.startsWith('#'), isHeading: mark === ':' });
    // What was led to and is not there yet may stand behind whom it is of.
    led = isSaid(inner) && mark !== ':' ? next : Math.max(led, next);
    afterCode = mark.startsWith('#') || (afterCode && !isSaid(inner));
    words = [];
  };
  for (const { 0: word, index: start } of marked.matchAll(pieceOf)) {
    const lead = leadOf(word);
    if (lead > 0) close(lead, word);
    else if (/^[@#]/.test(word)) close(0, word);
    else if (/^[^\p{L}\p{N}]/u.test(word) && !soft.test(word)) close(word === ':' ? 2 : 0, word);
    else words.push({ word, start, end: start + word.length });
  }
  close(0, '');
  return found;
}

const scoreOf = ({ words, led, isByCode, isHeading }: Stretch): number => led - (isHeading ? 3 : 0) + (words.some(({ word }) => isCondition(word)) ? 2 : 0) + (isByCode ? 2 : 0);

/** What is diagnosed, in its own words: what is left of a text without whom it is of, its code, what is denied, and what is to be done with it. */
export function diagnosisIn(text: string, folded: string, patient: Span | undefined, code: Span | undefined): (Entity & Span) | undefined {
  const mark = (held: string, span: Span | undefined, sign: string): string => (span ? held.slice(0, span.start) + sign.repeat(span.end - span.start) + held.slice(span.end) : held);
  const gap = (all: string): string => (all === '/' ? ' ' : '|'.repeat(all.length));
  const marked = [new RegExp(courtesy, 'g'), denied, aged, further].reduce((held, pattern) => held.replace(pattern, gap), mark(mark(folded, patient, '@'), code, '#'));
  const found = stretchesOf(marked, patient !== undefined);
  // Where neither patient nor code is named, something else has to say that it is one.
  const sure = patient !== undefined || code !== undefined ? found : found.filter((stretch) => scoreOf(stretch) > 0);
  const [best] = sure.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const [first, last] = [best?.words[0], best?.words.at(-1)];
  if (!best || !first || !last) return undefined;
  // A side in brackets; notes behind the code.
  const closed = last.end + (folded.slice(first.start, last.end).includes('(') && folded[last.end] === ')' ? 1 : 0);
  const next = found[found.indexOf(best) + 1]?.words;
  const hasNotes = next !== undefined && /^[\s,(]*#+\)?\s*[,;]\s*$/.test(marked.slice(last.end, next[0]?.start));
  const span = { start: first.start, end: hasNotes ? (next.at(-1)?.end ?? closed) : closed };
  return { ...asSaid(text, span), ...span };
}
