import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allDefinitions } from '../../events/index.ts';
import { environment, readConfig } from '../config.ts';
import { createCodec } from '../eventlog/codec.ts';
import { connect } from '../eventlog/connection.ts';
import { allPages } from '../eventlog/reads.ts';
import { verifyLog, type Anchor } from '../maintenance/verify.ts';
import { fail } from './fail.ts';
import { openServers } from './servers.ts';

/**
 * `npm run verify -- [--anchor=<file>] [--save=<file>]`: looks at every event of the log: decodes, dense revisions, and the chain of hashes. An anchor that was saved earlier proves
 * that nothing before it has been changed since; keep it where the log's administrators cannot write. Ends with 1 when something is wrong.
 */
try {
  const { values } = parseArgs({ options: { anchor: { type: 'string' }, save: { type: 'string' } } });
  // What `--save` wrote.
  const anchor = values.anchor === undefined ? undefined : (JSON.parse(readFileSync(values.anchor, 'utf8')) as Anchor);
  const servers = await openServers(readConfig(environment(process.env)));
  const raw = connect(servers.eventstoreUrl);
  try {
    const { findings, anchored, ...verified } = await verifyLog(allPages(raw.client, { deadline: 10_000 }), createCodec(servers.keys, new Map(Object.entries(allDefinitions))), anchor);
    console.log(`${verified.events} events in ${verified.streams} streams, ${verified.erased} of them with something erased; log ${servers.epoch}`);
    console.log(`chain ${verified.chain} at ${verified.last_id}`);
    for (const { event_id, stream, what } of findings) console.log(`  ${event_id} in ${stream} ${what}`);
    if (anchored === 'kept') console.log('It goes on from the anchor: nothing before it was changed.');
    if (anchored === 'changed') console.log('It does NOT go on from the anchor: something before it was changed, or it is another log.');
    if (anchored === 'short') console.log(`It ends ${(anchor?.events ?? 0) - verified.events} events before the anchor: it is an older copy, or its end was taken away. Compare it with an anchor from before the copy was made.`);
    if (values.save !== undefined) writeFileSync(values.save, `${JSON.stringify({ events: verified.events, last_id: verified.last_id, chain: verified.chain })}\n`, { mode: 0o600 });
    if (findings.length > 0 || (anchored !== undefined && anchored !== 'kept')) process.exitCode = 1;
  } finally {
    await raw.close();
    await servers.close();
  }
} catch (error) {
  fail('The log could not be verified', error);
}
