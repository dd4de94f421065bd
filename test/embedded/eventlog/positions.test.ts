import { expect, test } from 'vitest';
import { positionsNamed } from '../../../src/embedded/eventlog/log/positions.ts';

test.each(['dense', 'gaps'])('%s positions grow, lead back to their event, and to no other', (name) => {
  const positions = positionsNamed(name);
  let previous = 0;
  for (let seq = 1; seq < 5_000; seq++) {
    const position = positions.of(seq);
    expect(position).toBeGreaterThan(previous);
    expect(positions.seqAt(position)).toBe(seq);
    expect(positions.seqBefore(position)).toBe(seq);
    if (position - previous > 1) {
      expect(positions.seqAt(position - 1)).toBeUndefined();
      expect(positions.seqBefore(position - 1)).toBe(seq - 1);
    }
    previous = position;
  }
});
