import { createCipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openKeys, type Keys, type KeysOptions } from '../../src/eventlog/keys.ts';
import { WrongMasterKey } from '../../src/eventlog/wrapping.ts';
import { testDatabase } from '../support/postgres.ts';

type Place = { readonly path: string } | { readonly databaseUrl: string };
/** A place for keys that nobody has used, and the way to be rid of it. */
type Fresh = () => Promise<{ readonly place: Place; remove(): Promise<void> }>;

const inLmdb: Fresh = async () => {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'medreserve-keys-'));
  return { place: { path: path.join(directory, 'deep', 'keys.mdb') }, remove: () => rm(directory, { recursive: true }) };
};
const inPostgres: Fresh = async () => {
  const database = await testDatabase();
  return { place: { databaseUrl: database.url }, remove: () => database.close() };
};

const bytesOf = (key: KeyObject | undefined): Buffer | undefined => key?.export();

describe.each([
  ['LMDB', inLmdb],
  ['PostgreSQL', inPostgres],
])('keys in %s', (_name, fresh) => {
  const masterKey = randomBytes(32);
  const opened: Keys[] = [];
  let place: Place;
  let remove: () => Promise<void>;

  const open = async (options: Partial<KeysOptions> = {}): Promise<Keys> => {
    const keys = await openKeys({ masterKey, ...options, ...place });
    opened.push(keys);
    return keys;
  };
  const closeAll = async (): Promise<void> => {
    await Promise.all(opened.splice(0).map((keys) => keys.close()));
  };

  beforeEach(async () => {
    ({ place, remove } = await fresh());
  });
  afterEach(async () => {
    await closeAll();
    await remove();
  });

  test('makes a key at its first use, and finds it again', async () => {
    const keys = await open();
    expect(keys.cachedDataKeyFor('ann')).toBeUndefined();
    const made = await keys.dataKeyFor('ann');
    expect(bytesOf(made.key)).toHaveLength(32);
    expect(await keys.dataKeyFor('ann')).toBe(made);
    expect(keys.cachedDataKeyFor('ann')).toBe(made);
    expect(keys.cachedKeyById(made.kid)).toBe(made);
    expect((await keys.dataKeyFor('bob')).kid).not.toBe(made.kid);
    await closeAll();
    const again = await (await open()).dataKeyFor('ann');
    expect(again.kid).toBe(made.kid);
    expect(bytesOf(again.key)).toEqual(bytesOf(made.key));
  });

  test('makes one key for a subject, whoever asks at once', async () => {
    const [one, two] = [await open(), await open()];
    const made = await Promise.all([one.dataKeyFor('ann'), one.dataKeyFor('ann'), two.dataKeyFor('ann'), two.dataKeyFor('ann')]);
    expect(new Set(made.map(({ kid }) => kid)).size).toBe(1);
    expect(new Set(made.map(({ key }) => bytesOf(key)?.toString('hex'))).size).toBe(1);
  });

  test('finds keys by their ids, and nothing for others', async () => {
    const ann = await (await open()).dataKeyFor('ann');
    const keys = await open();
    const found = await keys.keysById([ann.kid, 'unknown']);
    expect(found.map(({ kid }) => kid)).toEqual([ann.kid]);
    expect(keys.cachedKeyById(ann.kid)).toBe(found[0]);
    expect(keys.cachedKeyById('unknown')).toBeUndefined();
    expect(await keys.dataKeyFor('ann')).toBe(found[0]);
  });

  test('destroys a key for good', async () => {
    const [one, two] = [await open(), await open()];
    const ann = await one.dataKeyFor('ann');
    let told = 0;
    one.onDestroyed(() => told++);
    await one.destroy('ann');
    expect(told).toBe(1);
    expect(one.cachedKeyById(ann.kid)).toMatchObject({ kid: ann.kid, key: undefined });
    expect(await one.dataKeyFor('ann')).toMatchObject({ kid: ann.kid, key: undefined });
    // Another process learns of it when it reads the key, or is told.
    expect(await two.dataKeyFor('ann')).toMatchObject({ kid: ann.kid, key: undefined });
    await one.destroy('ann');
    await closeAll();
    const later = await open();
    expect(await later.keysById([ann.kid])).toMatchObject([{ kid: ann.kid, key: undefined }]);
    expect(await later.dataKeyFor('ann')).toMatchObject({ kid: ann.kid, key: undefined });
  });

  test('counts as destroyed in this process what the log has ended', async () => {
    const keys = await open();
    const [ann, bob] = [await keys.dataKeyFor('ann'), await keys.dataKeyFor('bob')];
    let told = 0;
    keys.onDestroyed(() => told++);
    keys.forget('ann');
    keys.forget('ann');
    expect(told).toBe(1);
    for (const found of [keys.cachedDataKeyFor('ann'), keys.cachedKeyById(ann.kid), await keys.dataKeyFor('ann'), (await keys.keysById([ann.kid]))[0]]) expect(found).toMatchObject({ kid: ann.kid, key: undefined });
    expect(keys.cachedKeyById(bob.kid)?.key).toBeDefined();
  });

  test('keeps a note beside the keys', async () => {
    const keys = await open();
    expect(await keys.note('a')).toBeUndefined();
    await keys.setNote('a', 'one');
    await keys.setNote('a', 'two');
    await closeAll();
    const later = await open();
    expect([await later.note('a'), await later.note('b')]).toEqual(['two', undefined]);
    expect(await later.rewrap()).toBe(0);
  });

  test('leaves a tombstone also where there was no key', async () => {
    const keys = await open();
    await keys.destroy('ann');
    expect((await keys.dataKeyFor('ann')).key).toBeUndefined();
    expect((await (await open()).dataKeyFor('ann')).key).toBeUndefined();
  });

  test('does not bring a destroyed key back that was being read', async () => {
    const keys = await open();
    const { kid } = await keys.dataKeyFor('ann');
    await Promise.all([keys.keysById([kid]), keys.destroy('ann'), keys.keysById([kid])]);
    expect(keys.cachedKeyById(kid)?.key).toBeUndefined();
    expect(keys.cachedDataKeyFor('ann')?.key).toBeUndefined();
  });

  test('makes each secret of the service once', async () => {
    const [one, two] = [await open(), await open()];
    const [pepper, same] = await Promise.all([one.secret('pepper'), two.secret('pepper')]);
    expect(pepper).toHaveLength(32);
    expect(same).toEqual(pepper);
    expect(await one.secret('jwt')).not.toEqual(pepper);
    await expect(one.dataKeyFor('$pepper')).rejects.toBeInstanceOf(RangeError);
    await expect(one.destroy('$pepper')).rejects.toBeInstanceOf(RangeError);
  });

  test('notices a wrong master key when it opens', async () => {
    await open();
    await expect(openKeys({ masterKey: randomBytes(32), ...place })).rejects.toThrow(WrongMasterKey);
    await expect(openKeys({ masterKey: randomBytes(32), masterKeyPrevious: randomBytes(32), ...place })).rejects.toThrow(/^MASTER_KEY /);
  });

  test('wraps everything anew when the master key changes', async () => {
    const before = await open();
    const subjects = Array.from({ length: 210 }, (_, n) => `patient-${n}`);
    const made = await Promise.all(subjects.map((subject) => before.dataKeyFor(subject)));
    const pepper = await before.secret('pepper');
    await before.destroy('patient-7');
    await closeAll();

    const next = randomBytes(32);
    const both = await open({ masterKey: next, masterKeyPrevious: masterKey });
    expect(bytesOf((await both.dataKeyFor('patient-3')).key)).toEqual(bytesOf(made[3]?.key));
    // All but the destroyed one, the pepper, and what the master key is checked by.
    expect(await both.rewrap()).toBe(subjects.length - 1 + 2);
    expect(await both.rewrap()).toBe(0);
    await closeAll();

    const after = await open({ masterKey: next });
    expect(bytesOf((await after.dataKeyFor('patient-209')).key)).toEqual(bytesOf(made[209]?.key));
    expect((await after.dataKeyFor('patient-7')).key).toBeUndefined();
    expect(await after.secret('pepper')).toEqual(pepper);
    await expect(openKeys({ masterKey, ...place })).rejects.toThrow(WrongMasterKey);
  });

  test('takes nothing but a master key of 32 bytes', async () => {
    await expect(openKeys({ masterKey: randomBytes(16), ...place })).rejects.toBeInstanceOf(RangeError);
  });
});

