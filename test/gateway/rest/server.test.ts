import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
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
  await expect.poll(() => socket.closed, { timeout: 10_000 }).toBe(true);
  expect(said).toMatch(/^HTTP\/1\.1 408 /);
  expect(said).toContain('application/problem+json');
});
