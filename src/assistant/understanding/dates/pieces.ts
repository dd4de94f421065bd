import type { Local } from './civil.ts';

/** A stretch of the canonical text. */
export type Span = { readonly start: number; readonly end: number };
/** Words that name a day, or days from `day` to `until`. */
export type DayPiece = Span & {
  readonly day: number;
  readonly until?: number;
  /** The other days that it may mean. */
  readonly alternatives?: readonly number[];
  /** A whole date beats a weekday that stands beside it. */
  readonly rank: number;
  /** Both a day and a time of it ("in two hours"). */
  readonly minute?: number;
};
/** What words are counted from. */
export type Origin = Local & { readonly instant: number; readonly zone: string };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
