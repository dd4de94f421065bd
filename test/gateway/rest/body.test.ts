import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import Koa from 'koa';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readJson } from '../../../src/gateway/body.ts';
import { answerProblems } from '../../../src/gateway/problems.ts';
import { Rejection } from '../../../src/kernel/rejection.ts';

test('a body that does not come to its end is given up, and so is its connection', async () => {
  const outcomes: unknown[] = [];
  const server = createServer((request, response) => {
    readJson(request, 50).then(
      (value) => outcomes.push(value),
      (error: unknown) => {
        outcomes.push(error instanceof Rejection ? error.slug : error);
        response.statusCode = 400;
        response.end();
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const head = (length: number): string => `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  try {
    const slow = connect(port, '127.0.0.1').setEncoding('utf8');
    slow.write(`${head(20)}{"a":`);
    let answer = '';
    for await (const chunk of slow) answer += String(chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);

    const gone = connect(port, '127.0.0.1');
    gone.write(`${head(20)}{"a":`, () => gone.destroy());
    await expect.poll(() => outcomes).toEqual(['validation', 'validation']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a connection whose request was refused before its body was known to have ended serves the next ones', async () => {
  const app = new Koa();
  app.use(answerProblems({ logger: pino({ level: 'silent' }) }));
  app.use(async (ctx) => {
    // As one is known by their token first: by then the parser has given the body, and not yet said that it was all.
    await undefined;
    await readJson(ctx.req);
    throw new Rejection('wrong-state');
  });
  const server = createServer(app.callback()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
    server.closeAllConnections();
    server.close();
  });
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('utf8');
  for (let n = 0; n < 3; n++) {
    client.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{"a":1}');
    expect(String(await once(client, 'data'))).toMatch(/^HTTP\/1\.1 409 /);
    vi.advanceTimersByTime(20_000);
  }
  client.destroy();
});

/** A service that takes JSON bodies. */
async function taking(): Promise<number> {
  const app = new Koa();
  app.use(answerProblems({ logger: pino({ level: 'silent' }) }));
  app.use(async (ctx) => {
    await readJson(ctx.req);
    ctx.body = 'taken';
  });
  const server = createServer(app.callback()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
const posting = (headers: string): string => `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n\r\n`;
const mebibyte = Buffer.alloc(1024 * 1024, 'x');

test('who sends all of a body that is too large before they read hears so', async () => {
  const client = connect(await taking(), '127.0.0.1').setEncoding('utf8');
  client.write(posting(`Content-Length: ${11 * mebibyte.length}`));
  client.pause();
  for (let sent = 0; sent < 11; sent++) if (!client.write(mebibyte)) await once(client, 'drain');
  let answer = '';
  for await (const chunk of client) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toMatch(/^connection: close\r$/im);
});

test.each([
  ['of a length that is told', posting('Content-Length: 1000000000000'), mebibyte],
  ['in chunks', posting('Transfer-Encoding: chunked'), Buffer.concat([Buffer.from('100000\r\n'), mebibyte, Buffer.from('\r\n')])],
])('a body that does not end is not read for ever, nor is its connection kept: %s', async (_how, head, more) => {
  const client = connect({ port: await taking(), host: '127.0.0.1', allowHalfOpen: true }).setEncoding('utf8');
  let answer = '';
  client.on('data', (part: string) => (answer += part)).on('error', () => undefined);
  client.write(head);
  const going = setInterval(() => client.writableLength === 0 && client.write(more), 1);
  onTestFinished(() => clearInterval(going));
  await expect.poll(() => client.closed).toBe(true);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
});
