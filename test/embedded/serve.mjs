// Runs the embedded servers of a build for a test: node serve.mjs <dist> <data directory> <needs, separated by commas> [elsewhere]
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, dataDirectory, needs] = process.argv.slice(2);
const { startEmbedded } = await import(pathToFileURL(path.join(dist, 'src/embedded/index.js')).href);
const { shareEmbedded } = await import(pathToFileURL(path.join(dist, 'src/embedded/share.js')).href);
const note = (record) => process.stdout.write(`${JSON.stringify(record)}\n`);
const logger = { info() {}, warn: (record) => note({ warn: record }), error: (record) => note({ error: record }), fatal: (record) => note({ fatal: record }) };
try {
  const options = { dataDirectory, needs: { postgres: needs.includes('postgres'), eventlog: needs.includes('eventlog') }, logger };
  const { servers, own } = needs.includes('shared') ? await shareEmbedded(options) : await startEmbedded(options).then((own) => ({ servers: own, own }));
  own?.announce('http://127.0.0.1:8001');
  const { databaseUrl, eventstoreUrl } = servers;
  const timer = setInterval(() => undefined, 60_000);
  process.on('SIGTERM', () => {
    clearInterval(timer);
    void Promise.resolve(own?.stop()).then(() => process.exit(0));
  });
  note({ ready: true, databaseUrl, eventstoreUrl, pids: own?.pids() });
} catch (error) {
  process.stderr.write(`${error.name === 'EmbeddedError' ? error.message : error.stack}\n`);
  process.exit(1);
}
