import { isNegated } from './assertion.ts';
import { isAnimal, isFiction, isFigurative, isHistory, isHypothetical, isInformation, isMention, isOrder, isOver, type Hit } from './circumstances.ts';
import { compile, type Pattern } from './pattern.ts';
import { dangerWords, realWords, typos } from './real-words.ts';
import { allRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { createSpelling } from './spelling.ts';
import type { Category, Emergency, EmergencyOptions, Level, Speaker } from './types.ts';
import { readingsIn, vitalWords } from './vitals.ts';
import { createReader, sentencesOf, type Sentence } from './words.ts';

/** Of rules and context together; it goes into what is kept of a decision. */
export const emergencyVersion = 'emergency-1';

const nothing: Emergency = { level: 'none', category: null, matched: null, rule: null };
const rank: Record<Level, number> = { none: 0, urgent: 1, critical: 2 };
/** Which of several kinds of danger names the alarm; what a first responder has to know first. */
const order: readonly Category[] = ['self_harm', 'overdose', 'obstetric', 'anaphylaxis', 'stroke', 'cardiac', 'sepsis', 'trauma', 'bleeding', 'unconscious', 'breathing', 'other'];

const anchored = new Map<string, number[]>();
for (const [at, rule] of allRules.entries()) for (const anchor of new Set(rule.patterns.flatMap((pattern) => [...pattern.anchors]))) anchored.set(anchor, [...(anchored.get(anchor) ?? []), at]);
const vitals = new Set(vitalWords);
const vocabulary = new Set([...anchored.keys(), ...vitalWords, ...allRules.flatMap((rule) => rule.patterns.flatMap((pattern) => [...pattern.words]))]);
const read = createReader(createSpelling(vocabulary, dangerWords, realWords, typos));

/** A sentence that holds a word which some rule looks for. */
type Suspect = { readonly sentence: Sentence; readonly at: number; readonly text: string; readonly starts: readonly number[]; readonly rules: readonly Rule[]; readonly words: ReadonlySet<string>; readonly measured: boolean };
type Found = { readonly rule: Pick<Rule, 'name' | 'category' | 'level' | 'needs'>; readonly suspect: Suspect; readonly from: number; readonly to: number; /** What was looked for holds a "not" itself: "can not breathe". */ readonly negative: boolean };

/**
 * Whether a text tells of an emergency, of whom it may be: pure, offline, the same answer every time. Decides clause by clause; of several dangers the
 * gravest counts, and between urgent and critical the latter. Cost is linear in the text: a look-up per word, and rules only for sentences that hold one of
 * their words.
 */
export function detectEmergency(text: string, { role, extraKeywords = [] }: EmergencyOptions): Emergency {
  const sentences = sentencesOf(text, read);
  const extra = extraRules(extraKeywords);
  const suspects = suspectsOf(sentences, extra);
  if (suspects.length === 0) return nothing;
  const facts = factsOf(suspects);
  const said = sentences.map(textOf);
  let best: Found | undefined;
  for (const suspect of suspects) {
    for (const found of findings(suspect, facts)) if ((!best || isGraver(found, best)) && excuseOf(found, said, role) === undefined) best = found;
    if (best?.rule.level === 'critical' && best.rule.category === order[0]) break;
  }
  return best ? toEmergency(best, text) : nothing;
}

/** Everything that rules found in a text, and why it counts or does not; for whoever wants to know how an answer came about. */
export function explainEmergency(text: string, { role, extraKeywords = [] }: EmergencyOptions): { rule: string; level: Level; matched: string | null; excuse: Excuse | null }[] {
  const sentences = sentencesOf(text, read);
  const suspects = suspectsOf(sentences, extraRules(extraKeywords));
  const facts = factsOf(suspects);
  const said = sentences.map(textOf);
  return suspects.flatMap((suspect) => Array.from(findings(suspect, facts), (found) => ({ rule: found.rule.name, level: found.rule.level, matched: toEmergency(found, text).matched, excuse: excuseOf(found, said, role) ?? null })));
}

const textOf = ({ words }: Sentence): string => ` ${words.map((word) => word.text).join(' ')} `;

function suspectsOf(sentences: readonly Sentence[], extra: ReturnType<typeof extraRules>): Suspect[] {
  const suspects: Suspect[] = [];
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
    suspects.push({ sentence, at, text: textOf(sentence), starts, rules: [...own, ...Array.from(hits, (hit) => allRules[hit]).filter((rule) => rule !== undefined)], words: new Set(sentence.words.map(({ text }) => text)), measured });
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

function isGraver({ rule }: Found, than: Found): boolean {
  const difference = rank[rule.level] - rank[than.rule.level];
  return difference > 0 || (difference === 0 && order.indexOf(rule.category) < order.indexOf(than.rule.category));
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

function toEmergency({ rule: { level, category, name }, suspect: { starts, sentence }, from, to }: Found, text: string): Emergency {
  const first = sentence.words[wordAt(starts, from)];
  const last = sentence.words[wordAt(starts, to - 2)];
  return { level, category, matched: text.slice(first?.start ?? 0, last?.end ?? text.length), rule: name };
}

const compiled = new WeakMap<readonly string[], ReadonlyMap<string, readonly Rule[]>>();
/** The clinic's own words, as rules, by the word that each begins with. */
function extraRules(keywords: readonly string[]): ReadonlyMap<string, readonly Rule[]> {
  const known = compiled.get(keywords);
  if (known) return known;
  const made = new Map<string, Rule[]>();
  for (const keyword of keywords) {
    const words = sentencesOf(keyword, read).flatMap((sentence) => sentence.words.map((word) => word.text));
    const [first] = words;
    if (first === undefined) continue;
    const pattern = compile(words.join('_'), {});
    made.set(first, [...(made.get(first) ?? []), { name: 'other/keyword', category: 'other', level: 'critical', patterns: [pattern], needs: [], fact: undefined, firm: false, mention: false, unless: undefined }]);
  }
  compiled.set(keywords, made);
  return made;
}
