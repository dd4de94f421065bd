import { begun } from './asides.ts';
import { weekdayOf } from './civil.ts';
import { headOf, timeBefore, type DayPiece } from './pieces.ts';
import { dateOf, feastNames, monthNamed, nextOfMonth, weekdayNamed } from './reckon.ts';
import { months } from './words.ts';

const notBefore = /\b(?:not|never|except(?: for)?|but not|anything but|any(?: ?time| day)? but|bar|barring|save|sooner than|other than|instead of|rather than|better than|(?:rather than|instead of|not|don'?t want to) wait(?:ing)?|avoid|(?:rather|prefer) not (?:to )?(?:come|do|have|go|be seen)|no puedo|ni|don'?t want|no good|n(?:either|or)(?: (?:will|is|does|can|would))?|it (?:wasn'?t|weren'?t|isn'?t))(?: (?:on|for|at|an?|the|next|this|any|el|until|before|(?:morning|afternoon|evening) of))*\s*$|\binstead of [^.,;?!]{0,24}\bon (?:the )?$|\b(?:take|prefer|rather|have) [^.;?!]*\bover (?:the |next )?$|\b(?:don'?t|do not|never)(?: even)? (?:ask|think|mention|suggest|offer|bother|say|try)(?: (?:me|about|with|of|for|on|it|the|next|this|any))*\s*$|\bforget(?: about)?(?: (?:next|this))?\s*$|\b(?:don'?t|do not) (?:book|schedule|put|move|give|make|take|call|ring|phone|text|contact)(?: (?:me|us|it|in|down|anything|for|on|to|at|the))*\s*$/;
const cantBefore = /\b(?:no way (?:i|we) can|can'?t|cannot|can not|can no longer|couldn'?t|won'?t|unable to)(?: (?:able to|get (?:the |a )?(?:time|day) off|do|make|come|be|be there|get there|manage|attend|it|in|on|at|the|this|for))*\s*$|\btoo (?:late|early|soon) (?:for|on) (?:the |this |next )*$/;
/** "Nothing before the 28th" asks for the 28th or later. */
export const earliest = /\b(?:not|nothing|no)(?: [a-z]+){0,2} (?:before|until|till|earlier than|sooner than)(?: (?:the|next|this))*\s*$/;
/** "If Friday is full" says nothing of how Friday is. */
export const supposed = /\b(?:if|unless|in case|when|should|is|are)(?: (?:the|next|this|_+))*\s*$/;
/** "Nothing on Friday", unless it is asked. */
const nothingBefore = /(?<!\bis there (?:really )?)\bnothing(?: (?:on|for|at|until|before|the|next|this))*\s*$/;
/** “I can't do weekdays except Thursday” asks for Thursday. */
const exceptFrom = /(?:\b(?:cannot|unable|none|nothing|never)\b|n'?t\b)[^.,;!?]* (?:except(?: for)?|other than|apart from|but|bar|save)(?: (?:for|on|at|the|next|this|el))*\s*$/;
const anyMore = /^ any ?more\b/;
export const notAfter = /^\s*(?:if (?:i|we|it) could\b|(?:\?+|[.,;]) ?(?:that|it|this)(?:'?s| is| would be) (?:(?:ages|forever|weeks|months)\b|(?:too|so|very|really|a bit) (?:late|far|long|soon|early)|a long (?:way|time))|[,?]? (?:but )?(?:s?he|they|that|which)(?:'s|'re| is| are| was| were) (?:wrong|mistaken|incorrect|a mistake)\b|(?:is |'s |are |got |gets |went |looks )?(?:a (?:(?:bank |public |national |federal )?holiday|no[- ]?go|nightmare|write-?off|wash(?:-?out)?|non-?starter|bust|bit (?:tricky|difficult))|(?:too |very |really |so |all |totally |completely )?(?:out|tricky|difficult|crazy|insane|mad|busy|awkward|hopeless|packed|manic|full|hectic|booked(?: (?:up|solid))?|off the table))(?=\s*(?:$|[.,;!]|\?\s*(?:then|ok|so|what|how)\b|and\b|so\b|but\b|for me\b|then\b|too\b))|'?s (?:labou?r day|memorial day|thanksgiving|christmas(?: day)?|easter|(?:a )?(?:bank |public |national )?holiday)\b|(?:is|was|'s|are|(?:wi|'|wou)ll? be|would be|seems|feels|sounds)(?:n'?t| not)? (?:no good|not good|bad|out|not possible|not great|too (?:late|early|soon|far))|(?:is|'s) (?:today|yesterday)\b(?! or)|(?:isn'?t|is not|doesn'?t|does not|won'?t|wont|doesnt|didn'?t) (?:good|great|possible|work|suit|ideal|going|do|happen)|(?:\?+ ?)?n(?:o(?:pe)?|a[hw])\b(?! (?:later|earlier|joke|jokes|kidding|rush|hurry|problem|worries|pressure|stress|biggie|idea|doubt|matter|bother|need|offence|offense)\b)|tampoco|n?either(?=\s*(?:$|[.,;!?]|so\b|but\b))|(?:is |es )?impos+ible|was (?:when|the (?:last|day)|my last|our last)|(?:has|have|is|are) (?:gone|passed|over|closed|taken)|(?:next time round )?(?:i work\b|(?:i'?m|i am|we'?re|we are) (?:away|out|busy|working|travell?ing|abroad|on (?:holiday|vacation|call))))/;
/** "Not next week, it's Christmas": why. */
const isWhy = /^[,;]? (?:(?:as|since|because|cuz|coz) )?(?:it'?s|it is|that'?s|that is) $/;
const isFeast = new RegExp(`^(?:${feastNames})$`);
/** Before all of a row that is refused: "anything but the 22nd, 23rd or 24th". */
const rowBefore = /\b(?:(?:anything|any ?time|any day) but|except(?: for)?|other than|apart from|neither)(?: (?:on|the|for))*\s*$/;
/** Between days that go together: "the 14th or the 15th". */
const joined = /^,? (?:or|nor|and) (?:on |the )?$/;
const suits = /^ (?:at \S+ )?(?:works|suits|is (?:good|fine|ok|okay|better|possible)|would (?:work|suit|be)|please)\b/;

const theDate = new RegExp(`^ (?:(${months.join('|')}) |the )(\\d{1,2})(?:[snrt][tdh])?\\b(?![:.]\\d)`);
/** "Not Friday, the 17th", "since Friday, the 17th please": what follows is another day, unless it is the same one. */
export function apart(text: string, today: number): string {
  return text.replace(/\b([a-z]+day|tomorrow|week|month|(?:[a-z]+day,? )?(?:[a-z]+ |\d+\/)?\d{1,2}(?:[snrt][tdh])?(?: (?:of )?[a-z]+)?(?=, (?:next |this )?[a-z]+day\b)),(?= )(?! \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?(?:$|[.;!?]))/g, (all, name: string, at: number) => {
    const head = text.slice(Math.max(0, at - 40), at);
    const date = theDate.exec(text.slice(at + all.length));
    if (date && weekdayNamed(name) === weekdayOf((date[1] === undefined ? nextOfMonth(today, Number(date[2])) : dateOf(today, { month: monthNamed(date[1]), date: Number(date[2]) })) ?? 0)) return all;
    return begun.test(head) || (notBefore.test(head) && !earliest.test(head)) || cantBefore.test(head) ? `${name};` : all;
  });
}

/** Of the days in a text those that are refused: `out` on their own account, `ruledOut` with what stands in a row with them, `cannot` for what one cannot do then. */
export function refusedOf(since: readonly DayPiece[], pieces: readonly DayPiece[], text: string): Readonly<Record<'out' | 'ruledOut' | 'cannot', readonly DayPiece[]>> {
  const beforeTime = (piece: DayPiece): string => headOf(text, piece).replace(timeBefore, '');
  const refused = since.filter((piece) => isOfNone(piece, since, text) || (since.length > 1 && /\bforget (?:about )?the $/.test(headOf(text, piece))) || (nothingBefore.test(headOf(text, piece)) && !earliest.test(headOf(text, piece)) && !/^[^.;!]*\?/.test(text.slice(piece.end))) || (notBefore.test(anyMore.test(text.slice(piece.end)) ? beforeTime(piece) : headOf(text, piece)) && !earliest.test(headOf(text, piece)) && !exceptFrom.test(headOf(text, piece))) || (notAfter.test(text.slice(piece.end)) && !supposed.test(beforeTime(piece))));
  const out = since.filter((piece, at) => refused.includes(piece) || isRefusedWith(piece, since.slice(at + 1), refused, text));
  const rows = out.filter((piece) => rowBefore.test(headOf(text, piece))).flatMap((piece) => rowBehind(piece, since, text));
  // "Not next Monday, the 11th": the same day in other words.
  const ruledOut = since.filter((piece) => out.includes(piece) || rows.includes(piece) || out.some(({ day, until, end }) => (day === piece.day && until === piece.until && pieces.some((other) => other.day !== day)) || joined.test(text.slice(end, piece.start)) || (isWhy.test(text.slice(end, piece.start)) && isFeast.test(text.slice(piece.start, piece.end)))));
  // “Tuesday no, actually Wednesday no, ok Tuesday”: what was refused is taken after all.
  const last = since.at(-1);
  const between = last && since.slice(since.findIndex(({ day }) => day === last.day) + 1, -1);
  const isTakenAfterAll = last && !out.includes(last) && !rows.includes(last) && between?.some((piece) => piece.day !== last.day && out.includes(piece)) === true && between.every((piece) => out.includes(piece));
  const gone = isTakenAfterAll ? ruledOut.filter(({ day }) => day !== last.day) : ruledOut;
  const barred = since.filter((piece) => !gone.includes(piece) && cantBefore.test(beforeTime(piece)));
  const cannot = since.filter((piece) => barred.includes(piece) || (!gone.includes(piece) && !suits.test(text.slice(piece.end)) && barred.some(({ end }) => joined.test(text.slice(end, piece.start)))));
  return { out, ruledOut: gone, cannot };
}

/** "No weekend stuff", "no Friday appointments", "no Fridays. Monday?". */
const isOfNone = (piece: DayPiece, pieces: readonly DayPiece[], text: string): boolean => /\bno $/.test(headOf(text, piece)) && (text.slice(piece.start, piece.end).endsWith('weekend') || /^ (?:stuff|things?|appointments?|slots?|visits?|bookings?)\b/.test(text.slice(piece.end)) || (/^[.;!]/.test(text.slice(piece.end)) && pieces.some(({ start, day }) => start >= piece.end && day !== piece.day)) || /^,? (?:and |or )?no\b/.test(text.slice(piece.end)) || /day,? (?:and |or )?no $/.test(headOf(text, piece)));

/** "Thursday, Friday and Saturday are out": all that stand in a row with what is refused. */
function isRefusedWith(piece: DayPiece, [next, ...others]: readonly DayPiece[], refused: readonly DayPiece[], text: string): boolean {
  if (!next) return false;
  const isOut = refused.includes(next);
  return (isOut ? /^,? (?:and|or|nor|n|&) (?:on )?(?:the )?$/ : /^, (?:the )?$/).test(text.slice(piece.end, next.start)) && (isOut || isRefusedWith(next, others, refused, text));
}

/** "Anything but the 22nd, 23rd or 24th": up to the last that is joined by a word. */
function rowBehind(first: DayPiece, others: readonly DayPiece[], text: string): readonly DayPiece[] {
  const row = others.filter(({ start }) => start >= first.end);
  const between = row.map(({ start }, at) => text.slice((row[at - 1] ?? first).end, start));
  const broken = between.findIndex((words) => !/^(?:,|,? (?:or|nor|and))(?: on)?(?: the)? $/.test(words));
  const last = between.slice(0, broken < 0 ? undefined : broken).findLastIndex((words) => /\b(?:or|nor|and)\b/.test(words));
  return row.slice(0, last + 1);
}
