import { environment, readConfig } from '../config.ts';
import { openKeys } from '../eventlog/keys.ts';
import { keysLocation } from '../keys-location.ts';
import { fail } from './fail.ts';

/** A line is said after so many keys; they come in pages of 200. */
const progressEvery = 2_000;

/**
 * `npm run rewrap-keys`: wraps every data key anew by MASTER_KEY that MASTER_KEY_PREVIOUS still wraps. The service may run meanwhile, with both set.
 * It may be broken off and begun again; once it has ended, MASTER_KEY_PREVIOUS can be thrown away.
 */
try {
  const config = readConfig(environment(process.env));
  if (config.masterKey === undefined || config.masterKeyPrevious === undefined) {
    console.error('Set the new key as MASTER_KEY and the old one as MASTER_KEY_PREVIOUS');
    process.exit(2);
  }
  const keys = await openKeys({ masterKey: config.masterKey, masterKeyPrevious: config.masterKeyPrevious, ...(await keysLocation(config, config.databaseUrl ?? '')) });
  try {
    const count = await keys.rewrap((seen) => {
      if (seen % progressEvery === 0) process.stderr.write(`${seen} keys looked at\n`);
    });
    console.log(`${count} keys were wrapped anew. MASTER_KEY_PREVIOUS is no longer needed.`);
  } finally {
    await keys.close();
  }
} catch (error) {
  fail('The keys were not all wrapped anew; run it again', error);
}
