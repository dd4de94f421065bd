import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { followUpsOf } from '../../src/dispatcher/follow-ups.ts';
import { system } from '../../src/kernel/actor.ts';
import { Rejection } from '../../src/kernel/rejection.ts';
import { admin, ann, bob, counter, limit, permit } from './aggregates.ts';
import { eventsOf, onMachine, send, slugOf } from './machine.ts';
import { until } from '../support/until.ts';

const machine = onMachine();
let number = 0;
const fresh = (): string => `c${++number}`;

describe('a command', () => {
  test('is answered with what is stored', async () => {
    const { dispatcher, log } = await machine().gateway();
    const outcome = await send(dispatcher, 'count-freely', { counter: 'first', by: 3, times: 2, note: 'private' }, ann, { correlation_id: 'a-correlation', traceparent: 'a-trace' });
    const stored = await eventsOf(log, 'counter-first');
    expect(outcome).toMatchObject({ stream: 'counter-first', revision: 1, result: { sum: 6, seq: 0 }, replayed: false });
    expect(outcome.events).toEqual(stored.map(({ id, type, revision }) => ({ id, type, revision })));
    expect(outcome.position).toBeGreaterThanOrEqual(stored.at(-1)?.position ?? 0n);
    expect(stored.map(({ data }) => data)).toEqual([0, 1].map(() => ({ by: 3, by_whom: 'ann', note: 'private' })));
    expect(stored[0]?.metadata).toMatchObject({ schema_version: 3, actor: { user_id: 'ann', role: 'PATIENT' }, $correlationId: 'a-correlation', $causationId: outcome.command_id, traceparent: 'a-trace', via: 'rest' });
  });

  test('that changes nothing gives the stream’s revision and position', async () => {
    const { dispatcher } = await machine().gateway();
    const name = fresh();
    expect(await send(dispatcher, 'count-freely', { counter: name, by: 0 }, ann)).toMatchObject({ revision: -1, position: 0n, events: [], result: { sum: 0, seq: null } });
    const { position } = await send(dispatcher, 'count-freely', { counter: name, by: 1 }, ann);
    expect(await send(dispatcher, 'count-freely', { counter: name, by: 0 }, ann)).toMatchObject({ revision: 0, position, events: [], result: { sum: 1 } });
  });

  test('is checked in the order of the contract: role, schema, relationship, state', async () => {
    const { dispatcher } = await machine().gateway();
    const counter = fresh();
    expect(await slugOf(send(dispatcher, 'no-such', {}, admin))).toBe('not-found');
    expect(await slugOf(send(dispatcher, 'count', { wrong: 1 }, admin))).toBe('forbidden');
    expect(await slugOf(send(dispatcher, 'note', { counter, sum: 1 }, admin))).toBe('forbidden');
    expect(await slugOf(send(dispatcher, 'count', { counter }, bob))).toBe('validation');
    expect(await slugOf(send(dispatcher, 'count', { counter, by: limit + 1 }, bob, { if_match: 7 }))).toBe('not-found');
    await send(dispatcher, 'permit', { user_id: 'bob' }, admin);
    expect(await slugOf(send(dispatcher, 'count', { counter, by: limit + 1 }, bob, { if_match: 7 }))).toBe('version-conflict');
    expect(await slugOf(send(dispatcher, 'count', { counter, by: limit + 1 }, bob, { if_match: -1 }))).toBe('wrong-state');
    expect(await send(dispatcher, 'count', { counter, by: 1 }, bob, { if_match: -1 })).toMatchObject({ revision: 0 });
  });

  test.each([
    ['an unknown field', { counter: 'x', by: 1, '__proto__ ': 2 }],
    ['a wrong type', { counter: 'x', by: '1' }],
    ['a text over the setting', { counter: 'x', by: 1, note: 'a'.repeat(21) }],
    ['NUL', { counter: 'x', by: 1, note: 'a\0b' }],
    ['a lone surrogate', { counter: 'x\ud800', by: 1 }],
    ['no object', [1]],
  ])('with %s is refused without an echo', async (_name, data) => {
    const { dispatcher } = await machine().gateway();
    const error = await send(dispatcher, 'count', data, ann).catch((thrown: unknown) => thrown);
    if (!(error instanceof Rejection)) throw error;
    expect(error.slug).toBe('validation');
    expect(error.extension.errors?.length).toBe(1);
    expect(JSON.stringify([error.message, error.extension])).not.toMatch(/aaa|ud800|u0000/);
  });

  test('counts a text in code points', async () => {
    const { dispatcher } = await machine().gateway();
    expect(await send(dispatcher, 'count-freely', { counter: fresh(), by: 1, note: '🩺'.repeat(20) }, ann)).toMatchObject({ result: { sum: 1 } });
  });

  test('from code is told when its id is none', async () => {
    const { dispatcher } = await machine().gateway();
    expect(await slugOf(send(dispatcher, 'count-freely', { counter: fresh(), by: 1 }, ann, { command_id: 'mine' }))).toBe('validation');
  });
});

describe('follow-ups', () => {
  test('are carried out before the answer, once, as the service', async () => {
    const { dispatcher, log } = await machine().gateway();
    const name = fresh();
    const first = await send(dispatcher, 'count-and-tell', { counter: name, by: 4, times: 2 }, ann, { idempotency_key: 'told' });
    const notes = await eventsOf(log, `journal-${name}`);
    expect(notes).toMatchObject([{ data: { counter: name, sum: 4 }, metadata: { actor: { user_id: 'system', role: 'SYSTEM' }, via: 'reactor', $correlationId: first.command_id } }, {}]);
    const again = await send(dispatcher, 'count-and-tell', { counter: name, by: 4, times: 2 }, ann, { idempotency_key: 'told' });
    expect(again.replayed).toBe(true);
    for (const envelope of followUpsOf(dispatcher.catalog, await eventsOf(log, `counter-${name}`))) expect(await dispatcher.dispatch(envelope)).toMatchObject({ replayed: true });
    expect(await eventsOf(log, `journal-${name}`)).toHaveLength(2);
    expect(followUpsOf(dispatcher.catalog, notes)).toEqual([]);
  });
});

