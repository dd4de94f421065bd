import type { Intent } from './intents.ts';

/** What the last answer of a talk was: something read back that waits for a yes, a question, what was done, told or given up, or none of these. */
export const places = ['readback', 'asked', 'done', 'told', 'dropped', 'idle'] as const;
/** Where a talk stands when a text is said. `of`: the wish that this is about. */
export type Standing = { readonly at: (typeof places)[number]; readonly of?: Intent };

/** What a text may do in a talk but wish for something: go on with what is open, hold it, or ask again for what was said or done. */
export const courses = ['go_on', 'wait', 'repeat'] as const;
export type Course = (typeof courses)[number];

export const isCourse = (label: string): label is Course => (courses as readonly string[]).includes(label);
