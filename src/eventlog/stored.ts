import type { Metadata, Recorded } from '../kernel/event.ts';

/** The storage format of an event type, whatever its data: what `defineEvents` gives fits. */
export type StoredFormat = {
  readonly version: number;
  readonly personal?: { readonly [field: string]: string | undefined };
  readonly erases?: string;
  readonly upcast?: { readonly [fromVersion: number]: (data: Data) => Data };
};
/** Event type → storage format. */
export type Definitions = ReadonlyMap<string, StoredFormat>;

export type Data = Record<string, unknown>;

/** An event as it goes to the log, JSON text in bytes. */
export type Encoded = { readonly id: string; readonly type: string; readonly data: Uint8Array; readonly metadata: Uint8Array };

/** An event as the client library gives it. `data` is parsed already when its content type said JSON. */
export type Stored = {
  readonly streamId: string;
  readonly id: string;
  readonly type: string;
  readonly revision: bigint;
  readonly position?: { readonly commit: bigint } | undefined;
  readonly created: Date;
  readonly data: unknown;
  readonly metadata?: unknown;
};

export const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** Personal fields of each type, as pairs: field, the field that names its subject. */
export type PersonalFields = ReadonlyMap<string, readonly (readonly [field: string, subjectField: string])[]>;

export function personalFieldsOf(definitions: Definitions): PersonalFields {
  const fields = new Map<string, readonly (readonly [string, string])[]>();
  for (const [type, { personal = {} }] of definitions) {
    const pairs = Object.entries(personal).flatMap(([field, subjectField]) => (subjectField === undefined ? [] : [[field, subjectField] as const]));
    if (pairs.length > 0) fields.set(type, pairs);
  }
  return fields;
}

/** What a sealed field is bound to: moved to another event or field it does not open. */
export const contextOf = (stream: string, id: string, type: string, field: string): string => `${stream}\n${id}\n${type}\n$.${field}`;

const foreignMetadata: Metadata = { schema_version: 1, actor: { user_id: 'unknown', role: 'SYSTEM' }, occurred_at: '', $correlationId: '', $causationId: '', command_hash: '', via: 'reactor' };

/** A stored event with its data in plain. */
export const recordedAs = ({ id, type, streamId, revision, position, created, metadata }: Stored, data: object): Recorded => ({
  id,
  type,
  data,
  // A boundary: either the encoder wrote it, or the event is of a type that nobody here reads.
  metadata: isObject(metadata) ? (metadata as Metadata) : foreignMetadata,
  stream: streamId,
  revision: Number(revision),
  position: position?.commit ?? 0n,
  recorded_at: created.getTime(),
});

/** System events carry the sign in their type or their stream's name. */
export const isSystem = ({ type, streamId }: { readonly type: string; readonly streamId: string }): boolean => type.startsWith('$') || streamId.startsWith('$');
