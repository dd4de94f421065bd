import { findMedication } from './find.ts';
import { interactions, type Interaction } from './read-table.ts';
import { finding } from './source.ts';
import { oneAtATime } from './table/classes.ts';
import type { Chart, Finding, Medication, Severity } from './types.ts';

const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, contraindicated: 2 };

/** One side → the other → what happens between them. */
const between = new Map<string, Map<string, Interaction>>();
for (const interaction of interactions) {
  const [one, other] = interaction.sides;
  for (const [from, to] of [[one, other], [other, one]] as const) {
    const known = between.get(from) ?? new Map<string, Interaction>();
    const before = known.get(to);
    if (!before || gravity[before.severity] < gravity[interaction.severity]) known.set(to, interaction);
    between.set(from, known);
  }
}

const keysOf = (medication: Medication): readonly string[] => [...new Set([...medication.ingredients, ...medication.classes])];
const shared = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((one) => b.includes(one));

/** The same ingredient, or a class of which one at a time is enough, among what is being taken. */
export function duplicateFindings(medication: Medication, taken: Chart['medications']): readonly Finding[] {
  return taken.flatMap(({ medication: name }) => {
    const other = findMedication(name)?.medication;
    if (!other) return [];
    const ingredients = shared(medication.ingredients, other.ingredients);
    if (ingredients.length > 0) return [finding('duplicate', 'warning', name, `Already being taken: both contain ${ingredients.join(' and ')}`)];
    const classes = shared(medication.classes, other.classes).filter((one) => oneAtATime.has(one));
    return classes.length > 0 ? [finding('duplicate', 'warning', name, `Another of the same class is being taken: ${classes.join(', ')}`)] : [];
  });
}

/** What does not go with what is being taken: the gravest that the table knows of each pair. */
export function interactionFindings(medication: Medication, taken: Chart['medications']): readonly Finding[] {
  return taken.flatMap(({ medication: name }) => {
    const other = findMedication(name)?.medication;
    // A check that could not run refuses (API §5), as for a medication that is itself unknown.
    if (!other) return [finding('unknown_medication', 'warning', name, 'This medication is being taken and is not in the table: interactions with it could not be checked')];
    // The same once more is a duplicate, no interaction.
    if (other.name === medication.name) return [];
    return gravest(pairsOf(medication, other)).map(({ severity, text }) => finding('interaction', severity, name, text));
  });
}

function pairsOf(medication: Medication, other: Medication): readonly Interaction[] {
  const others = keysOf(other);
  return [...new Set(keysOf(medication).flatMap((key) => {
    const known = between.get(key);
    return known ? others.flatMap((to) => known.get(to) ?? []) : [];
  }))];
}

function gravest(found: readonly Interaction[]): readonly Interaction[] {
  const most = Math.max(...found.map(({ severity }) => gravity[severity]));
  return found.filter(({ severity, text }, i) => gravity[severity] === most && found.findIndex((other) => other.severity === severity && other.text === text) === i);
}
