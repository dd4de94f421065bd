import { createServer, type AddressInfo, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { createScanner, ScannerFailed, type Scanner } from '../../src/files/scanner.ts';

const servers: Server[] = [];
const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-clamd-'));
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Takes INSTREAM apart as clamd does, and answers for what the stream held. */
async function clamd(answer: (bytes: Buffer) => string | undefined, listenOn: number | string = 0): Promise<string> {
  const server = createServer((socket) => {
    let all = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      all = Buffer.concat([all, bytes]);
      if (!all.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return;
      const parts: Buffer[] = [];
      for (let at = 10; at + 4 <= all.length; ) {
        const length = all.readUInt32BE(at);
        if (length === 0) {
          const said = answer(Buffer.concat(parts));
          return void (said === undefined ? socket.destroy() : socket.end(`${said}\0`));
        }
        if (at + 4 + length > all.length) return;
        parts.push(all.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(listenOn as number, resolve));
  return typeof listenOn === 'string' ? listenOn : `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function verdict(scanner: Scanner, bytes: Buffer): Promise<unknown> {
  const scan = scanner.scan();
  for (let at = 0; at < bytes.length; at += 50_000) await scan.write(bytes.subarray(at, at + 50_000));
  return scan.verdict();
}
const judge = (bytes: Buffer): string => (bytes.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
const bad = Buffer.concat([Buffer.alloc(300_000, 1), Buffer.from('EICAR')]);

describe('clamd', () => {
  test('says what is clean and what is not', async () => {
    const scanner = createScanner(await clamd(judge));
    expect(await verdict(scanner, Buffer.alloc(300_000, 1))).toBe('clean');
    expect(await verdict(scanner, bad)).toBe('infected');
  });
  test('listens on a socket’s path as well', async () => {
    const scanner = createScanner(await clamd(judge, path.join(directory, 'clamd.ctl')));
    expect(await verdict(scanner, bad)).toBe('infected');
  });
  test.each([
    ['is not there', async () => '127.0.0.1:1'],
    ['hangs up', () => clamd(() => undefined)],
    ['cannot tell', () => clamd(() => 'INSTREAM size limit exceeded. ERROR')],
  ])('that %s leaves nothing clean', async (_, start) => {
    await expect(verdict(createScanner(await start()), Buffer.from('x'))).rejects.toBeInstanceOf(ScannerFailed);
  });
  test('that says nothing has failed', async () => {
    const silent = createServer(() => undefined);
    servers.push(silent);
    await new Promise<void>((resolve) => silent.listen(0, resolve));
    await expect(verdict(createScanner(`127.0.0.1:${(silent.address() as AddressInfo).port}`, 100), Buffer.from('x'))).rejects.toBeInstanceOf(ScannerFailed);
  });
});

describe('a command', () => {
  test('tells by its exit code', async () => {
    // grep finds: 0. So what it finds is clean here.
    expect(await verdict(createScanner('grep -q clean'), Buffer.from('all clean\n'))).toBe('clean');
    expect(await verdict(createScanner('grep -q clean'), Buffer.alloc(400_000, 'x\n'))).toBe('infected');
  });
  test('may know before it has read everything', async () => expect(await verdict(createScanner('false'), Buffer.alloc(2_000_000))).toBe('infected'));
  test('that does not work leaves nothing clean', async () => {
    await expect(verdict(createScanner('grep --no-such-option x'), Buffer.from('x'))).rejects.toBeInstanceOf(ScannerFailed);
  });
  test('that is taken away later leaves nothing clean', async () => {
    const script = path.join(directory, 'scanner.sh');
    writeFileSync(script, '#!/bin/sh\nexit 0\n', { mode: 0o700 });
    const scanner = createScanner(`${script} -`);
    rmSync(script);
    await expect(verdict(scanner, Buffer.from('x'))).rejects.toBeInstanceOf(ScannerFailed);
  });
  test.each(['/nowhere/to/be/found', 'no-such-scanner -', os.tmpdir()])('that there is not is no setting: %s', (command) => {
    expect(() => createScanner(command)).toThrow(/^UPLOAD_SCANNER: /);
  });
  test('that does not end has failed', async () => await expect(verdict(createScanner('sleep 60', 100), Buffer.from('x'))).rejects.toBeInstanceOf(ScannerFailed));
});
