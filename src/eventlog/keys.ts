import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { generations } from './generations.ts';
import type { KeyStore, StoredKey } from './key-store.ts';
import { openLmdbKeyStore } from './lmdb-key-store.ts';
import type { Marks } from './marks.ts';
import { openPostgresKeyStore } from './postgres-key-store.ts';
import { wrappingBy } from './wrapping.ts';

/** The key that a subject's personal fields are encrypted under; `key` undefined: destroyed, what it encrypted is erased. */
export type DataKey = { readonly kid: string; readonly key: KeyObject | undefined };
type Held = DataKey & { readonly subject: string };

export type Keys = {
  /** Made on the first use, durable before it resolves; never made anew once destroyed. */
  dataKeyFor(subject: string): Promise<DataKey>;
  /** The same, now, if it is at hand. */
  cachedDataKeyFor(subject: string): DataKey | undefined;
  /** Those of the kids that exist. */
  keysById(kids: readonly string[]): Promise<readonly DataKey[]>;
  /** A key by its id, now, if it is at hand. */
  cachedKeyById(kid: string): DataKey | undefined;
  /**
   * Destroys a subject's key for good and leaves a tombstone, also when it never had one. Repeating it changes nothing; each
   * process calls it when the log says so, to forget what it has cached.
   */
  destroy(subject: string): Promise<void>;
  /** From now on the subject's key counts as destroyed in this process; nothing is written. */
  forget(subject: string): void;
  /** A word that is kept with the keys, and so is as old as they are when a backup is restored. */
  note(name: string): Promise<string | undefined>;
  setNote(name: string, value: string): Promise<void>;
  /** What commands leave beside the log. */
  readonly marks: Marks;
  /** Called when a subject's key has been destroyed here, or is forgotten. */
  onDestroyed(listener: () => void): void;
  /** 32 random bytes of the service's own ('pepper', 'jwt', …), made once and kept, wrapped, with the keys. */
  secret(name: string): Promise<Buffer>;
  /** Whether `secret` has been asked for it before, of these keys. */
  hasSecret(name: string): Promise<boolean>;
  /** Wraps everything by today's master key that the previous one still wraps; resolves with how many. `onProgress`: how many have been looked at, now and then. */
  rewrap(onProgress?: (keys: number) => void): Promise<number>;
  close(): Promise<void>;
};

export type KeysOptions = {
  readonly masterKey: Buffer;
  /** Opens what was wrapped before `masterKey` came; needed until `rewrap` has run. */
  readonly masterKeyPrevious?: Buffer | undefined;
} & ({ readonly path: string } | { readonly databaseUrl: string });

/** The log has events, and the keys that they are encrypted under are not there: nothing could be read, and new ones would be another service's. */
export class KeysMissing extends Error {
  override readonly name = 'KeysMissing';
  constructor() {
    super('the keys of this event log are not there: put them back from their backup (DATA_DIRECTORY/keys, or the database of KEYS_DATABASE_URL) before the service starts');
  }
}

/** Subjects are user ids and the like, which never begin so: the service's own secrets share the store. */
const secretPrefix = '$';
const checkName = 'check';
const cacheSize = 20_000;
const rewrapPage = 200;

const keyObject = (bytes: Buffer | undefined): KeyObject | undefined => bytes && createSecretKey(bytes);

