import { isNegated } from './assertion.ts';
import { isAnimal, isFiction, isFigurative, isHistory, isHypothetical, isInformation, isMention, isOrder, isOver, type Hit } from './circumstances.ts';
import { compile, type Pattern } from './pattern.ts';
import { dangerWords, realWords, typos } from './real-words.ts';
import { allRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { createSpelling } from './spelling.ts';
import type { Category, Level, Speaker } from './types.ts';
import { readingsIn, vitalWords } from './vitals.ts';
import { createReader, sentencesOf, type Sentence } from './words.ts';

/** What a rule found in a text, where it stands there, and why it is no danger at hand (null when it is one). */
export type Finding = { readonly rule: string; readonly category: Category; readonly level: Level; readonly start: number; readonly end: number; readonly excuse: Excuse | null };

const vitals = new Set(vitalWords);

/** The rules, which of them look for a word, and how a word is read so that they know it. */
type Prepared = { readonly rules: readonly Rule[]; readonly anchored: ReadonlyMap<string, readonly number[]>; readonly read: ReturnType<typeof createReader> };
let prepared: Prepared | undefined;
const prepare = (): Prepared => (prepared ??= prepareAll(allRules()));

function prepareAll(rules: readonly Rule[]): Prepared {
  const anchored = new Map<string, number[]>();
  for (const [at, rule] of rules.entries()) for (const anchor of new Set(rule.patterns.flatMap((pattern) => [...pattern.anchors]))) anchored.set(anchor, [...(anchored.get(anchor) ?? []), at]);
  const vocabulary = new Set([...anchored.keys(), ...vitalWords, ...rules.flatMap((rule) => rule.patterns.flatMap((pattern) => [...pattern.words]))]);
  return { rules, anchored, read: createReader(createSpelling(vocabulary, dangerWords, realWords, typos)) };
}

/** A sentence that holds a word which some rule looks for. */
type Suspect = { readonly sentence: Sentence; readonly at: number; readonly text: string; readonly starts: readonly number[]; readonly rules: readonly Rule[]; readonly words: ReadonlySet<string>; readonly measured: boolean };
type Found = { readonly rule: Pick<Rule, 'name' | 'category' | 'level' | 'needs'>; readonly suspect: Suspect; readonly from: number; readonly to: number; /** What was looked for holds a "not" itself: "can not breathe". */ readonly negative: boolean };

/** All that the rules, and the clinic's own words (`keywords`), find in a text. Rules are tried only in sentences that hold one of their words. */
export function findByRules(text: string, role: Speaker, keywords: readonly string[]): Finding[] {
  const sentences = sentencesOf(text, prepare().read);
  const suspects = suspectsOf(sentences, extraRules(keywords));
  if (suspects.length === 0) return [];
  const facts = factsOf(suspects);
  const said = sentences.map(textOf);
  return suspects.flatMap((suspect) => {
    const all: Finding[] = [];
    for (const found of findings(suspect, facts)) {
      all.push(placed(found, excuseOf(found, said, role) ?? null));
      if (all.length >= mostInSentence) break;
    }
    return all;
  });
}

const mostInSentence = 24;

const textOf = ({ words }: Sentence): string => ` ${words.map((word) => word.text).join(' ')} `;

function suspectsOf(sentences: readonly Sentence[], extra: ReturnType<typeof extraRules>): Suspect[] {
  const suspects: Suspect[] = [];
  const { rules: all, anchored } = prepare();
  for (const [at, sentence] of sentences.entries()) {
    const hits = new Set<number>();
    let measured = false;
    const own: Rule[] = [];
    for (const { text } of sentence.words) {
      for (const rule of anchored.get(text) ?? []) hits.add(rule);
      measured ||= vitals.has(text);
      own.push(...(extra.get(text) ?? []));
    }
    if (hits.size === 0 && !measured && own.length === 0) continue;
    const starts: number[] = [];
    let length = 1;
    for (const { text } of sentence.words) {
      starts.push(length);
      length += text.length + 1;
    }
    suspects.push({ sentence, at, text: textOf(sentence), starts, rules: [...own, ...Array.from(hits, (hit) => all[hit]).filter((rule) => rule !== undefined)], words: new Set(sentence.words.map(({ text }) => text)), measured });
  }
  return suspects;
}

/** What the text states somewhere and other rules need: that someone is pregnant, an infant … */
function factsOf(suspects: readonly Suspect[]): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const { text, rules, words } of suspects)
    for (const { fact, patterns } of rules)
      if (fact !== undefined && !facts.has(fact) && patterns.some((pattern) => mayMatch(pattern, words) && search(pattern.regex, text, 0)) && !/ (?:not|never) (?:[^ ]+ )?pregnant /.test(text)) facts.add(fact);
  return facts;
}

