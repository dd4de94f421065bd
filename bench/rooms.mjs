// A page of history, a join and a post in a room of 100,000 messages beside a room of 100, in turn; and the first post there after a restart.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { adapters } from './lib/adapters.mjs';
import { median } from './lib/report.mjs';
import { startService } from './lib/service.mjs';

const sizes = { 'a room of 100': 100, 'a room of 100,000': 100_000 };
const turns = 200;
const inFlight = 256;

export async function run() {
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'bench-rooms-'));
  let service = await startService({ dataDirectory });
  const rows = [];
  try {
    const rooms = [];
    const adapter = adapters.ours(service);
    for (const [name, size] of Object.entries(sizes)) {
      const room = await adapter.room(String(size));
      await fill(room, size);
      rooms.push({ name, ...room, page: [], join: [], post: [] });
    }
    for (let turn = 0; turn < turns; turn++)
      for (const room of rooms)
        for (const what of ['page', 'join', 'post']) {
          const begun = performance.now();
          await room.act[what]();
          room[what].push(performance.now() - begun);
        }
    await service.stop();
    service = await startService({ dataDirectory });
    for (const room of rooms) {
      const { post, close } = await adapters.ours(service).reopen(room.people, room.id);
      const begun = performance.now();
      await post();
      const first = performance.now() - begun;
      close();
      rows.push({ title: 'Long rooms', name: room.name, 'page p50 ms': ms(room.page), 'join p50 ms': ms(room.join), 'post p50 ms': ms(room.post), 'first post after a restart ms': +first.toFixed(1) });
      for (const each of Object.values(room.act)) each.close?.();
    }
  } finally {
    await service.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
  return rows;
}

const ms = (values) => +median(values).toFixed(2);

async function fill({ act }, size) {
  let left = size;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left-- > 0) await act.post();
    }),
  );
}
