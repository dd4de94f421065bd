import { localAt } from './civil.ts';
import type { DayPiece, Origin } from './pieces.ts';

const clockUnit = '(?:hours?|h|minutes?|m|secs?|seconds?|s|days?|d)';
const count = "(?:(?!am\\b)an?|one|the|(?!0\\d)\\d{1,3}(?:\\.\\d+)?|\\d ?/ ?\\d|half an?|half|3-quarters of an|3 quarters of an|quarter of an|a quarter of an|a couple(?: of)?|couple of|a pair of|a few|few)";
const single = `${count}(?: more| and an? half)?(?: ?${clockUnit}\\b|['"])(?: and a half)?`;
const several = `${single}(?:,? ?(?:and )?${single}(?! (?:to|past|before|after|till|til) (?:\\d|noon)))*`;
const ahead = new RegExp(`\\b(?:in|within|en)(?: about| around| approximately| roughly| like| the next)? (${several})(?!\\s+(?:ago|mg))`, 'g');
const later = new RegExp(`\\b(?:the )?(${several})(?: |$)(from(?: right)? now|later|hence|out|after$|ago|earlier|before$|back)`, 'g');
const part = new RegExp(`(?<![a-z])(${count})( more| and an? half)? ?(${clockUnit}\\b|['"])( and a half)?`, 'g');

function amountOf(text: string): number {
  if (/^\d ?\/ ?\d$/.test(text)) return Number(text[0]) / Number(text.at(-1));
  if (text.startsWith('3') && text.includes('quarter')) return 0.75;
  if (text.includes('quarter')) return 0.25;
  if (text.startsWith('half')) return 0.5;
  if (/couple|pair/.test(text)) return 2;
  if (text.includes('few')) return 3;
  return /^\d/.test(text) ? Number(text) : 1;
}

const seconds = (unit: string): number => (unit.startsWith('h') ? 3_600 : unit.startsWith('d') ? 86_400 : unit === '"' || unit.startsWith('s') ? 1 : 60);

/** Seconds of "an hour and a half"; undefined when it only counts days. */
function lengthOf(text: string): number | undefined {
  let sum = 0;
  let fine = false;
  for (const [, n = '', more, unit = '', half] of text.matchAll(part)) {
    if (unit === 'd' && !/^\d/.test(n)) continue;
    sum += (amountOf(n) + (half !== undefined || more?.includes('half') ? 0.5 : 0)) * seconds(unit);
    fine ||= !unit.startsWith('d');
  }
  return fine && sum > 0 ? sum : undefined;
}

/** What is so many hours or minutes away: reckoned on the time line, so that the night in which clocks change counts as it is. */
export function instantPieces(text: string, origin: Origin): readonly DayPiece[] {
  const pieces: DayPiece[] = [];
  const add = (start: number, end: number, length: string, sign: number): void => {
    const away = lengthOf(length);
    if (away === undefined || pieces.some((piece) => piece.start < end && start < piece.end)) return;
    const { day, minute } = localAt(origin.instant + sign * away * 1_000, origin.zone);
    pieces.push({ start, end, day, minute, rank: 6 });
  };
  for (const match of text.matchAll(ahead)) add(match.index, match.index + match[0].length, match[1] ?? '', 1);
  for (const match of text.matchAll(later)) add(match.index, match.index + match[0].length, match[1] ?? '', /ago|earlier|before|back/.test(match[2] ?? '') ? -1 : 1);
  for (const match of text.matchAll(/(?:^|\b(?:right|just|is) )now\b/g)) pieces.push({ start: match.index, end: match.index + match[0].length, day: origin.day, minute: origin.minute, rank: 6 });
  for (const match of text.matchAll(/\bthis (?:same )?time (tomorrow|next week)\b/g)) pieces.push({ start: match.index, end: match.index + match[0].length, day: origin.day + (match[1] === 'tomorrow' ? 1 : 7), minute: origin.minute, rank: 6 });
  return pieces;
}

/** The piece that is kept of two, with the time that either of them had. */
export function addMinutes(kept: DayPiece, first: DayPiece, second: DayPiece): DayPiece {
  const minute = kept.minute ?? first.minute ?? second.minute;
  return minute === undefined ? kept : { ...kept, minute };
}
