import { expect, test } from 'vitest';
import { lastWords } from '../../src/embedded/last-words.ts';

test.each([
  ['initdb: error: could not write to file "/data/x": No space left on device\ninitdb: removing data directory "/data/x"\n', 'initdb: error: could not write to file "/data/x": No space left on device'],
  ['2026-01-01 00:00:00 UTC [7] FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device\nchild process exited with exit code 1\ninitdb: removing contents of data directory\n', '2026-01-01 00:00:00 UTC [7] FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device'],
  ['killed\n', 'killed'],
  ['', ''],
])('%j ends with why', (said, expected) => {
  expect(lastWords(said)).toBe(expected);
});
