import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projections } from '../../projections/index.ts';
import { rebuildAll } from '../../src/cli/rebuild-report.ts';
import { projectors, rowsIn } from '../projector/helpers.ts';
import { until } from '../support/until.ts';
import { opened, posted } from '../projections/rooms.ts';
import { openTestLog, type TestLog } from '../support/event-log.ts';
import { testDatabase } from '../support/postgres.ts';

const program = fileURLToPath(new URL('../../dist/src/cli/rebuild.js', import.meta.url));

async function run(args: readonly string[], env: Record<string, string>): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [program, ...args], { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

describe('npm run rebuild', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let keys: Awaited<ReturnType<typeof testDatabase>>;
  let source: TestLog;
  let directory: string;
  let env: Record<string, string>;
  beforeAll(async () => {
    const masterKey = randomBytes(32);
    [database, keys, directory] = await Promise.all([testDatabase(), testDatabase(), mkdtemp(path.join(os.tmpdir(), 'medreserve-cli-'))]);
    source = await openTestLog({ keys: { databaseUrl: keys.url, masterKey } });
    env = { DATABASE_URL: database.url, EVENTSTORE_URL: source.url, KEYS_DATABASE_URL: keys.url, MASTER_KEY: masterKey.toString('base64'), DATA_DIRECTORY: directory };
    const last = (await source.append([opened(), ...Array.from({ length: 50 }, (_, n) => posted(`m${n}`, `word ${n}`))])).at(-1)?.position;
    const all = projectors({ ...source, databaseUrl: database.url });
    const projector = await all.start(projections);
    await until(() => projector.status().every(({ position }) => position === last));
    await all.stopAll();
  });
  afterAll(async () => {
    await source.close();
    await Promise.all([database.close(), keys.close(), rm(directory, { recursive: true, force: true })]);
  });

  test('all: every read model, compared, with what was encrypted', async () => {
    const { code, out, err } = await run(['all'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // On a slow machine bars stand between them.
    const lines = out.trim().split('\n').filter((line) => !line.includes('█') && !line.includes('░'));
    expect(lines).toHaveLength(projections.length);
    expect(lines[0]).toMatch(/^room_history: 51 events in \d+\.\d s \([\d,]+\/s\), at position \d+; the same rows as before$/);
    expect(await rowsIn(database.url, 'select content from room_history.messages where seq = 7')).toEqual([{ content: 'word 6' }]);
  });

  test('one by its name; rows that were wrong are told, mended, and end with 3', async () => {
    await rowsIn(database.url, `update room_history.messages set content = 'forged' where seq = 7`);
    const { code, out } = await run(['room_history'], env);
    expect(code).toBe(3);
    expect(out).toMatch(/NOT the rows that were there before:\n {2}messages: 0 rows were missing, 0 were too many, 1 were different; for example \(chat_one,7\)\n$/);
    expect(out).not.toContain('forged');
    expect((await run(['room_history'], env)).code).toBe(0);
  });

  test('without a name it says how it is called', async () => {
    const calls = await Promise.all([[], ['nothing'], ['all', 'more']].map((args) => run(args, env)));
    for (const call of calls) expect(call).toMatchObject({ code: 2, err: expect.stringContaining('<all|room_history|') });
  });

  test('a server that cannot be reached is named in a line', async () => {
    const { code, err } = await run(['all'], { ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(code).toBe(1);
    expect(err.trim()).toBe('the database cannot be reached');
  });

  test('on a terminal the bar moves in its line', async () => {
    let written = '';
    const output = { isTTY: true, columns: 60, write: (text: string) => (written += text) };
    expect(await rebuildAll({ ...source, databaseUrl: database.url, projections: projections.slice(0, 1), output })).toBe(true);
    expect(written.replaceAll('\u001B[K', '<')).toMatch(/^\r<room_history [█░]{24} .*\r<room_history: 51 events .*\n$/s);
  });

  test('elsewhere it is a line now and then, with the events, the rate and the time left, and which of how many it is', async () => {
    let written = '';
    const output = { write: (text: string) => (written += text) };
    expect(await rebuildAll({ ...source, databaseUrl: database.url, projections: projections.slice(0, 2), output, interval: 0 })).toBe(true);
    expect(written).toMatch(/^1\/2 room_history █{24} 100 % {2}51 events {2}[\d,]+\/s {2}0 s left$/m);
    expect(written).toMatch(/^2\/2 /m);
    for (const moving of ['\r', '\u001B']) expect(written).not.toContain(moving);
  });
});

test('with nothing running it starts the embedded servers for the time', async () => {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'medreserve-cli-'));
  const { code, out, err } = await run(['statistics'], { DATA_DIRECTORY: directory });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^statistics: 0 events .* there was nothing to compare it with\n$/);
  await rm(directory, { recursive: true, force: true });
});
