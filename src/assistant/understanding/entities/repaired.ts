import { isMedicine } from '../lexicon/words.ts';

/** The name of a medication, its spelling repaired; undefined where none is near. */
export const repaired = (name: string): { readonly name: string; readonly exact: boolean } | undefined => (!name.includes(' ') && isMedicine(name.toLowerCase()) ? { name: name.toLowerCase(), exact: true } : undefined);
