import './lib/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

// The client's types, from the schemas of the commands and frames as they are in the sources: the client need not compile yet, so dist/ is left alone.
ensureInstalled({ dev: true });
const fresh = path.join(root, 'dist', `.generate-${process.pid}`);
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
mkdirSync(fresh, { recursive: true });
try {
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', fresh], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exitCode = 1;
  else {
    const { clientTypes } = await import(pathToFileURL(path.join(fresh, 'src', 'gateway', 'documents', 'client-types.js')).href);
    writeFileSync(path.join(root, 'client', 'src', 'generated.ts'), clientTypes());
    console.log('client/src/generated.ts says what the schemas say.');
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
