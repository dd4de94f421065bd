import { passes } from './learned/gate.ts';
import { judge, type Judged } from './learned/judge.ts';
import { learned } from './learned/model.ts';
import { findByRules, type Excuse, type Finding } from './rules-found.ts';
import type { Emergency, EmergencyOptions, Level, Speaker } from './types.ts';

/** Of rules, context and classifiers together; it goes into what is kept of a decision. */
export const emergencyVersion = (): string => `emergency-2-${learned().head.version}`;

const nothing: Emergency = { level: 'none', category: null, matched: null, rule: null };
/** From these on what the classifiers say counts, `ofAlarm` being the part that critical has of all alarm; chosen by the gold sets (docs/emergency.md), recall before specificity. */
export const thresholds = { critical: 0.42, ofAlarm: 0.6, alarm: 0.55, /** Where all words of danger that a rule found are excused, in a few words of which no rule knows a danger, since they may be about anything, and in what a doctor writes, which is full of grave words. */ criticalDoubtful: 0.5, alarmDoubtful: 0.65 };
const few = 10;
/** So much of a text is mended, in characters: whoever writes more has a word of danger that is spelled right. */
const longestMended = 2_000;

/**
 * Whether a text tells of an emergency, of whom it may be: pure, offline, the same answer every time. A gate lets everyday talk through at the cost of a
 * look-up per word. What it holds back the rules look at, and the classifiers decide, the rules' findings being part of what they see. Between urgent and critical the latter.
 */
export function detectEmergency(text: string, { role, extraKeywords = [] }: EmergencyOptions): Emergency {
  const { model } = learned();
  if (!passes(text, model.gate, extraKeywords) && !passes(mended(text, model.mend), model.gate, [])) return nothing;
  const found = findByRules(text, role, extraKeywords);
  const keyword = found.find(({ rule, excuse }) => rule === 'other/keyword' && excuse === null);
  if (keyword) return toEmergency(keyword, text);
  const judged = judge(text, found, role, model);
  const level = judged ? levelOf(judged, limitsFor(text, found, role)) : 'none';
  if (!judged || level === 'none') return nothing;
  const counting = found.filter((each) => each.excuse === null && each.level === level);
  // What is hardly an alarm to the classifiers is of the kind that the rules know.
  const rule = counting.find(({ category }) => category === judged.category) ?? (judged.alarm < thresholds.alarmDoubtful ? counting[0] : undefined);
  return rule ? toEmergency(rule, text) : { level, category: judged.category, matched: text.slice(judged.start, judged.end), rule: `${judged.category}/learned` };
}

/** Everything that rules found in a text, and why it counts or does not, and what the classifiers say; for whoever wants to know how an answer came about. */
export function explainEmergency(text: string, { role, extraKeywords = [] }: EmergencyOptions): { found: { rule: string; level: Level; matched: string; excuse: Excuse | null }[]; judged: Judged | undefined } {
  const found = findByRules(text, role, extraKeywords);
  return { found: found.map(({ rule, level, start, end, excuse }) => ({ rule, level, matched: text.slice(start, end), excuse })), judged: judge(text, found, role, learned().model) };
}

/** A text with the typing errors mended of words that nobody knows: the gate knows words as they are written. */
const mended = (text: string, mend: (word: string) => string): string => text.slice(0, longestMended).replaceAll(/[a-z]{5,24}/gi, (word) => mend(word.toLowerCase()));

type Limits = { readonly critical: number; readonly alarm: number };

/** What the classifiers have to reach in a text, by what the rules `found` in it. */
export function limitsFor(text: string, found: readonly Finding[], role: Speaker): Limits {
  const unsupported = found.every(({ excuse }) => excuse !== null);
  const isDoubtful = unsupported && (found.length > 0 || (text.length < 20 * few && text.trim().split(/\s+/).length <= few));
  return { critical: isDoubtful || role === 'DOCTOR' ? thresholds.criticalDoubtful : thresholds.critical, alarm: isDoubtful ? thresholds.alarmDoubtful : thresholds.alarm };
}

/** How grave it is, by what the classifiers say. */
export function levelOf({ critical, alarm }: Pick<Judged, 'critical' | 'alarm'>, least: Limits): Level {
  if (critical >= least.critical && critical >= thresholds.ofAlarm * alarm) return 'critical';
  return alarm >= least.alarm ? 'urgent' : 'none';
}

const toEmergency = ({ level, category, rule, start, end }: Finding, text: string): Emergency => ({ level, category, matched: text.slice(start, end), rule });
