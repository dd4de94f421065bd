// Runs the embedded servers of a build for a test: node serve.mjs <dist> <data directory> <needs, separated by commas> [elsewhere]
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, dataDirectory, needs] = process.argv.slice(2);
const { startEmbedded } = await import(pathToFileURL(path.join(dist, 'src/embedded/index.js')).href);
const note = (record) => process.stdout.write(`${JSON.stringify(record)}\n`);
const logger = { info() {}, warn: (record) => note({ warn: record }), error: (record) => note({ error: record }), fatal: (record) => note({ fatal: record }) };
try {
  const embedded = await startEmbedded({ dataDirectory, needs: { postgres: needs.includes('postgres'), eventlog: needs.includes('eventlog') }, shared: needs.includes('shared'), logger });
  embedded.announce('http://127.0.0.1:8001');
  const { databaseUrl, eventstoreUrl } = embedded;
  const timer = setInterval(() => undefined, 60_000);
  process.on('SIGTERM', () => {
    clearInterval(timer);
    void embedded.stop().then(() => process.exit(0));
  });
  note({ ready: true, databaseUrl, eventstoreUrl, pids: embedded.pids() });
} catch (error) {
  process.stderr.write(`${error.name === 'EmbeddedError' ? error.message : error.stack}\n`);
  process.exit(1);
}
