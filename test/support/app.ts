import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DestinationStream } from 'pino';
import { readConfig } from '../../src/config.ts';
import { signToken } from '../../src/gateway/tokens.ts';
import type { Role } from '../../src/kernel/actor.ts';
import { createLogger } from '../../src/logger.ts';
import { startService, type Service } from '../../src/service.ts';
import { conformanceTo, type Conformance } from './conformance.ts';
import { testDatabase } from './postgres.ts';

export const secret = 'only-for-tests-only-for-tests-only-for-tests';

/** An answer: its status, headers, and its body as text and as JSON (undefined when it is none). */
export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string; readonly json: Readonly<Record<string, unknown>> };
export type Request = { readonly method?: string; readonly token?: string; readonly body?: unknown; readonly headers?: Record<string, string> };

export type App = {
  readonly url: string;
  readonly service: Service;
  readonly dataDirectory: string;
  /** One request. A `body` that is no string is sent as JSON. Throws when the answer is not what /openapi.json says (there is none in production). */
  request(path: string, request?: Request): Promise<Answer>;
  /** `POST /commands/<name>`. */
  command(token: string, name: string, data: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** The position after the latest of these commands: for `at_least`. */
  readonly written: string;
  token(sub: string, role: Role, full_name?: string): Promise<string>;
  /** A registered doctor and patient of that doctor's, with a room. */
  pair(name: string): Promise<Pair>;
  /** Takes its own database away, for good. */
  dropDatabase(): Promise<void>;
  stop(): Promise<void>;
};
export type Pair = { readonly doctor_id: string; readonly patient_id: string; readonly doctor: string; readonly patient: string; readonly room_id: string };

/** The whole service in this process, on a database and an event log of its own unless it is told others. `settings`: environment variables over those for tests; `logTo`: where its log goes. */
export async function startApp(settings: Record<string, string> = {}, logTo?: DestinationStream): Promise<App> {
  const database = settings['DATABASE_URL'] === undefined ? await testDatabase() : undefined;
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-app-'));
  const config = readConfig({
    ENVIRONMENT: 'test',
    PORT: '0',
    ...(database && { DATABASE_URL: database.url }),
    DATA_DIRECTORY: dataDirectory,
    UPLOAD_DIRECTORY: path.join(dataDirectory, 'uploads'),
    JWT_SECRET_KEY: secret,
    RATE_LIMIT_REQUESTS: '1000000',
    WEBSOCKET_RATE_LIMIT: '1000000',
    LOG_LEVEL: 'silent',
    ...settings,
  });
  const service = await startService(config, createLogger(config.logLevel, logTo));
  const { url } = service;

  let found: Promise<Conformance | undefined> | undefined;
  const conformance = (): Promise<Conformance | undefined> =>
    (found ??= ask('/openapi.json', {}).then(({ status, text }) => (status === 200 ? conformanceTo(text) : undefined)));

  async function request(where: string, asked: Request = {}): Promise<Answer> {
    const answer = await ask(where, asked);
    (await conformance())?.check(new URL(where, url), { ...asked, method: asked.method ?? (asked.body === undefined ? 'GET' : 'POST') }, answer);
    return answer;
  }

  async function ask(where: string, { method, token, body, headers = {} }: Request): Promise<Answer> {
    const response = await fetch(new URL(where, url), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  }
  let written = 0n;
  async function command(token: string, name: string, data: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await request(`/commands/${name}`, { token, body: data, headers });
    const position = BigInt(answer.status === 200 ? String(answer.json['position']) : 0);
    if (position > written) written = position;
    return answer;
  }
  const token = (sub: string, role: Role, full_name?: string): Promise<string> => signToken(secret, { sub, role, ...(full_name !== undefined && { full_name }) }, 3_600, service.now());

  async function pair(name: string): Promise<Pair> {
    const [doctor_id, patient_id] = [`doctor-${name}`, `patient-${name}`];
    const admin = await token('admin', 'ADMIN');
    for (const [name_, data] of [
      ['register-account', { user_id: doctor_id, role: 'DOCTOR', full_name: `Dr ${name}` }],
      ['register-account', { user_id: patient_id, role: 'PATIENT', full_name: `Patient ${name}` }],
      ['assign-doctor', { doctor_id, patient_id }],
    ] as const)
      await mustWork(command(admin, name_, data));
    const patient = await token(patient_id, 'PATIENT');
    const opened = await mustWork(command(patient, 'open-room', { doctor_id, patient_id }));
    const { room_id } = opened.json['result'] as { room_id: string };
    return { doctor_id, patient_id, doctor: await token(doctor_id, 'DOCTOR'), patient, room_id };
  }

  return {
    url,
    service,
    dataDirectory,
    request,
    command,
    get written() {
      return String(written);
    },
    token,
    pair,
    dropDatabase: async () => database?.close(),
    async stop() {
      await service.stop();
      await database?.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function mustWork(answer: Promise<Answer>): Promise<Answer> {
  const found = await answer;
  if (found.status !== 200) throw new Error(`a step of the preparation was refused: ${found.text}`);
  return found;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
