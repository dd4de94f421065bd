import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ConfigError } from './config-error.ts';
import type { Config } from './config.ts';
import { openKeys, type Keys } from './eventlog/keys.ts';
import { KeysUnavailable } from './eventlog/postgres-key-store.ts';
import { WrongMasterKey } from './eventlog/wrapping.ts';
import { isFinal } from './reach-database.ts';
import { keysFile, masterKeyFile, secretsOf } from './secrets.ts';

const undefinedDatabase = '3D000';
/** A start waits so long for the keys' database (one that starts beside it is there by then), and asks so often, ms. */
const patience = { whole: 60_000, each: 1_000 };

/** Where the keys live (DESIGN §4): beside an embedded log an LMDB file of their own, else KEYS_DATABASE_URL, else the database `keys` on the read models' server, made when missing. Throws KeysUnavailable. */
export async function keysLocation(config: Pick<Config, 'eventstoreUrl' | 'keysDatabaseUrl' | 'dataDirectory'>, databaseUrl: string): Promise<{ path: string } | { databaseUrl: string }> {
  if (config.keysDatabaseUrl !== undefined) return { databaseUrl: config.keysDatabaseUrl };
  const file = keysFile(config);
  if (file !== undefined) return { path: file };
  const url = new URL(databaseUrl);
  url.pathname = '/keys';
  await makeDatabase(databaseUrl, url.href).catch((cause: unknown) => {
    throw new KeysUnavailable(cause, besideReadModels);
  });
  return { databaseUrl: url.href };
}

const besideReadModels = 'DATABASE_URL: the database of the keys on its server (KEYS_DATABASE_URL is not set)';

/** Opens the keys of the service. Throws WrongMasterKey, KeysUnavailable, or a ConfigError that names the file of the master key where that is the wrong one. */
export async function keysOf(config: Config, databaseUrl: string): Promise<Keys> {
  try {
    return await openKeys({ masterKey: secretsOf(config).masterKey, masterKeyPrevious: config.masterKeyPrevious, ...(await keysLocation(config, databaseUrl)) });
  } catch (error) {
    if (error instanceof KeysUnavailable && config.keysDatabaseUrl === undefined) throw new KeysUnavailable(error.cause, besideReadModels);
    if (!(error instanceof WrongMasterKey) || config.masterKey !== undefined) throw error;
    throw new ConfigError(`MASTER_KEY: is not set, and the stored keys are not wrapped with what ${masterKeyFile(config)} holds: put the right one into that file, or set MASTER_KEY`, { cause: error });
  }
}

/** The same for a start, beside which the database may be starting too: tries for a minute, of which a line is told, unless the answer is one that will not change. */
export async function reachKeys(config: Config, databaseUrl: string, tell: (line: string) => void, { whole, each } = patience): Promise<Keys> {
  const until = Date.now() + whole;
  for (let isTold = false; ; isTold = true) {
    try {
      return await keysOf(config, databaseUrl);
    } catch (error) {
      if (!(error instanceof KeysUnavailable) || isFinal(error.cause) || Date.now() >= until) throw error;
      if (!isTold) tell(`${error.message}; it is tried again for ${whole / 1_000} s`);
      await sleep(each);
    }
  }
}

async function makeDatabase(beside: string, wanted: string): Promise<void> {
  const try_ = async (url: string, sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(sql);
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  try {
    await try_(wanted, 'select 1');
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === undefinedDatabase)) throw error;
    await try_(beside, 'create database keys').catch((failure: unknown) => {
      // another process was faster
      if (!(failure instanceof pg.DatabaseError && failure.code === '42P04')) throw failure;
    });
  }
}
