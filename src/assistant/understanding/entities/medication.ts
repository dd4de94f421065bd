import { isOfDirections } from '../../../domain/directions/lexicon.ts';
import { isPartOfName, knownName, longestName, nearestName } from '../../../domain/medications/names.ts';
import { isCondition } from './diseases.ts';
import { givenNames, isFirstName } from './given-names.ts';
import { kinds, makes, shortNames } from './medication-words.ts';
import { commonNames, notNames } from '../lexicon/names.ts';
import { isMedicine } from '../lexicon/words.ts';
import type { Entity } from '../types.ts';
import { wordVectors } from '../vectors/index.ts';
import { overlap, type Span, type Token } from './tokens.ts';

/** A medication that a text names. `known`: the name itself is known, if need be with its spelling repaired. */
export type FoundMedication = Entity & Span & { readonly known: boolean; /** Spelled as it is known. */ readonly exact: boolean; /** How surely it is the one that is meant. */ readonly score: number };
type Candidate = FoundMedication;

const between = String.raw`^\s*(?:[,:;(-]\s*)?(?:(?:effervescent|dispersible|soluble|chewable|modified|slow|extended|immediate|release|infusion|depot|generic|dose|taper|course|pack|now|and)\s+)*(?:(?:(?:up|down|increased?|reduced?|changed?|titrated?)\s+)?(?:to|at|from)\s+)?`;
const measure = new RegExp(
  String.raw`${between}(?:\d|\.\d|[½¼]|(?:qd|[bt]id|qid|q\d+h?|od|bd|tds|qds|prn|sos|stat|mane|nocte|hs|po|im|iv|sc|sl|pr|pv|s/c|take|once|twice|thrice|daily|nightly|weekly|monthly|hourly|at bedtime|at night|every|each|one|two|three|four|five|six|seven|eight|nine|ten|half|as needed|otic|ophthalmic|oral(?:ly)?|nasal|topical|cream|ointment|oint|gel|solution|soln|(?:eye |ear |nasal )?(?:drops?|spray)|lotion|tab(?:let)?s?|cap(?:sule)?s?|inhalers?|patch(?:es)?|plasters?|susp(?:ension)?|syrup|suppositor(?:y|ies)|supps?|pessar(?:y|ies)|inj(?:ection)?s?|neb(?:ule)?s?|shampoo|foam|powder|sachets?|turbohaler|flexpen|apply|both|to (?:the|both|affected)|in (?:the|both|each)|thin)\b)`,
);
/** How much, in so many words. */
const amount = new RegExp(String.raw`${between}(?:(?:patch(?:es)?|cream|gel|ointment|oint|spray|inhaler|tab(?:let)?s?|cap(?:sule)?s?|drops|solution|susp(?:ension)?|syrup|inj(?:ection)?|neb(?:ule)?s?|eye drops|[msx][lr]|er)\s+)?(?:\d|\.\d)\S* ?(?:mg|mcg|micrograms?|milligrams?|g|gm|ml|mls|meq|units?|u|iu|%|[bqt]id|tds|qds|bd|qd|od|daily|puffs?|sprays?|drops?|gtts?|tab(?:let)?s?|cap(?:sule)?s?|percent|nocte|mane|once|twice|sos|stat)(?![a-z])`);
const ordered = /\b(?:prescribe|prescribing|rx|order|start|begin|give|giving|on|stop|discontinue|d\/c|dc|hold|refill|renew|add|script for|recetar?|receta(?:le)?|continue|take|use|using|with|try|to|chart|issue|dispense|same|switch(?:ed)? to|i mean|actually)\s+$/;
const loosely = /\b(?:of|off|for|the|end|'s|remove|put)\s+$/;
/** A form that stands before the name of what is in it. */
const formed = /(?:^|[\s:,(])(?:tabs?|caps?|inj|syp|syr|syrup|susp|oint|t|c|neb|drops?|tablets?|capsules?)(?:\.\s*|\s+)$/;
const replaced = /\b(?:instead of|in place of|rather than|replac(?:e|es|ing)|from|stop(?:ping|ped)?|allergic to|allergy to|(?:reaction|intolerant|intolerance) (?:to|of)|(?<!\b(?:send|fire) )off(?: of)?|not|(?<!\?\s*)no|failed|fails|(?<!(?:'d|would) )like|same day as|alongside|along with|together with|as well as|on top of|already on|currently on|while on|(?<!\b(?:want|like|wish)(?: that)? (?:(?:mr|mrs|ms|miss)\b\.? )?(?:[a-z'-]+\.? ){1,5})takes)(?: the| his| her| their| my)? $/;
/** What somebody had before. */
const formerly = /\b(?:(?:was|were|been) (?:previously |already |only |initially )?(?:on|taking|given|started on|tried on)|used to (?:take|have|be on)|previously(?: on| took| had)?|formerly(?: on)?|(?:didn'?t|did not) (?:tolerate|respond to|get on with|do well on)|(?:has|had) tried|(?:had|got|developed|felt|gets) [a-z]+(?: [a-z]+)? (?:on|with|from))(?: the| his| her| their| my)? $/;
/** Beside what is to be stopped: what it is not, or what comes instead. */
const notStopped = /\b(?:not|rather than|instead of|allergic to|allergy to|reaction to|alongside|along with|together with|keep(?:ing)?|leav(?:e|ing)|continu(?:e|ing)|stay(?:ing)? on|start|starting|begin|(?:switch|change)(?:d|ing)? (?:(?:him|her|them) )?(?:over )?to|replaced? (?:it )?(?:with|by))(?: the| his| her| their| my)? $/;
/** Taken back as soon as said: "Nardil? God no." */
const takenBack = /^\s*(?:\?+|\.{2,}|[,-])?\s*(?:(?:god|hell|oh|ah|um|hmm+),? )?(?:no\b(?! more| refill| alcohol| food| benefit| effect| improvement| response| indication| longer| need| allerg| known| repeat| driving| side| good| use| help| reason| point)|i mean(?:t)?\b(?!\s*(?:$|[.,;!]))|sorry\b|or rather\b|scratch that\b|not that\b)/;
/** "Solpadeine out, tramadol in". */
const goesOut = /^(?:'s)? (?:is |goes |comes |to come |to go |has )?(?:out|off|stopped|stops|ceased|gone|finished)\s*(?=[,;.]|and\b|then\b)/;
/** Among the first half of the table of word vectors, which is in the order of how common words are. */
const isCommon = (word: string): boolean => (wordVectors().placeOf(word) ?? Number.POSITIVE_INFINITY) < 8_000;

/** What is measured in the blood, and is called nearly like a medication. */
const measuredInBlood = /^(?:creatinine|bilirubin|ferritin|troponin|triglycerides|ha?emoglobin)$/;

type Options = {
  readonly taken: readonly Span[];
  readonly knows: (word: string) => boolean;
  /** Names of the people who may be meant. */
  readonly isPerson: (word: string) => boolean;
  /** What is to be stopped is looked for. */
  readonly stops?: boolean;
};

const wordPattern = /[\p{L}\p{N}]+/gu;
/** Said of what stands before, and of other things. */
const softly = /^\s*(?:[,-]|\.{2,})?\s*(?:i mean(?:t)?|sorry|or rather)\b/;
const joint = /^[\s/.-]{1,2}$/;

/** The medications that a text names, the one that is meant first: spelling repaired; words nobody knows count where only a medication can stand. `folded` has its numbers in digits. */
export function medicationsIn(text: string, folded: string, tokens: readonly Token[], options: Options): readonly FoundMedication[] {
  // Behind the last word that takes something back.
  const from = [...folded.matchAll(instead)].at(-1)?.index ?? folded.length;
  const isFree = (span: Span): boolean => !options.taken.some((other) => span.start < other.end && other.start < span.end);
  const whole = namedIn(text, folded, options).filter(isFree);
  const pairs = pairsIn(text, folded, tokens.filter(isFree), whole);
  const exact = [...whole.filter((one) => !pairs.some((pair) => overlap(pair, one))), ...pairs].toSorted((a, b) => a.start - b.start);
  const rest = tokens.filter((token) => isFree(token) && !exact.some((one) => token.start < one.end && one.start < token.end));
  const near = rest.flatMap((token) => meantBy(token, text, folded, options) ?? []);
  const unheard = rest.filter((token) => !near.some(({ start }) => start === token.start)).flatMap((token) => unheardOf(token, text, folded, options) ?? []);
  const found = [...joined(exact, text, folded), ...near.map((one) => widened(one, text, folded)), ...unheard.map((one) => widened(one, text, folded))].map((one, _, all) => ({ ...one, score: one.score + placed(one, folded, options.stops === true, all.some((other) => other.known && other.start >= one.end)) + (one.known && one.start > from && measure.test(folded.slice(one.end)) ? 4 : 0) })).filter(({ score }) => score >= 1).toSorted((a, b) => b.score - a.score || a.start - b.start);
  // “Keep nitroglicerin handy, 0.4 mg”: what nobody knows is none right behind a name that is known.
  return found.filter(({ known, start }) => known || !found.some((other) => other.known && other.end === start - 1 && folded[other.end] === ' '));
}

/** Some medications are called like people: without those that have a first name before them, or are one before a surname. */
export function withoutNames(found: readonly FoundMedication[], text: string, folded: string): readonly FoundMedication[] {
  const isName = ({ start, end }: Span, at: number): boolean => {
    const before = /(\p{L}+)\.? $/u.exec(folded.slice(0, start))?.[1] ?? '';
    const [isCapital, goesOn] = [/^\p{Lu}\p{Ll}/u.test(text.slice(start)), /^\s\p{Lu}\p{Ll}/u.test(text.slice(end))];
    if (amount.test(folded.slice(end))) return at > 0 && goesOn && givenNames.has(folded.slice(start, end));
    return (isCapital && isFirstName(before)) || /^(?:mrs?|ms|miss|patient|pt)$/.test(before) || (givenNames.has(folded.slice(start, end)) && found.some((other) => other.start !== start && other.known));
  };
  const others = found.filter((one, at) => !isName(one, at));
  return others.length > 0 ? others : found;
}

/** What was ordered first gives way to what stands behind. */
const instead = /\b(?:scratch|scrap|strike|forget) (?:that|it)\b|\bnever ?mind\b|\bon second thoughts?\b|\b(?:actually|sorry|correction|i mean)\b|\bno,? (?:wait|make)\b|(?<=[,;.] ?)no,? (?=[a-z-]{4,} \d)|\?\s*(?:no|nope|nah)\b/g;
/** The end of the question to which the answer is no: "Fentanyl for Mr Granger? No." */
const refused = /^[^.?!]{0,60}\?\s*(?:no|nope|nah|(?:god|hell|oh|ah|um|hmm+),? no)\b(?! more|,? (?:just |only |make (?:it|that) )?\d)/;

/** What stands around a name says whether it is the one that is ordered. */
function placed({ start, end }: Span, folded: string, stops: boolean, hasNext: boolean): number {
  const [before, after] = [folded.slice(Math.max(0, start - 64), start), folded.slice(end)];
  return (amount.test(after) ? 3 : measure.test(after) ? 2 : 0) + (ordered.test(before) ? 1 : 0) + (formed.test(before) ? 2 : 0) - ((stops ? notStopped : replaced).test(before) ? 9 : 0) - (!stops && formerly.test(before) ? 5 : 0) - ((takenBack.test(after) && (hasNext || !softly.test(after))) || refused.test(after) || (!stops && goesOut.test(after)) ? 6 : 0);
}

/** Names as they stand, of one word or several. */
function namedIn(text: string, folded: string, { knows, isPerson }: Options): readonly Candidate[] {
  const words = [...folded.matchAll(wordPattern)].map((match) => ({ word: match[0] === 'vit' ? 'vitamin' : match[0].replace(/^sulph/, 'sulf'), start: match.index, end: match.index + match[0].length }));
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || (first.word.length < 3 && first.word !== 'co') || !/^[\p{L}5]/u.test(first.word)) continue;
    const run = [first];
    for (const next of words.slice(at + 1, at + 6)) {
      const last = run.at(-1);
      if (!last || !joint.test(folded.slice(last.end, next.start))) break;
      run.push(next);
    }
    const short = run[1] && shortNames.get(`${first.word} ${run[1].word}`);
    const longest = short === undefined ? (combinedOf(run) ?? longestName(run.map(({ word }) => word))) : { known: { name: short, of: short, inTable: true }, words: 2 };
    const abbreviated = longest ? undefined : shortNames.get(first.word);
    const last = run[(longest?.words ?? 1) - 1];
    const name = longest?.known.name ?? abbreviated;
    if (name === undefined || !last) continue;
    const after = folded.slice(last.end);
    const before = folded.slice(Math.max(0, first.start - 16), first.start);
    const hasCue = amount.test(after) || (measure.test(after) && !isPerson(first.word)) || ordered.test(before) || formed.test(before) || /\bof\s+$/.test(before);
    const single = (longest?.words ?? 1) === 1;
    const isSure = longest !== undefined && (!single || (longest.known.inTable ? !isPerson(first.word) && first.word.length > 3 : first.word.length > 5 && !isPerson(first.word) && !knows(first.word) && !isCommon(first.word) && !commonNames.has(first.word)));
    const isOther = single && (notNames.has(first.word) || isOfDirections(first.word) || (longest?.known.inTable !== true && isCondition(first.word)));
    if (isOther || (!isSure && !hasCue)) continue;
    const isWritten = abbreviated === undefined && short === undefined;
    found.push({ text: text.slice(first.start, last.end), value: isWritten ? folded.slice(first.start, last.end).replace(/^vit\b/, 'vitamin') : name, start: first.start, end: last.end, known: true, exact: true, score: 4 });
    at += (longest?.words ?? 1) - 1;
  }
  return found;
}

/** "Hydrocodone with acetaminophen", where both together have a name. */
function combinedOf([first, joint, second]: readonly { readonly word: string }[]): ReturnType<typeof longestName> {
  const known = first && second && /^(?:with|and|plus)$/.test(joint?.word ?? '') ? knownName(`${first.word}-${second.word}`) : undefined;
  return known && { known, words: 3 };
}

/** Names of two words of which one is misspelt: "potasium chloride", "vitamn D3". */
function pairsIn(text: string, folded: string, tokens: readonly Token[], whole: readonly Span[]): readonly Candidate[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const [first = '', second = ''] = token.word.includes('-') ? token.word.split('-') : [token.word, next?.word];
    const end = token.word.includes('-') ? token.end : (next?.end ?? 0);
    if (end === 0 || isPartOfName(first) === isPartOfName(second) || whole.some((one) => one.start <= token.start && one.end >= end) || (end !== token.end && !/^\s$/.test(folded.slice(token.end, next?.start)))) return [];
    const odd = isPartOfName(first) ? second : first;
    if (!/^[a-z]{5,}$/.test(odd) || isOfDirections(odd) || knownName(odd) !== undefined || isCommon(odd)) return [];
    const near = nearestName(`${first} ${second}`);
    return near === undefined || !/[ -]/.test(near.name) ? [] : [{ text: text.slice(token.start, end), value: near.name, start: token.start, end, known: true, exact: true, score: 4 }];
  });
}

