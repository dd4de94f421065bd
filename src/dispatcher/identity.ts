import { createHash, randomUUID } from 'node:crypto';

/** Namespace of the ids that are made from a user and an idempotency key. */
const keyed = '6f0c2a52-8a3c-5d0e-9b51-5a2f1f7a9c11';
const namespaces = new Map<string, Buffer>();

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

/** UUID version 5 (RFC 9562 §5.5) of a name in a namespace. */
export function uuidFrom(namespace: string, name: string): string {
  const fixed = namespaces.get(namespace);
  const bytes = createHash('sha1').update(fixed ?? bytesOf(namespace)).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
namespaces.set(keyed, bytesOf(keyed));

export const commandIdOf = (user_id: string, idempotencyKey: string | undefined): string => (idempotencyKey === undefined ? randomUUID() : uuidFrom(keyed, `${user_id}\n${idempotencyKey}`));

/** JSON text that is the same for equal JSON values: the keys of each object in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`;
}

/** What tells one command from another under the same key: 128 bits of SHA-256 over its name and its data as a JSON value. */
export const hashOf = (name: string, data: unknown): string => createHash('sha256').update(`${name}\n${canonical(data)}`).digest('hex').slice(0, 32);
