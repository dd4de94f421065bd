import type { Recorded } from '../kernel/event.ts';
import { CodecAlarm, type AlarmReason } from './codec-alarm.ts';
import type { Keys } from './keys.ts';
import type { OwnEvents } from './own-events.ts';
import { isSealed, unseal, type Sealed } from './seal.ts';
import { contextOf, isObject, recordedAs, type Data, type Definitions, type PersonalFields, type Stored, type StoredFormat } from './stored.ts';

type Parsed = { readonly data: object; readonly format?: StoredFormat; readonly version?: number; readonly sealed?: readonly (readonly [field: string, value: Sealed])[] };

/** From what is stored to events: decrypted, then brought to the newest shape. Throws CodecAlarm at the first that cannot be. */
export function createDecoder(keys: Keys, definitions: Definitions, personal: PersonalFields, own: OwnEvents) {
  function parse(event: Stored, mayBeOwn: boolean): Parsed {
    const kept = mayBeOwn ? own.dataIfStored(event) : undefined;
    if (kept) return { data: kept };
    const format = definitions.get(event.type);
    const data = jsonOf(event.data);
    if (!format) return { data: data ?? {} };
    if (!data) throw alarm('malformed', event);
    const version = versionOf(event.metadata);
    if (version > format.version) throw alarm('newer-version', event);
    const fields = personal.get(event.type);
    if (version < format.version) return { data, format, version, sealed: Object.entries(data).filter((entry): entry is [string, Sealed] => isSealed(entry[1])) };
    if (!fields) return { data };
    const sealed: (readonly [string, Sealed])[] = [];
    for (const [field] of fields) {
      const value = data[field];
      if (value === undefined) continue;
      // Written after the subject's key was destroyed.
      if (value === null) data['erased'] = true;
      else if (isSealed(value)) sealed.push([field, value]);
      else throw alarm('not-sealed', event);
    }
    return { data, sealed };
  }

  function plainOf(event: Stored, { data, format, version, sealed }: Parsed): object {
    if (!sealed) return data;
    // Parsed a moment ago, nobody else's.
    let plain = data as Data;
    for (const [field, value] of sealed) {
      const dataKey = keys.cachedKeyById(value.kid);
      if (!dataKey) throw alarm('missing-key', event);
      if (dataKey.key) plain[field] = opened(event, field, value, dataKey.key);
      else {
        plain[field] = null;
        plain['erased'] = true;
      }
    }
    if (!format) return plain;
    for (let from = version ?? format.version; from < format.version; from++) {
      const upcast = format.upcast?.[from];
      if (!upcast) throw alarm('no-upcaster', event);
      plain = attempt('malformed', event, () => upcast(plain));
    }
    return plain;
  }

  return (stored: readonly Stored[]): readonly Recorded[] | Promise<readonly Recorded[]> => {
    let missing: Set<string> | undefined;
    // What this process appended beside an erasure may stand after it in the log: there it is decrypted like everybody else's.
    const noneErases = stored.every(({ type }) => definitions.get(type)?.erases === undefined);
    const parsed = stored.map((event) => {
      const result = parse(event, noneErases);
      for (const [, { kid }] of result.sealed ?? []) if (!keys.cachedKeyById(kid)) (missing ??= new Set()).add(kid);
      return { event, result };
    });
    const finish = (): readonly Recorded[] =>
      parsed.map(({ event, result }) => {
        const recorded = recordedAs(event, plainOf(event, result));
        const erases = definitions.get(event.type)?.erases;
        // What comes after it in the log is read so already, also when the key itself is destroyed a moment later.
        if (erases !== undefined) keys.forget(String(Reflect.get(recorded.data, erases)));
        return recorded;
      });
    return missing ? keys.keysById([...missing]).then(finish) : finish();
  };
}

type Key = Parameters<typeof unseal>[1];
const opened = (event: Stored, field: string, value: Sealed, key: Key): unknown =>
  attempt('tampered', event, () => JSON.parse(unseal(value, key, contextOf(event.streamId, event.id, event.type, field))) as unknown);

function attempt<Value>(reason: AlarmReason, event: Stored, run: () => Value): Value {
  try {
    return run();
  } catch (cause) {
    throw alarm(reason, event, { cause });
  }
}

const alarm = (reason: AlarmReason, { streamId, id, position }: Stored, options?: ErrorOptions): CodecAlarm => new CodecAlarm(reason, { stream: streamId, id, position: position?.commit ?? 0n }, options);

const versionOf = (metadata: unknown): number => (isObject(metadata) && typeof metadata['schema_version'] === 'number' ? metadata['schema_version'] : 1);

function jsonOf(data: unknown): Data | undefined {
  if (isObject(data)) return data;
  if (!(data instanceof Uint8Array)) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString());
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
