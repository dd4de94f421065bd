import { isAside } from './asides.ts';
import { dayOf, partsOf, weekdayOf } from './civil.ts';
import { clock, half, headOf, timeBefore, type DayPiece, type Span } from './pieces.ts';
import { anew, cancelling, isReference } from './references.ts';
import { earliest, notAfter, refusedOf, supposed } from './refused.ts';
import { masked, standing } from './standing.ts';
import { changing, type TimePiece } from './times.ts';
import { hasPassed, isTold } from './told.ts';

type Chosen<Piece> = { readonly chosen: Piece | undefined; readonly reference: Piece | undefined };

/** "Before Thursday, Wednesday ideally": the last day is not the one that is wanted. */
const deadline = /\b(?:before|b4)(?: my| our| the)(?: [a-z]+){1,2}(?: on| at)?(?: the)? $|\b(?:before|b4|(?<!\b(?:come|coming|stop|drop|swing|pop) )by|(?<!\b(?:no|not|nothing) )(?:earlier|sooner|later) than|no later than|not later than|(?<!\b(?:off|back|it|postponed?|delayed?) )(?:until|till))(?: the| this| next)* $/;
const follows = /\bafter(?: the| this| next)* $/;
/** When something was taken or felt. */
const felt = /\b(?:since|worse|worst|wak(?:es?|ing) (?:me|him|her)(?: up)?|woke(?: up)?|awake|up since|(?:been|was|were) up)(?: (?:at|since|from|around|about|until|till))* $|\b(?:took|ate|threw up|had (?:breakfast|lunch|dinner|my \w+))\b[^.;!?]{0,24}\bat $|\b(?:units?|mg|mcg|ml|puffs?|tablets?|pills?|drops?)(?: of [a-z]+)?(?: (?:at|about|around))* $/;
const later = /\b(?:actually|2nd thoughts?|on reflection|change of (?:mind|plans?)|changed my mind|correction|hang on|hold on|let it be|let'?s (?:do|say|make it|have|go (?:for|with))|no wait|i mea?nt?|should(?:'?ve| have| of)? (?:been|be|said|say|put)|sorry|perdon|digo|quiero decir|make (?:it|that)|rather|instead|better|scratch that|wait|or rather|no|nah|nope|but|how about|what about|not (?:this|that)|say|like|such as|which leaves|leaves|(?:right|is(?:n'?t)? (?:it|that)|innit|eh|huh)\? (?:ok(?:ay)?,? )?then|(?:just )?kidding|jk|w?h?oops(?:ie)?|never ?mind)\b|\bso(?: the| on| at| maybe| make it)*\s*$|(?<!\bor )\b(?:(?:i|we)(?:'d| would)? (?:need|want|prefer|like)|(?:can|could|may) (?:i|we) (?:have|get|do|take))(?: (?:it|this|that|to come|for|on|the))*\s*$/;

/** Between two days of which either will do, each of which may have its time: "Wednesday at 9 or Thursday". */
const eitherOf = new RegExp(String.raw`^\s*(?:,|\/|(?:,? ?${half}|,? ?${clock}(?: ${half})?)?,?\s*\b(?:or?|else|otherwise)\b)\s*(?:else |on |the |maybe |even |perhaps |${clock} (?:${half} )?(?:on )?)*$`);
/** Between the ends of a stretch. */
const through = /^\s*(?:-|to|through|thru|until|till|al?|hasta)\s*(?:el |the )?$/;
/** Where a day goes over into another that has its time. */
const over = new RegExp(String.raw`^(?:,? ${clock})? (?:(?:on)?to|[-=]*>|→) (?:on )?(?:the )?$`);
const ownTime = new RegExp(String.raw`^,? (?:${clock})`);
const stretches = /\b(?:prefer|free|available|availability|away|out|off|block|closed|vacation|holiday|leave|any(?:thing|time)?|between|something|either|(?:i|we)(?: (?:can|could|may)|'m|'re)(?: (?:do|come|make|manage))?)\b/;
/** Another clause, which asks for something. */
const asksAnew = /[.;!?]|\b(?:can|could|may|please|book|want|need|like|come|see|get|how about|(?:is|are) there|any)\b/;

