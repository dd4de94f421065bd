import type { Outcome } from '../../dispatcher/types.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { toldOf } from '../problems.ts';

const refOf = (ref: string | undefined): string => (ref === undefined ? '' : `"ref":${JSON.stringify(ref)},`);

/** A frame that answers the one with this `ref`. */
export const answer = (type: string, ref: string | undefined, fields: object): string => JSON.stringify({ type, ...(ref !== undefined && { ref }), ...fields });

/** The ack of a message, whose result is `message_id`, `seq` and `duplicate`: they stand in the frame as well. */
export function ackOfMessage(ref: string | undefined, { command_id, position, result }: Outcome): string {
  const text = JSON.stringify(result);
  const fields = text.length > 2 ? `${text.slice(1, -1)},` : '';
  return `{"type":"ack",${refOf(ref)}"command_id":"${command_id}",${fields}"position":"${position}","result":${text}}`;
}

/** The ack of any command. */
export function ackOfCommand(ref: string | undefined, { command_id, position, events, result }: Outcome): string {
  const { message_id, seq, duplicate } = result as { message_id?: unknown; seq?: unknown; duplicate?: unknown };
  return answer('ack', ref, {
    command_id,
    ...(message_id !== undefined && { message_id }),
    ...(seq !== undefined && { seq }),
    position: String(position),
    ...(duplicate !== undefined && { duplicate }),
    events,
    result,
  });
}

/** A refusal; what the client may know of it is in the rejection. */
export const errorFrame = (ref: string | undefined, { slug, message, extension }: Rejection): string => answer('error', ref, { code: slug, message, ...toldOf(extension) });
