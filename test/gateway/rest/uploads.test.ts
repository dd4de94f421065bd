import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { pdf, png } from '../../files/samples.ts';
import { startApp, type Answer, type App, type Pair } from '../../support/app.ts';
import { until } from '../../support/until.ts';

let app: App;
let pair: Pair;
beforeAll(async () => {
  app = await startApp({ MAX_FILE_SIZE: '300000' });
  pair = await app.pair('files');
});
afterAll(() => app.stop());

const boundary = 'a-boundary';
const part = (bytes: Buffer | string, disposition = 'form-data; name="file"; filename="scan.pdf"'): Buffer => Buffer.concat([Buffer.from(`--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: image/png\r\n\r\n`), Buffer.from(bytes), Buffer.from('\r\n')]);
const end = Buffer.from(`--${boundary}--\r\n`);

type Sent = { status: number; json: Record<string, unknown>; headers: NodeJS.Dict<string | string[]> };
/** A body as it is, with the headers as they are. */
const send = (token: string, body: Buffer, headers: Record<string, string> = {}): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(new URL('/uploads', app.url), { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': `multipart/form-data; boundary=${boundary}`, ...(headers['Transfer-Encoding'] === undefined && { 'Content-Length': body.length }), ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, json: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>, headers: response.headers }));
    });
    request.on('error', reject);
    request.end(body);
  });
