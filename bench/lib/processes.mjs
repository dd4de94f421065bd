import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Runs the load client once; its answer, and with it the CPU that the server and its children (or what its own `cpu` counts) took a message while they were counted, µs. */
export const load = (options, server) =>
  new Promise((resolve, reject) => {
    const cpu = [];
    const child = execFile(process.execPath, [here('load.mjs'), JSON.stringify(options)], { timeout: 180_000, maxBuffer: 1 << 20 }, (error, stdout, stderr) => {
      if (error) return reject(new Error(`${error.message}\n${stderr}`));
      const answer = JSON.parse(stdout.trim().split('\n').at(-1));
      resolve({ ...answer, cpu: Math.round((((cpu[1] ?? 0) - (cpu[0] ?? 0)) * 1e6) / (answer.messages * answer.seconds)) });
    });
    // It says when it begins and when it ends to count, and waits for nobody.
    child.stdout.on('data', () => cpu.push(server.cpu?.() ?? cpuOf(server.pid)));
  });

export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** CPU seconds of a process and its live descendants (Linux). */
export function cpuOf(pid) {
  const processes = new Map();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      processes.set(Number(entry), { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) / 100 });
    } catch {
      // it ended meanwhile
    }
  }
  const withChildren = (id) => [...processes].reduce((sum, [child, { parent }]) => (parent === id ? sum + withChildren(child) : sum), processes.get(id)?.cpu ?? 0);
  return withChildren(pid);
}

/** Resident bytes of one process. */
export const residentOf = (pid) => 1_024 * Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
