import { afterEach, expect, test } from 'vitest';
import type { Envelope } from '../../src/dispatcher/types.ts';
import { EventLogUnavailable, type EventLog } from '../../src/eventlog/types.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { reactor, type Reaction } from '../../src/kernel/reactor.ts';
import { createLogger } from '../../src/logger.ts';
import type { Standing } from '../../src/projector/types.ts';
import { loadCheckpoint, saveCheckpoint } from '../../src/reactors/runtime/checkpoint.ts';
import { runCompletion } from '../../src/reactors/runtime/completion.ts';
import { createReactors, type ReactorsParts } from '../../src/reactors/runtime/reactors.ts';
import { runReactor } from '../../src/reactors/runtime/run-reactor.ts';
import { stepsOf } from '../../src/reactors/runtime/steps.ts';
import type { Running } from '../../src/reactors/runtime/set-to-work.ts';
import { ann, type CounterEvent } from '../dispatcher/aggregates.ts';
import { eventsOf, onMachine, send, type Gateway } from '../dispatcher/machine.ts';
import { until } from '../support/until.ts';

const machine = onMachine();
const logger = createLogger('silent');
const look = 5;
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

let names = 0;
/** A reactor of its own name, for the counters of one test. */
const reacting = (counter: string, react: (event: Recorded<CounterEvent>) => readonly Reaction[]) =>
  reactor<CounterEvent>()({ name: `test-${names++}`, on: { Counted: (event) => (event.stream === `counter-${counter}` ? react(event) : []) } });
const counterOf = ({ stream }: Recorded): string => stream.replace('counter-', '');
const noting = (event: Recorded<CounterEvent>): Reaction => ({ send: 'note', data: { counter: counterOf(event), sum: event.data.by } });

function running(start: () => Running): Running {
  const begun = start();
  stops.push(() => begun.stop());
  return begun;
}
const count = (gateway: Gateway, counter: string, by: number, more: Partial<Envelope> = {}) => send(gateway.dispatcher, 'count-freely', { counter, by }, ann, more);
const sums = async (gateway: Gateway, counter: string): Promise<number[]> => ((await eventsOf(gateway.log, `journal-${counter}`)) as Recorded<{ type: 'Noted'; data: { sum: number } }>[]).map(({ data }) => data.sum);
const parts = (gateway: Gateway, now = Date.now) => ({ ...gateway, logger, now, look });
/** Everything that stands in the log has been taken in. */
const caughtUp = async (gateway: Gateway, each: Running): Promise<void> => {
  const head = (await gateway.log.head())?.position ?? 0n;
  await until(() => (each.position ?? -1n) >= head);
};

test('a command goes on with the trace of its event', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const event = { id: 'e0a5fb5c-5a8b-4a52-9c30-6a9a5b1f3a58', type: 'Counted', stream: 'counter-traced', data: { by: 1 }, metadata: { $correlationId: 'one', traceparent } } as unknown as Recorded;
  expect(stepsOf(reacting('traced', (seen) => [noting(seen)]), event)).toMatchObject([{ now: { name: 'note', traceparent } }]);
});

test('an event leads to a command once, across restarts and by several at once', async () => {
  const [gateway, other] = [await machine().gateway(), await machine().gateway()];
  const definition = reacting('once', (event) => [noting(event)]);
  await count(gateway, 'once', 1);
  const first = running(() => runReactor(definition, parts(gateway)));
  running(() => runReactor(definition, parts(other)));
  await count(gateway, 'once', 2);
  await until(async () => (await sums(gateway, 'once')).length === 2);
  await first.stop();
  await count(gateway, 'once', 3);
  await caughtUp(gateway, running(() => runReactor(definition, parts(gateway))));
  // One that has no checkpoint at hand does everything again.
  await caughtUp(other, running(() => runReactor(definition, { ...parts(other), log: withoutCheckpoints(other.log) })));
  expect(await sums(gateway, 'once')).toEqual([1, 2, 3]);
  expect((await eventsOf(gateway.log, 'journal-once')).map(({ metadata: { actor, via } }) => ({ ...actor, via }))).toEqual(Array.from({ length: 3 }, () => ({ user_id: 'system', role: 'SYSTEM', via: 'reactor' })));
});

