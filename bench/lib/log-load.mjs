// A client of an event log, a process of its own: node log-load.mjs '{"url","seconds","streams","batch"}' appends, '{"url","read"}' reads the whole log.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { binaryEvent, EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';

const { url, seconds, streams, batch, read } = JSON.parse(process.argv[2]);
const client = EventStoreDBClient.connectionString(url);
const bytes = (value) => new Uint8Array(Buffer.from(JSON.stringify(value)));
const data = bytes({ account: randomUUID(), amount: 12.5, currency: 'EUR', note: 'x'.repeat(190) });
const metadata = bytes({ at: Date.now() });
const answer = async (measure) => {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const { events, p99 } = await measure();
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify({ events: Math.round((events * 1_000) / (performance.now() - begun)), cpu: +((used.user + used.system) / events).toFixed(1), ...(p99 !== undefined && { p99 }) }));
  process.exit(0);
};

if (read)
  await answer(async () => {
    let events = 0;
    for await (const _ of client.readAll({ maxCount: read })) events++;
    return { events };
  });

let appended = 0;
let delays = [];
let stop = false;
async function appender() {
  const stream = `bench-${randomUUID()}`;
  let expectedRevision = NO_STREAM;
  while (!stop) {
    const begun = performance.now();
    const events = Array.from({ length: batch }, () => binaryEvent({ type: 'Deposited', data, metadata }));
    expectedRevision = (await client.appendToStream(stream, events, { expectedRevision })).nextExpectedRevision;
    appended += batch;
    delays.push(performance.now() - begun);
  }
}
for (let i = 0; i < streams; i++) void appender();
await sleep(1_000);
appended = 0;
delays = [];
await answer(async () => {
  await sleep(seconds * 1_000);
  stop = true;
  delays.sort((a, b) => a - b);
  return { events: appended, p99: +(delays[Math.floor(delays.length * 0.99)] ?? 0).toFixed(2) };
});
