export type AlarmReason = 'missing-key' | 'tampered' | 'not-sealed' | 'malformed' | 'newer-version' | 'no-upcaster';

const notAsWritten = 'what is stored is not what was written: docs/runbook.md, "When something is down"';
/** What it means, for whoever has to look. */
const meanings: Readonly<Record<AlarmReason, string>> = {
  'missing-key': 'the keys are older than the log, or another log’s: put a later backup of them back: docs/runbook.md, "Restore"',
  tampered: notAsWritten,
  'not-sealed': notAsWritten,
  malformed: notAsWritten,
  'newer-version': 'a later release wrote it: docs/runbook.md, "Deploy, drain, scale"',
  'no-upcaster': 'this release cannot read what an earlier one wrote',
};

/** A stored event that cannot be trusted or understood. Never to be taken for "erased": somebody has to look. */
export class CodecAlarm extends Error {
  override readonly name = 'CodecAlarm';
  readonly reason: AlarmReason;
  readonly stream: string;
  readonly eventId: string;
  readonly position: bigint;
  constructor(reason: AlarmReason, { stream, id, position }: { stream: string; id: string; position: bigint }, options?: ErrorOptions) {
    super(`the event ${id} at position ${position} cannot be decoded: ${reason} (${meanings[reason]})`, options);
    this.reason = reason;
    this.stream = stream;
    this.eventId = id;
    this.position = position;
  }
}
