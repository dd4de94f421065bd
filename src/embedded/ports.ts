import { randomInt } from 'node:crypto';
import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedError } from './error.ts';

/**
 * A free TCP port on loopback, below the ranges that systems take outgoing connections from (Linux 32768, macOS 49152): so
 * nobody is likely to take it while a server that is known by it restarts.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const port = randomInt(10_240, 32_768);
    if (await canListen(port)) return port;
  }
  throw new EmbeddedError('no free port was found on 127.0.0.1');
}

/** A port that was in use a moment ago, once it is free, ms. */
const patience = 3_000;

/** The port if it can be had, else another that is free. */
export async function sameOrFreePort(wanted: number | undefined): Promise<number> {
  for (const until = performance.now() + patience; wanted !== undefined && performance.now() < until; await delay(50)) if (await canListen(wanted)) return wanted;
  return freePort();
}

const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
