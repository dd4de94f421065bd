import type { Role } from './actor.ts';
import type { AnyEvent, Recorded } from './event.ts';

/** A query on one PostgreSQL connection; `pg`'s client and pool both fit. */
export type Queryable = {
  query<Row extends object>(query: { text: string; values?: unknown[]; name?: string }): Promise<{ rows: Row[]; rowCount: number | null }>;
};

/**
 * Who gets a frame: the sockets joined to a room, or those of a user or a role. A `channel` reaches only the sockets subscribed to it; what a user gets on one is
 * kept for those who come back. `unsubscribed`: it reaches the user's other sockets, too.
 */
export type Audience = { readonly room: string } | { readonly user: string; readonly channel?: string; readonly unsubscribed?: true } | { readonly role: Role; readonly channel?: string };
/** A frame without names: the gateway fills `sender_name`, `user_name`, `doctor_name`, `patient_name` beside the ids, and `position` where it is due. */
export type Update = { readonly audience: Audience; readonly frame: { readonly type: string } & Record<string, unknown> };

export type Projection<E extends AnyEvent = AnyEvent> = {
  /** The PostgreSQL schema that holds its tables, and its name in checkpoints and metrics. */
  readonly name: string;
  /** Of tables and handlers together; a new one is rebuilt at the next start. */
  readonly version: number;
  /** `create table` statements, unqualified names. */
  readonly tables: string;
  /**
   * One set-based handler per event type. A batch is cut into groups of one type such that the order *within a stream* is
   * kept; between streams of one batch it is not, so rows that two streams write must commute. Redelivery must change nothing.
   */
  readonly on: { readonly [Type in E['type']]?: Handler<Extract<E, { type: Type }>> };
  /** Pure: event in, frames out; no database, no names, no clock. */
  readonly updates?: { readonly [Type in E['type']]?: Frames<Extract<E, { type: Type }>> };
};
type Handler<E extends AnyEvent> = { bivarianceHack(batch: readonly Recorded<E>[], tx: Queryable): Promise<void> }['bivarianceHack'];

type Frames<E extends AnyEvent> = { bivarianceHack(event: Recorded<E>): readonly Update[] }['bivarianceHack'];

/** A read model of the events E. */
export const projection =
  <E extends AnyEvent>() =>
  (definition: Projection<E>): Projection<E> =>
    definition;