const withoutCheckpoints = (log: EventLog): EventLog => ({ ...log, readStream: (stream, options) => (stream.startsWith('reactor-') ? log.readStream('reactor-nothing') : log.readStream(stream, options)) });

test('a step that is refused for good is passed over', async () => {
  const gateway = await machine().gateway();
  await count(gateway, 'refused', 1);
  await count(gateway, 'refused', 2);
  const definition = reacting('refused', (event) => (event.data.by === 1 ? [{ send: 'note', data: { wrong: true } }, { send: 'nothing-of-the-kind', data: {} }] : [noting(event)]));
  await caughtUp(gateway, running(() => runReactor(definition, parts(gateway))));
  expect(await sums(gateway, 'refused')).toEqual([2]);
});

test('a timer fires when the log’s time has come, also after a restart, whatever the clock did before', async () => {
  const gateway = await machine().gateway();
  let now = Date.now();
  const clock = () => now;
  const definition = reacting('timed', (event) => [{ ...noting(event), at: event.recorded_at + 60_000, key: `after ${event.data.by}` }]);
  const first = running(() => runReactor(definition, parts(gateway, clock)));
  await count(gateway, 'timed', 1);
  await until(() => first.waiting === 1);
  now += 30_000;
  await first.stop();
  expect(await loadCheckpoint(gateway.log, definition.name)).toMatchObject({ timers: [{ key: 'after 1', send: 'note' }] });
  now -= 3_600_000;
  const second = running(() => runReactor(definition, parts(gateway, clock)));
  await caughtUp(gateway, second);
  await count(gateway, 'timed', 2);
  await until(() => second.waiting === 2);
  expect(await sums(gateway, 'timed')).toEqual([]);
  now += 7_200_000;
  await until(() => second.waiting === 0);
  expect((await sums(gateway, 'timed')).sort()).toEqual([1, 2]);
  await second.stop();
  await caughtUp(gateway, running(() => runReactor(definition, { ...parts(gateway, clock), log: withoutCheckpoints(gateway.log) })));
  expect(await sums(gateway, 'timed')).toHaveLength(2);
});

test('a log whose clock is ahead makes no timer later', async () => {
  const gateway = await machine().gateway();
  let now = Date.now() - 3_600_000;
  const definition = reacting('ahead', (event) => [{ ...noting(event), at: event.recorded_at + 60_000, key: 'the one' }]);
  const at = running(() => runReactor(definition, parts(gateway, () => now)));
  await count(gateway, 'ahead', 1);
  await until(() => at.waiting === 1);
  now += 60_000;
  await until(() => at.waiting === 0);
  expect(await sums(gateway, 'ahead')).toEqual([1]);
});

test('a timer of the same key replaces, and one that is cancelled never fires, also when that is read from the log only', async () => {
  const gateway = await machine().gateway();
  let now = Date.now();
  const definition = reacting('keyed', (event) => {
    if (event.data.by < 0) return [{ cancel: 'other' }];
    return [{ ...noting(event), at: event.recorded_at + 1_000 * event.data.by, key: event.data.by === 9 ? 'other' : 'the one' }];
  });
  for (const by of [1, 2, 9, -1]) await count(gateway, 'keyed', by);
  now += 3_600_000;
  const begun = running(() => runReactor(definition, parts(gateway, () => now)));
  await caughtUp(gateway, begun);
  await until(() => begun.waiting === 0);
  expect(await sums(gateway, 'keyed')).toEqual([2]);
});

