import { dayOf, partsOf, weekdayOf } from './civil.ts';
import { clock, half, headOf, timeBefore, type DayPiece, type Span } from './pieces.ts';
import { anew, cancelling, isReference } from './references.ts';
import { dateOf, monthNamed, nextOfMonth, weekdayNamed } from './reckon.ts';
import { masked, standing } from './standing.ts';
import { changing, type TimePiece } from './times.ts';
import { hasPassed, isTold } from './told.ts';
import { months } from './words.ts';

type Chosen<Piece> = { readonly chosen: Piece | undefined; readonly reference: Piece | undefined };

const notBefore = /\b(?:not|never|except(?: for)?|but not|anything but|any(?: ?time| day)? but|bar|barring|save|sooner than|other than|instead of|rather than|better than|avoid|no puedo|ni|don'?t want|no good|nothing|n(?:either|or)(?: (?:will|is|does|can|would))?|it (?:wasn'?t|weren'?t|isn'?t))(?: (?:on|for|at|an?|the|next|this|any|el|until|before|(?:morning|afternoon|evening) of))*\s*$|\binstead of [^.,;?!]{0,24}\bon (?:the )?$|\b(?:take|prefer|rather|have) [^.;?!]*\bover (?:the |next )?$|\b(?:don'?t|do not|never)(?: even)? (?:ask|think|mention|suggest|offer|bother|say|try)(?: (?:me|about|with|of|for|on|it|the|next|this|any))*\s*$|\bforget(?: about)?(?: (?:next|this|the))?\s*$|\b(?:don'?t|do not) (?:book|schedule|put|move|give|make|take)(?: (?:me|us|it|in|down|anything|for|on|to|at|the))*\s*$/;
/** "It's Easter so …": why another day is asked for. */
const occasion = /\bit(?:'?s| is)(?: (?:the|my|only|nearly|almost))* $/;
const therefore = /^(?: day| weekend| week)?,? (?:so|then)\b/;
/** What came, or was written, on a day. */
const dated = /\b(?:papers?|letters?|results?|notes?|samples?|labs|emails?|messages?|scans?|tests?|bloods?) (?:from|of|dated) (?:the )?$/;
const cantBefore = /\b(?:can'?t|cannot|can not|can no longer|couldn'?t|won'?t|unable to)(?: (?:able to|do|make|come|be|be there|get there|manage|attend|it|in|on|at|the|this|for))*\s*$|\btoo (?:late|early|soon) (?:for|on) (?:the |this |next )*$/;
/** "Nothing before the 28th" asks for the 28th or later. */
const earliest = /\b(?:not|nothing|no)(?: [a-z]+){0,2} (?:before|until|till|earlier than|sooner than)(?: (?:the|next|this))*\s*$/;
/** "If Friday is full" says nothing of how Friday is. */
const supposed = /\b(?:if|unless|in case|when|should|is|are)(?: (?:the|next|this|_+))*\s*$/;
const anyMore = /^ any ?more\b/;
const notAfter = /^\s*(?:[,?]? (?:but )?(?:s?he|they|that|which)(?:'s|'re| is| are| was| were) (?:wrong|mistaken|incorrect|a mistake)\b|(?:is |'s |are |got |gets |went |looks )?(?:a (?:(?:bank |public |national |federal )?holiday|no[- ]?go|nightmare|write-?off|bit (?:tricky|difficult))|(?:too |very |really |so |all |totally |completely )?(?:out|tricky|difficult|crazy|insane|mad|busy|awkward|hopeless|packed|manic|full|hectic|booked(?: (?:up|solid))?|off the table))(?=\s*(?:$|[.,;!]|\?\s*(?:then|ok|so|what|how)\b|and\b|so\b|but\b|for me\b|then\b|too\b))|'?s (?:labou?r day|memorial day|thanksgiving|christmas(?: day)?|easter|(?:a )?(?:bank |public |national )?holiday)\b|(?:is|was|'s|are|(?:wi|'|wou)ll? be|would be|seems|feels|sounds)(?:n'?t| not)? (?:no good|not good|bad|out|not possible|not great|too (?:late|early|soon|far))|(?:is|'s) (?:today|yesterday)\b(?! or)|(?:isn'?t|is not|doesn'?t|does not|won'?t|wont|doesnt|didn'?t) (?:good|great|possible|work|suit|ideal|going|do|happen)|(?:\?+ ?)?n(?:o(?:pe)?|a[hw])\b(?! later| earlier)|tampoco|n?either(?=\s*(?:$|[.,;!?]|so\b|but\b))|(?:is )?impossible|was (?:when|the (?:last|day)|my last|our last)|(?:has|have|is|are) (?:gone|passed|over|closed|taken)|(?:next time round )?(?:i work\b|(?:i'?m|i am|we'?re|we are) (?:away|out|busy|working|travell?ing|abroad|on (?:holiday|vacation|call))))/;
/** "Before Thursday, Wednesday ideally": the last day is not the one that is wanted. */
const deadline = /\b(?:before|b4|by|no later than|not later than|(?<!\b(?:off|back|it|postponed?|delayed?) )(?:until|till))(?: the| this| next)* $/;
const follows = /\bafter(?: the| this| next)* $/;
/** When something was taken or felt. */
const felt = /\b(?:since|worse|worst|wak(?:es?|ing) (?:me|him|her)(?: up)?|woke(?: up)?|awake|up since|(?:been|was|were) up)(?: (?:at|since|from|around|about|until|till))* $|\b(?:took|ate|threw up|had (?:breakfast|lunch|dinner|my \w+))\b[^.;!?]{0,24}\bat $|\b(?:units?|mg|mcg|ml|puffs?|tablets?|pills?|drops?)(?: of [a-z]+)?(?: (?:at|about|around))* $/;
const later = /\b(?:actually|2nd thoughts?|correction|hang on|hold on|let it be|let'?s (?:do|say|make it|have|go (?:for|with))|no wait|i mea?nt?|should(?:'?ve| have| of)? (?:been|be|said|say|put)|sorry|perdon|digo|quiero decir|make (?:it|that)|rather|instead|better|scratch that|wait|or rather|no|nah|nope|but|how about|what about|not (?:this|that)|say|like|such as|which leaves|leaves|right\? then|(?:just )?kidding|jk|w?h?oops(?:ie)?|never ?mind)\b|\bso(?: the| on| at| maybe| make it)*\s*$|(?<!\bor )\b(?:(?:i|we)(?:'d| would)? (?:need|want|prefer|like)|(?:can|could|may) (?:i|we) (?:have|get|do|take))(?: (?:it|this|that|to come|for|on|the))*\s*$/;

/** From when on something has been felt. */
const begun = /\b(?:since|started|began|desde)(?: about| around| last| the| on the)* $/;
/** Asked of a day that was named: "wait, is that Memorial Day?". */
const askedOf = /\b(?:is|isn'?t|was) (?:that|it|this)(?: not)?(?: (?:the|on))? $/;
/** Said against a day that was named: "no wait, that's a Sunday". */
const objected = /\b(?:no|wait|oh|but|hang on)[,!. ]*(?:wait,? )?that'?s (?:an? |the |on )*$/;
/** What one is thankful for has been. */
const thanked = /\b(?:thank(?:s| you|ful)|cheers|ta)(?: (?:so|very) much| a lot)? for (?:the |my |our |seeing (?:me|us|him|her) (?:on )?)?$/;

/** "She told me on the 3rd to come back". */
const saidOn = /\b(?:told|asked|advised|said|wrote|called|phoned|rang|texted|emailed)(?: (?:me|us|him|her|them))?(?: on)?(?: the)? $/;
const whatWasSaid = /^ (?:to|that|saying)\b/;

/** Between days that go together: "the 14th or the 15th". */
const joined = /^,? (?:or|nor|and) (?:on |the )?$/;
const suits = /^ (?:at \S+ )?(?:works|suits|is (?:good|fine|ok|okay|better|possible)|would (?:work|suit|be)|please)\b/;
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

const theDate = new RegExp(`^ (?:(${months.join('|')}) |the )(\\d{1,2})(?:[snrt][tdh])?\\b(?![:.]\\d)`);
/** "Not Friday, the 17th", "since Friday, the 17th please": what follows is another day, unless it is the same one. */
export function apart(text: string, today: number): string {
  return text.replace(/\b([a-z]+day|tomorrow|week|month|(?:[a-z]+day,? )?(?:[a-z]+ |\d+\/)?\d{1,2}(?:[snrt][tdh])?(?: (?:of )?[a-z]+)?(?=, [a-z]+day\b)),(?= )(?! \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?(?:$|[.;!?]))/g, (all, name: string, at: number) => {
    const head = text.slice(Math.max(0, at - 40), at);
    const date = theDate.exec(text.slice(at + all.length));
    if (date && weekdayNamed(name) === weekdayOf((date[1] === undefined ? nextOfMonth(today, Number(date[2])) : dateOf(today, { month: monthNamed(date[1]), date: Number(date[2]) })) ?? 0)) return all;
    return begun.test(head) || (notBefore.test(head) && !earliest.test(head)) || cantBefore.test(head) ? `${name};` : all;
  });
}


/** Of the days in a text the one that is asked for: not one that is ruled out, nor one by which an appointment is called. */
export function chosenDay(found: readonly DayPiece[], text: string, today: number, left: string): Chosen<DayPiece> & { readonly excluded: readonly number[]; readonly or?: DayPiece | undefined } {
  const day = (piece: DayPiece): string => text.slice(piece.start, piece.end);
  const pieces = changing.test(text) ? found.flatMap((piece) => fromTo(piece, text)) : found;
  const beforeTime = (piece: DayPiece): string => headOf(text, piece).replace(timeBefore, '');
  const stays = (piece: DayPiece): boolean => changing.test(text) && /\bkeep(?:ing)? (?:my |the )?$/.test(headOf(text, piece));
  const isAside = (piece: DayPiece): boolean => (pieces.some(({ start }) => start >= piece.end) && ((piece.rank === 4 && occasion.test(headOf(text, piece)) && therefore.test(text.slice(piece.end))) || thanked.test(headOf(text, piece)) || (saidOn.test(headOf(text, piece)) && whatWasSaid.test(text.slice(piece.end))) || objected.test(headOf(text, piece)) || stays(piece) || (askedOf.test(headOf(text, piece)) && /^[^.;!]{0,24}\?/.test(text.slice(piece.end)))));
  const isAlike = (one: DayPiece, other: DayPiece): boolean => one.day < today === other.day < today;
  const passed = withJoined(pieces.filter((piece) => piece.day !== today && hasPassed(piece, text, piece.day > today)), pieces, text, isAlike);
  const since = pieces.filter((piece) => !passed.has(piece) && !isAside(piece) && !begun.test(headOf(text, piece)) && !dated.test(headOf(text, piece)));

  const refused = since.filter((piece) => isOfNone(piece, text) || (notBefore.test(anyMore.test(text.slice(piece.end)) ? beforeTime(piece) : headOf(text, piece)) && !earliest.test(headOf(text, piece))) || (notAfter.test(text.slice(piece.end)) && !supposed.test(beforeTime(piece))));
  const out = since.filter((piece, at) => refused.includes(piece) || isRefusedWith(piece, since.slice(at + 1), refused, text));
  // "Not next Monday, the 11th": the same day in other words.
  const ruledOut = since.filter((piece) => out.includes(piece) || out.some(({ day, end }) => (day === piece.day && pieces.some((other) => other.day !== day)) || joined.test(text.slice(end, piece.start))));
  const relative = since.find(({ rank }) => rank === 7);
  if (relative) return { chosen: relative, reference: undefined, excluded: out.map(({ day }) => day) };
  const barred = since.filter((piece) => !ruledOut.includes(piece) && cantBefore.test(beforeTime(piece)));
  const cannot = since.filter((piece) => barred.includes(piece) || (!ruledOut.includes(piece) && !suits.test(text.slice(piece.end)) && barred.some(({ end }) => joined.test(text.slice(end, piece.start)))));
  const possible = since.filter((piece) => !ruledOut.includes(piece) && !cannot.includes(piece));
  // "Now" says how things stand where a day is named.
  const named = possible.filter((piece) => day(piece) !== 'now');
  const told = named.filter((piece) => piece.day < today && named.some((other) => other.day >= today && (other.start >= piece.end ? asksAnew.test(text.slice(piece.end, other.start)) || /^(?:yesterday|last )|\bago$/.test(day(piece).trim()) : /\bago$/.test(day(piece)))));
  const open = named.length > 0 ? named.filter((piece) => !told.includes(piece) || isReference(piece, named, text, changing.test(text))) : possible;
  const wished = unkept(open, text, isAlike);
  const isMove = changing.test(text) || isFromTo(wished, text);
  const early = wished.filter((piece) => !deadline.test(isMove ? headOf(text, piece).replace(/\b(?:until|till)\b/g, 'to') : headOf(text, piece)) && !(follows.test(headOf(text, piece)) && text[piece.end] === ','));
  const { chosen: first, reference } = choose(early.length > 0 && early.length < wished.length ? early : wished, text, left, isMove);
  const behind = first ? (early.length > 0 ? early : wished).filter((piece) => piece !== reference && piece.start >= first.end) : [];
  const chosen = first && (inMonthBefore(first, wished, text) ?? moreExactly(first, behind, text) ?? inWeekBehind(first, behind, text) ?? first);
  const or = chosen && open.find((piece) => piece !== chosen && !(piece.day <= chosen.day && chosen.day <= (piece.until ?? piece.day - 1)) && piece !== reference && piece.start >= chosen.end && eitherOf.test(text.slice(chosen.end, piece.start)));
  const last = chosen && open.find((piece) => piece !== reference && piece.start >= chosen.end && piece.day > chosen.day && (through.test(text.slice(chosen.end, piece.start)) || (piece.day === chosen.day + 1 && /^\s*(?:and|&|y)\s*(?:on |the )?$/.test(text.slice(chosen.end, piece.start)))));
  const stretch = chosen && last && chosen.until === undefined && !isMove ? { ...chosen, until: last.day } : undefined;
  const answer = stretch ?? (chosen && or ? { ...chosen, alternatives: [...new Set([chosen.day, ...(chosen.alternatives ?? []), or.day])] } : chosen);
  // "I can't come on Monday, please cancel".
  const off = isMove || (reference && !isTold(reference, text)) || !cancelling.test(text) || anew.test(text) || possible.some((piece) => standing(piece, pieces, left) > 0) ? undefined : (cannot.findLast(({ end }) => end <= text.search(cancelling)) ?? cannot[0]);
  if (off) return { chosen: off, reference: undefined, excluded: [] };
  return { chosen: answer ?? (reference ? undefined : cannot[0]), reference, or: stretch ? undefined : or, excluded: [...new Set([...ruledOut, ...(answer ? cannot : [])].map(({ day }) => day))] };
}

/** "Move it from the 2nd to the 4th of June": two days, where else it would be all from one to the other. */
function fromTo(piece: DayPiece, text: string): readonly DayPiece[] {
  const { start, end, until } = piece;
  const at = text.slice(start, end).search(/ to \b/);
  if (until === undefined || at < 0 || /\b(?:to|for|on|between|time|until) (?:the )?$/.test(headOf(text, piece)) || isTold(piece, text)) return [piece];
  const { until: _, ...first } = piece;
  return [{ ...first, end: start + at }, { ...first, start: start + at + 4, day: until }];
}

/** "No weekend stuff", "no Friday appointments". */
const isOfNone = (piece: DayPiece, text: string): boolean => /\bno $/.test(headOf(text, piece)) && (text.slice(piece.start, piece.end).endsWith('weekend') || /^ (?:stuff|things?|appointments?|slots?|visits?|bookings?)\b/.test(text.slice(piece.end)));

/** "Thursday, Friday and Saturday are out": all that stand in a row with what is refused. */
function isRefusedWith(piece: DayPiece, [next, ...others]: readonly DayPiece[], refused: readonly DayPiece[], text: string): boolean {
  if (!next) return false;
  const isOut = refused.includes(next);
  return (isOut ? /^,? (?:and|or|nor|n|&) (?:on )?(?:the )?$/ : /^, (?:the )?$/).test(text.slice(piece.end, next.start)) && (isOut || isRefusedWith(next, others, refused, text));
}

/** "Next week, Wednesday", "this week, any time Tuesday", "Tuesday, and I mean the 5th": what is named later says the same more exactly. */
function moreExactly(vague: DayPiece, others: readonly DayPiece[], text: string): DayPiece | undefined {
  if (vague.rank === 1) return others.find(({ rank, day }) => rank > 1 && day !== vague.day && weekdayOf(day) === weekdayOf(vague.day));
  if (vague.rank !== 2 && (vague.until ?? vague.day) - vague.day < 6) return undefined;
  const dated = vague.until !== undefined && vague.until - vague.day > 6 ? others.find(({ start, end, until }) => until === undefined && /^(?:on )?(?:the )?\d/.test(text.slice(start, end))) : undefined;
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

/** Of the times in a text the one that is asked for. */
export function chosenTime(pieces: readonly TimePiece[], text: string, left: string): Chosen<TimePiece> {
  const ruled = /\b(?:not|rather than|better than|instead of|except|other than|scratch|scrap|forget)(?: at| for| the| my)*\s*$/;
  const open = pieces.filter((piece) => !ruled.test(headOf(text, piece)) && (!notAfter.test(text.slice(piece.end)) || supposed.test(headOf(text, piece).replace(/\bat $/, ''))) && !felt.test(headOf(text, piece)));
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

const row = /^\s*(?:,|-|to|through|thru|until|till|and|&|n|or|al?|hasta)\s*(?:(?:fine|ok|okay|good|bad|better|worse|then|again|also) )?(?:on |the )?$/;
/** Without those on which one has something else to do, as long as another is named. */
function unkept<Piece extends Span>(pieces: readonly Piece[], text: string, isAlike?: (one: Piece, other: Piece) => boolean): readonly Piece[] {
  const direct = pieces.filter((piece) => isTold(piece, text) && !isReference(piece, pieces, text, changing.test(text)));
  const taken = withJoined(direct, pieces, text, isAlike);
  return taken.size < pieces.length ? pieces.filter((piece) => !taken.has(piece)) : pieces;
}

/** And those of their kind that stand in a row with them, unless that would be all there are. */
function withJoined<Piece extends Span>(some: readonly Piece[], pieces: readonly Piece[], text: string, isAlike: (one: Piece, other: Piece) => boolean = () => true): ReadonlySet<Piece> {
  const all = new Set(some);
  for (const [at, piece] of pieces.entries()) {
    const last = pieces[at - 1];
    if (last && all.has(last) && isAlike(last, piece) && row.test(text.slice(last.end, piece.start))) all.add(piece);
  }
  return all.size < pieces.length ? all : new Set(some);
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
    return last !== undefined && over.test(between) && ownTime.test(text.slice(piece.end)) && (/\d|noon|>|→/.test(between) || /\bfrom (?:the )?$/.test(headOf(text, last)));
  });
}

/** Whether it takes the place of one before it. */
function isRather(piece: Span, chosen: Span, all: readonly Span[], text: string, left: string, isChange: boolean): boolean {
  if (!isChange && [through, over].some((pattern) => pattern.test(text.slice(chosen.end, piece.start)))) return false;
  const between = text.slice(chosen.end, piece.start).replace(timeBefore, '');
  const gain = standing(piece, all, left) - standing(chosen, all, left);
  return (gain > -2 && later.test(between)) || (gain > 0 && !/\b(?:or(?! so)|otherwise|else)\b/.test(between));
}

