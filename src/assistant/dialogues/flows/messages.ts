import { doctorName, quoted, rowsOf } from '../words.ts';
import type { Desk, Flow, Json, Slot, Slots } from '../types.ts';
import { doctorOption, doctorOf, hintOf, isImplied, offerBooking, type DoctorRow } from './doctors.ts';
import type { Act, Reply } from '../../understanding/replies/index.ts';
import type { Understanding } from '../../understanding/types.ts';
import { courtesy } from '../../understanding/entities/courtesy.ts';
import { edited } from './edit-text.ts';

/** What is to be written stands after one of these; what it is to ask keeps its “if”. */
const opening = /^[\s\S]*?\b(?:(?:send|write|message|tell|ask|text|let|inform|notify|drop|leave|pass|relay)\b[\s\S]{0,80}?\b(?:(?:that|saying|know(?: that)?|to say)\s+|(?=(?:about|if|whether)\s))|(?:say|saying)\s+)([\s\S]+)$/i;
const afterColon = /^[^:\n]{2,80}:(?!\d)\s*([\s\S]+)$/;
const telling = /\b(?:message|tell|text|ask|inform|notify|remind|ping|dm|write(?: to)?)\s+(?:to\s+|my\s+|the\s+|a\s+|patient\s+|pt\s+|mr\.?\s+|mrs\.?\s+|ms\.?\s+)*$/i;

const whom = '(?:her|him|them|(?:the|my) (?:doctor|dr|gp)|(?:dr|doctor)\\.? \\p{L}+(?: \\p{L}+)?)';
const trailingOrder = new RegExp(`^([\\s\\S]{8,}?)[\\s,.;!–—-]+(?:(?:so|and|then|please|pls|just|maybe|(?:can|could|would|will) (?:yo)?u|would you mind)\\W+)*(?:let(?:ting)? ${whom} know|(?:tell|inform|notify|text|warn) ${whom}|pass (?:it|that|this) on(?: to ${whom})?)(?:\\W+(?:that|this|it|please|pls|for me|thanks?|thank you))*\\W*$`, 'iu');
/** "I'm running late on Thursday, can you let her know": an order to write that stands behind its words. */
export const letsKnow = (text: string): boolean => trailingOrder.test(text);

/** A sentence of its own, in which “about” and “that” open nothing. */
const begins = /^(?:i|i['’](?:m|ll|d|ve)|we|we['’](?:re|ll|ve)|it|it['’]s|he|she|they|there|my|our|the|sorry|thanks?)\b(?!['’]s? (?:know|see))/i;

/** “If that is allowed”: manners, and nothing to be written. */
const onlyCourtesy = new RegExp(`^\\W*(?:${courtesy}\\W*)+$`, 'i');

/** “To use a heat pack and ring me if it swells”: what is to be done is told whole, whatever it says further on. “To ask if …” only opens the words. */
const instructs = /^(?:asking (?:her|him|them) )?(to (?!(?:ask|say|tell|let|inform|know|find|see|check|enquire|inquire|remind|send|write|message|text)\b)\p{L}[\s\S]+)$/iu;

/** The words to be sent, where the request holds them. `name`: to whom, as it was said. */
export function contentIn(text: string, name?: string): string | undefined {
  const before = trailingOrder.exec(text)?.[1];
  if (before !== undefined) return before.replace(/^\W*(?:no+|nope|ok(?:ay)?|well|so|hi|hello|hey)[,.!]+\s+/i, '').trim();
  const quotedText = /["“]([^"”]{2,})["”]/.exec(text)?.[1];
  const behind = afterName(text, name);
  const tells = behind !== undefined && begins.test(behind) ? behind : undefined;
  const found = quotedText ?? afterColon.exec(text)?.[1] ?? tells ?? (behind === undefined ? undefined : instructs.exec(behind)?.[1]) ?? opening.exec(text)?.[1] ?? behind;
  return found === undefined || found.trim().length < 2 || onlyCourtesy.test(found) ? undefined : found.trim();
}

const nothing = /^\W*(?:(?:that|this|it|please|then|now|today|for me|instead|know|too|something|a (?:quick |short )?(?:message|note|question)|(?:some|a few) questions|thanks)\b\W*)*$/i;
/** Behind an order to write there are no words yet: “ask her for me then”. */
export const saysNoWords = (behind: string): boolean => nothing.test(behind);

