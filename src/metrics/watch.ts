import { Gauge, type Registry } from 'prom-client';
import type { Bus } from '../bus/types.ts';
import type { Feed } from '../eventlog/types.ts';
import type { Projector } from '../projector/types.ts';
import type { Reactors } from '../reactors/runtime/reactors.ts';

export type Watched = {
  readonly feed: Pick<Feed, 'connected' | 'freshAt'>;
  readonly bus: Pick<Bus, 'state'>;
  readonly projector: Pick<Projector, 'status' | 'standing'>;
  readonly reactors: Pick<Reactors, 'status'>;
  readonly pool: { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number };
  /** Of this process. */
  readonly sockets: () => { readonly sockets: number; readonly rooms: number };
  readonly gateways: () => number;
  readonly clock?: { readonly ahead: number | undefined };
  /** Of JWT_JWKS_URL, where it is set. */
  readonly issuerKeys?: { readonly available: boolean } | undefined;
};
type Sample = { readonly labels?: Record<string, string>; readonly value: number };

/** What is looked at when somebody asks, and costs nothing in between. */
export function watch(registry: Registry, { feed, bus, projector, reactors, pool, sockets, gateways, clock, issuerKeys }: Watched): void {
  function gauge(name: string, help: string, labelNames: readonly string[], look: () => readonly Sample[]): void {
    const made: Gauge<string> = new Gauge({
      name: `medreserve_${name}`,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      collect() {
        this.reset();
        for (const { labels = {}, value } of look()) this.set(labels, value);
      },
    });
    made.reset();
  }
  const one = (value: number): readonly Sample[] => [{ value }];
  const flag = (is: boolean): number => (is ? 1 : 0);

  gauge('sockets', 'Open WebSockets of this process', [], () => one(sockets().sockets));
  gauge('rooms_joined', 'Rooms that a socket of this process has joined', [], () => one(sockets().rooms));
  gauge('gateways', 'Gateways that are alive, this one included', [], () => one(gateways()));
  gauge('event_log_connected', 'Whether the subscription to the event log stands', [], () => one(flag(feed.connected)));
  gauge('event_log_freshness_seconds', 'Since the feed was last known to have reached the head of the log', [], () => one(feed.freshAt() === 0 ? 0 : Math.max(0, Date.now() - feed.freshAt()) / 1000));
  gauge('bus_connected', 'Whether the bus between gateways can be reached (1 also where there is one process only)', [], () => one(flag(bus.state !== 'disconnected')));
  gauge('event_log_clock_ahead_seconds', 'How far the clock of the event log is ahead of this process’s, by the latest event; negative: behind', [], () => (clock?.ahead === undefined ? [] : one(clock.ahead / 1000)));
  gauge('issuer_keys_available', 'Whether the keys of JWT_JWKS_URL could be had; no sample where it is not set', [], () => (issuerKeys ? one(flag(issuerKeys.available)) : []));
  gauge('database_pool_connections', 'Connections to the read models by what they do; waiting: callers without one', ['state'], () => [
    { labels: { state: 'idle' }, value: pool.idleCount },
    { labels: { state: 'busy' }, value: pool.totalCount - pool.idleCount },
    { labels: { state: 'waiting' }, value: pool.waitingCount },
  ]);
  const ofProjections = (look: (status: ReturnType<Projector['status']>[number]) => number): readonly Sample[] => projector.status().map((status) => ({ labels: { projection: status.name }, value: look(status) }));
  gauge('projection_lag_events', 'Events that a read model has not taken in', ['projection'], () => ofProjections(({ lag_events }) => lag_events));
  gauge('projection_lag_seconds', 'Age of the oldest event that a read model has not taken in', ['projection'], () => ofProjections(({ lag_ms }) => lag_ms / 1000));
  gauge('projection_stopped', 'Whether a read model has stopped and somebody has to look', ['projection'], () => ofProjections(({ stopped }) => flag(stopped)));
  gauge('projector_leading', 'Whether this process projects', [], () => one(flag(projector.standing() === 'leading')));
  gauge('reactor_running', 'Whether a reactor runs in this process', ['reactor'], () => reactors.status().map(({ name, running }) => ({ labels: { reactor: name }, value: flag(running) })));
  gauge('reactor_waiting', 'Timers that a reactor of this process waits for', ['reactor'], () => reactors.status().flatMap(({ name, running, waiting }) => (running ? [{ labels: { reactor: name }, value: waiting }] : [])));
}