test('steps wait while the log is away, and are done then', async () => {
  let away = true;
  const gateway = await machine().gateway({}, (log) => ({ ...log, append: (...call) => (away && call[0].startsWith('journal-') ? Promise.reject(new EventLogUnavailable('away')) : log.append(...call)) }));
  const definition = reacting('away', (event) => [noting(event)]);
  await count(gateway, 'away', 5);
  const begun = running(() => runReactor(definition, parts(gateway)));
  await until(async () => (await eventsOf(gateway.log, 'counter-away')).length === 1);
  await begun.stop();
  expect(await sums(gateway, 'away')).toEqual([]);
  running(() => runReactor(definition, parts(gateway)));
  away = false;
  await until(async () => (await sums(gateway, 'away')).length === 1);
});

test('what a crash has cut off from its command is completed, what was done is not done again', async () => {
  const gateway = await machine().gateway();
  const tell = (by: number, note: Partial<Envelope> = {}) => send(gateway.dispatcher, 'count-and-tell', { counter: 'told', by }, ann, note);
  await tell(1);
  const cut = await machine().gateway({}, (log) => ({ ...log, append: (...call) => (call[0].startsWith('journal-') ? Promise.reject(new Error('cut off')) : log.append(...call)) }));
  await send(cut.dispatcher, 'count-and-tell', { counter: 'told', by: 2 }, ann);
  const sent: string[] = [];
  const dispatcher = { ...gateway.dispatcher, dispatch: (envelope: Envelope) => (sent.push(envelope.name), gateway.dispatcher.dispatch(envelope)) };
  const begun = running(() => runCompletion({ ...parts(gateway), dispatcher }, 1_000));
  await until(async () => (await sums(gateway, 'told')).length === 2);
  await tell(3);
  await caughtUp(gateway, begun);
  await until(() => begun.waiting === 0);
  expect(await sums(gateway, 'told')).toEqual([1, 2, 3]);
  expect(sent).toEqual(['note']);
});

test('a checkpoint of many timers comes back whole, and one that is not whole counts for nothing', async () => {
  const { log } = await machine().gateway();
  const timers = Array.from({ length: 2_500 }, (_, n) => ({ key: `key ${n}`, at: n, send: 'note', data: { counter: 'x'.repeat(200), sum: n }, command_id: `id ${n}`, correlation_id: 'id' }));
  expect(await loadCheckpoint(log, 'many')).toBeUndefined();
  await saveCheckpoint(log, 'many', { position: 9_007_199_254_740_993n, timers }, Date.now());
  expect(await loadCheckpoint(log, 'many')).toEqual({ position: 9_007_199_254_740_993n, timers });
  let appends = 0;
  await expect(saveCheckpoint({ append: (...call) => (appends++ === 0 ? log.append(...call) : Promise.reject(new EventLogUnavailable('away'))) }, 'many', { position: 1n, timers }, Date.now())).rejects.toThrow(EventLogUnavailable);
  expect((await loadCheckpoint(log, 'many'))?.position).toBe(9_007_199_254_740_993n);
});

test('they run where the lease is, and everywhere when nobody can tell who has it', async () => {
  const gateway = await machine().gateway();
  let standing: Standing = 'following';
  const options: ReactorsParts = { ...parts(gateway), reactors: [reacting('standing', (event) => [noting(event)])], standing: () => standing };
  const reactors = createReactors(options);
  stops.push(() => reactors.stop());
  const allRun = (expected: boolean) => until(() => reactors.status().every(({ running }) => running === expected));
  reactors.start();
  await allRun(false);
  standing = 'unknown';
  await allRun(true);
  standing = 'following';
  await allRun(false);
  standing = 'leading';
  await allRun(true);
  await count(gateway, 'standing', 4);
  await until(async () => (await sums(gateway, 'standing')).length === 1);
  expect(reactors.status().map(({ name }) => name)).toEqual(['follow-ups', options.reactors[0]?.name]);
});
