import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Digest } from '../kernel/aggregate.ts';
import { sealedIds } from './sealed-ids.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first 130 bits as 26 characters of base32 (RFC 4648, lower case). */
function base32(bytes: Buffer): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (let at = 0; text.length < 26; ) {
    if (bits < 5) {
      held = ((held << 8) | (bytes[at++] ?? 0)) & 0xfff;
      bits += 8;
    }
    bits -= 5;
    text += alphabet[(held >> bits) & 31];
  }
  return text;
}

const hmac = (secret: KeyObject | Buffer, text: string): string => base32(createHmac('sha256', secret).update(text).digest());

/** The service's keyed one-way function: the same parts give the same 26 characters, no two lists of parts the same input (JSON keeps them apart). */
export function digestOf(secret: Buffer): Digest {
  // Bytes would be made a key anew for each.
  const key = createSecretKey(secret);
  return Object.assign((...parts: readonly (string | number)[]) => hmac(key, JSON.stringify(parts)), sealedIds(secret));
}

const opaque = /^[A-Za-z0-9_-]{1,64}$/;

/** API §1: a `sub` that is opaque is the user id; any other (an e-mail address, say) becomes a pseudonym under the pepper. */
export const userIdOf = (sub: string, pepper: Buffer): string => (opaque.test(sub) && !sub.startsWith('u_') ? sub : `u_${hmac(pepper, sub)}`);
