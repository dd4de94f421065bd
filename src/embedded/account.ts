import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

/** How a program is run so that it may read what it needs and ends with this process. */
export type Runner = {
  readonly name: string;
  /** PostgreSQL's own user, when we are root. */
  readonly account: Account | undefined;
  command(program: string, args: readonly string[]): { readonly file: string; readonly args: readonly string[] };
  /** For `spawn`; the watcher ends with its standard input. */
  readonly identity: { readonly uid?: number; readonly gid?: number };
  /** Its standard input must be a pipe that lives as long as this process. */
  readonly watchesInput: boolean;
};
export type Account = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root: the first of the usual accounts that exists. */
export function unprivilegedAccount(): Account | undefined {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one.
    }
  }
  return undefined;
}

const deathSignal = ['--pdeathsig', 'INT'];

function withSetpriv(name: string, account: Account | undefined, privileges: readonly string[]): Runner {
  const who = account ? ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'] : [];
  return { name, account, identity: {}, watchesInput: false, command: (program, args) => ({ file: 'setpriv', args: [...who, ...privileges, ...deathSignal, '--', program, ...args] }) };
}

/** With no `setpriv`: a grandchild waits for the end of our pipe. PostgreSQL must not see it as a child of its own, hence the two brackets. */
const watchScript = 'exec 3<&0; ( ( cat <&3; kill -INT $$ ) >/dev/null 2>&1 & ); exec "$@" </dev/null 3<&-';
const withWatcher = (account: Account | undefined): Runner => ({
  name: 'watcher',
  account,
  identity: account ?? {},
  watchesInput: true,
  command: (program, args) => ({ file: '/bin/sh', args: ['-c', watchScript, 'sh', program, ...args] }),
});

/** One capability, kept over the change of user and over exec: enough to pass through a home that only root may enter. */
const capability = (name: string): string[] => ['--securebits', '+no_setuid_fixup', '--inh-caps', `-all,+${name}`, '--ambient-caps', `-all,+${name}`];

/** From the least privilege to the most. */
export const runners = (account: Account | undefined): readonly Runner[] =>
  account
    ? [
        withSetpriv('setpriv', account, ['--no-new-privs']),
        withSetpriv('setpriv with dac_read_search', account, ['--no-new-privs', ...capability('dac_read_search')]),
        withSetpriv('setpriv with dac_override', account, ['--no-new-privs', ...capability('dac_override')]),
        withWatcher(account),
      ]
    : [withSetpriv('setpriv', undefined, []), withWatcher(undefined)];

/** True when the program runs under this runner and can enter the directory. */
export async function canRun(runner: Runner, program: string, directory: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { file, args } = runner.command('/bin/sh', ['-c', 'cd "$1" && exec "$2" -V', 'sh', directory, program]);
  try {
    await promisify(execFile)(file, args, { ...runner.identity, env, cwd: '/', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}
