import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { digestOf, markedText, markedTexts } from '../../../src/assistant/training/orders/texts.ts';
import { likeliest, marginals } from '../../../src/assistant/understanding/orders/chain.ts';
import { labels, mayFollow, parts } from '../../../src/assistant/understanding/orders/labels.ts';
import { trainedFrom } from '../../../src/assistant/understanding/orders/model.ts';
import { piecesOf } from '../../../src/assistant/understanding/orders/pieces.ts';
import type { Setting } from '../../../src/assistant/understanding/types.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('orders that people wrote', () => {
  test('the model among the sources was trained from them', () => {
    expect(trainedFrom(), 'run npm run train:orders').toBe(digestOf(root));
  });
  test('each mark is a part of the text', () => {
    expect(markedText('[P:Mrs. Okoye], [M:Lasix] 20, no, [S:40 mg]', 'a')).toEqual({
      text: 'Mrs. Okoye, Lasix 20, no, 40 mg',
      parts: [{ part: 'patient', start: 0, end: 10 }, { part: 'medication', start: 12, end: 17 }, { part: 'strength', start: 26, end: 31 }],
      writer: 'a',
    });
  });
  test.each(['[Z:what]', '[P:Okoye', 'Okoye]'])('%s is refused', (line) => expect(() => markedText(line, 'a')).toThrow(/no part Z|not closed/));
  test('every part was written by every writer but two, at least', () => {
    const texts = markedTexts(root);
    const writers = new Set(texts.map(({ writer }) => writer));
    for (const part of parts) expect(new Set(texts.filter((each) => each.parts.some((one) => one.part === part)).map(({ writer }) => writer)).size, part).toBeGreaterThanOrEqual(writers.size - 2);
  });
});

describe('pieces', () => {
  test.each<[string, readonly string[]]>([
    ["0.1% for okoye's rash", ['0.1', '%', 'for', "okoye's", 'rash']],
    ['.5mg q4-6h', ['.5', 'mg', 'q', '4', '-', '6', 'h']],
    ['50,000 units 8/2', ['50,000', 'units', '8', '/', '2']],
  ])('%s', (text, said) => expect(piecesOf(text).map((each) => each.said)).toEqual(said));
  test('no more than so many are read', () => expect(piecesOf('a '.repeat(10_000)).length).toBe(160));
});

/** Numbers that look drawn and are the same each time. */
const drawn = (count: number, step: number): Float64Array => Float64Array.from({ length: count }, (_, at) => 3 * Math.sin(at * step));

describe('the chain', () => {
  const lattice = { scores: drawn(3 * labels, 1.7), transitions: drawn(labels * labels, 0.9) };
  const all = Array.from({ length: labels ** 3 }, (_, at) => [Math.floor(at / labels ** 2), Math.floor(at / labels) % labels, at % labels])
    .filter((path) => path.every((label, at) => mayFollow(label, path[at - 1] ?? 0)))
    .map((path) => ({ path, score: path.reduce((sum, label, at) => sum + (lattice.scores[at * labels + label] ?? 0) + (lattice.transitions[label * labels + (path[at - 1] ?? 0)] ?? 0), 0) }));
  const total = Math.log(all.reduce((sum, { score }) => sum + Math.exp(score), 0));
  test('shares are those of all ways together', () => {
    const { shares, total: found } = marginals(lattice);
    expect(found).toBeCloseTo(total, 8);
    for (let at = 0; at < 3; at++) for (let label = 0; label < labels; label++) expect(shares[at * labels + label]).toBeCloseTo(all.filter(({ path }) => path[at] === label).reduce((sum, { score }) => sum + Math.exp(score - total), 0), 8);
  });
  test('the likeliest is the best of all ways', () => expect(likeliest(lattice)).toEqual(all.toSorted((a, b) => b.score - a.score)[0]?.path));
});

describe('an order', () => {
  const understand = createUnderstand();
  const setting: Setting = { role: 'DOCTOR', now: Date.parse('2026-03-04T15:20:00Z'), time_zone: 'America/New_York', doctors: [], patients: ['Jordan Ellis', 'Maria Delgado', 'Samuel Okoro', 'Samantha Okoye', 'Priya Shah', 'Walter Brandt'].map((full_name, at) => ({ user_id: `p${at}`, full_name })) };
  const read = (text: string): Record<string, string> => Object.fromEntries(Object.entries(understand(text, setting).entities).map(([slot, entity]) => [slot, (entity as { value: string }).value]));
  // What rules alone misread.
  test.each<[string, Record<string, string>]>([
    ['Shah wanted Xanax. I said no. She gets hydroxyzine pamoate 50 mg, one capsule, at bedtime, as needed, anxiety.', { medication: 'hydroxyzine', strength: '50 mg', dose: '1 capsule', frequency: 'QHS PRN' }],
    ['jot this down Priya Shah yes the norethindrone point three five one tablet every day contraception', { medication: 'norethindrone', strength: '0.35', dose: '1 tablet', frequency: 'QD', reason: 'contraception' }],
    ['Brandt / midodrine / 5 mg / 1 tab / TID / orthostatic hypotension / I95.1', { patient: 'Brandt', strength: '5 mg', dose: '1 tablet', frequency: 'TID', icd: 'I95.1' }],
    ['doxycycline 100 1 cap bid x 7 okoye bronchitis', { strength: '100', dose: '1 capsule', frequency: 'BID', duration: '7 days', reason: 'bronchitis' }],
    ['empagliflozin 10 mg in the mornings for Shah, E eleven point nine', { medication: 'empagliflozin', frequency: 'QAM', icd: 'E11.9' }],
    ['if the bladder allows, mirabegron 25 mg once daily, brandt', { patient: 'brandt', frequency: 'QD' }],
    ['rizatriptan ODT ten mg at onset as needed migrane okoye', { patient: 'okoye', strength: '10 mg' }],
    ['Mister Okoro has high triglycerides so he’ll swallow fenofibrate 145 mg, one tablet, daily', { patient: 'Okoro', medication: 'fenofibrate', reason: 'high triglycerides' }],
  ])('%s', (text, wanted) => expect(read(text)).toMatchObject(wanted));
  test.each<[string, string]>([
    ['start him on flomax .4 mg at bedtime, one capsule', '0.4 mg'],
    ['levothyroxine .05 mg daily for shah', '0.05 mg'],
    ['clonidine 0.1 mg tid for okoro', '0.1 mg'],
  ])('%s: no number is cut', (text, strength) => expect(read(text).strength).toBe(strength));
});