describe('states', () => {
  test('are what the stream holds', async () => {
    const { dispatcher } = await machine().gateway();
    const name = fresh();
    expect(await dispatcher.load(counter, name)).toEqual({ state: { sum: 0, count: 0, id: name }, revision: -1, position: 0n });
    const { position } = await send(dispatcher, 'count-freely', { counter: name, by: 5, times: 3 }, ann);
    expect(await dispatcher.load(counter, name)).toMatchObject({ state: { sum: 15, count: 3, id: name }, revision: 2, position });
    expect(dispatcher.peek(counter, name)).toMatchObject({ state: { sum: 15 } });
    expect(dispatcher.peek(counter, 'never asked for')).toBeUndefined();
    expect(await dispatcher.stateAt(`counter-${name}`, 1)).toMatchObject({ state: { sum: 10 }, revision: 1 });
    expect(await dispatcher.stateAt(`counter-${name}`, 3)).toBeUndefined();
    expect(await dispatcher.stateAt('nothing-of-ours', 0)).toBeUndefined();
  });

  test('of another gateway’s events come with the feed', async () => {
    const [one, other] = await Promise.all([machine().gateway(), machine().gateway()]);
    const name = fresh();
    expect((await one.dispatcher.load(counter, name)).revision).toBe(-1);
    const { position } = await send(other.dispatcher, 'count-freely', { counter: name, by: 5 }, ann);
    await one.feed.reached(position, 20_000);
    expect(one.dispatcher.peek(counter, name)).toMatchObject({ state: { sum: 5 }, revision: 0 });
  });

  test('that the feed keeps no more are remembered, and grant nothing', async () => {
    const { dispatcher, feed } = await machine().gateway();
    const name = fresh();
    await send(dispatcher, 'count-freely', { counter: name, by: 5 }, ann);
    await dispatcher.load(counter, name);
    await feed.stop();
    await expect.poll(() => dispatcher.peek(counter, name)).toBeUndefined();
    expect(dispatcher.recall(counter, name)).toMatchObject({ state: { sum: 5 } });
    expect(dispatcher.recall(counter, 'never asked for')).toBeUndefined();
  });
});

describe('rights', () => {
  test('given on one gateway count at once on the other, also where their absence is cached', async () => {
    const [one, other] = await Promise.all([machine().gateway(), machine().gateway()]);
    for (let round = 0; round < 6; round++) {
      const user_id = `user${round}`;
      const actor = { user_id, role: 'PATIENT' } as const;
      expect(await slugOf(send(other.dispatcher, 'count', { counter: 'r', by: 1 }, actor))).toBe('not-found');
      await send(one.dispatcher, 'permit', { user_id }, admin);
      await send(other.dispatcher, 'count', { counter: 'r', by: 1 }, actor);
    }
  });

  test('taken away are gone when the answer comes, here at once and there after the delay', async () => {
    const [one, other] = await Promise.all([machine().gateway({ revocationDelay: 500 }), machine().gateway()]);
    const actor = { user_id: 'carl', role: 'PATIENT' } as const;
    await send(one.dispatcher, 'permit', { user_id: 'carl' }, admin);
    await send(other.dispatcher, 'count', { counter: 'r', by: 1 }, actor);
    const forbidding = send(one.dispatcher, 'forbid', { user_id: 'carl' }, admin);
    expect(await Promise.race([forbidding.then(() => 'answered'), pause(450, 'waits')])).toBe('waits');
    await forbidding;
    expect(await Promise.all([one, other].map(({ dispatcher }) => slugOf(send(dispatcher, 'count', { counter: 'r', by: 1 }, actor))))).toEqual(['not-found', 'not-found']);
    expect((await one.dispatcher.load(permit, 'all')).state).toMatchObject({ holders: expect.not.arrayContaining(['carl']) });
  });

  test('are read from the log while the feed is away', async () => {
    const [one, other] = await Promise.all([machine().gateway(), machine().gateway()]);
    const actor = { user_id: 'dora', role: 'PATIENT' } as const;
    await send(other.dispatcher, 'permit', { user_id: 'dora' }, admin);
    await send(one.dispatcher, 'count', { counter: 'r', by: 1 }, actor);
    await one.feed.stop();
    await send(other.dispatcher, 'forbid', { user_id: 'dora' }, admin);
    const stale = one.feed.freshAt();
    await until(() => Date.now() - stale > 500);
    expect(await slugOf(send(one.dispatcher, 'count', { counter: 'r', by: 1 }, actor))).toBe('not-found');
  });
});

test('draining finishes what is in flight and refuses what comes', async () => {
  const { dispatcher, log } = await machine().gateway();
  const name = fresh();
  const counting = Array.from({ length: 50 }, () => send(dispatcher, 'count-and-tell', { counter: name, by: 1 }, ann));
  const drained = dispatcher.drain();
  expect(await slugOf(send(dispatcher, 'count-freely', { counter: name, by: 1 }, system))).toBe('event-store-unavailable');
  await drained;
  expect(await Promise.all(counting)).toHaveLength(50);
  expect(await eventsOf(log, `journal-${name}`)).toHaveLength(50);
});
