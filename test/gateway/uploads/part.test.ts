import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { receivePart } from '../../../src/gateway/uploads/part.ts';
import { Rejection } from '../../../src/kernel/rejection.ts';
import { until } from '../../support/until.ts';

/** What became of the one upload: its bytes, or how it was refused; and what whoever used the part saw. */
type Came = { length: number; begun?: true; outcome?: string; seen?: string };
let server: Server;
let came: Came;
const sockets: Socket[] = [];
beforeEach(async () => {
  came = { length: 0 };
  // Only what a test says passes.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  server = createServer((request, response) => {
    receivePart(request, { largest: 10_000, idle: 150, whole: 600 }, async ({ bytes }) => {
      came.begun = true;
      try {
        for await (const chunk of bytes) came.length += chunk.length;
        came.seen = 'all';
      } catch {
        came.seen = 'broken';
      }
      return came.length;
    }).then(
      (length) => (came.outcome = `${length} bytes`),
      (error: unknown) => (came.outcome = error instanceof Rejection ? `${error.slug}: ${error.extension.errors?.[0]?.message ?? ''}` : String(error)),
    ).finally(() => response.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  vi.useRealTimers();
  for (const socket of sockets.splice(0)) socket.destroy();
  server.closeAllConnections();
  server.close();
});

function begin(length: number): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  sockets.push(socket);
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${length}\r\n\r\n`);
  socket.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n');
  return socket;
}
const outcome = (): Promise<string> => until(() => came.outcome);

test('who sends nothing more is given up', async () => {
  begin(5_000).write('some');
  await until(() => came.length === 4);
  vi.advanceTimersByTime(149);
  expect(came.outcome).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(await outcome()).toBe('validation: has not arrived in time');
  expect(came.seen).toBe('broken');
});

test('who goes on sending a byte now and then is given up all the same', async () => {
  const socket = begin(5_000);
  for (let sent = 1; sent <= 5; sent++) {
    socket.write('x');
    await until(() => came.length === sent);
    vi.advanceTimersByTime(119);
  }
  expect(came.outcome).toBeUndefined();
  vi.advanceTimersByTime(5);
  expect(await outcome()).toBe('validation: has not arrived in time');
  expect(came.seen).toBe('broken');
});

test('who hangs up is noticed by whoever uses the part', async () => {
  const socket = begin(5_000);
  socket.write('some');
  await until(() => came.begun);
  socket.destroy();
  expect(await outcome()).toBe('validation: has not arrived whole');
  await until(() => came.seen);
  expect(came.seen).toBe('broken');
});

test('who ends well in a second packet is heard', async () => {
  const body = 'word '.repeat(1_000);
  const socket = begin(body.length + 66 + 9);
  socket.write(body);
  socket.write('\r\n--b--\r\n');
  expect(await outcome()).toBe('5000 bytes');
});
