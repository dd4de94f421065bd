import type { Digest } from '../src/kernel/aggregate.ts';

/** The one room of a doctor and a patient: a digest of the two, so that no two pairs share one and none can be guessed. */
export const roomIdOf = (digest: Digest, doctor_id: string, patient_id: string): string => `chat_${digest('room', doctor_id, patient_id)}`;

/** The id of the message that stands at a seq of a room. It tells its seq, and who has the digest's secret can check it. */
export const messageIdOf = (digest: Digest, room_id: string, seq: number): string => `msg_${seq.toString(36)}_${digest('message', room_id, seq)}`;

/** The seq that a message id tells; undefined when it is no id of ours in this room. Whether a message stands there is the room's to say. */
export function seqOfMessage(digest: Digest, room_id: string, message_id: string): number | undefined {
  const seq = Number.parseInt(message_id.slice('msg_'.length, message_id.lastIndexOf('_')), 36);
  return Number.isSafeInteger(seq) && message_id === messageIdOf(digest, room_id, seq) ? seq : undefined;
}
