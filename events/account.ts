import type { Role } from '../src/kernel/actor.ts';
import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

/** Who someone is. Stream `account-<user_id>`. */
export type AccountEvent =
  | Event<'AccountRegistered', { user_id: string; role: Role; full_name: Erasable; specialty?: string; time_zone?: string; on_call: boolean } & MaybeErased>
  /** Holds the fields that changed. */
  | Event<'ProfileChanged', { user_id: string; full_name?: Erasable; specialty?: string; time_zone?: string; on_call?: boolean } & MaybeErased>
  | Event<'AccountDisabled', { user_id: string; reason: Erasable } & MaybeErased>
  | Event<'AccountEnabled', { user_id: string; reason: Erasable } & MaybeErased>;

export const accountEvents = defineEvents<AccountEvent>()({
  AccountRegistered: { version: 1, personal: { full_name: 'user_id' } },
  ProfileChanged: { version: 1, personal: { full_name: 'user_id' } },
  AccountDisabled: { version: 1, personal: { reason: 'user_id' } },
  AccountEnabled: { version: 1, personal: { reason: 'user_id' } },
});
