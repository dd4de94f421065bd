import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedError } from './error.ts';

const linux = process.platform === 'linux';

/** The pids of all processes we can see. */
export const processes = (): readonly number[] => (linux ? readdirSync('/proc') : ps('-ax', '-o', 'pid=').split('\n')).map(Number).filter((pid) => pid > 1);

/** The arguments a live process was started with; undefined for none, a zombie, or one that may not be looked at. Without /proc they come split at spaces. */
export function argumentsOf(pid: number): readonly string[] | undefined {
  try {
    if (!linux) return ps('-ww', '-o', 'command=', '-p', String(pid)).trim().split(' ');
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    if (stat[stat.lastIndexOf(')') + 2] === 'Z') return undefined;
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return line === '' ? undefined : line.replace(/\0$/, '').split('\0');
  } catch {
    return undefined;
  }
}

const ps = (...args: readonly string[]): string => execFileSync('ps', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** True for a process that runs `program` with exactly `directory` after `flag`: the one proof that it is a server of ours. */
export function servesDirectory(args: readonly string[] | undefined, program: RegExp, flag: string, directory: string): boolean {
  if (!args) return false;
  const at = args.indexOf(flag);
  if (at < 1 || !args.slice(0, at).some((arg) => program.test(arg))) return false;
  return args[at + 1] === directory || (!linux && `${args.slice(at + 1).join(' ')} `.startsWith(`${directory} `));
}

/** Ends a process for as long as `isOurs` recognises it: each signal in turn, with up to its seconds for it to go. A stranger's process is never touched. */
export async function endOrphan(pid: number, isOurs: () => boolean, signals: readonly (readonly [NodeJS.Signals, number])[]): Promise<void> {
  for (const [signal, seconds] of signals) {
    if (!isOurs()) return;
    try {
      process.kill(pid, signal);
      // One that is frozen hears it only when it is thawed.
      process.kill(pid, 'SIGCONT');
    } catch {
      // It went between the look and the signal.
    }
    for (const deadline = performance.now() + seconds * 1000; performance.now() < deadline && isOurs(); ) await delay(20);
  }
  if (isOurs()) throw new EmbeddedError(`process ${pid}, left over from an earlier run, does not end`);
}
