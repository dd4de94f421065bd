import { findMedication } from '../../../domain/medications/find.ts';
import { typingErrors } from '../../../domain/spelling.ts';

export type Repaired = { readonly name: string; readonly exact: boolean; /** What it is in the table. */ readonly of: string };
const known = new Map<string, Repaired | undefined>();

/** A medication's name, its spelling repaired, a brand staying a brand; undefined where the table knows none. `exact`: it was spelled so. */
export function repaired(said: string): Repaired | undefined {
  const name = said.toLowerCase();
  if (known.has(name)) return known.get(name);
  const found = findMedication(name);
  // Short names lie near to each other: two errors make another medication as easily.
  const isFar = found && !found.exact && name.length < 10 && typingErrors(name, nearest(name, [found.medication.name, ...found.medication.synonyms]), 2) > 1;
  const repair = found && !isFar ? { name: found.exact ? name : nearest(name, [found.medication.name, ...found.medication.synonyms]), exact: found.exact, of: found.medication.name } : undefined;
  if (known.size < 5_000) known.set(name, repair);
  return repair;
}

function nearest(name: string, names: readonly string[]): string {
  const errors = (other: string): number => typingErrors(name, other.toLowerCase(), 4);
  return names.toSorted((a, b) => errors(a) - errors(b))[0]?.toLowerCase() ?? name;
}
