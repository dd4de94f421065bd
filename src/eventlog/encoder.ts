import type { Metadata } from '../kernel/event.ts';
import type { Keys } from './keys.ts';
import type { OwnEvents } from './own-events.ts';
import { seal } from './seal.ts';
import { contextOf, type Data, type Definitions, type Encoded, type PersonalFields } from './stored.ts';
import type { EventToAppend } from './types.ts';

/** From events to what is stored: personal fields encrypted under their subjects' keys, all of it JSON text. */
export function createEncoder(keys: Keys, definitions: Definitions, personal: PersonalFields, own: OwnEvents) {
  let last: { of: Metadata; version: number; bytes: Buffer } | undefined;

  // The events of one command share their metadata.
  function metadataOf(metadata: Metadata, version: number): Buffer {
    if (last?.of === metadata && last.version === version) return last.bytes;
    const bytes = Buffer.from(JSON.stringify(metadata.schema_version === version ? metadata : { ...metadata, schema_version: version }));
    last = { of: metadata, version, bytes };
    return bytes;
  }

  function encodeOne(stream: string, { id, type, data: given, metadata }: EventToAppend): Encoded {
    const again = own.encodedFor(id, given);
    if (again) return again;
    const definition = definitions.get(type);
    if (!definition) throw new TypeError(`no storage format for the event type ${type}`);
    // A boundary: event data is a plain object of JSON values.
    const source = given as Data;
    let stored = source;
    let plain = source;
    for (const [field, subjectField] of personal.get(type) ?? []) {
      const value = source[field];
      if (value === undefined || value === null) continue;
      const dataKey = keys.cachedDataKeyFor(subjectOf(type, source, subjectField));
      if (!dataKey) throw new Error('a data key is not at hand');
      if (stored === source) stored = { ...source };
      if (dataKey.key) stored[field] = seal(dataKey.kid, dataKey.key, JSON.stringify(value), contextOf(stream, id, type, field));
      else {
        stored[field] = null;
        plain = { ...plain, [field]: null, erased: true };
      }
    }
    const encoded = { id, type, data: Buffer.from(JSON.stringify(stored)), metadata: metadataOf(metadata, definition.version) };
    own.remember(encoded, given, plain);
    return encoded;
  }

  function subjectsToFetch(events: readonly EventToAppend[]): Set<string> | undefined {
    let missing: Set<string> | undefined;
    for (const { type, data } of events) {
      const source = data as Data;
      for (const [field, subjectField] of personal.get(type) ?? []) {
        if (source[field] === undefined || source[field] === null) continue;
        const subject = subjectOf(type, source, subjectField);
        if (!keys.cachedDataKeyFor(subject)) (missing ??= new Set()).add(subject);
      }
    }
    return missing;
  }

  const encodeAll = (stream: string, events: readonly EventToAppend[]): readonly Encoded[] => events.map((event) => encodeOne(stream, event));
  return (stream: string, events: readonly EventToAppend[]): readonly Encoded[] | Promise<readonly Encoded[]> => {
    const missing = subjectsToFetch(events);
    return missing ? Promise.all(Array.from(missing, (subject) => keys.dataKeyFor(subject))).then(() => encodeAll(stream, events)) : encodeAll(stream, events);
  };
}

function subjectOf(type: string, data: Data, subjectField: string): string {
  const subject = data[subjectField];
  if (typeof subject !== 'string') throw new TypeError(`${type} has a personal field and no ${subjectField}`);
  return subject;
}
