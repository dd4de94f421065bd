import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { event, idsOf, read } from '../contract/suite.ts';
import { startNode, type RunningNode } from '../support/eventlog-node.ts';
import { appendingTo, expectIntact, readWholeLog } from './appending.ts';

const backupCommand = fileURLToPath(new URL('../../dist/src/cli/backup.js', import.meta.url));
const run = promisify(execFile);

vi.setConfig({ testTimeout: 90_000 });

let directory: string;
let node: RunningNode;
beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'eventlog-backup-'));
  node = await startNode({ dataDirectory: path.join(directory, 'eventlog') });
});
afterEach(async () => {
  await node.stop();
  await rm(directory, { recursive: true, force: true });
});
const backUp = (target: string) => run(process.execPath, [backupCommand, target], { env: { ...process.env, DATA_DIRECTORY: directory } });

test('a backup taken under load restores to a prefix of the log, and the restored log goes on', async () => {
  const load = appendingTo(node.url);
  await load.more(300);
  const before = new Map([...load.streams].map(([stream, ids]) => [stream, [...ids]]));
  const { stdout } = await backUp(path.join(directory, 'copy'));
  await load.more(300);
  await load.stop();

  const restored = await startNode({ dataDirectory: path.join(directory, 'copy') });
  try {
    const copy = await readWholeLog(restored.url);
    expect(stdout).toContain(`${copy.length} events`);
    expectIntact(copy, before);
    const log = await readWholeLog(node.url);
    expect(copy.length).toBeLessThan(log.length);
    expect(idsOf(copy)).toEqual(idsOf(log.slice(0, copy.length)));

    const client = EventStoreDBClient.connectionString(restored.url);
    await client.appendToStream('after-restore', event(), { expectedRevision: NO_STREAM });
    const [added] = await read(client.readStream('after-restore'));
    expect(added?.position.commit).toBeGreaterThan(copy.at(-1)?.position.commit ?? 0n);
    await client.dispose();
  } finally {
    await restored.stop();
  }
});

test('a backup never overwrites, and leaves nothing behind when it fails', async () => {
  await mkdir(path.join(directory, 'taken'));
  await expect(backUp(path.join(directory, 'taken'))).rejects.toThrow(/exists already/);
  await rm(path.join(directory, 'link'), { force: true });
  await symlink('/nonexistent', path.join(directory, 'nowhere'));
  await expect(backUp(path.join(directory, 'nowhere', 'copy'))).rejects.toThrow(/The backup failed/);
});
