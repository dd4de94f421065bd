import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const secrets = fileURLToPath(new URL('../dist/src/secrets.js', import.meta.url));

test('processes that begin at the same time have the same secrets, which nobody else may read', async () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-secrets-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
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
