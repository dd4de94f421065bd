import { describe, expect, test } from 'vitest';
import { renderProgress, type Progress } from '../../src/projector/progress.ts';

describe('a progress line', () => {
  const progress: Progress = { name: 'room_history', phase: 'building', events: 12_345, rate: 23_456.7, fraction: 0.5, left: 75 };
  test('has the events, the rate and the time left', () => {
    expect(renderProgress(progress, 200)).toBe('room_history ████████████░░░░░░░░░░░░ 50 %  12,345 events  23,457/s  1 min 15 s left');
    expect(renderProgress({ ...progress, left: undefined }, 200)).toMatch(/building$/);
    expect(renderProgress({ ...progress, phase: 'comparing', fraction: 1 }, 200)).toMatch(/100 % .* comparing$/);
  });
  test('fits the terminal', () => expect(renderProgress(progress, 20)).toHaveLength(20));
});
