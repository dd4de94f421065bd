import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporary } from './machine.ts';

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url));
type Packages = Record<string, object>;

/** A project of its own around the scripts: what the lock wants, what npm noted as installed, and a program that is built. */
function project({ wanted = {}, installed = {}, program = '' }: { wanted?: Packages; installed?: Packages; program?: string }): string {
  const root = temporary();
  cpSync(scripts, path.join(root, 'scripts'), { recursive: true });
  for (const folder of ['node_modules', 'dist']) mkdirSync(path.join(root, folder));
  const text = (packages: Packages): string => JSON.stringify({ lockfileVersion: 3, packages });
  writeFileSync(path.join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(root, 'package-lock.json'), text({ '': {}, ...wanted }));
  writeFileSync(path.join(root, 'node_modules', '.package-lock.json'), text(installed));
  writeFileSync(path.join(root, 'dist', 'program.js'), program);
  return root;
}

async function missing(packages: { wanted: Packages; installed?: Packages }, dev = true): Promise<string[]> {
  const module = path.join(project(packages), 'scripts', 'lib', 'install.mjs');
  const { missingPackages } = (await import(pathToFileURL(module).href)) as { missingPackages(options: { dev: boolean }): string[] };
  return missingPackages({ dev });
}

const run = (root: string, ...args: string[]) => spawnSync(process.execPath, [path.join(root, 'scripts', 'run.mjs'), 'program.js', ...args], { cwd: '/', encoding: 'utf8' });

test('what the lock wants and npm has not noted is missing', async () => {
  const wanted = { 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '1.0.0', dev: true }, 'node_modules/c': { link: true } };
  expect(await missing({ wanted })).toEqual(['node_modules/a', 'node_modules/b', 'node_modules/c']);
  expect(await missing({ wanted }, false)).toEqual(['node_modules/a', 'node_modules/c']);
  expect(await missing({ wanted, installed: wanted })).toEqual([]);
  expect(await missing({ wanted, installed: { ...wanted, 'node_modules/a': { version: '1.0.1', integrity: 'y' } } })).toEqual(['node_modules/a']);
});

test('of what is optional only the binaries for this machine are missed', async () => {
  const { platform, arch } = process;
  const entry = (more: object): object => ({ version: '1.0.0', optional: true, ...more });
  const wanted = {
    'node_modules/mine': entry({ os: [platform], cpu: [arch] }),
    'node_modules/other-system': entry({ os: ['plan9'], cpu: [arch] }),
    'node_modules/not-mine': entry({ os: [`!${platform}`] }),
    'node_modules/other-processor': entry({ os: [platform], cpu: ['vax'] }),
    'node_modules/needed-by-those': entry({}),
    'node_modules/other-libc': entry({ os: [platform], libc: ['none'] }),
  };
  expect(await missing({ wanted })).toEqual(['node_modules/mine']);
});

test('a program gets its arguments and gives its exit code, and nothing is said', () => {
  const ran = run(project({ program: 'process.stdout.write(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;' }), 'one', '--two');
  expect([ran.status, ran.stdout, ran.stderr]).toEqual([7, '["one","--two"]', '']);
});

test('a program gets the signal itself', async () => {
  const root = project({ program: `process.on('SIGTERM', () => process.exit(5)); setInterval(() => undefined, 1000); console.log('up');` });
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'run.mjs'), 'program.js'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([5, null]);
});

test.each(['SIGTERM', 'SIGKILL'] as const)('a program that npm started ends as by a signal when npm is ended: %s', async (signal) => {
  const root = project({ program: `process.on('SIGTERM', () => { console.log('ending'); process.exit(); }); setInterval(() => undefined, 1000); console.log('up');` });
  writeFileSync(path.join(root, 'package.json'), '{"type":"module","scripts":{"begin":"exec node scripts/run.mjs program.js"}}');
  const npm = spawn('npm', ['run', '--silent', 'begin'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  npm.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
  await expect.poll(() => said).toBe('up\n');
  npm.kill(signal);
  await once(npm.stdout, 'close');
  expect(said).toBe('up\nending\n');
});

test('an old Node is told so in one line', () => {
  const file = pathToFileURL(path.join(scripts, 'start.mjs')).href;
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', `Object.defineProperty(process, 'versions', { value: { node: '18.20.1' } }); await import('${file}')`], { encoding: 'utf8' });
  expect([ran.status, ran.stderr]).toEqual([1, 'Node 20.19 or later is needed; this is 18.20.1.\n']);
});
