import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allDefinitions, type DomainEvent } from '../../events/index.ts';
import { createCodec } from '../../src/eventlog/codec.ts';
import { connect } from '../../src/eventlog/connection.ts';
import { openKeys } from '../../src/eventlog/keys.ts';
import { openLmdbKeyStore } from '../../src/eventlog/lmdb-key-store.ts';
import { allPages } from '../../src/eventlog/reads.ts';
import type { Stored } from '../../src/eventlog/stored.ts';
import { copyKeys } from '../../src/maintenance/copy-keys.ts';
import { copyMarks } from '../../src/maintenance/copy-marks.ts';
import { copyLog } from '../../src/maintenance/copy-log.ts';
import { verifyLog, type Anchor, type Verified } from '../../src/maintenance/verify.ts';
import { clinicDay } from '../projections/clinic-day.ts';
import { openTestLog, type TestLog } from '../support/event-log.ts';
import { startNode, type RunningNode } from '../support/eventlog-node.ts';

const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-copies-'));
const masterKey = randomBytes(32);
const keysPath = path.join(directory, 'keys');
let source: TestLog;
let target: RunningNode;
const events: readonly DomainEvent[] = clinicDay(300, 3);

beforeAll(async () => {
  source = await openTestLog({ keys: { path: keysPath, masterKey } });
  await source.append(events);
  target = await startNode();
});
afterAll(async () => {
  await source.close();
  await target.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function storedAt(url: string): Promise<Stored[]> {
  const { client, close } = connect(url);
  const all: Stored[] = [];
  for await (const page of allPages(client, { deadline: 20_000 })) all.push(...page);
  await close();
  return all;
}
async function verified(stored: readonly Stored[], anchor?: Anchor, keysAt = keysPath): Promise<Verified> {
  const keys = await openKeys({ path: keysAt, masterKey });
  async function* pages(): AsyncGenerator<readonly Stored[]> {
    yield stored;
  }
  return verifyLog(pages(), createCodec(keys, new Map(Object.entries(allDefinitions))), anchor).finally(() => keys.close());
}

test('a log is verified, and an anchor proves that nothing before it was changed', async () => {
  const stored = await storedAt(source.url);
  const whole = await verified(stored);
  expect(whole).toMatchObject({ events: 301, findings: [], chain: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const half = await verified(stored.slice(0, 150));
  expect((await verified(stored, half)).anchored).toBe('kept');
  expect((await verified(stored.slice(0, 149), half)).anchored).toBe('short');

  const at = stored.findIndex(({ type }, n) => type === 'MessagePosted' && n < 150);
  const changed = (change: (event: Stored) => Stored): Stored[] => stored.map((event, n) => (n === at ? change(event) : event));
  const forged = await verified(changed((event) => ({ ...event, data: Buffer.from(Buffer.from(event.data as Uint8Array).toString().replace(/"ct":"./, '"ct":"-')) })), half);
  expect(forged).toMatchObject({ anchored: 'changed', findings: [{ what: 'cannot be decoded: tampered' }] });
  const without = await verified(stored.filter((_, n) => n !== at), half);
  expect(without.anchored).toBe('changed');
  expect(without.findings[0]?.what).toMatch(/^has the revision/);
  expect((await verified([...stored.slice(0, at), ...stored.slice(at, at + 2).reverse(), ...stored.slice(at + 2)], half)).anchored).toBe('changed');
});

test('a copy has the same chain, also when it was broken off and begun again', async () => {
  const stored = await storedAt(source.url);
  const { client, close } = connect(target.url);
  async function* some(count: number): AsyncGenerator<readonly Stored[]> {
    yield stored.slice(0, count);
  }
  await copyLog(some(120), client);
  expect(await copyLog(some(stored.length), client)).toBe(301);
  const copy = await storedAt(target.url);
  await close();
  expect(copy.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
  expect((await verified(copy)).chain).toBe((await verified(stored)).chain);
});

test('copied keys open the copied log, what was destroyed stays so, and what changed nothing is known', async () => {
  const copyPath = path.join(directory, 'copy');
  const keys = await openKeys({ path: keysPath, masterKey });
  await keys.destroy('kim');
  await keys.close();
  const [from, to] = [openLmdbKeyStore(keysPath), openLmdbKeyStore(copyPath)];
  const copied = await copyKeys(from, to);
  expect(await copyKeys(from, to)).toBe(copied);
  const mark = { command: 'command', stream: 'stream', hash: 'hash', revision: 3, position: 30n, at: 1_000 };
  await from.marks.put([mark, { ...mark, command: 'about to append', position: undefined }]);
  for (let n = 0; n < 2; n++) expect(await copyMarks(from.marks, to.marks)).toBe(1);
  expect(await to.marks.find('command')).toEqual(mark);
  await Promise.all([from.close(), to.close()]);
  const [before, after] = [await verified(await storedAt(source.url)), await verified(await storedAt(source.url), undefined, copyPath)];
  expect(after).toEqual(before);
  expect(after.erased).toBeGreaterThan(0);
});
