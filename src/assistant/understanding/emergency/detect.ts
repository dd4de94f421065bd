import { passes } from './learned/gate.ts';
import { judge, type Judged } from './learned/judge.ts';
import { learned } from './learned/model.ts';
import { findByRules, type Excuse, type Finding } from './rules-found.ts';
import type { Emergency, EmergencyOptions, Level, Speaker } from './types.ts';

/** Of rules, context and classifiers together; it goes into what is kept of a decision. */
export const emergencyVersion = (): string => `emergency-2-${learned().head.version}`;

const nothing: Emergency = { level: 'none', category: null, matched: null, rule: null };
/** From these on what the classifiers say counts, `ofAlarm` being the part that critical has of all alarm; chosen on texts held out (docs/emergency.md), recall before specificity. */
export const thresholds = { critical: 0.3, ofAlarm: 0.6, alarm: 0.55, /** In what a doctor writes, which is full of grave words. */ criticalOfDoctor: 0.5 };

/**
 * Whether a text tells of an emergency, of whom it may be: pure, offline, the same answer every time. A gate lets everyday talk through at the cost of a
 * look-up per word. What it holds back the rules look at, and the classifiers decide, the rules' findings being part of what they see. Between urgent and critical the latter.
 */
export function detectEmergency(text: string, { role, extraKeywords = [] }: EmergencyOptions): Emergency {
  const { model } = learned();
  if (!passes(text, model.gate, extraKeywords)) return nothing;
  const found = findByRules(text, role, extraKeywords);
  const keyword = found.find(({ rule, excuse }) => rule === 'other/keyword' && excuse === null);
  if (keyword) return toEmergency(keyword, text);
  const judged = judge(text, found, role, model);
  const level = judged ? levelOf(judged, role) : 'none';
  if (!judged || level === 'none') return nothing;
  const rule = found.find((each) => each.excuse === null && each.level === level && each.category === judged.category);
  return rule ? toEmergency(rule, text) : { level, category: judged.category, matched: text.slice(judged.start, judged.end), rule: `${judged.category}/learned` };
}

/** Everything that rules found in a text, and why it counts or does not, and what the classifiers say; for whoever wants to know how an answer came about. */
export function explainEmergency(text: string, { role, extraKeywords = [] }: EmergencyOptions): { found: { rule: string; level: Level; matched: string; excuse: Excuse | null }[]; judged: Judged | undefined } {
  const found = findByRules(text, role, extraKeywords);
  return { found: found.map(({ rule, level, start, end, excuse }) => ({ rule, level, matched: text.slice(start, end), excuse })), judged: judge(text, found, role, learned().model) };
}

/** How grave it is, by what the classifiers say. */
export function levelOf({ critical, alarm }: Pick<Judged, 'critical' | 'alarm'>, role: Speaker, least = role === 'DOCTOR' ? thresholds.criticalOfDoctor : thresholds.critical): Level {
  if (critical >= least && critical >= thresholds.ofAlarm * alarm) return 'critical';
  return alarm >= thresholds.alarm ? 'urgent' : 'none';
}

const toEmergency = ({ level, category, rule, start, end }: Finding, text: string): Emergency => ({ level, category, matched: text.slice(start, end), rule });
