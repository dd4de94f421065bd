import { environment, readConfig } from '../config.ts';
import { backUp } from '../maintenance/backup.ts';
import { keysFile } from '../secrets.ts';
import { fail } from './fail.ts';

/** `npm run backup -- <target>`: copies the embedded event log and the data keys of DATA_DIRECTORY, in use or not, into a new directory. To restore, put both in the place of what was copied. */
const [target] = process.argv.slice(2);
if (!target) {
  console.error('Usage: npm run backup -- <new directory>');
  process.exit(2);
}
process.umask(0o077);
try {
  const config = readConfig(environment(process.env));
  if (config.eventstoreUrl !== undefined) throw new Error('EVENTSTORE_URL is set: the log is backed up by EventStoreDB’s own means');
  const { events, keys, bytes } = await backUp(config.dataDirectory, target, { keysElsewhere: keysFile(config) === undefined });
  console.log(`${events} events${keys === undefined ? '' : ` and ${keys} keys`} (${(bytes / 1e6).toFixed(1)} MB) are in ${target}; not in it: MASTER_KEY, the files of UPLOAD_DIRECTORY${keys === undefined ? ', and the keys in KEYS_DATABASE_URL, to be dumped now' : ''}`);
} catch (error) {
  fail('The backup failed', error);
}
