import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './lib/report.mjs';
import { startService } from './lib/service.mjs';

const sockets = 1_000;

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

/** Resident memory of the whole service for each of 1,000 idle sockets in joined rooms, beside 1,000 that are there already: what a first use of everything costs is not theirs. */
export async function run({ runs }) {
  const perSocket = [];
  for (let run = 0; run < runs; run++) {
    const service = await startService();
    const endFirst = await connected(service);
    const before = service.resident();
    const endSecond = await connected(service);
    perSocket.push((service.resident() - before) / 1024 / sockets);
    console.error(`Idle: ${perSocket.at(-1)} KB a socket`);
    await Promise.all([endFirst(), endSecond()]);
    await service.stop();
  }
  return [{ title: 'Idle', name: 'medreserve', 'KB a socket': Math.round(median(perSocket) * 10) / 10 }];
}
