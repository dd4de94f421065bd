import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type Answer, type App } from '../../support/app.ts';

let app: App;
let token: string;
beforeAll(async () => {
  app = await startApp();
  token = await app.token('someone', 'PATIENT');
});
afterAll(() => app.stop());

const slug = ({ json }: Answer): string => String(json['type']).replace('/problems/', '');
const send = (body: string, headers: Record<string, string> = {}) => app.request('/commands/update-profile', { token, body, headers });

/** What a server says to these bytes. */
async function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  socket.setEncoding('utf8').end(text);
  let answer = '';
  socket.on('data', (chunk: string) => (answer += chunk));
  await once(socket, 'close');
  return answer;
}

describe('every response', () => {
  test('has an id of its own, is not kept, and is what it says', async () => {
    const answers = await Promise.all([
      app.request('/me', { token }),
      app.request('/me'),
      app.request('/nowhere', { token }),
      app.request('/me', { token, method: 'DELETE' }),
      app.request('/livez'),
      send('nonsense'),
      send('{}'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 404, 405, 200, 400, 200]);
    for (const { headers, status, json } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      if (status < 400) continue;
      expect(headers.get('content-type')).toBe('application/problem+json');
      expect(json).toMatchObject({ type: expect.stringMatching(/^\/problems\//), title: expect.any(String), status, detail: expect.any(String), request_id: headers.get('x-request-id') });
    }
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(answers.length);
  });

  test('is a problem also where there was no request', async () => {
    const answer = await raw('NONSENSE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toMatch(/X-Request-Id: [0-9a-f-]{36}\r\n/);
    expect(answer).toContain('"type":"/problems/validation"');
    expect(answer).toContain('"errors":[{"path":"","message":');
    for (const size of [20_000, 40_000]) {
      const tooLarge = await raw(`GET /me HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(size)}\r\n\r\n`);
      expect(tooLarge).toMatch(/^HTTP\/1\.1 413 /);
      expect(tooLarge).toMatch(/"type":"\/problems\/payload-too-large".*"status":413/);
    }
  });

  test('has its headers also where the server itself would answer', async () => {
    for (const [status, request] of [[400, 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n'], [400, 'GET /livez HTTP/1.1\r\nHost: x\r\nhost: y\r\nConnection: close\r\n\r\n'], [401, 'GET /me HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\nConnection: close\r\n\r\n']] as const) {
      const answer = await raw(request);
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(answer).toMatch(/X-Request-Id: [0-9a-f-]{36}\r\n/);
      expect(answer).toContain('Cache-Control: no-store\r\n');
      expect(answer).toContain('"type":"/problems/');
    }
  });
});

describe('the order of checks', () => {
  test('token, then path and method, then role, then media type, then schema', async () => {
    expect(slug(await app.request('/nowhere'))).toBe('auth-required');
    expect(slug(await app.request('/accounts', { method: 'POST' }))).toBe('auth-required');
    expect(slug(await app.request('/nowhere', { token }))).toBe('not-found');
    expect(slug(await app.request('/accounts?wrong=1', { token }))).toBe('forbidden');
    expect(slug(await app.request('/commands/register-account', { token, body: 'x', headers: { 'Content-Type': 'text/plain' } }))).toBe('forbidden');
    expect(slug(await send('x'.repeat(70_000), { 'Content-Type': 'text/plain' }))).toBe('unsupported-media-type');
    expect(slug(await send('x'.repeat(70_000)))).toBe('payload-too-large');
  });

  test('405 names what is allowed', async () => {
    expect((await app.request('/me', { token, method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD');
    expect((await app.request('/commands/post-message', { token, method: 'PATCH', body: {} })).headers.get('allow')).toBe('POST');
    expect((await app.request('/livez', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
    expect(await app.request('/me/', { token })).toMatchObject({ status: 404 });
    expect(await app.request('/ME', { token })).toMatchObject({ status: 404 });
  });
});

describe('a body', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1', 'application/jsonx', ''])('of type %j is not read', async (type) => {
    expect(await send('{}', { 'Content-Type': type })).toMatchObject({ status: 415 });
  });

  test('is not read when it is compressed', async () => {
    expect(await send('{}', { 'Content-Encoding': 'gzip' })).toMatchObject({ status: 415 });
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])('of type %j is read', async (type) => {
    expect(await send('{}', { 'Content-Type': type })).toMatchObject({ status: 200 });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"full_name":}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a key twice', '{"full_name":"A","full_name":"B"}'],
    ['a key twice, once in disguise', '{"full_name":"A","full\\u005fname":"B"}'],
    ['an unknown field', '{"fullname":"A"}'],
    ['a prototype', '{"__proto__":{"full_name":"A"}}'],
    ['a wrong type', '{"full_name":5}'],
    ['a NUL', '{"full_name":"A\\u0000"}'],
    ['half a character', '{"full_name":"A\\ud83d"}'],
    ['a depth that nobody needs', `{"full_name":${'['.repeat(40)}${']'.repeat(40)}}`],
    ['an abyss', '['.repeat(60_000)],
  ])('with %s is refused', async (_, body) => {
    const answer = await send(body);
    expect(answer).toMatchObject({ status: 400, json: { type: '/problems/validation', errors: [{ path: expect.any(String), message: expect.any(String) }] } });
  });

  test('that is not UTF-8 is refused', async () => {
    const response = await fetch(new URL('/commands/update-profile', app.url), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: Buffer.from('{"full_name":"\xff"}', 'latin1'),
    });
    expect(response.status).toBe(400);
  });

  test('names what is wrong, and never the value', async () => {
    const answer = await send('{"full_name":"","time_zone":"very-secret-value!"}');
    expect((answer.json['errors'] as { path: string }[]).map(({ path }) => path)).toEqual(expect.arrayContaining(['/full_name', '/time_zone']));
    expect(answer.text).not.toContain('very-secret-value');
  });

  test('names a field only by what can be a name', async () => {
    const toldOf = async (answer: Promise<Answer>) => ((await answer).json['errors'] as { path: string }[]).map(({ path }) => path);
    const odd = ['4111111111111111 John Smith', '4111111111111111', 'x'.repeat(65), 'a/b', 'José', ''];
    for (const name of odd) expect(await toldOf(send(JSON.stringify({ [name]: 1 }))), name).toEqual(['']);
    for (const name of ['fullname', 'x'.repeat(64)]) expect(await toldOf(send(JSON.stringify({ [name]: 1 })))).toEqual([`/${name}`]);
    expect(await toldOf(app.request('/me?John%20Smith=1', { token }))).toEqual(['']);
    const doctor = await app.token('told', 'DOCTOR');
    const weekly = [{ day: 'mon', from: '09:00', to: '17:00' }, { day: 'tue', from: '09:00', to: '17:00', 'John Smith': 1 }];
    expect(await toldOf(app.command(doctor, 'set-availability', { weekly, slot_minutes: 30, time_zone: 'Etc/UTC' }))).toEqual(['/weekly/1']);
    expect(await toldOf(app.command(doctor, 'set-availability', { weekly: weekly.slice(0, 1), slot_minutes: 30, time_zone: 'Etc/UTC' }, { 'If-Match': 'x' }))).toEqual(['/If-Match']);
  });

  test('may have 64 KiB, in one piece or in many', async () => {
    const padded = (size: number): string => `{"full_name":"A"${' '.repeat(size - 17)}}`;
    expect(await send(padded(65_536))).toMatchObject({ status: 200 });
    expect(await send(padded(65_537))).toMatchObject({ status: 413, json: { type: '/problems/payload-too-large' } });
    expect(await send(' '.repeat(3_000_000))).toMatchObject({ status: 413 });
    const inPieces = (size: number): Promise<Response> =>
      fetch(new URL('/commands/update-profile', app.url), {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: new Blob([padded(size)]).stream(),
        duplex: 'half',
      } as RequestInit);
    expect((await inPieces(65_536)).status).toBe(200);
    expect((await inPieces(65_537)).status).toBe(413);
  });

  test('that comes in drops is read to its end', async () => {
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname).setEncoding('utf8').setNoDelay(true);
    socket.write(`POST /commands/update-profile HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n`);
    for (const drop of '{"full_name":"A"}') await new Promise((resolve) => socket.write(drop, () => setImmediate(resolve)));
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
  });
});

describe('pages of other origins', () => {
  const ask = (origin: string, method = 'GET', headers: Record<string, string> = {}) => app.request('/me', { method, ...(method === 'GET' && { token }), headers: { Origin: origin, ...headers } });
  const preflight = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization, idempotency-key' };

  test('may read the answers when they are named', async () => {
    const answer = await ask('http://localhost:3000');
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-Position');
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    expect(answer.headers.get('vary')).toContain('Origin');
    const refused = await app.request('/me', { headers: { Origin: 'http://localhost:3000' } });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  });

  test('get their preflight answered without a token', async () => {
    const answer = await ask('http://localhost:3000', 'OPTIONS', preflight);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
    expect(answer.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
  });

  test('may not when they are not', async () => {
    for (const [method, headers] of [['GET', {}], ['OPTIONS', preflight]] as const) {
      const answer = await ask('http://localhost:3001', method, headers);
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
      expect(answer.headers.has('access-control-allow-headers')).toBe(false);
    }
  });
});
