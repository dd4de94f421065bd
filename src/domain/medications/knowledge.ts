import { allergyFindings } from './allergies.ts';
import { doseFindings } from './dose.ts';
import { findMedication } from './find.ts';
import { duplicateFindings, interactionFindings } from './others.ts';
import { finding } from './source.ts';
import type { Chart, Finding, FindingKind, MedicationKnowledge, Severity, ToCheck } from './types.ts';

const gravity: Readonly<Record<Severity, number>> = { contraindicated: 0, warning: 1, info: 2 };

/** The table that comes with the service. */
export const builtInKnowledge: MedicationKnowledge = { find: findMedication, check };

function check(prescription: ToCheck, chart: Chart): readonly Finding[] {
  const found = findMedication(prescription.medication);
  const medication = found?.medication;
  const findings: Finding[] = [];
  if (!medication) findings.push(finding('unknown_medication', 'warning', prescription.medication, 'It is not in the table: no interaction, dose or class of it could be checked'));
  // A name that is nearly right is checked as what it seems to be, and is not taken for it silently.
  else if (!found.exact) findings.push(finding('unknown_medication', 'warning', prescription.medication, `It is not in the table under this spelling; the nearest is ${medication.name}, and it was checked as that`));
  findings.push(...allergyFindings(prescription.medication, medication, chart.allergies));
  if (medication) findings.push(...duplicateFindings(medication, chart.medications), ...interactionFindings(medication, chart.medications), ...doseFindings(medication, prescription));
  return findings.sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

/** The findings of a knowledge; where it fails, the one finding that says so, and refuses. */
export function safetyFindings(knowledge: MedicationKnowledge, prescription: ToCheck, chart: Chart): readonly Finding[] {
  try {
    return knowledge.check(prescription, chart);
  } catch {
    return [finding('unknown_medication', 'contraindicated', prescription.medication, 'The safety checks could not run: nothing about this prescription has been checked')];
  }
}

const refusing: ReadonlySet<FindingKind> = new Set(['unknown_medication']);
/** Whether findings stand against a prescription that gives no reason to override them. */
export const refuses = (findings: readonly Finding[]): boolean => findings.some(({ kind, severity }) => severity === 'contraindicated' || refusing.has(kind));
