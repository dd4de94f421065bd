import { allDefinitions } from '../../events/index.ts';
import type { Config } from '../config.ts';
import { runningServers, startEmbedded } from '../embedded/index.ts';
import type { Keys } from '../eventlog/keys.ts';
import type { EventLog } from '../eventlog/types.ts';
import { openEventLog } from '../eventlog/event-log.ts';
import { keysOf } from '../keys-location.ts';
import { createLogger } from '../logger.ts';
import { reachLog } from '../reach-log.ts';

export type OpenServers = { readonly databaseUrl: string; readonly eventstoreUrl: string; readonly keys: Keys; readonly log: EventLog; /** The log's identity. */ readonly epoch: string; close(): Promise<void> };

/**
 * The servers of the service for a command of its own: those that are configured, else those of the service that runs on the
 * data directory, else embedded ones for as long as the command runs. Throws EmbeddedError, ConfigError, WrongMasterKey, EventLogUnavailable.
 */
export async function openServers(config: Config): Promise<OpenServers> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const stop of closing.splice(0).toReversed()) await stop();
  };
  try {
    const { databaseUrl, eventstoreUrl } = await addresses(config, closing);
    const keys = await keysOf(config, databaseUrl);
    closing.push(() => keys.close());
    const log = openEventLog({ url: eventstoreUrl, keys, definitions: new Map(Object.entries(allDefinitions)) });
    closing.push(() => log.close());
    return { databaseUrl, eventstoreUrl, keys, log, epoch: (await reachLog(log, config)).id, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function addresses(config: Config, closing: (() => Promise<unknown>)[]): Promise<{ databaseUrl: string; eventstoreUrl: string }> {
  const needs = { postgres: config.databaseUrl === undefined, eventlog: config.eventstoreUrl === undefined };
  if (!needs.postgres && !needs.eventlog) return { databaseUrl: config.databaseUrl ?? '', eventstoreUrl: config.eventstoreUrl ?? '' };
  let embedded = await runningServers(config.dataDirectory);
  if (!embedded) {
    const started = await startEmbedded({ dataDirectory: config.dataDirectory, needs, logger: createLogger('silent') });
    closing.push(() => started.stop());
    embedded = started;
  }
  return { databaseUrl: config.databaseUrl ?? embedded.databaseUrl ?? '', eventstoreUrl: config.eventstoreUrl ?? embedded.eventstoreUrl ?? '' };
}
