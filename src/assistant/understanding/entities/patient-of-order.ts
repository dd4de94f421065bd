import { typingErrors } from '../../../domain/spelling.ts';
import { canonicalOf, isOfDirections } from '../../../domain/directions/lexicon.ts';
import { knownName } from '../../../domain/medications/names.ts';
import { fold } from '../fold.ts';
import { isOfDiagnosis, phrasesOfDiagnoses } from './diagnosis-words.ts';
import { isCondition, isNearCondition } from './diseases.ts';
import { kinds } from './medication-words.ts';
import { mistyped } from './mistyped-directions.ts';
import { notNames } from '../lexicon/names.ts';
import { classOf } from '../lexicon/words.ts';
import type { NameEntity, Person } from '../types.ts';
import { wordVectors } from '../vectors/index.ts';
import { candidatesFor, jointOf, type Directory } from './directory.ts';
import { isFirstName, namesakes, surnamesOfWords } from './given-names.ts';
import { isCorrected } from './left-behind.ts';
import { isCount, overlap, type Span } from './tokens.ts';

const commonNames = { has: isFirstName };

type Ground = { readonly text: string; readonly folded: string; readonly knows: (word: string) => boolean; readonly taken: readonly Span[]; /** A medication is named whose name is known. */ readonly isMedicated?: boolean };
type Word = Span & { readonly word: string; readonly raw: string; readonly dotted: boolean };

