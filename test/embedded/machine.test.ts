import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runningServers } from '../../src/embedded/runtime-file.ts';
import { answers, isAlive, kill, postmasterOf, processesOf, patiently, query, refused, serve, temporary, temporaryData, until } from './machine.ts';

const listens = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });

test('the servers run, are found by others, start again when killed, and all end', patiently, async () => {
  const data = temporary();
  const service = await serve(data);
  await query(service.databaseUrl, 'create table kept (n int); insert into kept values (1)');
  expect(await runningServers(data)).toEqual({ shared: false, databaseUrl: service.databaseUrl, eventstoreUrl: service.eventstoreUrl });
  expect(statSync(path.join(data, 'runtime.json')).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(data, 'postgres', 'password')).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(data, 'postgres')).mode & 0o777).toBe(0o700);

  const second = await refused(data);
  expect(second.code).toBe(1);
  expect(second.said.trim()).toBe(`already running: the data directory ${realpathSync(data)} is in use by process ${service.pid}, which serves http://127.0.0.1:8001`);

  kill(service.pids.postgres, 'SIGKILL');
  kill(service.pids.eventlog, 'SIGKILL');
  await until('both have ended', () => !isAlive(service.pids.postgres) && !isAlive(service.pids.eventlog));
  await until('PostgreSQL is back where it was', () => answers(service.databaseUrl));
  await until('the event log is back where it was', () => listens(service.eventstoreUrl));
  expect(await query(service.databaseUrl, 'select n from kept')).toEqual([{ n: 1 }]);

  kill(service.pid, 'SIGTERM');
  expect(await service.exit).toBe(0);
  expect(processesOf(data)).toEqual([]);
  expect(existsSync(path.join(data, 'runtime.json'))).toBe(false);
  expect(await runningServers(data)).toBeUndefined();
});

test('the children of a killed service end, and the next one finds the data', patiently, async () => {
  const data = await temporaryData();
  const service = await serve(data);
  await query(service.databaseUrl, 'create table kept (n int); insert into kept values (2)');
  kill(service.pid, 'SIGKILL');
  await until('no orphan is left', () => processesOf(data).length === 0);
  expect(await runningServers(data)).toBeUndefined();

  const next = await serve(data);
  expect(await query(next.databaseUrl, 'select n from kept')).toEqual([{ n: 2 }]);
  // Everything at once, with no time to tidy up.
  for (const pid of [next.pids.postgres, next.pids.eventlog, next.pid]) kill(pid, 'SIGKILL');
  await next.exit;
  const last = await serve(data);
  expect(await query(last.databaseUrl, 'select n from kept')).toEqual([{ n: 2 }]);
});

test('servers that others share are found where they were, however their service ended', patiently, async () => {
  const data = await temporaryData();
  const shared = { needs: 'postgres,eventlog,shared' };
  const first = await serve(data, shared);
  const addresses = { databaseUrl: first.databaseUrl, eventstoreUrl: first.eventstoreUrl };
  kill(first.pid, 'SIGKILL');
  await first.exit;
  const second = await serve(data, shared);
  expect(second).toMatchObject(addresses);
  kill(second.pid, 'SIGTERM');
  expect(await second.exit).toBe(0);
  expect(await runningServers(data)).toBeUndefined();

  const stranger = net.createServer().listen(Number(new URL(addresses.eventstoreUrl).port), '127.0.0.1');
  onTestFinished(() => void stranger.close());
  await once(stranger, 'listening');
  const third = await serve(data, shared);
  expect(third.databaseUrl).toBe(addresses.databaseUrl);
  expect(third.eventstoreUrl).not.toBe(addresses.eventstoreUrl);
  expect(await listens(third.eventstoreUrl)).toBe(true);
});

test('of processes that begin to share servers at the same time one runs them, and all find them', patiently, async () => {
  const data = await temporaryData();
  const all = await Promise.all([1, 2, 3].map(() => serve(data, { needs: 'postgres,eventlog,shared' })));
  expect(new Set(all.map(({ databaseUrl, eventstoreUrl }) => `${databaseUrl} ${eventstoreUrl}`)).size).toBe(1);
  expect(all.filter(({ pids }) => pids !== undefined)).toHaveLength(1);
  const alone = await refused(data);
  expect(alone.said).toMatch(/^already running: /);
});

test('servers that were frozen when their service was killed make room for the next', patiently, async () => {
  const data = await temporaryData();
  const service = await serve(data);
  kill(service.pids.eventlog, 'SIGSTOP');
  kill(service.pids.postgres, 'SIGSTOP');
  kill(service.pid, 'SIGKILL');
  await service.exit;
  const next = await serve(data);
  expect(isAlive(service.pids.eventlog)).toBe(false);
  expect(isAlive(service.pids.postgres)).toBe(false);
  expect(await answers(next.databaseUrl)).toBe(true);
});

test('a process that a left-over pid file names by chance is not touched', patiently, async () => {
  const data = await temporaryData();
  const first = await serve(data, { needs: 'postgres' });
  const pidFile = path.join(data, 'postgres', 'cluster', 'postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n').slice(1);
  kill(first.pid, 'SIGTERM');
  await first.exit;
  const cluster = realpathSync(path.join(data, 'postgres', 'cluster'));
  // Another program on our directory, our program on another directory, one that only begins like ours.
  for (const words of [['editor', '-D', cluster], ['/usr/bin/postgres', '-D', '/srv/other'], ['/usr/bin/postgres', '-D', `${cluster}-2`]]) {
    const stranger = spawn('/bin/sh', ['-c', 'while :; do sleep 1; done', ...words], { stdio: 'ignore' });
    onTestFinished(() => void stranger.kill('SIGKILL'));
    writeFileSync(pidFile, [stranger.pid, ...lines].join('\n'));
    const service = await serve(data, { needs: 'postgres' });
    expect(postmasterOf(data)).toBe(service.pids.postgres);
    kill(service.pid, 'SIGTERM');
    await service.exit;
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
  }
});
