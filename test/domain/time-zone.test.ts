import { expect, test } from 'vitest';
import { isTimeZone } from '../../src/domain/time-zone.ts';

test.each(['America/New_York', 'Europe/Zurich', 'UTC', 'Etc/GMT+5'])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['Mars/Olympus', '+02:00', '', 'Europe', 'Europe/Zurich '])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
