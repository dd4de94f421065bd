import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from './config-error.ts';
import type { Config } from './config.ts';
import { codeOf } from './error-code.ts';
import { makeWritable } from './writable.ts';

/** Where the data keys lie beside an embedded log; undefined where a database has them. */
export const keysFile = ({ dataDirectory, keysDatabaseUrl, eventstoreUrl }: Pick<Config, 'dataDirectory' | 'keysDatabaseUrl' | 'eventstoreUrl'>): string | undefined =>
  keysDatabaseUrl === undefined && eventstoreUrl === undefined ? path.join(dataDirectory, 'keys') : undefined;
export const masterKeyFile = ({ dataDirectory }: Pick<Config, 'dataDirectory'>): string => path.join(dataDirectory, 'master-key');

/** A secret of a development machine: made once in the data directory (mode 0600), then read. Where `of` is there already, a new one would be of no use, and is not made. */
function kept(file: string, setting: string, of?: string): string {
  makeWritable('DATA_DIRECTORY', path.dirname(file), 0o711);
  // Looked for first: whoever begins at the same time makes it after the secret.
  const isLate = of !== undefined && existsSync(of);
  if (!existsSync(file)) {
    if (isLate) throw new ConfigError(`${setting}: is not set, and ${file} is not there, which ${of} is wrapped with: put it back, or set ${setting}`);
    // Whole or not at all, and never over one that is there: others may begin at the same time.
    const fresh = `${file}-${randomBytes(4).toString('hex')}`;
    writeFileSync(fresh, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
    try {
      linkSync(fresh, file);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      rmSync(fresh);
    }
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * The keys that wrap data and sign tokens: as configured, else (never in production, where they must be configured) the data directory's own.
 * Throws a ConfigError where the data directory has data keys and nothing that opens them.
 */
export function secretsOf(config: Config): { masterKey: Buffer; jwtSecret: string | undefined } {
  return {
    masterKey: config.masterKey ?? Buffer.from(kept(masterKeyFile(config), 'MASTER_KEY', keysFile(config)), 'base64'),
    jwtSecret: config.jwt.secret ?? (config.jwt.algorithm === 'HS256' ? kept(path.join(config.dataDirectory, 'jwt-secret'), 'JWT_SECRET_KEY') : undefined),
  };
}
