import type { Understanding } from '../understanding/types.ts';
import { hintOf } from './flows/doctors.ts';
import type { Option, Reply, Slots, Suggestion, Talk } from './types.ts';
import { listOf, nameWords, personName, str } from './words.ts';

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
  const kept = alone(several ? withoutNames(talk) : talk, talkAbout);
  return {
    said: spokenOf !== undefined ? { about: spokenOf } : named.length > 1 ? undefined : {},
    replied: { ...(about !== undefined && { about }), ...(talkAbout !== undefined && { talk_about: talkAbout }), text: several ? notKept : reply.text, actions: several ? [] : reply.actions, talk: kept },
  };
}

/** The choice of several patients without what names them, nor what was told of each. */
function withoutNames(talk: Talk): Talk {
  const options = talk.options.map((option): Option => (option.of ? { ...option, label: '', words: option.words?.filter((word) => option.of?.after.includes(word)) ?? [] } : option));
  const slots = calling(talk.slots, () => '');
  return relabelled({ ...talk, slots, ...(talk.question !== undefined && talk.options.length > 0 && { question: talk.question.split('\n')[0] ?? '' }) }, options);
}

/** The same with the names as they are now. `nameOf`: of a user, null where they have none any more. */
export async function withNames(talk: Talk, nameOf: (user_id: string) => Promise<string | null>): Promise<Talk> {
  if (!talk.options.some(({ of, label }) => of && label === '')) return talk;
  const candidates = idsIn(hintOf(talk.slots, 'patient').candidates);
  const names = new Map(await Promise.all(candidates.map(async (id) => [id, personName(await nameOf(id))] as const)));
  const slots = calling(talk.slots, (id) => names.get(id) ?? '');
  const options = await Promise.all(
    talk.options.map(async (option): Promise<Option> => {
      if (!option.of || option.label !== '') return option;
      const name = personName(await nameOf(option.of.patient_id));
      return { ...option, label: `${name}${option.of.after}`, words: [...nameWords(name), ...(option.words ?? [])] };
    }),
  );
  return relabelled({ ...talk, slots, question: `${talk.question ?? ''}\n\n${listOf(options.map(({ label }) => label))}` }, options);
}

/** With other names for those who may be meant. */
function calling(slots: Slots, name: (user_id: string) => string): Slots {
  const { candidates, ...hint } = hintOf(slots, 'patient');
  return candidates ? { ...slots, hint_patient: { ...hint, candidates: candidates.map(({ user_id }) => ({ user_id, full_name: name(user_id) })) } } : slots;
}

/** With these options, and the buttons that stand for them. */
const relabelled = (talk: Talk, options: readonly Option[]): Talk => ({
  ...talk,
  options,
  actions: talk.actions.map((action) => ({ ...action, label: options.find(({ type, value }) => type === action.type && value === action.value)?.label ?? action.label })),
});

/** Without what other patients' flows have left in it. */
function alone({ told, dropped, interrupted, suggested, sent, did, ...talk }: Talk, patient: string | undefined): Talk {
  const theirs = (left: Suggestion | undefined): left is Suggestion => left !== undefined && (patientIn(left.slots) ?? patient) === patient;
  return { ...talk, ...(theirs(told) && { told }), ...(theirs(dropped) && { dropped }), ...(theirs(interrupted) && { interrupted }), ...(theirs(suggested) && { suggested }), ...(sent && (sent.about ?? patient) === patient && { sent }), ...(did && (did.about ?? patient) === patient && { did }) };
}
