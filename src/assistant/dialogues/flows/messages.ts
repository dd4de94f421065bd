import { doctorName, quoted, rowsOf } from '../words.ts';
import type { Desk, Flow, Json, Slot, Slots } from '../types.ts';
import { doctorOption, doctorOf, hintOf, type DoctorRow } from './doctors.ts';

/** What is to be written stands after one of these. */
const opening = /^[\s\S]*?\b(?:(?:(?:send|write|message|tell|ask|text|let|inform|notify|drop|leave)\b[\s\S]{0,80}?\b(?:that|saying|know(?: that)?|to say|about|if|whether)|message\b[^:]{0,80}:|say|saying))\s+([\s\S]+)$/i;
const afterColon = /^[^:\n]{2,80}:\s*([\s\S]+)$/;

/** The words to be sent, where the request holds them. */
export function contentIn(text: string): string | undefined {
  const quotedText = /["“]([^"”]{2,})["”]/.exec(text)?.[1];
  const found = quotedText ?? afterColon.exec(text)?.[1] ?? opening.exec(text)?.[1];
  return found === undefined || found.trim().length < 2 ? undefined : found.trim();
}

/** Fresh words only when the request was just made: later texts answer the question for them. */
export const contentHint = (text: string, slots: Slots): Slots => {
  const content = slots['content'] === undefined && slots['asked_content'] !== true ? contentIn(text) : undefined;
  return content === undefined ? {} : { content };
};

export const contentSlot = (ask: string, type: string): Slot => ({
  name: 'content',
  free: 'verbatim',
  async find(slots) {
    const hint: Json | undefined = slots['hint_content'];
    if (typeof hint === 'string') return { value: hint };
    return { ask: 'content', slots: { asked_content: true }, reply: { type, text: ask } };
  },
});

/** A patient's own doctors: those with whom they have a room or an appointment. */
async function ownDoctors(desk: Desk): Promise<DoctorRow[]> {
  const rooms = rowsOf(await desk.get(`/chat/rooms/user/${desk.caller.user_id}`), 'rooms').map((row) => String(row['doctor_id']));
  const booked = rowsOf(await desk.get('/appointments', { limit: '50' }), 'appointments').map((row) => String(row['doctor_id']));
  return Promise.all([...new Set([...rooms, ...booked])].slice(0, 10).map((id) => doctorOf(desk, id)));
}

const addressee: Slot = {
  name: 'doctor',
  async find(slots, desk) {
    const { value: named, candidates = [] } = hintOf(slots, 'doctor');
    if (candidates.length === 1 && candidates[0]) return { value: candidates[0].user_id };
    const own = await ownDoctors(desk);
    const ids = candidates.map(({ user_id }) => user_id);
    const possible = ids.length > 0 ? own.filter(({ doctor_id }) => ids.includes(doctor_id)) : own;
    if (possible.length === 0) return { answer: { type: 'no_doctors', text: 'You can write to a doctor who cares for you, and there is none yet. Shall I book an appointment?', data: { doctors: [] } } };
    if (possible.length === 1 && possible[0] && (named === undefined || ids.length > 0)) return { value: possible[0].doctor_id };
    const options = possible.map((row) => doctorOption({ ...row, next_free: null }, desk.zone));
    const before = named !== undefined && ids.length === 0 ? `I do not know a doctor called “${named}” here. ` : '';
    return { ask: 'doctor', options, reply: { type: 'doctor_selection', text: `${before}Which of your doctors shall I write to?\n\n${options.map(({ label }, n) => `${n + 1}. ${label}`).join('\n')}`, data: { doctors: possible } } };
  },
};

export const messageDoctor: Flow = {
  intent: 'message_doctor',
  acts: true,
  slots: [addressee, contentSlot('What shall I write? Your next message will be sent word for word, once you have confirmed it.', 'clarification')],
  resets: { doctor: ['doctor'] },
  hints: (text, _understanding, slots) => contentHint(text, slots),
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
