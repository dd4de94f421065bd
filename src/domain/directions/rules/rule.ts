import type { DurationUnit, PeriodUnit, Quantity } from '../types.ts';

/** What a few words say, before they are put together. */
export type Part =
  /** `weak`: counts only where the form is known and no other dose is named. */
  | { readonly kind: 'amount'; readonly amount: Quantity; readonly weak?: true }
  /** A dose form without a number: "tablets". */
  | { readonly kind: 'form'; readonly unit: string }
  | { readonly kind: 'route'; readonly route: string; readonly weak?: true }
  | { readonly kind: 'site'; readonly site: string; readonly route: string; readonly weak?: true; /** Nothing says that it goes there. */ readonly bare?: true }
  | { readonly kind: 'rhythm'; readonly times: number; readonly times_max?: number; readonly period: number; readonly period_max?: number; readonly unit: PeriodUnit; readonly up_to?: true }
  /** A moment of the day: `times` of them, 0 for what only qualifies ("with food"). */
  | { readonly kind: 'moment'; readonly when: string; readonly times: number; readonly meals?: true }
  | { readonly kind: 'weekdays'; readonly days: readonly string[]; readonly name?: string }
  | { readonly kind: 'count'; readonly count: number; readonly bare?: true }
  | { readonly kind: 'duration'; readonly value: number; readonly high?: number; readonly unit: DurationUnit }
  /** `only_if`: said by a condition ("if it hurts"), which by itself says nothing about how often. */
  | { readonly kind: 'as-needed'; readonly only_if?: true }
  | { readonly kind: 'limit'; readonly value: number; readonly unit: string | null }
  /** Ambiguous letters, decided when all is known. */
  | { readonly kind: 'letters'; readonly letters: 'od' | 'ad' | 'as' | 'au' }
  | { readonly kind: 'verb'; readonly verb: string }
  /** Free words follow, up to the next thing that is understood. */
  | { readonly kind: 'phrase'; readonly of: 'reason' | 'indication' | 'note' | 'when' }
  /** Understood, and nothing to keep. */
  | { readonly kind: 'note' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Words at a place (canonical, joined by single spaces) and what they say; undefined: not this after all. */
export type Rule = { readonly at: RegExp; readonly say: (found: RegExpExecArray) => readonly Part[] | undefined };

/** `number` or `number - number`; two groups. */
export const range = String.raw`(\d+(?:\.\d+)?)(?: (?:-|to|or) (\d+(?:\.\d+)?))?`;
export const one = String.raw`(\d+(?:\.\d+)?)`;

/** A rule from its pattern; it stands at the beginning of a word and ends with one. */
export const rule = (pattern: string, say: (found: RegExpExecArray) => readonly Part[] | undefined): Rule => ({ at: new RegExp(`(?:${pattern})(?= |$)`, 'y'), say });

/** `{value, high?}` of the two groups of `range`; undefined where the range runs backwards. */
export function rangeOf(low: string | undefined, high: string | undefined): { value: number; high?: number } | undefined {
  if (low === undefined) return undefined;
  const value = Number(low);
  if (high === undefined) return { value };
  return Number(high) > value ? { value, high: Number(high) } : Number(high) === value ? { value } : undefined;
}