const mayMatch = ({ anchors, required }: Pattern, words: ReadonlySet<string>): boolean => shares(words, anchors) && required.every((alternatives) => shares(words, alternatives));

function shares(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [fewer, more] = words.size < others.size ? [words, others] : [others, words];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}

function search(regex: RegExp, text: string, from: number): RegExpExecArray | null {
  regex.lastIndex = from;
  return regex.exec(text);
}

function* findings(suspect: Suspect, facts: ReadonlySet<string>): Generator<Found> {
  const { text, rules, words: present } = suspect;
  for (const rule of rules) {
    if (rule.fact !== undefined || rule.needs.some((need) => !facts.has(need)) || rule.unless?.test(text)) continue;
    for (const pattern of rule.patterns) {
      if (!mayMatch(pattern, present)) continue;
      const { regex, words } = pattern;
      const negative = words.has('not') || words.has('no');
      // A denied first mention does not hide a second one.
      for (let found = search(regex, text, 0), tries = 0; found && tries < 6; found = search(regex, text, found.index + 1), tries++) yield { rule, suspect, from: found.index, to: found.index + found[0].length, negative };
    }
  }
  if (!suspect.measured) return;
  for (const { name, category, level, at, matched } of readingsIn(text, facts)) yield { rule: { name: `${category}/${name}-measured`, category, level, needs: [] }, suspect, from: at + 1, to: at + matched.length, negative: false };
}

/** A denial between the words that were looked for: "I am not suicidal"; in what is looked for with a denial, only the denial of a trouble is one. */
const deniedWithin = / (?:not|no|never|without|denies|denied) (?!only|just|stop|sure|going away|getting|wait|help|matter|relief|better|long|more|helping|let|letting|able|moving|breathing|responding|waking|even)/;
const deniedTrouble = / (?:not|no|never|without) (?:[^ ]+ ){0,2}?(?:trouble|difficulty|difficulties|problem|problems|issue|issues|short|shortness|struggling|hard) /;
const excuses = { 'it is over': isOver, history: isHistory, hypothetical: isHypothetical, information: isInformation, figurative: isFigurative, fiction: isFiction, animal: isAnimal } as const;
export type Excuse = keyof typeof excuses | 'negated' | 'order' | 'mention';

/** Why what was found is no danger at hand; undefined when it is one. */
function excuseOf({ rule, suspect, from, to, negative }: Found, said: readonly string[], role: Speaker): Excuse | undefined {
  const { text, starts, sentence, at } = suspect;
  const first = wordAt(starts, from);
  if (isNegated(sentence.words, first, wordAt(starts, to - 1) + 1, true)) return 'negated';
  if ((negative ? deniedTrouble : deniedWithin).test(` ${text.slice(from, to)}`)) return 'negated';
  const { mention = false, firm = false } = rule as Partial<Rule>;
  const hit: Hit = { before: text.slice(0, from), matched: text.slice(from, to), after: ` ${text.slice(to)}`, rest: said.slice(at + 1, at + 4).join(''), earlier: said.slice(Math.max(0, at - 4), at).join(''), question: sentence.question, category: rule.category, mention, firm };
  if (role === 'DOCTOR' && isOrder(hit)) return 'order';
  if (mention && isMention(hit)) return 'mention';
  for (const [excuse, holds] of Object.entries(excuses)) if (holds(hit)) return excuse as Excuse;
  return undefined;
}

/** The word that stands at a place of the sentence's text. */
function wordAt(starts: readonly number[], place: number): number {
  let low = 0;
  for (let high = starts.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placed({ rule: { level, category, name }, suspect: { starts, sentence }, from, to }: Found, excuse: Excuse | null): Finding {
  const first = sentence.words[wordAt(starts, from)];
  const last = sentence.words[wordAt(starts, to - 2)];
  return { rule: name, category, level, start: first?.start ?? 0, end: last?.end ?? 0, excuse };
}

const compiled = new WeakMap<readonly string[], ReadonlyMap<string, readonly Rule[]>>();
/** The clinic's own words, as rules, by the word that each begins with. */
function extraRules(keywords: readonly string[]): ReadonlyMap<string, readonly Rule[]> {
  const known = compiled.get(keywords);
  if (known) return known;
  const made = new Map<string, Rule[]>();
  for (const keyword of keywords) {
    const words = sentencesOf(keyword, prepare().read).flatMap((sentence) => sentence.words.map((word) => word.text));
    const [first] = words;
    if (first === undefined) continue;
    const pattern = compile(words.join('_'), {});
    made.set(first, [...(made.get(first) ?? []), { name: 'other/keyword', category: 'other', level: 'critical', patterns: [pattern], needs: [], fact: undefined, firm: false, mention: false, unless: undefined }]);
  }
  compiled.set(keywords, made);
  return made;
}
