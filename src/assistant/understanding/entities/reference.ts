import type { When } from '../dates/index.ts';
import type { Intent } from '../intents.ts';
import type { AppointmentMark, AppointmentRef, Entity, NameEntity } from '../types.ts';
import type { Span } from './tokens.ts';

type Known = { readonly when: When; readonly doctor: (NameEntity & Span) | undefined; readonly specialty: (Entity & Span) | undefined; readonly intent: Intent };

const counts: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, fifth: 5, '5th': 5, primera: 1, primero: 1, segunda: 2, segundo: 2, tercera: 3, last: -1, final: -1, ultima: -1, bottom: -1, top: 1 };
const noun = '(?:one|ones|appointments?|appts?|apts?|apointments?|bookings?|visits?|slots?|option|choice|check-?ups?|consult(?:ation)?s?|sessions?|alerts?|patient|doctor|prescriptions?|cita|opcion)';
const ordinal = new RegExp(`\\b(?:the |la |el )?(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|final|bottom|top|primer[ao]|segund[ao]|tercera|ultima) (?:${noun}|of (?:them|those|the (?:two|three|four|list)))(?![a-z])|^(?:no,? |yes,? |ok,? |and )?(?:the |la |el )(first|second|third|fourth|fifth|last|primer[ao]|segund[ao]|tercera|ultima)(?: please| one)?[.!]?$`);
const numbered = /(?:#|\b(?:number|no\.?|option|nr\.?|choice|appointment number|appointment #)\s*)(\d{1,2})\b|^(\d{1,2})[.)]?$/;
const relative: readonly (readonly [RegExp, AppointmentMark])[] = [
  [/\b(?:the |my )?(?:later|latter) (?:one|of the two|appointment|appt|visit|booking)\b|\bthe (?:later|latter)\b/, { kind: 'later' }],
  [/\b(?:the |my )?(?:earlier|sooner|former) (?:one|of the two|appointment|appt|visit|booking)\b|\bthe (?:earlier|former)\b/, { kind: 'earlier' }],
  [/\b(?:both|all)(?: of (?:them|my))?(?: (?:my|the))?(?: upcoming)?(?: (?:appointments?|appts?|bookings?|visits?))?\b|\beverything\b/, { kind: 'all' }],
  [/\b(?:my|the) (?:next|upcoming|nearest|earliest|soonest) (?:one|appointment|appt|visit|booking|check-?up)\b/, { kind: 'next' }],
  [/\b(?:my|the) (?:last|latest|most recent) (?:appointment|appt|visit|booking)\b/, { kind: 'last' }],
];
const about: ReadonlySet<Intent> = new Set(['cancel_appointment', 'reschedule_appointment', 'view_appointments']);

/** Words from "my" or "the" before a stretch to the noun behind it. */
function widened(folded: string, { start, end }: Span): Span {
  const head = /\b(?:my|the|that|this|our|mi|la|el)\s+(?:[a-z'.]+\s+){0,4}$/.exec(folded.slice(Math.max(0, start - 40), start))?.[0];
  const kept = head !== undefined && new RegExp(`^(?:my|the|that|this|our|mi|la|el)\\s+(?:${noun}\\s+)?(?:(?:with|on|at|for|from|of|dr\\.?|doctor|a|an|the|is)\\s+)*$`).test(head) ? head.length : 0;
  const tail = new RegExp(`^(?:'s)?\\s+(?:o'?clock\\s+|pm\\s+|am\\s+)?${noun}\\b`).exec(folded.slice(end))?.[0].length ?? 0;
  return { start: start - kept, end: end + tail };
}

/** Which of the appointments a text speaks of; in an answer to a list also which of its lines. */
export function referenceIn(text: string, folded: string, { when, doctor, specialty, intent }: Known): AppointmentRef | undefined {
  const found = (span: Span, by: AppointmentMark): AppointmentRef => {
    const words = text.slice(span.start, span.end).trim();
    return { text: words, value: words, by };
  };
  const at = (entity: Entity): Span => {
    const start = Math.max(0, text.indexOf(entity.text));
    return { start, end: start + entity.text.length };
  };
  const count = ordinal.exec(folded);
  if (count && !/\b(?:appointment|visit)\b/.test(count[0].includes('first') && intent === 'book_appointment' ? count[0] : '')) {
    const value = counts[count[1] ?? count[2] ?? ''] ?? 1;
    if (intent !== 'book_appointment' || /one|option|slot/.test(count[0])) return found({ start: count.index, end: count.index + count[0].length }, value === -1 && about.has(intent) && /appointment|appt|visit/.test(count[0]) ? { kind: 'last' } : { kind: 'ordinal', ordinal: value });
  }
  const number = numbered.exec(folded.trim());
  if (number) return found({ start: number.index, end: number.index + number[0].length }, { kind: 'ordinal', ordinal: Number(number[1] ?? number[2]) });
  const old = when.of_appointment;
  if (old?.time && old.date) return found(widened(folded, at(old.time)), { kind: 'date', date: old.date.value, time: old.time.value });
  if (old?.time) return found(widened(folded, at(old.time)), { kind: 'time', time: old.time.value });
  if (old?.date) return found(widened(folded, at(old.date)), { kind: 'date', date: old.date.value });
  if (!about.has(intent)) return comparison(folded, found, intent);
  if (doctor) return found(widened(folded, doctor), { kind: 'doctor', doctor: doctor.value, candidates: doctor.candidates });
  if (specialty) return found(widened(folded, specialty), { kind: 'specialty', specialty: specialty.value });
  const comparative = comparison(folded, found, intent);
  if (comparative) return comparative;
  if (intent !== 'cancel_appointment') return undefined;
  const { date, time } = when;
  if (date && !date.implied) return found(widened(folded, at(date)), { kind: 'date', date: date.value, ...(time && { time: time.value }) });
  return time && found(widened(folded, at(time)), { kind: 'time', time: time.value });
}

function comparison(folded: string, found: (span: Span, by: AppointmentMark) => AppointmentRef, intent: Intent): AppointmentRef | undefined {
  for (const [pattern, by] of relative) {
    const match = pattern.exec(folded);
    if (match && (about.has(intent) || by.kind === 'later' || by.kind === 'earlier')) return found({ start: match.index, end: match.index + match[0].length }, by);
  }
  return undefined;
}
