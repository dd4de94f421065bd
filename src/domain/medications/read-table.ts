import { heartAndMetabolism } from './table/heart-and-metabolism.ts';
import { infectionAndRest } from './table/infection-and-rest.ts';
import { interactionLines } from './table/interactions.ts';
import { painAndNerves } from './table/pain-and-nerves.ts';
import type { Medication, Severity } from './types.ts';

export type Interaction = { readonly sides: readonly [string, string]; readonly severity: Severity; readonly text: string };

const linesOf = (table: string): readonly string[] => table.split('\n').filter((line) => line.trim() !== '');
const list = (text: string, separator: string): readonly string[] => text.split(separator).map((part) => part.trim()).filter((part) => part !== '');
const severities: readonly string[] = ['info', 'warning', 'contraindicated'] satisfies readonly Severity[];
const isSeverity = (text: string): text is Severity => severities.includes(text);

/** All medications of the table; throws on a line that is not in its form (a test reads the table, and the service at its start). */
export const medications: readonly Medication[] = linesOf(painAndNerves + heartAndMetabolism + infectionAndRest).map(medicationOf);
export const interactions: readonly Interaction[] = linesOf(interactionLines).map(interactionOf);

function medicationOf(line: string): Medication {
  const [names, classes, synonyms, usual_route, daily] = line.split('|').map((part) => part.trim());
  if (names === undefined || classes === undefined || synonyms === undefined || usual_route === undefined || daily === undefined) throw new Error(`A medication's line is not whole: ${line}`);
  const [name = '', ingredients] = list(names, '=');
  return { name, ingredients: ingredients === undefined ? [name] : list(ingredients, '+'), classes: list(classes, ','), synonyms: list(synonyms, ','), usual_route, ...dailyOf(daily, line) };
}

function dailyOf(text: string, line: string): Pick<Medication, 'daily' | 'weekly'> {
  if (text === '-') return {};
  const [, usual, maximum, unit, weekly] = /^([\d.]+) - ([\d.]+) ([a-z]+)( weekly)?$/.exec(text) ?? [];
  if (unit === undefined) throw new Error(`A daily dose is not in its form: ${line}`);
  return { daily: { usual: Number(usual), maximum: Number(maximum), unit }, ...(weekly !== undefined && { weekly: true }) };
}

function interactionOf(line: string): Interaction {
  const [one, other, severity, text] = line.split('|').map((part) => part.trim());
  if (one === undefined || other === undefined || severity === undefined || text === undefined || !isSeverity(severity)) throw new Error(`An interaction's line is not whole: ${line}`);
  return { sides: [one, other], severity, text };
}
