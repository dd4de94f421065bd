import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientTypes } from '../../src/gateway/documents/client-types.ts';
import { startApp, type App, type Pair } from '../support/app.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const built = (): string[] => readdirSync('client/dist/src').filter((file) => file.endsWith('.js')).map((file) => read(`client/dist/src/${file}`));

let app: App;
let pair: Pair;
beforeAll(async () => {
  app = await startApp();
  pair = await app.pair('package');
});
afterAll(() => app.stop());

test('its types are those of the schemas (else: npm run generate)', () => {
  expect(read('client/src/generated.ts')).toBe(clientTypes());
});

test('it depends on nothing, and is at most 10 KB compressed', () => {
  const { dependencies, peerDependencies } = JSON.parse(read('client/package.json')) as { dependencies?: object; peerDependencies?: object };
  expect([dependencies, peerDependencies]).toEqual([undefined, undefined]);
  expect(built().join('')).toContain('connectChat');
  for (const text of built()) for (const [, from = ''] of text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)) expect(from).toMatch(/^\.\//);
  expect(gzipSync(built().join('\n'), { level: 9 }).length).toBeLessThanOrEqual(10_240);
});

test('the first example of its README runs as it stands', async () => {
  const [, example = ''] = /```js example\n([\s\S]*?)```/.exec(read('client/README.md')) ?? [];
  expect(example).toContain('connectChat');
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', example], {
    env: { PATH: process.env['PATH'], URL: app.url, TOKEN: pair.patient, ROOM: pair.room_id },
  });
  expect(stdout.split('\n').slice(0, 1)).toEqual(['0 messages so far']);
  expect(stdout).toContain('posted as 1');
});
