import { weekdayOf } from './civil.ts';
import type { DayPiece, Span } from './pieces.ts';
import { changing, type TimePiece } from './times.ts';

type Chosen<Piece> = { readonly chosen: Piece | undefined; readonly reference: Piece | undefined };

const notBefore = /\b(?:not|except(?: for)?|but not|anything but|any(?: ?time| day)? but|bar|barring|save|sooner than|other than|instead of|rather than|avoid|no puedo|don'?t want|no good|nothing|neither|it (?:wasn'?t|weren'?t|isn'?t))(?: (?:on|for|at|an?|the|next|this|any|el|until|before))*\s*$|\binstead of [^.,;?!]{0,24}\bon (?:the )?$|\b(?:don'?t|do not|never)(?: even)? (?:ask|think|mention|suggest|offer|bother|say|try)(?: (?:me|about|with|of|for|on|it|the|next|this|any))*\s*$|\bforget(?: about)?(?: (?:next|this))?\s*$|\b(?:don'?t|do not) (?:book|schedule|put|move|give|make|take)(?: (?:me|us|it|in|down|anything|for|on|to|at|the))*\s*$/;
/** What came, or was written, on a day. */
const dated = /\b(?:papers?|letters?|results?|notes?|samples?|labs|emails?|messages?|scans?|tests?|bloods?) (?:from|of|dated) (?:the )?$/;
const cantBefore = /\b(?:can'?t|cannot|can not|couldn'?t|won'?t|unable to)(?: (?:do|make|come|be there|get there|manage|attend|it|in|on|at|the|this|for))*\s*$/;
/** "Nothing before the 28th" asks for the 28th or later. */
const earliest = /\b(?:not|nothing|no)(?: [a-z]+){0,2} (?:before|until|till|earlier than|sooner than)(?: (?:the|next|this))*\s*$/;
/** "If Friday is full" says nothing of how Friday is. */
const supposed = /\b(?:if|unless|in case|when|should|is|are)(?: (?:the|next|this))*\s*$/;
const notAfter = /^\s*(?:(?:is |'s |are )?(?:a (?:(?:bank |public |national |federal )?holiday|no[- ]?go|nightmare|write-?off|bit (?:tricky|difficult))|(?:too |very |really |so |all |totally |completely )?(?:out|tricky|difficult|awkward|hopeless|packed|manic|full|hectic|booked(?: (?:up|solid))?|off the table))(?=\s*(?:$|[.,;!]|\?\s*(?:then|ok|so|what|how)\b|and\b|so\b|but\b|for me\b|then\b|too\b))|'?s (?:labou?r day|memorial day|thanksgiving|christmas(?: day)?|easter|(?:a )?(?:bank |public |national )?holiday)\b|(?:is|was|'s|are)(?:n'?t| not)? (?:no good|not good|bad|out|not possible|not great|too (?:late|early|soon|far))|(?:isn'?t|is not|doesn'?t|does not|won'?t|wont|doesnt|didn'?t) (?:good|great|possible|work|suit|ideal|going)|no\b(?! later| earlier)|(?:is )?impossible|was (?:when|the (?:last|day)|my last|our last)|(?:has|have|is|are) (?:gone|passed|over|closed|taken)|(?:next time round )?(?:i work\b|(?:i'?m|i am|we'?re|we are) (?:away|out|busy|working|travell?ing|abroad|on (?:holiday|vacation|call))))/;
const mine = /\b(?:my|our|his|her|their|the|that|existing|current)\s+(?:\S+\s+)?$/;
const bookingAfter = /^(?:'?s)?[,]?\s*(?:(?:at|@)?\s*\S*\s*)?(?:one\b|appointments?\b|appts?\b|bookings?\b|visits?\b|slots?\b|check-?ups?\b|checks?\b|physicals?\b|exams?\b|scans?\b|cleaning\b|vaccination\b|consult\w*\b|sessions?\b|meeting\b|thing\b)/;
const bookingBefore = /\b(?:my|the)\s+(?:[a-z.']+\s+){0,3}(?:one|appointments?|appts?|bookings?|visits?|slots?|check-?ups?|consult\w*|sessions?)\s+(?:(?:that\s+)?(?:i|we)(?:'ve|'d)?\s+(?:(?:have|had|got|booked|made|down)\s+)*)?(?:with\s+(?:dr\.?|doctor)?\s*\S+\s+)?(?:(?:(?:is|was)\s+)?(?:on|at|for|of|scheduled for|booked for|from)\s+)?(?:(?:uh|um|er|erm|like)\s+)*(?:the\s+)?$/;
/** "I have an appointment at 2 with Dr Falk". */
const has = /(?<!\b(?:can|could|may|might|should|shall|must|would|if) )\b(?:i|we)(?:'ve| have| had|'d)? (?:(?:have|had|got|booked|made) )*(?:one|an? (?:[a-z.']+ ){0,2}?(?:appointments?|appts?|bookings?|visits?|slots?|check-?ups?)) (?:(?:booked|scheduled|set) )?(?:with (?:dr\.?|doctor)? ?\S+ )?(?:(?:on|at|for|of) )?(?:the )?$|\bthere(?:'s| is) (?:an? )(?:appointment|appt|booking|visit) (?:(?:on|at|for) )?(?:the )?$/;
/** "Swap Friday's for Tuesday". */
const swapped = /^'?s?(?:\s+(?:at\s+)?\d{1,2}(?::\d\d)?\s?(?:am|pm)?)?\s+(?:for|to|with|into|onto|become)\s/;
const cancelling = /\b(?:cancel|call off|drop|delete|scrap|remove|cancelar)\b/;
/** What is given up, as long as something else is asked for behind it. */
const givenUp = /\b(?:cancel|call off|drop|delete|scrap|remove|skip|ditch)\b(?:(?!\b(?:and|then|book|give|put|want|need|take|make)\b)[^.;!?]){0,28}$/;
const askedInstead = /\b(?:book|do|try|give|put|get|want|need|take|make|prefer|like|schedule|pencil|slot|instead|rather)\b/;
const better = /^[^.;!?]*\b(?:instead|better|rather|would (?:be|suit)|works|suits|is (?:good|fine|perfect))\b/;
/** When one is kept by something else. */
const kept = /\b(?:work(?:ing)?|school|class(?:es)?|shifts|(?:my|a|the|on|night|day|late|early) shift|busy|meetings?|finish(?:es)?|gets? (?:off|out)|training|practice|college|nursery|daycare|tied up|away|out of town|off work|on call|on nights?|night shifts?|travell?ing|jury duty|called (?:in|to)|abroad|fly(?:ing)?|flies|(?:gets?|getting|i'?m|i am|we'?re|we are|he'?s|she'?s|flying) back|(?:back|home|return(?:s|ing)?) from|on holiday|on vacation|teach(?:ing)?|pick up|birthday|anniversary|wedding|funeral|graduation|party|exams?|interview|due date|christening|concert|recital|flight|leaves|departs|arrives|gets in|closes|shuts|opens|ends|expires|runs out|died|born|married|retir(?:e|es|ing)|term)\b(?:(?!\b(?:so|but|then|can|could|how|what|maybe|and)\b)[^.,;!?]){0,24}$/;
/** Until when one is away; when to ring; when something was measured; somebody else's appointment. */
const besides =
  /\b(?:i'?m|i am|i'?ll be|we'?re|we are|we'?ll be|he'?s|she'?s|is|be) (?:[a-z]+ ){0,4}(?:till|until|til)(?: the| next)* $|\b(?:to|i'?ll|will) (?:ring|call|phone)(?: (?:back|you|up|in|on|again|the))* $|\b(?:temp(?:erature)?|bp|blood pressure|sugars?|glucose|pulse|fever|weight|sats?|inr|peak flow)\b(?:(?!\b(?:check|test|review|clinic|appointment|so|can|could|please)\b)(?:[^.;!?]|\.(?=\d))){0,28}$|\b(?:dad|mum|mom|mother|father|husband|wife|son|daughter|brother|sister|partner|his|her|their)(?:'s)? (?:[a-z]+ ){0,3}(?:appointment|appt|visit|check-?up|scan|operation|surgery)(?:'s| is| was) (?:on |at )?(?:the )?$|\b(?:baby(?:'s| is)?|pregnant,?) due(?: (?:on|in|around|about|the))* $|\bturn(?:s|ing)? \d+(?: (?:on|the|this|next|in))* $/;
/** "Before Thursday, Wednesday ideally": the last day is not the one that is wanted. */
const deadline = /\b(?:before|by|no later than|not later than|until|till)(?: the| this| next)* $/;
/** When something was taken or felt. */
const felt = /\b(?:since|worse|worst|wak(?:es?|ing) (?:me|him|her)(?: up)?|woke(?: up)?|awake|up since|(?:been|was|were) up)(?: (?:at|since|from|around|about|until|till))* $|\b(?:took|ate|threw up|had (?:breakfast|lunch|dinner|my \w+))\b[^.;!?]{0,24}\bat $/;
/** What a day is that says no more of when one comes. */
const keptAfter = /^,? (?:is|was|will be|'s|it'?s) (?:(?:my|our|his|her|their|the|an?) (?:[a-z']+ ){0,2}(?:birthday|anniversary|wedding|funeral|graduation|party|exams?|interview|due date|flight|holiday|deadline)\b|when (?:i|we|he|she|they|my|our|the|school)\b)/;
const engaged = /\b(?:i|we|he|she|they|kids?|sons?|daughters?|wife|husband|mum|mom|dad|child|children)(?:(?:'ve)? (?:have|has|got|have got|has got)|'ve) (?!any|some|booked\b|made\b|(?:an? |my |the )?(?:\S+ )?(?:appointments?|appts?|bookings?|visits?|slots?|one|check-?ups?|time)\b)(?:an? |my |the )?[a-z]+(?: [a-z]+)? (?:at|from|until|till|to|on)(?: the)? $/;
const past = /\b(?:(?:was|were)(?: (?:last|first|only|once))? (?:there|in|seen|here)|last (?:visit|appointment|check-?up) was|(?:had|since|after|at) (?:my|our) (?:last|previous) [a-z-]+|saw|came|visited|went|missed|been)\b[^.,;!?]{0,24}$/;
/** When one called, wrote or waited. */
const reached = /\b(?:called|rang|phoned|e-?mailed|texted|wrote|messaged|spoke|waited|tried (?:to [a-z]+|[a-z]+ing))(?: (?:you|u|in|up|back|them|him|her|again|already|before|twice|there|the (?:clinic|office|surgery|desk|receptionist|number)|(?:with|to) (?!(?:book|ask|make|get|see|say|cancel|move|change|schedule|arrange|come)\b)[a-z]+|on|last|this|the|at|early|late|first thing))* $/;
/** When something came about: "I fell on Monday", "my last period was on". */
const happened =
  /\b(?:i|we|he|she|they|it|who|and|since) (?:just |also |first |had )?(?:fell|tripped|slipped|broke|cut|burn(?:ed|t)|hurt|injured|twisted|sprained|woke up|threw up|fainted|passed out|collapsed|started|began|stopped|ran out|finished|flew|landed|moved|had (?:(?:an?|my|the|his|her) )?(?:[a-z]+ )?(?:surgery|operation|op|fall|accident|baby|biopsy|scan|mri|x-?ray|tests?|bloods?|labs?|jabs?|vaccine|shot|injection|procedure|dose|attack|seizure|transplant|c-section|root canal|extraction)|(?:was|were|got) (?:discharged|admitted|diagnosed|operated|sick|ill|bitten|stung|hit|stitched|vaccinated))(?: (?!and\b|so\b|but\b|need|want|can\b|to\b|for\b|would\b|please\b)[a-z'-]+){0,4}? ?(?:on |last |this |the )*$|\b(?:my|his|her|our|the) (?!(?:[a-z-]+ ){0,2}(?:appointment|appt|booking|visit|slot|one|session|cita)\b)(?:[a-z-]+ ){1,3}(?:was|were|started|began|happened|took place)(?: back)?(?: (?:on|in|around|about|last|the))* $/;
const later = /\b(?:actually|correction|hang on|hold on|let it be|let'?s (?:do|say|make it|have|go (?:for|with))|no wait|i mean|i meant|sorry|make (?:it|that)|rather|instead|better|scratch that|wait|or rather|no|but|how about|what about|not (?:this|that)|say|like|such as|which leaves|leaves|right\? then|so (?:i|we)(?:'d| would|'ll| will)? (?:need|want|like|prefer|take))\b|\bso(?: the| on| at| maybe| make it)*\s*$/;

/** Asked of a day that was named: "wait, is that Memorial Day?". */
const askedOf = /\b(?:is|isn'?t|was) (?:that|it|this)(?: not)?(?: (?:the|on))? $/;
/** What one is thankful for has been. */
const thanked = /\b(?:thank(?:s| you|ful)|cheers|ta)(?: (?:so|very) much| a lot)? for (?:the |my |our |seeing (?:me|us|him|her) (?:on )?)?$/;
/** How somebody was on days that have passed: "fine Saturday, fine Sunday". */
const feeling = '(?:fine|ok|okay|well|good|better|grand|alright|great|bad|poorly|awful|rough|sick|ill|unwell|worse|terrible|perfect|lovely)';
const fared = new RegExp(String.raw`\b(?:was|were|felt|seemed|looked) (?:[a-z]+ )?${feeling}(?: (?:on|all|last|${feeling}|[a-z]+day,?|and|then))* $`);

/** Between days that go together: "the 14th or the 15th". */
const joined = /^,? (?:or|nor|and) (?:on |the )?$/;
const suits = /^ (?:at \S+ )?(?:works|suits|is (?:good|fine|ok|okay|better|possible)|would (?:work|suit|be)|please)\b/;
/** Between two days of which either will do, each of which may have its time: "Wednesday at 9 or Thursday". */
const clock = String.raw`(?:(?:at|around|about|from|after|before) )?(?:(?:half|quarter) (?:past|to) )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon)(?: o'clock)?`;
const half = '(?:in the )?(?:morning|afternoon|evening)';
const eitherOf = new RegExp(String.raw`^\s*(?:,|\/|(?:,? ?${half}|,? ?${clock}(?: ${half})?)?,?\s*\b(?:or?|else|otherwise)\b)\s*(?:else |on |the |maybe |even |perhaps |${clock} (?:${half} )?(?:on )?)*$`);
/** Another clause, which asks for something. */
const asksAnew = /[.;!?]|\b(?:can|could|may|please|book|want|need|like|come|see|get|how about|(?:is|are) there|any)\b/;

const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - 70), start);

/** Of the days in a text the one that is asked for: not one that is ruled out, nor one by which an appointment is called. */
export function chosenDay(pieces: readonly DayPiece[], text: string, today: number): Chosen<DayPiece> & { readonly excluded: readonly number[]; readonly or?: DayPiece | undefined } {
  const day = (piece: DayPiece): string => text.slice(piece.start, piece.end);
  const stays = (piece: DayPiece): boolean => changing.test(text) && /\bkeep(?:ing)? (?:my |the )?$/.test(before(text, piece));
  const isAside = (piece: DayPiece): boolean => fared.test(before(text, piece)) || (pieces.some(({ start }) => start >= piece.end) && (thanked.test(before(text, piece)) || stays(piece) || (askedOf.test(before(text, piece)) && /^[^.;!]{0,24}\?/.test(text.slice(piece.end)))));
  const since = pieces.filter((piece) => !isAside(piece) && !/\b(?:since|started|began)(?: about| around| last)? $/.test(before(text, piece)) && !dated.test(before(text, piece)) && !past.test(before(text, piece)) && !reached.test(before(text, piece)) && !(piece.day !== today && happened.test(before(text, piece))));

  const out = since.filter((piece) => (notBefore.test(before(text, piece)) && !earliest.test(before(text, piece))) || (notAfter.test(text.slice(piece.end)) && !supposed.test(before(text, piece))));
  // "Not next Monday, the 11th": the same day in other words.
  const ruledOut = since.filter((piece) => out.includes(piece) || out.some(({ day, end }) => (day === piece.day && pieces.some((other) => other.day !== day)) || joined.test(text.slice(end, piece.start))));
  const relative = since.find(({ rank }) => rank === 7);
  if (relative) return { chosen: relative, reference: undefined, excluded: out.map(({ day }) => day) };
  const barred = since.filter((piece) => !ruledOut.includes(piece) && cantBefore.test(before(text, piece)));
  const cannot = since.filter((piece) => barred.includes(piece) || (!ruledOut.includes(piece) && !suits.test(text.slice(piece.end)) && barred.some(({ end }) => joined.test(text.slice(end, piece.start)))));
  const possible = since.filter((piece) => !ruledOut.includes(piece) && !cannot.includes(piece));
  // "Now" says how things stand where a day is named.
  const named = possible.filter((piece) => day(piece) !== 'now');
  const told = named.filter((piece) => piece.day < today && named.some((other) => other.day >= today && other.start >= piece.end && (asksAnew.test(text.slice(piece.end, other.start)) || /^(?:yesterday|last )|\bago$/.test(day(piece).trim()))));
  const open = named.length > 0 ? named.filter((piece) => !told.includes(piece) || isReference(piece, named, text, changing.test(text))) : possible;
  const wished = unkept(open, text);
  const early = wished.filter((piece) => !deadline.test(before(text, piece)));
  const { chosen: first, reference } = choose(early.length > 0 && early.length < wished.length ? early : wished, text);
  const behind = first ? open.filter((piece) => piece !== reference && piece.start >= first.end) : [];
  const chosen = first && (moreExactly(first, behind) ?? inWeekBehind(first, behind, text) ?? first);
  const or = chosen && open.find((piece) => piece !== chosen && piece !== reference && piece.start >= chosen.end && eitherOf.test(text.slice(chosen.end, piece.start)));
  const through = chosen && open.find((piece) => piece !== reference && piece.start >= chosen.end && piece.day > chosen.day && (/^\s*(?:-|to|through|thru|until|till|al?|hasta)\s*(?:el |the )?$/.test(text.slice(chosen.end, piece.start)) || (piece.day === chosen.day + 1 && /^\s*(?:and|&|y)\s*(?:on |the )?$/.test(text.slice(chosen.end, piece.start)))));
  const stretch = chosen && through && chosen.until === undefined && !changing.test(text) ? { ...chosen, until: through.day } : undefined;
  const answer = stretch ?? (chosen && or ? { ...chosen, alternatives: [...new Set([chosen.day, ...(chosen.alternatives ?? []), or.day])] } : chosen);
  return { chosen: answer ?? (reference ? undefined : cannot[0]), reference, or: stretch ? undefined : or, excluded: [...ruledOut, ...(answer ? cannot : [])].map(({ day }) => day) };
}

/** "Next week, Wednesday", "this week, any time Tuesday", "Tuesday, and I mean the 5th": what is named later says the same more exactly. */
function moreExactly(vague: DayPiece, others: readonly DayPiece[]): DayPiece | undefined {
  if (vague.rank === 1) return others.find(({ rank, day }) => rank > 1 && day !== vague.day && weekdayOf(day) === weekdayOf(vague.day));
  if (vague.rank !== 2) return undefined;
  const weekday = others.find(({ rank }) => rank === 1);
  if (!weekday) return undefined;
  const within = vague.until === undefined ? weekday.day : vague.day + ((weekdayOf(weekday.day) - weekdayOf(vague.day) + 7) % 7);
  const { alternatives: _, ...rest } = weekday;
  return vague.until === undefined || within <= vague.until ? { ...rest, day: within } : undefined;
}

/** Between a weekday and its week: a part of the day, or times. */
const timesBetween = /^(?:[\s,]|\b(?:in the|the|of|morning|afternoon|evening|night|noon|midday|at|from|between|around|about|after|before|until|till|to|and|am|pm|o'?clock|\d{1,2}(?:[:.]\d\d)?(?:am|pm)?)\b|-)*$/;
/** "Thursday afternoon next week", "Friday from 2 to 4, the week after". */
function inWeekBehind(weekday: DayPiece, others: readonly DayPiece[], text: string): DayPiece | undefined {
  const week = weekday.rank === 1 ? others.find(({ start, day, until, rank }) => rank === 2 && until !== undefined && until - day <= 6 && timesBetween.test(text.slice(weekday.end, start))) : undefined;
  return week && moreExactly(week, [weekday]);
}

/** Of the times in a text the one that is asked for. */
export function chosenTime(pieces: readonly TimePiece[], text: string): Chosen<TimePiece> {
  const ruled = /\b(?:not|rather than|instead of|except|other than)(?: at| for)?\s*$/;
  const open = pieces.filter((piece) => !ruled.test(before(text, piece)) && !notAfter.test(text.slice(piece.end)) && !felt.test(before(text, piece)));
  return choose(open.length > 0 ? unkept(open, text) : pieces.filter((piece) => !ruled.test(before(text, piece)) && !felt.test(before(text, piece))), text);
}

/** Of the parts of the day the one that is asked for: not that of a day which is not meant, and of two the one that takes the other's place. `left`: the days that are not meant. */
export function chosenPart<Part extends Span>(parts: readonly Part[], left: readonly Span[], text: string): Part | undefined {
  const besides = (part: Part): boolean => left.some((day) => (day.end <= part.start ? /^,? ?(?:in the )?$/.test(text.slice(day.end, part.start)) : day.start >= part.end ? /^ (?:on |of )?(?:the )?$/.test(text.slice(part.end, day.start)) : true));
  const open = parts.filter((part) => !besides(part));
  return open.slice(1).reduce<Part | undefined>((chosen, part) => (chosen && later.test(text.slice(chosen.end, part.start)) ? part : chosen), open[0]);
}

/** Without those on which one has something else to do, as long as another is named. */
function unkept<Piece extends Span>(pieces: readonly Piece[], text: string): readonly Piece[] {
  const direct = pieces.filter((piece) => {
    const head = before(text, piece);
    return kept.test(head) || keptAfter.test(text.slice(piece.end)) || engaged.test(head) || past.test(head) || besides.test(head);
  });
  const taken = new Set(direct);
  for (const [at, piece] of pieces.entries()) {
    const last = pieces[at - 1];
    if (last && taken.has(last) && /^\s*(?:,|-|to|through|thru|until|till|and|or|al?|hasta)\s*(?:on |the )?$/.test(text.slice(last.end, piece.start))) taken.add(piece);
  }
  if (taken.size === pieces.length && direct.length < pieces.length) return pieces.filter((piece) => !direct.includes(piece));
  return taken.size < pieces.length ? pieces.filter((piece) => !taken.has(piece)) : pieces;
}

function choose<Piece extends Span>(pieces: readonly Piece[], text: string): Chosen<Piece> {
  const isChange = changing.test(text);
  const reference = pieces.find((piece) => isReference(piece, pieces, text, isChange));
  const others = pieces.filter((piece) => piece !== reference);
  if (reference && others.length === 0) return { chosen: reference, reference };
  let chosen = others[0];
  for (const piece of others.slice(1)) if (chosen && later.test(text.slice(chosen.end, piece.start))) chosen = piece;
  return { chosen, reference };
}

/** "my Monday appointment", "my 3pm", "the one on Friday", and in a change what it is moved from. */
function isReference(piece: Span, pieces: readonly Span[], text: string, isChange: boolean): boolean {
  const head = before(text, piece);
  const tail = text.slice(piece.end, piece.end + 40);
  if (isChange && /\bto\s+(?:the\s+)?$/.test(head)) return false;
  if (isChange && /\bcita (?:del?|para|con) (?:el |la |the )?$/.test(head)) return true;
  if (/\bmy $/.test(head) && /^ be (?:an?|on|the)\b/.test(tail)) return true;
  if (isChange && swapped.test(tail) && pieces.some(({ start }) => start >= piece.end)) return true;
  if (isChange && /^'s (?:back|forward|to|out|up|along|until|by|please)\b|^'s\s*[.,;!?]/.test(tail)) return true;
  if ((mine.test(head) || /^'s?\s/.test(tail)) && bookingAfter.test(tail)) return true;
  if (/\b(?:my|the)\s+$/.test(head) && /^\s*(?:$|[.,!?]|with\b|to\b|on\b|and\b|please|at \d{1,2}(?::\d\d)?(?: ?[ap]m)?\s*[,.;?!])/.test(tail) && (isChange || cancelling.test(text)) && !text.startsWith('the ', piece.start)) return true;
  if (has.test(head)) return true;
  if (isChange && text.startsWith('the ', piece.start) && /\b(?:move|change|reschedule|postpone|shift|swap|rebook|push|bring) $/.test(head)) return true;
  if (isChange && /\b(?:my|the) (?:[a-z]+day|tomorrow|today)(?: (?:one|appointment|appt|booking|visit|slot))?(?: at)? $/.test(head) && !/^\s*(?:is|at)\b/.test(tail) && pieces.some(({ start }) => start >= piece.end)) return true;
  if (bookingBefore.test(head)) return isChange || cancelling.test(text);
  const next = pieces.find(({ start }) => start >= piece.end);
  if (givenUp.test(head) && next && (askedInstead.test(text.slice(piece.end, next.start)) || better.test(text.slice(next.end)))) return true;
  return isChange && next !== undefined && /^[^.!?]{0,30}?\bto\s+(?:(?:the|about|around|later|on|at|next|this|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+)*$/.test(text.slice(piece.end, next.start));
}
