import { dayRules, amountOf, amount } from './day-rules.ts';
import { overlaps, spanOf, type DayPiece, type Origin, type Span } from './pieces.ts';
import { addMinutes, instantPieces } from './instants.ts';
import { feastNames, lastWeekday, monthNamed, nearestOfMonth, nextWeekday, shifted, weekdayNamed } from './reckon.ts';
import { isTold } from './told.ts';
import { daysIn as daysOfMonth, dayOf, mondayOf, partsOf, weekdayOf } from './civil.ts';
import { months, weekdays } from './words.ts';

const cue = /\d|day|to(?:day|morrow|night)|tm[orw]|tomo|2mo|now|atm|week|month|year|morning|afternoon|evening|night|noon|christmas|xmas|easter|thanksgiving|halloween|valentine|patrick|fortnight|moment|time|january|february|march|april|may|june|july|august|september|october|november|december|hour|minute|sec|min\b|quarter|half|juneteenth|mayo|epiphany|saints|mardi gras|\bs(?:at|un)\b/;

/** An ordinal that was written as a word is as likely a place in a list. */
const inWords = /^(?:the )?\d{1,2}(?:st|nd|rd|th)$/;
/** Lists are short: from the 5th on it is a day. */
const isFar = /^(?:the )?(?:[5-9]|[12]\d|3[01])(?:st|nd|rd|th)$/;
/** What has a time is a day. */
const timeBehind = /^,? (?:(?:at|@|around|about|after|before|from|between) ?(?:\d|half|quarter|noon|ten|five|twenty)|\d{1,2}(?:[ :.]?\d\d| ?[ap]\.?m| o'?clock)\b)/;
const dayByWord = /^\s*(?:$|[.,;!?]|at\b|in the\b|or\b|please|around|between|after|before|if\b|works|would|instead|then\b|is\b|would\b)/;

/** "February 30th": what the calendar does not have is no day of another month. */
const noSuchDay = new RegExp(`\\b(${months.join('|')}) (?:the )?(3[01])(?:st|nd|rd|th)?\\b(?![:.]\\d)|\\b(3[01])(?:st|nd|rd|th)? (?:of )?(${months.join('|')})\\b`, 'g');
const leapYear = 2024;
const longestOf = (month: number): number => daysOfMonth(leapYear, month);

/** Every day that a canonical text names, in the order of the text. `source` is the folded text that it came from. */
export function daysIn(text: string, origin: Origin, isDigit: (at: number) => boolean): readonly DayPiece[] {
  if (!cue.test(text)) return [];
  const pieces: DayPiece[] = [...instantPieces(text, origin)];
  const impossible = [...text.matchAll(noSuchDay)].filter(([, m1, d1, d2, m2]) => Number(d1 ?? d2) > longestOf(monthNamed(m1 ?? m2))).map(spanOf);
  for (const { pattern, rank, read } of dayRules) {
    // A copy of the pattern is made to go through its matches; hardly any has one.
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const span = spanOf(match);
      if (span.start === span.end || [pieces, impossible].some((taken) => taken.some((each) => overlaps(each, span)))) continue;
      if (inWords.test(match[0]) && !isDigit(span.start + match[0].search(/\d/)) && isPlaceInList(span, text, pieces)) continue;
      const meant = read(match, origin);
      if (meant) pieces.push({ ...span, rank, ...meant });
    }
  }
  const settled = merged(pieces.map((piece) => moved(piece, text, origin)).sort((a, b) => a.start - b.start), text).map((piece, at, all) => besideAnother(piece, all[at - 1], all[at + 1], text, origin));
  const lastBefore = (index: number): DayPiece | undefined => settled.findLast(({ end, rank }) => end <= index && rank !== 2);
  const lastOf = (index: number): DayPiece | undefined => settled.findLast(({ end }) => end <= index);
  for (const match of text.matchAll(following)) {
    const last = (lastBefore(match.index) ?? lastOf(match.index));
    const span = spanOf(match);
    if (last && !settled.some((piece) => overlaps(piece, span))) settled.push({ ...span, rank: / (?:that|it)$/.test(match[0]) ? 7 : 4, day: last.day + (match[0].includes('before') ? -1 : 1) });
  }
  for (const match of text.matchAll(weekBeside)) {
    const last = lastOf(match.index);
    // The week before a weekend is that which it ends.
    const monday = mondayOf(last?.day ?? 0) + (match[1] === 'after' ? 7 : last && weekdayOf(last.day) > 4 ? 0 : -7);
    if (last && monday + 6 >= origin.day) settled.push({ ...spanOf(match), rank: 2, day: monday, until: monday + 6 });
  }
  for (const match of text.matchAll(nextSuch)) {
    const last = lastOf(match.index);
    if (last && /\bnot\b/.test(text.slice(0, match.index)) && /day(?: coming)?$/.test(text.slice(last.start, last.end))) settled.push({ ...spanOf(match), rank: 7, day: last.day + 7 });
  }
  for (const match of text.matchAll(besideIt)) {
    const at = settled.findIndex((piece) => overlaps(piece, spanOf(match)));
    const last = (lastBefore(match.index) ?? lastOf(match.index));
    const weekday = weekdayNamed(match[1]);
    if (last && at >= 0) settled.splice(at, 1, { ...spanOf(match), rank: 7, day: match[2] === 'before' ? lastWeekday(last.day, weekday) : nextWeekday(last.day, weekday) });
  }
  // "Christmas is a Friday, so the Tuesday": of those days around it.
  for (const [at, piece] of settled.entries()) {
    const told = piece.rank === 1 && text.endsWith('the ', piece.start) ? lastBefore(piece.start) : undefined;
    if (told && (told.rank === 4 || told.rank === 5) && told.until === undefined && told.day > origin.day && isTold(told, text)) settled[at] = { start: piece.start, end: piece.end, rank: 4, day: nearest(told.day, weekdayOf(piece.day), 0) };
  }
  for (const match of text.matchAll(followingOne)) {
    const at = settled.findIndex((piece) => overlaps(piece, spanOf(match)));
    const last = (lastBefore(match.index) ?? lastOf(match.index));
    if (last && at >= 0) settled.splice(at, 1, { ...spanOf(match), rank: 4, day: nextWeekday(last.day, weekdayNamed(match[1])) });
  }
  return merged(settled.sort((a, b) => a.start - b.start), text);
}

/** "The second" of what is listed, not of the month. */
function isPlaceInList({ start, end }: Span, text: string, pieces: readonly DayPiece[]): boolean {
  const [head, tail, word] = [text.slice(0, start), text.slice(end), text.slice(start, end)];
  if (isFar.test(word) || timeBehind.test(tail) || /\bon (?:the )?$/.test(head)) return false;
  if (start === 0) return !dayByWord.test(tail);
  return !(word.startsWith('the ') && dayByWord.test(tail) && (/\b(?:by|until|for|from) $/.test(head) || pieces.some((piece) => piece.rank === 5 && piece.end <= start && /^[\s.,;!?]*$/.test(tail))));
}

const joined = /^(?:[,.?]| (?:or|and|not|no|nor|but|actually|sorry|maybe|rather|even|on|to|n|&|-|(?:how|what) about|make it|i mean)\b)*(?: the)? ?$/;
const either = /^,? (?:or|and|n|&)(?: on)?(?: the)? $/;
const isOfWeek = (piece: DayPiece | undefined, text: string): piece is DayPiece => piece?.rank === 4 && piece.until === undefined && /\bnext\b.*day|day.* next week/.test(text.slice(piece.start, piece.end));

/** "Oct 14 or the 15th": of that month; "Thursday or Friday next week": both of that week. */
function besideAnother(piece: DayPiece, last: DayPiece | undefined, next: DayPiece | undefined, text: string, { day: today }: Origin): DayPiece {
  if (piece.rank === 3 && last?.rank === 5 && /^(?:the )?\d/.test(text.slice(piece.start, piece.end)) && joined.test(text.slice(last.end, piece.start)) && !isTold(last, text)) return { ...piece, day: nearestOfMonth(last.day, partsOf(piece.day).date, today) ?? piece.day };
  if (piece.rank !== 1) return piece;
  const inWeekOf = ({ day }: DayPiece): DayPiece => ({ start: piece.start, end: piece.end, rank: 1, day: mondayOf(day) + weekdayOf(piece.day) });
  if (isOfWeek(last, text) && weekdayOf(last.day) < weekdayOf(piece.day) && either.test(text.slice(last.end, piece.start))) return inWeekOf(last);
  return isOfWeek(next, text) && weekdayOf(piece.day) < weekdayOf(next.day) && !text.startsWith('next', next.start) && either.test(text.slice(piece.end, next.start)) ? inWeekOf(next) : piece;
}

/** "Monday 31st, so the Friday before it". */
const besideIt = /\b(?:the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:right |straight |just |immediately )?(before|after|following)(?: (?:it|that|then)\b|(?<=\bthe [a-z]+(?: [a-z]+){1,2})(?=\s*(?:$|[.,;!?]|at\b|in the\b|please\b)))/g;
/** "not on the 25th, the following Monday". */
const followingOne = /\bthe following (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g;
/** "not this Friday but the next one". */
const nextSuch = /\b(?:the (?:next|following)(?: one)?|the one after(?: that)?)(?=\s*(?:$|[.,;!?)]|at\b|please\b|instead\b))/g;
/** "next week I can't, the week after", "term starts on the 22nd, so the week before". */
const weekBeside = /\bthe week (after|before)(?=\s*(?:$|[.,;!?)]|that\b|on\b|please\b|instead\b|then\b|or\b))/g;
/** Reckoned from the day that was named before it. */
const following = /(?:\bthe (?:(?:very )?(?:next|following) day|day (?:after|before))|(?<=(?:^|[.,;!?]|\b(?:so|but|maybe|then)) ?)day after)(?: that| it)?(?=\s*(?:$|[.,;!?)]|at\b|in the\b|then\b|please\b|thanks\b|instead\b|or\b|is\b|would\b|works\b|around\b))/g;

