import type { Intent } from '../understanding/intents.ts';
import type { Entities, Entity, NameEntity, Understanding } from '../understanding/types.ts';
import { asks } from './asides.ts';
import { commandedIn } from './commanded.ts';
import { upcoming } from './flows/appointments.ts';
import { isImplied } from './flows/doctors.ts';
import { ofSpecialty, saysCannotCome, undecided } from './flows/which-appointment.ts';
import type { Desk } from './types.ts';
import { asksWhatStands, speaksOfCancelling, speaksOfMoving } from './wishes.ts';
import { localParts } from './words.ts';

export type Wish = { readonly intent: Intent; readonly confidence: number };

/** What names one's own appointments, or what becomes of one. */
const ownVisits = /\b(?:my (?!(?:back|knee|head|name|time|son|daughter|kids?|wife|husband|mum|mom|dad|daughter|hair|\w+ache)\b)|mine|am i|do i have|have i|i(?:['’]ve| have) (?:got )?(?:an?|one|two|booked)|booked|what i have|whats? (?:on|left))\b/i;
const endsOne = (text: string): boolean => speaksOfCancelling(text) || saysCannotCome(text);
/** Words without which a guess is only a guess. */
const said: { readonly [Name in Intent]?: (text: string) => boolean } = {
  reschedule_appointment: (text) => speaksOfMoving(text) || endsOne(text) || /\b(?:instead of|rather than)\b/i.test(text),
  cancel_appointment: endsOne,
  view_appointments: (text) => ownVisits.test(text),
};
const changes: ReadonlySet<Intent> = new Set(['reschedule_appointment', 'cancel_appointment']);
/** “Appointment”, “una cita”, and nothing else: who has none wants one. */
const onlyVisit = /^\W*(?:(?:hi|hello|hey|hola|please|pls|an?|una|my|doctor['’]?s?|medical)\s+)*(?:appointments?|appt|booking|cita)(?:\W+(?:please|pls|por favor))?\W*$/i;
/** So sure a guess has to be that nothing of it is for the clinic, where a doctor or a day of the clinic's is named. */
const surelyElsewhere = 0.9;
/** Of when a doctor is there. */
const ofTimes = /\b(?:free|availab\w*|open(?:ings?)?|hours|schedule|slots?|times|works?|working|sees?|seeing|who|when|show|list|tell|know|wonder\w*)\b/i;
const nearlyEven = 0.4;
const likely = 0.6;

/** Of the guesses at what an unclear text wishes for the one that what the talk was about, and what the patient has, leaves likeliest, with what the text says of it. What it says in so many words stands. */
export async function likeliest(text: string, { intent, confidence }: Wish, { intent: heard, entities, decided_by: { runner_up }, emergency }: Understanding, desk: Desk): Promise<Wish & { readonly entities?: Entities }> {
  const { caller, talk } = desk;
  const guess: Wish = { intent, confidence };
  if (caller.role !== 'PATIENT' || talk.flow !== null || intent !== heard || emergency.level === 'critical' || asksWhatStands(text)) return guess;
  const commanded = commandedIn(text);
  // What was cancelled a moment ago is not moved: “get me Dr Ortega on Friday instead” is another.
  const isAnother = talk.done === 'cancel-appointment' && intent === 'reschedule_appointment' && commanded !== intent && (entities.doctor?.candidates.length ?? 0) > 0;
  if (commanded !== undefined && !isAnother) return guess;
  const next = runner_up ?? guess;
  const { doctor, specialty, date, time, part_of_day: part } = entities;
  const isNamed = (doctor?.candidates.length ?? 0) > 0;
  const isTimed = time !== undefined || part !== undefined || (date !== undefined && date.implied !== true);
  const calls = isNamed || (specialty !== undefined && !isImplied(specialty.text));
  // A complaint leads to a specialty only where somebody is to be seen.
  const { appointment_ref: _ref, ...others } = entities;
  const ofVisit = (): Entities => ({ ...desk.understand(`book an appointment: ${text}`).entities, ...others });
  const booking = (): Wish & { readonly entities: Entities } => ({ intent: 'book_appointment', confidence: likely, entities: ofVisit() });
  if (isAnother) return booking();
  // “I guess I won't make it to the knee doctor”, “can't make it tomorrow”: what shall become of the visit is asked.
  if (undecided(text)['undecided'] === true && ((await hasVisitWith(entities, desk)) || (await hasVisitOn(entities, desk)))) return { intent: 'reschedule_appointment', confidence: likely };
  if (intent === 'view_appointments' && onlyVisit.test(text)) return (await upcoming(desk)).length > 0 ? guess : { intent: 'book_appointment', confidence: likely };
  // “Dr Lee next week, mornings only” asks nothing, and says when it is to be.
  const saysWhen = part !== undefined || time !== undefined || date?.excluded !== undefined;
  if (intent === 'doctor_info' && (isNamed || calls) && saysWhen && !asks.test(text) && !ofTimes.test(text)) return booking();
  const isBare = said[intent]?.(text) === false;
  if (intent === 'out_of_scope' && confidence < surelyElsewhere && isNamed && isTimed) return booking();
  if (intent === 'out_of_scope' && confidence < likely && next.confidence > nearlyEven && next.intent.startsWith('view_')) return next;
  // Doctors were just told: a day, a time or the choice of one is of a visit with them.
  if (talk.suggested?.flow === 'book_appointment' && isBare && (isTimed || calls || intent === 'reschedule_appointment' || ofVisit().specialty !== undefined)) return booking();
  if (!isBare || !(changes.has(intent) || (intent === 'view_appointments' && calls))) return guess;
  // “What's Raman got tomorrow?”
  const hasTimes = isNamed && new RegExp(`\\bwhat(?:['’]?s| has| does| can)? (?:dr\\.? |doctor )?${doctor?.text.replaceAll(/[^\p{L}\p{N} ]/gu, '.') ?? ''}(?:['’]?s)? (?:got|have|has|do|offer)\\b(?!.*\\b(?:me|my)\\b)`, 'i').test(text);
  if (intent === 'view_appointments' && hasTimes) return { intent: 'doctor_info', confidence: likely };
  if (intent === 'view_appointments') return (await hasVisitWith(entities, desk)) ? guess : { intent: 'doctor_info', confidence: likely };
  if ((await upcoming(desk)).length > 0) return guess;
  return isTimed || calls || changes.has(next.intent) || next.intent === 'view_appointments' ? booking() : { ...next, confidence: Math.max(next.confidence, likely) };
}

/** Whether the patient has a visit with a doctor who is named, or of a specialty. */
export async function hasVisitWith({ doctor, specialty }: { readonly doctor?: NameEntity | undefined; readonly specialty?: Entity | undefined }, desk: Desk): Promise<boolean> {
  if ((doctor ?? specialty) === undefined) return false;
  const own = await upcoming(desk);
  return doctor ? own.some(({ doctor_id }) => doctor.candidates.some(({ user_id }) => user_id === doctor_id)) : (await ofSpecialty(own, specialty?.value ?? '', desk)).length > 0;
}

/** Whether the patient has a visit on a day that is named. */
async function hasVisitOn({ date }: Entities, desk: Desk): Promise<boolean> {
  if (date === undefined || date.implied === true) return false;
  const days = (await upcoming(desk)).map(({ start }) => localParts(start, desk.zone).date);
  return days.some((day) => day >= date.value && day <= (date.until ?? date.value));
}
