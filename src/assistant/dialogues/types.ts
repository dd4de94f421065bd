import type { Outcome } from '../../dispatcher/types.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import type { Rehearsed } from './rehearse.ts';
import type { AssistantRole, Intent } from '../understanding/intents.ts';
import type { Person, Understanding } from '../understanding/types.ts';

/** Who talks with the assistant, authenticated. */
export type Speaker = Actor & { readonly role: AssistantRole };

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A button. The same can be said in words. */
export type Action = { readonly type: string; readonly label: string; readonly value?: string };
/**
 * One of several things that were offered: its button, and other words by which it is meant (lower case). `at`: HH:MM, if it is a time. `of`: the patient
 * with whose name the label begins, and what it says after it.
 */
export type Option = Action & { readonly value: string; readonly words?: readonly string[]; readonly at?: string; readonly date?: string; readonly of?: { readonly patient_id: string; readonly after: string } };
/** What a yes begins after an answer that suggests it; the button `start` does the same. */
export type Suggestion = { readonly flow: Intent; readonly slots: Slots };
/** What the assistant says. `text` is Markdown. `listed`: the appointments that it speaks of, for "it" and "the second one". */
export type Reply = { readonly type: string; readonly text: string; readonly actions?: readonly Action[]; readonly data?: Record<string, unknown>; readonly listed?: readonly string[]; readonly suggests?: Suggestion };
/** A command that waits for a yes, exactly as it was read back. */
export type Proposal = { readonly command: string; readonly data: Record<string, unknown> };

/** What a flow has learned so far: what is settled, and hints from which to settle the rest. */
export type Slots = { readonly [name: string]: Json | undefined };

/** An emergency without a patient. `among`: those whom it may mean, where there are several. */
export type Alarm = { readonly text: string; readonly level: string; readonly category: string | null; readonly matched: string | null; readonly rule: string | null; readonly among?: readonly string[] };

/** Where a talk stands: plain JSON, kept in the event of the turn, folded by the aggregate. */
export type Talk = {
  readonly flow: string | null;
  readonly slots: Slots;
  /** The slot that was asked for last. */
  readonly asking: string | null;
  readonly options: readonly Option[];
  /** The buttons of the last answer: only these may be pressed. */
  readonly actions: readonly Action[];
  readonly proposed: Proposal | null;
  /** The turn in which that was read back: what is done on a yes is known by it, however often the yes is said. */
  readonly proposed_at?: number;
  /** Position of the last thing that was done: what is read after it has seen it. */
  readonly seen?: string;
  /** The appointments that were spoken of last. */
  readonly listed?: readonly string[];
  /** The command that the last turn has carried out. */
  readonly done?: string;
  /** What was sent last, for "the same to …". */
  readonly sent?: { readonly content: string; /** The patient whom it was about, where a doctor wrote. */ readonly about?: string };
  /** The patient whom a doctor spoke of last, for "her". */
  readonly patient?: string;
  /** The doctor whom a patient spoke of last, for "her". */
  readonly doctor?: string;
  /** The visit that was read back, done or given up last, for “the same time” and “I want it back”. */
  readonly visit?: { readonly doctor: string; readonly start: string };
  /** What was wished for in the same breath: begun when this is done. */
  readonly afterwards?: Suggestion;
  /** The category of the alert that this talk has raised. */
  readonly alerted?: string;
  /** YYYY-MM-DD: the day that was spoken of last, for "that day". */
  readonly day?: string;
  readonly suggested?: Suggestion;
  /** What was told last, for "and tomorrow?". */
  readonly told?: Suggestion;
  /** What was done for a patient last, for "the same for …". */
  readonly did?: Suggestion & { readonly about?: string };
  /** What was given up last, for "do it after all". */
  readonly dropped?: Suggestion;
  /** What a doctor left for something else that could not wait. */
  readonly interrupted?: Suggestion;
  /** An emergency came between: no yes counts before what waits was read back again. */
  readonly paused?: true;
  /** What waits was answered with a no that left it open: no yes counts before it was read back again. */
  readonly refused?: true;
  /** The last answer has refused what is somebody else's. */
  readonly anothers?: true;
  /** What a doctor said of somebody in danger whom they have not named yet: the next name raises the alert. */
  readonly alarm?: Alarm;
  /** What was wished for in the same text, and comes when the first of it is done. */
  readonly rest?: readonly string[];
  /** The last question, to come back to after a digression. */
  readonly question?: string;
};
export const emptyTalk: Talk = { flow: null, slots: {}, asking: null, options: [], actions: [], proposed: null };

