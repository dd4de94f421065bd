import { createCipheriv, createDecipheriv, randomFillSync, type KeyObject } from 'node:crypto';

/** A personal field as it is stored; all but the key's id in base64. */
export type Sealed = { readonly kid: string; readonly iv: string; readonly ct: string; readonly tag: string };

const ivLength = 12;
const tagLength = 16;
// Random bytes are dear by the call and cheap by the byte.
const pool = Buffer.alloc(ivLength * 512);
let used = pool.length;

function nextIv(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool.subarray(used, (used += ivLength));
}

/** AES-256-GCM under a random IV; `context` is what the text belongs to, authenticated with it. */
export function seal(kid: string, key: KeyObject, text: string, context: string): Sealed {
  const iv = nextIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const ct = cipher.update(text, 'utf8');
  // GCM is a stream: `final` has nothing to add but makes the tag.
  cipher.final();
  return { kid, iv: iv.toString('base64'), ct: ct.toString('base64'), tag: cipher.getAuthTag().toString('base64') };
}

/** Throws when anything of it was changed, or it belongs to another context. */
export function unseal({ iv, ct, tag }: Sealed, key: KeyObject, context: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: tagLength }).setAAD(Buffer.from(context)).setAuthTag(Buffer.from(tag, 'base64'));
  const text = decipher.update(Buffer.from(ct, 'base64'));
  decipher.final();
  return text.toString();
}

export const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' &&
  value !== null &&
  'kid' in value &&
  typeof value.kid === 'string' &&
  'iv' in value &&
  typeof value.iv === 'string' &&
  'ct' in value &&
  typeof value.ct === 'string' &&
  'tag' in value &&
  typeof value.tag === 'string';
