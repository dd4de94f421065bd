import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { expect, onTestFinished, test } from 'vitest';
import { dist } from '../embedded/machine.ts';
import { rowsIn } from '../projector/helpers.ts';
import { startNode } from '../support/eventlog-node.ts';
import { testDatabase } from '../support/postgres.ts';

test('a log grows into an empty one, again where that is its copy, and not into one that holds other events', async () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-grow-'));
  const [empty, used, keys] = await Promise.all([startNode(), startNode(), testDatabase()]);
  onTestFinished(async () => {
    await Promise.all([empty.stop(), used.stop(), keys.close()]);
    rmSync(directory, { recursive: true, force: true });
  });
  const client = EventStoreDBClient.connectionString(used.url);
  await client.appendToStream('another-service', jsonEvent({ type: 'Other', data: {} }));
  await client.dispose();
  const grow = async (target: string): Promise<{ code: number | null; err: string }> => {
    const child = spawn(process.execPath, [path.join(dist, 'src/cli/grow.js'), target, keys.url], { cwd: directory, env: { PATH: process.env['PATH'], DATA_DIRECTORY: directory, DATABASE_URL: keys.url }, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    return { code: await new Promise((resolve) => child.once('close', resolve)), err };
  };

  expect(await grow(used.url)).toEqual({ code: 1, err: expect.stringMatching(/^It cannot be copied there: the target holds other events: .*\n$/) });
  expect(await rowsIn(keys.url, `select 1 from pg_tables where tablename = 'data_keys'`)).toEqual([]);
  for (let n = 0; n < 2; n++) expect(await grow(empty.url)).toMatchObject({ code: 0 });
  expect(await rowsIn(keys.url, 'select 1 as one from data_keys')).not.toEqual([]);
});
