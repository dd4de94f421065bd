import type { FileInfo, SenderRole } from '../events/room.ts';
import type { Queryable } from '../src/kernel/projection.ts';
import { utc } from './columns.ts';
import { fileOnTheWire, type FileOnTheWire } from './room-frames.ts';

export type MessageStatus = 'sent' | 'delivered' | 'read';
/** A message as it stands now, in the shape of its frame. Names are the gateway's to add. A retracted one has no content, caption or file. */
export type HistoryMessage = {
  readonly type: 'chat_message' | 'file_share';
  readonly message_id: string;
  readonly seq: number;
  readonly position: string;
  readonly room_id: string;
  readonly sender_id: string;
  readonly sender_role: SenderRole;
  readonly content?: string | null;
  readonly file_info?: FileOnTheWire | null;
  readonly caption?: string | null;
  readonly client_message_id?: string;
  readonly timestamp: string;
  readonly edited_at?: string;
  readonly retracted?: true;
  readonly erased?: true;
  readonly status: MessageStatus;
};
/** -1: nothing yet. */
export type Receipt = { readonly user_id: string; readonly delivered_seq: number; readonly read_seq: number };
export type HistoryPage = {
  readonly room_id: string;
  readonly doctor_id: string;
  readonly patient_id: string;
  /** Oldest first. */
  readonly messages: readonly HistoryMessage[];
  readonly total_messages: number;
  readonly last_seq: number;
  /** Whether the bounds hold more: older ones, or newer ones when asked with `after_seq`. */
  readonly has_more: boolean;
  /** Of both members. */
  readonly receipts: readonly Receipt[];
};
export type PageQuery = { readonly room_id: string; readonly limit: number; readonly before_seq?: number | undefined; readonly after_seq?: number | undefined };

type Row = {
  readonly seq: number;
  readonly message_id: string;
  readonly sender_id: string;
  readonly sender_role: SenderRole;
  readonly content: string | null;
  readonly file_id: string | null;
  readonly file: FileInfo | null;
  readonly caption: string | null;
  readonly client_message_id: string | null;
  readonly sent_at: string;
  readonly position: string;
  readonly edited_at: string | null;
  readonly retracted: boolean;
  readonly erased: boolean;
};
type Answer = { readonly doctor_id: string; readonly patient_id: string; readonly last_seq: string; readonly total: string; readonly receipts: readonly Receipt[] | null; readonly messages: readonly Row[] | null };

/** One statement, one snapshot. The page is a range of the primary key: its cost does not depend on the room's size. */
const pageText = (direction: 'asc' | 'desc'): string => `
  select head.doctor_id, head.patient_id, head.last_seq, head.by_doctor + head.by_patient as total,
    (select json_agg(r) from (select user_id, delivered_seq, read_seq from receipts where room_id = head.room_id) r) as receipts,
    (select json_agg(m) from (
      select seq, message_id, sender_id, sender_role, content, file_id, file, caption, client_message_id, sent_at, position::text as position, edited_at, retracted, erased
      from messages where room_id = $1 and seq > $2::bigint and seq < $3::bigint order by seq ${direction} limit $4
    ) m) as messages
  from room_heads head where head.room_id = $1`;
const newest = { name: 'room_history.newest', text: pageText('desc') };
const onwards = { name: 'room_history.onwards', text: pageText('asc') };

/** A page of a room's history: the `limit` messages after `after_seq`, else the newest (before `before_seq`). Undefined when there is no such room. */
export async function historyOfRoom(db: Queryable, { room_id, limit, before_seq = Number.MAX_SAFE_INTEGER, after_seq }: PageQuery): Promise<HistoryPage | undefined> {
  const statement = after_seq === undefined ? newest : onwards;
  const { rows } = await db.query<Answer>({ ...statement, values: [room_id, after_seq ?? -1, before_seq, limit + 1] });
  const found = rows[0];
  if (!found) return undefined;
  const { doctor_id, patient_id } = found;
  const receiptOf = (user_id: string): Receipt => found.receipts?.find((receipt) => receipt.user_id === user_id) ?? { user_id, delivered_seq: -1, read_seq: -1 };
  const receipts = [receiptOf(doctor_id), receiptOf(patient_id)] as const;
  const page = (found.messages ?? []).slice(0, limit);
  if (after_seq === undefined) page.reverse();
  return {
    room_id,
    doctor_id,
    patient_id,
    messages: page.map((row) => messageOf(room_id, row, row.sender_id === doctor_id ? receipts[1] : receipts[0])),
    total_messages: Number(found.total),
    last_seq: Number(found.last_seq),
    has_more: (found.messages?.length ?? 0) > limit,
    receipts,
  };
}

/** `reader`: how far the other member has come. */
function messageOf(room_id: string, row: Row, reader: Receipt): HistoryMessage {
  const said = row.file_id === null ? { content: row.content } : { file_info: fileOnTheWire(row.file_id, row.file), caption: row.caption };
  return {
    type: row.file_id === null ? 'chat_message' : 'file_share',
    message_id: row.message_id,
    seq: row.seq,
    position: row.position,
    room_id,
    sender_id: row.sender_id,
    sender_role: row.sender_role,
    ...(row.retracted ? { retracted: true } : said),
    ...(row.client_message_id === null ? {} : { client_message_id: row.client_message_id }),
    timestamp: utc(row.sent_at),
    ...(row.edited_at === null ? {} : { edited_at: utc(row.edited_at) }),
    ...(row.erased ? { erased: true } : {}),
    status: row.seq <= reader.read_seq ? 'read' : row.seq <= reader.delivered_seq ? 'delivered' : 'sent',
  };
}

/**
 * SQL for the number of messages that a member has not read: what the other wrote after the watermark, less what was
 * retracted of it. A scalar subquery; `room` and `user` are SQL expressions.
 */
export const unreadOf = (room: string, user: string): string => `(
  select case when ${user} = head.doctor_id then head.by_patient - coalesce(seen.by_patient, 0) else head.by_doctor - coalesce(seen.by_doctor, 0) end
    - (select count(*) from messages gone where gone.room_id = head.room_id and gone.retracted and gone.seq > coalesce(mark.read_seq, -1) and gone.sender_id <> ${user})
  from room_heads head
  left join receipts mark on mark.room_id = head.room_id and mark.user_id = ${user}
  left join lateral (select by_doctor, by_patient from messages where room_id = head.room_id and seq <= mark.read_seq order by seq desc limit 1) seen on true
  where head.room_id = ${room})`;
