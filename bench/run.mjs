// `npm run bench [-- --only=ws,rest,rate,overload,idle] [--runs=3] [--seconds=5]`: everything in one run on one machine, each measurement
// three times in turn, medians. Prints a table and writes bench/results/latest.json. Compare ratios, not absolute figures: machines are noisy.
import { mkdirSync, writeFileSync } from 'node:fs';
import { argumentsOf, median, table } from './lib/report.mjs';
import { startTwin, withPostgres } from './lib/twins.mjs';
import { load } from './lib/processes.mjs';
import { startService } from './lib/service.mjs';
import { idle } from './lib/idle.mjs';

const options = argumentsOf({ only: 'ws,rest,rate,overload,idle', runs: '3', seconds: '5' });
const runs = Number(options.runs);
const seconds = Number(options.seconds);
const chosen = new Set(options.only.split(','));
const results = [];

const twins = { crud: {}, 'crud, tokens cached': { TOKEN_CACHE: '1' }, emmett: {}, 'bare ws': {} };
const scripts = { crud: 'crud', 'crud, tokens cached': 'crud', emmett: 'emmett', 'bare ws': 'ws' };

/** One measurement against each named server, `runs` times in turn; the server is fresh each time. */
async function compare(title, names, what, figure) {
  const seen = new Map(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const server = name === 'medreserve' ? await startService() : await startTwin(scripts[name], { ...twins[name], DATABASE_URL: postgres.url });
      try {
        const answer = await load({ adapter: name === 'medreserve' ? 'ours' : 'twin', url: server.url, secret: server.secret, seconds, ...what });
        const cpu = await server.cpu();
        seen.get(name).push({ ...answer, cpu });
        console.error(`${title} · ${name}: ${JSON.stringify(answer)}`);
      } finally {
        await server.stop();
      }
    }
  }
  for (const [name, all] of seen) results.push({ title, name, ...Object.fromEntries(Object.entries(figure).map(([label, of]) => [label, median(all.map(of))])) });
}

const postgres = await withPostgres();
try {
  const throughput = { 'messages/s': (a) => a.messages, 'deliveries/s': (a) => a.deliveries, 'deliver p50 ms': (a) => a.deliver.p50, 'deliver p99 ms': (a) => a.deliver.p99, undelivered: (a) => a.undelivered };
  if (chosen.has('ws')) {
    await compare('WebSocket, 128 in flight, 1 subscriber', ['medreserve', 'crud', 'emmett', 'bare ws'], { inFlight: 128 }, throughput);
    await compare('WebSocket, 512 in flight, 1 subscriber', ['medreserve', 'crud'], { inFlight: 512 }, throughput);
    await compare('WebSocket, 128 in flight, 20 subscribers', ['medreserve', 'crud', 'bare ws'], { inFlight: 128, subscribers: 20 }, throughput);
  }
  if (chosen.has('rest')) await compare('REST, 128 in flight', ['medreserve', 'crud', 'crud, tokens cached'], { inFlight: 128, mode: 'rest' }, throughput);
  if (chosen.has('rate')) await compare('WebSocket, 200 messages/s, warm', ['medreserve', 'crud'], { rate: 200, warmUp: 30, seconds: 10 }, throughput);
  if (chosen.has('overload')) await compare('Overloaded', ['medreserve'], { inFlight: 2_000 }, { ...throughput, 'feed behind acks p99 ms': (a) => a.behindAck.p99 });
  if (chosen.has('idle')) results.push(await idle({ runs }));
} finally {
  await postgres.stop();
}
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/latest.json', `${JSON.stringify({ at: new Date().toISOString(), runs, results }, undefined, 2)}\n`);
console.log(table(results));