/** Opens the keys of the log: an LMDB file, or a PostgreSQL database. Throws WrongMasterKey. */
export async function openKeys({ masterKey, masterKeyPrevious, ...where }: KeysOptions): Promise<Keys> {
  const wrapping = wrappingBy(masterKey, masterKeyPrevious);
  const store: KeyStore = 'path' in where ? openLmdbKeyStore(where.path) : await openPostgresKeyStore(where.databaseUrl);
  const ofSubject = generations<string, Held>(cacheSize);
  const byKid = generations<string, Held>(cacheSize);
  const making = new Map<string, Promise<DataKey>>();
  /** Subjects whose end the log has told of. */
  const ended = new Set<string>();
  const listeners: (() => void)[] = [];

  const label = (kid: string, subject: string): string => `${kid} ${subject}`;
  const unwrapped = ({ kid, subject, wrapped }: StoredKey): Buffer | undefined => wrapped && wrapping.unwrap(wrapped, label(kid, subject));
  const fresh = (subject: string): StoredKey => {
    const kid = randomBytes(12).toString('base64url');
    return { kid, subject, wrapped: wrapping.wrap(randomBytes(32), label(kid, subject)) };
  };
  const find = async (subject: string): Promise<StoredKey> => (await store.ofSubject(subject)) ?? (await store.insert(fresh(subject)));
  const standing = (held: Held | undefined): DataKey | undefined => (held?.key && ended.size > 0 && ended.has(held.subject) ? { kid: held.kid, key: undefined } : held);
  const remember = (stored: StoredKey): DataKey => {
    const known = byKid.get(stored.kid);
    // What is known to be destroyed stays so: the row may have been read before.
    const stands = known && (!known.key || stored.wrapped) ? known : { kid: stored.kid, subject: stored.subject, key: keyObject(unwrapped(stored)) };
    byKid.set(stored.kid, stands);
    ofSubject.set(stored.subject, stands);
    return standing(stands) ?? stands;
  };
  const secret = async (name: string): Promise<Buffer> => {
    const bytes = unwrapped(await find(secretPrefix + name));
    if (!bytes) throw new Error('a secret of the service cannot be destroyed');
    return bytes;
  };

  try {
    await secret(checkName);
  } catch (error) {
    await store.close();
    throw error;
  }

  return {
    async dataKeyFor(subject) {
      if (subject === '' || subject.startsWith(secretPrefix)) throw new RangeError('not a subject');
      const known = standing(ofSubject.get(subject)) ?? making.get(subject);
      if (known) return known;
      const made = find(subject).then(remember);
      making.set(subject, made);
      return made.finally(() => making.delete(subject));
    },
    cachedDataKeyFor: (subject) => standing(ofSubject.get(subject)),
    keysById: async (kids) => (await store.byKids(kids)).map(remember),
    cachedKeyById: (kid) => standing(byKid.get(kid)),
    async destroy(subject) {
      if (subject === '' || subject.startsWith(secretPrefix)) throw new RangeError('not a subject');
      await making.get(subject)?.catch(() => undefined);
      const there = await store.ofSubject(subject);
      remember(there && !there.wrapped ? there : await store.destroy({ ...fresh(subject), wrapped: undefined }));
      for (const listener of listeners) listener();
    },
    forget(subject) {
      if (ended.has(subject)) return;
      ended.add(subject);
      for (const listener of listeners) listener();
    },
    note: async (name) => store.note(name),
    setNote: (name, value) => store.setNote(name, value),
    marks: store.marks,
    onDestroyed: (listener) => void listeners.push(listener),
    secret,
    hasSecret: async (name) => (await store.ofSubject(secretPrefix + name)) !== undefined,
    async rewrap(onProgress = () => undefined) {
      let [count, seen] = [0, 0];
      const renew = async ({ kid, subject, wrapped }: StoredKey): Promise<void> => {
        if (!wrapped || wrapped.masterKid === wrapping.masterKid) return;
        await store.rewrap(kid, wrapped, wrapping.wrap(wrapping.unwrap(wrapped, label(kid, subject)), label(kid, subject)));
        count++;
      };
      // The check goes last: until it has gone, the start insists on the previous master key.
      const check = await find(secretPrefix + checkName);
      for (let at = ''; ; ) {
        const page = await store.after(at, rewrapPage);
        for (const key of page) if (key.kid !== check.kid) await renew(key);
        const last = page.at(-1);
        if (!last) break;
        at = last.kid;
        seen += page.length;
        onProgress(seen);
      }
      await renew(check);
      return count;
    },
    close: () => store.close(),
  };
}
