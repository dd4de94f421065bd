// The embedded event log alone, through the client library. BENCH_LOG_BESIDE="name=command" puts another node beside it in the same run; in the
// command {directory} and {port} are replaced, and it has to listen there until SIGTERM.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { embeddedNode, startNode } from './lib/node.mjs';
import { median } from './lib/report.mjs';

const client = fileURLToPath(new URL('lib/log-load.mjs', import.meta.url));
const loads = [
  ['Log, 10 streams, 13 events an append', { streams: 10, batch: 13 }],
  ['Log, 128 appenders, 1 event an append', { streams: 128, batch: 1 }],
  ['Log, catching up', { read: 150_000 }],
];

function nodes() {
  const [name, command] = (process.env.BENCH_LOG_BESIDE ?? '').split(/=(.*)/s);
  return command ? [embeddedNode, { name, command: (directory, port) => ['sh', ['-c', `exec ${command.replaceAll('{directory}', directory).replaceAll('{port}', String(port))}`]] }] : [embeddedNode];
}

const load = (options) => new Promise((resolve, reject) => execFile(process.execPath, [client, JSON.stringify(options)], { timeout: 120_000 }, (error, stdout) => (error ? reject(error) : resolve(JSON.parse(stdout)))));

export async function run({ runs, seconds }) {
  const rows = [];
  const seen = new Map();
  for (let turn = 0; turn < runs; turn++)
    for (const node of nodes()) {
      const running = await startNode(node);
      try {
        for (const [title, what] of loads) {
          const answer = await load({ url: running.url, seconds, ...what });
          console.error(`${title} · ${node.name}: ${JSON.stringify(answer)}`);
          const key = JSON.stringify([title, node.name]);
          seen.set(key, [...(seen.get(key) ?? []), answer]);
        }
      } finally {
        await running.stop();
      }
    }
  for (const [key, answers] of seen) {
    const [title, name] = JSON.parse(key);
    rows.push({ title, name, 'events/s': median(answers.map((a) => a.events)), 'client CPU µs an event': median(answers.map((a) => a.cpu)), 'p99 ms': median(answers.map((a) => a.p99)) });
  }
  return rows;
}
