import './lib/node-version.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

ensureInstalled({ dev: true });
process.exitCode = ensureBuilt() ? 0 : 1;
