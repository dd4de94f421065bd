import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Marks } from '../../src/eventlog/marks.ts';
import type { EventLog } from '../../src/eventlog/types.ts';
import type { Outcome } from '../../src/dispatcher/types.ts';
import { Rejection } from '../../src/kernel/rejection.ts';
import { admin, ann, counter, permit as permits } from './aggregates.ts';
import { eventsOf, onMachine, send, slugOf, type Gateway } from './machine.ts';

const machine = onMachine();
const key = (idempotency_key: string) => ({ idempotency_key });
const permit = ({ dispatcher }: Gateway, user_id: string, idempotency_key?: string): Promise<Outcome> => send(dispatcher, 'permit', { user_id }, admin, idempotency_key === undefined ? {} : key(idempotency_key));
const forbid = ({ dispatcher }: Gateway, user_id: string): Promise<Outcome> => send(dispatcher, 'forbid', { user_id }, admin);
const count = ({ dispatcher }: Gateway, of: string, by: number, idempotency_key?: string): Promise<Outcome> => send(dispatcher, 'count-freely', { counter: of, by }, ann, idempotency_key === undefined ? {} : key(idempotency_key));
/** The events of a command in its stream. */
const madeBy = async ({ log }: Gateway, { stream, command_id }: Outcome) => (await eventsOf(log, stream)).filter(({ metadata }) => metadata.$causationId === command_id);

const away = (): Promise<never> => Promise.reject(new Error('away'));
const noMarks: Marks = { put: away, find: away, after: away };

test('what changed nothing stays so after a restart and on another gateway, whatever has happened since', async () => {
  const [one, other] = await Promise.all([machine().gateway(), machine().gateway()]);
  await permit(one, 'kim');
  const first = await permit(one, 'kim', 'kim again');
  expect(first).toMatchObject({ events: [], replayed: false });
  await forbid(one, 'kim');
  await one.stop();
  for (const gateway of [other, await machine().gateway()]) expect(await permit(gateway, 'kim', 'kim again')).toEqual({ ...first, replayed: true });
  expect((await other.dispatcher.latest(permits, 'all')).state).not.toMatchObject({ holders: expect.arrayContaining(['kim']) });
  expect(await madeBy(other, first)).toEqual([]);
});

test('its repeat has the result, the revision and the position of then', async () => {
  const one = await machine().gateway();
  await count(one, 'then', 5);
  const first = await count(one, 'then', 0, 'zero');
  expect(first).toMatchObject({ events: [], result: { sum: 5, seq: null } });
  await count(one, 'then', 2);
  for (const gateway of [one, await machine().gateway()]) expect(await count(gateway, 'then', 0, 'zero')).toEqual({ ...first, replayed: true });
});

test('its key is its own on another gateway too', async () => {
  const one = await machine().gateway();
  await count(one, 'own', 0, 'own');
  const other = await machine().gateway();
  expect(await slugOf(count(other, 'own', 1, 'own'))).toBe('idempotency-key-reused');
  expect(await slugOf(send(other.dispatcher, 'count-and-tell', { counter: 'own', by: 0 }, ann, key('own')))).toBe('idempotency-key-reused');
  expect(await eventsOf(other.log, 'counter-own')).toEqual([]);
  // Seen within one stream.
  expect(await count(other, 'somebody else’s', 1, 'own')).toMatchObject({ replayed: false });
});

test('a repeat that would be refused by now is a repeat all the same; what was refused is decided anew', async () => {
  const one = await machine().gateway();
  const first = await count(one, 'refused', 0, 'early');
  await count(one, 'refused', 1);
  const other = await machine().gateway();
  expect(await slugOf(send(other.dispatcher, 'count-freely', { counter: 'refused', by: 0 }, ann, { ...key('late'), if_match: 7 }))).toBe('version-conflict');
  expect(await send(other.dispatcher, 'count-freely', { counter: 'refused', by: 0 }, ann, { ...key('early'), if_match: 7 })).toEqual({ ...first, replayed: true });
  expect(await count(other, 'refused', 1, 'late')).toMatchObject({ replayed: false, revision: 1 });
});

test('without the database of the marks it is 503, and nothing is appended; what needs none goes on', async () => {
  const gateway = await machine().gateway({ marks: noMarks });
  await send(gateway.dispatcher, 'permit', { user_id: 'ann' }, admin);
  expect(await slugOf(permit(gateway, 'ann', 'changes nothing'))).toBe('database-unavailable');
  const [lost, unkeyed, unmarked] = await Promise.all([
    slugOf(count(gateway, 'away', 1, 'lost')),
    count(gateway, 'away', 2),
    send(gateway.dispatcher, 'count', { counter: 'away', by: 4 }, ann, key('unmarked')),
  ]);
  expect([lost, unkeyed.replayed, unmarked.replayed]).toEqual(['database-unavailable', false, false]);
  expect((await gateway.dispatcher.load(counter, 'away')).state).toMatchObject({ sum: 6 });
});

test('a database that hangs holds up no other stream', async () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const gateway = await machine().gateway({ marks: { put: never, find: never, after: never } });
  const lost = Promise.all(Array.from({ length: 8 }, (_, n) => slugOf(count(gateway, `hangs ${n}`, 1, 'hangs'))));
  const first = await Promise.race([lost, count(gateway, 'goes on', 1)]);
  expect(first).toMatchObject({ revision: 0 });
  expect(new Set(await lost)).toEqual(new Set(['database-unavailable']));
});

