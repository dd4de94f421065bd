import type { Pool } from 'pg';
import { kept, type Mark, type Marks } from './marks.ts';

type Row = { command: string; stream: string; hash: string; revision: string; position: string | null; at: string };

const columns = 'command, stream, hash, revision, position, (extract(epoch from marked_at) * 1000)::bigint as at';
const markOf = ({ command, stream, hash, revision, position, at }: Row): Required<Mark> => ({ command, stream, hash, revision: Number(revision), position: position === null ? undefined : BigInt(position), at: Number(at) });

/** The tables of the marks, made where they are missing. */
export const marksSchema = `
  create table if not exists command_marks (
    command text collate "C" primary key,
    stream text collate "C" not null,
    hash text not null,
    revision bigint not null,
    position bigint,
    marked_at timestamptz not null
  );
  create index if not exists command_marks_unchanging on command_marks (stream, marked_at) where position is not null;
  create index if not exists command_marks_announced on command_marks (marked_at) where position is null;`;

// The condition is `givesWay`.
const putting = `
  insert into command_marks (command, stream, hash, revision, position, marked_at)
  select command, stream, hash, revision, position, coalesce(to_timestamp(at / 1000.0), clock_timestamp())
    from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[]) as given (command, stream, hash, revision, position, at)
    order by command
  on conflict (command) do update
    set stream = excluded.stream, hash = excluded.hash, revision = excluded.revision, position = excluded.position, marked_at = excluded.marked_at
    where command_marks.position is null
      and (command_marks.revision < excluded.revision or (command_marks.revision = excluded.revision and command_marks.hash = excluded.hash and excluded.position is null))
  returning command`;
const pruning = {
  unchanging: `delete from command_marks where stream = $1 and position is not null
    and marked_at <= (select marked_at from command_marks where stream = $1 and position is not null order by marked_at desc offset ${kept.unchanging} limit 1)`,
  announced: `delete from command_marks where position is null and marked_at < now() - interval '${kept.announced} milliseconds'`,
};

/** Marks in the database of the keys. */
export function postgresMarks(pool: Pool): Marks {
  let pruned = 0;

  const rows = async (name: string, text: string, values: unknown[]): Promise<Required<Mark>[]> => (await pool.query<Row>({ name, text, values })).rows.map(markOf);
  /** What is kept too long does no harm: it goes the next time. */
  const prune = (name: string, text: string, values: unknown[] = []): void => void pool.query({ name, text, values }).catch(() => undefined);

  function pruneAfter(marks: readonly Mark[]): void {
    for (const stream of new Set(marks.flatMap(({ stream, position }) => (position === undefined ? [] : [stream])))) prune('prune unchanging', pruning.unchanging, [stream]);
    if (Date.now() - pruned < kept.announced) return;
    pruned = Date.now();
    prune('prune announced', pruning.announced);
  }

  return {
    async put(marks) {
      const commands = marks.map(({ command }) => command);
      const values = [commands, marks.map(({ stream }) => stream), marks.map(({ hash }) => hash), marks.map(({ revision }) => revision), marks.map(({ position }) => position?.toString()), marks.map(({ at }) => at)];
      const put = new Set((await pool.query<Pick<Row, 'command'>>({ name: 'put marks', text: putting, values })).rows.map(({ command }) => command));
      pruneAfter(marks);
      const others = commands.filter((command) => !put.has(command));
      const standing = others.length === 0 ? [] : await rows('marks of commands', `select ${columns} from command_marks where command = any($1)`, [others]);
      // What stood in the way has been pruned since.
      return standing.length < others.length ? this.put(marks) : standing;
    },
    find: async (command) => (await rows('mark of command', `select ${columns} from command_marks where command = $1`, [command]))[0],
    after: (command, limit) => rows('marks after', `select ${columns} from command_marks where command > $1 and position is not null order by command limit $2`, [command, limit]),
  };
}
