import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allDefinitions } from '../../events/index.ts';
import { createErasure, type Erasure } from '../../src/erasure/erasure.ts';
import { openEventLog } from '../../src/eventlog/event-log.ts';
import { openKeys, type Keys } from '../../src/eventlog/keys.ts';
import { openTestLog } from '../support/event-log.ts';
import { opened, posted } from '../projections/rooms.ts';

const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-erasure-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('a backup of the keys from before an erasure revives nobody', async () => {
  const masterKey = randomBytes(32);
  const [before, backup] = [path.join(directory, 'keys'), path.join(directory, 'backup')];
  const testLog = await openTestLog({ keys: { path: before, masterKey } });
  await testLog.append([{ type: 'AccountRegistered', data: { user_id: 'admin', role: 'ADMIN', full_name: 'Ad Min', on_call: false } }, opened(), opened('chat_two', 'doc', 'sam'), posted('m1', 'my secret')]);
  copyFileSync(before, backup);
  await testLog.append([{ type: 'PatientErased', data: { patient_id: 'pat', erased_by: 'admin', reason: 'asked for' } }]);
  await testLog.append([opened('chat_three', 'doc', 'kim')]);

  const contentWith = async (keys: Keys): Promise<unknown> => {
    const log = openEventLog({ url: testLog.url, keys, definitions: new Map(Object.entries(allDefinitions)) });
    let content: unknown;
    for await (const page of log.readStream('room-chat_one')) for (const { data } of page) if ('content' in data) content = data.content;
    await log.close();
    return content;
  };
  const withKeys = async <Result>(work: (keys: Keys) => Promise<Result>): Promise<Result> => {
    const keys = await openKeys({ path: backup, masterKey });
    return work(keys).finally(() => keys.close());
  };
  const started = async (keys: Keys, epoch = testLog.epoch): Promise<{ erasure: Erasure; told: number }> => {
    let told = 0;
    const log = openEventLog({ url: testLog.url, keys, definitions: new Map(Object.entries(allDefinitions)) });
    const erasure = createErasure({ log, feed: testLog.feed, keys, fileStore: { remove: () => Promise.resolve() }, epoch, onErased: () => told++, onError: (error) => { throw error; } });
    await erasure.start();
    erasure.stop();
    await log.close();
    return { erasure, told };
  };

  expect(await withKeys(contentWith)).toBe('my secret');
  await withKeys(async (keys) => {
    const { erasure, told } = await started(keys);
    expect([told, erasure.isErased('pat'), erasure.isErased('sam')]).toEqual([1, true, false]);
    expect(await contentWith(keys)).toBeNull();
  });
  // Durably; and the next start knows without looking through the log once more, unless it is another log.
  expect(await withKeys(contentWith)).toBeNull();
  await withKeys(async (keys) => {
    const again = await started(keys);
    expect([again.told, again.erasure.patients()]).toEqual([0, ['pat']]);
    expect((await started(keys, 'another log')).told).toBe(1);
  });
  await testLog.close();
});