const before = new RegExp(`\\b(?:(?:${amount} (days?|weeks?|fortnights?|months?|years?))|(?:the )?(day|week)) (from|after|following|past|before|prior to|on)(?: the)? $`);
const beforeBare = new RegExp(`\\b${amount} (weeks?|fortnights?|months?|years?) $`);
const after = /^ (week|fortnight)\b(?! (?:of|from|after|on)\b(?! \d| lunch| work| school| noon))/;
/** "The week of Thanksgiving". */
const weekOf = /\b(?:the )?week of (?:the )?$/;
/** "Father's Day weekend". */
const feastWeekend = new RegExp(`(?:${feastNames})$`);
/** "Week on Monday", where a clause begins. */
const weekOn = /(?:^|[.,;!?] ?)week on (?:the )?$/;
const feastWeek = /\b(?:christmas|xmas|easter|thanksgiving|new year'?s?)$/;
const nthAfter = /\b(?:the )?(\d)(?:st|nd|rd|th) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (after|following) $/;
const closest = /\b(?:the )?(?:(2)nd )?(?:closest|nearest) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) to $/;

/** "the Tuesday before Halloween". */
const weekdayBeside = /\b(?:the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (before|prior to|after|following) (?:the )?$/;
const ofNextYear = /^,? (?:of |in )?next year\b/;

/** "a week from" before it, "week" after it. */
function moved(piece: DayPiece, text: string, origin: Origin): DayPiece {
  const head = text.slice(Math.max(0, piece.start - 48), piece.start);
  const found = before.exec(head);
  if (found) {
    const [all, n, unit, single, way] = found;
    const sign = way === 'before' || way === 'prior to' ? -1 : 1;
    if (!(way === 'on' && !/week|fortnight/.test(unit ?? '')) && (unit !== undefined || way !== 'on')) {
      const minute = head.endsWith('right ') && piece.day === origin.day ? origin.minute : piece.minute;
      const { alternatives: _, until: __, ...rest } = piece;
      return { ...rest, start: piece.start - all.length, rank: 4, day: shifted(piece.day, sign * amountOf(n), unit ?? single ?? ''), ...(minute !== undefined && { minute }) };
    }
  }
  const plain = piece.until === undefined && (piece.rank <= 3 || /^this (?:coming )?[a-z]+day$/.test(text.slice(piece.start, piece.end))) && !/\b(?:now|moment|atm)$/.test(text.slice(piece.start, piece.end)) ? beforeBare.exec(head) : null;
  if (plain) return { start: piece.start - plain[0].length, end: piece.end, rank: 4, day: shifted(piece.day, amountOf(plain[1]), plain[2] ?? '') };
  const nth = nthAfter.exec(head);
  if (nth) return { start: piece.start - nth[0].length, end: piece.end, rank: 5, day: nextWeekday(piece.day, weekdayNamed(nth[2])) + 7 * (Number(nth[1]) - 1) };
  const beside = (piece.rank >= 4 || /\d/.test(text.slice(piece.start, piece.end))) && piece.until === undefined ? weekdayBeside.exec(head) : null;
  if (beside) return { start: piece.start - beside[0].length, end: piece.end, rank: 5, day: /before|prior/.test(beside[2] ?? '') ? lastWeekday(piece.day, weekdayNamed(beside[1])) : nextWeekday(piece.day, weekdayNamed(beside[1])) };
  const near = closest.exec(head);
  if (near) return { start: piece.start - near[0].length, end: piece.end, rank: 5, day: nearest(piece.day, weekdayNamed(near[2]), near[1] === undefined ? 0 : 1) };
  const nextYear = piece.rank >= 4 && piece.until === undefined ? ofNextYear.exec(text.slice(piece.end, piece.end + 20)) : null;
  if (nextYear) {
    const { year, month, date } = partsOf(piece.day);
    return { ...piece, end: piece.end + nextYear[0].length, day: (year > partsOf(origin.day).year ? undefined : dayOf(year + 1, month, date)) ?? piece.day };
  }
  const ofWeek = feastWeek.test(text.slice(piece.start, piece.end)) ? weekOf.exec(head) : null;
  if (ofWeek) return { start: piece.start - ofWeek[0].length, end: piece.end, rank: 4, day: mondayOf(piece.day), until: mondayOf(piece.day) + 6 };
  if (piece.rank === 1 && weekOn.test(head)) return { start: piece.start - 'week on '.length, end: piece.end, rank: 4, day: piece.day + 7 };
  if (piece.rank === 4 && text.startsWith(' weekend', piece.end) && feastWeekend.test(text.slice(piece.start, piece.end))) {
    const saturday = mondayOf(piece.day) + (weekdayOf(piece.day) < 2 ? -2 : 5);
    return { start: piece.start, end: piece.end + ' weekend'.length, rank: 4, day: saturday, until: saturday + 1 };
  }
  const tail = after.exec(text.slice(piece.end, piece.end + 16));
  if (tail?.[1] === 'week' && feastWeek.test(text.slice(piece.start, piece.end))) return { start: piece.start, end: piece.end + tail[0].length, rank: 4, day: mondayOf(piece.day), until: mondayOf(piece.day) + 6 };
  if (tail && piece.rank <= 4 && piece.until === undefined) return { start: piece.start, end: piece.end + tail[0].length, rank: 4, day: piece.day + (tail[1] === 'week' ? 7 : 14) };
  return piece;
}

function nearest(day: number, weekday: number, place: number): number {
  const distances = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8, 9, -9];
  return day + (distances.filter((distance) => weekdayOf(day + distance) === weekday)[place] ?? 0);
}

