import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { readJson } from '../../../src/gateway/body.ts';
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
    await expect.poll(() => outcomes, { timeout: 5_000 }).toEqual(['validation', 'validation']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
