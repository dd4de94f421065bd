import type { KeyStore } from '../eventlog/key-store.ts';

const page = 200;

/** Copies all keys as they are wrapped, tombstones too, into another store; what is there already stays. The master key stays the same. */
export async function copyKeys(from: Pick<KeyStore, 'after'>, to: Pick<KeyStore, 'insert' | 'destroy'>): Promise<number> {
  let copied = 0;
  for (let at = ''; ; ) {
    const keys = await from.after(at, page);
    for (const key of keys) await (key.wrapped ? to.insert(key) : to.destroy(key));
    copied += keys.length;
    const last = keys.at(-1);
    if (!last) return copied;
    at = last.kid;
  }
}
