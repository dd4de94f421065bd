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

/**
 * A talk of one user with their assistant. Stream `conversation-<conversation_id>`. What is said is personal to its `subject_id`: who speaks, or the
 * patient of whom a doctor speaks.
 */
export type ConversationEvent =
  | Event<'ConversationStarted', { conversation_id: string; user_id: string; role: SpeakerRole }>
  /** `turn` counts from 0. `action`: the type of the action that was chosen instead of words; `text` then is its label. `entities`: what was found in the text. `because`: the words that weighed most, and what came second. */
  | Event<'UserSaid', { conversation_id: string; user_id: string; subject_id: string; turn: number; text: Erasable; action?: string; understood?: Understood; entities?: Erasable<object>; because?: Erasable<object> } & MaybeErased>
  /** What was confirmed, and what came of it: the events of the command `command_id` in `stream`, or the slug of its refusal. */
  | Event<'ActionConfirmed', { conversation_id: string; user_id: string; turn: number; command: string; outcome: string; command_id?: string; stream?: string }>
  /** The patient's talk was handed to a doctor's room. `there`: somebody was connected then. */
  | Event<'HandedOff', { conversation_id: string; user_id: string; turn: number; doctor_id: string; room_id: string; there: boolean }>
  /** `talk`: where the talk stands after it, which the next turn goes on from; personal to `talk_of`. `rule`: the one of the dialogue's rules whose answer it is; none for a button or an emergency. */
  | Event<'AssistantReplied', { conversation_id: string; user_id: string; subject_id: string; talk_of: string; turn: number; type: string; rule?: string; text: Erasable; reply: Erasable<object>; talk: Erasable<object> } & MaybeErased>;

/** All that was said was once personal to who spoke. */
const bySpeaker = (data: Record<string, unknown>): Record<string, unknown> => ({ ...data, subject_id: data['user_id'] });

export const conversationEvents = defineEvents<ConversationEvent>()({
  ConversationStarted: { version: 1 },
  UserSaid: { version: 2, personal: { text: 'subject_id', entities: 'subject_id', because: 'subject_id' }, upcast: { 1: bySpeaker } },
  ActionConfirmed: { version: 1 },
  HandedOff: { version: 1 },
  AssistantReplied: { version: 2, personal: { text: 'subject_id', reply: 'subject_id', talk: 'talk_of' }, upcast: { 1: (data) => ({ ...bySpeaker(data), talk_of: data['user_id'] }) } },
});
