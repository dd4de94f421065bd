import { randomUUID } from 'node:crypto';
import type { Queryable } from '../kernel/projection.ts';

export type Lease = {
  /** Takes or prolongs it; false while another process holds it. */
  acquire(db: Queryable): Promise<boolean>;
  /** Gives it back, so that another need not wait for its end. */
  release(db: Queryable): Promise<void>;
};

/** Of all processes one has the lease, for `duration` ms at a time by the database's clock. The fence is not this but the checkpoint's compare-and-set. */
export function createLease({ name, duration = 3_000, holder = randomUUID() }: { name: string; duration?: number; holder?: string }): Lease {
  return {
    async acquire(db) {
      const { rowCount } = await db.query({
        name: 'machinery.lease',
        text: `insert into machinery.leases as held (name, holder, expires_at) values ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
          on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at
          where held.holder = excluded.holder or held.expires_at < clock_timestamp()`,
        values: [name, holder, duration],
      });
      return rowCount === 1;
    },
    async release(db) {
      await db.query({ text: 'delete from machinery.leases where name = $1 and holder = $2', values: [name, holder] });
    },
  };
}