test('commands that never need marks ask for none, nor do those without a key', async () => {
  const gateway = await machine().gateway({ marks: noMarks });
  await send(gateway.dispatcher, 'permit', { user_id: 'ann' }, admin);
  const asked = { counter: 'hot', by: 1 };
  expect(await send(gateway.dispatcher, 'count', asked, ann, key('hot'))).toMatchObject({ replayed: false });
  expect(await send(gateway.dispatcher, 'count', asked, ann, key('hot'))).toMatchObject({ replayed: true });
  const nothing = await send(gateway.dispatcher, 'count', { ...asked, by: 0 }, ann, key('nothing'));
  expect(await send(gateway.dispatcher, 'count', { ...asked, by: 0 }, ann, key('nothing'))).toEqual({ ...nothing, replayed: true });
  expect(await permit(gateway, 'ann')).toMatchObject({ events: [] });
});

/** A gateway whose appends to a stream wait until they are let go. */
async function held(stream: string) {
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => (go = resolve));
  const waiting = { count: 0 };
  const around = (log: EventLog): EventLog => ({
    ...log,
    async append(...asked) {
      if (asked[0] === stream) {
        waiting.count++;
        await gone;
      }
      return log.append(...asked);
    },
  });
  return { gateway: await machine().gateway({}, around), waiting, go };
}

test('who is about to append is not passed by one of the same key that changes nothing', async () => {
  const first = await held('counter-about');
  const other = await machine().gateway();
  const appended = count(first.gateway, 'about', 1, 'about');
  await expect.poll(() => first.waiting.count).toBe(1);
  const late = slugOf(count(other, 'about', 0, 'about'));
  await sleep(300);
  first.go();
  expect(await late).toBe('idempotency-key-reused');
  expect(await appended).toMatchObject({ replayed: false, revision: 0 });
});

test('who cannot be waited for any longer is told as in progress', async () => {
  const first = await held('counter-slow');
  const other = await machine().gateway();
  const appended = count(first.gateway, 'slow', 1, 'slow');
  await expect.poll(() => first.waiting.count).toBe(1);
  expect(await slugOf(count(other, 'slow', 0, 'slow'))).toBe('idempotency-in-progress');
  first.go();
  expect(await appended).toMatchObject({ replayed: false });
  expect(await slugOf(count(other, 'slow', 0, 'slow'))).toBe('idempotency-key-reused');
});

test('who was overtaken appends nothing once its repeat has changed nothing', async () => {
  const first = await held('permit-all');
  const other = await machine().gateway();
  const overtaken = permit(first.gateway, 'eve', 'eve');
  await expect.poll(() => first.waiting.count).toBe(1);
  await permit(other, 'eve');
  const nothing = await permit(other, 'eve', 'eve');
  expect(nothing).toMatchObject({ events: [], replayed: false });
  await forbid(other, 'eve');
  first.go();
  expect(await overtaken).toEqual({ ...nothing, replayed: true });
  expect(await madeBy(other, nothing)).toEqual([]);
});

test('of two at once, amid changes, never does one append and the other change nothing', async () => {
  const gateways = await Promise.all([machine().gateway(), machine().gateway()]);
  const outcomes: Outcome[] = [];
  let refused = 0;
  for (let round = 0; round < 25; round++) {
    const repeats = [0, 1, 0, 1].map(async (at, n) => {
      await sleep((round * 7 + n * 3) % 11);
      return permit(gateways[at]!, 'zoe', `zoe ${round}`).then(
        (outcome) => outcomes.push(outcome),
        (error: unknown) => (error instanceof Rejection && ['version-conflict', 'idempotency-in-progress'].includes(error.slug) ? refused++ : Promise.reject(error)),
      );
    });
    const changes = [1, 0].map(async (at) => {
      await sleep((round * 5 + at) % 7);
      await (round % 2 === at ? forbid(gateways[at]!, 'zoe') : permit(gateways[at]!, 'zoe'));
    });
    await Promise.all([...repeats, ...changes]);
  }
  const log = await eventsOf(gateways[0].log, 'permit-all');
  for (const { command_id, events } of outcomes) expect(log.filter(({ metadata }) => metadata.$causationId === command_id).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  expect(outcomes.some(({ events }) => events.length > 0)).toBe(true);
  expect(outcomes.some(({ events }) => events.length === 0)).toBe(true);
  expect(refused).toBeLessThan(20);
});

test('of a stream the last thousand and more are kept', async () => {
  const one = await machine().gateway();
  const first = await count(one, 'many', 0, 'many 0');
  await Promise.all(Array.from({ length: 1_000 }, (_, n) => count(one, 'many', 0, `many ${n + 1}`)));
  await count(one, 'many', 3);
  const other = await machine().gateway();
  expect(await count(other, 'many', 0, 'many 0')).toEqual({ ...first, replayed: true });
});

test('what is kept tells of nobody', async () => {
  const kept: unknown[] = [];
  const marks: Marks = { put: (given) => Promise.resolve(void kept.push(...given)).then(() => []), find: () => undefined, after: () => Promise.resolve([]) };
  const gateway = await machine().gateway({ marks });
  await permit(gateway, 'somebody', 'secret key');
  await permit(gateway, 'somebody', 'another key');
  expect(kept).toHaveLength(2);
  const text = JSON.stringify(kept, (_name, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  for (const word of ['somebody', 'root', 'key', 'permit', 'all"']) expect(text).not.toContain(word);
});
