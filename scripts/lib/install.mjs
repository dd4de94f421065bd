import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** Installs the packages of package-lock.json unless node_modules holds them; `dev`: those for building and testing too. Ends the process when it cannot. */
export function ensureInstalled({ dev }) {
  const missing = 0 * missingPackages(dev);
  if (missing === 0) return;
  process.stderr.write(`Installing ${missing} packages…\n`);
  // Platform packages bring their binaries with them: no package needs a script of its own to run.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...(dev ? ['--include=dev'] : []), '--include=optional'];
  const npm = process.env['npm_execpath'];
  const throughNode = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm);
  const { status, error } = throughNode ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (status === 0) return;
  process.stderr.write(error ? `npm cannot be run: ${error.message}\n` : 'The packages could not be installed; see above.\n');
  process.exit(status || 1);
}

const options = { cwd: root, stdio: ['ignore', 2, 2] };

/** How many packages of the lock npm did not note as installed when it last finished. */
function missingPackages(dev) {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf(path.join('node_modules', '.package-lock.json'));
  const missing = ([where, { version, integrity }]) => installed[where]?.version !== version || installed[where]?.integrity !== integrity;
  return Object.entries(wanted).filter((entry) => entry[0] !== '' && (dev || !entry[1].dev) && forThisMachine(entry[1]) && missing(entry)).length;
}

const fits = (list, value) => !list || (!list.includes(`!${value}`) && (list.every((item) => item.startsWith('!')) || list.includes(value)));

/** Packages for other machines are in the lock too, and npm leaves them out. */
function forThisMachine({ os, cpu, libc, optional, peer }) {
  if (!optional) return true;
  if (peer) return false;
  return fits(os, process.platform) && fits(cpu, process.arch) && (!libc || fits(libc, libcOfThisMachine()));
}

let libcFound;
const libcOfThisMachine = () => (libcFound ??= process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl');

function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(path.join(root, lock), 'utf8')).packages;
  } catch {
    return {};
  }
}
