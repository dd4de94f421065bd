import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../../dist/src/embedded/postgres.js';
import { secret } from '../servers/common.mjs';

/** A PostgreSQL of its own for the twins, durable at each commit. */
export async function withPostgres() {
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'bench-postgres-'));
  const server = await startPostgres({ dataDirectory: path.join(dataDirectory, 'postgres') });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

export async function startTwin(script, environment) {
  const child = fork(fileURLToPath(new URL(`../servers/${script}.mjs`, import.meta.url)), { env: { ...process.env, ...environment, NODE_ENV: 'production' } });
  const [{ url }] = await once(child, 'message');
  return {
    url,
    secret: secret.toString(),
    pid: child.pid,
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
