import { Type, type TNull, type TSchema, type TString, type TUnion } from 'typebox';

/** A user as an input names them: a `sub` or a `user_id` (API: 1–128 of these characters). The gateway replaces it by the `user_id` before the command is dispatched. */
export const UserId = Type.String({ minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9_.:@+-]+$', 'x-user': true });
/** An id that we made: opaque to clients. */
export const OpaqueId = Type.String({ minLength: 1, maxLength: 256, pattern: '^[A-Za-z0-9_-]+$' });
/** A client's own id of a message; counted within its sender and room. */
export const ClientId = Type.String({ minLength: 1, maxLength: 128 });
/** A free text of at most so many code points that is not only white space. */
export const Text = (maxLength: number, more: { readonly description?: string } = {}): TString => Type.String({ minLength: 1, maxLength, pattern: '\\S', ...more });
/** A short one: a reason, a title. */
export const ShortText = Text(500);
export const FullName = Text(200);
/** Revision in a room's stream, an integer from 0. */
export const Seq = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
/** A message's text, counted in code points; the bound is the setting MAX_MESSAGE_LENGTH, put in when the schemas are compiled. */
export const MessageText = Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S', 'x-limit': 'max_message_length' });

/** The largest position, of 64 bits. */
const largest = '18446744073709551615';
/** What has its length and is smaller: the same up to some digit, which is less. */
const smaller = Array.from(largest, (digit, at) => (at === 0 || digit === '0' ? [] : [`${largest.slice(0, at)}[0-${Number(digit) - 1}][0-9]{${largest.length - at - 1}}`])).flat();
export const positionPattern = `^(0|[1-9][0-9]{0,${largest.length - 2}}|${smaller.join('|')}|${largest})$`;
/** A position of the log, a decimal that may exceed 2^53: to be compared and handed back, never computed with. */
export const Position = Type.String({ pattern: positionPattern, description: 'A position of the event log: compare and hand back, never compute' });
/** A time that we made: UTC with milliseconds. */
export const Timestamp = Type.String({ format: 'date-time', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' });
export const Uuid = Type.String({ format: 'uuid', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' });
/** A user as answers name them. */
export const KnownUser = Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' });
export const Count = Type.Integer({ minimum: 0 });
/** The value, or null: there is none, or it is erased. */
export const nullable = <Schema extends TSchema>(schema: Schema): TUnion<[Schema, TNull]> => Type.Union([schema, Type.Null()]);
/** An RFC 3339 time, to the minute or finer. */
export const Instant = Type.String({ maxLength: 40, pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})$', description: 'RFC 3339' });
