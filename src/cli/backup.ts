import path from 'node:path';
import { backUp } from '../embedded/eventlog/backup.ts';

/** `npm run backup -- <target>`: copies the embedded event log of DATA_DIRECTORY, running or not, into a new directory. To restore, put the copy in the place of the log. */
const [target] = process.argv.slice(2);
if (!target) {
  console.error('Usage: npm run backup -- <new directory>');
  process.exit(2);
}
process.umask(0o077);
try {
  const { events, bytes } = await backUp(path.join(process.env['DATA_DIRECTORY'] ?? './data', 'eventlog'), target);
  console.log(`${events} events (${(bytes / 1e6).toFixed(1)} MB) are in ${target}`);
} catch (error) {
  console.error(`The backup failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
