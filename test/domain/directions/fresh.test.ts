import { expect, test } from 'vitest';
import { fieldsOf } from './fields.ts';
import { fresh } from './fresh.ts';

test('of directions that it was not made with at least 95 % of the fields are read right, and hardly any is read wrong', () => {
  const fields = fresh.flatMap(([text, wanted]) => {
    const read = fieldsOf(text);
    return [...new Set([...Object.keys(wanted), ...Object.keys(read)])].map((name) => ({ text, name, wanted: wanted[name], read: read[name] }));
  });
  const wrong = fields.filter(({ wanted, read }) => wanted !== read);
  expect(fresh.length).toBeGreaterThanOrEqual(100);
  expect(1 - wrong.length / fields.length, JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(0.95);
});
