import { Type } from 'typebox';

/** A user as an input names them: a `sub` or a `user_id` (API: 1–128 of these characters). The gateway replaces it by the `user_id` before the command is dispatched. */
export const UserId = Type.String({ minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9_.:@+-]+$', 'x-user': true });
/** An id that we made: opaque to clients. */
export const OpaqueId = Type.String({ minLength: 1, maxLength: 256, pattern: '^[A-Za-z0-9_-]+$' });
/** A client's own id of a message; counted within its sender and room. */
export const ClientId = Type.String({ minLength: 1, maxLength: 128 });
/** A short free text: a reason, a title. */
export const ShortText = Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' });
export const FullName = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
/** Revision in a room's stream, an integer from 0. */
export const Seq = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
/** A message's text, counted in code points; the bound is the setting MAX_MESSAGE_LENGTH, put in when the schemas are compiled. */
export const MessageText = Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S', 'x-limit': 'max_message_length' });
