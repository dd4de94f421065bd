import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Runs the load client once; its answer. */
export const load = (options) =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [here('load.mjs'), JSON.stringify(options)], { timeout: 180_000, maxBuffer: 1 << 20 }, (error, stdout, stderr) => (error ? reject(new Error(`${error.message}\n${stderr}`)) : resolve(JSON.parse(stdout.trim().split('\n').at(-1)))));
  });

/** CPU seconds and resident bytes of a process and its live descendants (Linux). */
export function usageOf(pid) {
  const processes = new Map();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      processes.set(Number(entry), { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) / 100, resident: Number(fields[21]) * 4096 });
    } catch {
      // it ended meanwhile
    }
  }
  const total = { cpu: 0, resident: 0 };
  const add = (id) => {
    const own = processes.get(id);
    if (!own) return;
    total.cpu += own.cpu;
    total.resident += own.resident;
    for (const [child, { parent }] of processes) if (parent === id) add(child);
  };
  add(pid);
  return total;
}