describe('what is stored in PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  test('opens with its master key, its subject and its id only', async () => {
    const masterKey = randomBytes(32);
    const keys = await openKeys({ masterKey, databaseUrl: database.url });
    const { key } = await keys.dataKeyFor('ann');
    await keys.dataKeyFor('bob');
    const pool = database.pool();
    const { rows } = await pool.query<{ wrapped: Buffer }>(`select wrapped from data_keys where subject = 'ann'`);
    expect(rows[0]?.wrapped.includes(key?.export() ?? Buffer.alloc(0))).toBe(false);
    await pool.query(`update data_keys set wrapped = (select wrapped from data_keys where subject = 'ann') where subject = 'bob'`);
    await keys.close();
    const again = await openKeys({ masterKey, databaseUrl: database.url });
    await expect(again.dataKeyFor('bob')).rejects.toThrow(WrongMasterKey);
    expect((await again.dataKeyFor('ann')).key?.export()).toEqual(key?.export());
    await again.close();
  });

  test('a store that is away is an error within its time, not a new key', async () => {
    const gone = new URL(database.url);
    gone.port = '1';
    await expect(openKeys({ masterKey: randomBytes(32), databaseUrl: gone.href })).rejects.toThrow();
  });
});

test('the file of an LMDB store is its owner’s alone', async () => {
  const { place, remove } = await inLmdb();
  const keys = await openKeys({ masterKey: randomBytes(32), ...place });
  expect('path' in place && (await stat(place.path)).mode & 0o777).toBe(0o600);
  const { key } = await keys.dataKeyFor('ann');
  expect(() => createCipheriv('aes-256-gcm', key?.export() ?? '', randomBytes(12))).not.toThrow();
  await keys.close();
  await remove();
});

test('a database that cannot be used is named by its setting, and shown to nobody', async () => {
  const opening = openKeys({ masterKey: randomBytes(32), databaseUrl: 'postgresql://who:a-secret@127.0.0.1:1/keys' });
  await expect(opening).rejects.toMatchObject({ name: 'KeysUnavailable', message: 'KEYS_DATABASE_URL: the database cannot be used now: nothing listens at its address (ECONNREFUSED)' });
});
