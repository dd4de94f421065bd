import './lib/node-version.mjs';
import { launch } from './lib/launch.mjs';

// `node scripts/run.mjs src/cli/rebuild.js all`: a built program by its place in dist/.
const [file, ...args] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Usage: node scripts/run.mjs <file in dist/> [arguments]\n');
  process.exit(2);
}
await launch(file, args);
