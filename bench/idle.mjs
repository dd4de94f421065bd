import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './lib/report.mjs';
import { startService } from './lib/service.mjs';

const sockets = 1_000;

/** Resident memory of the whole service for each of 1,000 idle sockets in joined rooms. */
export async function run({ runs }) {
  const perSocket = [];
  for (let run = 0; run < runs; run++) {
    const service = await startService();
    await sleep(3_000);
    const before = service.resident();
    const client = spawn(process.execPath, [fileURLToPath(new URL('lib/load.mjs', import.meta.url)), JSON.stringify({ adapter: 'ours', url: service.url, secret: service.secret, rooms: 50, subscribers: sockets / 50, idle: 8 })], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(client.stdout, 'data');
    await sleep(5_000);
    perSocket.push((service.resident() - before) / 1024 / sockets);
    await once(client, 'exit');
    await service.stop();
  }
  return [{ title: 'Idle', name: 'medreserve', 'KB a socket': Math.round(median(perSocket) * 10) / 10 }];
}
