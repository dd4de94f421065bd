/** A piece of a text: offsets of its first character and of the one after its last. */
export type Span = { readonly start: number; readonly end: number };

/** A number with its unit as the table of units names it (`mg`, `tablet`, `mL`); `high` is the upper end of a range, `per` what a concentration is counted by. */
export type Quantity = { readonly value: number; readonly high?: number; readonly unit: string | null; readonly per?: { readonly value: number; readonly unit: string } };

export type PeriodUnit = 'h' | 'd' | 'wk' | 'mo';

/**
 * How often: `times` in each `period` of `period_unit`. All three are null where the text says only that it is taken as needed.
 * The plain names and their meaning follow FHIR's Timing.repeat (frequency, period, periodMax, count).
 */
export type Frequency = {
  readonly times: number | null;
  /** The upper end of "3 to 4 times". */
  readonly times_max?: number;
  readonly period: number | null;
  /** The longer end of "every 4 to 6 hours". */
  readonly period_max?: number;
  readonly period_unit: PeriodUnit | null;
  readonly as_needed: boolean;
  /** What for, as the text has it. */
  readonly as_needed_for?: string;
  /** When in the day or week, in plain words: "bedtime", "morning, evening", "30 minutes before breakfast", "Monday, Thursday". */
  readonly when?: string;
  /** How many doses in all: 1 for a single one. */
  readonly count?: number;
  /** The times are the most, not the rule. */
  readonly up_to?: true;
  /** The most that may be taken in a day, where the text says so. */
  readonly at_most?: { readonly value: number; readonly unit: string | null };
};

export type DurationUnit = 'h' | 'd' | 'wk' | 'mo' | 'y';
/** `days` counts a month as 30 days and a year as 365, of a range its longer end. */
export type Duration = { readonly value: number; readonly high?: number; readonly unit: DurationUnit; readonly days: number };

export type Field = 'medication' | 'strength' | 'dose' | 'route' | 'site' | 'frequency' | 'duration' | 'indication';

/** What a text of directions says. A field that it does not speak of is left out. */
export type Directions = {
  /** The name as written, not looked up: what stands where a medication's name stands. */
  readonly medication?: string;
  readonly strength?: Quantity;
  readonly dose?: Quantity;
  /** `oral`, `topical`, `sublingual`, `intramuscular`, `inhaled`, `ophthalmic` … */
  readonly route?: string;
  /** Where on the body, in plain words: "right eye", "left arm". */
  readonly site?: string;
  readonly frequency?: Frequency;
  readonly duration?: Duration;
  /** What it is for, as the text has it, where it is not taken as needed. */
  readonly indication?: string;
  /** Where in the text each field was read. */
  readonly spans: { readonly [Name in Field]?: Span };
  /** What was not understood, or may not be guessed. Nobody shall act on the rest while this is not empty. */
  readonly refused: readonly Refused[];
};
/** A part of the text, and why it is refused: a sentence that repeats nothing of the text. */
export type Refused = Span & { readonly reason: string };

/** What is known beside the text. */
export type Context = {
  /** Route, dose form or dose from fields of their own: they tell what "od" means. */
  readonly route?: string;
  readonly form?: string;
  /** No name of a medication may stand in the text. */
  readonly no_medication?: true;
};
