import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StoredHead } from '../../../src/assistant/understanding/classifier/model.ts';
import { unpack } from '../../../src/assistant/understanding/packed.ts';

const place = 'src/assistant/understanding/classifier/intents.bin';
const trainedFrom = (file: string): string => unpack<StoredHead>(readFileSync(new URL(`../../../${file}`, import.meta.url))).head.trained_from;

test('the model among the sources was trained from their phrases, so that a first start need not train it', () => {
  expect(trainedFrom(place), 'run npm run train:intents').toBe(trainedFrom(`dist/${place}`));
});
