import { userIdOf } from '../eventlog/digest.ts';
import type { Dispatcher } from '../dispatcher/types.ts';

/** What an input may name a user by (API §1), and what we make of a `sub` that is not opaque. */
const named = /^[A-Za-z0-9._:@+-]{1,128}$/;
const pseudonym = /^u_[a-z2-7]{26}$/;

export type Users = {
  /** The `user_id` of a `sub` or a `user_id`; what is neither stays as it is, for its schema to refuse. */
  idOf(input: string): string;
  /** A command's data with every user named by their `user_id`. */
  normalise(name: string, data: unknown): unknown;
};

/** Which fields name a user, the commands' schemas say (`x-user`). */
export function createUsers({ pepper, catalog }: { pepper: Buffer; catalog: Dispatcher['catalog'] }): Users {
  const idOf = (input: string): string => (pseudonym.test(input) || !named.test(input) ? input : userIdOf(input, pepper));
  const fieldsOf = new Map([...catalog].map(([name, { command }]) => [name, userFields(command.data)]));
  return {
    idOf,
    normalise(name, data) {
      const fields = fieldsOf.get(name);
      if (!fields || fields.length === 0 || typeof data !== 'object' || data === null) return data;
      const ids = fields.map((field) => [field, Object.hasOwn(data, field) ? (Reflect.get(data, field) as unknown) : undefined] as const);
      return { ...data, ...Object.fromEntries(ids.flatMap(([field, value]) => (typeof value === 'string' ? [[field, idOf(value)]] : []))) };
    },
  };
}

function userFields(schema: object): readonly string[] {
  const properties: unknown = 'properties' in schema ? schema.properties : undefined;
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.entries(properties).flatMap(([field, value]: [string, unknown]) => (typeof value === 'object' && value !== null && 'x-user' in value ? [field] : []));
}
