import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../gateway/websocket/sockets.ts';
import { dist, isAlive, kill, patiently, processesOf, temporaryData, until } from '../embedded/machine.ts';
import { freePort } from '../../src/embedded/ports.ts';
import { signToken } from '../../src/gateway/tokens.ts';

const secret = 'only-for-tests-only-for-tests-only-for-tests';

type Cluster = { readonly child: ChildProcess; readonly exit: Promise<number | null>; said(): string };
function start(data: string, port: number): Cluster {
  const { VITEST: _vitest, NODE_ENV: _environment, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(dist, 'src/cli/cluster.js'), '2'], {
    // As people have it: a data directory that is named from where they are.
    cwd: path.dirname(data),
    detached: true,
    env: { ...env, DATA_DIRECTORY: `./${path.basename(data)}`, PORT: String(port), ENVIRONMENT: 'test', JWT_SECRET_KEY: secret, LOG_LEVEL: 'warn', RATE_LIMIT_REQUESTS: '1000000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
  onTestFinished(() => kill(child.pid, 'SIGKILL'));
  return { child, exit: new Promise((resolve) => child.once('exit', (code) => resolve(code))), said: () => text };
}

test('one command runs gateways, a projector and NATS behind one port, brings back what dies, and ends all with Ctrl-C', patiently, async () => {
  const data = await temporaryData();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const cluster = start(data, port);
  await until('it is ready', () => /projector: process \d+/.test(cluster.said()) || cluster.child.exitCode !== null);
  expect(cluster.said()).toContain(`Ready at ${url}`);
  const pids = [...(cluster.said().match(/gateways: .*/)?.[0] ?? '').matchAll(/\d+/g)].map(([pid]) => Number(pid));
  expect(pids).toHaveLength(3);
  expect(new Set(pids).size).toBe(3);

  const second = start(data, port);
  expect(await second.exit).toBe(1);
  expect(second.said()).toMatch(new RegExp(`^already running: the data directory .* is in use by process ${cluster.child.pid}, which serves ${url}\n$`));

  const admin = await signToken(secret, { sub: 'boss', role: 'ADMIN' });
  const connections = async (): Promise<unknown> => {
    // A connection that was kept to the dead gateway is cut like its sockets.
    const answer = await fetch(`${url}/chat/stats`, { headers: { Authorization: `Bearer ${admin}` } }).catch(() => undefined);
    return ((await answer?.json()) as { active_connections?: unknown } | undefined)?.active_connections;
  };
  // Connections go to the gateways in turn; each counts the sockets of all.
  const sockets = await Promise.all(Array.from({ length: 6 }, () => connect(`ws://127.0.0.1:${port}/chat/ws/me?token=${admin}`)));
  await until('both gateways count all sockets', async () => (await Promise.all([connections(), connections(), connections(), connections()])).every((count) => count === 6));
  kill(pids[0], 'SIGKILL');
  await until('the sockets of the dead gateway are cut', () => sockets.some(({ code }) => code !== undefined));
  const left = (): number => sockets.filter(({ code }) => code === undefined).length;
  await until('the others count theirs, and another gateway has come', async () => (await Promise.all([connections(), connections(), connections(), connections()])).every((count) => count === left()));

  if (cluster.child.pid !== undefined) process.kill(-cluster.child.pid, 'SIGINT');
  expect(await cluster.exit).toBe(0);
  await until('nothing is left', () => pids.every((pid) => !isAlive(pid)) && processesOf(data).length === 0);
});
