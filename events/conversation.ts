import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

/** Who talks with their assistant. */
export type SpeakerRole = 'PATIENT' | 'DOCTOR';
/** Why a text was taken to mean what it was: for whoever asks later how an answer came about. Nothing of the text itself. */
export type Understood = {
  readonly intent: string;
  readonly confidence: number;
  readonly decided_by: string;
  readonly version: string;
  readonly emergency: { readonly level: string; readonly category: string | null; readonly rule: string | null; readonly version: string };
};

/** A talk of one user with their assistant. Stream `conversation-<conversation_id>`. All that is said is personal to who speaks. */
export type ConversationEvent =
  | Event<'ConversationStarted', { conversation_id: string; user_id: string; role: SpeakerRole }>
  /** `turn` counts from 0. `action`: the type of the action that was chosen instead of words; `text` then is its label. `entities`: what was found in the text. `because`: the words that weighed most, and what came second. */
  | Event<'UserSaid', { conversation_id: string; user_id: string; turn: number; text: Erasable; action?: string; understood?: Understood; entities?: Erasable<object>; because?: Erasable<object> } & MaybeErased>
  /** What was confirmed, and what came of it: the events of the command `command_id` in `stream`, or the slug of its refusal. */
  | Event<'ActionConfirmed', { conversation_id: string; user_id: string; turn: number; command: string; outcome: string; command_id?: string; stream?: string }>
  /** The patient's talk was handed to a doctor's room. `there`: somebody was connected then. */
  | Event<'HandedOff', { conversation_id: string; user_id: string; turn: number; doctor_id: string; room_id: string; there: boolean }>
  /** `talk`: where the talk stands after it, which the next turn goes on from. */
  | Event<'AssistantReplied', { conversation_id: string; user_id: string; turn: number; type: string; text: Erasable; reply: Erasable<object>; talk: Erasable<object> } & MaybeErased>;

export const conversationEvents = defineEvents<ConversationEvent>()({
  ConversationStarted: { version: 1 },
  UserSaid: { version: 1, personal: { text: 'user_id', entities: 'user_id', because: 'user_id' } },
  ActionConfirmed: { version: 1 },
  HandedOff: { version: 1 },
  AssistantReplied: { version: 1, personal: { text: 'user_id', reply: 'user_id', talk: 'user_id' } },
});