/** Of the days in a text the one that is asked for: not one that is ruled out, nor one by which an appointment is called. */
export function chosenDay(all: readonly DayPiece[], text: string, today: number, left: string): Chosen<DayPiece> & { readonly excluded: readonly number[]; readonly or?: DayPiece | undefined } {
  const day = (piece: DayPiece): string => text.slice(piece.start, piece.end);
  const found = ofYearSaid(all, text, today);
  const pieces = changing.test(text) ? found.flatMap((piece) => fromTo(piece, text)) : asStretches(found, text);
  const isAlike = (one: DayPiece, other: DayPiece): boolean => one.day < today === other.day < today;
  const passed = withJoined(pieces.filter((piece) => piece.day !== today && hasPassed(piece, text, piece.day > today)), pieces, text, isAlike, rowOfPast);
  const since = pieces.filter((piece) => !passed.has(piece) && !isAside(piece, pieces, text));
  const { out, ruledOut, cannot } = refusedOf(since, pieces, text);
  const relative = since.find(({ rank }) => rank === 7);
  if (relative) return { chosen: relative, reference: undefined, excluded: out.map(({ day }) => day) };
  const possible = since.filter((piece) => !ruledOut.includes(piece) && !cannot.includes(piece));
  // "Now" says how things stand where a day is named.
  const named = possible.filter((piece) => day(piece) !== 'now');
  // A date that has passed not long ago, and that nothing asks for, is hardly that of next year.
  const isLongPast = (piece: DayPiece): boolean => piece.day - today > 275 && !/\d{4}|year/.test(day(piece)) && standing(piece, pieces, left) <= 0 && named.some((other) => other.day >= today && other.day - today <= 275);
  const told = named.filter((piece) => isLongPast(piece) || piece.day < today && named.some((other) => other.day >= today && (other.start >= piece.end ? asksAnew.test(text.slice(piece.end, other.start)) || /^(?:yesterday|last )|\bago$/.test(day(piece).trim()) : /\bago$/.test(day(piece)))));
  const open = named.length > 0 ? named.filter((piece) => !told.includes(piece) || isReference(piece, named, text, changing.test(text))) : possible;
  const wished = unkept(open, text, isAlike);
  const isMove = changing.test(text) || isFromTo(wished, text);
  const early = wished.filter((piece) => !day(piece).startsWith('within') && !deadline.test(isMove ? headOf(text, piece).replace(/\b(?:until|till)\b/g, 'to') : headOf(text, piece)) && !(follows.test(headOf(text, piece)) && text[piece.end] === ',') && !(earliest.test(headOf(text, piece)) && wished.some((other) => other.day > piece.day)));
  const { chosen: asked, reference } = choose(early.length > 0 && early.length < wished.length ? early : wished, text, left, isMove);
  const first = asked && (inWeekAfterAll(asked, wished, text) ?? asked);
  const behind = first ? (early.length > 0 ? early : wished).filter((piece) => piece !== reference && piece.start >= first.end) : [];
  const chosen = first && (inMonthBefore(first, wished, text) ?? moreExactly(first, behind, text) ?? inWeekBehind(first, behind, text) ?? first);
  const other = chosen && open.find((piece) => piece !== chosen && !(piece.day <= chosen.day && chosen.day <= (piece.until ?? piece.day - 1)) && piece !== reference && piece.start >= chosen.end && eitherOf.test(text.slice(chosen.end, piece.start)));
  // "Monday or Tuesday? Tuesday."
  const settled = chosen && other && settledOn(chosen, other, open);
  if (settled) return { chosen: settled, reference, excluded: [] };
  const or = other;
  const last = chosen && open.find((piece) => piece !== reference && piece.start >= chosen.end && piece.day > chosen.day && (through.test(text.slice(chosen.end, piece.start)) || (piece.day === chosen.day + 1 && /^\s*(?:and|&|y)\s*(?:on |the )?$/.test(text.slice(chosen.end, piece.start)))));
  const stretch = chosen && last && chosen.until === undefined && !isMove ? { ...chosen, until: last.day } : undefined;
  const answer = stretch ?? (chosen && or ? { ...chosen, alternatives: [...new Set([chosen.day, ...(chosen.alternatives ?? []), or.day])] } : chosen);
  // "I can't come on Monday, please cancel".
  const off = isMove || (reference && !isTold(reference, text)) || !cancelling.test(text) || anew.test(text) || possible.some((piece) => standing(piece, pieces, left) > 0) ? undefined : (cannot.findLast(({ end }) => end <= text.search(cancelling)) ?? cannot[0]);
  if (off) return { chosen: off, reference: undefined, excluded: [] };
  // “Next week, but not Friday”: that of the week.
  const excluded = [...ruledOut, ...(answer ? cannot : [])].map((piece) => (answer?.until !== undefined && piece.rank === 1 ? (moreExactly(answer, [piece], text) ?? piece) : piece).day);
  return { chosen: answer ?? (reference ? undefined : cannot[0]), reference, or: stretch ? undefined : or, excluded: [...new Set(excluded)] };
}

