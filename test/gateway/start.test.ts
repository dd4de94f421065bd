import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { once } from 'node:events';
import { connect as connectTo, createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { freePort } from '../../src/embedded/ports.ts';
import { reachKeys } from '../../src/keys-location.ts';
import { reachDatabase } from '../../src/reach-database.ts';
import { secret, startApp } from '../support/app.ts';
import { dist } from '../embedded/machine.ts';
import { rowsIn } from '../projector/helpers.ts';
import { startNode } from '../support/eventlog-node.ts';
import { testDatabase } from '../support/postgres.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

test('a port in use ends the start with that, and what had been started is stopped again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  stops.push(() => other.close());
  await expect(startApp({ PORT: String((other.address() as AddressInfo).port) })).rejects.toThrow(/^PORT: \d+ is in use$/);
});

test('an event log that cannot be reached is named by its address, without who asks', async () => {
  const starting = startApp({ EVENTSTORE_URL: 'esdb://admin:s3cret@127.0.0.1:1?tls=false' });
  await expect(starting).rejects.toThrow(/^EVENTSTORE_URL: the event log at 127\.0\.0\.1:1 cannot be used now/);
  await expect(starting).rejects.not.toThrow(/s3cret/);
});

test('a database that will never be had ends the start and is named by its address, without who asks; one that is away is told of in a line', async () => {
  const database = await testDatabase();
  stops.push(database.close);
  const url = new URL(database.url);
  url.pathname += '_of_nobody';
  await expect(reachDatabase(url.href, () => undefined)).rejects.toThrow(/^DATABASE_URL: PostgreSQL at [^ @]+:\d+: .*\(3D000\)$/);
  const lines: string[] = [];
  await reachDatabase(database.url, (line) => lines.push(line));
  expect(lines).toEqual([]);
  await reachDatabase('postgres://me:s3cret@127.0.0.1:1/clinic', (line) => lines.push(line));
  expect(lines).toEqual([expect.stringMatching(/^DATABASE_URL: PostgreSQL at 127\.0\.0\.1:1 cannot be used now: nothing listens at its address \(ECONNREFUSED\)/)]);
});

test('a log whose keys are not there is not served, however often it is tried, and is once they are back', async () => {
  const [node, keys, lost] = await Promise.all([startNode(), testDatabase(), testDatabase()]);
  stops.push(() => node.stop(), keys.close, lost.close);
  const settings = { EVENTSTORE_URL: node.url, KEYS_DATABASE_URL: keys.url, MASTER_KEY: Buffer.alloc(32, 3).toString('base64') };
  const first = await startApp(settings);
  const { patient, room_id } = await first.pair('keys');
  expect((await first.command(patient, 'post-message', { room_id, content: 'Can you read this?' })).status).toBe(200);
  const { written } = first;
  await first.stop();

  for (let n = 0; n < 2; n++) await expect(startApp({ ...settings, KEYS_DATABASE_URL: lost.url })).rejects.toMatchObject({ name: 'KeysMissing', message: expect.stringContaining('backup') });
  const again = await startApp(settings);
  stops.push(again.stop);
  const { json } = await again.request(`/chat/rooms/${room_id}/history?at_least=${written}`, { token: patient });
  expect(json).toMatchObject({ messages: [{ content: 'Can you read this?' }] });
});

test('keys that are older than an erasure of the log end the start with one line that says so', async () => {
  const [node, database, keys] = await Promise.all([startNode(), testDatabase(), testDatabase()]);
  stops.push(() => node.stop(), database.close, keys.close);
  const settings = { EVENTSTORE_URL: node.url, DATABASE_URL: database.url, KEYS_DATABASE_URL: keys.url, MASTER_KEY: Buffer.alloc(32, 3).toString('base64') };
  const first = await startApp(settings);
  stops.push(() => rmSync(first.dataDirectory, { recursive: true, force: true }));
  const { patient_id } = await first.pair('older');
  expect((await first.command(await first.token('admin', 'ADMIN'), 'erase-patient', { patient_id, reason: 'asked for' })).status).toBe(200);
  await first.stop();
  // As a backup from before has it: without the key of the one who erased, and without the note of what was erased.
  await rowsIn(keys.url, `delete from data_keys where subject not like '$%'`);
  await rowsIn(keys.url, 'delete from data_key_notes');

  const env = { PATH: process.env['PATH'], ENVIRONMENT: 'test', PORT: '0', DATA_DIRECTORY: first.dataDirectory, JWT_SECRET_KEY: secret, LOG_LEVEL: 'silent', UPLOAD_DIRECTORY: first.dataDirectory, ...settings };
  const { status, stderr } = spawnSync(process.execPath, [path.join(dist, 'src/main.js')], { env, encoding: 'utf8', timeout: 60_000 });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^the event \S+ at position \d+ cannot be decoded: missing-key \(the keys are older than the log.*"Restore"\)\n$/)]);
});

test('a service whose issuer’s keys cannot be had starts, and says so', async () => {
  const app = await startApp({ JWT_ALGORITHM: 'ES256', JWT_JWKS_URL: 'http://127.0.0.1:1/keys' });
  stops.push(app.stop);
  expect(await app.request('/readyz')).toMatchObject({ status: 200 });
  expect(await app.request('/health')).toMatchObject({ status: 503, json: { status: 'degraded', components: { issuer_keys: { status: 'down' } } } });
  expect((await app.request('/metrics')).text).toContain('medreserve_issuer_keys_available 0');
});

test('a keys’ database that does not exist is said in words', async () => {
  const keys = await testDatabase();
  await keys.close();
  await expect(startApp({ EVENTSTORE_URL: 'esdb://127.0.0.1:1?tls=false', KEYS_DATABASE_URL: keys.url })).rejects.toThrow(/^KEYS_DATABASE_URL: .*no database of that name on the server: create it \(3D000\)$/);
});

test('a keys’ database that is away is waited for, told of in a line, and named where it does not come', async () => {
  const database = await testDatabase();
  const port = await freePort();
  const settings = { ENVIRONMENT: 'test', JWT_SECRET_KEY: secret, EVENTSTORE_URL: 'esdb://127.0.0.1:1?tls=false', MASTER_KEY: Buffer.alloc(32, 3).toString('base64') };
  const url = Object.assign(new URL(database.url), { port }).href;
  const lines: string[] = [];
  const tell = (line: string): void => void lines.push(line);

  const away = 'DATABASE_URL: the database of the keys on its server (KEYS_DATABASE_URL is not set) cannot be used now: nothing listens at its address (ECONNREFUSED)';
  await expect(reachKeys(readConfig(settings), url, tell, { whole: 300, each: 20 })).rejects.toMatchObject({ name: 'KeysUnavailable', message: away });
  expect(lines).toEqual([`${away}; it is tried again for 0.3 s`]);

  const reaching = reachKeys(readConfig({ ...settings, KEYS_DATABASE_URL: url }), '', tell, { whole: 30_000, each: 20 });
  await expect.poll(() => lines[1]).toMatch(/^KEYS_DATABASE_URL: .*ECONNREFUSED/);
  const relay = createServer((socket) => void pipeline(socket, connectTo(Number(new URL(database.url).port), '127.0.0.1'), socket, () => undefined)).listen(port, '127.0.0.1');
  stops.push(database.close, () => relay.close());
  const keys = await reaching;
  expect(await keys.hasSecret('pepper')).toBe(false);
  await keys.close();
});
