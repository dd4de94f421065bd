import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.ts';

/** How long what is in work may take to be answered, and how long the sockets then have to close. */
const workDeadline = 2_000;
const closeDeadline = 3_000;
const step = 10;

async function until(isDone: () => boolean, deadline: number): Promise<void> {
  const end = Date.now() + deadline;
  while (!isDone() && Date.now() < end) await sleep(step);
}

/** Reads nothing more, answers what is in work, closes with 1001, and drops whoever does not close in turn. */
export async function drainConnections(all: () => readonly Connection[]): Promise<void> {
  for (const { ws } of all()) ws.pause();
  await until(() => all().every(({ working }) => working === 0), workDeadline);
  for (const connection of all()) {
    connection.close(1001, 'going away');
    connection.ws.resume();
  }
  await until(() => all().length === 0, closeDeadline);
  for (const { ws } of all()) ws.terminate();
}
