import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { holderOf, lockDirectory } from '../../src/embedded/lock.ts';
import { temporary } from './machine.ts';

test('one holder at a time, who can be asked for', async () => {
  const directory = temporary();
  expect(await holderOf(directory)).toBeUndefined();
  const lock = await lockDirectory(directory);
  expect(await holderOf(directory)).toEqual({ pid: process.pid });
  await expect(lockDirectory(directory)).rejects.toThrow(`in use by process ${process.pid}`);
  lock.announce('http://127.0.0.1:1');
  expect(await holderOf(directory)).toEqual({ pid: process.pid, address: 'http://127.0.0.1:1' });
  await lock.release();
  expect(await holderOf(directory)).toBeUndefined();
  await (await lockDirectory(directory)).release();
});

test('two paths to one directory are one lock, two directories are two', async () => {
  const home = temporary();
  const [one, other, link] = ['one', 'other', 'link'].map((name) => path.join(home, name)) as [string, string, string];
  mkdirSync(one);
  mkdirSync(other);
  symlinkSync(one, link);
  const locks = await Promise.all([lockDirectory(one), lockDirectory(other)]);
  await expect(lockDirectory(link)).rejects.toThrow('already running');
  await Promise.all(locks.map((lock) => lock.release()));
});

test('of many who ask at once one gets it', async () => {
  const directory = temporary();
  const asked = await Promise.allSettled(Array.from({ length: 10 }, () => lockDirectory(directory)));
  const got = asked.filter((result) => result.status === 'fulfilled');
  expect(got).toHaveLength(1);
  await Promise.all(got.map(({ value }) => value.release()));
});
