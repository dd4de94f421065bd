import type { Queryable } from '../kernel/projection.ts';

/** How a rebuilt table differs from the live one. Keys are ids; what is in the rows is not shown. */
export type Difference = {
  readonly table: string;
  /** Rows that only the rebuilt table has. */
  readonly missing: number;
  /** Rows that only the live table has. */
  readonly surplus: number;
  readonly changed: number;
  /** Keys of the first few. */
  readonly keys: readonly string[];
  /** So many rows differ that not all were counted. */
  readonly atLeast: boolean;
};

const buckets = 4_096;
/** Buckets that are looked into row by row: enough to name what is wrong. */
const bucketsShown = 64;
const keysShown = 5;

type Side = { readonly db: Queryable; readonly schema: string };
type Table = { readonly table: string; readonly key: string };

/**
 * Compares every row of every table, each side read in its own snapshot. Rows are hashed into buckets by key where they lie;
 * only buckets that differ leave the database.
 */
export async function compareTables({ live, rebuilt }: { live: Side; rebuilt: Side }): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const table of await tablesOf(rebuilt)) {
    const [ours, theirs] = await Promise.all([sumsOf(live, table), sumsOf(rebuilt, table)]);
    const differing = Array.from({ length: buckets }, (_, bucket) => bucket).filter((bucket) => ours.get(bucket) !== theirs.get(bucket));
    if (differing.length > 0) differences.push(await lookInto(table, differing, live, rebuilt));
  }
  return differences;
}

/** Tables with the SQL of their primary key as one value; of one without a key the whole row. */
async function tablesOf({ db, schema }: Side): Promise<readonly Table[]> {
  const { rows } = await db.query<Table>({
    text: `select c.relname as table, coalesce((
        select 'row(' || string_agg(format('t.%I', a.attname), ', ' order by array_position(i.indkey::int2[], a.attnum)) || ')'
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary
      ), 't') as key
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'r' order by c.relname`,
    values: [schema],
  });
  return rows;
}

const bucketOf = (key: string): string => `(hashtext(${key}::text) & ${buckets - 1})`;

async function sumsOf({ db, schema }: Side, { table, key }: Table): Promise<ReadonlyMap<number, string>> {
  const { rows } = await db.query<{ bucket: number; sum: string }>({
    text: `select ${bucketOf(key)} as bucket, count(*) || ' ' || sum(hashtextextended(t::text, 0)::numeric) as sum from ${schema}.${table} t group by 1`,
  });
  return new Map(rows.map(({ bucket, sum }) => [bucket, sum]));
}

async function lookInto(table: Table, differing: readonly number[], live: Side, rebuilt: Side): Promise<Difference> {
  const shown = differing.slice(0, bucketsShown);
  const [ours, theirs] = await Promise.all([rowsOf(live, table, shown), rowsOf(rebuilt, table, shown)]);
  const missing = [...theirs.keys()].filter((key) => !ours.has(key));
  const surplus = [...ours.keys()].filter((key) => !theirs.has(key));
  const changed = [...ours].filter(([key, row]) => theirs.has(key) && theirs.get(key) !== row).map(([key]) => key);
  return {
    table: table.table,
    missing: missing.length,
    surplus: surplus.length,
    changed: changed.length,
    keys: [...missing, ...surplus, ...changed].toSorted().slice(0, keysShown),
    atLeast: shown.length < differing.length,
  };
}

async function rowsOf({ db, schema }: Side, { table, key }: Table, inBuckets: readonly number[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ key: string; row: string }>({
    text: `select ${key}::text as key, md5(t::text) as row from ${schema}.${table} t where ${bucketOf(key)} = any($1::integer[])`,
    values: [inBuckets],
  });
  return new Map(rows.map(({ key: id, row }) => [id, row]));
}
