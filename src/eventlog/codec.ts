import type { Recorded } from '../kernel/event.ts';
import { createDecoder } from './decoder.ts';
import { createEncoder } from './encoder.ts';
import type { Keys } from './keys.ts';
import { ownEvents } from './own-events.ts';
import { personalFieldsOf, type Definitions, type Encoded, type Stored } from './stored.ts';
import type { EventToAppend } from './types.ts';

/** The only place where stored bytes become an event and an event becomes bytes. It waits only when a key has to be fetched. */
export type Codec = {
  /** Encoding the same event again gives the same bytes, while it is remembered. */
  encode(stream: string, events: readonly EventToAppend[]): readonly Encoded[] | Promise<readonly Encoded[]>;
  /** The data of an event that was encoded a moment ago, as a reader would get it. */
  dataOf(event: EventToAppend): object;
  /** Throws a CodecAlarm at the first event that cannot be decoded. */
  decode(stored: readonly Stored[]): readonly Recorded[] | Promise<readonly Recorded[]>;
};

const remembered = 10_000;

export function createCodec(keys: Keys, definitions: Definitions): Codec {
  const own = ownEvents(remembered);
  // What a key encrypted must not outlive it in memory.
  keys.onDestroyed(() => own.clear());
  const personal = personalFieldsOf(definitions);
  return {
    encode: createEncoder(keys, definitions, personal, own),
    dataOf: ({ id, data }) => own.dataOf(id) ?? data,
    decode: createDecoder(keys, definitions, personal, own),
  };
}
