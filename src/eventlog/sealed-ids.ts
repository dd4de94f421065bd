import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { SealedIds } from '../kernel/aggregate.ts';

const tagLength = 16;
/** Neither a key nor a part has it. */
const between = '\0';

/**
 * Deterministic authenticated encryption in the manner of SIV (RFC 5297 §2, with HMAC-SHA-256 and AES-256-CTR): the tag of what is sealed is
 * also the cipher's initial block, so that the same parts give the same id, and nobody without the secret can read, make or change one.
 */
export function sealedIds(secret: Buffer): SealedIds {
  const derived = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `sealed ids: ${purpose}`, 32));
  const [tagKey, cipherKey] = [derived('tag'), derived('cipher')];
  const tagOf = (kind: string, plain: Buffer): Buffer => createHmac('sha256', tagKey).update(kind).update(between).update(plain).digest().subarray(0, tagLength);

  return {
    seal(kind, key, part) {
      const plain = Buffer.from(`${part}${between}${key}`);
      const tag = tagOf(kind, plain);
      const cipher = createCipheriv('aes-256-ctr', cipherKey, tag);
      return `${kind}_${Buffer.concat([tag, cipher.update(plain), cipher.final()]).toString('base64url')}`;
    },
    unseal(kind, id) {
      if (!id.startsWith(`${kind}_`)) return undefined;
      const text = id.slice(kind.length + 1);
      const sealed = Buffer.from(text, 'base64url');
      // One id has one spelling.
      if (sealed.length <= tagLength || sealed.toString('base64url') !== text) return undefined;
      const tag = sealed.subarray(0, tagLength);
      const decipher = createDecipheriv('aes-256-ctr', cipherKey, tag);
      const plain = Buffer.concat([decipher.update(sealed.subarray(tagLength)), decipher.final()]);
      if (!timingSafeEqual(tag, tagOf(kind, plain))) return undefined;
      const opened = plain.toString();
      const end = opened.indexOf(between);
      return { part: opened.slice(0, end), key: opened.slice(end + 1) };
    },
  };
}
