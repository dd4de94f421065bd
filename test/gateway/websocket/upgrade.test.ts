import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../../../src/gateway/auth.ts';
import { Rejection } from '../../../src/kernel/rejection.ts';
import { connect, refusal, upgradeServer } from './sockets.ts';

const patient: Caller = { user_id: 'u_pat', sub: 'pat@example.org', role: 'PATIENT', expires_at: Infinity, disabled: false };
const auditor: Caller = { user_id: 'aud', sub: 'aud', role: 'AUDITOR', expires_at: Infinity, disabled: false };
const tokens = new Map([
  ['good.token.x', patient],
  ['audit.token.x', auditor],
]);
const tickets = new Map<string, Caller>();
const opened: Caller[] = [];
let server: Server;
let url: string;
let draining = false;

beforeAll(async () => {
  ({ server, url } = await upgradeServer(
    {
      authenticate: (token) => {
        const caller = tokens.get(token);
        return caller ? Promise.resolve(caller) : Promise.reject(new Rejection('token-invalid'));
      },
      redeem(ticket) {
        const caller = tickets.get(ticket);
        tickets.delete(ticket);
        return caller;
      },
      corsOrigins: ['https://clinic.example'],
      maxSocketsPerUser: 3,
      socketsOf: (user_id) => opened.filter((caller) => caller.user_id === user_id).length,
      isDraining: () => draining,
    },
    (_ws, caller) => opened.push(caller),
  ));
});
beforeEach(() => void opened.splice(0));
afterAll(() => server.close());

describe('who may connect', () => {
  test.each([
    ['the query', 'me?token=good.token.x', {}],
    ['the header', 'me', { headers: { authorization: 'Bearer good.token.x' } }],
    ['the subprotocol pair', 'me', { protocols: ['medreserve.v1', 'bearer.good.token.x'] }],
    ['the user’s id', 'u_pat?token=good.token.x', {}],
    ['the token’s subject', 'pat%40example.org?token=good.token.x', {}],
    ['an allowed origin', 'me?token=good.token.x', { origin: 'https://clinic.example' }],
  ])('by %s', async (_how, path, options) => {
    const { ws } = await connect(url + path, options);
    expect(opened).toEqual([patient]);
    ws.terminate();
  });

  test('the service’s own origin is allowed', async () => {
    const { ws } = await connect(`${url}me?token=good.token.x`, { origin: `http://${new URL(url).host}` });
    expect(opened).toEqual([patient]);
    ws.terminate();
  });

  test('the subprotocol that is selected never is the token', async () => {
    const { ws } = await connect(`${url}me`, { protocols: ['bearer.good.token.x', 'medreserve.v1'] });
    expect(ws.protocol).toBe('medreserve.v1');
    ws.terminate();
  });

  test('by a whole URL, as a proxy may write it', async () => {
    const whole = `${url.replace('ws:', 'http:')}me?token=good.token.x`;
    expect(await refusal(url, {}, whole)).toMatchObject({ status: 101 });
    expect(await refusal(url, {}, whole.replace('/chat/ws/', '/chat/'))).toMatchObject({ status: 404 });
  });

  test('by a ticket, once', async () => {
    tickets.set('t1', patient);
    const { ws } = await connect(`${url}me?ticket=t1`);
    expect(opened).toEqual([patient]);
    ws.terminate();
    expect(await refusal(`${url}me?ticket=t1`)).toMatchObject({ status: 401 });
  });
});

test('the answer to an upgrade has the headers of every answer', async () => {
  expect(await refusal(`${url}me?token=good.token.x`)).toMatchObject({ status: 101, headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-request-id': expect.any(String) } });
});

describe('who may not', () => {
  test.each([
    [401, 'without a token', 'me', {}],
    [401, 'with a token that does not hold', 'me?token=bad', {}],
    [401, 'a bad token comes before a bad path', '../nowhere?token=bad', {}],
    [404, 'on another path', '../other?token=good.token.x', {}],
    [404, 'below the path', 'me/more?token=good.token.x', {}],
    [404, 'with a broken escape', '%E0%A4%A?token=good.token.x', {}],
    [403, 'as somebody else', 'somebody?token=good.token.x', {}],
    [403, 'from a foreign origin', 'me?token=good.token.x', { origin: 'https://evil.example' }],
    [403, 'from an opaque origin', 'me?token=good.token.x', { origin: 'null' }],
    [403, 'as an auditor', 'me?token=audit.token.x', {}],
    [400, 'with a parameter that nobody knows', 'me?token=good.token.x&foo=1', {}],
    [400, 'with one beside the header', 'me?foo=1', { authorization: 'Bearer good.token.x' }],
    [400, 'with a parameter twice', 'me?token=good.token.x&token=good.token.x', {}],
    [400, 'with a parameter that cannot be decoded', 'me?token=good.token.x&ticket=%ff', {}],
    [403, 'as somebody else, before the parameters are looked at', 'somebody?token=good.token.x&foo=1', {}],
  ])('%i %s', async (status, _why, path, headers) => {
    const { body, ...answer } = await refusal(url + path, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-request-id': expect.any(String) });
    expect(answer.headers['www-authenticate']?.slice(0, 6)).toBe(status === 401 ? 'Bearer' : undefined);
    expect(JSON.parse(body)).toMatchObject({ status, request_id: answer.headers['x-request-id'] });
    expect(body).not.toContain('token.x');
    expect(opened).toEqual([]);
  });

  test.each([
    ['without a key', { 'sec-websocket-key': '' }],
    ['in a version that is none', { 'sec-websocket-version': '12' }],
  ])('400 %s', async (_why, headers) => {
    const { body, ...answer } = await refusal(`${url}me?token=good.token.x`, headers);
    expect(answer).toMatchObject({ status: 400, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'sec-websocket-version': '13' } });
    expect(JSON.parse(body)).toMatchObject({ type: '/problems/validation', errors: [{ path: '', message: expect.any(String) }], request_id: answer.headers['x-request-id'] });
  });

  test('429 beyond the sockets of a user, also when they come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => refusal(`${url}me?token=good.token.x`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([101, 101, 101, 429, 429]);
    expect(answers.find(({ status }) => status === 429)?.headers['retry-after']).toBe('10');
  });

  test('503 while the service stops', async () => {
    draining = true;
    expect(await refusal(`${url}me?token=good.token.x`)).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    draining = false;
  });
});
