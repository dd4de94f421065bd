import { canonical } from '../dates/canonical.ts';
import { clockOf } from '../dates/civil.ts';
import type { When } from '../dates/index.ts';
import { timesIn } from '../dates/times.ts';
import type { Intent } from '../intents.ts';
import type { AppointmentMark, AppointmentRef, Entity, NameEntity, PartOfDay } from '../types.ts';
import { isKept, stays } from './left-behind.ts';
import { asSaid, type Span } from './tokens.ts';

type Known = { readonly when: When; readonly doctor?: (NameEntity & Span) | undefined; /** Whom somebody leaves for another. */ readonly given_up?: (NameEntity & Span) | undefined; readonly specialty?: (Entity & Span) | undefined; readonly intent: Intent };

const counts: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, fifth: 5, '5th': 5, primera: 1, primero: 1, segunda: 2, segundo: 2, tercera: 3, last: -1, final: -1, ultima: -1, bottom: -1, top: 1, middle: 0, 'last but one': -2, 'second last': -2, 'second to last': -2, 'second from last': -2 };
const things = '(?:appointments?|appts?|apts?|bookings?|visits?|slots?|check[- ]?ups?|checks?|consult(?:ation)?s?|sessions?|scans?|tests?|reviews?|jabs?|shots?|boosters?|vaccines?|exams?|examinations?|injections?|vaccinations?|procedures?|dressings?|removals?|syringing|physicals?|smears?|assessments?|screenings?|therapy|physio|follow[- ]?ups?|thing)';
/** What such a visit is called without another word. */
const visits = '(?:mri|ultrasound|x-?ray|ct|ct scan|ecg|colonoscopy|endoscopy|mammogram|physical|smear|follow[- ]?up|blood test|flu jab|physio|vaccination|pre-?op|post-?op|counselling|therapy|biopsy|syringing|booster)';
const noun = '(?:one|ones|thing|appointments?|appts?|apts?|apointments?|bookings?|visits?|slots?|option|choice|check-?ups?|consult(?:ation)?s?|sessions?|alerts?|patient|doctor|prescriptions?|cita|opcion)';
const place = '(last but one|second (?:to |from )?last|first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|middle|last|final|bottom|top|primer[ao]|segund[ao]|tercera|ultima)';
const ordered = '(?:please |can (?:you|i|we) |could (?:you|i|we) |i want to |i need to |i(?:\'d| would) like to |actually |just |then |now )*(?:i can\'?t (?:make|do|come to)|cancel|switch|swap|shift|get rid of|ditch|kill|axe|call off|drop|scrap|bin|skip|lose|delete|remove|push|move|re-?schedule|postpone|change|cancela|mueve)';
const ordinal = new RegExp(
  `\\b(?:the |la |el )?${place} (?:${noun}|of (?:them|those|these|my|the) ?(?:two|three|four|five|several|many|list|bookings|appointments)?)(?![a-z]| ?(?:month|week|year)\\b)|\\b(?:only|just) the ${place}(?=\\s*(?:$|[.,;!]|please\\b))|(?:^(?:(?:no|yes|ok|and),? |${ordered} )?|(?:[.;!?,]|\\bappointments?) ${ordered} )(?:the |la |el )${place}(?=(?: please| one)?\\s*(?:$|[-\\u2013\\u2014.!,;]|(?:and|but) (?:keep|leave)\\b|(?:because|cos|cuz|bc|since|as|due|so|if)\\b)| (?:to|for) (?:the |a )?(?:next |this |later |earlier |another )?(?:mon|tues|wednes|thurs|fri|satur|sun|today|tomorrow|week|month|day|time|\\d))|\\b(?:no|sorry|wait|rather|actually|meant?|oops)[,.;]? +(?:the |la |el )${place}(?=(?: please| one)?[.!]?$)`,
  'g',
);
const takenBack = /\b(?:no|sorry|wait|rather|actually|meant?|oops)\b/;
const fromPlace = new RegExp(`(?:\\bthe |\\bla |\\bel )?\\b${place}\\b.*$`);
/** The place in a list that a text names; of one that is taken back the next. */
function placeIn(folded: string): (Span & { readonly words: string; readonly value: number }) | undefined {
  const [first, ...others] = folded.matchAll(ordinal);
  const last = others.at(-1);
  const match = first && last && takenBack.test(folded.slice(first.index, last.index + last[0].length)) ? last : first;
  if (!match) return undefined;
  const [words = '', word = ''] = fromPlace.exec(match[0]) ?? [];
  const end = match.index + match[0].length;
  return { start: end - words.length, end, words, value: counts[word] ?? 1 };
}
const numbered = /(?:#|\b(?:number|no\.?|option|nr\.?|choice|appointment number|appointment #)\s*)(\d{1,2})\b(?! ?(?:o'?clock|[ap]m\b|:\d))|^(\d{1,2})[.)]?$/;
const lettered = /\b(?:number|option|choice|letter) (one|two|three|four|five|six|[a-e])\b/;
const letters: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, a: 1, b: 2, c: 3, d: 4, e: 5 };
const whichever = /\b(?:whichever|the one (?:that|which)|what(?:ever)?)(?: one)? (?:comes|is|'s|i have|falls) (first|second|third|last|later|earlier|sooner|soonest|next)\b/;
const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "my 9:15", "that half eight", "the eleven thirty", "the 1430": a time that calls an appointment; "make that 10" says the new one. */
const byClock = new RegExp(
  String.raw`\b(?:the one (?:at|for)|my|the|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tmrw?|today)'?s|(?<!\bmake )(?:that|this)|(?:la |mi |el )?(?:cita |hora |turno |consulta )?de|las? de)\s+(noon|midday|midnight|(?:las )?(?:half|quarter|twenty|ten|five|twenty[- ]five) (?:past |to |after )?(?:\d{1,2}|${hours})|(?:${hours})(?: (?:thirty|fifteen|forty[- ]five|o'?clock|ten|twenty|forty|fifty))|(?!20[0-3])[012]\d[0-5]\d(?![\d:])|\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o'?clock)(?![a-z])|\d{1,2}(?:[:.]\d\d)?|las? (?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d{1,2}))(?:(?<=[ap]m|o'?clock)|(?=\s*(?:$|[-\u2013\u2014(]|[.,!?;:](?!\d)|because\b|cos\b|cuz\b|bc\b|since\b|as\b|so\b|due\b|or\b|if\b|for\b|'s\b|one\b|appts?\b|appointment|booking|slot|visit|needs?\b|is\b|isn|has\b|can\b|will\b|won|doesn|clash|please\b|on\b|with\b|w\/|and\b|but\b|far\b|got\b|down\b|in\b|by\b|forward|back\b|earlier|later|to\b|until|go\b|be\b|get\b|then\b|tomorrow|today|again|patient|come|checked|here\b|arriv|taking|allerg|para\b|por\b|want|about\b|i\b|he\b|she\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day)))`,
);
const byDay = /\b(?:(?:my|the|that)\s+)?((?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tmrw?|tmw|tomoz|2moro|today)(?:'?s\b(?= (?:will|needs?|is|has|can|cannot|won|appointment|appt|booking|visit|one|no)\b|\s*(?:$|[,.]))| (?:one|appointment|appt|booking|visit|slot)\b)/;
const byPart = /\b(?:my|the|that)\s+(?:(morning|afternoon|evening)(?: (?:one|appointment|appt|booking|visit|slot)\b|'s\b)|(?:one|appointment|appt|booking|visit|slot) (?:in the (morning|afternoon|evening)|(before|after) lunch)\b)/;
/** Words that end what an appointment is said to be for. */
const stops = '(?:with|on|at|for|from|of|to|and|or|but|so|is|was|isn|be|can|could|will|won|needs?|has|have|had|must|should|w|please|pls|i|in|next|this|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** Says which, not what for. */
const unnamed = '(?:the|an?|is|was|my|next|last|first|second|third|fourth|two|three|four|both|other|same|new|only|whole|late|later|early|earlier|upcoming|current|existing|old|previous|nearest|soonest|day|time|date|doctor|wrong|right|long|short|online|virtual|video|phone|best|good|free|available|usual|regular|morning|afternoon|evening)';
/** "my blood test appointment", "the mole check", "the one about my knee": what it is for. */
const byReason = new RegExp(String.raw`\b(?:my|the|our|that) ((?!${unnamed}\b)(?:\d+ )?[a-z][a-z'-]+(?: (?!(?:with|on|at|for|from|of|to|and|or|is|was|be|i|in|turned|needs?|wants?|has|have|got)\b)[a-z][a-z'-]+){0,2}) (?:${things}|one)(?![a-z])|\b(?:my|the|our|that) (${visits})(?![a-z])|\b(?:my|the|our|that) (?:one|${things})(?: (?:that )?(?:i|we)(?:'ve| have)(?: (?:got|booked|made|down))*)? (?:about|for|re|regarding|over) ((?:(?:my|the|his|her|our|a|an) )?(?!(?:me|him|them|us|it|the|mon|tues|wednes|thurs|fri|next|this|today|tomorrow)\b)[a-z][a-z'-]+(?: (?!${stops}\b)[a-z][a-z'-]+){0,3})`, 'g');
const byNext = /\b(?:my|the) next (?:one|visit|appointment|appt|booking)\b/;
const relative: readonly (readonly [RegExp, AppointmentMark])[] = [
  [/\b(?:the |my )?(?:late|later|latter) (?:one|of the two|appointment|appt|visit|booking)\b|\bthe (?:later|latter)\b/, { kind: 'later' }],
  [/\b(?:the |my )?(?:early|earlier|sooner|former) (?:one|of the two|appointment|appt|visit|booking)\b|\bthe (?:earlier|former)\b/, { kind: 'earlier' }],
  [/\b(?:all (?:of )?(?:the |them )?(?:two|three|four|five|six|\d)|(?:every (?:single )?one|each|all) of (?:them|these|those)|the (?:whole )?lot)\b(?! (?:of )?(?:appointments?|weeks?|days?|hours?|times?|of|pm|am)\b)/, { kind: 'all' }],
  [/\b(?:both|all)(?: of)?(?: (?:my|the|our|these|those))?(?: upcoming| future| other)? (?:appointments?|appts?|bookings?|visits?)\b/, { kind: 'all' }],
  [/(?<!\b(?:after|at|keep) )\b(?:both|all)(?: of (?:them|my))?(?: (?:my|the))?(?: upcoming)?(?: (?:appointments?|appts?|bookings?|visits?))?\b(?! (?!please|as\b|for\b|on\b|with\b|and\b|now\b|of\b|needs?\b|have to\b|has to\b|must\b|should\b|can\b)[a-z]+)|(?<!\b(?:keep|leave) )\beverything\b/, { kind: 'all' }],
  [/\b(?:my|the) (?:next|upcoming|nearest|earliest|soonest) (?:one|appointment|appt|visit|booking|check-?up)\b/, { kind: 'next' }],
  [/\b(?:my|the) (?:last|latest|most recent) (?:appointment|appt|visit|booking)\b/, { kind: 'last' }],
];
const about: ReadonlySet<Intent> = new Set(['cancel_appointment', 'reschedule_appointment', 'view_appointments']);
/** Who says so speaks of an appointment that there is, whatever else was heard. */
const missed = new RegExp(String.raw`\b(?:can|could|might|would) (?:my|the|that) (?:one|${things})\b[^.?!]{0,40}? be (?:moved|later|earlier|sooner|pushed|changed|brought|put|another|an? different)\b|\b(?:wo|ca)n'?t (?:[a-z]+ )?(?:make|do|come to|get to|attend) (?:it to )?(?:my|the)\b|\bforget (?:about )?my\b|\b(?:when|what time)(?:'?s| is) my\b|\bnever ?mind my\b|\b(?:cancel|reschedule|postpone|call off|kill|bin|axe|scrap|ditch|scratch) (?:my|the|both|all)\b`);
/** "I can't make my appointment on Friday". */
const missing = /\b(?:can'?t|cannot|won'?t(?: be able to)?|unable to|not able to) (?:make|come to|do|get to|attend) (?:it to )?(?:my|the|our) (?:appointment|appt|visit|booking|one|slot)(?: (?:on|for|with|at|this|next|dr\.?|doctor|[a-z]+))* $/;
/** What a doctor says of those who are to come, by when they do. */
const ofPatients: ReadonlySet<Intent> = new Set(['view_schedule', 'patient_history', 'message_patient', 'view_patients', 'out_of_scope', 'help', 'add_diagnosis']);
const byTurn: readonly (readonly [RegExp, AppointmentMark])[] = [
  [/\b(?:my|the) next (?:patient|one|appointment|appt|slot)\b/, { kind: 'next' }],
  [/\b(?:my|the) first (?:patient|appointment|appt|slot|booking|(?:one )?of the (?:day|morning|afternoon))\b/, { kind: 'earlier' }],
  [/\b(?:my|the) last (?:patient|appointment|appt|slot|booking|(?:one )?of the (?:day|morning|afternoon))\b/, { kind: 'last' }],
];


/** "My Dr Patel appointment". */
const ofTheirs = new RegExp(`^(?:'s)? ${noun}(?![a-z])`);
/** "The derm appointment". */
const ofItsOwn = new RegExp(`^ (?:${noun})\\b`);
const lead = new RegExp(`\\b(?:(?:my|the|that|this|our|mi|la|el)\\s+(?:${noun}\\s+)?|${noun}\\s+)(?:(?:\\d{1,2}(?:st|nd|rd|th|:\\d\\d)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:next|this|coming) (?:week|month)|w\\/?|with|on|at|for|from|of|del?|con|el|las?|dr\\.?|doctor|a|an|the|is|that|i|i've|i'd|we|have|got|booked|uh|um|er|erm)\\s+)*$`);
/** Words from "my" or "the" before a stretch to the noun behind it. */
function widened(said: string, { start, end }: Span, doctor?: Span): Span {
  // Who is named within it is one of its words.
  const folded = doctor && doctor.end <= start ? said.slice(0, doctor.start) + 'dr'.padEnd(doctor.end - doctor.start) + said.slice(doctor.end) : said;
  const kept = lead.exec(folded.slice(Math.max(0, start - 56), start))?.[0].length ?? 0;
  const named = /\b(?:my|our|the) (?:(?!(?:first|second|last|same|other|next)\b)[a-z-]+ ){1,3}(?:with|w)\/? (?:dr\.? |doctor )?$/.exec(folded.slice(Math.max(0, start - 48), start))?.[0].length ?? 0;
  const tail = new RegExp(`^(?:'s)?\\s+(?:o'?clock\\s+|pm\\s+|am\\s+)?${noun}\\b`).exec(folded.slice(end))?.[0].length ?? 0;
  const head = folded.slice(0, start);
  const what = [...head.matchAll(byReason)].find(({ index, 0: all }) => /^(?: (?:on|at|for|of|this|next|the))* $/.test(head.slice(index + all.length)));
  return { start: Math.min(start - Math.max(kept, named), what?.index ?? start), end: end + tail };
}

/** Which of the appointments a text speaks of; in an answer to a list also which of its lines. */
export function referenceIn(text: string, folded: string, { when, doctor, given_up, specialty, intent }: Known): AppointmentRef | undefined {
  const found = (span: Span, by: AppointmentMark): AppointmentRef => {
    const words = text.slice(span.start, span.end).trim();
    return { text: words, value: words, by };
  };
  const at = (entity: Entity): Span => {
    const start = Math.max(0, text.indexOf(entity.text));
    return { start, end: start + entity.text.length };
  };
  const count = placeIn(folded);
  if (count && !/\b(?:appointment|visit)\b/.test(count.words.includes('first') && intent === 'book_appointment' ? count.words : '') && (intent !== 'book_appointment' || /one|option|slot/.test(count.words))) {
    return found(count, count.value === -1 && about.has(intent) && /appointment|appt|visit/.test(count.words) ? { kind: 'last' } : { kind: 'ordinal', ordinal: count.value });
  }
  const number = numbered.exec(folded.trim());
  if (number) return found({ start: number.index, end: number.index + number[0].length }, { kind: 'ordinal', ordinal: Number(number[1] ?? number[2]) });
  const letter = lettered.exec(folded) ?? whichever.exec(folded);
  if (letter && (letter[1] === undefined || letters[letter[1]] !== undefined || counts[letter[1]] !== undefined || about.has(intent))) {
    const word = letter[1] ?? '';
    const place = letters[word] ?? counts[word];
    return found({ start: letter.index, end: letter.index + letter[0].length }, place !== undefined ? { kind: 'ordinal', ordinal: place } : word === 'later' ? { kind: 'later' } : { kind: word === 'next' || word === 'soonest' ? 'next' : 'earlier' });
  }
  if (given_up && about.has(intent)) return found(widened(folded, given_up), { kind: 'doctor', doctor: given_up.value, candidates: given_up.candidates });
  const named = about.has(intent) || missed.test(folded) ? calledIn(folded, when) : undefined;
  if (named && !/\b(?:(?<!\b(?:make it|come|get|go|getting|coming|going) )to|instead of|(?<!\blate )for|at) $/.test(folded.slice(Math.max(0, named.start - 12), named.start))) return found(named, named.by);
  if (specialty && about.has(intent) && ofItsOwn.test(folded.slice(specialty.end)) && !isKept(folded, specialty)) return found(widened(folded, specialty), { kind: 'specialty', specialty: specialty.value });
  if (doctor && about.has(intent) && ofTheirs.test(folded.slice(doctor.end)) && !isKept(folded, doctor)) return found(widened(folded, doctor), { kind: 'doctor', doctor: doctor.value, candidates: doctor.candidates });
  const compared = about.has(intent) ? comparison(folded, found, intent) : undefined;
  if (compared && /^(?:the|my) (?:later|latter|earlier|former|late|early)\b/i.test(compared.text)) return compared;
  const old = when.of_appointment;
  if (old?.time && old.date) return found(widened(folded, at(old.time), doctor), { kind: 'date', date: old.date.value, time: old.time.value });
  if (old?.time) return found(widened(folded, at(old.time), doctor), { kind: 'time', time: old.time.value });
  if (old?.date) return found(widened(folded, at(old.date), doctor), { kind: 'date', date: old.date.value });
  if (when.date && !when.date.implied && missing.test(folded.slice(0, at(when.date).start))) return found(widened(folded, at(when.date), doctor), { kind: 'date', date: when.date.value });
  if (!about.has(intent) && !missed.test(folded)) return comparison(folded, found, intent);
  if (doctor && !isKept(folded, doctor)) return found(widened(folded, doctor), { kind: 'doctor', doctor: doctor.value, candidates: doctor.candidates });
  if (specialty && !isKept(folded, specialty)) return found(widened(folded, specialty), { kind: 'specialty', specialty: specialty.value });
  const comparative = comparison(folded, found, intent);
  if (comparative) return comparative;
  const reasons = [...folded.matchAll(byReason)];
  const reason = reasons.find(({ index, 0: all }) => !isKept(folded, { start: index, end: index + all.length })) ?? reasons[0];
  const { date, time } = when;
  const what = reason?.[1] ?? reason?.[2] ?? reason?.[3] ?? '';
  const isTime = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|today|tomorrow|holiday|(?<!(?:\d|two|three|four|six|eight|ten|twelve)[ -])(?:week|month))/.test(what);
  if (reason && !isTime && (intent !== 'cancel_appointment' || !date || date.implied)) return found({ start: reason.index, end: reason.index + reason[0].length }, { kind: 'reason', reason: what });
  if (intent !== 'cancel_appointment') return undefined;
  if (date && !date.implied && !/\bnow$/i.test(date.text)) return found(widened(folded, at(date)), { kind: 'date', date: date.value, ...(time && { time: time.value }) });
  return time && found(widened(folded, at(time)), { kind: 'time', time: time.value });
}

/** Which of their appointments a doctor speaks of, and thereby of whom. */
export function referenceOfDoctor(text: string, folded: string, intent: Intent): (AppointmentRef & Span) | undefined {
  if (!ofPatients.has(intent)) return undefined;
  const turns = byTurn.flatMap(([pattern, by]) => {
    const match = pattern.exec(folded);
    return match ? [{ start: match.index, end: match.index + match[0].length, by }] : [];
  });
  const found = clockIn(folded) ?? turns[0];
  return found && { ...found, ...asSaid(text, found) };
}

function clockIn(folded: string): (Span & { readonly by: AppointmentMark }) | undefined {
  const clock = byClock.exec(folded);
  if (clock && stays.test(folded.slice(clock.index + clock[0].length))) return undefined;
  const time = clock ? timesIn(`at ${canonical(clock[1]?.replace(/^las? /, '') ?? '').text}`, [], [])[0] : undefined;
  return clock === null || time === undefined ? undefined : { start: clock.index, end: clock.index + clock[0].length, by: { kind: 'time', time: clockOf(time.minute) } };
}

/** What an appointment is called by: its time, day, part of the day, or what it is for. */
function calledIn(folded: string, when: When): (Span & { readonly by: AppointmentMark }) | undefined {
  const clock = when.of_appointment?.date === undefined ? clockIn(folded) : undefined;
  if (clock) return clock;
  const part = byPart.exec(folded);
  if (part) return { start: part.index, end: part.index + part[0].length, by: { kind: 'part_of_day', part: (part[1] ?? part[2] ?? (part[3] === 'before' ? 'morning' : 'afternoon')) as PartOfDay } };
  const day = byDay.exec(folded);
  const date = when.of_appointment?.date ?? when.date;
  if (day && date && when.of_appointment?.time === undefined && date.text.toLowerCase().includes((day[1] ?? '').slice(0, 3))) return { start: day.index, end: day.index + day[0].length, by: { kind: 'date', date: date.value } };
  const next = byNext.exec(folded);
  if (next) return { start: next.index, end: next.index + next[0].length, by: { kind: 'next' } };
  return undefined;
}

function comparison(folded: string, found: (span: Span, by: AppointmentMark) => AppointmentRef, intent: Intent): AppointmentRef | undefined {
  for (const [pattern, by] of relative) {
    const match = [...folded.matchAll(new RegExp(pattern, 'g'))].find(({ index, 0: all }) => !isKept(folded, { start: index, end: index + all.length }));
    if (match && (about.has(intent) || by.kind === 'later' || by.kind === 'earlier')) return found({ start: match.index, end: match.index + match[0].length }, by);
  }
  return undefined;
}
