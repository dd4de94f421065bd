import { Client } from 'pg';
import { pino } from 'pino';
import type { Projection } from '../../src/kernel/projection.ts';
import { createProjector, type ProjectorOptions } from '../../src/projector/projector.ts';
import type { Projector } from '../../src/projector/types.ts';

export const silent = pino({ level: 'silent' });

/** Everything that these tests need of a query, on a connection of its own each. */
export async function rowsIn<Row extends object>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

type Notes = { readonly name?: string; readonly version?: number; readonly poison?: (text: string) => boolean };

/** A read model of what was said, that refuses what is poison to it: in the handler or in PostgreSQL. */
export function notes({ name = 'notes', version = 1, poison = () => false }: Notes = {}): Projection {
  return {
    name,
    version,
    tables: `create table ${name}_said (room_id text, seq bigint, content text not null, times integer not null, primary key (room_id, seq))`,
    on: {
      async MessagePosted(batch, tx) {
        const data = batch.map((event) => event.data as { room_id: string; content: string });
        const refused = data.find(({ content }) => poison(content));
        if (refused) await tx.query({ text: 'select $1::integer', values: ['not a number'] });
        // Not idempotent on purpose: an event that came twice would be counted twice.
        await tx.query({
          name: `${name}.said`,
          text: `insert into ${name}_said as held select *, 1 from unnest($1::text[], $2::bigint[], $3::text[])
            on conflict (room_id, seq) do update set times = held.times + 1`,
          values: [data.map(({ room_id }) => room_id), batch.map(({ revision }) => revision), data.map(({ content }) => content)],
        });
      },
    },
  };
}

/** Starts projectors and stops them all at the end. */
export function projectors(common: Pick<ProjectorOptions, 'log' | 'feed' | 'epoch' | 'databaseUrl'>) {
  const running: Projector[] = [];
  return {
    async start(projections: readonly Projection[], more: Partial<ProjectorOptions> = {}): Promise<Projector> {
      const projector = createProjector({ projections, logger: silent, now: Date.now, processRole: 'all', ...common, ...more });
      running.push(projector);
      await projector.start();
      return projector;
    },
    async stopAll(): Promise<void> {
      await Promise.all(running.splice(0).map((projector) => projector.stop()));
    },
  };
}
