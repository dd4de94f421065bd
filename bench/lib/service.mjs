import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { secret } from '../servers/common.mjs';
import { freePort, residentOf } from './processes.mjs';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** The service on embedded servers and a fresh data directory (or a given one, which is kept), its limits out of the way. */
export async function startService({ dataDirectory, environment = {}, nodeOptions = [] } = {}) {
  const directory = dataDirectory ?? mkdtempSync(path.join(os.tmpdir(), 'bench-service-'));
  const port = await freePort();
  const started = performance.now();
  // As `npm start` runs it.
  const child = spawn(process.execPath, ['--max-semi-space-size=32', ...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? []), ...nodeOptions, main], {
    env: { ...process.env, ENVIRONMENT: 'test', PORT: String(port), DATA_DIRECTORY: directory, JWT_SECRET_KEY: secret.toString(), RATE_LIMIT_REQUESTS: '1000000000', WEBSOCKET_RATE_LIMIT: '1000000000', MAX_SOCKETS_PER_USER: '100000', LOG_LEVEL: 'error', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let i = 0; ; i++) {
    const ready = await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) break;
    if (child.exitCode !== null || i > 600) throw new Error('the service did not start');
    await sleep(50);
  }
  return {
    url,
    secret: secret.toString(),
    dataDirectory: directory,
    readyAfter: performance.now() - started,
    pid: child.pid,
    resident: () => residentOf(child.pid),
    kill: () => child.kill('SIGKILL'),
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
      if (dataDirectory === undefined) rmSync(directory, { recursive: true, force: true });
    },
  };
}
