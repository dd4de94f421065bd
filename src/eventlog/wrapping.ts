import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** The stored keys were wrapped by another master key. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
  constructor(options?: ErrorOptions) {
    super('MASTER_KEY is not the one that the stored keys are wrapped with. Set the right one; to change it, set the old one as MASTER_KEY_PREVIOUS beside it until all are wrapped anew', options);
  }
}

/** A key as it is stored. */
export type Wrapped = { readonly bytes: Uint8Array; readonly masterKid: string };

export type Wrapping = {
  /** Of the master key that wraps today. */
  readonly masterKid: string;
  wrap(key: Uint8Array, label: string): Wrapped;
  /** Throws WrongMasterKey when no master key at hand opens it. */
  unwrap(wrapped: Wrapped, label: string): Buffer;
};

const ivLength = 12;
const tagLength = 16;

/** Wraps keys by a master key of 32 bytes (AES-256-GCM; the label, what the key is for, is authenticated with it). */
export function wrappingBy(masterKey: Buffer, previous?: Buffer): Wrapping {
  const masters = new Map<string, Buffer>();
  for (const master of previous ? [previous, masterKey] : [masterKey]) {
    if (master.length !== 32) throw new RangeError('a master key has 32 bytes');
    masters.set(kidOf(master), master);
  }
  const masterKid = kidOf(masterKey);
  return {
    masterKid,
    wrap(key, label) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', masterKey, iv).setAAD(Buffer.from(label));
      return { bytes: Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]), masterKid };
    },
    unwrap({ bytes, masterKid: by }, label) {
      const master = masters.get(by);
      if (!master) throw new WrongMasterKey();
      try {
        const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, ivLength), { authTagLength: tagLength }).setAAD(Buffer.from(label)).setAuthTag(bytes.subarray(-tagLength));
        return Buffer.concat([decipher.update(bytes.subarray(ivLength, -tagLength)), decipher.final()]);
      } catch (cause) {
        throw new WrongMasterKey({ cause });
      }
    },
  };
}

/** Names a master key without telling it. */
const kidOf = (master: Buffer): string => createHmac('sha256', master).update('master key id').digest('hex').slice(0, 16);
