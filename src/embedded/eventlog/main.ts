import { fstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startNode } from './node.ts';

/** How often to look whether the parent and the log's file are still there, ms. */
const check = 500;
/** A stop that takes longer is cut short, ms. */
const stopDeadline = 5_000;

// What is in the log is nobody else's business.
process.umask(0o077);

const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string', default: '0' }, 'worst-day': { type: 'boolean', default: false }, 'clock-offset': { type: 'string', default: '0' } } });
const port = Number(values.port);
const clockOffset = Number(values['clock-offset']);
if (values.data === undefined || !Number.isInteger(port) || port < 0 || port > 65_535 || !Number.isFinite(clockOffset)) fail('usage: main.js --data DIRECTORY [--port N] [--worst-day] [--clock-offset MS]');

const node = await startNode({
  directory: values.data,
  port,
  ...(process.env['EVENTLOG_SECRET'] && { secret: process.env['EVENTLOG_SECRET'] }),
  worstDay: values['worst-day'],
  clockOffset,
  onFailure: (error) => fail(`the log cannot be written, and ends: ${reason(error)}`),
}).catch((error: unknown) => fail(`cannot start: ${reason(error)}`));

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => fail('did not stop in time'), stopDeadline).unref();
  void node.stop().then(() => process.exit(0));
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// A parent that dies, however it dies, closes its end of the pipe.
if (fstatSync(0).isFIFO() || fstatSync(0).isSocket()) process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
const parent = process.ppid;
const file = fileOf(values.data);
setInterval(() => {
  if (process.ppid !== parent) stop();
  // What is written to a file that was moved away is lost.
  else if (!stopping && fileOf(values.data) !== file) fail('another log was put in its place while it ran, and it ends');
}, check).unref();

process.stdout.on('error', () => {});
console.log(JSON.stringify({ ready: true, port: node.port }));

/** Which file the log is in; undefined: none. */
function fileOf(directory = ''): string | undefined {
  const found = statSync(path.join(directory, 'data.mdb'), { throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

function fail(line: string): never {
  console.error(`eventlog: ${line}`);
  process.exit(1);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
