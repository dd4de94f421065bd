import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted on the way. Each of these costs well under a microsecond. */
export type Metrics = {
  readonly registry: Registry;
  /** An answered request; `route` is a pattern, `ms` until its answer was ready. */
  request(method: string, route: string, status: number, ms: number): void;
  /** A command: `done`, `nothing` to be done, `replayed`, or the slug of its refusal; ms from its arrival to its answer. */
  command(name: string, outcome: string, ms: number): void;
  /** A batch for a stream: ms until it was durable (or not). */
  append(events: number, ms: number, outcome: 'stored' | 'conflict' | 'failed'): void;
  /** A batch of the read models was committed so long after its last event was stored, ms. */
  projected(ms: number): void;
  /** A read model is being built anew, so far of the way through the log: 0 to 1. */
  rebuilding(progress: { readonly name: string; readonly fraction: number }): void;
};

const seconds = (ms: number): number => Math.max(0, ms) / 1000;
const fast = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Names come from lists of ours; a fault there must not grow the memory without end. */
const mostSeries = 5_000;

/** A counter that costs an addition: what it holds is put together when it is asked for. */
function tally<Label extends string>(registry: Registry, name: string, help: string, labelNames: readonly Label[]): (...labels: readonly string[]) => void {
  const counts = new Map<string, { readonly labels: readonly string[]; count: number }>();
  const counter = new Counter({
    name,
    help,
    labelNames: [...labelNames],
    registers: [registry],
    collect() {
      this.reset();
      for (const { labels, count } of counts.values()) this.labels(...labels).inc(count);
    },
  });
  counter.reset();
  return (...labels) => {
    const key = labels.length === 1 ? (labels[0] ?? '') : labels.join('\n');
    const known = counts.get(key);
    if (known) known.count++;
    else if (counts.size < mostSeries) counts.set(key, { labels, count: 1 });
  };
}

/** The event loop's delay is looked at so often, ms, and each look wakes the process; it stands in each figure as well. */
const lagPrecision = 50;

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: lagPrecision });
  const histogram = (name: string, help: string, buckets = fast): Histogram => new Histogram({ name, help, buckets, registers: [registry] });
  const requests = tally(registry, 'medreserve_http_requests_total', 'Answered requests by route and status', ['method', 'route', 'status']);
  const commands = tally(registry, 'medreserve_commands_total', 'Commands by name and outcome', ['command', 'outcome']);
  const appends = tally(registry, 'medreserve_appends_total', 'Appends to the event log by outcome', ['outcome']);
  const requestTime = histogram('medreserve_http_request_duration_seconds', 'From a request to its answer');
  const commandTime = histogram('medreserve_command_duration_seconds', 'From a command to its answer');
  const appendTime = histogram('medreserve_append_duration_seconds', 'From a batch to its being durable');
  const appendSize = histogram('medreserve_append_events', 'Events in a batch', [1, 2, 5, 10, 20, 50, 100, 200, 500]);
  const projectionTime = histogram('medreserve_projection_latency_seconds', 'From an event’s being stored to the commit of the read models that have it');
  const rebuildFraction = new Gauge({ name: 'medreserve_rebuild_fraction', help: 'How far a read model is that this process has built anew for a new version, from 0 to 1', labelNames: ['projection'], registers: [registry] });
  return {
    registry,
    request(method, route, status, ms) {
      requests(method, route, String(status));
      requestTime.observe(seconds(ms));
    },
    command(name, outcome, ms) {
      commands(name, outcome);
      commandTime.observe(seconds(ms));
    },
    append(events, ms, outcome) {
      appends(outcome);
      appendTime.observe(seconds(ms));
      appendSize.observe(events);
    },
    rebuilding: ({ name, fraction }) => rebuildFraction.set({ projection: name }, fraction),
    projected: (ms) => projectionTime.observe(seconds(ms)),
  };
}
