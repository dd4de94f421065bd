import { describe, expect, test } from 'vitest';
import type { DomainEvent } from '../../events/index.ts';
import { projections } from '../../projections/index.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import type { Queryable } from '../../src/kernel/projection.ts';
import { applyBatch, dump, projectionDatabase } from '../support/projection.ts';
import { allDefinitions } from '../../events/index.ts';
import type { EventDefinitions } from '../../src/kernel/event.ts';
import { clinicDay, erasedPatient, randomOf } from './clinic-day.ts';

type History = readonly Recorded<DomainEvent>[];
const day = clinicDay(600, 1);

async function rowsAfter(batches: readonly History[]): Promise<unknown> {
  const db: Queryable = await projectionDatabase(projections);
  for (const batch of batches) await applyBatch(db, projections, batch);
  const rows: Record<string, unknown> = {};
  for (const projection of projections) rows[projection.name] = await dump(db, projection);
  return rows;
}

/** The same events cut into batches of up to `most`. */
function cut(history: History, most: number, seed: number): History[] {
  const random = randomOf(seed);
  const batches: History[] = [];
  for (let at = 0; at < history.length; ) {
    const size = 1 + Math.floor(random() * most);
    batches.push(history.slice(at, at + size));
    at += size;
  }
  return batches;
}

/** The day as a reader finds it once the patient's key is gone. */
function afterErasure(history: History): History {
  const definitions: EventDefinitions = allDefinitions;
  return history.map((event) => {
    const data = event.data as Record<string, unknown>;
    const lost = Object.entries(definitions[event.type]?.personal ?? {}).filter(([field, subject]) => data[field] !== undefined && data[String(subject)] === erasedPatient);
    if (lost.length === 0) return event;
    return { ...event, data: { ...data, ...Object.fromEntries(lost.map(([field]) => [field, null])), erased: true } } as unknown as Recorded<DomainEvent>;
  });
}

describe('the rows are the same', () => {
  test('the day has everything in it', () => {
    const types = new Set(day.map(({ type }) => type));
    const handled = projections.flatMap(({ on }) => Object.keys(on));
    expect(handled.filter((type) => !types.has(type as DomainEvent['type']))).toEqual([]);
  });

  test('however the events are cut into batches', async () => {
    const single = await rowsAfter(day.map((event) => [event]));
    expect(await rowsAfter([day])).toEqual(single);
    for (const [most, seed] of [[3, 1], [20, 2], [150, 3]] as const) expect(await rowsAfter(cut(day, most, seed))).toEqual(single);
  });

  test('whether what was erased had ever been readable or not', async () => {
    const erased = afterErasure(day);
    expect(erased).not.toEqual(day);
    expect(await rowsAfter([day])).toEqual(await rowsAfter([erased]));
    expect(await rowsAfter(cut(day, 40, 5))).toEqual(await rowsAfter([erased]));
  });

  test('when every prefix comes again', async () => {
    const once = await rowsAfter([day]);
    const prefixes = Array.from({ length: 40 }, (_, n) => day.slice(0, ((n + 1) * day.length) / 40));
    expect(await rowsAfter(prefixes)).toEqual(once);
    expect(await rowsAfter([day, ...prefixes, ...day.map((event) => [event])])).toEqual(once);
  });

  test('when streams overtake each other', async () => {
    const once = await rowsAfter([day]);
    // A stable order: each stream's own events stay in theirs.
    // An erasure is not overtaken.
    const reordered = [...day.slice(0, -1).toSorted((a, b) => (a.stream < b.stream ? 1 : a.stream > b.stream ? -1 : 0)), ...day.slice(-1)];
    expect(await rowsAfter([reordered])).toEqual(once);
    expect(await rowsAfter(cut(reordered, 30, 4))).toEqual(once);
  });
});
