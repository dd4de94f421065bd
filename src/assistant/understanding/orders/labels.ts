/** What an order of medication says; `as_needed` belongs to how often, and may stand apart from it. */
export const parts = ['patient', 'medication', 'strength', 'dose', 'route', 'frequency', 'as_needed', 'duration', 'reason', 'icd'] as const;
export type Part = (typeof parts)[number];

/** A label is that a piece belongs to no part (0), begins one (odd) or goes on with it (even). */
export const labels = 1 + 2 * parts.length;
export const beginning = (part: Part): number => 1 + 2 * parts.indexOf(part);
export const partOf = (label: number): Part | undefined => (label === 0 ? undefined : parts[(label - 1) >> 1]);
export const begins = (label: number): boolean => label % 2 === 1;

/** Only what has begun goes on. `before`: the label of the piece before; 0 where there is none. */
export const mayFollow = (label: number, before: number): boolean => label === 0 || begins(label) || before === label || before === label - 1;
