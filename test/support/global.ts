import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { findNatsServer } from '../../src/embedded/nats-server.ts';
import { startPostgres } from '../../src/embedded/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
    /** The program. */
    natsServer: string;
  }
}

/** A disk in memory, where there is one with room and programs may run from it: a database is made and dropped there in a tenth of the time. */
function diskInMemory(): string | undefined {
  const place = '/dev/shm';
  try {
    accessSync(place, constants.W_OK);
    const { bavail, bsize } = statfsSync(place);
    const mount = readFileSync('/proc/mounts', 'utf8').split('\n').map((line) => line.split(' ')).find(([, where]) => where === place);
    return bavail * bsize >= 2 * 2 ** 30 && mount?.[3]?.split(',').includes('noexec') === false ? place : undefined;
  } catch {
    return undefined;
  }
}

/** Before all tests: dist/ is what the sources say (child processes run from it), a nats-server is there, and one PostgreSQL to throw away is up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (build.status !== 0) process.stderr.write('The build has errors; tests that run programs from dist/ may fail.\n');
  project.provide('natsServer', findNatsServer());
  const memory = diskInMemory();
  // For whatever this process and those of the tests put aside.
  if (memory !== undefined) process.env['TMPDIR'] ??= memory;
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-test-'));
  // With as little of a journal as can be, the many databases of the tests are plain copies of files.
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', wal_level: 'minimal', max_wal_senders: '0', max_wal_size: '256MB', max_connections: '200', shared_buffers: '64MB' };
  const server = await startPostgres({ dataDirectory, settings });
  project.provide('databaseUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
}
