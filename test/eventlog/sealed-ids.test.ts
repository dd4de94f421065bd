import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealedIds } from '../../src/eventlog/sealed-ids.ts';
import { keyOf } from '../../src/kernel/aggregate.ts';
import { Rejection } from '../../src/kernel/rejection.ts';

const ids = sealedIds(randomBytes(32));
const patient = 'u_abcdefghijklmnopqrstuvwxyz';

test('an id leads back to its stream, and says nothing of it', () => {
  const id = ids.seal('alert', patient, 7);
  expect(id).toMatch(/^alert_[A-Za-z0-9_-]{40,250}$/);
  expect(id).not.toContain(patient);
  expect(ids.unseal('alert', id)).toEqual({ key: patient, part: '7' });
  expect(ids.seal('alert', patient, 7)).toBe(id);
});

test('parts, keys, kinds and secrets are kept apart', () => {
  const id = ids.seal('alert', 'ann', 1);
  expect(new Set([id, ids.seal('alert', 'ann', 11), ids.seal('alert', 'bob', 1), ids.seal('block', 'ann', 1), sealedIds(randomBytes(32)).seal('alert', 'ann', 1)]).size).toBe(5);
  expect(ids.unseal('block', id.replace('alert', 'block'))).toBeUndefined();
  expect(sealedIds(randomBytes(32)).unseal('alert', id)).toBeUndefined();
});

test('whatever was changed is no id', () => {
  const id = ids.seal('alert', patient, 7);
  for (let at = 0; at < id.length; at++) {
    for (const other of ['A', 'B', '_', '0']) if (id[at] !== other) expect(ids.unseal('alert', id.slice(0, at) + other + id.slice(at + 1))).toBeUndefined();
  }
  for (const wrong of ['', 'alert_', 'alert', `${id}A`, id.slice(0, -1), `alert_${'A'.repeat(22)}`, 'alert_%%%', `alert_${'B'.repeat(250)}`]) expect(ids.unseal('alert', wrong)).toBeUndefined();
});

test('a command finds the stream, or nothing', () => {
  expect(keyOf(ids, 'alert', ids.seal('alert', 'ann', 'x-9'))).toBe('ann');
  expect(() => keyOf(ids, 'alert', 'alert_nothing')).toThrow(Rejection);
});
