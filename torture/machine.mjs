import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statfsSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { eventLogUrl, startEventLog } from '../dist/src/embedded/eventlog-process.js';
import { findNatsServer, startNatsServer } from '../dist/src/embedded/nats-server.js';
import { freePort } from '../dist/src/embedded/ports.js';
import { startPostgres } from '../dist/src/embedded/postgres.js';
import { openWay } from './proxy.mjs';

const main = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));
export const secret = 'torture-torture-torture-torture-torture';
/** After how many seconds an alert escalates that nobody has acknowledged. */
export const escalation = 3;

/** Sends a signal to a process and, so that a server of many processes is really frozen, to its children. */
function signalTree(pid, signal) {
  const children = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        const stat = readFileSync(`/proc/${entry}/stat`, 'latin1');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid;
      } catch {
        return false;
      }
    });
  for (const one of [pid, ...children.map(Number)]) {
    try {
      process.kill(one, signal);
    } catch {
      // It is gone.
    }
  }
}

/** A child that is started again whenever it ends, by one at a time: two would end each other's. `launch(onExit)` → {pid, stop()}. */
async function keep(name, launch, note) {
  let child;
  let stopping = false;
  let starting;
  const begin = async () => {
    let ended = false;
    let started;
    started = await launch(() => {
      ended = true;
      if (child !== started) return;
      child = undefined;
      if (!stopping) void again();
    });
    if (ended) throw new Error('it ended at once');
    child = started;
  };
  const start = async () => {
    for (let failures = 0; !stopping && child === undefined; failures++) {
      try {
        return await begin();
      } catch (error) {
        note(`${name} did not start: ${String(error.message).slice(0, 120)}`);
        await sleep(Math.min(1_000, 100 * 2 ** failures));
      }
    }
  };
  const again = () => (starting ??= start().finally(() => (starting = undefined)));
  await begin();
  return {
    name,
    signal: (signal) => child && signalTree(child.pid, signal),
    /** Ends it at once; resolves when another runs in its place. */
    async kill() {
      const old = child?.pid;
      if (old !== undefined) signalTree(old, 'SIGKILL');
      while (child === undefined || child.pid === old) await sleep(20);
    },
    isUp: () => child !== undefined,
    /** Ends it in order, and starts it again. */
    async restart() {
      await starting;
      const old = child;
      child = undefined;
      // Whoever froze it finds it no more: frozen children would outlive it and keep its data from the next.
      if (old) signalTree(old.pid, 'SIGCONT');
      await old?.stop();
      if (!stopping) await again();
    },
    async stop() {
      stopping = true;
      if (child) signalTree(child.pid, 'SIGCONT');
      await starting;
      await child?.stop();
    },
  };
}

function service(env, onExit) {
  const child = spawn(process.execPath, [main], { cwd: os.tmpdir(), env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env }, stdio: ['ignore', 'ignore', process.env.TORTURE_LOG ? 'inherit' : 'ignore'] });
  const exited = once(child, 'exit');
  let stopped = false;
  void exited.then(() => stopped || onExit());
  return {
    pid: child.pid,
    /** How long it took, ms. */
    async stop() {
      stopped = true;
      const begun = performance.now();
      child.kill('SIGTERM');
      await Promise.race([exited, sleep(15_000, undefined, { ref: false })]);
      const took = performance.now() - begun;
      child.kill('SIGKILL');
      await exited;
      return took;
    },
  };
}

/** A small disk of its own, if we may have one: its folder, what fills it, and what empties it. */
function smallDisk(root) {
  const folder = path.join(root, 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=192m,mode=700', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return { folder, own: false };
  }
  const filler = path.join(folder, 'filler');
  return {
    folder,
    own: true,
    fill() {
      const file = openSync(filler, 'w');
      const block = Buffer.alloc(1 << 16);
      try {
        while (statfsSync(folder).bavail > 0) writeSync(file, block);
      } catch {
        // Full.
      }
      closeSync(file);
    },
    empty() {
      const file = openSync(filler, 'w');
      ftruncateSync(file, 0);
      closeSync(file);
    },
    unmount: () => execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
  };
}

