import { careteam, inCare } from '../../../commands/careteam.ts';
import { file } from '../../../commands/file.ts';
import { Type } from 'typebox';
import { fileOnTheWire } from '../../../projections/room-frames.ts';
import { historyOfRoom } from '../../../projections/room-history-page.ts';
import { roomsOfUser, type UserRoom } from '../../../projections/rooms-of-user.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { EventLog } from '../../eventlog/types.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { Count, KnownUser, nullable, OpaqueId, Position, Seq, Timestamp, UserId } from '../../kernel/schema.ts';
import type { Caller } from '../auth.ts';
import { withNames, type Names } from '../names.ts';
import { erasable, FileInfo, HistoryMessage, Name, page } from '../shapes.ts';
import type { ReadModels } from '../read-models.ts';
import type { Records } from '../records/records.ts';
import type { Users } from '../users.ts';
import { knownRoom } from '../websocket/rights.ts';
import { send } from './commands.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { integer, limit, opaqueId, paged, readModel, user } from './query.ts';

type Parts = {
  readonly dispatcher: Dispatcher;
  readonly log: Pick<EventLog, 'readStream'>;
  readonly database: Queryable;
  readonly readModels: ReadModels;
  readonly names: Names;
  readonly users: Users;
  readonly records: Records;
  readonly now: () => number;
};

/** What others than its members see of a room. */
const idsAndCounts = ({ room_id, doctor_id, patient_id, unread, closed }: UserRoom) => ({ room_id, doctor_id, patient_id, unread, closed });

const seq = integer(-1, Number.MAX_SAFE_INTEGER);
const SeqOrNone = Type.Integer({ minimum: -1 });

const Pair = Type.Object({ doctor_id: UserId, patient_id: UserId });
const RoomsOfUser = Type.Object({
  user_id: KnownUser,
  rooms: Type.Array(
    Type.Object(
      {
        room_id: OpaqueId,
        doctor_id: KnownUser,
        doctor_name: Type.Optional(Name),
        patient_id: KnownUser,
        patient_name: Type.Optional(Name),
        last_message_at: Type.Optional(nullable(Timestamp)),
        unread: Count,
        closed: Type.Boolean(),
        ...erasable,
      },
      { title: 'Room', description: 'An ADMIN gets neither names nor last_message_at' },
    ),
  ),
  total_rooms: Count,
  ...page,
  retrieved_at: Timestamp,
});
const RoomHistory = Type.Object({
  room_id: OpaqueId,
  messages: Type.Array(HistoryMessage),
  total_messages: Count,
  last_seq: SeqOrNone,
  has_more: Type.Boolean(),
  receipts: Type.Array(Type.Object({ user_id: KnownUser, delivered_seq: SeqOrNone, read_seq: SeqOrNone }, { title: 'Receipt' })),
  retrieved_at: Timestamp,
});
const FileInRoom = Type.Object({ file_id: OpaqueId, room_id: OpaqueId }, { additionalProperties: false });
const SharedFile = Type.Object({ message: Type.String(), file_id: OpaqueId, room_id: OpaqueId, message_id: OpaqueId, seq: Seq, file_info: nullable(FileInfo), position: Position });
const CreatedRoom = Type.Object({ room_id: OpaqueId, doctor_id: KnownUser, patient_id: KnownUser, created_at: nullable(Timestamp), status: Type.Literal('active') });

