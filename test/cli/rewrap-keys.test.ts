import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openKeys } from '../../src/eventlog/keys.ts';

const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-rewrap-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const program = fileURLToPath(new URL('../../dist/src/cli/rewrap-keys.js', import.meta.url));
const run = (settings: Record<string, string>): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program], { cwd: directory, env: { PATH: process.env['PATH'] ?? '', ENVIRONMENT: 'test', DATA_DIRECTORY: directory, ...settings } }, (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr }));
  });

test('all keys are wrapped by the new master key, and the old one can be thrown away', async () => {
  const [old, next] = [randomBytes(32), randomBytes(32)];
  const where = { path: path.join(directory, 'keys') };
  const before = await openKeys({ masterKey: old, ...where });
  const bytes = new Map<string, Buffer | undefined>();
  for (const subject of ['ann', 'bob', 'cy']) bytes.set(subject, (await before.dataKeyFor(subject)).key?.export());
  const pepper = await before.secret('pepper');
  await before.close();

  const settings = { MASTER_KEY: next.toString('base64'), MASTER_KEY_PREVIOUS: old.toString('base64') };
  expect(await run({ MASTER_KEY: settings.MASTER_KEY })).toMatchObject({ code: 2 });
  expect(await run({ ...settings, MASTER_KEY_PREVIOUS: randomBytes(32).toString('base64') })).toMatchObject({ code: 1, output: expect.stringContaining('MASTER_KEY is not the one') });
  expect(await run(settings)).toMatchObject({ code: 0, output: expect.stringContaining('5 keys were wrapped anew') });
  expect(await run(settings)).toMatchObject({ code: 0, output: expect.stringContaining('0 keys') });

  const after = await openKeys({ masterKey: next, ...where });
  for (const [subject, key] of bytes) expect((await after.dataKeyFor(subject)).key?.export()).toEqual(key);
  expect(await after.secret('pepper')).toEqual(pepper);
  await after.close();
  await expect(openKeys({ masterKey: old, ...where })).rejects.toThrow('MASTER_KEY');
});
