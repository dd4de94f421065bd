import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from '../../src/embedded/index.ts';
import { processes } from '../../src/embedded/orphans.ts';
import { kill, patiently, query, temporaryData, until } from '../embedded/machine.ts';

function parentOf(pid: number): number | undefined {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1]);
  } catch {
    return undefined;
  }
}
const childrenOf = (parent: number): number[] => processes().filter((pid) => parentOf(pid) === parent);

/** Inserts row after row, each committed; what got no answer is sent again until it has one. */
async function write(url: string, writer: number, acknowledged: Set<string>, over: AbortSignal): Promise<void> {
  let n = 0;
  while (!over.aborted) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      for (; !over.aborted; n++) {
        await client.query({ name: 'write', text: 'insert into written values ($1) on conflict do nothing', values: [`${writer}-${n}`] });
        acknowledged.add(`${writer}-${n}`);
      }
    } catch {
      await delay(10);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

test('what PostgreSQL acknowledged outlives kills, freezes and restarts under load', patiently, async () => {
  const embedded = await startEmbedded({ dataDirectory: await temporaryData(), needs: { postgres: true, eventlog: false }, logger: pino({ level: 'silent' }) });
  const url = embedded.databaseUrl ?? '';
  const over = new AbortController();
  const acknowledged = new Set<string>();
  await query(url, 'create table written (id text primary key)');
  const writers = Promise.all([0, 1, 2, 3].map((writer) => write(url, writer, acknowledged, over.signal)));
  onTestFinished(async () => {
    over.abort();
    await writers;
    await embedded.stop();
  });
  const moreIsWritten = async (): Promise<void> => {
    const before = acknowledged.size;
    await until('writing goes on', () => acknowledged.size > before + 100);
  };
  const postmaster = (): number => embedded.pids().postgres ?? 0;
  const afterRestart = async (fault: (pid: number) => void): Promise<void> => {
    const before = postmaster();
    fault(before);
    await until('another PostgreSQL runs', () => postmaster() !== 0 && postmaster() !== before);
    await moreIsWritten();
  };

  await moreIsWritten();
  await afterRestart((pid) => kill(pid, 'SIGKILL'));
  await afterRestart((pid) => [...childrenOf(pid), pid].forEach((one) => kill(one, 'SIGKILL')));
  await afterRestart((pid) => kill(pid, 'SIGINT'));

  // A backend that dies takes the others with it; PostgreSQL recovers by itself.
  const same = postmaster();
  kill((await query(url, `select pid from pg_stat_activity where query like 'insert into written%'`)).map((row) => Number(row['pid']))[0], 'SIGKILL');
  await moreIsWritten();

  const frozen = [same, ...childrenOf(same)];
  for (const pid of frozen) kill(pid, 'SIGSTOP');
  const before = acknowledged.size;
  await expect(query(url, 'select 1', 700)).rejects.toThrow('timeout');
  expect(acknowledged.size - before).toBeLessThanOrEqual(4);
  for (const pid of frozen) kill(pid, 'SIGCONT');
  await moreIsWritten();
  expect(postmaster()).toBe(same);

  over.abort();
  await writers;
  const kept = new Set((await query(url, 'select id from written')).map((row) => row['id']));
  expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  // At most the one that each writer had on its way.
  expect(kept.size - acknowledged.size).toBeLessThanOrEqual(4);
});
