import { EventStoreDBClient, START } from '@eventstore/db-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followAll, type Following } from '../contract/following.ts';
import { eventually, idsOf } from '../contract/suite.ts';
import { startNode, type RunningNode } from '../support/eventlog-node.ts';
import { appendingTo, expectIntact, readWholeLog, type Load } from './appending.ts';

describe.each([{ worstDay: false }, { worstDay: true }])('the event log under load, on its worst day: $worstDay', { timeout: 150_000 }, ({ worstDay }) => {
  let node: RunningNode;
  let client: EventStoreDBClient;
  let load: Load;
  let following: Following;

  beforeEach(async () => {
    node = await startNode({ worstDay });
    client = EventStoreDBClient.connectionString(node.url);
    load = appendingTo(node.url);
    following = followAll(client, START, { wanted: ({ type }) => !type.startsWith('$') });
    await load.more(100);
  });
  afterEach(async () => {
    await load.stop().catch(() => undefined);
    await following.stop().catch(() => undefined);
    await client.dispose();
    await node.stop();
  });

  /** What is in the log is what was acknowledged (and perhaps what could not be any more), and a follower has seen just that. */
  async function expectNothingLost(): Promise<void> {
    await load.more(50);
    await load.stop();
    const log = await eventually(() => readWholeLog(node.url));
    expectIntact(log, load.streams);
    await following.reach(log.length);
    expect(idsOf(following.events)).toEqual(idsOf(log));
  }

  test('loses and doubles nothing when it is killed again and again', async () => {
    for (let round = 0; round < 3; round++) {
      await load.more(150);
      await node.kill('SIGKILL');
      await node.restart();
    }
    await expectNothingLost();
  });

  test('loses and doubles nothing when it is stopped and started', async () => {
    for (let round = 0; round < 2; round++) {
      await load.more(150);
      await node.restart();
    }
    await expectNothingLost();
  });

  test('loses and doubles nothing when it freezes for longer than its clients wait', async () => {
    await node.kill('SIGSTOP');
    await eventually(() => expect(load.unanswered).toBeGreaterThan(0));
    await node.kill('SIGCONT');
    await expectNothingLost();
  });
});
