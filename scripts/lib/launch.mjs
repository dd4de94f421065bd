import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, isBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';

/** Installs and builds what is missing, then becomes the program: signals and the exit code are its own. */
export async function launch(file, args) {
  ensureInstalled({ dev: !isBuilt() });
  if (!ensureBuilt()) process.exit(1);
  process.setSourceMapsEnabled(true);
  await become(path.join(root, 'dist', file), args);
}

export async function become(program, args) {
  process.chdir(root);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}
