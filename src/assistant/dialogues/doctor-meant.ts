import { asks } from './asides.ts';
import { upcoming } from './flows/appointments.ts';
import { asHint, doctorOf } from './flows/doctors.ts';
import type { Understanding } from '../understanding/types.ts';
import type { Desk, Flow, Slots } from './types.ts';
import { localParts, str } from './words.ts';

const ofThem = /\b(?:which|who|whom|one|either|both|all|any|none) of (?:them|these|those|the (?:two|three|four|doctors))\b|\b(?:which|wich|who) (?:one|doctor)?\s*(?:is|are|has|have|can|would|will|of)\b.*\b(?:earlier|earliest|sooner|soonest|first|before|free|available|next)\b/i;
const pronoun = /\b(?:with|to|let|ask|asking|tell|telling|message|write|writing|text|see|seeing|book|for) (?:her|him|them|(?:the|that|this) (?:same )?(?:doctor|one)|the same(?: doctor)?)\b|\b(?:is|does|has|can|will|would|could|did|when(?:['’]s| is)?|what(?: else)?|which|days?|times?|hours?|if|that|whether|what['’]s) (?:she|he|they|her|his|their)\b|\b(?:she|he|they)(?:['’](?:s|ll|re|d))? (?:has|have|is|are|does|do|works?|sees?|see|free|available|got|take|takes|in)\b|\b(?:her|his|their) (?:next|first|earliest|free|hours|schedule|availability|opening|days?)\b|\bsame doctor\b/i;
const whenFree = /\b(?:(?:what|which|when|how)(?:['’]?s)?|does|do|is|are|has|have|any|anything|something|got|else)\b.*\b(?:have|has|got|free|available|availability|open|openings?|slots?|times?|work|works|working|hours|days?|earliest|soonest|next|(?:see|take|fit|squeeze|meet) (?:me|us|him|her))\b/i;
const soonerThan = /\b(?:earlier|earliest|sooner|soonest|first)\b/i;

/** The doctor whom the talk is about: of what is being done, else who was spoken of last. */
export function doctorInTalk({ talk: { slots, options, doctor } }: Desk): string | undefined {
  const [only, ...others] = options;
  return str(slots['doctor']) ?? (only?.type === 'select_doctor' && others.length === 0 ? only.value : doctor);
}

/** Whether a text asks when somebody is free who is spoken of, or which of those on offer is: it need not name them. */
export const asksWhenFree = (text: string, { entities }: Understanding, desk: Desk): boolean =>
  entities.doctor === undefined && entities.specialty === undefined && ((pronoun.test(text) && whenFree.test(text) && doctorInTalk(desk) !== undefined) || (ofThem.test(text) && whenFree.test(text) && (areDoctors(desk) || ofTold(desk))));

const timesOf = /\b(?:what(?:['’]?s)?|which)(?: other| else)?(?: days| times| slots| hours| openings)?\b.*\b(?:have|has|got|free|available|open|there)\b/i;
/** The same in so many words that nothing else can be meant, whatever else is said: “which of them is free first”, “what does he have on Thursday” after something was read back. */
export const asksOfThem = (text: string, understanding: Understanding, desk: Desk): boolean => asksWhenFree(text, understanding, desk) && ((ofThem.test(text) && areDoctors(desk)) || (desk.talk.proposed !== null && timesOf.test(text)));

const whoTheyAre = /\b(?:what|which) (?:kind|sort|type|speciali[st]\w*|field)\b|\bspecial(?:i[sz]\w*|t(?:y|ies))\b|^\W*(?:(?:and|so|but|wait|ok(?:ay)?|sorry|hmm+)\W+)*(?:who(?:['’]?s| is)|what (?:is|does)|is (?=(?:dr|doctor|she|he|they)\b.*\b(?:an?|any good|good|male|female|the)\b))/i;
const whoElse = /\bwho else\b|\bany ?(?:one|body) else\b|\b(?:any|what|which|are there) other (?:doctors?|specialists?|\w+ologists?)\b/i;
const whoYours = /\bwho are (?:your|the|all)\b/iu;
const whomYouHave = /\b(?:(?:which|what) (?:\p{L}+ ){0,2}(?:do you have|have you got|are there|work here)|(?:do you have|have you got|are there) any \p{L}+s)\b/iu;
/** "What kind of doctor is Dr Marsh?", and whatever else is asked of the doctor who was chosen already, but when. */
export function asksWhoTheyAre(text: string, { entities: { doctor, specialty, date, time, part_of_day } }: Understanding, desk: Desk): boolean {
  const [named, ...others] = doctor?.candidates ?? [];
  const timed = (date ?? time ?? part_of_day) !== undefined;
  if (asks.test(text) && !timed && (whoYours.test(text) || (whomYouHave.test(text) && (specialty !== undefined || /\bdoctors?\b/i.test(text)) && (desk.talk.flow !== 'book_appointment' || desk.talk.slots['doctor'] !== undefined)))) return true;
  if (!asks.test(text) || timed || whenFree.test(text)) return false;
  if (whoElse.test(text)) return true;
  if (whoTheyAre.test(text)) return named !== undefined || (doctor === undefined && pronoun.test(text));
  return named !== undefined && others.length === 0 && named.user_id === str(desk.talk.slots['doctor']);
}

const compares = /\b(?:difference|differ|different|compare)\b.*\b(?:between|about|them|these|those|two|three)\b|\bhow (?:are|do) (?:they|these|those|the two) differ|\b(?:which|who)(?: one)?(?:['’]s| is| are| would be| do (?:yo)?u think is) (?:the )?(?:better|best|nicer|nicest|good|more experienced)\b|\b(?:who|which)(?: one)? (?:do|would|can|should) (?:yo)?u (?:recommend|suggest|advise|pick|choose|take)\b|\b(?:any|your|a) recommendations?\b|\bqui[eé]n es mejor\b/i;
/** "Which one is better?", of doctors on offer: what is known of them. */
export const comparesThem = (text: string, desk: Desk): boolean => areDoctors(desk) && compares.test(text);

const ofTold = ({ talk: { flow, told } }: Desk): boolean => flow === null && told?.flow === 'doctor_info';
const areDoctors = ({ talk: { options } }: Desk): boolean => options.length > 1 && options.every(({ type }) => type === 'select_doctor');

/** As if it had been said: the doctor whom a pronoun means, or those among whom the choice is. */
export async function doctorMeant(text: string, { entities }: Understanding, flow: Flow, desk: Desk): Promise<Slots> {
  if (desk.caller.role !== 'PATIENT' || entities.doctor !== undefined || (entities.specialty !== undefined && flow.intent !== 'message_doctor')) return {};
  if (flow.intent === 'doctor_info' && areDoctors(desk) && ofThem.test(text)) {
    const rows = await Promise.all(desk.talk.options.map(({ value }) => doctorOf(desk, value)));
    return { hint_doctor: { text: '', value: 'them', candidates: rows.map(({ doctor_id, full_name }) => ({ user_id: doctor_id, full_name })) }, ...(soonerThan.test(text) && { hint_order: true }) };
  }
  // “Who of them is free on Thursday?”, of those who were told.
  if (flow.intent === 'doctor_info' && ofTold(desk) && ofThem.test(text)) return Object.fromEntries(Object.entries(desk.talk.told?.slots ?? {}).filter(([name]) => name === 'hint_doctor' || name === 'hint_specialty'));
  // “Book me with the first one”, of those who were told.
  const place = flow.intent === 'book_appointment' && ofTold(desk) ? places.indexOf(ofPlace.exec(text)?.[1]?.toLowerCase() ?? '') : -1;
  const shown = desk.talk.told?.slots['hint_shown'];
  const one = place >= 0 && Array.isArray(shown) ? str(shown[place]) : undefined;
  if (one !== undefined) return asHint(await doctorOf(desk, one));
  const [only, ...others] = doctorInTalk(desk) === undefined && /\bsame doctor\b/i.test(text) ? await upcoming(desk) : [];
  const doctor = doctorInTalk(desk) ?? (others.length === 0 ? only?.doctor_id : undefined);
  const takes = flow.intent === 'doctor_info' || flow.intent === 'book_appointment' || flow.intent === 'message_doctor' || (flow.intent === 'view_appointments' && toSeeThem.test(text));
  if (doctor === undefined || !takes || !pronoun.test(text)) return {};
  const ofThose = /\b(?:that|the same) day\b/i.test(text) || (desk.talk.flow !== null && /\b(?:days?|times?|slots?|hours|when)\b/i.test(text) && !/\b(?:other|else|another|different|more)\b/i.test(text));
  const day = flow.intent === 'doctor_info' && entities.date === undefined && ofThose ? dayOf(desk) : {};
  return { ...asHint(await doctorOf(desk, doctor)), ...day };
}

/** “When do I see him next?” */
const toSeeThem = /\bi\b.*\b(?:see(?:ing)?|meet(?:ing)?|visit(?:ing)?|with|back to) (?:him|her|them)\b/i;

const places = ['first', 'second', 'third', 'fourth', 'fifth'];
const ofPlace = new RegExp(`\\b(?:with|see|take|to) the (${places.join('|')})(?: one| doctor| of them)?\\b(?! (?:of|available|free|slot|time|thing|appointment))`, 'i');

/** The day that is being spoken of. */
export function dayOf({ talk, zone }: Desk): Slots {
  const { start, zone: theirs, hint_date: said } = talk.slots;
  const value = str(start) === undefined ? undefined : localParts(String(start), str(theirs) ?? zone).date;
  return value !== undefined ? { hint_date: { text: value, value } } : said === undefined || said === null ? {} : { hint_date: said };
}
