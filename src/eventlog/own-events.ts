import { generations } from './generations.ts';
import type { Encoded, Stored } from './stored.ts';

/** What this process appended lately: encoded once, and not decrypted again when it comes back through the feed. */
export type OwnEvents = {
  /** What was encoded for exactly this data under this id. */
  encodedFor(id: string, given: object): Encoded | undefined;
  /** The data as a reader would get it. */
  dataOf(id: string): object | undefined;
  /** The same, if what is stored is byte for byte what was encoded here. */
  dataIfStored(event: Stored): object | undefined;
  remember(encoded: Encoded, given: object, data: object): void;
  clear(): void;
};

export function ownEvents(bound: number): OwnEvents {
  const own = generations<string, { readonly encoded: Encoded; readonly given: object; readonly data: object }>(Math.ceil(bound / 2));
  return {
    encodedFor(id, given) {
      const known = own.get(id);
      return known?.given === given ? known.encoded : undefined;
    },
    dataOf: (id) => own.get(id)?.data,
    dataIfStored({ id, data }) {
      const known = own.get(id);
      return known && data instanceof Uint8Array && Buffer.compare(data, known.encoded.data) === 0 ? known.data : undefined;
    },
    remember: (encoded, given, data) => own.set(encoded.id, { encoded, given, data }),
    clear: () => own.clear(),
  };
}
