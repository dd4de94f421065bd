import type { ConversationEvent } from '../events/conversation.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable } from '../src/kernel/projection.ts';
import { revisions, times } from './columns.ts';
import { fromCursor, pageOf, type Page } from './cursor.ts';

type Of<Type extends ConversationEvent['type']> = Recorded<Extract<ConversationEvent, { type: Type }>>;

/** Which talks there are; what was said in them stays in the log alone. `revision`: of the last event that changed the row. */
const tables = `
  create table conversations (
    conversation_id text primary key,
    user_id text not null,
    role text not null,
    started_at timestamptz not null,
    last_at timestamptz not null,
    turns integer not null default 0,
    last_type text,
    revision bigint not null
  ) with (fillfactor = 50);
  create index on conversations (user_id, last_at desc, conversation_id);`;

async function start(batch: readonly Of<'ConversationStarted'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'conversations.start',
    text: `insert into conversations (conversation_id, revision, started_at, last_at, user_id, role)
      select id, revision, at, at, user_id, role from unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[]) as t (id, revision, at, user_id, role)
      on conflict (conversation_id) do nothing`,
    values: [batch.map(({ data }) => data.conversation_id), revisions(batch), times(batch), batch.map(({ data }) => data.user_id), batch.map(({ data }) => data.role)],
  });
}

async function reply(batch: readonly Of<'AssistantReplied'>[], tx: Queryable): Promise<void> {
  // A talk's events come in their order: the last of each is what counts.
  const newest = [...new Map(batch.map((event) => [event.data.conversation_id, event])).values()];
  await tx.query({
    name: 'conversations.reply',
    text: `update conversations held set last_at = newest.at, turns = newest.turn + 1, last_type = newest.type, revision = newest.revision
      from unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::integer[], $5::text[]) as newest (conversation_id, revision, at, turn, type)
      where held.conversation_id = newest.conversation_id and newest.revision > held.revision`,
    values: [newest.map(({ data }) => data.conversation_id), revisions(newest), times(newest), newest.map(({ data }) => data.turn), newest.map(({ data }) => data.type)],
  });
}

/** The talks of each user with their assistant. */
export const conversations = projection<ConversationEvent>()({ name: 'conversations', version: 1, tables, on: { ConversationStarted: start, AssistantReplied: reply } });

export type ListedConversation = { readonly conversation_id: string; readonly role: string; readonly started_at: string; readonly last_at: string; readonly turns: number; readonly last_type: string | null };

/** A user's talks, the latest first. */
export async function conversationsOf(db: Queryable, { user_id, limit, cursor }: Page & { readonly user_id: string }): Promise<{ conversations: ListedConversation[]; next_cursor: string | null }> {
  const { rows } = await db.query<Omit<ListedConversation, 'started_at' | 'last_at'> & { started_at: Date; last_at: Date }>({
    name: 'conversations.of_user',
    text: `select conversation_id, role, started_at, last_at, turns, last_type from conversations
      where user_id = $1 and ($2::timestamptz is null or (last_at, conversation_id) < ($2, $3::text))
      order by last_at desc, conversation_id desc limit $4`,
    values: [user_id, ...fromCursor(cursor, 'time', 'text'), limit + 1],
  });
  const { page, next_cursor } = pageOf(rows, limit, ({ last_at, conversation_id }) => [last_at.toISOString(), conversation_id]);
  return {
    conversations: page.map(({ started_at, last_at, ...row }) => ({ ...row, started_at: started_at.toISOString(), last_at: last_at.toISOString() })),
    next_cursor,
  };
}
