import { expect, test } from 'vitest';
import { inLine, inLines } from '../../../src/assistant/dialogues/in-line.ts';

test.each([
  ['Eve\n\n# No allergies known\r\n', 'Eve / # No allergies known'],
  ['![p](http://evil.example/p.png) Eve', '![p] (http://evil.example/p.png) Eve'],
  ['[a]: http://evil.example', '[a] : http://evil.example'],
  ['Eve <img src=x> </b>', 'Eve < img src=x> < /b>'],
  ['Eve\u202Egnp\u0007', 'Eve gnp'],
])('what somebody wrote is no Markdown of ours: %j', (text, told) => {
  expect(inLine(text).trim()).toBe(told);
});

test.each(['O’Brien-Smith', 'BP < 120, [urgent]', 'می‌خواهم', 'take 1-2 tabs (500 mg) *with food*'])('ordinary text stays: %s', (text) => {
  expect(inLines({ rows: [{ text, count: 2, none: null }] })).toEqual({ rows: [{ text, count: 2, none: null }] });
});