/** What the flows may look at and do, always as the one who speaks. */
export type Desk = {
  readonly caller: Speaker;
  /** ms since the epoch. */
  readonly now: number;
  /** IANA; the speaker's, else the clinic's. */
  readonly zone: string;
  readonly talk: Talk;
  readonly specialties: readonly string[];
  readonly emergencyNumber: string;
  /** What `GET <path>` would answer the speaker, with the same rights and the same record of reading. Rejects like it. */
  get(path: string, query?: Readonly<Record<string, string | undefined>>): Promise<Record<string, unknown>>;
  /** The room of the speaker and this other person, which need not be open yet. */
  roomWith(other_id: string): string;
  /** The patients whom the speaker may know of by name. */
  readonly patients: readonly Person[];
  /** What a text of the speaker's means. */
  understand(text: string): Understanding;
  /** What a command would lead to now, without doing it. */
  rehearse(command: string, data: Record<string, unknown>): Promise<Rehearsed>;
  /** The doctors who care for the patient who speaks. */
  carers(): Promise<readonly string[]>;
  /** Whether somebody is connected to the service now. */
  isConnected(user_id: string): Promise<boolean>;
  /** The name to call somebody by. */
  nameOf(user_id: string): Promise<string>;
};

/** What comes next in a flow. */
export type Next =
  | { readonly ask: string; readonly reply: Reply; readonly options?: readonly Option[]; readonly slots?: Slots }
  | { readonly propose: Proposal; readonly reply: Reply; readonly slots?: Slots }
  | { readonly answer: Reply; readonly slots?: Slots };

/** A slot is settled by a value; else it asks, or ends the flow. Undefined: it may stay open. */
export type Found = { readonly value: Json; /** What came to light with it. */ readonly also?: Slots } | Exclude<Next, { propose: Proposal }> | undefined;
export type Slot = {
  readonly name: string;
  /** From hints and what is settled before it. */
  find(slots: Slots, desk: Desk): Promise<Found>;
  /** What was asked for is answered by the whole text; `verbatim`: even by a bare “yes”. */
  readonly free?: 'text' | 'verbatim';
};

export type Flow = {
  readonly intent: Intent;
  /** It changes something: another such flow takes its place; one that only tells is a digression. */
  readonly acts: boolean;
  /** It can be done again for another patient: "the same for …". */
  readonly repeats?: true;
  /** In the order in which they are settled. */
  readonly slots: readonly Slot[];
  /** Hint → the settled slots that it puts in question. */
  readonly resets?: { readonly [hint: string]: readonly string[] };
  /** An entity that means nothing here. `said`: the whole text. */
  ignores?(name: string, text: string, slots: Slots, said: string): boolean;
  /** Whether a text can only be about this, whatever it was taken for. */
  claims?(text: string, understanding: Understanding, slots: Slots): boolean;
  /** More hints from a text. */
  hints?(text: string, understanding: Understanding, slots: Slots): Slots;
  /** All is settled: what to propose, or the answer. */
  finish(slots: Slots, desk: Desk): Promise<Next>;
  /** What the proposed command needs done before it. */
  before?(slots: Slots, desk: Desk): readonly Proposal[];
  /** What has changed since it was read back: the slots to go on from, and what to say first. Undefined: it stands as it was. */
  changed?(slots: Slots, desk: Desk): Promise<{ readonly slots: Slots; readonly because: string } | undefined>;
  /** What to say when the proposed command is done. */
  done?(outcome: Outcome, slots: Slots, desk: Desk): Promise<Reply>;
  /** What comes of itself when the proposed command is done: the next of several that were meant together. */
  next?(slots: Slots): Slots | undefined;
  /** A refusal that the flow goes on from: other slots, and what to say first. */
  refused?(rejection: Rejection, slots: Slots, desk: Desk): { readonly slots: Slots; readonly because: string } | undefined;
};
