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

/** What stands before it, as far as it may matter. */
export const headOf = (text: string, { start }: Span): string => text.slice(Math.max(0, start - 70), start);
/** A time of day, as a pattern. */
export const clock = String.raw`(?:(?:at|around|about|from|after|before) )?(?:(?:half|quarter|\d{1,2}) (?:past|to) )?(?:\d{1,2}(?:[:.h]?\d\d)?(?: ?[ap]\.?m\.?)?|noon)(?: o'clock)?`;
export const half = '(?:in the )?(?:morning|afternoon|evening)';
/** "I need 4pm on" a day. */
export const timeBefore = new RegExp(String.raw`(?<= )${clock}(?: ${half})?(?: on)? (?:the )?$`);
