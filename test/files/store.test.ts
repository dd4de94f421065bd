import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chunkSize, sealedSize } from '../../src/files/sealing.ts';
import { createFileStore, type Written } from '../../src/files/store.ts';
import { sweep } from '../../src/files/sweeper.ts';

const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-files-'));
const store = createFileStore(directory);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function written(bytes: Buffer, file_id = 'file_a', step = 10_000): Promise<Written> {
  const writing = await store.write(file_id);
  for (let at = 0; at < bytes.length; at += step) await writing.write(bytes.subarray(at, at + step));
  return writing.finish();
}
async function read(file: Written, first = 0, last = file.size - 1): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await store.read(file, first, last)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const everything = (): string[] => readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
const pathOf = (blob: string): string => path.join(directory, 'incoming', blob);

describe('what was written', () => {
  test.each([1, 100, chunkSize - 1, chunkSize, chunkSize + 1, 3 * chunkSize, 200_001])('%i bytes are read back, whole and in part', async (size) => {
    const bytes = randomBytes(size);
    const file = await written(bytes);
    expect(file).toMatchObject({ size, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(readFileSync(pathOf(file.blob))).toHaveLength(sealedSize(size));
    expect((await read(file)).equals(bytes)).toBe(true);
    for (const [first, last] of [[0, 0], [size - 1, size - 1], [Math.floor(size / 2), size - 1], [Math.floor(size / 3), Math.floor((2 * size) / 3)]] as const) expect((await read(file, first, last)).equals(bytes.subarray(first, last + 1))).toBe(true);
    await store.settle(file.blob);
    expect((await read(file)).equals(bytes)).toBe(true);
    await store.remove(file.blob);
    await expect(read(file)).rejects.toThrow(/ENOENT/);
  });

  test('is not to be read without its key, at rest', async () => {
    const file = await written(Buffer.from('the diagnosis is a canary, '.repeat(5_000)));
    expect(readFileSync(pathOf(file.blob)).includes('canary')).toBe(false);
    await expect(read({ ...file, content_key: randomBytes(32).toString('base64') })).rejects.toThrow();
  });

  test.each([
    ['a bit is turned', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 70_000 ? byte ^ 1 : byte)))],
    ['its end is cut off', (bytes: Buffer) => bytes.subarray(0, chunkSize + 16)],
    ['two chunks change places', (bytes: Buffer) => Buffer.concat([bytes.subarray(chunkSize + 16, 2 * (chunkSize + 16)), bytes.subarray(0, chunkSize + 16), bytes.subarray(2 * (chunkSize + 16))])],
  ])('is not given out when %s', async (_, spoil) => {
    const file = await written(randomBytes(3 * chunkSize));
    writeFileSync(pathOf(file.blob), spoil(readFileSync(pathOf(file.blob))));
    await expect(read(file)).rejects.toThrow();
  });

  test('is gone when it is given up', async () => {
    const before = everything();
    const half = await store.write('file_half');
    await half.write(randomBytes(100_000));
    await half.abandon();
    const whole = await store.write('file_whole');
    await whole.write(Buffer.from('x'));
    await whole.finish();
    await whole.abandon();
    expect(everything()).toEqual(before);
  });
});

test('a sweep removes the orphans that are old enough, and puts in its place what belongs to a file', async () => {
  const [orphan, known, young] = [await written(Buffer.from('o'), 'file_orphan'), await written(Buffer.from('k'), 'file_known'), await written(Buffer.from('y'), 'file_young')];
  const past = new Date(Date.now() - 7_200_000);
  for (const { blob } of [orphan, known]) utimesSync(pathOf(blob), past, past);
  await sweep({ store, blobOf: async (file_id) => (file_id === 'file_known' ? known.blob : undefined) }, Date.now() - 3_600_000);
  expect(everything()).not.toContain(orphan.blob);
  expect((await read(known)).toString()).toBe('k');
  expect(readdirSync(path.join(directory, 'incoming'))).toContain(young.blob);
  expect(readdirSync(path.join(directory, 'incoming'))).not.toContain(known.blob);
});

test('a directory that is not there yet has no orphans', async () => {
  expect(await createFileStore(path.join(directory, 'none')).incoming(Date.now())).toEqual([]);
});
