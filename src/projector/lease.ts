import { randomUUID } from 'node:crypto';
import type { Queryable } from '../kernel/projection.ts';

export type Lease = {
  /** Takes or prolongs it; false while another process holds it. */
  acquire(db: Queryable): Promise<boolean>;
  /** Gives it back, so that another need not wait for its end. */
  release(db: Queryable): Promise<void>;
};

/**
 * Whether the row `held` is somebody's: until its end by the database's clock, and no longer than the holder's session lasts, which a killed process loses at once.
 * `backend_start` tells a session from a later one of the same number; null where it may not be seen.
 */
export const isHeld = `(held.expires_at > clock_timestamp()
  and (held.session is null or exists (select from pg_stat_get_activity(held.session) a where a.backend_start is not distinct from held.session_began or a.backend_start is null)))`;

/** Of all processes one has the lease, for `duration` ms at a time and while its session lasts. The fence is not this but the checkpoint's compare-and-set. */
export function createLease({ name, duration = 3_000, holder = randomUUID() }: { name: string; duration?: number; holder?: string }): Lease {
  return {
    async acquire(db) {
      const { rowCount } = await db.query({
        name: 'machinery.lease',
        text: `insert into machinery.leases as held (name, holder, expires_at, session, session_began)
          select $1, $2, clock_timestamp() + $3 * interval '1 millisecond', pid, backend_start from pg_stat_get_activity(pg_backend_pid())
          on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at, session = excluded.session, session_began = excluded.session_began
          where held.holder = excluded.holder or not ${isHeld}`,
        values: [name, holder, duration],
      });
      return rowCount === 1;
    },
    async release(db) {
      await db.query({ text: 'delete from machinery.leases where name = $1 and holder = $2', values: [name, holder] });
    },
  };
}
