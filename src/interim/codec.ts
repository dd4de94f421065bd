import { createCipheriv, createDecipheriv, randomFillSync, type KeyObject } from 'node:crypto';
import type { EventDefinition, Metadata, Recorded } from '../kernel/event.ts';
import type { DataKey, Keys } from '../eventlog/keys.ts';
import type { EventToAppend } from '../eventlog/types.ts';

/** An event as the client library gives it. */
export type Raw = { readonly id: string; readonly type: string; readonly streamId: string; readonly revision: bigint; readonly created: number; readonly position: bigint; readonly data: Uint8Array; readonly metadata: Uint8Array };
export type Encoded = { readonly data: Uint8Array; readonly metadata: Uint8Array };
export type Definitions = ReadonlyMap<string, EventDefinition<object>>;
/** A field's key is not there, or does not open it: an alarm, never "erased". */
export class KeyAlarm extends Error {
  override readonly name = 'KeyAlarm';
}
type Sealed = { readonly kid: string; readonly iv: string; readonly ct: string; readonly tag: string };

const pool = Buffer.alloc(12 * 1024);
let used = pool.length;
function nextIv(): Buffer {
  if (used + 12 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 12;
  return Buffer.from(pool.subarray(used - 12, used));
}

const isSealed = (value: unknown): value is Sealed => typeof value === 'object' && value !== null && 'kid' in value && 'iv' in value && 'ct' in value && 'tag' in value;
const associated = (stream: string, id: string, type: string, field: string): Buffer => Buffer.from(`${stream}|${id}|${type}|${field}`);
/** A file has a key of its own; everything else belongs to a person. */
const subjectOf = (field: string, value: unknown): string => `${field === 'file_id' ? 'file' : 'person'}:${String(value)}`;

function seal(kid: string, key: KeyObject, value: unknown, aad: Buffer): Sealed {
  const iv = nextIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
  const ct = cipher.update(JSON.stringify(value), 'utf8', 'base64') + cipher.final('base64');
  return { kid, iv: iv.toString('base64'), ct, tag: cipher.getAuthTag().toString('base64') };
}

function unseal(key: KeyObject, { iv, ct, tag }: Sealed, aad: Buffer): unknown {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64')).setAAD(aad).setAuthTag(Buffer.from(tag, 'base64'));
    return JSON.parse(decipher.update(ct, 'base64', 'utf8') + decipher.final('utf8')) as unknown;
  } catch {
    throw new KeyAlarm('a personal field does not open with its key');
  }
}

const exactly = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** The one place where stored bytes become an event and back: encrypt and decrypt by subject, upcast to the newest shape. */
export function createCodec(definitions: Definitions, keys: Keys) {
  function encode(stream: string, event: EventToAppend): Encoded | Promise<Encoded> {
    const personal = definitions.get(event.type)?.personal;
    const metadata = exactly(JSON.stringify(event.metadata));
    if (!personal) return { data: exactly(JSON.stringify(event.data)), metadata };
    const data: Record<string, unknown> = { ...event.data };
    const fields = Object.entries(personal as Record<string, string>).filter(([field]) => data[field] !== undefined && data[field] !== null);
    const next = (from: number): Encoded | Promise<Encoded> => {
      for (let i = from; i < fields.length; i++) {
        const [field, owner] = fields[i] as [string, string];
        const put = (key: DataKey): void => {
          if (key.key === undefined) data[field] = null;
          else data[field] = seal(key.kid, key.key, data[field], associated(stream, event.id, event.type, field));
        };
        const subject = subjectOf(owner, data[owner]);
        const key = keys.cachedDataKeyFor(subject);
        if (key === undefined)
          return keys.dataKeyFor(subject).then((made) => {
            put(made);
            return next(i + 1);
          });
        put(key);
      }
      return { data: exactly(JSON.stringify(data)), metadata };
    };
    return next(0);
  }

  function upcast(type: string, version: number, data: Record<string, unknown>): Record<string, unknown> {
    const definition = definitions.get(type);
    let shape = data;
    for (let from = version; from < (definition?.version ?? version); from++) shape = definition?.upcast?.[from]?.(shape) ?? shape;
    return shape;
  }

  function decode(raw: Raw): Recorded | Promise<Recorded> {
    const data = JSON.parse(Buffer.from(raw.data.buffer, raw.data.byteOffset, raw.data.byteLength).toString('utf8')) as Record<string, unknown>;
    const metadata = JSON.parse(Buffer.from(raw.metadata.buffer, raw.metadata.byteOffset, raw.metadata.byteLength).toString('utf8')) as Metadata;
    const finished = (): Recorded => ({ id: raw.id, type: raw.type, data: upcast(raw.type, metadata.schema_version, data), metadata, stream: raw.streamId, revision: Number(raw.revision), position: raw.position, recorded_at: raw.created });
    const personal = definitions.get(raw.type)?.personal;
    if (!personal) return finished();
    const fields = Object.keys(personal);
    const next = (from: number): Recorded | Promise<Recorded> => {
      for (let i = from; i < fields.length; i++) {
        const field = fields[i] as string;
        const sealed = data[field];
        if (!isSealed(sealed)) continue;
        const put = (key: DataKey): void => {
          if (key.key === undefined) {
            data[field] = null;
            data['erased'] = true;
          } else data[field] = unseal(key.key, sealed, associated(raw.streamId, raw.id, raw.type, field));
        };
        const key = keys.cachedKeyById(sealed.kid);
        if (key === undefined)
          return keys.keysById([sealed.kid]).then(([found]) => {
            if (found === undefined) throw new KeyAlarm('a key is missing');
            put(found);
            return next(i + 1);
          });
        put(key);
      }
      return finished();
    };
    return next(0);
  }

  /** In order; a promise only when a key has to be fetched. */
  function decodeAll(raws: readonly Raw[]): Recorded[] | Promise<Recorded[]> {
    const decoded = raws.map(decode);
    return decoded.some((one) => one instanceof Promise) ? Promise.all(decoded) : (decoded as Recorded[]);
  }

  return { encode, decode, decodeAll };
}
export type Codec = ReturnType<typeof createCodec>;
