import path from 'node:path';
import { environment, readConfig } from '../config.ts';
import { connect } from '../eventlog/connection.ts';
import { openLmdbKeyStore } from '../eventlog/lmdb-key-store.ts';
import { openPostgresKeyStore } from '../eventlog/postgres-key-store.ts';
import { allPages } from '../eventlog/reads.ts';
import { copyKeys } from '../maintenance/copy-keys.ts';
import { copyMarks } from '../maintenance/copy-marks.ts';
import { copyLog, mustBeEmptyOrACopy, OtherEvents } from '../maintenance/copy-log.ts';
import { fail } from './fail.ts';
import { openServers } from './servers.ts';

/**
 * `npm run grow -- <esdb://…> <postgresql://…/keys>`: copies the embedded log and its keys of DATA_DIRECTORY to an empty EventStoreDB and a database for keys; the service is stopped
 * meanwhile. It may be broken off and begun again. The read models are not copied: they are built from the log at the next start.
 */
const [eventstoreUrl, keysUrl] = process.argv.slice(2);
if (!eventstoreUrl?.startsWith('esdb') || !keysUrl?.startsWith('postgres')) {
  console.error('Usage: npm run grow -- <esdb://…> <postgresql://…/keys>');
  process.exit(2);
}
try {
  const config = readConfig(environment(process.env));
  if (config.eventstoreUrl !== undefined) throw new Error('EVENTSTORE_URL is set: the log to be copied is the embedded one');
  const servers = await openServers(config);
  const [source, target] = [connect(servers.eventstoreUrl), connect(eventstoreUrl)];
  const pagesOf = ({ client }: typeof source): ReturnType<typeof allPages> => allPages(client, { deadline: 10_000 });
  try {
    await mustBeEmptyOrACopy(pagesOf(source), pagesOf(target));
    const to = await openPostgresKeyStore(keysUrl);
    const from = openLmdbKeyStore(path.join(config.dataDirectory, 'keys'));
    try {
      console.log(`${await copyKeys(from, to)} keys`);
      await copyMarks(from.marks, to.marks);
    } finally {
      await from.close();
      await to.close();
    }
    const copied = await copyLog(pagesOf(source), target.client, (events) => {
      if (events % 10_000 < 200) process.stderr.write(`\r${events} events`);
    });
    console.log(`\n${copied} events. Start the service with EVENTSTORE_URL, KEYS_DATABASE_URL, MASTER_KEY and an empty DATABASE_URL.`);
  } finally {
    await source.close();
    await target.close();
    await servers.close();
  }
} catch (error) {
  fail(error instanceof OtherEvents ? 'It cannot be copied there' : 'Not all was copied; run it again', error);
}