/** Rooms, as their members and an ADMIN may see them. Rights come from the streams, never from a read model. */
export function roomEndpoints({ dispatcher, log, database, readModels, names, users, records, now }: Parts): readonly Endpoint[] {
  /** For its members, and in an emergency; a doctor in care is a member of their own room only. */
  async function openHistory(caller: Caller, room_id: string): Promise<void> {
    const { patient_id, doctor_id } = await knownRoom(dispatcher, room_id);
    await records.open(caller, { patient_id, record: 'history', reference: room_id }, (purpose) => purpose !== 'care' || caller.user_id === doctor_id);
  }

  /** Whose rooms they are, an ADMIN, and who reads the patient's records in an emergency: they see ids and counts. */
  async function mayList(caller: Caller, user_id: string): Promise<boolean> {
    return user_id === caller.user_id || caller.role === 'ADMIN' || (caller.role === 'DOCTOR' && (await records.purposeOf(caller, user_id)) === 'emergency');
  }

  async function stillInCare(doctor_id: string, rooms: readonly UserRoom[]): Promise<UserRoom[]> {
    const held = await Promise.all(rooms.map(async ({ patient_id }) => inCare((await dispatcher.load(careteam, patient_id)).state, doctor_id, now())));
    return rooms.filter((_, at) => held[at]);
  }

  async function createdAt(room_id: string): Promise<string | null> {
    for await (const [opened] of log.readStream(`room-${room_id}`, { maxCount: 1 })) return opened?.metadata.occurred_at ?? null;
    return null;
  }

  return [
    endpoint({
      group: 'Rooms',
      summary: 'The rooms of a user, the one with the latest message first',
      description: 'One’s own; an ADMIN, and a doctor with emergency access to the patient, see ids and counts.',
      path: '/chat/rooms/user/:user_id',
      params: { user_id: user },
      returns: RoomsOfUser,
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: { ...paged, ...readModel },
      async answer({ ctx, caller, params, query: { at_least, limit: most, cursor } }) {
        const user_id = users.idOf(params.user_id);
        if (!(await mayList(caller, user_id))) throw new Rejection('not-found');
        const own = user_id === caller.user_id;
        const asDoctor = own && caller.role === 'DOCTOR';
        await readModels.ready(ctx, ['rooms_of_user', 'room_history', 'directory'], at_least);
        const { rooms, total_rooms, next_cursor } = await roomsOfUser(database, { user_id, limit: most, cursor, ...(asDoctor && { in_care_at: now() }) });
        // What the directory does not know yet.
        const visible = asDoctor ? await stillInCare(user_id, rooms) : rooms;
        const shown = !own ? visible.map(idsAndCounts) : await withNames(names, visible);
        return { user_id, rooms: shown, total_rooms: total_rooms - rooms.length + visible.length, next_cursor, retrieved_at: new Date(now()).toISOString() };
      },
    }),

    endpoint({
      group: 'Rooms',
      summary: 'The messages of a room as they stand now, oldest first',
      description: 'Bounds and limit count by the seq at which a message was posted; without bounds the newest.',
      path: '/chat/rooms/:room_id/history',
      params: { room_id: opaqueId },
      returns: RoomHistory,
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: { limit, before_seq: seq, after_seq: seq, ...readModel },
      async answer({ ctx, caller, params: { room_id }, query: { at_least, limit: most, before_seq, after_seq } }) {
        await openHistory(caller, room_id);
        await readModels.ready(ctx, ['room_history'], at_least);
        const page = await historyOfRoom(database, { room_id, limit: most, before_seq, after_seq });
        const { messages, total_messages, last_seq, has_more, receipts } = page ?? { messages: [], total_messages: 0, last_seq: -1, has_more: false, receipts: [] };
        return { room_id, messages: await withNames(names, messages), total_messages, last_seq, has_more, receipts, retrieved_at: new Date(now()).toISOString() };
      },
    }),

    endpoint({
      group: 'Rooms',
      summary: 'Open the room of a doctor and a patient (as the command open-room)',
      method: 'POST',
      path: '/chat/rooms/create',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      body: Pair,
      returns: CreatedRoom,
      idempotent: true,
      refusals: ['not-found'],
      async answer({ ctx, caller, body }) {
        const data = users.normalise('open-room', body);
        const { result } = await send(dispatcher, ctx, { name: 'open-room', data, actor: caller });
        // The command's schema has accepted these.
        const { room_id } = result as { room_id: string };
        const { doctor_id, patient_id } = data as { doctor_id: string; patient_id: string };
        return { room_id, doctor_id, patient_id, created_at: await createdAt(room_id), status: 'active' };
      },
    }),

    endpoint({
      group: 'Files',
      summary: 'Share a file of one’s own in a room (as the command share-file)',
      method: 'POST',
      path: '/chat/upload-file',
      roles: ['PATIENT', 'DOCTOR'],
      body: FileInRoom,
      returns: SharedFile,
      idempotent: true,
      refusals: ['not-found'],
      async answer({ ctx, caller, body }) {
        const { file_id, room_id } = body;
        const { result, position } = await send(dispatcher, ctx, { name: 'share-file', data: body, actor: caller });
        const { state } = await dispatcher.load(file, file_id);
        const file_info = fileOnTheWire(file_id, state.name === null ? null : { name: state.name, size: state.size, type: state.type });
        return { message: 'File shared', room_id, file_id, ...result, file_info, position: String(position) };
      },
    }),
  ];
}