/** "September 1st, for my annual next year": the date in the year that is said of it elsewhere. */
function ofYearSaid(pieces: readonly DayPiece[], text: string, today: number): readonly DayPiece[] {
  const year = pieces.find((piece) => text.slice(piece.start, piece.end) === 'next year' && !isTold(piece, text));
  const dates = pieces.filter((piece) => piece.rank === 5 && piece.until === undefined && !/\d{4}/.test(text.slice(piece.start, piece.end)));
  const [date] = dates;
  if (!year || !date || dates.length > 1) return pieces;
  const { month, date: number } = partsOf(date.day);
  const day = dayOf(partsOf(today).year + 1, month, number);
  return day === undefined ? pieces : pieces.filter((piece) => piece !== year).map((piece) => (piece === date ? { ...piece, day } : piece));
}

/** "Move it from the 2nd to the 4th of June": two days, where else it would be all from one to the other. */
function fromTo(piece: DayPiece, text: string): readonly DayPiece[] {
  const { start, end, until } = piece;
  const at = text.slice(start, end).search(/ to \b/);
  if (until === undefined || at < 0 || /\b(?:to|for|on|between|time|until) (?:the )?$/.test(headOf(text, piece)) || isTold(piece, text)) return [piece];
  const { until: _, ...first } = piece;
  return [{ ...first, end: start + at }, { ...first, start: start + at + 4, day: until }];
}

/** "Between Christmas and New Year": the days from one to the other. */
function asStretches(pieces: readonly DayPiece[], text: string): readonly DayPiece[] {
  return pieces.flatMap((piece, at) => {
    const isBetween = (first: DayPiece | undefined, last: DayPiece | undefined): boolean => first !== undefined && last !== undefined && first.until === undefined && last.until === undefined && /\b(?:in )?between (?:the )?$/.test(headOf(text, first)) && /^ and (?:the )?$/.test(text.slice(first.end, last.start)) && lastOf(first, last) > first.day;
    if (isBetween(pieces[at - 1], piece)) return [];
    const next = pieces[at + 1];
    if (!next || !isBetween(piece, next)) return [piece];
    const { alternatives: _, ...rest } = piece;
    return [{ ...rest, end: next.end, rank: 2, until: lastOf(piece, next) }];
  });
}
/** The last of the days from one to another, a weekday behind a weekday. */
const lastOf = (first: DayPiece, last: DayPiece): number => (first.rank === 1 && last.rank === 1 ? first.day + ((weekdayOf(last.day) - weekdayOf(first.day) + 7) % 7) : last.day);

