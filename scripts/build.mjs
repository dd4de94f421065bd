import './lib/node-version.mjs';
import { ensureBuilt } from './lib/build.mjs';

process.exitCode = ensureBuilt() ? 0 : 1;
