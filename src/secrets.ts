import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config.ts';
import { codeOf } from './error-code.ts';
import { makeWritable } from './writable.ts';

/** A secret of a development machine: made once in the data directory (mode 0600), then read. */
function kept(directory: string, name: string): string {
  const file = path.join(directory, name);
  makeWritable('DATA_DIRECTORY', directory, 0o711);
  if (!existsSync(file)) {
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

/** The keys that wrap data and sign tokens: as configured, else (never in production, where they must be configured) the data directory's own. */
export function secretsOf(config: Config): { masterKey: Buffer; jwtSecret: string | undefined } {
  return {
    masterKey: config.masterKey ?? Buffer.from(kept(config.dataDirectory, 'master-key'), 'base64'),
    jwtSecret: config.jwt.secret ?? (config.jwt.algorithm === 'HS256' ? kept(config.dataDirectory, 'jwt-secret') : undefined),
  };
}