/** "Next week, Wednesday", "this week, any time Tuesday", "Tuesday, and I mean the 5th": what is named later says the same more exactly. */
function moreExactly(vague: DayPiece, others: readonly DayPiece[], text: string): DayPiece | undefined {
  if (vague.rank === 1) return others.find(({ rank, day }) => rank > 1 && (day !== vague.day || vague.alternatives !== undefined) && weekdayOf(day) === weekdayOf(vague.day));
  // "End of the month, the 30th".
  const ofPart = /^(?:beginning|start|early|mid|middle|late|end)\b.*(?:month|[a-z]{3,}(?:ary|ch|il|y|e|ly|st|ber))$/.test(text.slice(vague.start, vague.end)) ? others.find(({ rank, day, until }) => (rank === 3 || rank === 5) && until === undefined && Math.abs(day - vague.day) < 12) : undefined;
  if (ofPart) return ofPart;
  if (vague.rank !== 2 && (vague.until ?? vague.day) - vague.day < 6) return undefined;
  const dated = vague.until !== undefined && vague.until - vague.day > 6 ? others.find(({ start, end, until }) => until === undefined && /^(?:on )?(?:the )?\d/.test(text.slice(start, end))) : undefined;
  const early = dated && sameDate(dated.day, vague.day);
  if (dated && early !== undefined && early >= vague.day && early <= (vague.until ?? vague.day)) return { ...dated, day: early };
  if (dated) return { ...dated, day: sameDate(dated.day, vague.until ?? vague.day) };
  const inside = others.find(({ day, until, rank }) => rank > 2 && until === undefined && day >= vague.day && day <= (vague.until ?? vague.day - 1));
  if (inside) return inside;
  const weekday = others.find(({ rank }) => rank === 1);
  if (!weekday) return undefined;
  const within = vague.until === undefined ? weekday.day : vague.day + ((weekdayOf(weekday.day) - weekdayOf(vague.day) + 7) % 7);
  const { alternatives: _, ...rest } = weekday;
  return vague.until === undefined || within <= vague.until ? { ...rest, day: within } : undefined;
}

/** "Some Monday in February, let's say the 8th". */
function inMonthBefore(date: DayPiece, others: readonly DayPiece[], text: string): DayPiece | undefined {
  const month = /^(?:the )?\d{1,2}(?:[snrt][tdh])?$/.test(text.slice(date.start, date.end)) ? others.find(({ end, day, until }) => end <= date.start && until !== undefined && until - day > 6) : undefined;
  return month && { ...date, day: sameDate(date.day, month.until ?? month.day) };
}

/** Its date in the month of another day. */
function sameDate(day: number, within: number): number {
  const { year, month } = partsOf(within);
  return dayOf(year, month, partsOf(day).date) ?? day;
}

