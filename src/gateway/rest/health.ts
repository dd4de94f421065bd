import type { Bus } from '../../bus/types.ts';
import type { Feed } from '../../eventlog/types.ts';
import type { Queryable } from '../../kernel/projection.ts';
import type { Projector } from '../../projector/types.ts';
import type { Reactors } from '../../reactors/runtime/reactors.ts';
import type { IssuerKeys } from '../issuer-keys.ts';
import { within } from '../../within.ts';

type State = 'up' | 'down';
export type Report = {
  /** `degraded`: messages still get through, something else does not. */
  readonly status: 'ok' | 'degraded' | 'down';
  readonly components: {
    readonly event_store: { readonly status: State };
    readonly database: { readonly status: State };
    readonly bus: { readonly status: Bus['state'] };
    /** Where JWT_JWKS_URL is set. */
    readonly issuer_keys?: { readonly status: State };
    readonly projections: readonly { readonly name: string; readonly position: string; readonly lag_events: number; readonly lag_ms: number; readonly stopped: boolean; readonly reason?: string }[];
    /** `running`: in this process. */
    readonly reactors: readonly { readonly name: string; readonly running: boolean; readonly position: string | null; readonly waiting: number }[];
  };
  readonly timestamp: string;
};
export type Health = {
  /** Whether requests should come here: the log can be reached, and the service is not stopping. */
  isReady(): boolean;
  report(): Promise<Report>;
};
export type HealthParts = {
  readonly feed: Pick<Feed, 'connected' | 'freshAt'>;
  readonly database: Queryable;
  readonly bus: Pick<Bus, 'state'>;
  readonly projector: Pick<Projector, 'status'>;
  readonly reactors: Pick<Reactors, 'status'>;
  readonly issuerKeys?: Pick<IssuerKeys, 'available'> | undefined;
  readonly isDraining: () => boolean;
  readonly now: () => number;
};

/** The log is probed every 250 ms; this long without a sign of it, and it is down (ms). */
const silence = 2_000;
const databaseDeadline = 1_000;
/** The database is asked this often at most, ms. */
const kept = 500;

/** How the parts of the service are, as they are found and not as they were configured. */
export function createHealth({ feed, database, bus, projector, reactors, issuerKeys, isDraining, now }: HealthParts): Health {
  let asked = { at: -Infinity, state: Promise.resolve<State>('down') };

  const eventStore = (): State => (feed.connected && Date.now() - feed.freshAt() < silence ? 'up' : 'down');

  function databaseState(): Promise<State> {
    const at = performance.now();
    if (at - asked.at > kept) {
      const found = within(database.query({ text: 'select 1' }), databaseDeadline).then(
        (): State => 'up',
        (): State => 'down',
      );
      asked = { at, state: found };
    }
    return asked.state;
  }

  return {
    isReady: () => !isDraining() && eventStore() === 'up',
    async report() {
      const event_store = eventStore();
      const databaseNow = await databaseState();
      const projections = projector.status().map(({ position, ...status }) => ({ ...status, position: String(position) }));
      const allWell = databaseNow === 'up' && issuerKeys?.available !== false && bus.state !== 'disconnected' && projections.every(({ stopped }) => !stopped);
      return {
        status: event_store === 'down' ? 'down' : allWell ? 'ok' : 'degraded',
        components: { event_store: { status: event_store }, database: { status: databaseNow }, bus: { status: bus.state }, ...(issuerKeys && { issuer_keys: { status: issuerKeys.available ? 'up' : 'down' } }), projections, reactors: reactors.status().map(({ position, ...status }) => ({ ...status, position: position === undefined ? null : String(position) })) },
        timestamp: new Date(now()).toISOString(),
      };
    },
  };
}
