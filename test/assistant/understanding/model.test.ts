import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StoredModel } from '../../../src/assistant/understanding/classifier/model.ts';

const place = 'src/assistant/understanding/classifier/intents.model.json';
const trainedFrom = (file: string): string => (JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')) as StoredModel).trained_from;

test('the model among the sources was trained from their phrases, so that a first start need not train it', () => {
  expect(trainedFrom(place), 'run npm run train:intents').toBe(trainedFrom(`dist/${place}`));
});
