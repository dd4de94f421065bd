import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from '../../src/embedded/ports.ts';
import { dist, kill, until } from '../embedded/machine.ts';
import { secret } from './app.ts';

export type ServiceProcess = {
  readonly url: string;
  readonly pid: number;
  signal(signal: NodeJS.Signals): void;
  /** Its exit code, null after a signal. */
  readonly exit: Promise<number | null>;
};

/** A built service in a process of its own, ready; killed with the test. `settings`: environment variables over those for tests. */
export async function serviceProcess(settings: Record<string, string>): Promise<ServiceProcess> {
  const port = settings['PORT'] ?? String(await freePort());
  const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-process-'));
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ENVIRONMENT: 'test', DATA_DIRECTORY: directory, JWT_SECRET_KEY: secret, RATE_LIMIT_REQUESTS: '1000000', WEBSOCKET_RATE_LIMIT: '1000000', LOG_LEVEL: 'silent', ...settings, PORT: port };
  const child = spawn(process.execPath, [path.join(dist, 'src/main.js')], { cwd: directory, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  onTestFinished(async () => {
    kill(child.pid, 'SIGCONT');
    kill(child.pid, 'SIGKILL');
    await exit;
    rmSync(directory, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${port}`;
  const isReady = (): Promise<boolean> =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until('it is ready', async () => child.exitCode !== null || (await isReady()));
  return { url, pid: child.pid ?? 0, signal: (signal) => kill(child.pid, signal), exit };
}
