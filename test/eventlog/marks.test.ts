import { mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLmdbKeyStore } from '../../src/eventlog/lmdb-key-store.ts';
import { kept, type Mark } from '../../src/eventlog/marks.ts';
import { openPostgresKeyStore } from '../../src/eventlog/postgres-key-store.ts';
import type { KeyStore } from '../../src/eventlog/key-store.ts';
import { testDatabase } from '../support/postgres.ts';

type Place = { open(): Promise<KeyStore>; remove(): Promise<void> };

const inLmdb = async (): Promise<Place> => {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'medreserve-marks-'));
  return { open: () => Promise.resolve(openLmdbKeyStore(path.join(directory, 'keys'))), remove: () => rm(directory, { recursive: true }) };
};
const inPostgres = async (): Promise<Place> => {
  const database = await testDatabase();
  return { open: () => openPostgresKeyStore(database.url), remove: () => database.close() };
};

const mark = (command: string, revision: number, position?: bigint, more: Partial<Mark> = {}): Mark => ({ command, stream: 'stream', hash: 'hash', revision, position, ...more });
const named = (n: number): string => `command-${String(n).padStart(5, '0')}`;

describe.each([
  ['LMDB', inLmdb],
  ['PostgreSQL', inPostgres],
])('marks in %s', (_name, make) => {
  let place: Place;
  let store: KeyStore;
  beforeEach(async () => {
    place = await make();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  test('stay, also when the store is opened anew, with positions as large as they come', async () => {
    expect(await store.marks.put([mark('a', 3, 2n ** 62n + 1n), mark('b', -1)])).toEqual([]);
    await store.close();
    store = await place.open();
    expect(await store.marks.find('a')).toMatchObject(mark('a', 3, 2n ** 62n + 1n));
    expect(await store.marks.find('b')).toMatchObject({ revision: -1, position: undefined });
    expect(await store.marks.find('c')).toBeUndefined();
  });

  test('of what changed nothing give way to nobody', async () => {
    await store.marks.put([mark('a', 3, 30n)]);
    for (const other of [mark('a', 9), mark('a', 9, 90n), mark('a', 3, 30n), mark('a', 3, undefined, { hash: 'other' })]) expect(await store.marks.put([other])).toMatchObject([mark('a', 3, 30n)]);
    expect(await store.marks.find('a')).toMatchObject(mark('a', 3, 30n));
  });

  test('of what was about to append give way at a later revision only, and to the same', async () => {
    await store.marks.put([mark('a', 3)]);
    for (const other of [mark('a', 3, 30n), mark('a', 2), mark('a', 2, 20n), mark('a', 3, undefined, { hash: 'other' })]) expect(await store.marks.put([other])).toMatchObject([mark('a', 3)]);
    expect(await store.marks.put([mark('a', 3)])).toEqual([]);
    expect(await store.marks.put([mark('a', 4, undefined, { hash: 'other' })])).toEqual([]);
    expect(await store.marks.put([mark('a', 5, 50n)])).toEqual([]);
    expect(await store.marks.find('a')).toMatchObject(mark('a', 5, 50n));
  });

  test('are put together, each for itself', async () => {
    await store.marks.put([mark('b', 3, 30n)]);
    expect(await store.marks.put([mark('c', 5), mark('b', 5), mark('a', 5)])).toMatchObject([mark('b', 3, 30n)]);
    expect(await store.marks.find('a')).toMatchObject(mark('a', 5));
    expect(await store.marks.find('c')).toMatchObject(mark('c', 5));
  });

  test('one of two that are put at once stands, whoever opened the store', async () => {
    const other = await place.open();
    try {
      for (let n = 0; n < 30; n++) {
        const [announced, nothing] = await Promise.all([store.marks.put([mark(named(n), 7)]), other.marks.put([mark(named(n), 7, 70n)])]);
        expect(announced.length + nothing.length).toBe(1);
      }
    } finally {
      await other.close();
    }
  });

  test('of a stream the latest are kept, and what others have stays', async () => {
    await store.marks.put([mark('of another', 0, 1n, { stream: 'other', at: 1 }), mark('about to', 0)]);
    const all = Array.from({ length: kept.unchanging + 20 }, (_, n) => mark(named(n), n, BigInt(n), { at: 1_000 + n }));
    for (let at = 0; at < all.length; at += 500) await store.marks.put(all.slice(at, at + 500));
    await expect.poll(() => store.marks.find(named(19))).toBeUndefined();
    for (const command of [named(20), named(kept.unchanging + 19), 'of another', 'about to']) expect(await store.marks.find(command)).toBeDefined();
  });

  test('of what was about to append go after their time', async () => {
    await store.marks.put([mark('old', 0, undefined, { at: Date.now() - kept.announced - 1_000 }), mark('new', 0), mark('nothing', 0, 1n, { at: 1 })]);
    await store.close();
    store = await place.open();
    await store.marks.put([mark('next', 0)]);
    await expect.poll(() => store.marks.find('old')).toBeUndefined();
    for (const command of ['new', 'nothing', 'next']) expect(await store.marks.find(command)).toBeDefined();
  });

  test('of what changed nothing come in pages, with their time', async () => {
    await store.marks.put([mark('b', 2, 20n, { at: 2_000 }), mark('a', 1, 10n, { at: 1_000 }), mark('c', 3)]);
    expect(await store.marks.after('', 1)).toEqual([mark('a', 1, 10n, { at: 1_000 })]);
    expect(await store.marks.after('a', 10)).toEqual([mark('b', 2, 20n, { at: 2_000 })]);
  });

  test('stand beside the keys without being one', async () => {
    await store.insert({ kid: 'kid', subject: 'ann', wrapped: { bytes: randomBytes(8), masterKid: 'master' } });
    await store.marks.put([mark('key kid', 1, 10n)]);
    expect((await store.after('', 10)).map(({ kid }) => kid)).toEqual(['kid']);
    expect(await store.marks.after('', 10)).toHaveLength(1);
  });
});
