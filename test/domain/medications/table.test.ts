import { expect, test } from 'vitest';
import { canonicalOf } from '../../../src/domain/directions/lexicon.ts';
import { findMedication } from '../../../src/domain/medications/find.ts';
import { knownName, nearestName } from '../../../src/domain/medications/names.ts';
import { interactions, medications } from '../../../src/domain/medications/read-table.ts';
import { allergyNames, crossReactions, oneAtATime } from '../../../src/domain/medications/table/classes.ts';

const classes = new Set(medications.flatMap((medication) => medication.classes));
const keys = new Set([...classes, ...medications.flatMap((medication) => medication.ingredients)]);

test('the table is large enough to be of use', () => {
  expect(medications.length).toBeGreaterThanOrEqual(200);
  expect(interactions.length).toBeGreaterThanOrEqual(150);
  expect(medications.filter(({ daily }) => daily !== undefined).length).toBeGreaterThanOrEqual(200);
});

test('every medication is found by each of its names, and no name leads to two', () => {
  for (const medication of medications) for (const name of [medication.name, ...medication.synonyms]) expect(findMedication(name), name).toEqual({ medication, exact: true });
});

test('every medication has a class, a route and a maximum that is not below the usual dose', () => {
  for (const { name, classes, usual_route, daily } of medications) {
    expect(classes.length, name).toBeGreaterThan(0);
    expect(['oral', 'topical', 'sublingual', 'intramuscular', 'inhaled', 'ophthalmic', 'transdermal', 'subcutaneous', 'intravenous', 'nasal'], name).toContain(usual_route);
    if (daily) expect(daily.maximum, name).toBeGreaterThanOrEqual(daily.usual);
  }
});

test('interactions, cross-reactions and duplicates speak of what is in the table', () => {
  for (const { sides } of interactions) for (const side of sides) expect(keys, side).toContain(side);
  for (const { allergic_to, to } of crossReactions) expect([classes.has(allergic_to), classes.has(to)], `${allergic_to} → ${to}`).toEqual([true, true]);
  for (const name of [...oneAtATime, ...Object.keys(allergyNames)]) expect(classes, name).toContain(name);
});

test('no name of a medication is read as a word of directions', () => {
  const taken = medications.flatMap(({ name, synonyms }) => [name, ...synonyms]).filter((name) => /^[A-Za-z]+$/.test(name) && canonicalOf(name.toLowerCase()) !== undefined);
  expect(taken).toEqual([]);
});

test('a name of which nothing else is known stays itself, however near it is to one of the table', () => {
  expect([knownName('olopatadine')?.inTable, findMedication('olopatadine'), nearestName('olopatadine')]).toEqual([false, undefined, undefined]);
  expect(nearestName('olopatidine')?.name).toBe('olopatadine');
  expect([nearestName('levothyrxine')?.name, nearestName('zzyzxium')]).toEqual(['levothyroxine', undefined]);
});
