import type { Config } from './config.ts';
import { hostsOf } from './eventlog/address.ts';
import { ensureEpoch, type Epoch } from './eventlog/epoch.ts';
import { EventLogUnavailable, type EventLog } from './eventlog/types.ts';

/** The first thing that is asked of the log: its identity. Throws an EventLogUnavailable that names the servers of EVENTSTORE_URL, and not who asks them. */
export async function reachLog(log: Pick<EventLog, 'append' | 'readStream'>, { eventstoreUrl }: Pick<Config, 'eventstoreUrl'>): Promise<Epoch> {
  try {
    return await ensureEpoch(log);
  } catch (cause) {
    if (eventstoreUrl === undefined || !(cause instanceof EventLogUnavailable)) throw cause;
    throw new EventLogUnavailable(`EVENTSTORE_URL: the event log at ${hostsOf(eventstoreUrl)} cannot be used now (${cause.message})`, { cause });
  }
}
