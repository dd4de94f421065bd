import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../src/config-error.ts';
import { environment, knownNames, readConfig } from '../src/config.ts';
import { createLogger } from '../src/logger.ts';
import { startService } from '../src/service.ts';

const key = Buffer.from('a key of a test, of thirty-two by').subarray(0, 32).toString('base64');
const production = {
  ENVIRONMENT: 'production',
  MASTER_KEY: key,
  JWT_SECRET_KEY: 'of a test, and as long as it has to be',
  EVENTSTORE_URL: 'esdb://log:2113?tls=false',
  DATABASE_URL: 'postgresql://user:pw@db/medreserve',
};

describe('settings', () => {
  test('development needs none', () => {
    expect(readConfig({})).toMatchObject({ environment: 'development', host: '127.0.0.1', port: 8001, maxMessageLength: 1_000, production: false });
  });
  test('production listens to the world', () => {
    expect(readConfig(production)).toMatchObject({ host: '0.0.0.0', production: true });
  });
  test.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['ENVIRONMENT', 'live'],
    ['DEBUG', 'yes'],
    ['CORS_ORIGINS', 'http://localhost'],
    ['CORS_ORIGINS', '["localhost:3000"]'],
    ['CORS_ORIGINS', '["http://localhost:3000/"]'],
    ['EMERGENCY_KEYWORDS', '[" "]'],
    ['MEDICAL_SPECIALIZATIONS', '["Podiatry", ""]'],
    ['METRICS_TOKEN', 'two words'],
    ['MASTER_KEY', 'short'],
    ['CLINIC_TIME_ZONE', 'Mars/Olympus'],
    ['CLOCK_START', 'tomorrow'],
    ['CLOCK_START', '1'],
    ['CLOCK_START', '2026-02-30T00:00:00Z'],
    ['EVENTSTORE_URL', 'esdb://user:secret@log:port'],
    ['DATABASE_URL', 'postgresql://user:secret@db:port/x'],
    ['DATABASE_URL', 'postgresql://user:secret%@db/x'],
    ['NATS_URL', 'nats://one:4222,nats://user:secret@two:port'],
    ['NATS_URL', 'nats://'],
    ['NATS_URL', 'nats://one:4222,'],
    ['JWT_JWKS_URL', 'https://'],
    ['EVENTSTORE_URL', 'http://log'],
    ['JWT_SECRET_KEY', 'too short'],
    ['JWT_SECRET_KEY_PREVIOUS', 'too short'],
    ['PROCESS_ROLE', 'everything'],
  ])('%s=%s stops the start, by its name and without its value', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}: (?!.*${value === '1' ? 'secret' : value.replace(/\W/g, String.raw`\$&`)})`));
    expect(() => readConfig({ [name]: value })).not.toThrow(/secret@/);
  });
  test.each([
    ['JWT_SECRET_KEY', undefined],
    ['JWT_SECRET_KEY', 'change-me-change-me-change-me-change-me'],
    ['JWT_SECRET_KEY', 'k'.repeat(40)],
    ['JWT_SECRET_KEY_PREVIOUS', '0'.repeat(40)],
    ['MASTER_KEY', Buffer.alloc(32).toString('base64')],
    ['DEBUG', 'true'],
    ['CORS_ORIGINS', '["*"]'],
    ['CLOCK_START', '2026-01-01T00:00:00Z'],
    ['MASTER_KEY', undefined],
    ['EVENTSTORE_URL', undefined],
    ['DATABASE_URL', undefined],
  ])('production refuses %s=%s', (name, value) => {
    expect(() => readConfig({ ...production, [name]: value })).toThrow(new RegExp(`^${name}: `));
  });
  test('the embedded servers run in production only when asked for', () => {
    expect(readConfig({ ...production, EVENTSTORE_URL: undefined, DATABASE_URL: undefined, EMBEDDED_IN_PRODUCTION: 'true' })).toMatchObject({ embeddedInProduction: true });
  });
  test('a .env file is read, the environment comes first, and an unknown name is named', () => {
    const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-env-'));
    const file = path.join(directory, '.env');
    try {
      writeFileSync(file, 'PORT=9000\nLOG_LEVEL=warn\n');
      expect(environment({ PORT: '9001' }, file)).toMatchObject({ PORT: '9001', LOG_LEVEL: 'warn' });
      writeFileSync(file, 'PROT=9000\n');
      expect(() => environment({}, file)).toThrow(/^PROT: /);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
  test('.env.example has each of them, with a value that is taken', () => {
    const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8').replaceAll(/^# (?=[A-Z_]+=)/gm, ''));
    expect(Object.keys(example).sort()).toEqual([...knownNames].sort());
    expect(() => readConfig({ ...example, ...production })).toThrow(/^CLOCK_START: /);
    expect(readConfig({ ...example, ENVIRONMENT: 'development' })).toMatchObject({ port: 8001, crisisLines: [{ phone: '988' }], medicalSpecializations: [] });
  });
  test.each([
    ['EVENTSTORE_URL', 'esdb+discover://admin:pw@one.example:2113,two.example:2113?tls=true&nodePreference=leader'],
    ['EVENTSTORE_URL', 'esdb://[::1]:2113'],
    ['DATABASE_URL', 'postgresql://user:p%40ss@db/medreserve?sslmode=require'],
    ['DATABASE_URL', 'postgresql://user@/medreserve?host=/run/postgresql'],
    ['NATS_URL', 'nats://one:4222,tls://two:4222'],
    ['NATS_URL', 'nats://user:pw@one:4222, two:4222'],
    ['CORS_ORIGINS', '["https://clinic.example", "capacitor://localhost", "http://[::1]:3000", "*"]'],
    ['CLOCK_START', '2026-01-01T00:00:00.5+02:00'],
  ])('%s=%s is taken', (name, value) => {
    expect(() => readConfig({ [name]: value })).not.toThrow();
  });
  test.each([
    ['TRUST_PROXY', { TRUST_PROXY: '["proxy"]' }],
    ['JWT_PUBLIC_KEY', { JWT_ALGORITHM: 'RS256', JWT_PUBLIC_KEY: 'nonsense' }],
    ['UPLOAD_DIRECTORY', { UPLOAD_DIRECTORY: fileURLToPath(import.meta.url) }],
    ['UPLOAD_DIRECTORY', { UPLOAD_DIRECTORY: '/proc/uploads' }],
    ['DATA_DIRECTORY', { UPLOAD_DIRECTORY: os.tmpdir(), DATA_DIRECTORY: fileURLToPath(import.meta.url) }],
    ['DATA_DIRECTORY', { UPLOAD_DIRECTORY: os.tmpdir(), DATA_DIRECTORY: '/proc/medreserve/data' }],
    ['DATA_DIRECTORY', { UPLOAD_DIRECTORY: os.tmpdir(), DATA_DIRECTORY: '/proc' }],
    ['UPLOAD_SCANNER', { UPLOAD_DIRECTORY: os.tmpdir(), UPLOAD_SCANNER: '/nonexistent/clamdscan -' }],
    ['UPLOAD_SCANNER', { UPLOAD_DIRECTORY: os.tmpdir(), UPLOAD_SCANNER: 'no-such-scanner --quiet' }],
  ])('a %s that cannot be used stops the start before anything runs', async (name, settings) => {
    await expect(startService(readConfig({ ENVIRONMENT: 'test', DATA_DIRECTORY: '/nonexistent/medreserve', ...settings }), createLogger('silent'))).rejects.toThrow(new RegExp(`^${name}: `));
  });
  test('a process with a wrong setting ends with that one line', () => {
    const main = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [main], { env: { PATH: process.env['PATH'], ENVIRONMENT: 'production' }, cwd: os.tmpdir(), encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^JWT_SECRET_KEY: .*\n$/);
  });
});
