import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { freePort } from '../src/embedded/ports.ts';
import { until } from './embedded/machine.ts';
import { startNode } from './support/eventlog-node.ts';
import { natsServerOfTest } from './support/nats.ts';
import { testDatabase } from './support/postgres.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** The lines of each stage of a Dockerfile: instruction and what it says. */
const stagesOf = (text: string): [string, string][][] =>
  text
    .split(/^FROM .*$/m)
    .slice(1)
    .map((stage) => Array.from(stage.matchAll(/^([A-Z]+) (.*)$/gm), ([, instruction = '', rest = '']) => [instruction, rest] as [string, string]));

/** Does to a folder what one stage does to `/app`, but for users and what is installed: that is linked from here, as what a stage has from another is linked from there. */
function follow(stage: readonly [string, string][], folder: string, from: string): void {
  mkdirSync(folder);
  for (const [instruction, rest] of stage) {
    if (instruction === 'COPY') {
      const isBuilt = rest.startsWith('--from=build ');
      const [to = '', ...names] = rest.replace('--from=build ', '').split(' ').toReversed();
      for (const name of names) {
        const [source, target] = [path.resolve(from, name.replace('/app/', '')), path.join(folder, to.endsWith('/') ? to + path.basename(name) : to)];
        if (isBuilt) execFileSync('cp', ['-al', source, target]);
        else cpSync(source, target, { recursive: true, filter: (file) => !['dist', 'node_modules'].includes(path.basename(path.relative(root, file))) });
      }
    } else if (instruction === 'RUN' && rest.startsWith('npm ci ')) {
      execFileSync('cp', ['-al', path.join(root, 'node_modules'), folder]);
      // npm writes it in place.
      const lock = 'node_modules/.package-lock.json';
      rmSync(path.join(folder, lock));
      cpSync(path.join(root, lock), path.join(folder, lock));
    } else if (instruction === 'RUN' && !rest.includes('chown')) execFileSync('sh', ['-c', rest], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

test('the image that the Dockerfile describes serves as docker-compose.yml asks it to', { timeout: 300_000 }, async () => {
  // Beside the packages, so that they can be linked.
  const work = mkdtempSync(path.join(root, '.image-'));
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
  const [build = [], image = []] = stagesOf(read('Dockerfile'));
  const app = path.join(work, 'app');
  follow(build, path.join(work, 'build'), root);
  follow(image, app, path.join(work, 'build'));
  expect(existsSync(path.join(app, 'node_modules/typescript'))).toBe(false);

  const [log, models, keys, nats] = await Promise.all([startNode(), testDatabase(), testDatabase(), natsServerOfTest()]);
  onTestFinished(async () => void (await Promise.all([log.stop(), models.close(), keys.close()])));
  const { services } = parse(read('docker-compose.yml')) as { services: { service: { environment: Record<string, string> } } };
  const real: Record<string, string> = { EVENTSTORE_URL: log.url, DATABASE_URL: models.url, KEYS_DATABASE_URL: keys.url, NATS_URL: nats.url, MASTER_KEY: Buffer.from('0123456789abcdef'.repeat(2)).toString('base64'), MASTER_KEY_PREVIOUS: '', JWT_SECRET_KEY: 'a secret of a test, as long as it has to be', JWT_SECRET_KEY_PREVIOUS: '', CORS_ORIGINS: '["https://clinic.example"]' };
  const asked = services.service.environment;
  expect(Object.keys(asked).filter((name) => name !== 'ENVIRONMENT' && !(name in real))).toEqual([]);
  const port = String(await freePort());
  const [program = '', ...args] = JSON.parse(image.find(([instruction]) => instruction === 'CMD')?.[1] ?? '[]') as string[];
  const child = spawn(program, args, { cwd: app, env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...asked, ...real, PORT: port, LOG_LEVEL: 'error' }, stdio: ['ignore', 'ignore', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const answers = async (where: string): Promise<string> => fetch(`http://127.0.0.1:${port}${where}`).then((answer) => answer.text(), () => '');
  await until('the image is ready', async () => child.exitCode !== null || (await answers('/readyz')).includes('"ok"'));
  expect(child.exitCode).toBe(null);
  expect(JSON.parse(await answers('/health'))).toMatchObject({ status: 'ok', components: { event_store: { status: 'up' }, database: { status: 'up' }, bus: { status: 'connected' } } });
  // What the runbook does in a container.
  expect(execFileSync(program, ['dist/src/cli/verify.js'], { cwd: app, env: { PATH: process.env['PATH'], ...asked, ...real }, encoding: 'utf8' })).toMatch(/\d+ events in \d+ streams/);
});
