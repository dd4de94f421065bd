import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { ConfigError } from '../src/config-error.ts';
import { readConfig } from '../src/config.ts';
import { openKeys } from '../src/eventlog/keys.ts';
import { keysOf } from '../src/keys-location.ts';

const secrets = fileURLToPath(new URL('../dist/src/secrets.js', import.meta.url));

function temporary(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-secrets-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

test('processes that begin at the same time have the same secrets, which nobody else may read', async () => {
  const directory = temporary();
  const program = `const { secretsOf } = await import(${JSON.stringify(secrets)}); const { masterKey, jwtSecret } = secretsOf({ dataDirectory: ${JSON.stringify(directory)}, jwt: { algorithm: 'HS256' } }); console.log(masterKey.length, masterKey.toString('base64'), jwtSecret)`;
  const said = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
      return output;
    }),
  );
  expect(said[0]).toMatch(/^32 \S{44} \S{44}\n$/);
  expect(new Set(said).size).toBe(1);
  expect(readdirSync(directory).sort()).toEqual(['jwt-secret', 'master-key']);
  for (const file of readdirSync(directory)) expect(statSync(path.join(directory, file)).mode & 0o777).toBe(0o600);
});

test('beside keys that were put back no new master key is made, and a wrong one is named by its file', async () => {
  const directory = temporary();
  const masterKey = Buffer.alloc(32, 5);
  await (await openKeys({ masterKey, path: path.join(directory, 'keys') })).close();
  const config = readConfig({ DATA_DIRECTORY: directory });
  const file = path.join(directory, 'master-key');

  await expect(keysOf(config, '')).rejects.toThrow(ConfigError);
  await expect(keysOf(config, '')).rejects.toThrow(`${file} is not there`);
  expect(existsSync(file)).toBe(false);
  writeFileSync(file, Buffer.alloc(32, 6).toString('base64'));
  await expect(keysOf(config, '')).rejects.toThrow(`not wrapped with what ${file} holds`);
  await (await keysOf(readConfig({ DATA_DIRECTORY: directory, MASTER_KEY: masterKey.toString('base64') }), '')).close();
  writeFileSync(file, masterKey.toString('base64'));
  await (await keysOf(config, '')).close();
});
