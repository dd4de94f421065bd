import type { Emergency } from './emergency/types.ts';
import type { AssistantRole, Intent } from './intents.ts';
import type { Awaited, Reply } from './replies/index.ts';
import type { Course, Standing } from './standing.ts';

/** Something said: the words as they stand in the text, and what they mean. */
export type Entity = { readonly text: string; readonly value: string };

/**
 * A day. `value` and `until` are YYYY-MM-DD; `until` is the last day of a stretch ("the first week of March").
 * `alternatives`: the words could mean any of these days, `value` among them ("Tuesday", said on a Tuesday): ask.
 * `implied`: no day was named; it is the next on which the time that was named is still to come.
 * `moments`: `alternatives` with a time of its own for each ("Wednesday at 9 or Thursday at 3").
 * `excluded`: days that were said not to be meant ("not Monday, Tuesday").
 */
export type DateEntity = Entity & { readonly implied?: true; readonly until?: string; readonly alternatives?: readonly string[]; readonly moments?: readonly { readonly date: string; readonly time: string }[]; readonly excluded?: readonly string[] };

/**
 * A time of day. `value` and `until` are HH:MM in the zone that was given. `relation` says how exactly: at that time, around it, not before it (`after`),
 * done by it (`before`), or from it to `until` (`between`).
 */
export type TimeEntity = Entity & { readonly relation: TimeRelation; readonly until?: string };
export type TimeRelation = 'at' | 'around' | 'after' | 'before' | 'between';
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** Somebody of the caller's own directory. */
export type Person = { readonly user_id: string; readonly full_name: string };
/** A name. `value` is the name as said, without title; `candidates` are those of the directory whom it may mean, the likeliest first: none, one, or several to ask about. */
export type NameEntity = Entity & { readonly candidates: readonly Person[] };

/** Which of somebody's appointments: `value` repeats the words, `by` says what to look for. */
export type AppointmentRef = Entity & { readonly by: AppointmentMark };
export type AppointmentMark =
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'date'; readonly date: string; readonly time?: string }
  | { readonly kind: 'doctor'; readonly doctor: string; readonly candidates: readonly Person[] }
  | { readonly kind: 'specialty'; readonly specialty: string }
  | { readonly kind: 'part_of_day'; readonly part: PartOfDay }
  /** By what it is for: "my blood test appointment"; `specialty`: that which sees to it. */
  | { readonly kind: 'reason'; readonly reason: string; readonly specialty?: string }
  /** Counted from 1 in the list last shown; −1 is its last, 0 the one in its middle. */
  | { readonly kind: 'ordinal'; readonly ordinal: number }
  /** By when it is, among those meant: the soonest, the one that comes first or last of two, any that there is. */
  | { readonly kind: 'next' | 'earlier' | 'later' | 'last' | 'all' };

/** What was found in a text, by slot (API §6). Values: strength "500 mg", dose "1 tablet", frequency QD BID … with " PRN", duration "7 days". */
export type Entities = {
  readonly specialty?: Entity;
  /** A doctor who is turned down. */
  readonly unwanted?: NameEntity;
  readonly doctor?: NameEntity;
  readonly patient?: NameEntity;
  readonly medication?: Entity;
  readonly strength?: Entity;
  readonly dose?: Entity;
  readonly route?: Entity;
  readonly frequency?: Entity;
  readonly duration?: Entity;
  readonly diagnosis?: Entity;
  readonly icd?: Entity;
  readonly reason?: Entity;
  readonly appointment_ref?: AppointmentRef;
  readonly date?: DateEntity;
  readonly time?: TimeEntity;
  readonly part_of_day?: Entity & { readonly value: PartOfDay };
};

/** Why this intent: the rule that decided, or the features that weighed most for it, and what came second. */
export type Decision = {
  readonly by: 'rule' | 'classifier';
  readonly rule: string;
  readonly features: readonly { readonly feature: string; readonly weight: number }[];
  readonly runner_up?: { readonly intent: Intent; readonly confidence: number };
};

/** What a text means to an assistant. Kept in the event of the turn, so that its answer can be explained later. */
export type Understanding = {
  readonly intent: Intent;
  /** 0 to 1. */
  readonly confidence: number;
  readonly entities: Entities;
  readonly emergency: Emergency;
  readonly decided_by: Decision;
  /** What the text does as a reply, where one is awaited. */
  readonly reply?: Reply;
  /** What it does in the middle of a talk, where it wishes for nothing new. */
  readonly course?: { readonly course: Course; readonly confidence: number };
  /** Changes with the rules and with the phrases that the classifier learned from. */
  readonly version: string;
};

/** All that a text's meaning depends on beside its words. */
export type Setting = {
  readonly role: AssistantRole;
  /** ms since the epoch. */
  readonly now: number;
  /** IANA. */
  readonly time_zone: string;
  /** Doctors and patients whom the caller may know of: names are looked for among them. */
  readonly doctors: readonly Person[];
  readonly patients: readonly Person[];
  /** What the assistant has asked for, in a talk. */
  readonly awaits?: Awaited;
  /** Where the talk stands; undefined: the text is its first. */
  readonly stands?: Standing;
};

/** Pure: the same text and setting give the same understanding. */
export type Understand = (text: string, setting: Setting) => Understanding;
