import { once } from 'node:events';
import type { Server } from 'node:http';
import { createConnection, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer } from '../../../src/gateway/server.ts';
import { passOverOtherUpgrades } from '../../../src/gateway/websocket/other-upgrades.ts';

let server: Server;
const shaken: string[] = [];
beforeAll(async () => {
  server = createHttpServer((request, response) => {
    void text(request).then(async (body) => {
      // Whatever came with it has been read long before.
      if (request.url === '/slow') for (let turns = 0; turns < 50; turns++) await turn();
      response.end(`${request.method} ${request.url} ${body.length} ${request.headers.upgrade};`);
    });
  });
  server.on('upgrade', ({ url, headers }, socket) => {
    shaken.push(`${url} ${headers.upgrade}`);
    socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n');
  });
  passOverOtherUpgrades(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const asking = (line: string, upgrade: string, body = ''): string => `${line} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: ${upgrade}\r\nHTTP2-Settings: AAMAAABk\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
const plain = (line: string): string => `${line} HTTP/1.1\r\nHost: x\r\n\r\n`;
function send(bytes: string): { readonly said: () => string; end(): void } {
  const socket = createConnection((server.address() as AddressInfo).port, '127.0.0.1');
  let said = '';
  socket.setEncoding('utf8').on('data', (part: string) => (said += part));
  socket.write(bytes);
  return { said: () => said, end: () => socket.destroy() };
}

test.each([
  ['a question', asking('GET /one', 'h2c'), ['GET /one 0']],
  ['a request with a body', asking('POST /two', 'h2c, TLS/1.0', '{"a":1}'), ['POST /two 7']],
  ['what is no WebSocket, being a POST', asking('POST /two', 'websocket', '{"a":1}'), ['POST /two 7']],
  ['several in the middle of others', plain('GET /slow') + asking('GET /one', 'h2c') + asking('POST /two', 'h2c', '{"a":1}') + plain('GET /last'), ['GET /slow 0', 'GET /one 0', 'POST /two 7', 'GET /last 0']],
])('a wish for another protocol is passed over: %s', async (_what, bytes, expected) => {
  const { said, end } = send(bytes);
  await expect.poll(() => said().match(/(GET|POST) \/\w+ \d+ undefined(?=;)/g)).toEqual(expected.map((answer) => `${answer} undefined`));
  expect(said().match(/HTTP\/1\.1 200 /g)).toHaveLength(expected.length);
  expect(said()).not.toMatch(/connection: close/i);
  end();
});

test('one for a WebSocket is heard, whatever else would do', async () => {
  const { said, end } = send(asking('GET /socket', 'h2c, WebSocket'));
  await expect.poll(said).toMatch(/^HTTP\/1\.1 101 /);
  expect(shaken).toEqual(['/socket websocket']);
  end();
});

test('HTTP/1.0 knows no upgrade', async () => {
  const { said, end } = send(asking('GET /old', 'websocket').replace('HTTP/1.1', 'HTTP/1.0'));
  await expect.poll(said).toMatch(/ 200 OK[^]*GET \/old 0 undefined;/);
  end();
});
