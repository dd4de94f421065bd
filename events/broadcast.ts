import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

/** What an ADMIN tells everybody who is connected. Stream `broadcast-clinic`. */
export type BroadcastEvent = Event<'BroadcastSent', { message: Erasable; message_type: string; sent_by: string } & MaybeErased>;

export const broadcastEvents = defineEvents<BroadcastEvent>()({
  BroadcastSent: { version: 1, personal: { message: 'sent_by' } },
});
