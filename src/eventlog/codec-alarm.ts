export type AlarmReason = 'missing-key' | 'tampered' | 'not-sealed' | 'malformed' | 'newer-version' | 'no-upcaster';

/** A stored event that cannot be trusted or understood. Never to be taken for "erased": somebody has to look. */
export class CodecAlarm extends Error {
  override readonly name = 'CodecAlarm';
  readonly reason: AlarmReason;
  readonly stream: string;
  readonly eventId: string;
  readonly position: bigint;
  constructor(reason: AlarmReason, { stream, id, position }: { stream: string; id: string; position: bigint }, options?: ErrorOptions) {
    super(`the event ${id} at position ${position} cannot be decoded: ${reason}`, options);
    this.reason = reason;
    this.stream = stream;
    this.eventId = id;
    this.position = position;
  }
}
