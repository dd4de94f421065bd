import type { Static, TSchema } from 'typebox';
import type { Actor, Role } from './actor.ts';
import type { AnyEvent, EventDefinitions, Recorded } from './event.ts';
import { Rejection } from './rejection.ts';

/**
 * Ids of things inside an aggregate: they carry their stream's key, sealed, so that the id alone leads to the stream, and are opaque to clients
 * (DESIGN §3). `digest.seal('alert', patient_id, n)` is the same each time; `digest.unseal('alert', alert_id)` gives `{ key, part }` back, undefined for what
 * is no such id of ours (whether the thing exists is its stream's to say). In `stream`, throw `not-found` then: `keyOf(digest, 'alert', data.alert_id)` does.
 * An id is some 70 to 130 of the characters of OpaqueId.
 */
export type SealedIds = {
  seal(kind: string, key: string, part: string | number): string;
  unseal(kind: string, id: string): { readonly key: string; readonly part: string } | undefined;
};
/**
 * A keyed one-way function of its parts (HMAC-SHA-256 under a secret of the service, 26 characters of base32): ids made
 * with it cannot be guessed, and anybody who holds the secret can check them. Beside it the ids that can be opened again.
 */
export type Digest = ((...parts: readonly (string | number)[]) => string) & SealedIds;

/** The key of the stream that a sealed id leads to. Throws `not-found` for what is no such id of ours. */
export function keyOf(digest: SealedIds, kind: string, id: string): string {
  const opened = digest.unseal(kind, id);
  if (!opened) throw new Rejection('not-found');
  return opened.key;
}

export type Asked<Data> = { readonly data: Data; readonly actor: Actor };
/** What a decision may look at. `now` is ms since the epoch; `id(name)` is a UUID made from the command's id, the same on every retry; `isErased` tells of a user whether they are a patient who was erased. */
export type Input<Data, Facts> = Asked<Data> & { readonly now: number; readonly facts: Facts; readonly id: (name: string) => string; readonly digest: Digest; readonly isErased: (user_id: string) => boolean };

/**
 * State of another stream that a decision needs, folded by its own aggregate. A key of undefined gives the initial state.
 * Facts are loaded in the order in which they are declared: a key may look at those before its own.
 */
export type Fact<FactState, Data, State, Earlier = unknown> = {
  readonly of: Pick<Aggregate<FactState>, 'category' | 'initialState'>;
  key(asked: Asked<Data>, state: State, earlier: Earlier, digest: Digest): string | undefined;
};
type FactsOf<FactStates, Data, State> = { readonly [Name in keyof FactStates]: Fact<FactStates[Name], Data, State, FactStates> };

/** Who may, beyond the role. `holds` false is answered `not-found`, as if the thing did not exist. */
export type Relationship<Data, Facts, State> = { readonly name: string; holds(input: Input<Data, Facts>, state: State): boolean } | { readonly unrestricted: string };

/** A command in another stream that belongs to this one; its id is made from this command's. Appended before the answer, completed by a reactor after a crash. */
export type FollowUp = { readonly command: string; readonly data: object };
/**
 * A command in another stream that is carried out *before* the events are appended, since they rely on it (a patient's time, before it is booked).
 * What refuses it refuses the command. `release` takes back, when the events are not appended after all, what
 * would stand in others' way. Whoever grants claims lets those lapse that were neither used nor released: not before 30 s, since a dispatcher relies on one
 * for a while, and only once it has moved on the stream that they were made for, so that nobody can append there on a claim that has lapsed.
 */
export type Claim = FollowUp & { readonly release?: FollowUp };

