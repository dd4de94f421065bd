import { projections } from '../../projections/index.ts';
import { environment, readConfig } from '../config.ts';
import { rebuildAll } from './rebuild-report.ts';
import { openServers } from './servers.ts';

/**
 * `npm run rebuild -- <name|all>`: builds read models anew from the log, beside a service that runs or without one. Ends with 0;
 * 1 when it failed, the old tables being as they were; 2 when it was called wrongly; 3 when the old rows were not what the log says.
 */
const [name, ...rest] = process.argv.slice(2);
const wanted = projections.filter((projection) => name === 'all' || projection.name === name);
if (wanted.length === 0 || rest.length > 0) {
  process.stderr.write(`Usage: npm run rebuild -- <all|${projections.map((projection) => projection.name).join('|')}>\n`);
  process.exit(2);
}

/** Their messages are for the person at the terminal. */
const knownFailures = new Set(['ConfigError', 'EmbeddedError', 'WrongMasterKey', 'EventLogUnavailable', 'ConnectionLost', 'RebuildRunning']);

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());
try {
  const servers = await openServers(readConfig(environment(process.env)));
  try {
    const same = await rebuildAll({ ...servers, projections: wanted, signal: interrupted.signal, output: process.stdout });
    if (!same) process.exitCode = 3;
  } finally {
    await servers.close();
  }
} catch (error) {
  process.exitCode = 1;
  if (interrupted.signal.aborted) process.stderr.write('\nInterrupted; the read models are as they were.\n');
  else if (error instanceof Error && knownFailures.has(error.name)) process.stderr.write(`\n${error.message}\n`);
  else throw error;
}
