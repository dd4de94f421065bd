import './lib/node-version.mjs';
import { launch } from './lib/launch.mjs';

await launch('src/main.js', process.argv.slice(2));
