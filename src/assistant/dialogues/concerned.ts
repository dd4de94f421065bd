import type { Understanding } from '../understanding/types.ts';
import { hintOf } from './flows/doctors.ts';
import type { Reply, Slots, Suggestion, Talk } from './types.ts';
import { listOf, str } from './words.ts';

/** What is kept of a turn, and whose it is: `about` and `talk_about` name the patient under whose key it lies, so that it is erased with them. */
export type Concerned = {
  /** Undefined: what was said may mean one of several patients, and is not kept. */
  readonly said: { readonly about?: string } | undefined;
  readonly replied: { readonly about?: string; readonly talk_about?: string; readonly text: string; readonly actions: Reply['actions']; readonly talk: Talk };
};

const notKept = 'This was about several patients and is not kept here.';

const single = (all: readonly string[]): string | undefined => (all.length === 1 ? all[0] : undefined);
const idsIn = (candidates: readonly { readonly user_id: string }[] = []): readonly string[] => candidates.map(({ user_id }) => user_id);
/** The patient whom a flow is about. */
const patientIn = (slots: Slots): string | undefined => str(slots['patient']) ?? single(idsIn(hintOf(slots, 'patient').candidates));

/** The patient whom a doctor's talk is about, or was about last. */
export const patientOf = ({ slots, patient }: Talk): string | undefined => patientIn(slots) ?? patient;

/** Every patient of whom an answer of a query tells. */
export function patientsIn(answer: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(answer)) for (const each of answer) patientsIn(each, found);
  else if (typeof answer === 'object' && answer !== null)
    for (const [name, value] of Object.entries(answer)) {
      if (name === 'patient_id' && typeof value === 'string') found.add(value);
      else patientsIn(value, found);
    }
  return found;
}

type TurnTaken = { readonly before: Talk; readonly understanding: Understanding | undefined; readonly reply: Reply; readonly talk: Talk; /** Those whose records were looked at for it. */ readonly seen: ReadonlySet<string> };

/**
 * Whose a turn of a doctor's talk is. What one patient's turn says goes with that patient; an answer about several is not kept, nor a text that may mean
 * one of several. The talk goes with the patient whom it is about, and takes nothing along of another.
 */
export function concerned({ before, understanding, reply, talk, seen }: TurnTaken): Concerned {
  const named = idsIn(understanding?.entities.patient?.candidates);
  const settled = [...(before.flow === null ? [] : [patientIn(before.slots)]), talk.flow === null ? undefined : patientIn(talk.slots)].filter((id) => id !== undefined);
  const all = [...new Set([...seen, ...named, ...settled])];
  const about = single(all);
  const several = all.length > 1;
  const spokenOf = single(named) ?? (named.length > 1 ? about : (settled[0] ?? about));
  const talkAbout = patientOf(talk) ?? (talk.flow === null ? undefined : about);
  const kept = alone(several ? unread(talk) : talk, talkAbout);
  return {
    said: spokenOf !== undefined ? { about: spokenOf } : named.length > 1 ? undefined : {},
    replied: { ...(about !== undefined && { about }), ...(talkAbout !== undefined && { talk_about: talkAbout }), text: several ? notKept : reply.text, actions: several ? [] : reply.actions, talk: kept },
  };
}

/** The question without what was told of each of those whom it lists. */
function unread(talk: Talk): Talk {
  if (talk.question === undefined || talk.options.length === 0) return talk;
  return { ...talk, question: `${talk.question.split('\n')[0] ?? ''}\n\n${listOf(talk.options.map(({ label }) => label))}` };
}

/** Without what other patients' flows have left in it. */
function alone({ told, dropped, suggested, ...talk }: Talk, patient: string | undefined): Talk {
  const theirs = (left: Suggestion | undefined): left is Suggestion => left !== undefined && (patientIn(left.slots) ?? patient) === patient;
  return { ...talk, ...(theirs(told) && { told }), ...(theirs(dropped) && { dropped }), ...(theirs(suggested) && { suggested }) };
}
