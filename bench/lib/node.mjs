import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EventStoreDBClient } from '@eventstore/db-client';
import { freePort } from './processes.mjs';

const main = fileURLToPath(new URL('../../dist/src/embedded/eventlog/main.js', import.meta.url));

/** How an event log is started: its directory and port → program and arguments. */
export const embeddedNode = { name: 'embedded node', command: (directory, port) => [process.execPath, [main, '--data', directory, '--port', String(port)]] };

/** An event log on a fresh directory and a free port of this machine, without a secret. */
export async function startNode({ command }) {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'bench-log-'));
  const port = await freePort();
  const [program, args] = command(directory, port);
  // The node ends with its standard input.
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'inherit'], env: { PATH: process.env.PATH } });
  const url = `esdb://127.0.0.1:${port}?tls=false`;
  const probe = EventStoreDBClient.connectionString(url);
  for (let tries = 0; ; tries++) {
    try {
      for await (const _ of probe.readAll({ maxCount: 1, deadline: 1_000 }));
      break;
    } catch (error) {
      if (tries > 100 || child.exitCode !== null) throw error;
      await sleep(50);
    }
  }
  await probe.dispose();
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

