import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedError } from './error.ts';

/** The arguments a live process was started with; undefined for none, a zombie, or one that may not be looked at. */
export function argumentsOf(pid: number): readonly string[] | undefined {
  if (process.platform !== 'linux') return argumentsByPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    if (stat[stat.lastIndexOf(')') + 2] === 'Z') return undefined;
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return line === '' ? undefined : line.replace(/\0$/, '').split('\0');
  } catch {
    return undefined;
  }
}

function argumentsByPs(pid: number): readonly string[] | undefined {
  try {
    const line = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return line === '' ? undefined : line.split(' ');
  } catch {
    return undefined;
  }
}

/** True when `flag` is followed by exactly `directory`: the one proof that a process is a server of ours that lost its parent. */
export function servesDirectory(args: readonly string[] | undefined, program: RegExp, flag: string, directory: string): boolean {
  if (!args || !args.some((arg) => program.test(arg))) return false;
  const rest = args.slice(args.indexOf(flag) + 1);
  // ps gives one line: a directory with spaces arrives in pieces.
  return args.includes(flag) && (rest[0] === directory || (process.platform !== 'linux' && ` ${rest.join(' ')} `.startsWith(` ${directory} `)));
}

/** Ends a process that `isOurs` still recognises: each signal in turn, with up to its seconds for it to go. A stranger's process is never touched. */
export async function endOrphan(pid: number, isOurs: () => boolean, signals: readonly (readonly [NodeJS.Signals, number])[]): Promise<void> {
  for (const [signal, seconds] of signals) {
    if (!isOurs()) return;
    try {
      process.kill(pid, signal);
    } catch {
      // It went between the look and the signal.
    }
    for (const deadline = performance.now() + seconds * 1000; performance.now() < deadline && isOurs(); ) await delay(20);
  }
  if (isOurs()) throw new EmbeddedError(`process ${pid}, left over from an earlier run, does not end`);
}