/** "Halloween falls on a Saturday", "Thanksgiving is the 26th": one day by two names. */
const isNamedTwice = (one: DayPiece, other: DayPiece, between: string): boolean =>
  Math.max(one.rank, other.rank) >= 4 && Math.min(one.rank, other.rank) <= 3 && /^(?:'s| (?:is|was|falls|lands|will be))(?: (?:on|an?|the))* $/.test(between) && (weekdayOf(one.day) === weekdayOf(other.day) || partsOf(one.day).date === partsOf(other.day).date);

const isWeek = ({ day, until }: DayPiece): boolean => until !== undefined && until - day >= 6;
const isSame = (one: DayPiece, other: DayPiece): boolean => one.day === other.day && one.until === undefined && other.until === undefined;

/** "3 days ago, on Friday", "Monday, this Saturday", "Monday, Friday the 6th": only a date by its number alone may have the wrong weekday. */
function isAnotherWeekday(one: DayPiece, other: DayPiece, text: string): boolean {
  if (Math.min(one.rank, other.rank) !== 1 || weekdayOf(one.day) === weekdayOf(other.day)) return false;
  if (other.rank === 1 && /^ (?:works|suits|is|would|will|does)\b/.test(text.slice(other.end))) return true;
  const words = [one, other].map(({ start, end }) => text.slice(start, end));
  return words.every((each) => weekdays.some((name) => each.includes(name))) || [one, other].some(({ rank, until }, at) => rank === 4 && until === undefined && !/\d(?:st|nd|rd|th)|month/.test(words[at] ?? ''));
}

/** A weekday beside a date, or a date beside “today”, says the same day once more. */
function merged(pieces: readonly DayPiece[], text: string): DayPiece[] {
  const out: DayPiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, piece.start) : '';
    if (last && isNamedTwice(last, piece, between)) {
      out[out.length - 1] = { ...(last.rank > piece.rank ? last : piece), start: last.start, end: piece.end };
      continue;
    }
    if (last && between === ' ' && text.slice(last.start, last.end) === 'now' && weekdayOf(last.day) !== weekdayOf(piece.day)) {
      out[out.length - 1] = piece;
      continue;
    }
    const isOther = last !== undefined && weekdayOf(last.day) !== weekdayOf(piece.day) && /^(?:today|tomorrow|tonight|now)\b/.test(text.slice(piece.start));
    if (last && !isOther && !isWeek(last) && !isWeek(piece) && last.end <= piece.start && /^,? ?(?:the |on )?$/.test(between) && !isAnotherWeekday(last, piece, text) && ((Math.min(last.rank, piece.rank) <= 2 && Math.max(last.rank, piece.rank) >= 3) || isSame(last, piece) || piece.minute !== undefined || last.minute !== undefined)) {
      const kept = last.rank > piece.rank ? last : piece;
      const inside = addMinutes(kept, last, piece);
      out[out.length - 1] = { ...inside, start: last.start, end: piece.end };
    } else if (!last || piece.start >= last.end) out.push(piece);
  }
  return out;
}
