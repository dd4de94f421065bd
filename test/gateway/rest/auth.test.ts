import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createAuthenticator, type Authenticator } from '../../../src/gateway/auth.ts';
import { createIssuerKeys } from '../../../src/gateway/issuer-keys.ts';
import { Rejection } from '../../../src/kernel/rejection.ts';
import { secret, startApp, type App } from '../../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({ JWT_ISSUER: 'https://issuer.example', JWT_AUDIENCE: 'chat' });
});
afterAll(() => app.stop());

const seconds = (): number => Math.floor(Date.now() / 1000);
const good = (): JWTPayload => ({ sub: 'someone', role: 'PATIENT', exp: seconds() + 600, iss: 'https://issuer.example', aud: 'chat', full_name: 'Some One' });
const sign = (claims: object, { alg = 'HS256', key = Buffer.from(secret) }: { alg?: string; key?: Buffer | KeyObject } = {}): Promise<string> => new SignJWT({ ...claims }).setProtectedHeader({ alg }).sign(key);
const me = async (token: string) => app.request('/me', { token });

/** A token as nobody's library would make it. */
function handMade(header: object, payload: string, signed = true): string {
  const text = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${Buffer.from(payload).toString('base64url')}`;
  return `${text}.${signed ? createHmac('sha256', secret).update(text).digest('base64url') : ''}`;
}

/** The same signature to a decoder that passes over the bits behind its last byte. */
function strayBits(token: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return `${token.slice(0, -1)}${alphabet[alphabet.indexOf(token.slice(-1)) + 1]}`;
}

describe('a token', () => {
  test('that holds lets its bearer in, again and again', async () => {
    const token = await sign(good());
    for (let n = 0; n < 3; n++) expect(await me(token)).toMatchObject({ status: 200, json: { user_id: 'someone', role: 'PATIENT', full_name: 'Some One', disabled: false, on_call: false, specialty: null } });
  });

  test.each<[string, object]>([
    ['has no sub', { sub: undefined }],
    ['has an empty sub', { sub: '' }],
    ['has a sub that is too long', { sub: 'x'.repeat(129) }],
    ['has a sub of other characters', { sub: 'some one' }],
    ['has a number for a sub', { sub: 5 }],
    ['never ends', { exp: undefined }],
    ['has ended', { exp: 1 }],
    ['ends at a word', { exp: 'tomorrow' }],
    ['has no role', { role: undefined }],
    ['has an unknown role', { role: 'SYSTEM' }],
    ['has a role in lower case', { role: 'patient' }],
    ['has a list for a role', { role: ['PATIENT'] }],
    ['is of another issuer', { iss: 'https://other.example' }],
    ['has no issuer', { iss: undefined }],
    ['is for somebody else', { aud: 'mail' }],
    ['is not valid yet', { nbf: Date.now() / 1000 + 3_600 }],
  ])('that %s is refused', async (_, claims) => {
    expect(await me(await sign({ ...good(), ...claims }))).toMatchObject({ status: 401, json: { type: '/problems/token-invalid' } });
  });

  test('may be five seconds late, and is not believed any longer', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    expect(await me(await sign({ ...good(), exp: seconds() - 4 }))).toMatchObject({ status: 200 });
    expect(await me(await sign({ ...good(), exp: seconds() - 6 }))).toMatchObject({ status: 401 });
    expect(await me(await sign({ ...good(), nbf: seconds() + 5 }))).toMatchObject({ status: 200 });
  });

  test('of another algorithm, secret or making is refused', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const payload = JSON.stringify(good());
    const tokens = [
      await sign(good(), { alg: 'HS384' }),
      await sign(good(), { alg: 'RS256', key: privateKey }),
      await sign(good(), { key: Buffer.from('another-secret-another-secret-another-secret') }),
      handMade({ alg: 'none' }, payload, false),
      handMade({ alg: 'none' }, payload),
      handMade({ alg: 'HS256', crit: ['x'], x: 1 }, payload),
      handMade({ alg: 'HS256' }, 'not json'),
      handMade({ alg: 'HS256' }, '[]'),
      [...(await sign(good())).split('.').slice(0, 2), (await sign({ ...good(), sub: 'another' })).split('.')[2]].join('.'),
      `${await sign(good())}=`,
      strayBits(await sign(good())),
      'x',
      'a.b.c',
      'x'.repeat(10_000),
    ];
    for (const token of tokens) {
      const answer = await me(token);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  test('is asked for where there is none', async () => {
    for (const headers of [{}, { Authorization: 'Basic eDp5' }, { Authorization: 'Bearer' }, { Authorization: '' }] as Record<string, string>[]) {
      const answer = await app.request('/me', { headers });
      expect(answer).toMatchObject({ status: 401, json: { type: '/problems/auth-required' } });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect(await app.request('/me', { headers: { Authorization: `bearer ${await sign(good())}` } })).toMatchObject({ status: 200 });
  });
});

describe('whoever comes', () => {
  const admin = () => sign({ ...good(), sub: 'admin', role: 'ADMIN' });

  test('is registered by their first request, once, whatever comes at the same time', async () => {
    const token = await sign({ ...good(), sub: 'newcomer', full_name: 'New Comer' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => me(token)));
    expect(answers.map(({ status, json }) => [status, json['full_name']])).toEqual(Array.from({ length: 10 }, () => [200, 'New Comer']));
    expect(await app.command(await admin(), 'register-account', { user_id: 'newcomer', role: 'PATIENT', full_name: 'Other' })).toMatchObject({ status: 409 });
  });

  test('has a name that can be kept, or their id', async () => {
    for (const [sub, full_name, expected] of [
      ['nameless', undefined, 'nameless'],
      ['blank', ' \u0000 ', 'blank'],
      ['long', 'x'.repeat(500), 'x'.repeat(200)],
      ['odd', ' A\u0000B \ud800', 'A B'],
    ] as const)
      expect((await me(await sign({ ...good(), sub, full_name }))).json['full_name']).toBe(expected);
  });

  test('with the role of somebody else’s account is refused', async () => {
    await me(await sign({ ...good(), sub: 'patient' }));
    for (const role of ['DOCTOR', 'ADMIN', 'AUDITOR']) expect(await me(await sign({ ...good(), sub: 'patient', role }))).toMatchObject({ status: 403 });
  });

  test('with a disabled account gets GET /me and nothing else', async () => {
    const token = await sign({ ...good(), sub: 'disabled' });
    await me(token);
    expect(await app.command(await admin(), 'disable-account', { user_id: 'disabled', reason: 'a test' })).toMatchObject({ status: 200 });
    expect(await me(token)).toMatchObject({ status: 200, json: { disabled: true } });
    for (const path of ['/config', '/commands', '/chat/rooms/user/disabled']) expect(await app.request(path, { token })).toMatchObject({ status: 403, json: { type: '/problems/forbidden' } });
    expect(await app.command(token, 'update-profile', { full_name: 'Other' })).toMatchObject({ status: 403 });
    await app.command(await admin(), 'enable-account', { user_id: 'disabled', reason: 'a test' });
    expect(await app.request('/config', { token })).toMatchObject({ status: 200 });
  });

  test('as an ADMIN or AUDITOR is believed without an account', async () => {
    for (const role of ['ADMIN', 'AUDITOR']) {
      const answer = await me(await sign({ ...good(), sub: `the-${role}`, role, full_name: 'Trusted' }));
      expect(answer).toMatchObject({ status: 200, json: { user_id: `the-${role}`, role, full_name: 'Trusted', disabled: false } });
    }
  });
});

describe('other algorithms', () => {
  const authenticatorOf = (jwt: Partial<Parameters<typeof createAuthenticator>[0]['settings']['jwt']> & { algorithm: 'RS256' | 'ES256' | 'EdDSA' | 'HS256' }): Authenticator =>
    createAuthenticator({
      settings: { jwt: { secret: undefined, secretPrevious: undefined, jwksUrl: undefined, publicKey: undefined, issuer: undefined, audience: undefined, ...jwt } },
      pepper: Buffer.alloc(32, 1),
      dispatcher: app.service.dispatcher,
      now: Date.now,
    });
  const slugOf = (attempt: () => unknown): Promise<string> =>
    Promise.resolve()
      .then(attempt)
      .then(
        () => 'accepted',
        (error: unknown) => (error instanceof Rejection ? error.slug : String(error)),
      );

  test.each([
    ['RS256', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['ES256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['EdDSA', () => generateKeyPairSync('ed25519')],
  ] as const)('%s with a public key', async (algorithm, make) => {
    const { publicKey, privateKey } = make();
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const authenticator = authenticatorOf({ algorithm, publicKey: pem.replaceAll('\n', '\\n') });
    const token = await sign(good(), { alg: algorithm, key: privateKey });
    expect(await authenticator.authenticate(token)).toMatchObject({ user_id: 'someone', role: 'PATIENT' });
    expect(await slugOf(async () => authenticator.verify(await sign(good(), { key: Buffer.from(pem) })))).toBe('token-invalid');
  });

  test('a key set is read from its address; where it cannot be read, that is said', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] };
    const server: Server = createServer((request, response) => {
      response.statusCode = request.url === '/keys' ? 200 : 500;
      response.end(JSON.stringify(keys));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const token = (kid: string) => new SignJWT(good()).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);
    try {
      const authenticator = authenticatorOf({ algorithm: 'ES256', jwksUrl: `${base}/keys` });
      expect(await authenticator.authenticate(await token('one'))).toMatchObject({ user_id: 'someone' });
      expect(await slugOf(async () => authenticator.verify(await token('two')))).toBe('token-invalid');
      expect(await slugOf(async () => authenticatorOf({ algorithm: 'ES256', jwksUrl: `${base}/other` }).verify(await token('one')))).toBe('upstream-unavailable');
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('a key that a set lacks is asked for, and only a set that could be had says that it is none', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const published = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
    let isThere = true;
    let fetched = 0;
    const server: Server = createServer((_, response) => {
      fetched += 1;
      response.statusCode = isThere ? 200 : 500;
      response.end(JSON.stringify({ keys: published }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const authenticator = authenticatorOf({ algorithm: 'ES256', jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
    let n = 0;
    const comes = async (kid: string) => slugOf(async () => authenticator.verify(await new SignJWT({ ...good(), jti: String(n++) }).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey)));

    expect(await comes('one')).toBe('accepted');
    isThere = false;
    // What nobody can look up nobody can judge; what is known is good for longer.
    expect([await comes('two'), await comes('two'), await comes('one')]).toEqual(['upstream-unavailable', 'upstream-unavailable', 'accepted']);
    expect(fetched).toBe(2);
    isThere = true;
    vi.setSystemTime(Date.now() + 10_000);
    expect([await comes('two'), await comes('three')]).toEqual(['token-invalid', 'token-invalid']);
    expect(fetched).toBe(3);
    published.push({ ...published[0], kid: 'two' } as (typeof published)[number]);
    vi.setSystemTime(Date.now() + 10_000);
    expect(await Promise.all(['two', 'two', 'three'].map(comes))).toEqual(['accepted', 'accepted', 'token-invalid']);
    expect(fetched).toBe(4);
  });

  test('a key set that cannot be had is told once, then tried again, and told once more when it is there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    let isThere = false;
    const server: Server = createServer((_, response) => {
      response.statusCode = isThere ? 200 : 500;
      response.end('{"keys":[]}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const told: string[] = [];
    const tell = (...args: readonly unknown[]): void => void told.push(String(args.at(-1)));
    const keys = createIssuerKeys(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { warn: tell, info: tell });
    onTestFinished(() => keys.stop());
    keys.start();
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect([keys.available, told[0]]).toEqual([false, expect.stringMatching(/^JWT_JWKS_URL: .* cannot be had/)]);
    expect(await slugOf(() => keys.keyOf({ alg: 'ES256' }, { payload: '', signature: '' }))).toBe('upstream-unavailable');
    isThere = true;
    await vi.advanceTimersByTimeAsync(10_000);
    await vi.waitFor(() => expect(keys.available).toBe(true));
    expect(told.slice(1)).toEqual([expect.stringMatching(/^JWT_JWKS_URL: .* can be had again$/)]);
  });

  test('the secret before is accepted while it is set, and no other', async () => {
    const [now, before] = ['n', 'b'].map((letter) => `${letter}${'x'.repeat(40)}`);
    const signed = (key = ''): Promise<string> => sign(good(), { key: Buffer.from(key) });
    const both = authenticatorOf({ algorithm: 'HS256', secret: now, secretPrevious: before });
    for (const key of [now, before]) expect(await both.authenticate(await signed(key))).toMatchObject({ user_id: 'someone' });
    expect(await slugOf(async () => both.verify(await signed('o'.repeat(40))))).toBe('token-invalid');
    expect(await slugOf(async () => authenticatorOf({ algorithm: 'HS256', secret: now }).verify(await signed(before)))).toBe('token-invalid');
  });

  test('a key that is none, or too short, is refused', () => {
    expect(() => authenticatorOf({ algorithm: 'HS256', secret: 'x'.repeat(31) })).toThrow('JWT_SECRET_KEY');
    expect(() => authenticatorOf({ algorithm: 'RS256', publicKey: 'nonsense' })).toThrow('JWT_PUBLIC_KEY');
  });
});
