import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { roles } from '../kernel/actor.ts';
import { signToken } from '../gateway/tokens.ts';

/** `npm run token -- <sub> <role> [full name]`: a token of 12 hours, signed with JWT_SECRET_KEY or, in development, with the secret in the data directory. */
const [sub, role, fullName] = process.argv.slice(2);
const known = roles.find((candidate) => candidate === role);
if (!sub || !known) {
  console.error(`Usage: npm run token -- <sub> <${roles.join('|')}> [full name]`);
  process.exit(2);
}
const secret = process.env['JWT_SECRET_KEY'] ?? (await readFile(path.join(process.env['DATA_DIRECTORY'] ?? './data', 'jwt-secret'), 'utf8').catch(() => undefined));
if (secret === undefined) {
  console.error('JWT_SECRET_KEY is not set, and no service has made a secret in DATA_DIRECTORY yet.');
  process.exit(1);
}
console.log(await signToken(secret.trim(), { sub, role: known, ...(fullName === undefined ? {} : { full_name: fullName }) }));
