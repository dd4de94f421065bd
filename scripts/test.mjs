import './lib/node-version.mjs';
import path from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { become } from './lib/launch.mjs';
import { root } from './lib/root.mjs';

// The tests' global setup builds what they run from dist/.
ensureInstalled({ dev: true });
await become(path.join(root, 'node_modules', 'vitest', 'vitest.mjs'), ['run', ...process.argv.slice(2)]);
