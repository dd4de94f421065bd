import type { DomainEvent } from '../../events/index.ts';

const room_id = 'chat_one';
const patient_id = 'pat';
const doctor_id = 'doc';

/** One room of doctor `doc` and patient `pat`; other rooms by their own id. */
export const opened = (room = room_id, doctor = doctor_id, patient = patient_id): DomainEvent => ({ type: 'RoomOpened', data: { room_id: room, doctor_id: doctor, patient_id: patient } });
export const closed = (room = room_id): DomainEvent => ({ type: 'RoomClosed', data: { room_id: room, patient_id, actor_id: doctor_id } });
export const posted = (message_id: string, content: string | null, by: 'DOCTOR' | 'PATIENT' = 'PATIENT', room = room_id): DomainEvent => ({
  type: 'MessagePosted',
  data: { room_id: room, patient_id, message_id, sender_id: by === 'DOCTOR' ? doctor_id : patient_id, sender_role: by, content, ...(content === null ? { erased: true } : {}) },
});
export const edited = (message_id: string, message_seq: number, content: string): DomainEvent => ({ type: 'MessageEdited', data: { room_id, patient_id, message_id, message_seq, editor_id: patient_id, content } });
export const retracted = (message_id: string, message_seq: number): DomainEvent => ({ type: 'MessageRetracted', data: { room_id, patient_id, message_id, message_seq, actor_id: patient_id } });
export const shared = (message_id: string, by: 'DOCTOR' | 'PATIENT' = 'DOCTOR'): DomainEvent => ({
  type: 'FileShared',
  data: {
    room_id,
    patient_id,
    message_id,
    sender_id: by === 'DOCTOR' ? doctor_id : patient_id,
    sender_role: by,
    file_id: 'file_1',
    file: { name: 'ecg.pdf', size: 1_234, type: 'application/pdf' },
    caption: 'Your ECG',
  },
});
export const read = (user_id: string, up_to_seq: number): DomainEvent => ({ type: 'MessagesRead', data: { room_id, user_id, up_to_seq, message_id: `m${up_to_seq}` } });
export const delivered = (user_id: string, up_to_seq: number): DomainEvent => ({ type: 'MessagesDelivered', data: { room_id, user_id, up_to_seq, message_id: `m${up_to_seq}` } });
