import type { Frequency, Quantity } from '../directions/types.ts';

export type Medication = {
  readonly name: string;
  readonly ingredients: readonly string[];
  readonly classes: readonly string[];
  /** Brands and other names, as written. */
  readonly synonyms: readonly string[];
  readonly usual_route: string;
  /** For an adult, of the first ingredient. */
  readonly daily?: { readonly usual: number; readonly maximum: number; readonly unit: string };
  /** Taken once a week, never daily. */
  readonly weekly?: true;
};

export type FindingKind = 'allergy' | 'duplicate' | 'interaction' | 'unknown_medication' | 'dose';
export type Severity = 'info' | 'warning' | 'contraindicated';
/** What a safety check has to say (API: safety findings). `with`: what it concerns, an allergy's substance or another medication. */
export type Finding = { readonly kind: FindingKind; readonly severity: Severity; readonly with: string; readonly text: string; readonly source: string; readonly source_version: string };

/** A prescription as the checks see it; what was not understood is left out. */
export type ToCheck = { readonly medication: string; readonly strength?: Quantity; readonly dose?: Quantity; readonly frequency?: Frequency };
/** What the chart knows beside it: allergies that stand, medications that are being taken. */
export type Chart = {
  readonly allergies: readonly { readonly substance: string; readonly reaction?: string; readonly severity?: string }[];
  readonly medications: readonly { readonly medication: string }[];
};

/** `exact` false: the nearest name to one that is not in the table. */
export type FoundMedication = { readonly medication: Medication; readonly exact: boolean };

/**
 * Knowledge of medications behind one small interface. The one that is built in is general knowledge and no substitute for a licensed
 * database; another takes its place by giving these two functions. Both are pure; `check` is to answer within a millisecond.
 */
export type MedicationKnowledge = {
  /** A medication by any of its names, typing errors mended; undefined where none, or more than one, is near. */
  find(name: string): FoundMedication | undefined;
  /** What speaks against a prescription, gravest first. */
  check(prescription: ToCheck, chart: Chart): readonly Finding[];
};
