import type { Role } from './actor.ts';

/** An event as the domain writes it: a past-tense type and plain data (snake_case, JSON values only). */
export type Event<Type extends string, Data extends object> = { readonly type: Type; readonly data: Data };
export type AnyEvent = Event<string, object>;

/** How a command reached us. */
export type Via = 'rest' | 'websocket' | 'assistant' | 'reactor';

/** Mechanics only; never personal data. `$correlationId` and `$causationId` carry EventStoreDB's conventional names. */
export type Metadata = {
  readonly schema_version: number;
  readonly actor: { readonly user_id: string; readonly role: Role | 'SYSTEM' };
  /** The gateway's clock, RFC 3339 in UTC with milliseconds. Order is position, not this. */
  readonly occurred_at: string;
  readonly $correlationId: string;
  /** The id of the command that caused the event. */
  readonly $causationId: string;
  /** Tells a repeat of the command from another under the same key; empty where there was no key. */
  readonly command_hash: string;
  /** The command's name, where it has follow-ups that a reactor may have to complete. */
  readonly command?: string;
  readonly traceparent?: string;
  readonly via: Via;
};

/** An event as it stands in the log, decrypted and upcast. An erased personal field is null, and `<field>_erased` is not invented: `erased: true` stands beside it. */
export type Recorded<E extends AnyEvent = AnyEvent> = E & {
  readonly id: string;
  readonly metadata: Metadata;
  readonly stream: string;
  /** Revision in its stream, dense from 0. */
  readonly revision: number;
  /** Commit position in the log; may exceed 2^53. */
  readonly position: bigint;
  /** The log's own time, ms since the epoch. */
  readonly recorded_at: number;
};

export type EventDefinition<Data extends object> = {
  /** Version of the shape that is written today. */
  readonly version: number;
  /** Personal field → the field of `data` that names its subject; stored encrypted under that subject's key. */
  readonly personal?: { readonly [Field in keyof Data & string]?: keyof Data & string };
  /** The field of `data` that names a subject whose key ends with this event: from here on everything personal of that subject reads as erased. */
  readonly erases?: string;
  /** From version n to n + 1. */
  readonly upcast?: { readonly [fromVersion: number]: (data: Record<string, unknown>) => Record<string, unknown> };
};
export type EventDefinitions<E extends AnyEvent = AnyEvent> = { readonly [Type in E['type']]: EventDefinition<Extract<E, { type: Type }>['data']> };

/** Declares the storage format of an aggregate's events. A change of meaning is a new version and an upcaster, never an edit. */
export const defineEvents =
  <E extends AnyEvent>() =>
  (definitions: EventDefinitions<E>): EventDefinitions<E> =>
    definitions;

/** `room-chat_x` → `['room', 'chat_x']`. A category has no dash. */
export function splitStream(stream: string): [category: string, key: string] {
  const dash = stream.indexOf('-');
  return dash < 0 ? [stream, ''] : [stream.slice(0, dash), stream.slice(dash + 1)];
}
