import type { SubjectEvent } from '../events/subject.ts';
import type { AnyEvent, Recorded } from '../src/kernel/event.ts';
import type { Projection, Queryable, Update } from '../src/kernel/projection.ts';

/** How long what a channel told is kept (API §8), by the log's time. `horizon`: the last position of which something is gone. */
const kept = '7 days';
const tables = `
  create table channel_frames (
    user_id text collate "C" not null,
    channel text collate "C" not null,
    position bigint not null,
    n smallint not null,
    patient_id text,
    pushed boolean not null,
    frame json not null,
    at timestamptz not null,
    primary key (user_id, channel, position, n)
  );
  create index on channel_frames (at);
  create index on channel_frames (patient_id);
  create table horizon (one boolean primary key default true check (one), position bigint not null);
  insert into horizon (position) values (-1);`;

type Kept = { readonly user: string; readonly channel: string; readonly pushed: boolean; readonly frame: Update['frame'] };

/** Whom an event is about, as far as an erasure cares. */
function patientOf({ data }: Recorded): string | null {
  const { patient_id, user_id } = data as { readonly patient_id?: unknown; readonly user_id?: unknown };
  return typeof patient_id === 'string' ? patient_id : typeof user_id === 'string' ? user_id : null;
}

const keptOf = ({ audience, frame }: Update): readonly Kept[] => ('user' in audience && audience.channel !== undefined ? [{ user: audience.user, channel: audience.channel, pushed: audience.unsubscribed === true, frame }] : []);

const keep =
  (framesOf: (event: Recorded) => readonly Update[]) =>
  async (batch: readonly Recorded[], tx: Queryable): Promise<void> => {
    const rows = batch.flatMap((event) => framesOf(event).flatMap(keptOf).map((row, n) => ({ ...row, n, event })));
    await tx.query({
      name: 'channel_frames.keep',
      text: `insert into channel_frames (user_id, channel, position, n, patient_id, pushed, frame, at)
        select * from unnest($1::text[], $2::text[], $3::bigint[], $4::smallint[], $5::text[], $6::boolean[], $7::json[], $8::timestamptz[])
        on conflict do nothing`,
      values: [
        rows.map(({ user }) => user),
        rows.map(({ channel }) => channel),
        rows.map(({ event }) => String(event.position)),
        rows.map(({ n }) => n),
        rows.map(({ event }) => patientOf(event)),
        rows.map(({ pushed }) => pushed),
        rows.map(({ frame }) => JSON.stringify(frame)),
        rows.map(({ event }) => new Date(event.recorded_at).toISOString()),
      ],
    });
    await tx.query({
      name: 'channel_frames.forget',
      text: `with gone as (delete from channel_frames where at < (select max(at) from channel_frames) - interval '${kept}' returning position)
        update horizon set position = greatest(position, (select max(position) from gone)) where exists (select from gone)`,
    });
  };

async function erase(batch: readonly Recorded<Extract<SubjectEvent, { type: 'PatientErased' }>>[], tx: Queryable): Promise<void> {
  await tx.query({ name: 'channel_frames.erase', text: 'delete from channel_frames where patient_id = any($1::text[]) or user_id = any($1::text[])', values: [batch.map(({ data }) => data.patient_id)] });
}

/** What these projections tell users on channels, kept for those who come back: each row is a frame without names. */
export function channelFrames(sources: readonly Projection[]): Projection {
  const types = new Map<string, ((event: Recorded) => readonly Update[])[]>();
  for (const { updates } of sources) for (const [type, toFrames] of Object.entries(updates ?? {})) if (toFrames) types.set(type, [...(types.get(type) ?? []), toFrames]);
  const on = Object.fromEntries([...types].map(([type, all]) => [type, keep((event) => all.flatMap((toFrames) => toFrames(event)))]));
  return { name: 'channel_frames', version: 1, tables, on: { ...on, PatientErased: erase } satisfies Projection<AnyEvent>['on'] };
}

/** A frame of a channel as it was told. `pushed`: every socket of the user that was there has got it. */
export type ChannelFrame = { readonly position: bigint; readonly patient_id: string | null; readonly pushed: boolean; readonly frame: Update['frame'] };
type Page = { readonly user_id: string; readonly channel: string; readonly after: bigint; readonly upTo: bigint; readonly limit: number };

/** What a user was told on a channel after a position, in order; the frames of one position are never parted. */
export async function channelFramesOf(db: Queryable, { user_id, channel, after, upTo, limit }: Page): Promise<readonly ChannelFrame[]> {
  const { rows } = await db.query<Omit<ChannelFrame, 'position'> & { position: string }>({
    name: 'channel_frames.of_user',
    text: `select position, patient_id, pushed, frame from (
        select * from channel_frames where user_id = $1 and channel = $2 and position > $3 and position <= $4 order by position fetch first $5 rows with ties
      ) page order by page.position, n`,
    values: [user_id, channel, String(after), String(upTo), limit],
  });
  return rows.map((row) => ({ ...row, position: BigInt(row.position) }));
}

/** Whoever has everything up to here can be told all that came later; of what came before something is gone. */
export async function channelHorizon(db: Queryable): Promise<bigint> {
  const { rows } = await db.query<{ position: string }>({ name: 'channel_frames.horizon', text: 'select position from horizon' });
  return BigInt(rows[0]?.position ?? -1);
}
