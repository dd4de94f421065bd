import type { NameEntity, TimeEntity, Understanding } from '../../understanding/types.ts';
import type { Flow, Slot, Slots } from '../types.ts';
import { shiftIn, weekAfter } from '../shift.ts';
import { addDays, cut, doctorName, instantOf, isSameWeekday, localParts, sayTime, str } from '../words.ts';
import { appointmentOf, upcoming } from './appointments.ts';
import { callsBy } from './which-appointment.ts';
import { explainsElse } from './why-then.ts';
import { doctorOf, doctorSlot, hintOf, isImplied, specialtySlot, startSlot } from './doctors.ts';

const anyone = /\b(?:any(?:one|body| doctor| of them| one)?|whoever|whichever|either(?= of|\W*$|\W+(?:but|one|will|would|is|works|on|in|at|please|only|as)\b)|do(?:es)? ?n[o']?t matter|(?:do(?:n['’]?t| not)|wouldn['’]?t) mind (?:which|who|either)|don'?t care|idc\b|not (?:fussed|bothered|picky)|up to you|no pref(?:erence)?|first available|you (?:choose|pick|decide)|cualquiera)\b/i;
const online = /\b(?:online|video|virtual(?:ly)?|tele(?:health|medicine)|remote(?:ly)?|zoom)\b/i;
const inPerson = /(?<!\b(?:ask|tell|talk|speak|discuss|explain)\b[^.!?]{0,20})\bin[- ]person\b/i;
const followUp = /\bfollow(?:ing)?[- ]?up\b|\bseguimiento\b/i;
/** What is said of a time that stands is no reason, unless it is said to be one. */
const givesReason = /\b(?:for|because|cos|cuz|since|about|regarding|concerning|due to|reason|it['’]s (?:my|the|a|an)|por|para|porque|follow[- ]?up|check-?up)\b/i;
const namesVisit = /\b(?:one|same (?:time|hour|day|doctor)|cita|ver a)\b|^(?:as (?:early|soon|late|quickly) as|w[h]?ich|who|what|where|when|after|before|around|during|until)\b/i;
/** The signs that are spoken where a text is dictated, and what belongs to the wish. */
const trailing = /[\s,]+(?:comma|period|full stop|question mark|then|instead|w\/)\W*$/i;
/** "The one right after": the next free time beside the one that was spoken of. */
const adjoining = /\b(?:(?:right|just|directly|immediately|straight) (after|before)|the (?:one|slot|time) (after|before)|the (next|following|previous) (?:one|slot|time)|one (?:slot )?(later|earlier))\b(?! (?:(?:my|the|i|we|lunch|work|school|noon)\b|\d))/i;
const busy = /\b(?:work|busy|tied up|in (?:class|school|meetings?))\b.{0,20}\b(?:un)?till?\b/i;
const wantsBooking = /\b(?:book|appointment|appt|see|visit|schedule|doctor|dr|reserve|cita|consult|check-?up|put me in)\b|log(?:y|ist)\b/i;
/** A text that tells what is wrong and names no wish: the doctor for it is offered, and asked about. */
const isComplaint = (text: string, specialty: string | undefined): boolean => specialty !== undefined && isImplied(specialty) && !wantsBooking.test(text) && !/\bone\b/i.test(text);
const parts: Readonly<Record<string, number>> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 };
/** "Half past instead", of the hour that was spoken of. */
function minuteIn(text: string, clock: string): string | undefined {
  const part = parts[/\b(half past|quarter past|quarter to)\b(?:\W+(?:instead|please|then|rather))*\W*$/i.exec(text)?.[1]?.toLowerCase() ?? ''];
  if (part === undefined) return undefined;
  const minutes = Number(clock.slice(0, 2)) * 60 + part;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
/** The account is the speaker's, and so is the appointment: for whom it is stands in its reason. */
const whom = /\bfor my (?:(?:\w+ ){0,2})?(?:son|daughter|child|kid|baby|husband|wife|partner|mother|father|mom|mum|dad|brother|sister|grand(?:mother|father|ma|pa))\b|\bpara mi (?:hij[oa]|espos[oa]|marido|mujer|madre|padre|beb[eé]|abuel[oa]|herman[oa])\b/i;
const needs = /\bmy (?:(?:little|young(?:er|est)?|old(?:er|est)?|eldest|dear) )*(son|daughter|child|kid|baby|boy|girl|toddler|husband|wife|partner|mother|father|mom|mum|dad|brother|sister|grand(?:mother|father|ma|pa))(?: \p{L}+)?(?:['’]s| is| has| had| got| needs?| wants?| should| would like| must| keeps?| fell| can['’]?t) /iu;
/** Who is to be seen besides. */
const forThem = /\b(?:see|look at|check|examine|treat|help|bring(?:ing)?|take|taking|book|fit|squeeze|get) (?:him|her|them)\b|\bfor (?:him|her|them)\b|\b(?:can|could|may|should|must|needs? to|has to|wants? to) (?:he|she|they)?\s?(?:be seen|see|get|come|have)\b|\b(?:his|her|their) (?:appointment|appt|visit|check-?up|booking)\b/i;
const ofMe = /\b(?:see|look at|check|examine|treat|help|bother\w*|itch\w*|hurt\w*|kill\w*) me\b|\b(?:i(?:['’]ve| have|['’]m| am|['’]d)?) (?:been |got |had |have |feel|keep|also |can['’]?t |am )|\bmy (?:own )?(?:skin|back|knee|head|heart|chest|foot|feet|leg|arm|hand|eye|ear|neck|hip|shoulder|stomach|throat|face|nose|blood|weight|medication|meds)\b/i;
/** What somebody of theirs had, said, or has to do with when one can come, is told and no visit of theirs. */
const onlyTold = /\bmy (?:\w+ ){0,2}?(?:son|daughter|child|kid|baby|boy|girl|toddler|husband|wife|partner|mother|father|mom|mum|dad|brother|sister|grand(?:mother|father|ma|pa))(?: \p{L}+)? (?:(?:also |once |always )?had\b|(?:has|is|had|got|keeps?) (?:to|the car|school|work|class|practice|football|training|a (?:match|game|recital|lesson|party)|working|driving|away|out|home|at|off|coming|going|telling|saying|nagging|asking|worried|pushing)\b|(?:wants|would like|needs|should) (?:me|us|the car)\b)/iu;
/** Whether the visit is theirs of whom a text tells. */
const isTheirs = (text: string): boolean => forThem.test(text) || !(onlyTold.test(text) || ofMe.test(text));
const soonest = /\b(?:(?:free|available) (?:first|soonest|next)|asap|(?:as )?(?:soon|early) as (?:poss(?:ible)?|(?:you|i|we) can)\b|soonest|quickest|earliest|very first(?! (?:time|visit|appointment|session)\b)|first one (?:on|in|of)|(?<!\b(?:my|our) )(?:first|next) (?:available|free|possible|open|opening|slot|appointment)|(?<!\bnot )first thing|(?:which|what|who)ever(?: one)? (?:is|comes|has|can)(?: the| me)? (?:first|soonest|sooner|earliest|earlier)|lo antes posible)\b/i;
/** “Whenever”, to who asks when it is to be. */
const whenever = /^\W*(?:(?:ok(?:ay)?|oh|well|really|honestly|please)\W+)*(?:whenever|any ?time|any(?: of (?:them|those|these))?|(?:it )?does(?:n['’]?t| not) matter(?: when)?|i don['’]?t (?:mind|care)(?: when)?|(?:you|u) (?:choose|pick|decide)|up to you|surprise me)(?:\W+(?:works?|is (?:fine|good|ok(?:ay)?)|(?:for|to) me|please|really|then|suits?(?: me)?|is free|you (?:have|like|want)))*\W*$/i;
const latest = /\b(?:latest|(?<!\b(?:as|like|than|since|from|my) )last (?:available|free|possible|open|opening|slot|one))\b/i;
/** The last time of a day; “last time, I promise” is none. */
const timeAt = (order: string): RegExp => new RegExp(`(?<=\\b(?:the|your|her|his|their|any) )(?<!\\b(?:is|was|for|['’]s) the )${order} time\\b(?! (?:i|we|he|she|they)\\b)|^\\W*${order} time(?=\\W*$|\\W+(?:please|pls|then|on|of|in)\\b)|\\b${order} time (?:available|free|open|possible|you (?:have|['’]ve))\\b`, 'i');
const [firstTime, lastTime] = [timeAt('(?:first|next)'), timeAt('last')];
const wantsSoonest = (text: string): boolean => soonest.test(text) || firstTime.test(text);
const wantsLatest = (text: string): boolean => latest.test(text) || lastTime.test(text);
const later = /\b(?:later|after that|(?:another|other|different) (?:times?|slots?|options?)|more (?:times|slots|options)|(?:something|anything) else|none of (?:these|those|them)|m[aá]s tarde)\b/i;
const farewell = /\b(?:see|talk to) (?:you|ya)\b|\bbye\b/i;
const earlier = /\b(?:earlier|sooner|before that|m[aá]s temprano)\b/i;
/** "Before that, …" begins another matter. */
const before = /^\W*(?:(?:ok(?:ay)?|but|wait|oh|hang on|hold on)\W+)*before (?:that|we do(?: that)?|i (?:do|decide|say yes))\W/i;
const laterInDay = /\blater (?:on )?(?:in|that|the same|in the)(?: the)? day\b/i;
/** "Anything later that morning?" */
const sameDay = /\b(?:that|(?:the|that) same|in the|this) (?:morning|afternoon|evening)\b/i;
/** "Is there anything in the afternoon too?", of the day that stands. */
const also = /\b(?:is there|are there|have you|do you have|got|any(?:thing)?|what|too|as well|that|same)\b/i;
export const sameTime = /\b(?:(?:same|(?:in|at|for|into) that) (?:time|hour|slot)|misma hora)\b/i;
const sameDate = /\b(?:same|that) day\b/i;
/** "Right after at 3:30", of a visit that was spoken of. */
const besideIt = /\b(?:right|straight|directly|just|immediately) (after|before)(?:wards|hand|( (?:that|it|this)(?: (?:one|visit|appointment|appt|booking))?))?\b(?! (?:my|the|i|we|lunch|work|school|noon)\b)/i;
const anotherDay = /\b(?:another|other|different) (?:days?|dates?)\b/i;

const wants = /\b(?:mean|meant|want(?:ed)?|need(?:ed)?|rather|quiero|quer[ií]a|prefiero)\b/i;
/** "I wanted somebody for my skin": another doctor, though only what ails somebody is named. */
const wantsKind = (text: string, said: string): boolean => (wants.test(said) || /\bnot\b/i.test(said)) && callsBy(text, said);

/** What is reckoned from the time that stands, and not from the one that was read back. */
const ofOld = /\bother way\b|\bwrong (?:way|direction)\b|\b(?:than|before|after|from|of) (?:the|my) (?:original|old|current|existing|first)\b/i;

/** Hints that no entity holds: "any doctor", "the first free one", "something later". A time that is said alone is one of the day that was chosen, and a day keeps the time. */
export function bookingHints(text: string, { entities: { time, date, part_of_day, specialty, reason, doctor, unwanted, appointment_ref } }: Understanding, slots: Slots): Slots {
  // “The same day” is that of the appointment which is moved.
  const old = slots['start'] === undefined && sameDate.test(text) ? str(slots['from']) : undefined;
  const said = (name: string): string | undefined => str(slots['start']) ?? old ?? str(slots[name]) ?? str(slots['from']);
  const shift = shiftIn(text);
  const fromOld = ofOld.test(text) ? str(slots['from']) : undefined;
  const base = fromOld ?? str(slots['start']) ?? str(slots['from']) ?? str(slots['offered_from']);
  const ofWeek = base === undefined ? undefined : weekAfter(text, localParts(base, str(slots['zone']) ?? 'UTC').date);
  if (ofWeek !== undefined && base !== undefined) return shiftedBy(ofWeek, base, slots, time);
  // “The Friday, the day after”: the day itself is said as well.
  const isApposed = (day: string): boolean => shift !== undefined && 'days' in shift && base !== undefined && isSameWeekday(addDays(localParts(base, str(slots['zone']) ?? 'UTC').date, shift.days), day);
  if (shift && 'days' in shift && base !== undefined) return shiftedBy(shift.days, base, slots, time, date !== undefined && weekday.test(date.text) && !isApposed(date.value) ? date.value : undefined);
  const chosenOrOld = fromOld ?? str(slots['start']) ?? str(slots['wanted']) ?? str(slots['from']);
  const isDated = date !== undefined && date.implied !== true && shiftIn(date.text) === undefined;
  if (shift && 'minutes' in shift && chosenOrOld !== undefined && isDated) return shiftedOnDay(shift.minutes, chosenOrOld, slots);
  if (shift && 'minutes' in shift && chosenOrOld !== undefined) return { [shift.minutes > 0 ? 'later' : 'earlier']: chosenOrOld, by: Math.abs(shift.minutes) };
  const [, besideSide, besideWhat] = time === undefined ? (besideIt.exec(text) ?? []) : [];
  const beside = besideSide !== undefined && (base === undefined || besideWhat !== undefined) ? { beside: besideSide.toLowerCase() } : {};
  const [, ...sides] = chosenOrOld === undefined || time !== undefined ? [] : (adjoining.exec(text) ?? []);
  const gone = str(slots['start']) === undefined ? str(slots['wanted']) : undefined;
  // The next free one after a time that was taken.
  if (gone !== undefined && time === undefined && /\bnext (?:available|free|open|possible)\b/i.test(text)) return { later: gone, by: 0 };
  const side = sides.find((each) => each !== undefined)?.toLowerCase();
  if (side !== undefined) return { ...beside, [/^(?:before|previous|earlier)$/.test(side) ? 'earlier' : 'later']: chosenOrOld, by: 0 };
  const isTimed = time !== undefined || (date !== undefined && date.implied !== true);
  const chosen = str(slots['start']);
  const of = chosen === undefined ? undefined : localParts(chosen, str(slots['zone']) ?? 'UTC');
  const busyUntil = time !== undefined && busy.test(text) ? time.value : undefined;
  const clock = of?.time ?? hintOf(slots, 'time').value;
  const minuteOf = time === undefined && clock !== undefined ? minuteIn(text, clock) : undefined;
  const namesKind = specialty !== undefined && (!isImplied(specialty.text) || wantsKind(specialty.text, text));
  const others = doctor?.candidates.length === 1 ? doctor.candidates[0]?.user_id !== slots['doctor'] : (doctor ?? (namesKind ? specialty : undefined)) !== undefined;
  // With another doctor it is the same time, unless another is named.
  const staysThen = of !== undefined && others && !isTimed && part_of_day === undefined;
  const dayOfIt = time !== undefined && (date === undefined || date.implied === true) ? (of?.date ?? dayOffered(slots)) : part_of_day !== undefined && !isTimed && also.test(text) ? of?.date : undefined;
  const keepsTime = time === undefined && isTimed && part_of_day === undefined && slots['hint_time'] === undefined && !wantsSoonest(text) && !wantsLatest(text);
  const from = str(slots['from']);
  // “No, move the Nwosu one to Friday”, where another was to be moved.
  const isAnothers = from !== undefined && (doctor ?? specialty ?? appointment_ref) !== undefined;
  const saysSame = time === undefined && sameTime.test(text);
  const asBefore = !saysSame ? undefined : of && isTimed ? of.time : chosen === undefined && from !== undefined ? localParts(from, str(slots['zone']) ?? 'UTC').time : undefined;
  const timeOfIt = asBefore ?? (keepsTime ? of?.time : undefined);
  return {
    ...beside,
    ...(online.test(text) ? { type: 'ONLINE' } : inPerson.test(text) ? { type: 'IN_PERSON' } : followUp.test(text) ? { type: 'FOLLOW_UP' } : {}),
    ...(isComplaint(text, specialty?.text) && slots['doctor'] === undefined && slots['asked_complaint'] !== true && { complaint: true, ...(reason === undefined && { reason: { text, value: cut(/^.{10,}?(?=[,;.!?]|$)/.exec(text)?.[0] ?? text, 200) } }) }),
    ...(busyUntil !== undefined && { time: { text: busyUntil, value: busyUntil, relation: 'after' }, soonest: false }),
    ...(minuteOf !== undefined && { ...(of && { date: { text: of.date, value: of.date } }), time: { text: minuteOf, value: minuteOf } }),
    ...(whom.test(text) ? { whom: whom.exec(text)?.[0].toLowerCase() } : needs.test(text) && isTheirs(text) ? { whom: `for my ${needs.exec(text)?.[1]?.toLowerCase()}` } : /\bfor (?:me|myself)\b/i.test(text) && { whom: null }),
    ...(anyone.test(text) && slots['doctor'] === undefined && { any: true }),
    ...(doctor === undefined && isUnknown(slots) && (anyone.test(text) || specialty !== undefined) && { doctor: null }),
    ...(unwanted !== undefined && isWithout(unwanted, slots)),
    ...(base === undefined && time === undefined && sameTime.test(text) && { same: true }),
    ...(base === undefined && shift && 'days' in shift && { days: shift.days }),
    ...(base === undefined && ((sameDate.test(text) && (date === undefined || date.implied === true)) || (time !== undefined && besideIt.test(text))) && { same_day: true }),
    ...((wantsSoonest(text) || (slots['offered_from'] !== undefined && slots['start'] === undefined && whenever.test(text))) && { soonest: true }),
    ...(wantsLatest(text) && { latest: true }),
    ...(!isTimed && later.test(text) && !farewell.test(text) && { later: said('offered_until'), by: minutesIn(text) }),
    ...(!isTimed && said('offered_until') === undefined && laterInDay.test(text) && part_of_day === undefined && { part_of_day: { text: 'later', value: 'afternoon' } }),
    ...(!isTimed && part_of_day !== undefined && (later.test(text) || earlier.test(text)) && sameDay.test(text) && { within: part_of_day.value }),
    ...(!isTimed && earlier.test(text.replace(before, '')) && { earlier: said('offered_from'), by: minutesIn(text) }),
    ...(namesKind && doctor === undefined && hintOf(slots, 'doctor').candidates?.length === 1 && slots['hint_doctor'] !== null && { doctor: null }),
    ...(anotherDay.test(text) && { other: true }),
    ...(!isTimed && anotherDay.test(text) && chosen !== undefined && { later: lastOf(chosen, str(slots['zone']) ?? 'UTC') }),
    ...(staysThen && { date: { text: of.date, value: of.date }, time: { text: of.time, value: of.time } }),
    ...(dayOfIt !== undefined && { date: { text: dayOfIt, value: dayOfIt } }),
    ...(date !== undefined && dayOfIt === undefined && weekday.test(date.text) && dayWithin(hintOf(slots, 'date'), date.value)),
    ...(date !== undefined && of && bareWeekday.test(date.text) && !ofCalendar.test(text) && !isAnothers && dayBeside(of.date, date.value)),
    // “That's my bridge afternoon. Friday, same time”: the part of the day is none that is wanted.
    ...(timeOfIt !== undefined && { time: { text: timeOfIt, value: timeOfIt }, ...(saysSame && part_of_day && { part_of_day: null }) }),
  };
}

/** "Anyone but Dr Baxter": whoever is looked for, it is not them. */
function isWithout({ candidates }: NameEntity, slots: Slots): Slots {
  const without = candidates.map(({ user_id }) => user_id);
  const chosen = str(slots['doctor']);
  return chosen === 'fixed' ? {} : { without, ...((chosen === undefined || without.includes(chosen)) && { doctor: null }) };
}

/** A doctor was named who is not there. */
const isUnknown = (slots: Slots): boolean => hintOf(slots, 'doctor').candidates?.length === 0;

/** The day of the times on offer, where they are of one and no day was named. */
function dayOffered(slots: Slots): string | undefined {
  const [from, until] = [str(slots['offered_from']), str(slots['offered_until'])].map((at) => (at === undefined ? undefined : localParts(at, str(slots['zone']) ?? 'UTC').date));
  return from === until && hintOf(slots, 'date').value === undefined ? from : undefined;
}

/** “Wednesday”, where next week was asked for: the one of that week. */
function dayWithin(period: ReturnType<typeof hintOf>, named: string): Slots {
  const { value: from, until } = period;
  if (from === undefined || typeof until !== 'string') return {};
  const [day, ...more] = Array.from({ length: 14 }, (_, ahead) => addDays(from, ahead)).filter((each) => each <= until && (Date.parse(each) - Date.parse(named)) % (7 * 86_400_000) === 0);
  return day === undefined || more.length > 0 ? {} : { date: { text: day, value: day } };
}

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*$/iu;
const bareWeekday = /^(?:on |the |that )*(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*$/iu;
const ofCalendar = /\b(?:earlier|sooner|this|next|coming|\d{1,2}(?:st|nd|rd|th))\b/i;
/** “The Friday”, of a day that was read back: the one of its week, or the next one where that is past. `named`: the first such day from now. */
function dayBeside(date: string, named: string): Slots {
  const ofWeek = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const beside = addDays(date, ofWeek(named) - ofWeek(date));
  const day = beside < named ? addDays(beside, 7) : beside;
  return { date: { text: day, value: day } };
}
/** So many days from a time that was spoken of, or from a day that is named, at the same hour where it was one that was chosen and no other is said. */
function shiftedBy(days: number, base: string, slots: Slots, said?: TimeEntity, named?: string): Slots {
  const { date, time } = localParts(base, str(slots['zone']) ?? 'UTC');
  const isOffer = slots['start'] === undefined && slots['from'] === undefined;
  const day = addDays(named ?? date, days);
  return { date: { text: day, value: day }, ...(!isOffer && said === undefined && { time: { text: time, value: time } }) };
}

/** “Thursday, and an hour later”: on the day that is named, so much later than the time that was spoken of. */
function shiftedOnDay(minutes: number, than: string, slots: Slots): Slots {
  const { time } = localParts(new Date(Date.parse(than) + minutes * 60_000).toISOString(), str(slots['zone']) ?? 'UTC');
  return { time: { text: time, value: time } };
}

const amounts: Readonly<Record<string, number>> = { half: 0.5, a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40, ninety: 90 };
const length = new RegExp(`\\b(\\d{1,3}(?:\\.5)?|${Object.keys(amounts).join('|')})( and a half)?(?: an?)?[ -]?(h(?:ou)?rs?|min(?:ute)?s?)\\b( and a half)?`, 'i');
/** "An hour later", "for two and a half hours". */
export function minutesIn(text: string): number | undefined {
  const [, amount = '', inside, unit = '', behind] = length.exec(text) ?? [];
  const count = (amounts[amount.toLowerCase()] ?? Number(amount)) + ((inside ?? behind) === undefined ? 0 : 0.5);
  return amount === '' ? undefined : Math.round(count * (/^h/i.test(unit) ? 60 : 1));
}

/** “The same time”, “that day”, where nothing is looked for yet: those of the visit that was spoken of before. A week that is named has that day of the week. */
const asSpokenOf: Slot = {
  name: 'spoken',
  async find(slots, desk) {
    const days = slots['hint_days'];
    const isLike = slots['hint_same'] === true || slots['hint_same_day'] === true || typeof days === 'number';
    const [only, ...others] = isLike && !desk.talk.visit ? await upcoming(desk) : [];
    const start = desk.talk.visit?.start ?? (others.length === 0 ? only?.start : undefined);
    if (!isLike || start === undefined) return undefined;
    const { date, time } = localParts(start, desk.zone);
    const { value: from, until } = hintOf(slots, 'date');
    const week = from === undefined || typeof until !== 'string' ? [] : Array.from({ length: 7 }, (_, days) => addDays(from, days)).filter((day) => day <= until && (Date.parse(day) - Date.parse(date)) % (7 * 86_400_000) === 0);
    const day = typeof days === 'number' ? addDays(date, days) : from === undefined ? date : week[0];
    const isTimed = (slots['hint_same'] === true || typeof days === 'number') && hintOf(slots, 'time').value === undefined;
    return { value: true, also: { ...(day !== undefined && { hint_date: { text: day, value: day } }), ...(isTimed && { hint_time: { text: time, value: time } }) } };
  },
};

/** “Straight after that one”: of the visit that was booked, moved or told last, where that is another. */
export const besideSpokenOf: Slot = {
  name: 'beside',
  async find(slots, desk) {
    const side = slots['hint_beside'];
    const [spoken, ...others] = desk.talk.listed ?? [];
    if (typeof side !== 'string' || spoken === undefined || others.length > 0 || spoken === slots['appointment']) return undefined;
    const { start, end, status } = await appointmentOf(desk, spoken);
    if (status !== 'BOOKED') return undefined;
    const { date, time } = localParts(side === 'after' ? end : start, str(slots['zone']) ?? desk.zone);
    const shifts = { hint_later: undefined, hint_earlier: side === 'after' ? undefined : start, hint_by: side === 'after' ? undefined : 0 };
    return { value: side, also: { ...shifts, hint_date: { text: date, value: date }, hint_time: side === 'after' ? { text: time, value: time } : undefined } };
  },
};

/** The end of its day. */
const lastOf = (start: string, zone: string): string => new Date(instantOf(localParts(start, zone).date, '23:59', zone)).toISOString();

/** Hint → what it puts in question, of a time that is looked for. */
export const timeResets = { date: ['start', 'wanted'], time: ['start', 'wanted'], part_of_day: ['start', 'wanted', 'hint_time'], soonest: ['start', 'wanted', 'hint_time', 'hint_latest'], latest: ['start', 'wanted', 'hint_time', 'hint_soonest'], beside: ['beside', 'start', 'wanted'], later: ['start', 'wanted', 'hint_soonest', 'hint_latest'], earlier: ['start', 'wanted', 'hint_soonest', 'hint_latest'] } as const;

/** Refusals of a booking after which other times are offered. */
export const goneBecause: Readonly<Record<string, string>> = {
  'slot-taken': 'That time has been taken meanwhile, so nothing has been booked.',
  'outside-availability': 'That time can no longer be booked.',
  'in-the-past': 'That time is too soon to be booked.',
  'patient-busy': 'You have another appointment at that time.',
};

/** Slots as they were before a time was chosen; near to it others are looked for. */
export function withoutStart(slots: Slots): Slots {
  const { start, hint_soonest: _soonest, hint_latest: _latest, ...rest } = slots;
  return { ...rest, refused: true, ...(start !== undefined && { wanted: start }) };
}

/** "I meant the brain one". */
const meansOther = /\b(?:meant|mean|want|rather|not)\b.*\bone\b/i;
const kinds: Readonly<Record<string, string>> = { ONLINE: 'online', IN_PERSON: 'in person', FOLLOW_UP: 'follow-up' };

/** “The skin one”: a doctor is called by it, and nobody says why they come. */
const callsDoctor = (reason: string, said: string): boolean => new RegExp(`\\b${reason.replaceAll(/[^\p{L}\p{N} ]/gu, '.')} (?:one|doctor|doc|guy|lady|man|woman|person|specialist|people)\\b`, 'iu').test(said) && !givesReason.test(said);

export const bookAppointment: Flow = {
  intent: 'book_appointment',
  acts: true,
  slots: [asSpokenOf, specialtySlot, doctorSlot, besideSpokenOf, startSlot('datetime_selection', 'When would you like to see {doctor}?')],
  resets: { doctor: ['doctor', 'start', 'specialty', 'hint_any'], specialty: ['specialty', 'doctor', 'start'], any: ['doctor', 'start'], same: ['spoken'], same_day: ['spoken'], days: ['spoken'], ...timeResets },
  hints: bookingHints,
  // What ails somebody does not change the doctor whom they chose.
  ignores: (name, text, slots, said) => name === 'appointment_ref' || (name === 'reason' && (namesVisit.test(text) || explainsElse(text, said) || callsDoctor(text, said) || (slots['start'] !== undefined && !givesReason.test(said)))) || (name === 'specialty' && isImplied(text) && !meansOther.test(said) && !wantsKind(text, said) && (slots['doctor'] !== undefined || hintOf(slots, 'doctor').candidates?.length === 1)),
  async finish(slots, desk) {
    const doctor = await doctorOf(desk, String(slots['doctor']));
    const zone = str(slots['zone']) ?? desk.zone;
    const start = String(slots['start']);
    const reason = str(cut([str(slots['hint_whom']), str(hintOf(slots, 'reason').value)?.replace(trailing, '')].filter((part) => part !== undefined).join(': '), 500));
    const type = str(slots['hint_type']);
    const data = { doctor_id: doctor.doctor_id, start, ...(type !== undefined && { type }), ...(reason !== undefined && { reason }) };
    return {
      propose: { command: 'book-appointment', data },
      reply: { type: 'booking_confirmation', text: `Shall I book this appointment?\n\n- **With:** ${doctor.full_name}${doctor.specialty === null ? '' : `, ${doctor.specialty}`}\n- **When:** ${sayTime(start, zone)}${type === undefined ? '' : `\n- **How:** ${kinds[type] ?? type}`}${reason === undefined ? '' : `\n- **Reason:** ${reason}`}${str(slots['hint_whom']) === undefined ? '' : '\n\nIt is booked in your own name; whom it is for stands in the reason.'}`, data: { doctor, time_zone: zone } },
    };
  },
  async done({ result }, slots, desk) {
    const doctor_id = String(slots['doctor']);
    const doctor_name = doctorName(await desk.nameOf(doctor_id));
    const start = str(Reflect.get(result, 'start')) ?? String(slots['start']);
    return { type: 'appointment_booked', text: `Your appointment with ${doctor_name} on ${sayTime(start, str(slots['zone']) ?? desk.zone)} is booked.`, data: { appointment: { ...result, doctor_id, doctor_name } }, listed: [String(Reflect.get(result, 'appointment_id'))] };
  },
  refused: ({ slug }, slots) => {
    const because = goneBecause[slug];
    return because === undefined ? undefined : { slots: withoutStart(slots), because };
  },
};