/** The whole service as children of this process: gateways, projectors, event log, PostgreSQL and NATS, with a way of our own between any two that talk. */
export async function startMachine({ gateways = 3, projectors = 2, note = () => {} } = {}) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'medreserve-torture-'));
  // PostgreSQL's own account must get to its folder.
  execFileSync('chmod', ['711', root]);
  const disk = smallDisk(root);
  const [logPort, natsPort] = [await freePort(), await freePort()];
  const logDirectory = path.join(disk.folder, 'log');
  mkdirSync(logDirectory, { mode: 0o700 });
  const binary = findNatsServer();
  const clock = { eventlog: 0 };
  const processes = new Map();
  const ways = new Map();
  const add = async (name, launch) => processes.set(name, await keep(name, launch, note));

  await add('eventlog', (onExit) => startEventLog({ directory: logDirectory, port: logPort, secret, onExit, ...(clock.eventlog !== 0 && { clockOffset: clock.eventlog }) }));
  await add('nats', (onExit) => startNatsServer({ port: natsPort, binary, onExit }));
  let postgres;
  await add('postgres', async (onExit) => {
    const server = await startPostgres({ dataDirectory: path.join(root, 'postgres'), settings: { max_connections: '200' }, onExit, ...(postgres && { port: postgres.port }) });
    postgres ??= server;
    return server;
  });
  for (const [name, port] of [['to the log', logPort], ['to PostgreSQL', postgres.port], ['to NATS', natsPort]]) ways.set(name, await openWay(port));
  const through = (name, url) => Object.assign(new URL(url), { port: String(ways.get(name).port) }).href;
  const databaseUrl = through('to PostgreSQL', postgres.url);
  const common = {
    ENVIRONMENT: 'test', HOST: '127.0.0.1', JWT_SECRET_KEY: secret, MASTER_KEY: Buffer.alloc(32, 9).toString('base64'), LOG_LEVEL: process.env.TORTURE_LOG ?? 'silent', NODE_ENV: 'production',
    EVENTSTORE_URL: eventLogUrl(ways.get('to the log').port, secret), DATABASE_URL: databaseUrl, KEYS_DATABASE_URL: databaseUrl, ALERT_ESCALATION_SECONDS: String(escalation),
    NATS_URL: `nats://127.0.0.1:${ways.get('to NATS').port}`, DATA_DIRECTORY: path.join(root, 'data'),
    RATE_LIMIT_REQUESTS: '1000000000', WEBSOCKET_RATE_LIMIT: '1000000000', MAX_SOCKETS_PER_USER: '1000', UPLOAD_DIRECTORY: path.join(root, 'uploads'),
  };
  const own = [];
  const stepped = (name) => (clock[name] ? { CLOCK_START: new Date(Date.now() + clock[name]).toISOString() } : {});
  const each = [];
  for (let n = 1; n <= gateways; n++) {
    const port = await freePort();
    own.push(port);
    ways.set(`to gateway ${n}`, await openWay(port));
    each.push(add(`gateway ${n}`, async (onExit) => service({ ...common, PORT: String(port), PROCESS_ROLE: 'gateway', ...stepped(`gateway ${n}`) }, onExit)));
  }
  for (let n = 1; n <= projectors; n++) {
    const port = await freePort();
    each.push(add(`projector ${n}`, async (onExit) => service({ ...common, PORT: String(port), PROCESS_ROLE: 'projector' }, onExit)));
  }
  await Promise.all(each);

  return {
    processes,
    ways,
    /** Resolves when a process answers again; ways and disks do at once. */
    async isWhole(target) {
      const [, number] = /^gateway (\d+)$/.exec(target) ?? [];
      const isUp = async () => {
        if (number !== undefined) return (await fetch(`http://127.0.0.1:${own[number - 1]}/readyz`, { signal: AbortSignal.timeout(1_000) })).ok;
        return (processes.get(target === 'disk' ? 'eventlog' : target)?.isUp() ?? true);
      };
      while (!(await isUp().catch(() => false))) await sleep(50);
    },
    disk,
    clock,
    settings: common,
    /** Through the ways, and past them. */
    urls: Array.from({ length: gateways }, (_, n) => `http://127.0.0.1:${ways.get(`to gateway ${n + 1}`).port}`),
    straight: own.map((port) => `http://127.0.0.1:${port}`),
    async stop() {
      const last = ['eventlog', 'postgres', 'nats'];
      await Promise.all([...processes.values()].filter(({ name }) => !last.includes(name)).map((one) => one.stop()));
      await Promise.all(last.map((name) => processes.get(name).stop()));
      for (const way of ways.values()) way.close();
      if (disk.own) disk.unmount();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