/** Between a weekday and its week: a part of the day, or times. */
const timesBetween = /^(?:[\s,]|\b(?:in the|the|of|morning|afternoon|evening|night|noon|midday|at|from|between|around|about|after|before|until|till|to|and|am|pm|o'?clock|\d{1,2}(?:[:.]\d\d)?(?:am|pm)?)\b|-)*$/;
/** "Thursday afternoon next week", "Friday from 2 to 4, the week after". */
function inWeekBehind(weekday: DayPiece, others: readonly DayPiece[], text: string): DayPiece | undefined {
  const week = weekday.rank === 1 ? others.find(({ start, day, until, rank }) => rank >= 2 && until !== undefined && until - day <= 6 && timesBetween.test(text.slice(weekday.end, start))) : undefined;
  return week && moreExactly(week, [weekday], text);
}

/** Between a weekday and the week that it is meant of, which stands behind: "Thursday at 4, but next week", "Thursday 9:30, only the week after next". */
const butInWeek = new RegExp(String.raw`^(?:[\s,]|${clock}|\b(?:in|the|of|morning|afternoon|evening|noon|midday|at|around|about|but|only|just|though|please|pls|make|it|for|half|quarter|past|to|am|pm|o'?clock|\d{1,2}(?:[:.]\d\d)?(?:am|pm)?)\b|-)*$`);
/** The weekday before a week that is said of it. */
function inWeekAfterAll(week: DayPiece, pieces: readonly DayPiece[], text: string): DayPiece | undefined {
  if (week.until === undefined || week.until - week.day !== 6) return undefined;
  const weekday = pieces.findLast(({ rank, end }) => rank === 1 && end <= week.start && butInWeek.test(text.slice(end, week.start)));
  return weekday && moreExactly(week, [weekday], text);
}

/** Of two days of which either would do, the one that alone is named again behind them. */
function settledOn(one: DayPiece, other: DayPiece, pieces: readonly DayPiece[]): DayPiece | undefined {
  const isAgain = (day: DayPiece) => (piece: DayPiece): boolean => piece.start >= other.end && (piece.day === day.day || (piece.rank === 1 && weekdayOf(piece.day) === weekdayOf(day.day)));
  const [isFirst, isOther] = [one, other].map((day) => pieces.some(isAgain(day)));
  return isFirst === isOther ? undefined : isFirst ? one : other;
}

/** Of the times in a text the one that is asked for. */
export function chosenTime(pieces: readonly TimePiece[], text: string, left: string): Chosen<TimePiece> {
  const ruled = /\b(?:not|rather than|better than|instead of|except|other than|scratch|scrap|forget)(?: at| for| the| my)*\s*$/;
  const open = pieces.filter((piece) => !ruled.test(headOf(text, piece)) && (!notAfter.test(text.slice(piece.end)) || supposed.test(headOf(left, piece).replace(/\bat $/, ''))) && !felt.test(headOf(text, piece)) && !(earliest.test(headOf(text, piece)) && pieces.some(({ start, minute }) => start >= piece.end && minute > piece.minute)));
  return choose(open.length > 0 ? unkept(open, text) : pieces.filter((piece) => !ruled.test(headOf(text, piece)) && !felt.test(headOf(text, piece))), text, left);
}

const besideDay = /^,? ?(?:at |@ ?|around |about |from |after |before |by )?$/;
const besideTime = /^,? ?(?:on )?(?:the )?$/;
const isBeside = (day: Span, time: Span, text: string): boolean => (day.end <= time.start ? besideDay.test(text.slice(day.end, time.start)) : time.end <= day.start && besideTime.test(text.slice(time.end, day.start)));

/** Where times stand beside the chosen day: these and those that may still correct them, without those of other days and of what was said before. None where no time stands beside it. */
export function timesOfDay(chosen: DayPiece, times: readonly TimePiece[], days: readonly DayPiece[], text: string): readonly TimePiece[] {
  const same = days.filter(({ day, start }) => day === chosen.day || start === chosen.start);
  const others = days.filter((day) => !same.includes(day));
  const beside = times.filter((time) => same.some((day) => isBeside(day, time, text)));
  const first = beside.find((time) => same.some((day) => day.end <= time.start && isBeside(day, time, text))) ?? beside[0];
  if (!first) return [];
  const left = masked(text, days);
  return times.filter((time) => time === first || (time.start >= first.start ? !others.some((other) => isBeside(other, time, text)) : !/[.;!?_]/.test(left.slice(time.end, first.start))));
}

/** Of the parts of the day the one that is asked for: not that of a day which is not meant, and of two the one that takes the other's place. `left`: the days that are not meant. */
export function chosenPart<Part extends Span>(parts: readonly Part[], left: readonly Span[], text: string): Part | undefined {
  const besides = (part: Part): boolean => left.some((day) => (day.end <= part.start ? /^,? ?(?:in the )?$/.test(text.slice(day.end, part.start)) : day.start >= part.end ? /^ (?:on |of )?(?:the )?$/.test(text.slice(part.end, day.start)) : true));
  const kept = unkept(parts.filter((part) => !besides(part)), text);
  const asked = kept.filter((part) => !isReference(part, kept, text, changing.test(text)));
  const open = asked.length > 0 ? asked : kept;
  return open.slice(1).reduce<Part | undefined>((chosen, part) => (chosen && isRather(part, chosen, parts, text, masked(text, [...parts, ...left]), changing.test(text)) ? part : chosen), open[0]);
}

const row = /^\s*(?:,|-|to|through|thru|until|till|and|&|n|or|al?|hasta|y|e|o)\s*(?:(?:fine|ok|okay|good|bad|better|worse|then|again|also|another|one more|the other) )?(?:one )?(?:on )?(?:the )?$/;
/** The same, each with what happened then: "the flu shot on the 5th and covid on the 12th". */
const rowOfPast = new RegExp(String.raw`${row.source}|^\s*(?:and|&)\s*(?:(?:the|my|an?|another) )?(?:(?!(?:i|we|you|he|she|they|it|so|then|now|can|could|may|want|need|book|see|come|get|have|give|put|make|let|is|are|was|would|please|maybe|how|what|hope|prefer|again|next|free)\b)[a-z\d-]+ ){1,2}(?:on |in )?(?:the )?$`);
/** "Monday I have work, Wednesday also". */
const likewise = /^,? (?:also|too|as well|the same|same|likewise|tambien)(?=\s*(?:$|[.,;!]))/;
/** Without those on which one has something else to do, as long as another is named. */
function unkept<Piece extends Span>(pieces: readonly Piece[], text: string, isAlike?: (one: Piece, other: Piece) => boolean): readonly Piece[] {
  const direct = pieces.filter((piece) => isTold(piece, text) && !isReference(piece, pieces, text, changing.test(text)));
  const taken = withJoined(direct, pieces, text, isAlike);
  return taken.size < pieces.length ? pieces.filter((piece) => !taken.has(piece)) : pieces;
}

/** And those of their kind that stand in a row with them, unless that would be all there are. */
function withJoined<Piece extends Span>(some: readonly Piece[], pieces: readonly Piece[], text: string, isAlike: (one: Piece, other: Piece) => boolean = () => true, rows = row): ReadonlySet<Piece> {
  const all = new Set(some);
  for (const [at, piece] of pieces.entries()) {
    const last = pieces[at - 1];
    if (last && all.has(last) && isAlike(last, piece) && (rows.test(text.slice(last.end, piece.start)) || likewise.test(text.slice(piece.end)))) all.add(piece);
  }
  // All there is, where it is one stretch: "I'm away Dec 28 - Dec 30".
  const [first, next] = pieces;
  return all.size < pieces.length || (first && next && pieces.length === 2 && through.test(text.slice(first.end, next.start))) ? all : new Set(some);
}

function choose<Piece extends Span>(pieces: readonly Piece[], text: string, left: string, isChange = changing.test(text)): Chosen<Piece> {
  const reference = pieces.find((piece) => isReference(piece, pieces, text, isChange));
  const rest = pieces.filter((piece) => !isReference(piece, pieces, text, isChange));
  const others = rest.length > 0 ? rest : pieces.filter((piece) => piece !== reference);
  // "Cancel my visit on Monday, I fly on the 20th": nothing takes its place.
  if (reference && (others.length === 0 || (!isChange && cancelling.test(text) && !anew.test(text) && others.every((piece) => standing(piece, pieces, left) <= 0)))) return { chosen: reference, reference };
  let chosen = others[0];
  for (const piece of others.slice(1)) if (chosen && isRather(piece, chosen, pieces, text, left, isChange)) chosen = piece;
  return { chosen, reference };
}

/** "From Monday 9am to Tuesday at 10", of what has a time: no stretch of days. */
function isFromTo(pieces: readonly DayPiece[], text: string): boolean {
  return !stretches.test(text) && pieces.some((piece, at) => {
    const last = pieces[at - 1];
    const between = last ? text.slice(last.end, piece.start) : '';
    return last !== undefined && over.test(between) && (/>|→/.test(between) || (ownTime.test(text.slice(piece.end)) && (/\d|noon/.test(between) || /\bfrom (?:the )?$/.test(headOf(text, last)))));
  });
}

/** Whether it takes the place of one before it. */
function isRather(piece: Span, chosen: Span, all: readonly Span[], text: string, left: string, isChange: boolean): boolean {
  if (!isChange && [through, over].some((pattern) => pattern.test(text.slice(chosen.end, piece.start)))) return false;
  const between = text.slice(chosen.end, piece.start).replace(timeBefore, '');
  const gain = standing(piece, all, left) - standing(chosen, all, left);
  return (gain > -2 && later.test(between)) || gain > 1 || (gain > 0 && !/\b(?:or(?! so)|otherwise|else)\b(?![^;]*[.,;!?] ?(?:i|we)(?:'?ll|'?d)?\b)|^\s*(?:and|&)\s*(?:on )?(?:the )?$/.test(between));
}

