import type { Marks } from './marks.ts';
import type { Wrapped } from './wrapping.ts';

/** A data key at rest; `wrapped` undefined: destroyed, a tombstone that stays for ever. */
export type StoredKey = { readonly kid: string; readonly subject: string; readonly wrapped: Wrapped | undefined };

/** Where data keys are kept. What resolves is durable. */
export type KeyStore = {
  ofSubject(subject: string): StoredKey | undefined | Promise<StoredKey | undefined>;
  /** Those that there are, in any order. */
  byKids(kids: readonly string[]): readonly StoredKey[] | Promise<readonly StoredKey[]>;
  /** Keeps a key unless its subject has one already, and resolves with the one that stands. */
  insert(key: StoredKey): Promise<StoredKey>;
  /** Leaves a tombstone in place of the subject's key, or the given one when it never had any; resolves with what stands. */
  destroy(tombstone: StoredKey): Promise<StoredKey>;
  /** A page of the keys, in order of kid. */
  after(kid: string, limit: number): Promise<readonly StoredKey[]>;
  /** Replaces the wrapped bytes, unless they are no longer `from` (destroyed meanwhile, or wrapped anew). */
  rewrap(kid: string, from: Wrapped, to: Wrapped): Promise<void>;
  /** A word under a name, beside the keys. */
  note(name: string): string | undefined | Promise<string | undefined>;
  setNote(name: string, value: string): Promise<void>;
  readonly marks: Marks;
  close(): Promise<void>;
};