export type CommandDefinition<Schema extends TSchema, FactStates, State, E extends AnyEvent> = {
  readonly summary: string;
  /** The schema of the command's data, whose objects take no unknown fields; also what OpenAPI shows. */
  readonly data: Schema;
  /** Roles that may send it. None: only the service itself. */
  readonly roles: readonly Role[];
  /** Not offered as `POST /commands/<name>`; sent by the gateway or a reactor only. */
  readonly internal?: true;
  /** The key of the stream that decides. */
  stream(asked: Asked<Static<Schema>>, digest: Digest): string;
  readonly facts?: FactsOf<FactStates, Static<Schema>, State>;
  readonly relationship: Relationship<Static<Schema>, FactStates, State>;
  /** The patient after whose erasure it is `erased`; undefined: it ends something, and is carried out all the same. Where this is left out, it is the `patient_id` of the data, else of the state. */
  concerns?(asked: Asked<Static<Schema>>, digest: Digest): string | undefined;
  /** The events that follow, none when it is so already; throws a Rejection when it may not be. Pure. */
  decide(input: Input<Static<Schema>, FactStates>, state: State): readonly E[];
  followUps?(events: readonly Recorded<E>[]): readonly FollowUp[];
  /** What the events need to hold before they are appended. `attempt`: a UUID of this try of the command, by which its claims are known. Pure. */
  claims?(events: readonly Recorded<E>[], attempt: string): readonly Claim[];
  /** It takes rights away: answered only when every gateway is sure to know. */
  readonly revokes?: true;
  /** It never answers `version-conflict`: it retries for 2 s, then 503. */
  readonly patient?: true;
  /**
   * That it changed nothing only this process remembers, and it never waits for the database of the marks: it always comes to something, or a repeat that comes to more does no harm (a
   * message by the client's id of it, how far one has read, a call for help).
   */
  readonly unmarked?: true;
} & (Resulting<Schema, State, E> | { readonly returns?: undefined; readonly result?: undefined });

type Resulting<Schema extends TSchema, State, E extends AnyEvent> = {
  /** The schema of `result`, for the documents. */
  readonly returns: TSchema;
  /** The `result` of the answer, from the stored events (none when nothing changed) and the state after them; `{}` where there is none. */
  result(input: Asked<Static<Schema>> & { readonly events: readonly Recorded<E>[]; readonly digest: Digest }, state: State): object;
};

/** A command whose data and facts are known only to itself. */
export type Command<State = unknown, E extends AnyEvent = AnyEvent> = {
  readonly summary: string;
  readonly data: TSchema;
  readonly roles: readonly Role[];
  readonly internal?: true;
  readonly revokes?: true;
  readonly patient?: true;
  readonly unmarked?: true;
  readonly facts?: { readonly [name: string]: { readonly of: Pick<Aggregate, 'category' | 'initialState'>; key(asked: Asked<unknown>, state: State, earlier: unknown, digest: Digest): string | undefined } };
  readonly relationship: { readonly name: string; holds(input: Input<unknown, unknown>, state: State): boolean } | { readonly unrestricted: string };
  stream(asked: Asked<unknown>, digest: Digest): string;
  concerns?(asked: Asked<unknown>, digest: Digest): string | undefined;
  decide(input: Input<unknown, unknown>, state: State): readonly E[];
  readonly returns?: TSchema;
  result?(input: Asked<unknown> & { readonly events: readonly Recorded<E>[]; readonly digest: Digest }, state: State): object;
  followUps?(events: readonly Recorded<E>[]): readonly FollowUp[];
  claims?(events: readonly Recorded<E>[], attempt: string): readonly Claim[];
};

export type Aggregate<State = unknown, E extends AnyEvent = AnyEvent> = {
  /** The stream's name up to its dash. */
  readonly category: string;
  readonly events: EventDefinitions<E>;
  /** Present when the state may be kept as a snapshot: the version of `evolve`, and how state becomes JSON and back. Such a state holds no personal field. */
  readonly snapshot?: { readonly version: number; toJson(state: State): unknown; fromJson(json: unknown): State };
  initialState(key: string): State;
  /** Total and pure; keeps only what a decision needs. */
  evolve(state: State, event: Recorded<E>): State;
  readonly commands: { readonly [name: string]: Command<State, E> };
};

/** How a state that is plain JSON is kept: as it is. */
export const plainSnapshot = <State>(version: number): NonNullable<Aggregate<State>['snapshot']> => ({
  version,
  toJson: (state) => state,
  // What toJson of this version wrote.
  fromJson: (json) => json as State,
});

/** `const command = commandOf<RoomState, RoomEvent>()`: a command of that aggregate, with data and facts inferred. */
export const commandOf =
  <State, E extends AnyEvent>() =>
  <Schema extends TSchema, FactStates = Record<never, never>>(definition: CommandDefinition<Schema, FactStates, State, E>): Command<State, E> =>
    definition as Command<State, E>;

/** An aggregate: one stream per key, one writer at a time, everything it decides from its own fold. */
export const aggregate =
  <State, E extends AnyEvent>() =>
  (definition: Aggregate<State, E>): Aggregate<State, E> =>
    definition;
