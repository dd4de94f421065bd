import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ANY, EventStoreDBClient } from '@eventstore/db-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { event, eventually, idsOf } from '../contract/suite.ts';
import { startNode } from '../support/eventlog-node.ts';
import { expectIntact, readWholeLog } from './appending.ts';

const main = fileURLToPath(new URL('../../dist/src/embedded/eventlog/main.js', import.meta.url));

vi.setConfig({ testTimeout: 90_000 });

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'eventlog-process-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('it ends when its parent is killed', async () => {
  const parent = spawn(process.execPath, ['-e', `const c = require('node:child_process').spawn(process.execPath, ${JSON.stringify([main, '--data', directory])}, { stdio: ['pipe', 'inherit', 'inherit'] }); console.log(JSON.stringify({ pid: c.pid }));`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let pid = 0;
  for await (const line of createInterface(parent.stdout)) {
    const said: unknown = JSON.parse(line);
    if (typeof said === 'object' && said !== null && 'pid' in said) pid = Number(said.pid);
    if (pid !== 0 && line.includes('"ready":true')) break;
  }
  expect(runs(pid)).toBe(true);
  parent.kill('SIGKILL');
  await eventually(() => expect(runs(pid)).toBe(false));
});

test('says ready once, and ends cleanly when told to', async () => {
  const child = spawn(process.execPath, [main, '--data', directory], { stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  await once(child, 'close');
  expect(child.exitCode).toBe(0);
  expect(out).toMatch(/^\{"ready":true,"port":\d+\}\n$/);
});

test('whoever opens the log last writes: an earlier node ends at its next append, which is not acknowledged', async () => {
  const first = await startNode({ dataDirectory: directory });
  const client = EventStoreDBClient.connectionString(first.url);
  await client.appendToStream('shared', event(), { expectedRevision: ANY });
  const second = await startNode({ dataDirectory: directory });
  await expect(client.appendToStream('shared', event(), { expectedRevision: ANY })).rejects.toThrow();
  expect(await first.exited).toBe(1);
  expect(await readWholeLog(second.url)).toHaveLength(1);
  await client.dispose();
  await first.stop();
  await second.stop();
});

test('when a commit fails it ends and says so; what it acknowledged is there after the next start', async () => {
  // The shell bounds what a file may grow to (in KiB), so the disk is full soon.
  const child = spawn('bash', ['-c', 'ulimit -f 2048; exec "$@"', 'bash', process.execPath, main, '--data', directory], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const exited = once(child, 'close');
  let port = 0;
  for await (const line of createInterface(child.stdout)) {
    port = Number(/"port":(\d+)/.exec(line)?.[1]);
    break;
  }
  const client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${port}?tls=false`);
  const acknowledged: string[] = [];
  for (let i = 0; i < 1_000; i++) {
    const one = event({ text: 'x'.repeat(20_000) });
    try {
      await client.appendToStream('filling', one, { expectedRevision: ANY });
    } catch {
      break;
    }
    acknowledged.push(one.id);
  }
  await exited;
  await client.dispose();
  expect(child.exitCode).toBe(1);
  expect(said).toMatch(/^eventlog: the log cannot be written, and ends/m);
  expect(acknowledged.length).toBeGreaterThan(10);

  const node = await startNode({ dataDirectory: directory });
  const log = await readWholeLog(node.url);
  expectIntact(log, new Map([['filling', acknowledged]]));
  expect(idsOf(log).slice(0, acknowledged.length)).toEqual(acknowledged);
  await node.stop();
});
