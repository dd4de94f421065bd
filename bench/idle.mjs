import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspected } from './lib/collected.mjs';
import { freePort } from './lib/processes.mjs';
import { median } from './lib/report.mjs';
import { startService } from './lib/service.mjs';

const sockets = 1_000;
const kilobytes = (all) => Math.round(median(all) * 10) / 10;

/** A thousand sockets in joined rooms, until the returned way to end them is taken. */
async function connected(service) {
  const options = { adapter: 'ours', url: service.url, secret: service.secret, rooms: 50, subscribers: sockets / 50, idle: 120 };
  const client = spawn(process.execPath, [fileURLToPath(new URL('lib/load.mjs', import.meta.url)), JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(client.stdout, 'data');
  await sleep(5_000);
  return async () => {
    client.kill('SIGTERM');
    if (client.exitCode === null && client.signalCode === null) await once(client, 'exit');
  };
}

/**
 * Resident memory of the service, its garbage collected, for each of 1,000 idle sockets in joined rooms, beside 1,000 that are there already: what a first use of everything costs
 * is not theirs, nor is the garbage that their coming leaves in a heap that has room for it, which is told apart.
 */
export async function run({ runs }) {
  const perSocket = [];
  const withGarbage = [];
  for (let run = 0; run < runs; run++) {
    const port = await freePort();
    const service = await startService({ nodeOptions: [`--inspect=127.0.0.1:${port}`] });
    const memory = await inspected(port);
    const endFirst = await connected(service);
    const before = await memory.resident(service.pid);
    const endSecond = await connected(service);
    withGarbage.push((service.resident() - before) / 1024 / sockets);
    perSocket.push(((await memory.resident(service.pid)) - before) / 1024 / sockets);
    console.error(`Idle: ${perSocket.at(-1)} KB a socket, ${withGarbage.at(-1)} before garbage was collected`);
    memory.close();
    await Promise.all([endFirst(), endSecond()]);
    await service.stop();
  }
  return [{ title: 'Idle', name: 'medreserve', 'KB a socket': kilobytes(perSocket), 'before garbage is collected': kilobytes(withGarbage) }];
}
