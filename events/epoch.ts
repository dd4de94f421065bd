import { defineEvents, type Event } from '../src/kernel/event.ts';

/** The log's identity: one event in the stream `epoch`, written when there was no such stream. */
export type EpochEvent = Event<'LogStarted', { log_id: string }>;

export const epochEvents = defineEvents<EpochEvent>()({
  LogStarted: { version: 1 },
});