/** "tenofovir/emtricitabine", "glargine insulin": names that stand together are one; salts and the like go with them. */
function joined(found: readonly Candidate[], text: string, folded: string): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const one of found) {
    const last = out.at(-1);
    const gap = last ? folded.slice(last.end, one.start) : '';
    const isInsulin = last !== undefined && gap === ' ' && (last.value === 'insulin' || one.value === 'insulin');
    // "Vitamin D - ergocalciferol": the same once more, by the name of what is in it.
    if (last && gap === ' - ' && (last.value.startsWith('vitamin') || knownName(last.value)?.of === knownName(one.value)?.of)) {
      out[out.length - 1] = { ...one, text: text.slice(last.start, one.end), start: last.start };
      continue;
    }
    // "Buprenorphine naloxone 8-2": two names and two strengths, or both together have a name.
    const areTwo = last !== undefined && gap === ' ' && (/^ \d+(?:\.\d+)? ?(?:mg)? ?[/-] ?\d/.test(folded.slice(one.end)) || knownName(`${last.value}-${one.value}`) !== undefined || knownName(`${one.value}-${last.value}`) !== undefined);
    if (last && last.end <= one.start && (/^\s?[/+-]\s?$/.test(gap) || isInsulin || areTwo)) out[out.length - 1] = { ...last, text: text.slice(last.start, one.end), value: `${last.value}${areTwo ? '-' : gap.trim() === '' ? ' ' : gap.trim()}${one.value}`, end: one.end };
    else out.push(one);
  }
  return out.map((one) => widened(one, text, folded));
}

