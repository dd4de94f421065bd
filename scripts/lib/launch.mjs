import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, isBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';

/** Whoever started this process. */
const parent = process.ppid;

/** Installs and builds what is missing, then becomes the program: signals and the exit code are its own. */
export async function launch(file, args) {
  ensureInstalled({ dev: !isBuilt() });
  if (!ensureBuilt()) process.exit(1);
  process.setSourceMapsEnabled(true);
  if (process.env.npm_lifecycle_event !== undefined) endWithParent();
  await become(path.join(root, 'dist', file), args);
}

/** npm passes a signal on, but for SIGKILL: whoever ends it means the program. (`exec` in its scripts leaves no shell in between.) */
function endWithParent() {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

export async function become(program, args) {
  process.chdir(root);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}
