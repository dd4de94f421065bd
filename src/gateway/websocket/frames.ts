import type { ValidateFunction } from 'ajv';
import { Type, type Static, type TSchema } from 'typebox';
import { createValidator, describe } from '../../dispatcher/catalog.ts';
import { invalid, Rejection } from '../../kernel/rejection.ts';
import { OpaqueId, Position } from '../../kernel/schema.ts';
import { isCleanText, parseJson } from '../json.ts';

const Ref = Type.String({ maxLength: 64 });
export const channels = ['alerts', 'appointments', 'prescriptions', 'notifications', 'stats'] as const;
const Channel = Type.Enum([...channels]);

const frame = <Name extends string, Properties extends Record<string, TSchema>>(type: Name, properties: Properties) =>
  Type.Object({ type: Type.Literal(type), ref: Type.Optional(Ref), ...properties }, { additionalProperties: false });

/** What a client may send, but for the frames that are commands: those are checked as the command that they are. */
export const frameSchemas = {
  join_room: frame('join_room', { room_id: OpaqueId, after_seq: Type.Optional(Type.Integer({ minimum: -1, maximum: Number.MAX_SAFE_INTEGER })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })) }),
  leave_room: frame('leave_room', { room_id: OpaqueId }),
  message_status: frame('message_status', { room_id: OpaqueId, message_id: OpaqueId, status: Type.Union([Type.Literal('delivered'), Type.Literal('read')]) }),
  typing_indicator: frame('typing_indicator', { room_id: OpaqueId, is_typing: Type.Boolean() }),
  subscribe: frame('subscribe', { channel: Channel, after: Type.Optional(Position) }),
  unsubscribe: frame('unsubscribe', { channel: Channel }),
  command: frame('command', { name: Type.String({ minLength: 1, maxLength: 64 }), data: Type.Object({}), idempotency_key: Type.Optional(Type.String({ minLength: 1, maxLength: 255, pattern: '^[\\x20-\\x7e]+$' })) }),
  authenticate: frame('authenticate', { token: Type.String({ minLength: 1, maxLength: 16_384 }) }),
  get_active_users: frame('get_active_users', {}),
  ping: frame('ping', {}),
};
/** Frames whose fields are the data of a command. */
export const commandFrames = { chat_message: 'post-message', edit_message: 'edit-message', retract_message: 'retract-message', file_share: 'share-file' } as const;

export type FrameType = keyof typeof frameSchemas;
export type FrameOf<Name extends FrameType> = Static<(typeof frameSchemas)[Name]>;
/** A frame of a client, checked. `ref` is there as soon as it could be read, also beside a refusal. */
export type Incoming =
  | { [Name in FrameType]: { readonly type: Name; readonly frame: FrameOf<Name> } }[FrameType]
  | { readonly type: 'command frame'; readonly name: string; readonly data: object }
  | { readonly type: 'refused'; readonly rejection: Rejection };
export type Parsed = { readonly ref: string | undefined; readonly incoming: Incoming };

const ajv = createValidator();
const validators = new Map<string, ValidateFunction>(Object.entries(frameSchemas).map(([type, schema]) => [type, ajv.compile(schema)]));
const commandNames = new Map<string, string>(Object.entries(commandFrames));

/** Reads a frame of a client. Never throws. */
export function parseFrame(text: string): Parsed {
  try {
    return check(parseJson(text));
  } catch (error) {
    return { ref: refIn(text), incoming: { type: 'refused', rejection: error instanceof Rejection ? error : new Rejection('internal') } };
  }
}

const isRef = (ref: unknown): ref is string => typeof ref === 'string' && [...ref].length <= 64 && isCleanText(ref);

/** The `ref` of a frame that is refused as a whole, as far as it can be read. */
function refIn(text: string): string | undefined {
  try {
    const { ref } = JSON.parse(text) as { ref?: unknown };
    return isRef(ref) ? ref : undefined;
  } catch {
    return undefined;
  }
}

function check(value: unknown): Parsed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('', 'is not an object');
  const { type, ref, ...data } = value as { type?: unknown; ref?: unknown };
  if (ref !== undefined && !isRef(ref)) throw invalid('/ref', 'is not a string of at most 64 characters');
  const refused = (rejection: Rejection): Parsed => ({ ref, incoming: { type: 'refused', rejection } });
  if (typeof type !== 'string') return refused(invalid('/type', 'is missing'));
  const name = commandNames.get(type);
  if (name !== undefined) return { ref, incoming: { type: 'command frame', name, data } };
  const validate = validators.get(type);
  if (!validate) return refused(invalid('/type', 'is not a type of frame'));
  if (!validate(value)) return refused(new Rejection('validation', undefined, { errors: describe(validate.errors ?? []) }));
  // The validator of this very type has accepted it.
  return { ref, incoming: { type, frame: value } as Incoming };
}