/** With the rest of a word that goes on ("Glycomet-GP"), and the salts and makers' words behind it. */
function widened(one: Candidate, text: string, folded: string): Candidate {
  const { end: from } = one;
  let end = from;
  const rest = /^[/-]([a-z][a-z0-9]*)(?![a-z0-9-])/.exec(folded.slice(end));
  if (rest?.[1] !== undefined && !isOfDirections(rest[1])) end += rest[0].length;
  for (let more = /^\s+([a-z][a-z0-9]*)\b/.exec(folded.slice(end)); more?.[1] !== undefined && kinds.has(more[1]); more = /^\s+([a-z][a-z0-9]*)\b/.exec(folded.slice(end))) end += more[0].length;
  const numbered = /^ ?#\d\b|^ mix ?\d+\b/.exec(folded.slice(end));
  if (numbered) end += numbered[0].length;
  const made = /^\s+([a-z]+)\b(?!\.)/.exec(folded.slice(end));
  const value = `${one.value}${folded.slice(from, end).replace(/\s+/g, ' ')}`;
  if (made?.[1] !== undefined && makes.has(made[1])) end += made[0].length;
  return end === from ? one : { ...one, text: text.slice(one.start, end), value, end };
}

/** A misspelt name, or the beginning of one. */
function meantBy({ word, start, end }: Token, text: string, folded: string, { knows, isPerson }: Options): Candidate | undefined {
  if (!/^[a-z][a-z-]{3,}$/.test(word) || measuredInBlood.test(word) || isPerson(word) || notNames.has(word) || isOfDirections(word) || isCondition(word) || commonNames.has(word)) return undefined;
  const isMeasured = measure.test(folded.slice(end));
  // A word that the classifier learned may be a misspelt name that its phrases have.
  if ((knows(word) && (word.length < 6 || !isMeasured)) || (isCommon(word) && !amount.test(folded.slice(end)))) return undefined;
  const near = nearestName(word) ?? (isMeasured && word.length > 4 ? begunBy(word) : undefined);
  return near && { text: text.slice(start, end), value: near.name, start, end, known: true, exact: false, score: near.inTable || isMeasured ? 3 : 1 };
}

