// `npm run bench [-- --only=ws,rest,… --runs=3 --seconds=5]`: everything in one run on one machine, each measurement several times in turn,
// medians. Prints a table and writes bench/results/latest.json. Compare ratios, not absolute figures: machines are noisy.
import { mkdirSync, writeFileSync } from 'node:fs';
import { argumentsOf, table } from './lib/report.mjs';

const talk = () => import('./talk.mjs');
const cluster = () => import('./cluster.mjs');
/** Name → what has `run({runs, seconds, only})`, which gives rows: title, name, figures. */
const parts = {
  ws: talk,
  rest: talk,
  rate: talk,
  overload: talk,
  idle: () => import('./idle.mjs'),
  log: () => import('./log.mjs'),
  rebuild: () => import('./rebuild.mjs'),
  rooms: () => import('./rooms.mjs'),
  safety: () => import('./safety.mjs'),
  calendar: () => import('./calendar.mjs'),
  alerts: () => import('./alerts.mjs'),
  understanding: () => import('./understanding.mjs'),
  assistant: () => import('./assistant.mjs'),
  gateways: cluster,
  across: cluster,
  fanout: cluster,
  sockets: cluster,
  back: cluster,
  flood: cluster,
};

const options = argumentsOf({ only: Object.keys(parts).join(','), runs: '3', seconds: '5' });
const [runs, seconds] = [Number(options.runs), Number(options.seconds)];
const results = [];
for (const name of options.only.split(',')) {
  if (!parts[name]) throw new Error(`no measurement ${name}: ${Object.keys(parts).join(', ')}`);
  const { run } = await parts[name]();
  results.push(...(await run({ runs, seconds, only: [name] })));
}
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/latest.json', `${JSON.stringify({ at: new Date().toISOString(), runs, results }, undefined, 2)}\n`);
console.log(table(results));
