import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../error-code.ts';
import { holderOf } from './lock.ts';

/** Where the embedded servers of a running service are; a server that is not embedded is left out. */
export type Servers = { readonly databaseUrl?: string; readonly eventstoreUrl?: string; /** Other processes may use them, and write to the log. */ readonly shared: boolean };

const fileIn = (directory: string): string => path.join(directory, 'runtime.json');

/** Readable by its owner only: the addresses hold passwords. */
export function writeRuntime(directory: string, { databaseUrl, eventstoreUrl, shared }: Servers): void {
  const unfinished = `${fileIn(directory)}-${randomBytes(4).toString('hex')}`;
  writeFileSync(unfinished, `${JSON.stringify({ pid: process.pid, database_url: databaseUrl, eventstore_url: eventstoreUrl, shared })}\n`, { mode: 0o600 });
  renameSync(unfinished, fileIn(directory));
}

export const removeRuntime = (directory: string): void => rmSync(fileIn(directory), { force: true });

/** Where the servers were that other processes shared, when they last ran on this data directory: whoever still looks for them there shall find them again. */
export function sharedBefore(directory: string): Pick<Servers, 'databaseUrl' | 'eventstoreUrl'> {
  const { shared, database_url: databaseUrl, eventstore_url: eventstoreUrl } = read(directory) ?? {};
  return shared ? { ...(databaseUrl !== undefined && { databaseUrl }), ...(eventstoreUrl !== undefined && { eventstoreUrl }) } : {};
}

/** The servers of the service that runs on this data directory; undefined when none does (a file left by a crash counts for nothing). */
export async function runningServers(directory: string): Promise<Servers | undefined> {
  const found = read(directory);
  if (!found || (await holderOf(directory))?.pid !== found.pid) return undefined;
  const { database_url, eventstore_url, shared = false } = found;
  return { ...(database_url !== undefined && { databaseUrl: database_url }), ...(eventstore_url !== undefined && { eventstoreUrl: eventstore_url }), shared };
}

type Written = { readonly pid: number; readonly database_url?: string; readonly eventstore_url?: string; readonly shared?: boolean };
function read(directory: string): Written | undefined {
  try {
    // Written here.
    return JSON.parse(readFileSync(fileIn(directory), 'utf8')) as Written;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
