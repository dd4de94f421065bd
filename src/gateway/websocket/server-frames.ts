import { Type, type TSchema } from 'typebox';
import { problems } from '../../kernel/rejection.ts';
import { KnownUser, nullable, OpaqueId, Position, Seq, Timestamp, Uuid } from '../../kernel/schema.ts';
import { ActiveUsers, alert, AnyRole, EventReference, file, HistoryMessage, message, Name, Notification, Statistics, text } from '../shapes.ts';
import { channels } from './frames.ts';

/*
 * Every frame that the service sends (API §8). A projection whose `updates` make a frame of a new type declares it here: the tests check each frame that a socket
 * gets, /asyncapi.json and the client's types follow.
 */

const Ref = Type.Optional(Type.String({ maxLength: 64, description: 'The `ref` of the frame that this one answers' }));
const anything = Type.Object({}, { additionalProperties: true });
const erased = { erased: Type.Optional(Type.Literal(true)) };
const gone = { retracted: Type.Literal(true, { description: 'Taken back since: only a replay has it so' }) };

const object = <Name extends string, Properties extends Record<string, TSchema>>(type: Name, properties: Properties) => Type.Object({ type: Type.Literal(type), ...properties });
const placed = { seq: Seq, position: Position, room_id: OpaqueId, actor_id: KnownUser, timestamp: Timestamp };
/** One thing that happened, of a frame that tells of several: what its `data` holds hangs on its `event`. */
const update = <Name extends string, Event extends TSchema, Data extends TSchema>(type: Name, event: Event, data: Data) => object(type, { position: Position, event, data });
const appointment = <Event extends string, Status extends string, More extends Record<string, TSchema>>(event: Event, status: Status, more: More) =>
  update('appointment_update', Type.Literal(event), Type.Object({ appointment_id: OpaqueId, doctor_id: KnownUser, patient_id: KnownUser, ...more, status: Type.Literal(status) }));
const prescription = <Event extends string, Status extends string, More extends Record<string, TSchema>>(event: Event, status: Status, more: More) =>
  update('prescription_update', Type.Literal(event), Type.Object({ prescription_id: OpaqueId, patient_id: KnownUser, doctor_id: KnownUser, ...more, status: Type.Literal(status) }));
const times = { start: Timestamp, end: Timestamp };

const alertEvents = ['raised', 'repeated', 'acknowledged', 'escalated', 'resolved'] as const;

/** Every frame of a room's stream: one an event, its `seq` rising by one. */
const roomFrames = {
  chat_message: Type.Union([object('chat_message', { ...message, ...text }), object('chat_message', { ...message, ...gone })]),
  file_share: Type.Union([object('file_share', { ...message, ...file }), object('file_share', { ...message, ...gone })]),
  message_edited: Type.Union([object('message_edited', { ...placed, message_id: OpaqueId, ...text, ...erased }), object('message_edited', { ...placed, message_id: OpaqueId, ...gone, ...erased })]),
  message_retracted: object('message_retracted', { ...placed, message_id: OpaqueId }),
  room_opened: object('room_opened', placed),
  room_closed: object('room_closed', placed),
};

const RoomFrame = Type.Union(Object.values(roomFrames), { title: 'RoomFrame' });

/** Type → what the frame holds, for a reader. */
export const serverFrames = {
  connection_confirmed: object('connection_confirmed', { message: Type.String(), user_info: Type.Object({ user_id: KnownUser, role: AnyRole, name: Name }), timestamp: Timestamp }),
  ack: object('ack', {
    ref: Ref,
    command_id: Type.Optional(Uuid),
    message_id: Type.Optional(OpaqueId),
    seq: Type.Optional(Seq),
    position: Type.Optional(Position),
    duplicate: Type.Optional(Type.Literal(true)),
    events: Type.Optional(Type.Array(EventReference)),
    result: Type.Object({}, { additionalProperties: true, description: 'Of a command: its result' }),
  }),
  ...roomFrames,
  typing_indicator: object('typing_indicator', { room_id: OpaqueId, user_id: KnownUser, user_name: Name, is_typing: Type.Boolean() }),
  message_status: object('message_status', { room_id: OpaqueId, user_id: KnownUser, user_name: Name, message_id: OpaqueId, up_to_seq: Seq, status: Type.Enum(['delivered', 'read']), position: Type.Optional(Position) }),
  chat_history: Type.Union([
    object('chat_history', { ref: Ref, room_id: OpaqueId, messages: Type.Array(HistoryMessage), last_seq: Type.Integer({ minimum: -1 }), complete: Type.Literal(true) }),
    object('chat_history', { ref: Ref, room_id: OpaqueId, frames: Type.Array(RoomFrame, { maxItems: 200 }), last_seq: Type.Integer({ minimum: -1 }), complete: Type.Boolean() }),
  ]),
  active_users: object('active_users', { ref: Ref, ...ActiveUsers }),
  pong: object('pong', { ref: Ref, timestamp: Timestamp }),
  emergency_alert: object('emergency_alert', { event: Type.Enum([...alertEvents]), position: Position, ...alert }),
  appointment_update: Type.Union([
    appointment('booked', 'BOOKED', { ...times, type: Type.Enum(['IN_PERSON', 'ONLINE', 'FOLLOW_UP', 'EMERGENCY']) }),
    appointment('rescheduled', 'BOOKED', { ...times, previous_start: Timestamp, previous_end: Timestamp }),
    appointment('cancelled', 'CANCELLED', times),
    appointment('completed', 'COMPLETED', {}),
    appointment('no_show', 'NO_SHOW', {}),
    update('appointment_update', Type.Literal('slot_offered'), Type.Object({ waitlist_id: OpaqueId, doctor_id: KnownUser, patient_id: KnownUser, ...times, until: Timestamp })),
  ]),
  prescription_update: Type.Union([prescription('issued', 'ACTIVE', { issued_at: Timestamp, ends_at: nullable(Timestamp) }), prescription('discontinued', 'DISCONTINUED', { discontinued_at: Timestamp })]),
  notification: Type.Union([
    update('notification', Type.Literal('read'), Type.Object({ up_to: Position })),
    update('notification', Type.String({ description: 'Its kind: `message`, or what happened' }), Notification),
  ]),
  system: Type.Union([
    update('system', Type.Literal('broadcast'), Type.Object({ message: Type.String(), message_type: Type.String(), sent_at: Timestamp })),
    object('system', { event: Type.Literal('room_left'), data: Type.Object({ room_id: OpaqueId }) }),
  ]),
  stats: object('stats', { event: Type.Literal('statistics'), data: Statistics }),
  resync_required: object('resync_required', { ref: Ref, room_id: Type.Optional(OpaqueId), channel: Type.Optional(Type.Enum([...channels])) }),
  error: object('error', {
    ref: Ref,
    code: Type.Enum(Object.keys(problems), { title: 'ProblemSlug' }),
    message: Type.String(),
    errors: Type.Optional(Type.Array(Type.Object({ path: Type.String(), message: Type.String(), span: Type.Optional(Type.Object({ start: Seq, end: Seq })) }, { title: 'SchemaError' }))),
    findings: Type.Optional(Type.Array(anything)),
    retry_after: Type.Optional(Type.Number({ minimum: 0, description: 'Seconds' })),
  }),
} as const satisfies Record<string, TSchema>;
