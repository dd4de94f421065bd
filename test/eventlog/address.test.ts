import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/eventlog/address.ts';

describe('the address of the event log', () => {
  test('keeps the secret of a log on this machine out of the address', () => {
    const address = addressOf('esdb://medreserve:s%2Fcret@127.0.0.1:2113?tls=false');
    expect(address).toMatchObject({ connectionString: 'esdb://127.0.0.1:2113?tls=false', secret: 's/cret' });
    expect(address.channelCredentials._isSecure()).toBe(false);
  });

  test.each([
    ['a cluster', 'esdb://admin:changeit@a.example:2113,b.example:2113,c.example:2113?tls=true'],
    ['a cluster that is discovered', 'esdb+discover://admin:changeit@cluster.example?nodePreference=leader'],
    ['a node with TLS on this machine', 'esdb://admin:changeit@localhost:2113'],
    ['a node elsewhere without TLS', 'esdb://admin:changeit@db.example:2113?tls=false'],
  ])('leaves the credentials of %s to the client library', (_what, url) => {
    const address = addressOf(url);
    expect(address).toMatchObject({ connectionString: url, secret: undefined });
    expect(address.channelCredentials._isSecure()).toBe(!url.includes('tls=false'));
  });

  test('takes the settings of the connection', () => {
    expect(addressOf('esdb://h?keepAliveInterval=20000&keepAliveTimeout=-1').keepAlive).toEqual({ interval: 20_000, timeout: Number.MAX_VALUE });
    expect(addressOf('esdb://h:1').keepAlive).toEqual({ interval: 10_000, timeout: 10_000 });
  });

  test('reads the authority of a cluster from its file', async () => {
    const directory = await mkdtemp(path.join(os.tmpdir(), 'medreserve-ca-'));
    const file = path.join(directory, 'ca.crt');
    await writeFile(file, '');
    expect(addressOf(`esdb://h?tlsCAFile=${encodeURIComponent(file)}`).channelCredentials._isSecure()).toBe(true);
    await rm(directory, { recursive: true });
    expect(() => addressOf(`esdb://h?tlsCAFile=${encodeURIComponent(file)}`)).toThrow();
  });

  test('refuses what is none, without repeating it', () => {
    for (const url of ['', 'http://user:secret@h', 'esdb://', 'esdb://a:secret@'])
      expect(() => addressOf(url)).toThrow(/^EVENTSTORE_URL: must look like esdb:\/\/host:port\?tls=false$/);
  });
});