/** "Tell Dr Lee I feel dizzy". */
function afterName(text: string, name: string | undefined): string | undefined {
  const at = name === undefined ? -1 : text.search(new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll(/[^\p{L}\p{N}\s]/gu, '.')}(?![\\p{L}\\p{N}])`, 'u'));
  if (name === undefined || at < 0 || !telling.test(text.slice(0, at))) return undefined;
  const rest = text.slice(at + name.length).replace(/^[\s,;.-]+/, '');
  return rest.split(/\s+/).length < 2 || saysNoWords(rest) ? undefined : rest;
}

/** To whom a message goes. */
export const asksWhom = /^\W*(?:(?:and|but|wait|so|ok(?:ay)?|sorry)\W+)*(?:(?:to )?who(?:m)?|which doctor)(?: (?:is|does|do|will|would|are|r))? (?:(?:this|that|the|my) (?:message|note)|this|that|it|(?:yo)?u|i|we|am i)\b[^.!]{0,30}\b(?:to|for|writ(?:e|ing)|sen[dt](?:ing)?)\b[^.!]{0,12}$/i;
const ofWriting: Readonly<Partial<Record<Act, RegExp>>> = {
  asks: /\bwhat (?:do|should|must|can|shall|am) i (?:(?:have|need|supposed|meant) to )?(?:do|write|say|type|put)\b/i,
  wishes: /\b(?:before|instead of|rather than|without)\b[^.?!]{0,10}\b(?:writ(?:e|ing)|send(?:ing)?|typ(?:e|ing)|message)\b/i,
  no: /\b(?:do(?:n['’]?t| not)|no longer|not|no need to)\b[^.?!]{0,20}\b(?:write|send|type|message)\b|\bno (?:quiero|voy a|hace falta)\b.{0,15}\b(?:mandar|escribir|enviar)/i,
};
/** Whether a text that was to be the words of a message speaks of the writing itself, as a reply does that is surely something else. */
export const speaksOfWriting = (text: string, reply: Reply | undefined): boolean => asksWhom.test(text) || (reply !== undefined && reply.confidence >= surelyNoWords && ofWriting[reply.act]?.test(text) === true);
const surelyNoWords = 0.95;

/** Fresh words only when the request was just made: later texts answer the question for them, or say what to write instead. */
export function contentHint(text: string, { entities }: Understanding, slots: Slots): Slots {
  const fresh = slots['content'] === undefined && slots['asked_content'] !== true;
  const content = fresh ? contentIn(text, (entities.patient ?? entities.doctor)?.text) : typeof slots['content'] !== 'string' ? undefined : edited(slots['content'], text);
  // “Sorry, I meant Dr Lee” says to whom.
  return content === undefined || content.trim() === entities.doctor?.text ? {} : { content: content.trim() };
}

export const contentSlot = (ask: string, type: string): Slot => ({
  name: 'content',
  free: 'verbatim',
  async find(slots) {
    const hint: Json | undefined = slots['hint_content'];
    if (typeof hint === 'string') return { value: hint };
    return { ask: 'content', slots: { asked_content: true }, reply: { type, text: ask } };
  },
});

/** The doctors who care for a patient: those with whom they have a room or an appointment first. */
export async function ownDoctors(desk: Desk): Promise<DoctorRow[]> {
  const [inRooms, withAppointments, carers] = await Promise.all([desk.get(`/chat/rooms/user/${desk.caller.user_id}`), desk.get('/appointments', { limit: '50' }), desk.carers()]);
  const rooms = rowsOf(inRooms, 'rooms').map((row) => String(row['doctor_id']));
  const booked = rowsOf(withAppointments, 'appointments').map((row) => String(row['doctor_id']));
  return Promise.all([...new Set([...rooms, ...booked, ...carers])].filter((id) => carers.includes(id)).slice(0, 10).map((id) => doctorOf(desk, id)));
}

const addressee: Slot = {
  name: 'doctor',
  async find(slots, desk) {
    const { value: named, candidates = [] } = hintOf(slots, 'doctor');
    const own = await ownDoctors(desk);
    const ids = candidates.map(({ user_id }) => user_id);
    const specialty = hintOf(slots, 'specialty').value?.toLowerCase();
    const ofSpecialty = named === undefined ? own.filter((row) => row.specialty?.toLowerCase() === specialty) : [];
    const possible = ids.length > 0 ? own.filter(({ doctor_id }) => ids.includes(doctor_id)) : ofSpecialty.length > 0 ? ofSpecialty : own;
    if (possible.length === 0 && own.length > 0) return { answer: { type: 'refused', text: `${doctorName(candidates.length === 1 ? candidates[0]?.full_name : named)} is not one of your doctors, so I cannot write to them. I can write to ${own.map(({ full_name }) => full_name).join(' or ')}${candidates.length === 1 ? `, and book an appointment with ${doctorName(candidates[0]?.full_name)}` : ''}.`, ...offerBooking({ hint_doctor: slots['hint_doctor'] }), data: { reason: 'not-in-care', doctors: own } } };
    if (possible.length === 0) return { answer: { type: 'no_doctors', text: 'You can write to a doctor who cares for you, and there is none yet. Shall I book an appointment?', ...offerBooking({}), data: { doctors: [] } } };
    if (possible.length === 1 && possible[0] && (named === undefined || ids.length > 0)) return { value: possible[0].doctor_id };
    const options = possible.map((row) => doctorOption({ ...row, next_free: null }, desk.zone));
    const before = named !== undefined && ids.length === 0 ? `I do not know a doctor called “${named}” here. ` : '';
    return { ask: 'doctor', options, slots: { asked_doctor: true }, reply: { type: 'doctor_selection', text: `${before}Which of your doctors shall I write to?\n\n${options.map(({ label }, n) => `${n + 1}. ${label}`).join('\n')}`, data: { doctors: possible } } };
  },
};

/** "Message my cardiologist", "my GP needs to know something": a doctor who is called by what they see to, before the words for them. `asked`: it was asked who of several. */
function isAddressee(text: string, said: string, asked: boolean): boolean {
  if (isImplied(text)) return false;
  const at = said.search(new RegExp(`${asked ? '' : '(?<=\\b(?:my|the|our) )'}\\b${text.replaceAll(/[^\p{L}\p{N}\s]/gu, '.')}(?!\\p{L})`, 'iu'));
  const content = contentIn(said);
  return at >= 0 && (content === undefined || at < said.lastIndexOf(content));
}

const opensWords = /^\W*(?:(?:ok(?:ay)?|yes|well|so|just|please|oh|it(?:['’]?s| is)|the message is)\W+)*(?:that\b(?!['’]?s\b| is\b| one\b)|to say\b(?: that\b)?|saying\b(?: that\b)?|(?=(?:about|whether|if|regarding)\b))\s*/i;
const opensStatement = /^\W*(?:(?:hi|hello|dear|well|so|just|please)\W+)*(?:i|i['’]?(?:m|ve|d|ll)|my|it['’]?s|it|we|our|there['’]?s|please)\b/i;
const ofChoice = /\b(?:do(?:n['’]?t| not) (?:know|care|mind|remember|want)|rather|never ?mind|no idea|not sure|which|the one|whoever|either|any(?:one|body)?|changed my mind)\b/i;
const leastWords = 4;
/** Words for a message, said where it was asked to whom it goes: “that the physio said …”, “my inhaler is empty”. `sure`: whoever says so surely wishes for nothing else. */
export function announcedWords(text: string, sure: boolean): string | undefined {
  const behind = opensWords.exec(text)?.[0].length;
  if (text.trim().split(/\s+/).length < leastWords || ofChoice.test(text)) return undefined;
  return behind !== undefined ? text.slice(behind).trim() : sure && opensStatement.test(text) ? text.trim() : undefined;
}

const asking = /\b(?:ask|tell|get)\b[^.?!]{1,60}\bto\b/i;

export const messageDoctor: Flow = {
  intent: 'message_doctor',
  acts: true,
  slots: [addressee, contentSlot('What shall I write? Your next message will be sent word for word, once you have confirmed it.', 'clarification')],
  resets: { doctor: ['doctor'], content: ['content'] },
  ignores: (name, text, slots, said) => name !== 'doctor' && !(name === 'specialty' && slots['content'] === undefined && isAddressee(text, said, slots['asked_doctor'] === true && said.trim().split(/\s+/).length <= 5)),
  hints: (text, understanding, slots) => {
    const whom = understanding.entities.doctor === undefined ? /\b(?:tell|ask|message|text|inform|notify|remind) (her|him|them)\b/i.exec(text)?.[1] : undefined;
    const content = whom === undefined || slots['content'] !== undefined || slots['asked_content'] === true ? undefined : contentIn(text, whom);
    const hints: Slots = content === undefined ? contentHint(text, understanding, slots) : { content };
    // “Ask her for a refill”.
    if (/\bask\b/i.test(text) && typeof hints['content'] === 'string' && /^for (?:an?|my|some|more|another|the) /i.test(hints['content'])) return { content: hints['content'].replace(/^for /i, 'May I have ') };
    // “Ask her to call me”.
    return asking.test(text) && typeof hints['content'] === 'string' ? { content: hints['content'].replace(/^to (?=\p{L})/iu, 'Please ') } : hints;
  },
  async finish(slots, desk) {
    const doctor = await doctorOf(desk, String(slots['doctor']));
    const content = String(slots['content']);
    const room_id = desk.roomWith(doctor.doctor_id);
    return {
      propose: { command: 'post-message', data: { room_id, content } },
      reply: { type: 'message_confirmation', text: `Shall I send this to ${doctor.full_name}?\n\n${quoted(content)}`, data: { doctor } },
    };
  },
  before: (slots, desk) => [{ command: 'open-room', data: { doctor_id: String(slots['doctor']), patient_id: desk.caller.user_id } }],
  done: async ({ result }, slots, desk) => ({ type: 'message_sent', text: `Your message to ${doctorName(await desk.nameOf(String(slots['doctor'])))} has been sent.`, data: { ...result } }),
};
