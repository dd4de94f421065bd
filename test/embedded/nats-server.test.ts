import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EmbeddedError } from '../../src/embedded/error.ts';
import { placeToUnpack } from '../../src/embedded/nats-server.ts';
import { temporary } from './machine.ts';

// A home that nobody can make, also not root.
const nowhere = '/proc/nonexistent/.cache/medreserve/nats-server';

test('an account without a home unpacks in the other folder, or is told in one line', () => {
  const other = path.join(temporary(), 'cache', 'nats-server');
  const { cache, work } = placeToUnpack([nowhere, other]);
  expect([cache, existsSync(work)]).toEqual([other, true]);
  expect(() => placeToUnpack([nowhere])).toThrow(EmbeddedError);
  expect(() => placeToUnpack([nowhere])).toThrow(/^nats-server is not on this machine .* nothing can be written in \/proc\/nonexistent\/.cache\/medreserve$/);
});
