import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import type { KeyStore, StoredKey } from './key-store.ts';
import { lmdbMarks } from './lmdb-marks.ts';

type Row = { subject: string; bytes?: Uint8Array; master_kid?: string };

const bySubject = (subject: string): string => `subject ${subject}`;
const byKid = (kid: string): string => `key ${kid}`;

/** Data keys in an LMDB file of their own, for one machine. Several processes may have it open. */
export function openLmdbKeyStore(path: string): KeyStore {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Without overlapping sync a commit has been flushed when it resolves.
  const db: RootDatabase<Row | string, string> = open({ path, noSubdir: true, overlappingSync: false, encoding: 'msgpack' });
  chmodSync(path, 0o600);

  const keyOf = (kid: string): StoredKey | undefined => {
    const row = db.get(byKid(kid));
    if (row === undefined || typeof row === 'string') return undefined;
    const wrapped = row.bytes && row.master_kid !== undefined ? { bytes: row.bytes, masterKid: row.master_kid } : undefined;
    return { kid, subject: row.subject, wrapped };
  };
  const ofSubject = (subject: string): StoredKey | undefined => {
    const kid = db.get(bySubject(subject));
    return typeof kid === 'string' ? keyOf(kid) : undefined;
  };
  const put = ({ kid, subject, wrapped }: StoredKey): void => {
    db.putSync(byKid(kid), wrapped ? { subject, bytes: wrapped.bytes, master_kid: wrapped.masterKid } : { subject });
    db.putSync(bySubject(subject), kid);
  };

  return {
    ofSubject,
    byKids: (kids) => kids.flatMap((kid) => keyOf(kid) ?? []),
    insert: (key) =>
      db.transaction(() => {
        const standing = ofSubject(key.subject);
        if (!standing) put(key);
        return standing ?? key;
      }),
    destroy: (tombstone) =>
      db.transaction(() => {
        const destroyed = { kid: ofSubject(tombstone.subject)?.kid ?? tombstone.kid, subject: tombstone.subject, wrapped: undefined };
        put(destroyed);
        return destroyed;
      }),
    async after(kid, limit) {
      const keys: StoredKey[] = [];
      for (const key of db.getKeys({ start: `${byKid(kid)}\0`, end: byKid('\uffff'), limit })) {
        const stored = keyOf(key.slice(byKid('').length));
        if (stored) keys.push(stored);
      }
      return keys;
    },
    async rewrap(kid, from, to) {
      await db.transaction(() => {
        const stored = keyOf(kid);
        if (stored?.wrapped && Buffer.compare(stored.wrapped.bytes, from.bytes) === 0) put({ ...stored, wrapped: to });
      });
    },
    note: (name) => {
      const value = db.get(`note ${name}`);
      return typeof value === 'string' ? value : undefined;
    },
    async setNote(name, value) {
      await db.put(`note ${name}`, value);
    },
    marks: lmdbMarks(db),
    close: () => db.close(),
  };
}
