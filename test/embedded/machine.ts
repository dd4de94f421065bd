import { execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { afterThisFile } from '../support/after-file.ts';
import { argumentsOf, processes } from '../../src/embedded/orphans.ts';
import { startPostgres } from '../../src/embedded/postgres.ts';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const program = fileURLToPath(new URL('serve.mjs', import.meta.url));

export const isRoot = process.getuid?.() === 0;

/** For tests that start many processes: long enough for a machine that is busy with other things. */
export const patiently = { timeout: 150_000 };

/** Waits for a condition; throws when it does not come. */
export async function until(what: string, condition: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  for (const deadline = performance.now() + seconds * 1000; !(await condition()); await delay(20)) if (performance.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`);
}

export const isAlive = (pid: number): boolean => argumentsOf(pid) !== undefined;

/** Processes that name a path in their arguments. */
export const processesOf = (directory: string): number[] => processes().filter((pid) => argumentsOf(pid)?.some((arg) => arg.startsWith(directory)));

export function kill(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined && pid > 1) process.kill(pid, signal);
  } catch {
    // It is gone.
  }
}

/** A folder for this test; what still runs in it at the end is killed. */
export function temporary(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-machine-'));
  onTestFinished(async () => {
    for (const pid of processesOf(directory)) kill(pid, 'SIGKILL');
    await until('everything in it has ended', () => processesOf(directory).length === 0);
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

let template: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-template-'));
  const server = await startPostgres({ dataDirectory: path.join(directory, 'postgres'), settings: { fsync: 'off' } });
  await server.stop();
  afterThisFile(() => {
    template = undefined;
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

/** A data directory whose PostgreSQL has been made already, which takes a second each time. */
export async function temporaryData(name = 'data'): Promise<string> {
  const data = path.join(temporary(), name);
  mkdirSync(data, { mode: 0o711 });
  execFileSync('cp', ['-a', path.join(await (template ??= makeTemplate()), 'postgres'), data]);
  return data;
}

export type Ready = { readonly databaseUrl: string; readonly eventstoreUrl: string; readonly pids: { readonly postgres: number; readonly eventlog: number } };
export type Service = Ready & { readonly pid: number; exit: Promise<number | null> };
export type ServeOptions = SpawnOptions & { readonly needs?: string; readonly dist?: string; readonly program?: string };

/** Starts the embedded servers in a process of their own. */
export async function serve(dataDirectory: string, options: ServeOptions = {}): Promise<Service> {
  const { ready, pid, exit, said } = launch(dataDirectory, options);
  const found = await ready;
  if (!found) throw new Error(`it did not start: ${await said}`);
  return { ...found, pid, exit };
}

/** Expects that the servers do not start; the exit code and what was said. */
export async function refused(dataDirectory: string, options: ServeOptions = {}): Promise<{ code: number | null; said: string }> {
  const { ready, exit, said } = launch(dataDirectory, options);
  if (await ready) throw new Error('it started');
  return { code: await exit, said: await said };
}

function launch(dataDirectory: string, { needs = 'postgres,eventlog', dist: build = dist, program: script = program, ...options }: ServeOptions): { ready: Promise<Ready | undefined>; pid: number; exit: Promise<number | null>; said: Promise<string> } {
  const child = spawn(process.execPath, [script, build, dataDirectory, needs], { cwd: '/', ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (text += part));
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ready = new Promise<Ready | undefined>((resolve) => {
    if (child.stdout) createInterface(child.stdout).on('line', (line) => line.startsWith('{"ready":true') && resolve(JSON.parse(line) as Ready));
    void closed.then(() => resolve(undefined));
  });
  onTestFinished(() => kill(child.pid, 'SIGKILL'));
  return { ready, pid: child.pid ?? 0, exit: new Promise((resolve) => child.once('exit', (code) => resolve(code))), said: closed.then(() => text) };
}

/** One statement on a connection of its own. */
export async function query(url: string, text: string, timeout = 20_000): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: timeout, query_timeout: timeout });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

export const answers = (url: string): Promise<boolean> =>
  query(url, 'select 1').then(
    () => true,
    () => false,
  );

/** The pid in PostgreSQL's own file. */
export function postmasterOf(dataDirectory: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(path.join(dataDirectory, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return undefined;
  }
}