const endings = ['mycin', 'cycline', 'cillin', 'illin', 'oxacillin', 'acillin', 'statin', 'astatin', 'in', 'ine', 'one', 'olone', 'isone', 'ol', 'olol', 'pril', 'sartan', 'azole', 'razole', 'prazole', 'am', 'apine', 'ium', 'ide', 'ate', 'floxacin', 'oxacin', 'axone', 'ate', 'amide', 'antoin', 'furantoin', 'zole', 'thyroxine'];
const begun = new Map<string, ReturnType<typeof knownName>>();
/** "azithro" for azithromycin. */
function begunBy(word: string): ReturnType<typeof knownName> {
  if (!begun.has(word) && begun.size < 5_000) begun.set(word, endings.map((ending) => knownName(word + ending)).find((found) => found !== undefined));
  return begun.get(word);
}

/** A word that nobody knows, where only a medication can stand. */
function unheardOf({ word, start, end }: Token, text: string, folded: string, { knows, isPerson }: Options): Candidate | undefined {
  if (!/^[a-z][a-z/-]{3,}$/.test(word) || measuredInBlood.test(word) || /^(?:taper|course|dose|script|refill|usual|comma|period)s?$/.test(word)) return undefined;
  const [before, after] = [folded.slice(Math.max(0, start - 16), start), folded.slice(end)];
  const candidate = (score: number): Candidate => ({ text: text.slice(start, end), value: text.slice(start, end), start, end, known: false, exact: false, score });
  if (isMedicine(word) && !isPerson(word) && !commonNames.has(word)) return candidate(2);
  const isOther = (knows(word) && (isCommon(word) || !amount.test(after))) || isPerson(word) || commonNames.has(word) || notNames.has(word) || isCondition(word) || isOfDirections(word);
  if (isOther || !(measure.test(after) || ordered.test(before) || loosely.test(before) || formed.test(before))) return undefined;
  return candidate(/\bfor\s+$/.test(before) ? -1 : isCommon(word) ? 0 : start === 0 && /^\p{Lu}/u.test(text) && !knows(word) ? 2 : 1);
}
