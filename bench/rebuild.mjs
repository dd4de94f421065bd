// Rebuild of the room history from the log, beside how fast the client library alone reads that log, for logs of several lengths.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EventStoreDBClient } from '@eventstore/db-client';
import { openServers } from '../dist/src/cli/servers.js';
import { readConfig } from '../dist/src/config.js';
import { rebuild } from '../dist/src/projector/rebuild.js';
import { roomHistory } from '../dist/projections/room-history.js';
import { embeddedNode, startNode } from './lib/node.mjs';
import { median } from './lib/report.mjs';

const lengths = [10_000, 100_000, 1_000_000];
const rooms = 100;
const text = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor '.repeat(3);

export async function run({ runs }) {
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'bench-rebuild-'));
  const node = await startNode(embeddedNode);
  const servers = await openServers(readConfig({ ENVIRONMENT: 'test', DATA_DIRECTORY: dataDirectory, EVENTSTORE_URL: node.url }));
  const rows = [];
  try {
    let events = 0;
    for (const length of lengths) {
      events = await fill(servers.log, events, length);
      const read = [];
      const built = [];
      for (let turn = 0; turn < runs; turn++) {
        read.push(await reading(node.url));
        const { events: taken, seconds } = await rebuild({ projection: roomHistory, databaseUrl: servers.databaseUrl, log: servers.log, epoch: servers.epoch });
        built.push(taken / seconds);
        console.error(`Rebuild, ${length} events: reading ${Math.round(read.at(-1))}/s, rebuilding ${Math.round(built.at(-1))}/s`);
      }
      rows.push({ title: 'Rebuild of the room history', name: `${length} events`, 'read events/s': Math.round(median(read)), 'rebuilt events/s': Math.round(median(built)), 'of reading': +(median(built) / median(read)).toFixed(2), 'µs an event': +(1e6 / median(built)).toFixed(1) });
    }
  } finally {
    await servers.close();
    await node.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
  return rows;
}

/** The client library alone, events/s. */
async function reading(url) {
  const client = EventStoreDBClient.connectionString(url);
  const begun = performance.now();
  let events = 0;
  for await (const _ of client.readAll()) events++;
  await client.dispose();
  return (events * 1_000) / (performance.now() - begun);
}

/** Messages in a hundred rooms, so many that the log has `length`. */
async function fill(log, from, length) {
  const metadata = () => ({ schema_version: 1, actor: { user_id: 'doctor', role: 'DOCTOR' }, occurred_at: new Date().toISOString(), $correlationId: randomUUID(), $causationId: randomUUID(), command_hash: 'x'.repeat(32), via: 'rest' });
  const event = (type, data) => ({ id: randomUUID(), type, data, metadata: metadata() });
  const next = Array.from({ length: rooms }, (_, room) => ({ room_id: `room${room}`, revision: Math.floor(from / rooms) - 1 }));
  const each = Math.floor(length / rooms);
  await Promise.all(
    next.map(async ({ room_id, revision }, room) => {
      const patient_id = `patient${room}`;
      for (let at = revision; at + 1 < each; ) {
        const count = Math.min(250, each - at - 1);
        const batch = Array.from({ length: count }, (_, n) =>
          at + n < 0
            ? event('RoomOpened', { room_id, doctor_id: 'doctor', patient_id })
            : event('MessagePosted', { room_id, patient_id, message_id: `msg_${at + n}_${room}`, sender_id: n % 2 ? 'doctor' : patient_id, sender_role: n % 2 ? 'DOCTOR' : 'PATIENT', content: `${text}${n}`, client_message_id: randomUUID() }),
        );
        for (;;) {
          try {
            await log.append(`room-${room_id}`, at < 0 ? 'no_stream' : at, batch, { deadline: 60_000 });
            break;
          } catch (error) {
            if (!/too much is waiting/.test(error.message)) throw error;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }
        at += count;
      }
    }),
  );
  return each * rooms;
}
