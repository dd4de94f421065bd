import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Desk, Reply } from './types.ts';
import { cut, doctorName, rowsOf, str } from './words.ts';

type HandedOff = { readonly doctor_id: string; readonly room_id: string; readonly there: boolean };
export type HandOverParts = { readonly dispatcher: Pick<Dispatcher, 'dispatch'>; readonly key: string; readonly longest: number };

/** Of the doctors who care for the patient: one of those named, else the one in whose room they wrote last, or whom they see next. */
async function doctorToTurnTo(desk: Desk, named: readonly string[]): Promise<string | undefined> {
  const rooms = rowsOf(await desk.get(`/chat/rooms/user/${desk.caller.user_id}`), 'rooms').filter((row) => row['closed'] !== true);
  const latest = rooms.toSorted((a, b) => (String(a['last_message_at'] ?? '') < String(b['last_message_at'] ?? '') ? 1 : -1)).map((row) => str(row['doctor_id']));
  const next = rowsOf(await desk.get('/appointments', { status: 'BOOKED', from: new Date(desk.now).toISOString(), limit: '10' }), 'appointments').map((row) => str(row['doctor_id']));
  const carers = await desk.carers();
  // A room may be one with a doctor of old.
  const own = [...latest, ...next, ...carers].filter((id): id is string => id !== undefined && carers.includes(id));
  return own.find((id) => named.includes(id)) ?? own[0];
}

/** What the talk was about, for whoever takes it over. */
function summaryOf({ talk, caller }: Desk, longest: number): string {
  const known = Object.entries(talk.slots).flatMap(([name, value]) => {
    if (!name.startsWith('hint_') || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const text = Reflect.get(value, 'text');
    return typeof text === 'string' ? [`${name.slice(5).replaceAll('_', ' ')}: ${text}`] : [];
  });
  const lines = [
    `${caller.full_name ?? 'The patient'} has asked the assistant to talk to a person.`,
    ...(talk.flow === null ? [] : [`They were about to: ${talk.flow.replaceAll('_', ' ')}.`]),
    ...known,
    ...(talk.question === undefined ? [] : [`Last question of the assistant: ${talk.question.split('\n')[0] ?? ''}`]),
  ];
  return cut(lines.join('\n'), longest);
}

/** Writes the talk's summary into the doctor's room, as the patient, who has asked for it. */
export async function handOver(desk: Desk, named: readonly string[], { dispatcher, key, longest }: HandOverParts): Promise<{ readonly reply: Reply; readonly handed_off?: HandedOff }> {
  const doctor_id = await doctorToTurnTo(desk, named);
  if (doctor_id === undefined)
    return { reply: { type: 'no_doctors', text: `There is no doctor of yours yet whom I could hand you to. I can book an appointment, and in an emergency call ${desk.emergencyNumber}.`, actions: [{ type: 'start', label: 'Book an appointment', value: 'book_appointment' }], data: { doctors: [] } } };
  const room_id = desk.roomWith(doctor_id);
  const as = { actor: desk.caller, via: 'assistant' as const };
  await dispatcher.dispatch({ ...as, name: 'open-room', data: { doctor_id, patient_id: desk.caller.user_id }, idempotency_key: `${key}/open` });
  await dispatcher.dispatch({ ...as, name: 'post-message', data: { room_id, content: summaryOf(desk, longest) }, idempotency_key: `${key}/hand-off` });
  const there = await desk.isConnected(doctor_id);
  const name = doctorName(await desk.nameOf(doctor_id));
  const honest = there ? `${name} is connected right now, though I cannot promise an answer at once.` : `${name} is not connected right now and will see it later. If it cannot wait, call the clinic, or ${desk.emergencyNumber} in an emergency.`;
  return { reply: { type: 'handed_off', text: `I have written a summary of our talk to ${name}; you can go on in your room there. ${honest}`, data: { doctor_id, room_id, there } }, handed_off: { doctor_id, room_id, there } };
}
