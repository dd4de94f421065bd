import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const stampFile = path.join('node_modules', '.installed-by-start');

/** Installs the packages of package-lock.json unless node_modules holds them; `dev`: those for building and testing too. Ends the process when it cannot. */
export function ensureInstalled({ dev }) {
  const missing = missingPackages({ dev });
  if (missing.length === 0) return;
  process.stderr.write(`Installing packages (${missing.length} are missing)…\n`);
  // Platform packages bring their binaries with them: no package needs a script of its own to run.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', '--include=optional', ...(dev ? ['--include=dev'] : [])];
  const npm = process.env['npm_execpath'];
  const throughNode = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm);
  const { status, error } = throughNode ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (status === 0) return write(stampFile, stampOfLock());
  process.stderr.write(error ? `npm cannot be run: ${error.message}\n` : 'The packages could not be installed; see above.\n');
  process.exit(status || 1);
}

const options = { cwd: root, stdio: ['ignore', 2, 2] };

/** The packages of the lock that npm did not note as installed when it last finished. What is optional and was left out by an install of ours is not asked for again. */
export function missingPackages({ dev }) {
  const installed = packagesOf(path.join('node_modules', '.package-lock.json'));
  const asked = read(stampFile) === stampOfLock();
  const isMissing = (where, { version, integrity }) => installed[where] === undefined || installed[where].version !== version || installed[where].integrity !== integrity;
  return Object.entries(packagesOf('package-lock.json'))
    .filter(([where, entry]) => where !== '' && (dev || !entry.dev) && (!entry.optional || (!asked && forThisMachine(entry))) && isMissing(where, entry))
    .map(([where]) => where);
}

const fits = (list, value) => !list || (!list.includes(`!${value}`) && (list.every((item) => item.startsWith('!')) || list.includes(value)));

/** Optional packages are binaries for one machine, and what those of other machines need: the latter name none. */
const forThisMachine = ({ os, cpu, libc }) => Boolean(os || cpu) && fits(os, process.platform) && fits(cpu, process.arch) && (!libc || fits(libc, libcOfThisMachine()));

let libcFound;
const libcOfThisMachine = () => (libcFound ??= process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl');

const stampOfLock = () => createHash('sha256').update(read('package-lock.json') ?? '').digest('hex');
const packagesOf = (lock) => JSON.parse(read(lock) ?? '{}').packages ?? {};

function read(file) {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

function write(file, text) {
  try {
    writeFileSync(path.join(root, file), text);
  } catch {
    // Then the optional packages are looked at again.
  }
}