const upload = (token: string, bytes: Buffer | string = pdf, name = 'scan.pdf', headers: Record<string, string> = {}): Promise<Sent> => send(token, Buffer.concat([part(bytes, `form-data; name="file"; filename="${name}"`), end]), headers);
const fileOf = ({ json }: Sent): string => String(json['file_id']);
const get = async (token: string, file_id: string, headers: Record<string, string> = {}, query = ''): Promise<{ status: number; headers: Headers; bytes: Buffer }> => {
  const response = await fetch(new URL(`/uploads/${file_id}${query}`, app.url), { headers: { Authorization: `Bearer ${token}`, ...headers } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};
const slug = ({ status, json }: { status: number; json: Readonly<Record<string, unknown>> }): string => `${status} ${String(json['type'])}`;
const atRest = (): string[] => (existsSync(directory()) ? readdirSync(directory(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name) : []);
const directory = (): string => path.join(app.dataDirectory, 'uploads');

describe('an upload', () => {
  test('is answered with what its bytes say', async () => {
    const sent = await upload(pair.patient, png, '../My scan.pdf');
    expect(sent.status).toBe(201);
    expect(sent.json).toEqual({ file_id: expect.stringMatching(/^file_[a-z0-9]+$/), name: 'My scan.pdf', size: png.length, type: 'image/png', sha256: createHash('sha256').update(png).digest('hex') });
    const { status, headers, bytes } = await get(pair.patient, fileOf(sent));
    expect([status, bytes.equals(png)]).toEqual([200, true]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(png.length),
      'content-disposition': `attachment; filename="My scan.pdf.png"; filename*=UTF-8''My%20scan.pdf.png`,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
    });
  });

  test('is listed for its owner, and for nobody else', async () => {
    const sent = await upload(pair.doctor, 'a,b\n1,2\n', 'Werte é.csv');
    const at_least = String(sent.headers['x-position']);
    const list = await app.request(`/uploads?at_least=${at_least}`, { token: pair.doctor });
    expect(list.json).toEqual({ uploads: [{ file_id: fileOf(sent), name: 'Werte é.csv', size: 8, type: 'text/csv', sha256: sent.json['sha256'], created_at: expect.any(String) }], next_cursor: null });
    expect(JSON.stringify((await app.request(`/uploads?at_least=${at_least}`, { token: pair.patient })).json)).not.toContain('Werte');
  });

  test('large enough for several chunks comes back whole and in parts, also as HEAD', async () => {
    const text = Buffer.from(Array.from({ length: 20_000 }, (_, n) => `${n % 1_000} mmHg`.padEnd(9)).join('\n').padEnd(200_000));
    const file_id = fileOf(await upload(pair.patient, text, 'long.txt'));
    expect((await get(pair.patient, file_id)).bytes.equals(text)).toBe(true);
    const some = await get(pair.patient, file_id, { Range: 'bytes=65000-70000' });
    expect([some.status, some.headers.get('content-range'), some.bytes.equals(text.subarray(65_000, 70_001))]).toEqual([206, 'bytes 65000-70000/200000', true]);
    expect((await get(pair.patient, file_id, { Range: 'bytes=0-0', 'If-Range': String(some.headers.get('etag')) })).status).toBe(206);
    expect((await get(pair.patient, file_id, { Range: 'bytes=0-0', 'If-Range': '"another"' })).bytes).toHaveLength(200_000);
    expect((await get(pair.patient, file_id, { Range: `bytes=${'0-1,'.repeat(500)}5-6` })).status).toBe(200);
    const known = await get(pair.patient, file_id, { Range: 'bytes=0-0', 'If-None-Match': `"another", W/${some.headers.get('etag')}` });
    expect([known.status, known.headers.get('etag'), known.bytes]).toEqual([304, some.headers.get('etag'), Buffer.alloc(0)]);
    const none = await get(pair.patient, file_id, { Range: 'bytes=200000-' });
    expect([none.status, none.headers.get('content-range'), none.headers.get('content-type')]).toEqual([416, 'bytes */200000', 'application/problem+json']);
    const head = await fetch(new URL(`/uploads/${file_id}`, app.url), { method: 'HEAD', headers: { Authorization: `Bearer ${pair.patient}` } });
    expect([head.status, head.headers.get('content-length'), (await head.arrayBuffer()).byteLength]).toEqual([200, '200000', 0]);
  });

  test('is shown by the browser only when it is a picture or a pdf', async () => {
    const [picture, text] = [fileOf(await upload(pair.patient, png)), fileOf(await upload(pair.patient, 'words'))];
    expect((await get(pair.patient, picture, {}, '?inline=1')).headers.get('content-disposition')).toMatch(/^inline;/);
    expect((await get(pair.patient, text, {}, '?inline=1')).headers.get('content-disposition')).toMatch(/^attachment;/);
    expect((await get(pair.patient, text, {}, '?inline=yes')).status).toBe(400);
  });

  test('under the same key is the same file', async () => {
    const headers = { 'Idempotency-Key': 'upload 1' };
    const [first, again] = [await upload(pair.patient, pdf, 'a.pdf', headers), await upload(pair.patient, pdf, 'a.pdf', headers)];
    expect(again.json).toEqual(first.json);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(slug(await upload(pair.patient, png, 'a.pdf', headers))).toBe('422 /problems/idempotency-key-reused');
    expect(fileOf(await upload(pair.doctor, pdf, 'a.pdf', headers))).not.toBe(fileOf(first));
    // At once, too: whichever comes second finds the first.
    const both = await Promise.all([1, 2, 3].map(() => upload(pair.patient, pdf, 'b.pdf', { 'Idempotency-Key': 'upload 2' })));
    expect(both.map(({ status, json }) => [status, json])).toEqual(both.map(() => [201, both[0]?.json]));
  });
});

describe('is refused, and leaves nothing behind:', () => {
  const text = (disposition: string): Buffer => part('words', disposition);
  test.each<[string, () => Promise<Sent>, string]>([
    ['a page that says it is a picture', () => upload(pair.patient, '<html><script>1</script></html>', 'a.png'), '415 /problems/unsupported-media-type'],
    ['a drawing', () => upload(pair.patient, '<svg/>', 'a.svg'), '415 /problems/unsupported-media-type'],
    ['a program', () => upload(pair.patient, Buffer.concat([Buffer.from('MZ'), Buffer.alloc(250_000)]), 'a.pdf'), '415 /problems/unsupported-media-type'],
    ['nothing', () => upload(pair.patient, ''), '400 /problems/validation'],
    ['a byte too much', () => upload(pair.patient, Buffer.alloc(300_001, 'a')), '413 /problems/payload-too-large'],
    ['far too much', () => upload(pair.patient, Buffer.alloc(3_000_000, 'a')), '413 /problems/payload-too-large'],
    ['too much of unknown length', () => send(pair.patient, Buffer.concat([part(Buffer.alloc(2_000_000, 'a')), end]), { 'Transfer-Encoding': 'chunked' }), '413 /problems/payload-too-large'],
    ['two files', () => send(pair.patient, Buffer.concat([text('form-data; name="file"; filename="a.txt"'), text('form-data; name="file"; filename="b.txt"'), end])), '400 /problems/validation'],
    ['a file and a field', () => send(pair.patient, Buffer.concat([text('form-data; name="file"; filename="a.txt"'), text('form-data; name="more"'), end])), '400 /problems/validation'],
    ['a field and a file', () => send(pair.patient, Buffer.concat([text('form-data; name="more"'), text('form-data; name="file"; filename="a.txt"'), end])), '400 /problems/validation'],
    ['a part of another name', () => send(pair.patient, Buffer.concat([text('form-data; name="photo"; filename="a.txt"'), end])), '400 /problems/validation'],
    ['a part without a file name', () => send(pair.patient, Buffer.concat([part('words', 'form-data; name="file"').fill(' ', part('words', 'form-data; name="file"').indexOf('Content-Type: image/png'), 0), end])), '400 /problems/validation'],
    ['a part without a disposition', () => send(pair.patient, Buffer.concat([Buffer.from(`--${boundary}\r\n\r\nwords\r\n`), end])), '400 /problems/validation'],
    ['no part', () => send(pair.patient, end), '400 /problems/validation'],
    ['an empty body', () => send(pair.patient, Buffer.alloc(0)), '400 /problems/validation'],
    ['no boundary', () => send(pair.patient, Buffer.concat([text('form-data; name="file"; filename="a"'), end]), { 'Content-Type': 'multipart/form-data' }), '400 /problems/validation'],
    ['another boundary', () => send(pair.patient, Buffer.concat([text('form-data; name="file"; filename="a"'), end]), { 'Content-Type': 'multipart/form-data; boundary=other' }), '400 /problems/validation'],
    ['no end', () => send(pair.patient, text('form-data; name="file"; filename="a"')), '400 /problems/validation'],
    ['a huge name of a field', () => send(pair.patient, Buffer.concat([text(`form-data; name="${'x'.repeat(100_000)}"; filename="a"`), end])), '400 /problems/validation'],
    ['a NUL in its name', () => send(pair.patient, Buffer.concat([text(`form-data; name="file"; filename*=UTF-8''a%00.txt`), end])), '400 /problems/validation'],
    ['JSON', () => send(pair.patient, Buffer.from('{}'), { 'Content-Type': 'application/json' }), '415 /problems/unsupported-media-type'],
    ['a form', () => send(pair.patient, Buffer.from('file=a'), { 'Content-Type': 'application/x-www-form-urlencoded' }), '415 /problems/unsupported-media-type'],
    ['a compressed body', () => send(pair.patient, Buffer.from('x'), { 'Content-Encoding': 'gzip' }), '415 /problems/unsupported-media-type'],
    ['a file of an ADMIN', async () => upload(await app.token('admin', 'ADMIN')), '403 /problems/forbidden'],
    ['a file of an AUDITOR', async () => upload(await app.token('auditor', 'AUDITOR')), '403 /problems/forbidden'],
    ['a file of nobody', () => upload('nonsense'), '401 /problems/token-invalid'],
  ])('%s', async (_, work, expected) => {
    const before = atRest();
    expect(slug(await work())).toBe(expected);
    expect(atRest()).toEqual(before);
  });

  test('what is broken off', async () => {
    const before = atRest();
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    socket.write(`POST /uploads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${pair.patient}\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: 200000\r\n\r\n`);
    socket.write(part('words '.repeat(10_000)));
    await until(() => atRest().length > before.length);
    socket.destroy();
    await until(() => atRest().length === before.length);
  });

  test('more than three at once', async () => {
    const { hostname, port } = new URL(app.url);
    const before = atRest().length;
    const slow = Array.from({ length: 3 }, () => {
      const socket = connect(Number(port), hostname);
      socket.write(`POST /uploads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${pair.doctor}\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: 200000\r\n\r\n`);
      socket.write(part('words '.repeat(10_000)));
      return socket;
    });
    await until(() => atRest().length === before + 3);
    const refused = await upload(pair.doctor);
    expect(slug(refused)).toBe('429 /problems/rate-limited');
    expect(refused.headers['retry-after']).toBe('2');
    for (const socket of slow) socket.destroy();
    await until(() => atRest().length === before);
    expect((await upload(pair.doctor)).status).toBe(201);
  });
});

describe('a shared file', () => {
  const share = (token: string, data: object): Promise<Answer> => app.command(token, 'share-file', { room_id: pair.room_id, ...data });

  test('is read by the members of the room, as long as its message stands', async () => {
    const file_id = fileOf(await upload(pair.patient, pdf, 'mine.pdf'));
    expect((await get(pair.doctor, file_id)).status).toBe(404);
    const shared = await share(pair.patient, { file_id, caption: 'Look' });
    expect(shared).toMatchObject({ status: 200, json: { events: [{ type: 'FileShared' }], result: { message_id: expect.any(String), seq: expect.any(Number) } } });
    expect((await get(pair.doctor, file_id)).bytes.equals(pdf)).toBe(true);
    const history = await app.request(`/chat/rooms/${pair.room_id}/history?limit=1&at_least=${String(shared.json['position'])}`, { token: pair.doctor });
    expect(history.json['messages']).toMatchObject([{ type: 'file_share', caption: 'Look', file_info: { file_id, name: 'mine.pdf', size: pdf.length, type: 'application/pdf', url: `/uploads/${file_id}` } }]);
    const { message_id } = shared.json['result'] as { message_id: string };
    expect(await app.command(pair.patient, 'retract-message', { room_id: pair.room_id, message_id })).toMatchObject({ status: 200 });
    expect((await get(pair.doctor, file_id)).status).toBe(404);
    expect((await get(pair.patient, file_id)).status).toBe(200);
  });

  test('is not there for strangers, an ADMIN, and who lost the right; for an AUDITOR it never is', async () => {
    const other = await app.pair('shares');
    const file_id = fileOf(await upload(other.patient));
    expect(await app.command(other.patient, 'share-file', { room_id: other.room_id, file_id })).toMatchObject({ status: 200 });
    const body = async (token: string, id: string): Promise<string> => (await get(token, id)).bytes.toString().replace(/"request_id":"[^"]*"/, '');
    const admin = await app.token('admin', 'ADMIN');
    for (const token of [pair.doctor, pair.patient, admin]) expect(await body(token, file_id)).toBe(await body(token, 'file_none'));
    expect((await get(await app.token('auditor', 'AUDITOR'), file_id)).status).toBe(403);
    expect((await get(other.doctor, file_id)).status).toBe(200);
    expect(await app.command(admin, 'unassign-doctor', { doctor_id: other.doctor_id, patient_id: other.patient_id })).toMatchObject({ status: 200 });
    expect((await get(other.doctor, file_id)).status).toBe(404);
    expect(await share(pair.doctor, { file_id })).toMatchObject({ status: 404 });
  });

  test('is read in an emergency with the history, which is recorded', async () => {
    const other = await app.pair('emergency');
    const file_id = fileOf(await upload(other.patient, png, 'rash.png'));
    expect((await app.command(other.patient, 'share-file', { room_id: other.room_id, file_id })).status).toBe(200);
    const admin = await app.token('emergency-admin', 'ADMIN');
    expect((await get(admin, file_id)).status).toBe(404);
    expect((await app.command(admin, 'use-emergency-access', { patient_id: other.patient_id, reason: 'Found unconscious' })).status).toBe(200);
    expect((await get(admin, file_id)).status).toBe(200);
    await expect.poll(async () => (await app.request('/me/access-log', { token: other.patient })).json['access']).toContainEqual(expect.objectContaining({ user_id: 'emergency-admin', record: 'file', reference: file_id, purpose: 'emergency', outcome: 'granted' }));
  });

  test('goes over a socket as well, and by the old path', async () => {
    const file_id = fileOf(await upload(pair.doctor, pdf, 'plan.pdf'));
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/chat/ws/me?token=${pair.patient}`);
    const frames: Record<string, unknown>[] = [];
    socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as Record<string, unknown>));
    const frame = (type: string): Promise<Record<string, unknown>> => until(() => frames.find((each) => each['type'] === type));
    await frame('connection_confirmed');
    socket.send(JSON.stringify({ type: 'join_room', room_id: pair.room_id, limit: 1 }));
    await frame('chat_history');
    const old = await app.request('/chat/upload-file', { token: pair.doctor, body: { room_id: pair.room_id, file_id } });
    expect(old).toMatchObject({ status: 200, json: { file_id, file_info: { url: `/uploads/${file_id}` }, message_id: expect.any(String) } });
    expect(await frame('file_share')).toMatchObject({ file_info: { file_id, name: 'plan.pdf', size: pdf.length, type: 'application/pdf', url: `/uploads/${file_id}` }, sender_id: pair.doctor_id, sender_name: 'Dr files', caption: null, seq: old.json['seq'] });
    const mine = fileOf(await upload(pair.patient));
    socket.send(JSON.stringify({ type: 'file_share', ref: 'a', room_id: pair.room_id, file_id: mine, client_message_id: 'f1' }));
    expect(await frame('ack')).toMatchObject({ ref: 'a', message_id: expect.any(String) });
    socket.send(JSON.stringify({ type: 'file_share', ref: 'b', room_id: pair.room_id, file_id: mine, file_info: { file_id: mine, url: 'https://elsewhere.example/' } }));
    expect(await frame('error')).toMatchObject({ ref: 'b', code: 'validation' });
    socket.close();
  });
});

test('parallel downloads, and readers who leave, harm nobody', async () => {
  const text = Buffer.alloc(290_000, 'word ');
  const file_id = fileOf(await upload(pair.patient, text));
  const all = await Promise.all(Array.from({ length: 10 }, () => get(pair.patient, file_id)));
  expect(all.every(({ bytes }) => bytes.equals(text))).toBe(true);
  for (let n = 0; n < 20; n++) {
    const leave = new AbortController();
    const response = await fetch(new URL(`/uploads/${file_id}`, app.url), { headers: { Authorization: `Bearer ${pair.patient}` }, signal: leave.signal });
    expect(response.status).toBe(200);
    leave.abort();
  }
  await until(async () => (await get(pair.patient, file_id)).status === 200);
});

describe('the file of a report', () => {
  const filed = async (token: string, file_id: string, patient_id: string): Promise<string> => String((await app.command(token, 'file-report', { title: 'Scan', kind: 'imaging', file_id, patient_id })).json['position']);

  test('is read by its patient, by doctors in care, and in an emergency, each of which is recorded; by nobody else', async () => {
    const { patient_id } = pair;
    const admin = await app.token('reports-admin', 'ADMIN');
    const [colleague, stranger, other] = await Promise.all([app.token('colleague', 'DOCTOR', 'Colleague'), app.token('passer-by', 'DOCTOR', 'Passer-by'), app.token('someone', 'PATIENT', 'Someone')]);
    for (const token of [colleague, stranger, other]) expect((await app.request('/me', { token })).status).toBe(200);
    await app.command(admin, 'assign-doctor', { doctor_id: 'colleague', patient_id });
    const ofDoctor = fileOf(await upload(pair.doctor, png, 'of the doctor.png'));
    const ofPatient = fileOf(await upload(pair.patient, pdf, 'of the patient.pdf'));
    expect((await get(pair.patient, ofDoctor)).status).toBe(404);
    const at = [await filed(pair.doctor, ofDoctor, patient_id), await filed(pair.patient, ofPatient, patient_id)];
    for (const [n, file_id] of [ofDoctor, ofPatient].entries()) {
      for (const token of [pair.patient, pair.doctor, colleague].filter((_, who) => n === 0 || who !== 1)) expect((await get(token, file_id, {}, `?at_least=${at[n]}`)).status).toBe(200);
      for (const token of [stranger, other, admin]) expect((await get(token, file_id)).status).toBe(404);
    }
    for (const token of [stranger, admin]) {
      expect((await app.command(token, 'use-emergency-access', { patient_id, reason: 'Found unconscious' })).status).toBe(200);
      expect((await get(token, ofDoctor)).status).toBe(200);
    }
    const auditor = await app.token('reports-auditor', 'AUDITOR');
    const reads = async (): Promise<unknown> => ((await app.request(`/audit/access?patient_id=${patient_id}&limit=200`, { token: auditor })).json['access'] as Record<string, unknown>[]).filter(({ record, reference }) => record === 'file' && reference === ofDoctor).map(({ user_id, purpose, outcome }) => `${String(user_id)} ${String(purpose)} ${String(outcome)}`).sort();
    await expect.poll(reads).toEqual([
      'colleague care granted',
      `${pair.doctor_id} own granted`,
      'passer-by emergency granted',
      'passer-by none refused',
      `${patient_id} own granted`,
      'reports-admin emergency granted',
      'reports-admin none refused',
      'someone none refused',
    ].sort());
    expect((await get(pair.patient, ofDoctor, {}, '?at_least=9000000000000000000')).status).toBe(503);
  });
});
