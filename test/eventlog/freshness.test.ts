import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshness, type Freshness, type FreshnessOptions } from '../../src/eventlog/freshness.ts';
import { EventLogUnavailable } from '../../src/eventlog/types.ts';

describe('freshness', () => {
  let head: bigint | 'away';
  let fresh: Freshness;
  let silences: number;
  let turns: number;
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
    head = 10n;
    silences = 0;
    turns = 0;
  });
  afterEach(() => {
    fresh.stop();
    vi.useRealTimers();
  });
  const begin = (more: Partial<FreshnessOptions> = {}): Freshness =>
    (fresh = freshness({
      log: { head: async () => (head === 'away' ? Promise.reject(new EventLogUnavailable()) : { position: head, id: '' }) },
      position: 10n,
      since: Date.now(),
      now: Date.now,
      soleWriter: false,
      stands: async () => 'same',
      answered: () => undefined,
      silent: () => void silences++,
      wentBack: () => void turns++,
      ...more,
    }));

  test('goes on while the feed is at the head', async () => {
    begin();
    for (let asked = 0; asked < 40; asked++) {
      await vi.advanceTimersByTimeAsync(250);
      expect(fresh.at).toBe(Date.now());
    }
    expect(silences).toBe(0);
  });

  test('is looked into once a second while nobody asks, and often again from the first question on', async () => {
    let questions = 0;
    begin({ log: { head: async () => ({ position: 10n, id: `${++questions}` }) } });
    await vi.advanceTimersByTimeAsync(2_000);
    questions = 0;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(questions).toBe(10);
    expect(Date.now() - fresh.at).toBeLessThanOrEqual(1_000);
    await vi.advanceTimersByTimeAsync(0);
    expect(fresh.at).toBe(Date.now());
    expect(questions).toBe(11);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(questions).toBe(15);
  });

  test('is as old as the question whose head the feed has reached', async () => {
    begin();
    head = 20n;
    await vi.advanceTimersByTimeAsync(250);
    head = 30n;
    await vi.advanceTimersByTimeAsync(250);
    expect(fresh.at).toBe(1_000_000);
    fresh.reached(19n);
    expect(fresh.at).toBe(1_000_000);
    fresh.reached(20n);
    expect(fresh.at).toBe(1_000_250);
    fresh.reached(35n);
    expect(fresh.at).toBe(1_000_500);
  });

  test('stands still while the log is away', async () => {
    begin();
    head = 'away';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fresh.at).toBe(1_000_000);
    expect(silences).toBe(0);
  });

  test('tells when nothing comes although there is something', async () => {
    begin();
    head = 20n;
    await vi.advanceTimersByTimeAsync(4_500);
    expect(silences).toBe(0);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(silences).toBe(1);
  });

  test('of a sole writer it is now, for as long as the log answers', async () => {
    begin({ soleWriter: true });
    head = 20n;
    await vi.advanceTimersByTimeAsync(10_100);
    expect(fresh.at).toBe(Date.now());
    head = 'away';
    await vi.advanceTimersByTimeAsync(4_000);
    expect(fresh.at).toBeLessThan(Date.now() - 3_000);
  });

  test('tells once that the log lacks what the feed has had, not of a node that is behind for a moment', async () => {
    begin();
    head = 9n;
    await vi.advanceTimersByTimeAsync(4_500);
    head = 10n;
    await vi.advanceTimersByTimeAsync(4_500);
    head = 3n;
    await vi.advanceTimersByTimeAsync(4_500);
    expect(turns).toBe(0);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([turns, silences]).toEqual([1, 0]);
    expect(fresh.at).toBeLessThan(Date.now() - 20_000);
  });

  test('a log that comes back with something else where the feed has been has turned at once; one that has nothing there yet is waited for', async () => {
    for (const [last, sole, expected] of [['other', false, 1], ['gone', true, 1], ['gone', false, 0], ['same', true, 0]] as const) {
      turns = 0;
      head = 'away';
      begin({ soleWriter: sole, stands: async () => last });
      await vi.advanceTimersByTimeAsync(1_000);
      expect(turns).toBe(0);
      head = 12n;
      await vi.advanceTimersByTimeAsync(1_000);
      expect([last, turns]).toEqual([last, expected]);
      await vi.advanceTimersByTimeAsync(9_000);
      expect([last, turns]).toEqual([last, last === 'same' ? 0 : 1]);
      fresh.stop();
    }
  });

  test('a subscription that broke is a reason to look, though every question was answered', async () => {
    let looks = 0;
    begin({ stands: async () => (looks++, 'same') });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looks).toBe(0);
    fresh.doubt();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looks).toBe(1);
  });
});
