import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../src/embedded/ports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-readme-'));
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
/** The README's shell blocks, with the data directory of this test in the place of ./data and ./backup. */
const blocks = [...readme.matchAll(/```sh(?: (\w+))?\n([\s\S]*?)```/g)].map(([, kind, text = '']) => ({ kind, text: text.replaceAll('./data', `${directory}/data`).replaceAll('./backup', `${directory}/backup`) }));
const block = (part: string): string => blocks.find(({ text }) => text.includes(part))?.text ?? '';
const run = (script: string, env: NodeJS.ProcessEnv = environment) => promisify(execFile)('bash', ['-euc', `${block('demo.env')}${script}`], { cwd: root, env, timeout: 60_000 });

let environment: NodeJS.ProcessEnv = process.env;
let service: ChildProcess;

const until = (stream: NodeJS.ReadableStream | null, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let seen = '';
    stream?.on('data', (chunk) => {
      seen += String(chunk);
      if (seen.includes(text)) resolve(seen);
    });
    stream?.on('close', () => reject(new Error(`ended without ${JSON.stringify(text)}: ${seen.slice(-2_000)}`)));
  });

beforeAll(async () => {
  const { VITEST: _vitest, NODE_ENV: _environment, ...env } = process.env;
  environment = { ...env, DATA_DIRECTORY: `${directory}/data`, PORT: String(await freePort()), ENVIRONMENT: 'development', LOG_LEVEL: 'error' };
  service = spawn('npm', ['start'], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  await until(service.stdout, '/audit/events');
});

afterAll(async () => {
  const ended = new Promise((resolve) => service.once('exit', resolve));
  if (service.pid !== undefined && service.exitCode === null) process.kill(-service.pid, 'SIGINT');
  await ended;
  rmSync(directory, { recursive: true, force: true });
});

describe('the README, word by word', () => {
  test('its two commands are there', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    for (const [, name = ''] of block('npm start').matchAll(/^npm (?:run )?(\w+)/gm)) expect(scripts).toHaveProperty(name);
    expect(readFileSync(path.join(root, '.ci', 'run'), 'utf8')).toContain('npm test');
  });

  test('a message is posted, followed, repeated, read and replayed', async () => {
    const follower = spawn('bash', ['-euc', `${block('demo.env')}${block('run --silent follow')}`], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
    try {
      await until(follower.stdout, '"complete":true');
      const followed = until(follower.stdout, 'Good morning, doctor.');
      const first = await run(block('Idempotency-Key: first'));
      const again = await run(block('Idempotency-Key: first'));
      expect(JSON.parse(first.stdout)).toMatchObject({ result: { seq: 1 } });
      expect(JSON.parse(again.stdout)).toMatchObject({ result: { seq: 1 } });
      expect(await followed).toContain('"type":"chat_message"');
      const { position } = JSON.parse(first.stdout) as { position: string };
      const history = await run(block('history?limit=10').replace('limit=10', `limit=10&at_least=${position}`));
      expect(JSON.parse(history.stdout)).toMatchObject({ messages: [{ content: 'Good morning, doctor.' }], total_messages: 1 });
      const replay = await run(block('/audit/events?stream='));
      expect(replay.stdout.trim().split('\n').map((line) => (JSON.parse(line) as { type: string }).type)).toEqual(['RoomOpened', 'MessagePosted']);
    } finally {
      if (follower.pid !== undefined) process.kill(-follower.pid, 'SIGKILL');
    }
  });

  test('a role has its commands, and a stranger sees nothing', async () => {
    const { stdout } = await run(block('history -H'));
    const [commands = '', refused = ''] = stdout.split(/(?<=\})(?=\{"type":"\/problems)/);
    expect(JSON.parse(commands)).toHaveProperty('commands');
    expect(JSON.parse(refused)).toMatchObject({ status: 404, type: '/problems/not-found' });
  });

  test('the assistant answers, an alert reaches the doctor, and a look at a record is written down', async () => {
    const talked = await run(block('/chat/patient'));
    expect(talked.stdout).toContain('"doctors":[{"doctor_id"');
    expect(talked.stdout).toContain('"conversation_id"');
    const alerted = await run(block('crushing chest pain').replace(/curl -s \$URL\/alerts/, 'for i in $(seq 50); do curl -s $URL/alerts -H "Authorization: Bearer $DOCTOR" | grep -q cardiac && break; done\n$&'));
    expect(alerted.stdout).toMatch(/"alerts":\[.*"category":"cardiac"/);
    const looked = await run(block('/me/access-log').replace(/curl -s \$URL\/me/, 'for i in $(seq 50); do curl -s $URL/me/access-log -H "Authorization: Bearer $PATIENT" | grep -q demo-doctor && break; done\n$&'));
    expect(looked.stdout).toMatch(/"allergies":.*"access":\[.*"user_id":"demo-doctor"/s);
  });

  test('the everyday commands work while the service runs', async () => {
    const commands = block('npm run rebuild').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);
    expect(commands).toHaveLength(3);
    for (const command of commands) await run(command);
    const token = await run(commands.find((command) => command.includes('token')) ?? '');
    expect(token.stdout.trim().split('\n').at(-1)?.split('.')).toHaveLength(3);
  });

  test('every other block needs Docker and says so', () => {
    expect(blocks.filter(({ kind, text }) => kind !== 'docker' && /\bdocker\b/.test(text))).toEqual([]);
    expect(blocks.filter(({ kind }) => kind === undefined || kind === 'follow')).toHaveLength(11);
  });
});
