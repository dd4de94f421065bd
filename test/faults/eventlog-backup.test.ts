import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { cp, mkdtemp, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ANY, EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allDefinitions } from '../../events/index.ts';
import { openEventLog } from '../../src/eventlog/event-log.ts';
import { createFeed } from '../../src/eventlog/feed.ts';
import { openKeys, type Keys } from '../../src/eventlog/keys.ts';
import { event, eventually, idsOf, read } from '../contract/suite.ts';
import { startNode, type RunningNode } from '../support/eventlog-node.ts';
import { appendingTo, expectIntact, readWholeLog } from './appending.ts';

const backupCommand = fileURLToPath(new URL('../../dist/src/cli/backup.js', import.meta.url));
const run = promisify(execFile);

vi.setConfig({ testTimeout: 90_000 });

let directory: string;
const masterKey = randomBytes(32);
let node: RunningNode;
let keys: Keys;
beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'eventlog-backup-'));
  node = await startNode({ dataDirectory: path.join(directory, 'eventlog') });
  keys = await openKeys({ path: path.join(directory, 'keys'), masterKey });
});
afterEach(async () => {
  await keys.close();
  await node.stop();
  await rm(directory, { recursive: true, force: true });
});
// In a folder of its own: its settings are in the environment, or in that folder's `.env`.
const backUp = (target: string, env: NodeJS.ProcessEnv = { DATA_DIRECTORY: directory }) => run(process.execPath, [backupCommand, target], { cwd: directory, env: { PATH: process.env['PATH'], ...env } });

const accountOf = (user_id: string) => ({
  id: randomUUID(),
  type: 'AccountRegistered',
  data: { user_id, role: 'DOCTOR', full_name: 'A Doctor', on_call: false },
  metadata: { schema_version: allDefinitions.AccountRegistered.version, actor: { user_id: 'admin', role: 'ADMIN' as const }, occurred_at: new Date(0).toISOString(), $correlationId: randomUUID(), $causationId: randomUUID(), command_hash: '', via: 'rest' as const },
});

test('a backup taken under load restores to a prefix of the log, and the restored log goes on', async () => {
  const load = appendingTo(node.url);
  await load.more(300);
  const before = new Map([...load.streams].map(([stream, ids]) => [stream, [...ids]]));
  const { stdout } = await backUp(path.join(directory, 'copy'));
  await load.more(300);
  await load.stop();

  const restored = await startNode({ dataDirectory: path.join(directory, 'copy', 'eventlog') });
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

test('a backup taken while keys are made holds every key that there was, and opens as what it is', async () => {
  await appendingTo(node.url).stop();
  const made: string[] = [];
  let isCopying = true;
  const making = (async () => {
    while (isCopying || made.length < 500) {
      made.push((await keys.dataKeyFor(`subject-${made.length}`)).kid);
    }
  })();
  for (let copies = 1; copies <= 5; copies++) {
    const before = made.length;
    const { stdout } = await backUp(path.join(directory, `copy-${copies}`));
    const counted = Number(/and (\d+) keys/.exec(stdout)?.[1]);
    expect(counted).toBeGreaterThanOrEqual(before);
    expect(await readdir(path.join(directory, `copy-${copies}`))).toEqual(['eventlog', 'keys']);
    const copied = await openKeys({ path: path.join(directory, `copy-${copies}`, 'keys'), masterKey });
    expect((await copied.keysById(made.slice(0, before))).filter(({ key }) => key)).toHaveLength(before);
    await copied.close();
  }
  isCopying = false;
  await making;
});

test('what is backed up is what `.env` names, and nothing without its keys', async () => {
  await writeFile(path.join(directory, '.env'), `DATA_DIRECTORY=${directory}\n`);
  const { stdout } = await backUp(path.join(directory, 'by-env'), {});
  expect(stdout).toMatch(/^0 events and \d+ keys .* MASTER_KEY/);
  await keys.close();
  await rm(path.join(directory, 'keys'));
  await expect(backUp(path.join(directory, 'keyless'), {})).rejects.toThrow(/there are no keys in/);
  keys = await openKeys({ path: path.join(directory, 'keys'), masterKey });
  await expect(backUp(path.join(directory, 'theirs'), { EVENTSTORE_URL: node.url, DATABASE_URL: 'postgres://localhost/x', KEYS_DATABASE_URL: 'postgres://localhost/y' })).rejects.toThrow(/EventStoreDB/);
});

test('a log that was put back below who runs on it is told from its own, though as many events have come since', async () => {
  const write = async (count: number): Promise<void> => {
    const client = EventStoreDBClient.connectionString(node.url);
    for (let n = 0; n < count; n++) await client.appendToStream('talk', event(), { expectedRevision: ANY });
    await client.dispose();
  };
  await write(3);
  const log = openEventLog({ url: node.url, keys, definitions: new Map(Object.entries(allDefinitions)) });
  await log.append('account-admin', 'any', [accountOf('admin')]);
  await backUp(path.join(directory, 'copy'));
  await log.append('account-doc', 'any', [accountOf('doc')]);
  let turned = 0;
  const feed = createFeed({ log, wentBack: () => turned++ });
  await feed.start();

  const exited = node.exited;
  await rename(path.join(directory, 'eventlog'), path.join(directory, 'moved-away'));
  await cp(path.join(directory, 'copy', 'eventlog'), path.join(directory, 'eventlog'), { recursive: true });
  expect(await exited).toBe(1);
  expect(turned).toBe(0);
  await node.restart();
  const other = openEventLog({ url: node.url, keys, definitions: new Map(Object.entries(allDefinitions)) });
  await other.append('account-pat', 'any', [accountOf('pat')]);
  await eventually(() => expect(turned).toBe(1));
  await feed.stop();
  await Promise.all([log.close(), other.close()]);
});

test('a backup never overwrites, and leaves nothing behind when it fails', async () => {
  await mkdir(path.join(directory, 'taken'));
  await expect(backUp(path.join(directory, 'taken'))).rejects.toThrow(/exists already/);
  await rm(path.join(directory, 'link'), { force: true });
  await symlink('/nonexistent', path.join(directory, 'nowhere'));
  await expect(backUp(path.join(directory, 'nowhere', 'copy'))).rejects.toThrow(/The backup failed/);
});
