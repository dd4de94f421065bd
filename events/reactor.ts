import { defineEvents, type Event } from '../src/kernel/event.ts';

/** A command that is due `at` ms since the epoch, in the log's time. Of two with one key the later stands. */
export type PendingTimer = { readonly key: string; readonly at: number; readonly send: string; readonly data: object; readonly command_id: string; readonly correlation_id: string };

/**
 * How far a reactor has come, and which timers wait. Stream `reactor-<name>`. One checkpoint is `parts` events with the same `checkpoint`
 * (a UUID), numbered from 0; one whose last part is missing counts for nothing.
 */
export type ReactorEvent = Event<'ReactorAdvanced', { reactor: string; checkpoint: string; position: string; part: number; parts: number; timers: readonly PendingTimer[] }>;

export const reactorEvents = defineEvents<ReactorEvent>()({
  ReactorAdvanced: { version: 1 },
});
