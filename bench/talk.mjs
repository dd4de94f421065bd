// A talk beside its peers: this service, a CRUD twin, an event-sourced twin on emmett and bare `ws`, each fresh for each measurement.
import { load } from './lib/processes.mjs';
import { median } from './lib/report.mjs';
import { startService } from './lib/service.mjs';
import { startTwin, withPostgres } from './lib/twins.mjs';

const twins = { crud: {}, 'crud, tokens cached': { TOKEN_CACHE: '1' }, emmett: {}, 'bare ws': {} };
const scripts = { crud: 'crud', 'crud, tokens cached': 'crud', emmett: 'emmett', 'bare ws': 'ws' };

const throughput = {
  'messages/s': (a) => a.messages,
  'deliveries/s': (a) => a.deliveries,
  'CPU µs a message': (a) => a.cpu,
  'deliver p50 ms': (a) => a.deliver.p50,
  'deliver p99 ms': (a) => a.deliver.p99,
  undelivered: (a) => a.undelivered,
};
const measurements = {
  ws: [
    ['WebSocket, 128 in flight, 1 subscriber', ['medreserve', 'crud', 'emmett', 'bare ws'], { inFlight: 128 }, throughput],
    ['WebSocket, 512 in flight, 1 subscriber', ['medreserve', 'crud'], { inFlight: 512 }, throughput],
    ['WebSocket, 128 in flight, 20 subscribers', ['medreserve', 'crud', 'bare ws'], { inFlight: 128, subscribers: 20 }, throughput],
  ],
  rest: [['REST, 128 in flight', ['medreserve', 'crud', 'crud, tokens cached'], { inFlight: 128, mode: 'rest' }, throughput]],
  rate: [['WebSocket, 200 messages/s, warm', ['medreserve', 'crud'], { rate: 200, warmUp: 30, seconds: 10 }, throughput]],
  overload: [['Overloaded', ['medreserve'], { inFlight: 2_000, follow: true }, { ...throughput, 'feed behind acks p99 ms': (a) => a.behindAck.p99, 'feed behind acks max ms': (a) => a.behindAck.max }]],
};

/** The measurements of these names, each server in turn, `runs` times. Rows: title, name, figures (medians). */
export async function run({ runs, seconds, only = Object.keys(measurements) }) {
  const postgres = await withPostgres();
  const rows = [];
  try {
    for (const name of only) for (const measurement of measurements[name] ?? []) rows.push(...(await compare(measurement, { runs, seconds, postgres })));
  } finally {
    await postgres.stop();
  }
  return rows;
}

async function compare([title, names, what, figure], { runs, seconds, postgres }) {
  const seen = new Map(names.map((name) => [name, []]));
  for (let turn = 0; turn < runs; turn++) {
    for (const name of names) {
      const server = name === 'medreserve' ? await startService() : await startTwin(scripts[name], { ...twins[name], DATABASE_URL: postgres.url });
      try {
        const answer = await load({ adapter: name === 'medreserve' ? 'ours' : 'twin', url: server.url, secret: server.secret, seconds, ...what }, server);
        seen.get(name).push(answer);
        console.error(`${title} · ${name}: ${JSON.stringify(answer)}`);
      } finally {
        await server.stop();
      }
    }
  }
  return [...seen].map(([name, all]) => ({ title, name, ...Object.fromEntries(Object.entries(figure).map(([label, of]) => [label, median(all.map(of))])) }));
}
