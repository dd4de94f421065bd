import { fnv1a } from './fnv.ts';

/**
 * A map from opaque ids to values, persistent in the way that a fold needs: every version stays readable, and a change copies one shard and the
 * list of shards, whatever the map's size up to some hundred thousand.
 */
export type Shards<Value> = { readonly size: number; readonly shards: readonly (Shard<Value> | undefined)[] };
type Shard<Value> = readonly (readonly [id: string, value: Value])[];

const count = 256;
const empty: Shards<never> = { size: 0, shards: Array.from({ length: count }, () => undefined) };
export const noShards = <Value>(): Shards<Value> => empty;

function shardOf(id: string): number {
  const hash = fnv1a(id);
  return (hash ^ (hash >>> 16)) & (count - 1);
}

export const find = <Value>({ shards }: Shards<Value>, id: string): Value | undefined => shards[shardOf(id)]?.find(([known]) => known === id)?.[1];

function withShard<Value>(shards: Shards<Value>, at: number, shard: Shard<Value>): Shards<Value> {
  const before = shards.shards[at]?.length ?? 0;
  return { size: shards.size - before + shard.length, shards: shards.shards.with(at, shard.length > 0 ? shard : undefined) };
}

/** With the value under the id, in the place of an earlier one. */
export function put<Value>(shards: Shards<Value>, id: string, value: Value): Shards<Value> {
  const at = shardOf(id);
  return withShard(shards, at, [...(shards.shards[at] ?? []).filter(([known]) => known !== id), [id, value]]);
}

/** Without what need not be kept any more, of one shard: `turn` counts on, so that in time each has its turn. */
export function sweep<Value>(shards: Shards<Value>, turn: number, isKept: (value: Value) => boolean): Shards<Value> {
  const shard = shards.shards[turn % count];
  if (!shard || shard.every(([, value]) => isKept(value))) return shards;
  return withShard(shards, turn % count, shard.filter(([, value]) => isKept(value)));
}

export const entries = <Value>({ shards }: Shards<Value>): (readonly [string, Value])[] => shards.flatMap((shard) => shard ?? []);
export const fromEntries = <Value>(all: readonly (readonly [string, Value])[]): Shards<Value> => {
  const shards: (readonly [string, Value])[][] = Array.from({ length: count }, () => []);
  for (const entry of all) shards[shardOf(entry[0])]?.push(entry);
  return { size: all.length, shards: shards.map((shard) => (shard.length > 0 ? shard : undefined)) };
};
