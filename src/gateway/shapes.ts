import { Type } from 'typebox';
import { alertCategories, alertSeverities, alertStatuses } from '../../events/alerts.ts';
import { roles } from '../kernel/actor.ts';
import { Count, KnownUser, nullable, OpaqueId, Position, Seq, Timestamp, Uuid } from '../kernel/schema.ts';

/*
 * What answers and frames are made of, where more than one of them is. A shape with a `title` is a named schema of the documents; two of one title are the same.
 */

export const AnyRole = Type.Enum([...roles], { title: 'Role' });
export const Name = nullable(Type.String({ description: 'Null: nobody is known by that id, or the name is erased' }));
/** What every list but a few has beside its items. */
export const page = { next_cursor: nullable(Type.String({ description: 'For `cursor`; null: there is no more' })) };
/** Beside a field that is null because it is erased. */
export const erasable = { erased: Type.Optional(Type.Literal(true, { description: 'The personal fields beside it are erased' })) };

export const EventReference = Type.Object({ id: Uuid, type: Type.String(), revision: Seq }, { title: 'EventReference' });

export const FileInfo = Type.Object({ file_id: OpaqueId, name: Type.String(), size: Count, type: Type.String(), url: Type.String() }, { title: 'FileInfo' });
const SenderRole = Type.Enum(['PATIENT', 'DOCTOR']);

/** What the frame of a message and a message in the history share. */
export const message = {
  message_id: OpaqueId,
  seq: Seq,
  position: Position,
  room_id: OpaqueId,
  sender_id: KnownUser,
  sender_name: Name,
  sender_role: SenderRole,
  client_message_id: Type.Optional(Type.String()),
  timestamp: Timestamp,
  ...erasable,
};
export const text = { content: nullable(Type.String()) };
export const file = { file_info: nullable(FileInfo), caption: nullable(Type.String()) };

const asItStands = {
  edited_at: Type.Optional(Timestamp),
  status: Type.Enum(['sent', 'delivered', 'read']),
};
const gone = { retracted: Type.Literal(true) };

/** A message as it stands now: a retracted one has no content. */
export const HistoryMessage = Type.Union(
  [
    Type.Object({ type: Type.Literal('chat_message'), ...message, ...text, ...asItStands }, { title: 'HistoryText' }),
    Type.Object({ type: Type.Literal('file_share'), ...message, ...file, ...asItStands }, { title: 'HistoryFile' }),
    Type.Object({ type: Type.Enum(['chat_message', 'file_share']), ...message, ...gone, ...asItStands }, { title: 'HistoryRetracted' }),
  ],
  { title: 'HistoryMessage' },
);

export const ActiveUsers = {
  active_users: Type.Array(Type.Object({ user_id: KnownUser, name: Name, role: AnyRole, connected_at: Timestamp }, { title: 'ActiveUser' })),
  total_active: Count,
};

/** An alert as it stands; an ADMIN gets no description. */
export const alert = {
  alert_id: OpaqueId,
  patient_id: KnownUser,
  patient_name: Name,
  severity: Type.Enum([...alertSeverities]),
  category: Type.Enum([...alertCategories]),
  description: Type.Optional(nullable(Type.String())),
  ...erasable,
  raised_at: Timestamp,
  status: Type.Enum([...alertStatuses]),
  escalation: Count,
  acknowledged_by: nullable(KnownUser),
  acknowledged_at: nullable(Timestamp),
  resolved_at: nullable(Timestamp),
  outcome: nullable(Type.Enum(['handled', 'false_alarm'])),
};

/** An event of the log, as the audit shows it. */
export const LogEvent = Type.Object(
  {
    id: Uuid,
    type: Type.String(),
    data: Type.Object({}, { additionalProperties: true }),
    metadata: Type.Object(
      { schema_version: Type.Integer({ minimum: 1 }), actor: Type.Object({ user_id: KnownUser, role: Type.Enum([...roles, 'SYSTEM']) }), occurred_at: Timestamp, $correlationId: Type.String(), $causationId: Type.String(), via: Type.Enum(['rest', 'websocket', 'assistant', 'reactor']) },
      { additionalProperties: true },
    ),
    stream: Type.String(),
    revision: Seq,
    position: Position,
    recorded_at: Timestamp,
  },
  { title: 'LogEvent' },
);

/** How far a read model is. */
export const ProjectionState = Type.Object({ name: Type.String(), position: Position, lag_events: Count, lag_ms: Type.Number({ minimum: 0 }), stopped: Type.Boolean() }, { title: 'ProjectionState' });

const counts = (names: readonly string[]) => Type.Object(Object.fromEntries(names.map((name) => [name, Type.Optional(Count)])));
const Seconds = nullable(Type.Number({ minimum: 0 }));
/** Counts over all instances. */
export const Statistics = Type.Object(
  {
    active_connections: Count,
    total_rooms: Count,
    total_messages: Count,
    users_by_role: counts(roles),
    rooms_by_participants: Type.Object({ '0': Count, '1': Count, '2': Count }, { description: 'How many rooms have had so many of their members write in them' }),
    messages_per_minute: Type.Number({ minimum: 0, description: 'The mean of the last five minutes' }),
    appointments_by_status: Type.Record(Type.String(), Count),
    alerts_by_status: Type.Record(Type.String(), Count),
    time_to_acknowledge_seconds: Type.Object({ p50: Seconds, p95: Seconds }),
    projections: Type.Array(ProjectionState),
    timestamp: Timestamp,
  },
  { title: 'Statistics' },
);

const anything = Type.Object({}, { additionalProperties: true });
/** What a user was told. */
export const Notification = Type.Object(
  { notification_id: Uuid, position: Position, kind: Type.String(), data: nullable(anything), ...erasable, created_at: Timestamp, read: Type.Boolean() },
  { title: 'Notification' },
);
