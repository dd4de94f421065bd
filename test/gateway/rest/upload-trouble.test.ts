import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App, type Pair } from '../../support/app.ts';

let app: App;
let pair: Pair;
const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'medreserve-trouble-'));
// A file in the place of the directory: nothing can be written, as on a disk that is full or gone.
const blocked = path.join(elsewhere, 'uploads');
const scanner = path.join(elsewhere, 'scanner.sh');

beforeAll(async () => {
  writeFileSync(scanner, '#!/bin/sh\nbody=$(cat)\ncase "$body" in *EICAR*) exit 1;; *CRASH*) exit 2;; esac\nexit 0\n', { mode: 0o700 });
  app = await startApp({ UPLOAD_SCANNER: scanner, UPLOAD_DIRECTORY: blocked });
  pair = await app.pair('trouble');
});
afterAll(async () => {
  await app.stop();
  rmSync(elsewhere, { recursive: true, force: true });
});

async function upload(text: string): Promise<{ status: number; json: Record<string, unknown>; retry: string | null }> {
  const form = new FormData();
  form.append('file', new Blob([text]), 'a.txt');
  const response = await fetch(new URL('/uploads', app.url), { method: 'POST', headers: { Authorization: `Bearer ${pair.patient}` }, body: form });
  return { status: response.status, json: (await response.json()) as Record<string, unknown>, retry: response.headers.get('retry-after') };
}
const atRest = (): string[] => (existsSync(blocked) ? readdirSync(blocked, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name) : []);

test('a disk that takes nothing is said so, and heals; what the scanner finds, or cannot tell, is not kept', async () => {
  rmSync(blocked, { recursive: true, force: true });
  writeFileSync(blocked, 'not a directory');
  expect(await upload('words')).toMatchObject({ status: 503, json: { type: '/problems/upstream-unavailable' }, retry: '30' });
  expect((await app.request('/livez')).status).toBe(200);
  rmSync(blocked);

  const sent = await upload('words');
  expect(sent).toMatchObject({ status: 201, json: { type: 'text/plain', size: 5 } });
  const infected = await upload('words EICAR');
  expect(infected).toMatchObject({ status: 400, json: { type: '/problems/validation', errors: [{ path: '/file', message: 'was found to be harmful' }] } });
  expect(await upload('words CRASH')).toMatchObject({ status: 503, json: { type: '/problems/upstream-unavailable' } });
  expect(atRest()).toEqual([expect.stringContaining(String(sent.json['file_id']))]);

  // Bytes that are gone: said so, and not half a file.
  rmSync(blocked, { recursive: true });
  const lost = await fetch(new URL(`/uploads/${String(sent.json['file_id'])}`, app.url), { headers: { Authorization: `Bearer ${pair.patient}` } });
  expect([lost.status, ((await lost.json()) as { type: string }).type, lost.headers.get('content-type')]).toEqual([503, '/problems/upstream-unavailable', 'application/problem+json']);
});

test('who is disabled while their upload is under way stores nothing', async () => {
  const { hostname, port } = new URL(app.url);
  const { doctor, doctor_id } = await app.pair('disabled-meanwhile');
  const admin = await app.token('admin', 'ADMIN');
  const before = atRest().length;
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="words.txt"\r\n\r\n';
  const tail = '\r\n--b--\r\n';
  socket.write(`POST /uploads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${doctor}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${head.length + 10 + tail.length}\r\n\r\n${head}words`);
  await expect.poll(() => atRest().length).toBe(before + 1);
  expect((await app.command(admin, 'disable-account', { user_id: doctor_id, reason: 'has left' })).status).toBe(200);
  socket.write(`words${tail}`);
  await expect.poll(() => answer).toMatch(/^HTTP\/1.1 403 /);
  expect(atRest()).toHaveLength(before);
  socket.destroy();
});
