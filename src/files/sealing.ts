import { createCipheriv, createDecipheriv, type CipherGCM, type DecipherGCM } from 'node:crypto';

/** A file at rest is a row of chunks, each encrypted by itself, so that any part of it can be read alone. Bytes. */
export const chunkSize = 65_536;
const tagLength = 16;
export const sealedChunkSize = chunkSize + tagLength;

/** How many chunks a file of this size has; an empty one has one. */
export const chunksOf = (size: number): number => Math.max(1, Math.ceil(size / chunkSize));
/** The size of a file at rest. */
export const sealedSize = (size: number): number => size + chunksOf(size) * tagLength;

/** The key encrypts one file only: the chunk's number is nonce enough (NIST SP 800-38D §8.2.1, a deterministic construction). */
function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 4);
  return nonce;
}

/** A chunk is bound to its file, its place and whether it is the last: none can be moved, dropped or added unseen. */
const bind = <Of extends CipherGCM | DecipherGCM>(cipher: Of, blob: string, index: number, isLast: boolean): Of => {
  cipher.setAAD(Buffer.from(`${blob}/${index}/${isLast ? 'last' : 'more'}`));
  return cipher;
};

/** AES-256-GCM of one chunk: ciphertext, then tag. */
export function sealChunk(key: Buffer, blob: string, index: number, isLast: boolean, plain: Uint8Array): Buffer {
  const cipher = bind(createCipheriv('aes-256-gcm', key, nonceOf(index)), blob, index, isLast);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when a bit of it was changed, or it stood elsewhere. */
export function openChunk(key: Buffer, blob: string, index: number, isLast: boolean, sealed: Buffer): Buffer {
  const decipher = bind(createDecipheriv('aes-256-gcm', key, nonceOf(index), { authTagLength: tagLength }), blob, index, isLast).setAuthTag(sealed.subarray(-tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]);
}
