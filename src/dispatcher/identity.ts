import { hash, randomUUID } from 'node:crypto';

/** Namespace of the ids that are made from a user and an idempotency key. */
const keyed = '6f0c2a52-8a3c-5d0e-9b51-5a2f1f7a9c11';

/** UUID version 5 (RFC 9562 §5.5) of a name in a namespace, which is a UUID itself. */
export function uuidFrom(namespace: string, name: string): string {
  const bytes = Buffer.allocUnsafe(16 + Buffer.byteLength(name));
  bytes.write(namespace.replaceAll('-', ''), 0, 'hex');
  bytes.write(name, 16);
  const hex = hash('sha1', bytes, 'hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isUuid = (text: string): boolean => uuid.test(text);

/** A command's id: the same for the same user and key, drawn at random without a key. */
export const commandIdOf = (user_id: string, idempotencyKey: string | undefined): string => (idempotencyKey === undefined ? randomUUID() : uuidFrom(keyed, `${user_id}\n${idempotencyKey}`));

/** Whether an id was drawn at random (version 4): nobody can send that command again. */
export const isRandom = (command_id: string): boolean => command_id.charAt(14) === '4';

/** The id of the nth event of a command. */
export const eventIdOf = (command_id: string, command_hash: string, n: number): string => uuidFrom(command_id, `${command_hash}/${n}`);

/** JSON text that is the same for equal JSON values: the keys of each object in order. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  let text = '';
  for (const [key, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) if (item !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(item)}`;
  return `{${text}}`;
}

/** What tells one command from another under the same key: 128 bits of SHA-256 over its name and its data as a JSON value. */
export const hashOf = (name: string, data: unknown): string => hash('sha256', `${name}\n${canonical(data)}`, 'hex').slice(0, 32);
