import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpServer } from '../../../src/gateway/server.ts';

test('who sends a header now and then is answered and cut off, however long they go on', async () => {
  const server = createHttpServer((_request, response) => response.end(), { headersTimeout: 50, connectionsCheckingInterval: 20 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', allowHalfOpen: true });
  let said = '';
  socket.on('data', (data: Buffer) => (said += data.toString())).on('error', () => {});
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
  const going = setInterval(() => socket.write('X-More: y\r\n'), 50);
  onTestFinished(() => {
    clearInterval(going);
    socket.destroy();
    server.close();
  });
  await expect.poll(() => socket.closed).toBe(true);
  expect(said).toMatch(/^HTTP\/1\.1 408 /);
  expect(said).toContain('application/problem+json');
});

async function listening(answer: RequestListener): Promise<{ send(text: string): { readonly said: () => string; readonly socket: Socket } }> {
  const server = createHttpServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    send(text) {
      const socket = connect(port, '127.0.0.1');
      let said = '';
      socket.on('data', (data: Buffer) => (said += data.toString())).on('error', () => {});
      socket.write(text);
      return { said: () => said, socket };
    },
  };
}
const asks = (count: number, who: string): string => Array.from({ length: count }, (_, n) => `GET /${who}/${n} HTTP/1.1\r\nHost: x\r\n\r\n`).join('');

test('what one connection asks in one piece is answered in its order, and others get their turn meanwhile', async () => {
  const order: string[] = [];
  let answering = 0;
  let most = 0;
  const { send } = await listening(({ url }, response) => {
    most = Math.max(most, ++answering);
    if (url === '/many/0') other.socket.write(asks(1, 'other'));
    setImmediate(() => {
      answering -= 1;
      order.push(String(url));
      response.end(`${url};`);
    });
  });
  const other = send('');
  await once(other.socket, 'connect');
  const many = send(asks(500, 'many'));
  await expect.poll(() => many.said()).toContain('/many/499;');
  await expect.poll(() => other.said()).toContain('/other/0;');
  expect(many.said().match(/\/many\/\d+(?=;)/g)).toEqual(Array.from({ length: 500 }, (_, n) => `/many/${n}`));
  expect(most).toBeLessThanOrEqual(9);
  expect(order.indexOf('/other/0')).toBeLessThan(499);
});

test('who asks for more than anybody waits for is cut off', async () => {
  const { send } = await listening(() => {});
  const { socket } = send(asks(2_000, 'more'));
  await expect.poll(() => socket.closed).toBe(true);
});
