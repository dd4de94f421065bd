import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { reactorEvents } from '../../events/reactor.ts';
import { createDispatcher, type DispatcherOptions } from '../../src/dispatcher/dispatcher.ts';
import type { Dispatcher, Envelope, Outcome } from '../../src/dispatcher/types.ts';
import { openEventLog } from '../../src/eventlog/event-log.ts';
import { createFeed } from '../../src/eventlog/feed.ts';
import { openKeys, type Keys } from '../../src/eventlog/keys.ts';
import type { EventLog, Feed } from '../../src/eventlog/types.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { Rejection, type Slug } from '../../src/kernel/rejection.ts';
import { createLogger } from '../../src/logger.ts';
import { startNode, type RunningNode } from '../support/eventlog-node.ts';
import { digest } from '../support/given.ts';
import { aggregates } from './aggregates.ts';

const logger = createLogger('silent');
const definitions = new Map([...aggregates, { events: reactorEvents }].flatMap(({ events }) => Object.entries(events)));

/** One gateway's part: a client of the log, its feed, its dispatcher. */
export type Gateway = { readonly log: EventLog; readonly feed: Feed; readonly dispatcher: Dispatcher; stop(): Promise<void> };
export type Machine = {
  readonly node: RunningNode;
  /** A gateway of its own on the same log. `around` may stand between the dispatcher and its log. */
  gateway(options?: Partial<DispatcherOptions>, around?: (log: EventLog) => EventLog): Promise<Gateway>;
};

/** A node in a process of its own for the tests of a file; all gateways of the file end with it. */
export function onMachine(): () => Machine {
  let machine: Machine | undefined;
  const stops: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const directory = await mkdtemp(path.join(os.tmpdir(), 'dispatcher-test-'));
    stops.push(() => rm(directory, { recursive: true, force: true }));
    const node = await startNode();
    stops.push(() => node.stop());
    const keys = await openKeys({ path: path.join(directory, 'keys'), masterKey: randomBytes(32) });
    stops.push(() => keys.close());
    machine = { node, gateway: (options = {}, around = (log) => log) => openGateway(node, keys, options, around, stops) };
  });
  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  });
  return () => {
    if (!machine) throw new Error('not started');
    return machine;
  };
}

async function openGateway(node: RunningNode, keys: Keys, options: Partial<DispatcherOptions>, around: (log: EventLog) => EventLog, stops: (() => Promise<unknown>)[]): Promise<Gateway> {
  const log = await openEventLog({ url: node.url, keys, definitions: new Map([...definitions, ...(options.aggregates ?? []).flatMap(({ events }) => Object.entries(events))]) });
  const feed = createFeed({ log, logger });
  await feed.start();
  const dispatcher = createDispatcher({ aggregates, log: around(log), feed, digest, marks: keys.marks, now: Date.now, limits: { max_message_length: 20 }, revocationDelay: 0, ...options });
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      await dispatcher.drain();
      await feed.stop();
      await log.close();
    })());
  stops.push(stop);
  return { log, feed, dispatcher, stop };
}

/** A command of REST. */
export const send = (dispatcher: Dispatcher, name: string, data: unknown, actor: Actor, more: Partial<Envelope> = {}): Promise<Outcome> => dispatcher.dispatch({ name, data, actor, via: 'rest', ...more });

/** The slug of a refusal; fails when there is none. */
export const slugOf = (promise: Promise<unknown>): Promise<Slug> =>
  promise.then(
    () => expect.fail('was not refused'),
    (error: unknown) => {
      if (error instanceof Rejection) return error.slug;
      throw error;
    },
  );

export async function eventsOf(log: EventLog, stream: string): Promise<readonly Recorded[]> {
  const events: Recorded[] = [];
  for await (const page of log.readStream(stream)) events.push(...page);
  return events;
}
