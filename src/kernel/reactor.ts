import type { AnyEvent, Recorded } from './event.ts';

/**
 * What an event leads to. A command is sent by the service itself (actor `system`, via `reactor`), under an id that is made from the event's, so that
 * it is carried out once however often and from wherever it is sent; a refusal is final for it. Still a command must be right by itself: it may come
 * late, after what has happened since. `data` holds ids, numbers and times, nothing personal: timers are kept in the log.
 */
export type Reaction =
  /** A command, now. */
  | { readonly send: string; readonly data: object }
  /** A timer: a command that is due `at` ms since the epoch, in the log's time (count from the event's `recorded_at`; what is past is due at once). The same key replaces. */
  | { readonly send: string; readonly data: object; readonly at: number; readonly key: string }
  /** Forget the timer of that key. */
  | { readonly cancel: string };

/** Event → commands, with a checkpoint of its own in the stream `reactor-<name>`; never run by a rebuild. */
export type Reactor<E extends AnyEvent = AnyEvent> = {
  /** Lower case and `-`; part of its commands' ids, so it never changes. */
  readonly name: string;
  /** Pure: no clock, no state but what the event brings. */
  readonly on: { readonly [Type in E['type']]?: React<Extract<E, { type: Type }>> };
};
type React<E extends AnyEvent> = { bivarianceHack(event: Recorded<E>): readonly Reaction[] }['bivarianceHack'];

/** `reactor<AlertEvent>()({ name: 'escalation', on: { AlertRaised: (event) => [...] } })`; it runs when it stands in `src/reactors/index.ts`. */
export const reactor =
  <E extends AnyEvent>() =>
  (definition: Reactor<E>): Reactor<E> =>
    definition;