const pieces = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?/gu;
const title = /^(?:mr|baby|girl|boy|infant|child|toddler|private|pvt|sergeant|corporal|lieutenant|judge|pastor|rabbi|imam|haji|mme|mlle|signor|signora|smti|auntie|uncle|mrs|ms|miss|mister|missus|mx|master|sir|dame|lady|lord|hon|rev|reverend|father|sister|brother|captain|capt|major|colonel|sgt|prof|professor|monsieur|madame|mme|herr|frau|senor|senora|senorita|sr|sra|srta|don|dona|shri|smt|kumari|pt|patient|paciente)$/;
const spanish = /\b(?:cada|para|receta\w*|dias?|veces|por|el|la|los|las|tomar)\b/;
const doctor = /^(?:dr|doctor|doc|nurse|dra|doctora|md)$/;
/** Belong to the name behind them. */
const particle = /^(?:de|van|der|den|von|la|las|los|del|della|bin|ibn|bint|al|el|di|da|do|dos|das|le|ter|ten|ni|nic|o|mac|mc|st|ap|ab|af|abu|ben|zu|du)$/;
const suffix = /^(?:jr|junior|snr|ii|iii|iv)$/;
const leadsSurely = /(?:\bfor|\bpatient|\bpatient(?:'s| is| name(?: is)?)|\bpts?|\bpt is|\bname(?: is)?|\bnamed|\bcalled|\bthat'?s|\bit'?s for|\bpara|\bpx)(?:\s+(?:the|my|our|little|young|old|baby|toddler|infant|newborn|child|student|new))*\s*[:,-]?\s*$/;
const leads = /\b(?:to|write|rx|order|recetale a|give|giving|start|starting|put|putting|on|send|switch|keep|a|in|at|get|let|like|want|wants|has|have|prescribe|prescribing|do|chart|is|of|the|continu(?:e|ing)|refill|renew|resume|restart|extend|increase|decrease|reduce|titrate|change|new (?:lady|man|patient|chap|boy|girl),?)\s+$/;
const leadsElsewhere = /\b(?:travel\w*|going|trip|flying|live[sd]?|moved|move(?= (?:to|from|in))|from|resident|visit\w*) (?:to |in |from )?$|\b(?:in|at|via|cc)\s+$/;
/** "GERD flaring in Ostrowski": in whom it is. */
const illnessIn = /([a-z'-]+)(?: (?:flaring|flares?|recurring|again|back|worsening))? in $/;
/** Of somebody's family, or not of whom it is. */
const relative = /(?:(?<!\b(?:for|patient is|it's|is for|no,) )\b(?:his|her|their|the|my|[a-z-]+'s) (?:(?:older|younger|twin|big|little|late) )?(?:mother|father|mum|mom|dad|brother|sister|wife|husband|partner|son|daughter|cousin|aunt|uncle|friend|carer|neighbou?r|gran|grandmother|grandfather)(?: is)?(?: called| named)?,?|\b(?:mum|mom|dad|mother|father|wife|husband|brother|sister) (?:is )?(?:called |named )?|\bnot(?: for| to)?)\s+$/;
const seen = /\b(?:saw|seen|met|visited|(?:finished|done|was) with|spoke (?:to|with)|phoned|rang)\s+$/;
const ofFamily = /^'s (?:[a-z]+ )?(?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|carer|parents?)\b/;
/** "Alan says his wife Freda ran out": whose order somebody else of the family asks for. */
const spokenFor = /\b(?:says|said|reports|rang|called|phoned|tells (?:me|us)|mentions|asks)(?: (?:that|as|because|to say))? (?:his|her|their) [a-z]+ $/;
const inNeed = /^ (?:(?:has|is|have|just|now|also) )*(?:ran out|run out|out of|running out|needs?|wants?|lost|short of)\b/;
/** Whose something else was: "no, that was for Burke". */
const notTheirs = /\b(?:that|it|this|one) (?:was|were) (?:meant )?for\s+$/;
/** Begins an order. */
const ordering = /^(?:rx|change|switch|move|swap|convert|step|taper|commence|initiate|dispense|supply|chart|write|prescribe|repeat|reissue|kindly|script)$/;
/** What medications are called together. */
const ofMedicines = /^(?:chewables?|gummies|dispersibles?|sulfa|pcn|penicillins?|statins?|meds?|antibiotics?|inhalers?|insulins?|opioids?|opiates?|steroids?|pills?|diuretics?|ppis?|nsaids?|ssris?|painkillers?|blockers?|vaccines?)$/;
/** Run together with what somebody is: "shes 78". */
const contracted = /^(?:[a-z]+n't|(?:i|you|he|she|it|we|they|that|who|there|let)'(?:d|m|s|ve|re|ll)|im|ive|hes|shes|its|theyre|whos|lets|thats|theres|dont|cant|wont|isnt|doesnt|pls|thx)$/;
/** Joins what is said of somebody to the order. */
const joining = /^(?:since|because|as|given|although|though|while|whilst|when|if|once|after|before|unless|whereas)$/;
/** Begins a sentence that takes something back. */
const takingBack = /^(?:sorry|actually|wait|no|correction|scratch|scrap|oops)$/;
/** Surnames that stand in the list of words which are no names. */
const surnames = /^(?:sun|weeks?|days?|may|march|august|small|old|best|long|young|little|moore?|more|still|early|late|good|boys?|child|guy|ward|hospital|free)$/;
const ofTime = /^(?:weeks?|days?|may|march|august|late|early|still|old|free|ward|hospital)$/;
const among = /\b(?:every|each|after|before|with|during|any|no|until)\s+$/;
const receiving = /^(?:'s)?,?\s*(?:needs?\b|to (?:have|take|start|be|get|go|use|begin)\b|should\b|can have\b|could have\b|gets\b|wants?\b|(?:ca|could|does|did|is|has|wo)n't\b|starts\b|takes\b|is (?:going )?to (?:take|start|have|get|be|go)\b|will (?:take|start|need|have|be (?:taking|on|starting))\b|may have\b|on\b|started\b|had\b|has\b|got\b|(?:boy|girl|kid|lady|gentleman|man|woman|child|baby|twins?)\b)|^\s*[:\u2013\u2014-]\s/;
/** What something is taken for, however it is spelled. */
const neededFor = /\b(?:prn|needed|sos|required)(?: for)? $/;
/** "Ten nights max": the most, behind what it is the most of, and nobody. */
const isLimit = /(?:\d|\b(?:days?|nights?|weeks?|months?|doses?|tabs?|tablets?|mg|prn|needed|[a-z]+ly))\s+(?:max|min|maximum|minimum|only|total)\s+$/;
/** "The seven-year-old". */
const isAge = /-(?:day|week|month|year)s?-olds?$/;
/** "Ward 4B". */
const numbered = /^(?:ward|room|bed|bay|floor|clinic) \d/;
/** Ends like a complaint, however it begins: "bronchitus". */
const misspelt = /(?:[ie]tus|tion|hea|oea|toms?|ing|ness|ache|ane|ema|osis|ies|ed|ly)$/;
/** Of an order and what goes with it. */
const labels = /^(?:dx(?:'d)?|hx|rx|s?he|they|it|we|his|her|um+|uh|hmm+|(?:pre|post)-?op|term|nkda|room|rm|exam|age|aged|recheck|change|disp|qty|labs?|refills?|allerg(?:y|ies|ic)|comma|period|duration|indication|diagnosis|name|plan|history|strength|sig|drug|medication|route|frequency|quantity|dose)$/;
/** "B.I.D." */
const dottedHere = /^(?:[bt]\.i\.d|q\.[idh]|o\.d|b\.d|t\.d\.s|p\.r\.n|p\.o|i\.[mv]|s\.c|s\.l|h\.s|p\.[rv])\b/;
const place = /^\s+(?:clinic|ward|hospital|road|street|pharmacy|surgery|centre|center|baby\b)/;
const separated = /(?:[,;:\u2013\u2014.!?)]|\s-{1,2}|\s\s)\s*$/;
const ended = /^\s*(?:$|[.,;:!?()#/\u2013\u2014-])|^\s*\n/;
/** Behind a clause that is only a name. */
const setOff = /^(?:\s*(?:$|[.,;:!?()#/\u2013\u2014-])|\s+(?:please|pls|plz|thanks|thank|thx|see|f\/?u|follow|recheck|dx|hx)\b)/;
/** "O'Hara". */
const apostrophed = /^o'(?!clock)[a-z]{3,}$/;
/** What ends an order beside its directions: "no refills". */
const endsOrder = /^(?:refills?|repeats?)$/;
/** Words of many kinds that stand at the end of how something is taken. */
const endsDirections = /^(?:once|twice|stat|now|today|tonight|meals?|food|days?|nights?|mornings?|evenings?|weeks?|months?|bed|needed|mouth)$/;
/** A full stop that ends no sentence. */
const abbreviated = /\b(?:mrs?|ms|dr|st|pt|prof|rev|sr|sra|jr|tab|caps?|inj|syr|syp|susp|oint|[a-z])\.\s*$/;
const leadsToNamesake = /(?:\b(?:to|like|giv(?:e|ing)|start(?:ing)?|put(?:ting)?|keep|switch|let|wants?|get|mean|actually|saw|seen|met|putting)|\b(?:no|sorry|wait),?)\s+$/;
/** What a modal or another verb goes on with: "may repeat", "bill insurance". */
/** Near to these a short word is one of them. */
const ofRhythm = /^(?:daily|nightly|weekly|monthly|hourly|once|twice|thrice|times|needed|night|morning|evening|bedtime|week|month|tablet|capsule|unit)$/;
/** Words of an order, as they are mistyped: "paitent", "neds". */
const isMistyped = (word: string): boolean => word.length > 3 && !isFirstName(word) && ['patient', 'needs', 'start', 'prescribe', 'please', 'chart', 'script', 'daily'].some((other) => word !== other && word[0] === other[0] && Math.abs(word.length - other.length) < 2 && typingErrors(word, other, 1) <= 1);
/** What somebody does or did, behind their name. */
const acts = /^(?:came|rang|called|phoned|says|said|weighs|smokes|drinks|lives|works|went|saw|had|got|ran|feels|felt|looks|seems|started|stopped|tried|failed|wants|asked|asks|reports|reported|denies|developed|complains|presents|presented|tolerated|takes|took|likes|hates|prefers|lost|broke|fell|sorted|dob)$/;
const done = /^ (?:repeat|increase|double|need|take|use|stop|call|cause|review|monitor|check|titrate|see|follow|help|drive|return|start|continue|come|go|ring|crush|split|chew|switch|reduce|adjust|try|pick|collect|have|be|get|add|give|substitute|refill|also|not|insurance|urgent|complete|paid|seen)\b/;
/** Manners before an order. */
const beginning = /^\W*(?:(?:hi|hello|hey|um+|uh|er|right|yeah|ok|okay|so|please|pls|can|could|you|and|also|right|now|next)\W+)*$/;
const surely = /^(?:van|von|de|der|den|ter|del|della|bin|ibn|al|da|dos|du|mac|mc)$/;
const titleAhead = /\b(?:mr|mrs|ms|miss|mister|missus|mx|sir|dame|madame|senora?|sra?)\.?\s+$/;
/** How something is taken, behind whoever takes it, or manners. */
const measured = /^\s+(?:\d|x \d|q ?\d|i{1,3}\b|(?:once|every|at|in|before|one|two|three|four|five|six|seven|eight|nine|ten|half|take|every|each|have|has|needs?|gets?|wants?|is|should|can|could|will|on|please|pls|plz|thanks|thank|thx|ty|asap|nkda)\b)/;

/** A word of the language, in one form or another. */
const isOrdinary = (word: string): boolean => [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ing$/, ''), word.replace(/ing$/, 'e')].some((form) => wordVectors().placeOf(form) !== undefined);

/** A word that only ends like a medication may as well be a name: "Ottoline". */
function isOfClass(word: string): boolean {
  const kind = classOf(word);
  return kind !== undefined && (kind !== 'MEDICATION' || knownName(word) !== undefined);
}

type Name = Span & { readonly words: readonly Word[]; readonly titled: boolean; readonly score: number };

/** The patient of an order: the words that can only be somebody's name, where a name may stand. Titles, initials, particles and what follows a name belong to it. */
export function patientOfOrder(ground: Ground, directory: Directory): (NameEntity & Span) | undefined {
  const names = namesIn({ ...ground, taken: [...ground.taken, ...phrasesOfDiagnoses(ground.folded)] }, directory);
  // Whoever was seen before gives way to whom an order is surely for.
  const others = names.filter(({ start, score }) => score >= 5 && !seen.test(ground.folded.slice(Math.max(0, start - 24), start)));
  const likeliest = (others.length > 0 ? others : names).reduce<Name | undefined>((most, name) => (most && most.score >= name.score ? most : name), undefined);
  if (!likeliest || likeliest.score < 3) return undefined;
  const best = fullest(names.findLast(({ start, score }) => start > likeliest.end && score >= 3 && isCorrected(ground.folded.slice(likeliest.end, start))) ?? likeliest, names);
  const [first, last] = [best.words[0], best.words.at(-1)];
  if (!first || !last) return undefined;
  const listed = asListed(best, ground);
  if (listed) return { text: ground.text.slice(listed.start, listed.end), value: ground.text.slice(listed.start, listed.end), candidates: candidatesFor(ground.folded.slice(listed.start, listed.end).split(/[, ]+/), directory), ...listed };
  const babyNamed = /^baby (?:girl|boy)\s/i.exec(ground.text.slice(best.start));
  const said = (start: number): string => ground.text.slice(start, best.end).replace(/['’]s$/i, '').replace(/(?<=\p{L}\p{L})\.$/u, '');
  return { text: said(best.start), value: said(babyNamed && first.start > best.start ? best.start : first.start), candidates: candidatesOf(best, directory), start: best.start, end: best.end };
}

/** "The Dunn boy, Kyle Dunn": where somebody is named again with their first name. */
const fullest = (name: Name, names: readonly Name[]): Name => (name.words.length === 1 ? (names.find(({ words, score }) => score >= 3 && words.length > 1 && words.at(-1)?.word === name.words[0]?.word) ?? name) : name);

/** "Hernandez, Maria Elena", "nguyen, ruth:", the surname first as lists have it: the whole of it, where one half was found. */
function asListed({ start, end, words, titled }: Name, { text, knows, taken }: Ground): Span | undefined {
  const isShouted = !/\p{Ll}/u.test(text);
  /** A first name beside it, or a capital, lets it be what else it means. */
  const isHalf = (from: number, to: number, isSure: boolean): boolean =>
    text.slice(from, to).split(' ').every((raw) => {
      const word = fold(raw);
      if (commonNames.has(word) || (particle.test(word) && !isCondition(word))) return true;
      // Spelled out.
      if (/\p{L}-\p{L}-/u.test(word)) return false;
      if (namesakes.has(word)) return !/^ ?\d/.test(text.slice(to));
      if (labels.test(word) || isOfDirections(word) || notNames.has(word) || isCondition(word) || isOfClass(word) || knownName(word) !== undefined || (!isShouted && !isSure && /^\p{Lu}{2,}$/u.test(raw))) return false;
      return isSure || (!knows(word) && ((!isShouted && /^\p{Lu}/u.test(raw)) || (!isOrdinary(word) && canonicalOf(word) === undefined)));
    });
  if (titled || words.filter(({ word }) => !particle.test(word)).length > 1) return undefined;
  const isFirst = (raw: string): boolean => commonNames.has(fold(raw)) || (namesakes.has(fold(raw)) && (isShouted || /^\p{Lu}/u.test(raw)));
  const isKnown = words.some(({ raw, word }) => isFirst(raw) || (!knows(word) && !isOrdinary(word)));
  const behind = /^, ?(\p{L}[\p{L}'’-]+(?: \p{Lu}\p{Ll}+(?=\s*(?:$|[.,;])))?)(?![\p{L}'’-])/u.exec(text.slice(end));
  const rest = text.slice(end + (behind?.[0].length ?? 0)).toLowerCase();
  const isClosed = setOff.test(rest) || /^ \d/.test(rest) || labels.test(/^ ([a-z-]+)/.exec(rest)?.[1] ?? '') || taken.some((span) => span.start === text.length - rest.length + 1);
  if (behind?.[1] !== undefined && isClosed && (!/^\s*,/.test(rest) || isFirst(behind[1]) || /^\p{Lu}\p{Ll}/u.test(behind[1])) && isHalf(end + behind[0].length - behind[1].length, end + behind[0].length, false)) return { start, end: end + behind[0].length };
  const ahead = /(?:^(?:\W*(?:hi|hello|hey|um+|uh|ok(?:ay)?|so|and|also)\b)*\W*|[-\u2013\u2014:;.,]|\b(?:for|pt|patient)|(?<=[a-z0-9] )(?=\p{Lu}\p{Ll}))\s*((?:\p{L}+ ){0,2}\p{L}[\p{L}'’-]+), ?$/u.exec(text.slice(0, start));
  const from = start - (ahead?.[0].length ?? 0) + (ahead?.[0].indexOf(ahead[1] ?? '') ?? 0);
  return ahead?.[1] !== undefined && isHalf(from, from + ahead[1].length, isKnown && (beginning.test(text.slice(0, from).toLowerCase()) || /^\p{Lu}/u.test(ahead[1]))) && (isKnown ? ended : /^\s*(?:$|[.;:)]|[-\u2013\u2014])/).test(text.slice(end)) ? { start: from, end } : undefined;
}

function candidatesOf({ words }: Name, directory: Directory): readonly Person[] {
  const names = words.map(({ word }) => word).filter((word) => word.length > 1 && !suffix.test(word));
  const found = candidatesFor(names, directory);
  // "La sertralina de Ríos": of whom it is.
  return found.length > 0 || !particle.test(names[0] ?? '') ? found : candidatesFor(names.filter((word) => !particle.test(word)), directory);
}

function wordsOf({ text, folded }: Ground, directory: Directory): readonly Word[] {
  const words = [...text.matchAll(pieces)].map((match) => {
    const dotted = match[0].endsWith('.');
    const raw = dotted ? match[0].slice(0, -1) : match[0];
    const end = match.index + raw.length;
    return { raw, dotted, word: folded.slice(match.index, end).replace(/'s$/, ''), start: match.index, end };
  });
  return words.flatMap((one, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (before && particle.test(before.word) && jointOf(before.word, one.word, directory) !== undefined) return [];
    const joint = next && particle.test(one.word) ? jointOf(one.word, next.word, directory) : undefined;
    return next && joint !== undefined ? [{ ...next, raw: text.slice(one.start, next.end), word: joint, start: one.start }] : [one];
  });
}

function namesIn(ground: Ground, directory: Directory): readonly Name[] {
  const words = wordsOf(ground, directory);
  const shouting = !/\p{Ll}/u.test(ground.text);
  // “Don” is a first name where nothing is Spanish.
  const isTitle = (word: string): boolean => (title.test(word) || (word.length > 5 && typingErrors(word, 'patient', 1) === 1)) && !(/^dona?$/.test(word) && !spanish.test(ground.folded));
  const isUpper = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}{3,}$/u.test(word.raw);
  /** "Milton FRYE". */
  const isSurnameBehind = (word: Word, first: Word | undefined): boolean =>
    first !== undefined && word.word.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(first.raw) && !/\p{Lu}\p{Ll}+ $/u.test(ground.text.slice(0, first.start).replace(/(?:^|[.!?] )\p{Lu}\p{Ll}+ $/u, '')) && /^\s$/.test(ground.text.slice(first.end, word.start)) && (commonNames.has(first.word) || !(ground.knows(first.word) || isOfClass(first.word) || knownName(first.word) !== undefined || isCondition(first.word) || canonicalOf(first.word) !== undefined)) && !(ground.knows(word.word) || isCondition(word.word) || isOfClass(word.word) || kinds.has(word.word) || notNames.has(word.word) || canonicalOf(word.word) !== undefined);
  /** In capitals among small letters: a first name, or what stands right behind one. */
  const uppers = new Set(shouting ? [] : words.filter((word, at) => isUpper(word) && !isOfDirections(word.word) && (commonNames.has(word.word) || (isUpper(words[at - 1]) && commonNames.has(words[at - 1]?.word ?? '')) || isSurnameBehind(word, words[at - 1]))));
  const isCapital = (word: Word): boolean => !shouting && (uppers.has(word) || /^\p{Lu}(?:.*\p{Ll})(?:['’]s)?$/u.test(word.raw));
  /** “N&V” are no initials. */
  const isInitial = ({ raw, dotted, start, end }: Word): boolean => raw.length === 1 && !/^\d/.test(ground.text.slice(end)) && !dottedHere.test(ground.folded.slice(start - (/(?:[a-z]\.)*$/.exec(ground.folded.slice(0, start))?.[0].length ?? 0))) && /^\p{Lu}$/u.test(raw) && (dotted || raw !== 'I') && !/[&/+]$/.test(ground.text.slice(0, start));
  /** "t. banks", "hope g,": an initial in small letters, or where all are capitals, before what can be a surname or behind a name. */
  function isSmallInitial({ raw, start, end, dotted }: Word, after: boolean, next: Word | undefined): boolean {
    const [before, rest] = [ground.folded.slice(0, start), ground.folded.slice(end)];
    if (!/^\p{L}(?:['’]s)?$/u.test(raw) || (!shouting && raw !== raw.toLowerCase()) || dottedHere.test(before.slice(-4).replace(/.*[^a-z.]/, '') + raw + rest) || /(?:\d|\b(?:x|q|per|every))\s*$/.test(before)) return false;
    if (after) return raw.length > 1 || ended.test(rest) || receiving.test(rest) || (!/[adiqx]/i.test(raw) && ground.taken.some((span) => span.start === end + 1));
    return dotted && next !== undefined && !isTaken(next) && /^\. ?$/.test(ground.text.slice(end, next.start)) && (isSurname(next.word) || (maySurname(next) && closes(next)));
  }
  const hasCapitals = words.some((word, at) => at > 0 && isCapital(word));
  const isTaken = (word: Word): boolean => ground.taken.some((span) => overlap(span, word));
  const opens = ({ start }: Word): boolean => /(?:^|[.!?:;]|\s[-\u2013\u2014]{1,2})\s*$/.test(ground.text.slice(0, start)) && !abbreviated.test(ground.folded.slice(0, start));
  /** Whether a clause ends behind a word, or goes on with what is taken and how. */
  /** Whether what goes on behind a word is no part of a name either: "grace field back", "rosa sharp ran out". */
  function leadsOn({ end }: Word): boolean {
    const next = /^\s+([a-z&]+)/.exec(ground.folded.slice(end))?.[1] ?? '';
    return notNames.has(next) || isCondition(next) || acts.test(next) || isMistyped(next) || (labels.test(next) || /^(?:starting|dob|yeah|hold|mitte|dispense|down|was|had)$/.test(next));
  }
  function closes({ raw, end }: Word): boolean {
    const rest = ground.folded.slice(end);
    const next = /^\s+([a-z]+)/.exec(rest)?.[1] ?? '';
    return /['’]s$/i.test(raw) || ended.test(rest) || measured.test(rest) || (isOfDirections(next) && !notNames.has(next)) || ground.taken.some(({ start }) => start === end + 1);
  }
  /** Whether a name is led to there: "for", "Mrs", "start". */
  function isLed({ start }: Word): boolean {
    const before = ground.folded.slice(Math.max(0, start - 40), start);
    return leadsSurely.test(before) || titleAhead.test(before) || leadsToNamesake.test(before);
  }
  /** Whether a first name that is as often a word begins a clause, or stands behind all that is taken. */
  function mayOpen(one: Word): boolean {
    const { word, start, end } = one;
    const before = ground.folded.slice(0, start);
    const last = /([a-z]+)\s+$/.exec(before)?.[1] ?? '';
    // "PE bridging Halvorsen": what nobody ever wrote, with a capital, at the end of all.
    const isLastCapital = isCapital(one) && isSurname(word) && /^\s*[.!]?\s*$/.test(ground.folded.slice(end)) && !notNames.has(last);
    return (beginning.test(before) || separated.test(before) || (isOfDirections(last) && (!notNames.has(last) || endsDirections.test(last))) || endsOrder.test(last) || (isOfDiagnosis(last) && !ground.knows(word)) || isLimit.test(before) || isLastCapital || ground.taken.some(({ end }) => end === start - 1)) && !(/^(?:may|will|mark|bill|grant|chase|drop)$/.test(word) && done.test(ground.folded.slice(end)));
  }
  /** "de souza ferrous sulfate …": particles that begin a text, and right behind their name what is taken. */
  function opensOrder(at: number): boolean {
    const [word, head] = [words[at], headOf(at)];
    return word !== undefined && head !== undefined && beginning.test(ground.folded.slice(0, word.start)) && isSurname(head.word) && ground.taken.some(({ start }) => start === head.end + 1);
  }
  /** The word behind the particles that begin there. */
  function headOf(at: number): Word | undefined {
    let to = at;
    while (to - at < 3 && particle.test(words[to]?.word ?? '') && words[to + 1] && adjoin(words[to] as Word, words[to + 1] as Word)) to++;
    const head = words[to];
    return to > at && head && !isTaken(head) ? head : undefined;
  }
  function isCapitalHead(at: number): boolean {
    const head = headOf(at);
    return head !== undefined && isCapital(head);
  }
  function isSurnameHead(at: number): boolean {
    const head = headOf(at);
    return head !== undefined && (maySurname(head) || isOfName(head, true, undefined));
  }
  /** Of whom the first name is known, most words may be the surname. */
  const maySurname = ({ word, start }: Word): boolean => !receiving.test(word) && !acts.test(word) && !numbered.test(ground.folded.slice(start)) && (surnames.test(word) || (word.length > 2 && !notNames.has(word) && !isOfDirections(word) && !isCondition(word) && !kinds.has(word) && !ofMedicines.test(word) && knownName(word) === undefined && !contracted.test(word) && (canonicalOf(word) === undefined || (word.length < 5 && !ofRhythm.test(canonicalOf(word) ?? '')) || isOrdinary(word))));
  /** Of a first name that is as often a word, and the word behind it. */
  function isWithSurname(first: Word, next: Word): boolean {
    if (!isLed(first) && !mayOpen(first)) return false;
    return surely.test(next.word) || (maySurname(next) && (closes(next) || (leadsOn(next) && (isLed(first) || !/^(?:may|will)$/.test(first.word)))));
  }
  /** Whether a first name that is as often a word stands by itself where only somebody can: "give Dale levofloxacin", "for rose", "hope g.". */
  function isCalledSo(word: Word, next: Word | undefined): boolean {
    if (!namesakes.has(word.word) || /^(?:summer|winter|autumn|august|april|may|june|long|early|late)$/.test(word.word)) return false;
    const [before, rest] = [ground.folded.slice(0, word.start), ground.folded.slice(word.end)];
    if (next && adjoin(word, next) && (isInitial(next) || isSmallInitial(next, true, undefined))) return isLed(word) || mayOpen(word);
    if (word.start === 0) return /^(?:\s*:|\s-|\.\.|,)/.test(rest) || (isCapital(word) ? receiving : /^ (?:needs|gets|to (?:take|start|have|get))\b/).test(rest);
    const isSure = leadsSurely.test(before.slice(-40));
    return (isSure && (isCapital(word) || setOff.test(rest))) || (isLed(word) && (isCapital(word) ? closes(word) || receiving.test(rest) : ground.taken.some(({ start }) => start === word.end + 1))) || (isCapital(word) && separated.test(before) && ended.test(rest));
  }
  /** Whether a word belongs to what somebody has: "alcohol use disorder", "castellano pulmonary embolism". */
  const isOfIllness = ({ word, end }: Word, next: Word | undefined): boolean => isOfDiagnosis(word, next !== undefined && /^\s$/.test(ground.text.slice(end, next.start)) && isOfDiagnosis(next.word));
  /** A word that nobody ever wrote, and that is none of medicine: hardly anything but a name. */
  const isUnheard = ({ word }: Word): boolean => commonNames.has(word) || (isSurname(word) && !isNearCondition(word) && mistyped(word) === word && knownName(word) === undefined && !isOfDiagnosis(word) && !kinds.has(word) && !/(?:itis|osis|emia|opathy|algia|oma|[^aeiou]ic|ical|oid|eous|gen[ie]c)$/.test(word));
  /** Whether it stands right before. */
  const isBehindIllness = ({ start }: Word): boolean => ground.taken.some(({ end }) => end === start - 1) || isOfDiagnosis(/([a-z'-]+) $/.exec(ground.folded.slice(0, start))?.[1] ?? '');
  /** A surname that is as often a word, by itself behind all of an order, or at its beginning right before what is taken: "htn banks". */
  function isPlaced({ word, start, end }: Word): boolean {
    if (!surnamesOfWords.has(word)) return false;
    const [before, rest] = [ground.folded.slice(0, start), ground.folded.slice(end)];
    const last = /([a-z'-]+) $/.exec(before)?.[1] ?? '';
    const isLast = /^\s*[.!]?\s*$/.test(rest) && (isCondition(last) || isLimit.test(before) || ground.taken.some((span) => span.end === start - 1) || (isOfDirections(last) && !notNames.has(last)));
    return isLast || (beginning.test(before) && ground.taken.some((span) => span.start === end + 1));
  }
  /** Whether what somebody has, or its code, stands right behind a word. */
  const isBeforeIllness = ({ end }: Word): boolean => ground.taken.some(({ start }) => start === end + 1) || isOfDiagnosis(/^ ([a-z'-]+)/.exec(ground.folded.slice(end))?.[1] ?? '', isOfDiagnosis(/^ [a-z'-]+ ([a-z'-]+)/.exec(ground.folded.slice(end))?.[1] ?? ''));
  /** "bid okoye smoking cessation", "smoking cessation okoye 12 wks". */
  const isBesideIllness = (word: Word): boolean => isUnheard(word) && (isBeforeIllness(word) || (isBehindIllness(word) && closes(word)));
  /** Whether a word can be one of a name; `after`: behind a title or another word of the name. */
  function isOfName(word: Word, after: boolean, next: Word | undefined, isSecond = true): boolean {
    const { word: plain, raw } = word;
    if (isTaken(word) || plain.length < 2 || labels.test(plain) || (/^(?:max|min)$/.test(plain) && (isLimit.test(ground.folded.slice(0, word.end + 1)) || /^ \d/.test(ground.folded.slice(word.end)))) || (plain === 'ivy' && /\bpoison $/.test(ground.folded.slice(0, word.start))) || isCount.test(plain) || isAge.test(plain) || isTitle(plain) || doctor.test(plain) || contracted.test(plain) || (joining.test(plain) && !after) || (takingBack.test(plain) && opens(word)) || (ordering.test(plain) && opens(word)) || ofMedicines.test(plain)) return false;
    if (directory.byWord.has(plain) && !notNames.has(plain)) return true;
    if (!isCapital(word) && (isMistyped(plain) || (!commonNames.has(plain) && isOfIllness(word, next)))) return false;
    const isCommon = commonNames.has(plain);
    if (isCapital(word)) {
      if (next !== undefined && isOrderTo(word, next)) return false;
      if (after && !isOfDirections(plain)) return true;
      if (after && (surnames.test(plain) || (plain.length > 3 && !notNames.has(plain)))) return closes(word);
      if (isCommon || isCalledSo(word, next)) return true;
      if (namesakes.has(plain) && next !== undefined && !isTaken(next) && adjoin(word, next) && (surely.test(next.word) || (isCapital(next) && (!opens(word) || (maySurname(next) && (closes(next) || leadsOn(next))))))) return true;
      const goesOn = next !== undefined && isCapital(next) && !isTaken(next) && !isOfDirections(next.word) && !notNames.has(next.word) && /^\s$/.test(ground.text.slice(word.end, next.start));
      if (goesOn && !opens(word) && !ground.knows(next.word) && !isCondition(plain) && !(notNames.has(plain) && isOfDirections(plain)) && plain.length < 4) return true;
      // "- Una Kerrigan" at the end: two capitals that are all of their clause.
      if (goesOn && plain.length < 5 && !joining.test(plain) && !leadsSurely.test(`${plain} `) && !ground.knows(next.word) && !isOfClass(next.word) && /[-\u2013\u2014,;:.]\s*$/.test(ground.text.slice(0, word.start)) && /^\s*[.!]?\s*$/.test(ground.folded.slice(next.end))) return true;
      if (notNames.has(plain) || isOfDirections(plain) || isCondition(plain) || isOfClass(plain) || kinds.has(plain)) return false;
      return ground.knows(plain) ? !opens(word) || hasComplaint(word) || (goesOn && (commonNames.has(next.word) || !ground.knows(next.word))) : true;
    }
    if (!shouting && /^\p{Lu}/u.test(raw)) return false;
    if (isCalledSo(word, next) || apostrophed.test(plain) || (!after && isPlaced(word))) return true;
    // "Give max weekes": with a surname behind it.
    if (namesakes.has(plain) && (!after || isLed(word)) && next !== undefined && !isCapital(next) && !isTaken(next) && adjoin(word, next) && (isSurname(next.word) || isWithSurname(word, next))) return true;
    if (after && isSecond && maySurname(word) && (closes(word) || (leadsOn(word) && !ofTime.test(plain)) || titleAhead.test(ground.folded.slice(0, word.start)))) return true;
    if (isCommon) return !notNames.has(plain);
    if (notNames.has(plain) || isCondition(plain) || classOf(plain) !== undefined || kinds.has(plain) || isOfDirections(plain) || plain.length < 3) return false;
    if (!after && ((next !== undefined && isCondition(next.word) && adjoin(word, next) && !isUnheard(word)) || (neededFor.test(ground.folded.slice(0, word.start)) && ended.test(ground.folded.slice(word.end))))) return false;
    if (after && !ground.knows(plain) && closes(word)) return true;
    if (acts.test(plain)) return false;
    const unit = canonicalOf(plain);
    // “Milos” is near to “mils”: a unit stands behind a number.
    if (unit !== undefined && !(isSurname(plain) && ended.test(ground.folded.slice(word.end)) && isBehindIllness(word)) && !(/^(?:ml|mg|mcg|g|unit)$/.test(unit) && !/\d[\s-]*$/.test(ground.folded.slice(0, word.start)) && next !== undefined && canonicalOf(next.word) === undefined && isSurname(next.word) && closes(next))) return false;
    // Most surnames are ordinary words: one stands where the clause ends.
    return !ground.knows(plain) || (after && closes(word));
  }
  /** "Axe Brandt's warfarin": an ordinary word in front of somebody of the directory, who is not called so. */
  const isOrderTo = (word: Word, next: Word): boolean => opens(word) && adjoin(word, next) && directory.byWord.has(next.word) && !directory.byWord.has(word.word) && !isFirstName(word.word) && !namesakes.has(word.word) && isOrdinary(word.word) && candidatesFor([word.word, next.word], directory).length === 0;
  /** "Ruiz's gout is back". */
  const hasComplaint = ({ start, word }: Word): boolean => (/^'s ((?:[a-z]+ )?[a-z]+)/.exec(ground.folded.slice(start + word.length))?.[1] ?? '').split(' ').some(isCondition);
  /** "Ruiz's wife rang". */
  const hasRelative = ({ start, word }: Word): boolean => ofFamily.test(ground.folded.slice(start + word.length));
  /** A name that is all of its clause, beside a medication: "Xiomara: …", "… - Tiller". */
  const isAlone = (first: Word, last: Word, run: readonly Word[]): boolean => ground.isMedicated === true && run.length === 1 && (setOff.test(ground.folded.slice(last.end)) || ground.taken.some(({ start }) => start === last.end + 1) || isBesideIllness(first)) && (mayOpen(first) || isPlaced(first)) && !directory.byWord.has(first.word) && (isCapital(first) || isPlaced(first) || (isSurname(first.word) && (!misspelt.test(first.word) || first.start === 0) && !isNearCondition(first.word) && mistyped(first.word) === first.word));
  const isSurname = (plain: string): boolean => commonNames.has(plain) || apostrophed.test(plain) || (plain.length > 3 && !ground.knows(plain) && !notNames.has(plain) && !isCondition(plain) && !isOfDirections(plain) && classOf(plain) === undefined && wordVectors().placeOf(plain) === undefined);
  function adjoin(a: Word, b: Word): boolean {
    return /^\.?[^\S\n]*$/.test(ground.text.slice(a.end, b.start)) && a.end < b.start && (!a.dotted || isInitial(a) || title.test(a.word) || a.raw.length < 4);
  }
  const names: Name[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first) continue;
    // "Wesley Kincaid ms spasticity": sclerosis, behind whoever has it.
    if (first.word === 'ms' && first.raw !== 'Ms' && names.some(({ end, words: before }) => before.length > 1 && /^\s$/.test(ground.text.slice(end, first.start)))) continue;
    // "La garganta de Rosa Elena": whose it is.
    if (/^del?$/.test(first.raw) && spanish.test(ground.folded) && [1, 2].every((ahead) => words[at + ahead] && isCapital(words[at + ahead] as Word)) && commonNames.has(words[at + 1]?.word ?? '')) continue;
    let from = at;
    while (from < words.length && isTitle(words[from]?.word ?? '') && !isTaken(words[from] as Word) && from - at < 3) from++;
    const titled = from > at && words.slice(at, from).some(({ word }) => !/^(?:pt|patient|don|baby|girl|boy|infant|child|toddler)$/.test(word));
    if (from > at && !(words[from] && /^\.?\s*(?::|is|'s|name)?\s*$/.test(ground.folded.slice(words[from - 1]?.end, words[from]?.start)))) continue;
    const isCalled = from > at && /^\s*:/.test(ground.folded.slice(words[from - 1]?.end));
    const run: Word[] = [];
    let to = from;
    for (; to < words.length && run.length < 6; to++) {
      const word = words[to];
      const last = run.at(-1);
      if (!word || isTaken(word) || (last && !adjoin(last, word)) || (last && /['’]s$/i.test(last.raw))) break;
      const next = words[to + 1];
      const after = ((titled || isCalled) && run.every((one) => particle.test(one.word))) || run.some(({ word: one, raw }) => (one.length > 1 || raw === one) && !particle.test(one));
      // "Mrs Oyelaran weighs": what somebody does is none of the name.
      if (last && !shouting && isCapital(last) && !isCapital(word) && !isInitial(word) && !particle.test(word.word) && !suffix.test(word.word) && !commonNames.has(word.word) && !directory.byWord.has(word.word) && (run.length > 1 || isOrdinary(word.word))) break;
      if (last && isCapital(word) && !shouting && run.every((one) => !isCapital(one) && !isInitial(one) && !particle.test(one.word))) break;
      if (isInitial(word) && (!shouting || (titled && word.dotted)) && (after || titled || (next && (isInitial(next) || isCapital(next) || isCapitalHead(to + 1)) && adjoin(word, next)))) run.push(word);
      else if (isSmallInitial(word, after, next)) run.push(word);
      else if (particle.test(word.word) && opensOrder(to)) run.push(word);
      else if (particle.test(word.word) && (isCapitalHead(to) || ((after || /^(?:van|von|bin)$/.test(word.word) || /^de la\b/.test(ground.folded.slice(word.start))) && (!/^(?:la|el|a|o|do|di|st|le)$/.test(word.word) || word.dotted || particle.test(last?.word ?? '')) && (shouting || !isCapital(first)) && isSurnameHead(to))) && (after || titled || isCapital(word) || /^(?:van|von|bin|al|el|de|del|da)$/.test(word.word) || particle.test(last?.word ?? ''))) run.push(word);
      else if (run.length > 0 && suffix.test(word.word) && after && !(next && adjoin(word, next) && isOfDirections(next.word))) run.push(word);
      else if (isOfName(word, after, next, run.filter((one) => one.word.length > 1 && !particle.test(one.word)).length < 2)) run.push(word);
      else break;
    }
    while (run.length > 0 && (run.at(-1)?.word.length ?? 0) > 1 && particle.test(run.at(-1)?.word ?? '') && !isCapital(run.at(-1) as Word)) run.pop();
    if (run.every(({ word }) => word.length < 2 || particle.test(word))) continue;
    const [head, last] = [run[0], run.at(-1)];
    if (!head || !last) continue;
    const start = titled ? first.start : head.start;
    const [before, after] = [ground.folded.slice(Math.max(0, first.start - 40), first.start), ground.folded.slice(last.end)];
    const isSpokenFor = spokenFor.test(before) && inNeed.test(after);
    const isKnown = candidatesFor(run.map(({ word }) => word).filter((word) => word.length > 1), directory).length > 0;
    /** Behind what is taken, a word that nobody ever wrote and the one behind it. */
    const isRare = run.length === 2 && head.word.length > 2 && !ground.knows(head.word) && !isOrdinary(head.word) && canonicalOf(head.word) === undefined;
    const isFirst = (word: Word): boolean => commonNames.has(word.word) || (word === head && (run.length > 1 ? namesakes.has(word.word) : isCalledSo(word, words[to])));
    const score =
      (titled ? 4 : from > at ? 3 : 0) +
      (leadsSurely.test(before) ? 3 : leads.test(before) ? 2 : 0) +
      (isKnown ? 5 : 0) +
      (run.some(isFirst) ? 2 : 0) +
      (run.length > 1 ? 2 : 0) +
      (isRare && mayOpen(head) ? 1 : 0) +
      (ground.isMedicated === true && leads.test(before) && ground.taken.some((span) => span.start === last.end + 1) ? 1 : 0) +
      (!isFirst(head) && isAlone(head, last, run) ? (isSurname(head.word) || isPlaced(head) ? 2 : 1) : 0) +
      (run.some((word) => isCapital(word)) && !(run.length === 1 && opens(head)) ? 1 : 0) +
      (receiving.test(after) ? 2 : 0) +
      (/^'s\s/.test(ground.folded.slice(last.start + last.word.length)) ? (hasComplaint(last) || hasRelative(last) ? 3 : 1) : 0) +
      (setOff.test(after) || ended.test(after) || (run.length === 1 && isBesideIllness(head)) ? 1 : 0) +
      (separated.test(before) || first.start === 0 ? 1 : 0) -
      (leadsElsewhere.test(before) && !isCondition(illnessIn.exec(before)?.[1] ?? '') ? 3 : 0) -
      (notTheirs.test(before) ? 4 : 0) -
      (place.test(after) ? 2 : 0) -
      (run.length === 1 && ground.knows(head.word) && !isFirst(head) && !titled && !isKnown && !isPlaced(head) && !hasComplaint(head) && !apostrophed.test(head.word) ? 2 : 0) -
      (!shouting && !titled && !isKnown && !isRare && from === at && run.every((word) => !isCapital(word)) && (hasCapitals || run.length === 1) && run.some((word) => !isFirst(word) && isOrdinary(word.word) && !isPlaced(word)) ? 2.5 : 0) -
      (among.test(before) && !/^'s\s/.test(ground.folded.slice(last.start + last.word.length)) ? 3 : 0) -
      (isSpokenFor ? -3 : relative.test(before) || (/^(?:sister|brother|father|auntie|uncle)$/.test(first.word) && /\b(?:his|her|their|my|the) $/.test(before)) ? 8 : 0) -
      (at > 0 && doctor.test(words[at - 1]?.word ?? '') && !/^nurse$/.test(words[at - 1]?.word ?? '') ? 6 : 0);
    names.push({ start, end: last.end, words: run, titled, score });
    at = Math.max(at, to - 1);
  }
  return names;
}
