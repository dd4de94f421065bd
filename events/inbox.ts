import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

/** What a user is told, and how far they have read it. Stream `inbox-<user_id>`. */
export type InboxEvent =
  /** `kind` says what it is about, `data` what a client needs to show it: ids and times, or a text of somebody's. `pushed`: for every socket, not for subscribers only. */
  | Event<'NotificationSent', { user_id: string; notification_id: string; kind: string; data: Erasable<object>; pushed?: true } & MaybeErased>
  /** Up to and including that position. */
  | Event<'NotificationsRead', { user_id: string; up_to: string }>;

export const inboxEvents = defineEvents<InboxEvent>()({
  NotificationSent: { version: 1, personal: { data: 'user_id' } },
  NotificationsRead: { version: 1 },
});
