import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { patiently } from '../../embedded/machine.ts';
import type { App, Pair } from '../../support/app.ts';
import { startFirstGateway, type FirstGateway } from '../../support/gateways.ts';
import { serviceProcess } from '../../support/process.ts';
import { until } from '../../support/until.ts';

let home: FirstGateway;
let here: App;
let pair: Pair;
const root = mkdtempSync(path.join(os.tmpdir(), 'medreserve-upload-faults-'));
beforeAll(async () => {
  home = await startFirstGateway();
  here = home.app;
  pair = await here.pair('upload-faults');
});
afterAll(async () => {
  await home.stop();
  rmSync(root, { recursive: true, force: true });
});

const filesIn = (directory: string): string[] => readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
const gateway = (uploads: string) => serviceProcess({ ...home.settings, PROCESS_ROLE: 'gateway', UPLOAD_DIRECTORY: uploads });
const listed = async (url: string): Promise<unknown> => ((await (await fetch(`${url}/uploads`, { headers: { Authorization: `Bearer ${pair.patient}` } })).json()) as { uploads: unknown }).uploads;
async function upload(url: string, bytes: number): Promise<{ status: number; json: Record<string, unknown>; retry: string | null }> {
  const form = new FormData();
  form.append('file', new Blob(['a word '.repeat(bytes / 7)]), 'words.txt');
  const response = await fetch(`${url}/uploads`, { method: 'POST', headers: { Authorization: `Bearer ${pair.patient}` }, body: form });
  return { status: response.status, json: (await response.json()) as Record<string, unknown>, retry: response.headers.get('retry-after') };
}

test('a gateway that is killed during an upload leaves nothing to be seen, and no orphan after an hour', patiently, async () => {
  const uploads = path.join(root, 'killed');
  mkdirSync(uploads);
  const victim = await gateway(uploads);
  const { hostname, port } = new URL(victim.url);
  const socket = connect(Number(port), hostname).on('error', () => {});
  socket.write(`POST /uploads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${pair.patient}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n`);
  socket.write(`--b\r\nContent-Disposition: form-data; name="file"; filename="words.txt"\r\n\r\n${'a word '.repeat(50_000)}`);
  await until(() => filesIn(uploads).length === 1);
  victim.signal('SIGKILL');
  await victim.exit;
  socket.destroy();

  const [orphan = ''] = filesIn(uploads);
  const next = await gateway(uploads);
  expect(await listed(next.url)).toEqual([]);
  // What has just come may be another gateway's upload: it is left.
  expect(filesIn(uploads)).toEqual([orphan]);
  const anHourAgo = Date.now() / 1_000 - 3_601;
  utimesSync(orphan, anHourAgo, anHourAgo);
  await gateway(uploads);
  await until(() => filesIn(uploads).length === 0);
});

test.skipIf(process.getuid?.() !== 0)('a disk that is full is said so, nothing of the file is left, and what fits is taken (as root only: it mounts a small one)', patiently, async () => {
  const uploads = path.join(root, 'small');
  mkdirSync(uploads);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', uploads]);
  onTestFinished(() => void execFileSync('umount', ['-l', uploads]));
  const { url } = await gateway(uploads);
  expect(await upload(url, 2_000_000)).toMatchObject({ status: 503, json: { type: '/problems/upstream-unavailable', detail: 'The file cannot be stored now' }, retry: '30' });
  await until(() => filesIn(uploads).length === 0);
  expect(await listed(url)).toEqual([]);
  expect(await upload(url, 70_000)).toMatchObject({ status: 201, json: { type: 'text/plain', size: 70_000 } });
  expect(filesIn(uploads)).toHaveLength(1);
});
