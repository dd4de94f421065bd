import type { Alert, AlertEvent } from '../../events/alerts.ts';
import type { DomainEvent } from '../../events/index.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { calendarSteps } from './clinic-calendar.ts';
import { chartSteps } from './clinic-chart.ts';
import { recorder, timeOf } from '../support/recorded.ts';

/** Numbers in [0, 1) that look random and are the same for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Message = { readonly id: string; readonly seq: number; readonly by: string; retracted: boolean };
type Room = { readonly room_id: string; readonly doctor_id: string; readonly patient_id: string; seq: number; closed: boolean; readonly messages: Message[] };

/** Whose data the last event of the day erases. */
export const erasedPatient = 'lee';

/** A day in which everything happens that can: a history of `count` events that the aggregates could have written. */
export function clinicDay(count: number, seed: number): Recorded<DomainEvent>[] {
  const random = randomOf(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const record = recorder();
  const history: Recorded<DomainEvent>[] = [];
  const add = (event: DomainEvent): void => void history.push(record(event));
  const doctors = ['ada', 'bob', 'cy'];
  const patients = ['pat', 'sam', 'kim', 'lee'];
  for (const user_id of doctors) add({ type: 'AccountRegistered', data: { user_id, role: 'DOCTOR', full_name: `Dr ${user_id}`, specialty: 'Cardiology', on_call: false } });
  for (const user_id of patients) add({ type: 'AccountRegistered', data: { user_id, role: 'PATIENT', full_name: user_id, on_call: false } });
  add({ type: 'BroadcastSent', data: { message: 'Good morning', message_type: 'announcement', sent_by: 'boss' } });
  add({ type: 'SlotOffered', data: { waitlist_id: 'waitlist_1', patient_id: 'pat', doctor_id: 'ada', start: timeOf(5_000), end: timeOf(6_800), until: timeOf(900) } });
  const rooms: Room[] = [];
  const care = new Set<string>();
  const uploads: string[] = [];
  const talks = new Map<string, number>();
  const alarms = new Map<string, Alert>();

  const inRoom = (room: Room, event: DomainEvent): void => {
    add(event);
    room.seq++;
  };
  const steps: (() => void)[] = [
    function openRoom() {
      const room_id = `chat_${rooms.length}`;
      const room: Room = { room_id, doctor_id: pick(doctors) ?? 'ada', patient_id: pick(patients) ?? 'pat', seq: -1, closed: false, messages: [] };
      if (rooms.length < 6) inRoom(rooms[rooms.push(room) - 1] ?? room, { type: 'RoomOpened', data: { room_id, doctor_id: room.doctor_id, patient_id: room.patient_id } });
    },
    ...Array.from({ length: 6 }, () => function say() {
      const room = pick(rooms.filter(({ closed }) => !closed));
      if (!room) return;
      const byDoctor = random() < 0.5;
      const by = byDoctor ? room.doctor_id : room.patient_id;
      const common = { room_id: room.room_id, patient_id: room.patient_id, message_id: `${room.room_id}_${room.seq + 1}`, sender_id: by, sender_role: byDoctor ? 'DOCTOR' : 'PATIENT' } as const;
      inRoom(room, random() < 0.85 ? { type: 'MessagePosted', data: { ...common, content: `words ${history.length}` } } : { type: 'FileShared', data: { ...common, file_id: `file_${history.length}`, file: { name: 'a.png', size: 1, type: 'image/png' } } });
      room.messages.push({ id: common.message_id, seq: room.seq, by, retracted: false });
    }),
    function edit() {
      const room = pick(rooms.filter(({ closed }) => !closed));
      const message = room && pick(room.messages.filter(({ retracted }) => !retracted));
      if (message) inRoom(room, { type: 'MessageEdited', data: { room_id: room.room_id, patient_id: room.patient_id, message_id: message.id, message_seq: message.seq, editor_id: message.by, content: `other ${history.length}` } });
    },
    function retract() {
      const room = pick(rooms.filter(({ closed }) => !closed));
      const message = room && pick(room.messages.filter(({ retracted }) => !retracted));
      if (!message || random() < 0.6) return;
      inRoom(room, { type: 'MessageRetracted', data: { room_id: room.room_id, patient_id: room.patient_id, message_id: message.id, message_seq: message.seq, actor_id: message.by } });
      message.retracted = true;
    },
    function readOrGet() {
      const room = pick(rooms);
      const message = room && pick(room.messages);
      if (message) add({ type: random() < 0.5 ? 'MessagesRead' : 'MessagesDelivered', data: { room_id: room.room_id, user_id: random() < 0.5 ? room.doctor_id : room.patient_id, up_to_seq: message.seq, message_id: message.id } });
    },
    function closeOrOpen() {
      const room = pick(rooms);
      if (!room || random() < 0.5) return;
      const { room_id, doctor_id, patient_id } = room;
      inRoom(room, room.closed ? { type: 'RoomOpened', data: { room_id, doctor_id, patient_id } } : { type: 'RoomClosed', data: { room_id, patient_id, actor_id: doctor_id } });
      room.closed = !room.closed;
    },
    function assign() {
      const [doctor_id, patient_id] = [pick(doctors) ?? 'ada', pick(patients) ?? 'pat'];
      const pair = `${doctor_id} ${patient_id}`;
      add({ type: care.has(pair) ? 'DoctorUnassigned' : 'DoctorAssigned', data: { doctor_id, patient_id } });
      if (!care.delete(pair)) care.add(pair);
    },
    function book() {
      const [doctor_id, patient_id, appointment_id] = [pick(doctors) ?? 'ada', pick(patients) ?? 'pat', `appointment_${Math.floor(random() * 5)}`];
      add(random() < 0.7 ? { type: 'CareGranted', data: { doctor_id, patient_id, ground: 'booking', appointment_id, until: `2026-0${1 + Math.floor(random() * 9)}-01T00:00:00.000Z` } } : { type: 'CareEnded', data: { doctor_id, patient_id, appointment_id } });
    },
    function upload() {
      const file_id = `upload_${history.length}`;
      add({ type: 'FileStored', data: { file_id, owner_id: pick([...doctors, ...patients]) ?? 'ada', name: `${file_id}.pdf`, size: 10, type: 'application/pdf', sha256: 'ab', blob: 'b', content_key: 'k' } });
      uploads.push(file_id);
    },
    function shareFile() {
      const file_id = pick(uploads);
      const room = pick(rooms);
      if (file_id !== undefined && room) add({ type: 'FileAccessGranted', data: { file_id, room_id: room.room_id, patient_id: room.patient_id, message_id: 'm' } });
    },
    function fileReport() {
      const file_id = pick(uploads);
      const room = pick(rooms);
      if (file_id !== undefined && room) add({ type: 'FileAddedToChart', data: { file_id, patient_id: room.patient_id, report_id: 'r' } });
    },
    function eraseFile() {
      const file_id = pick(uploads);
      if (file_id === undefined || random() < 0.5) return;
      add({ type: 'FileErased', data: { file_id, blob: 'b' } });
      uploads.splice(uploads.indexOf(file_id), 1);
    },
    ...calendarSteps({ random, pick, add, doctors, patients }),
    ...chartSteps({ random, pick, add, doctors, patients }),
    function profile() {
      const user_id = pick([...doctors, ...patients]) ?? 'ada';
      add({ type: 'ProfileChanged', data: { user_id, ...(random() < 0.5 ? { full_name: `Name ${history.length}` } : { on_call: random() < 0.5 }) } });
    },
    function disable() {
      const user_id = pick(patients) ?? 'pat';
      add({ type: random() < 0.5 ? 'AccountDisabled' : 'AccountEnabled', data: { user_id, reason: 'because' } });
    },
    function tell() {
      const user_id = pick([...doctors, ...patients]) ?? 'ada';
      const told = history.findLast(({ type }) => type === 'NotificationSent');
      if (told && random() < 0.3 && told.type === 'NotificationSent') add({ type: 'NotificationsRead', data: { user_id: told.data.user_id, up_to: String(told.position) } });
      else add({ type: 'NotificationSent', data: { user_id, notification_id: `notification_${history.length}`, kind: 'message', data: { message: 'hello' } } });
    },
    function talk() {
      const conversation_id = `conv_${Math.floor(random() * 6)}`;
      const turn = talks.get(conversation_id) ?? 0;
      const whose = { conversation_id, user_id: 'pat' };
      if (turn === 0) add({ type: 'ConversationStarted', data: { ...whose, role: 'PATIENT' } });
      add({ type: 'AssistantReplied', data: { ...whose, subject_id: 'pat', talk_of: 'pat', turn, type: 'greeting', text: 'Hello', reply: {}, talk: {} } });
      talks.set(conversation_id, turn + 1);
    },
    function alarm() {
      const alert_id = `alert_${Math.floor(random() * 4)}`;
      const known = alarms.get(alert_id);
      const raised_at = timeOf(history.length);
      const fresh: Alert = { alert_id, patient_id: pick(patients) ?? 'pat', severity: random() < 0.5 ? 'urgent' : 'critical', category: 'other', description: 'help', status: 'open', escalation: 0, recipients: doctors, on_call: [], admins: [], raised_at };
      const alert = known ?? fresh;
      const seen = { ...alert, status: 'acknowledged', acknowledged_by: 'ada', acknowledged_at: raised_at } as const;
      const next: AlertEvent | undefined = !known
        ? { type: 'AlertRaised', data: alert }
        : pick<AlertEvent>([
            { type: 'AlertRepeated', data: { ...alert, description: `help ${history.length}`, addition: 'more', opened_again: false } },
            { type: 'AlertAcknowledged', data: seen },
            { type: 'AlertEscalated', data: { ...alert, escalation: alert.escalation + 1, told: [] } },
            { type: 'AlertResolved', data: { ...seen, status: 'resolved', resolved_at: raised_at, outcome: 'handled', resolved_by: 'ada' } },
          ]);
      if (!next || alert.status === 'resolved') return;
      add(next);
      alarms.set(alert_id, next.data);
    },
  ];
  while (history.length < count - 1) pick(steps)?.();
  add({ type: 'PatientErased', data: { patient_id: erasedPatient, erased_by: 'admin', reason: 'asked for' } });
  return history;
}
