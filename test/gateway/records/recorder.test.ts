import { describe, expect, test } from 'vitest';
import { createReadRecorder } from '../../../src/gateway/records/recorder.ts';
import type { Envelope, Outcome } from '../../../src/dispatcher/types.ts';
import { Rejection } from '../../../src/kernel/rejection.ts';
import { until } from '../../support/until.ts';

type Reads = { readonly log: string; readonly reads: readonly { readonly user_id: string; readonly at: string }[] };
const read = (user_id: string) => ({ user_id, role: 'DOCTOR', patient_id: 'pat', record: 'chart', purpose: 'care', outcome: 'granted' }) as const;
const silent = { error: () => undefined, warn: () => undefined };
const now = (): number => Date.parse('2026-03-01T10:00:00.000Z');

/** A log that is away until it is told otherwise. */
function log(isThere: boolean) {
  const seen: Envelope[] = [];
  const state = { isThere };
  return {
    state,
    seen,
    written: () => seen.map(({ data }) => data as Reads),
    dispatcher: {
      async dispatch(envelope: Envelope): Promise<Outcome> {
        seen.push(envelope);
        if (!state.isThere) throw new Rejection('event-store-unavailable');
        return { command_id: '', stream: '', revision: 0, position: 0n, events: [], result: {}, replayed: false };
      },
    },
  };
}

describe('the recorder of reads', () => {
  test('writes many reads as one event, in a stream of the day and the process', async () => {
    const { dispatcher, written } = log(true);
    const recorder = createReadRecorder({ dispatcher, now, logger: silent });
    for (const user_id of ['a', 'b', 'c']) recorder.record(read(user_id));
    expect(await recorder.drain(20_000)).toBe(true);
    expect(written()).toMatchObject([{ log: expect.stringMatching(/^2026-03-01-[0-9a-f]+$/), reads: [{ user_id: 'a', at: '2026-03-01T10:00:00.000Z' }, { user_id: 'b' }, { user_id: 'c' }] }]);
  });
  test('writes by itself, a moment later', async () => {
    const { dispatcher, seen } = log(true);
    const recorder = createReadRecorder({ dispatcher, now, logger: silent });
    recorder.record(read('a'));
    await until(() => recorder.waiting() === 0);
    expect(seen).toHaveLength(1);
  });
  test('keeps what cannot be written, refuses more than its bound, and goes on once the log is back, under the same id', async () => {
    const { dispatcher, seen, state, written } = log(false);
    const recorder = createReadRecorder({ dispatcher, now, logger: silent, mostWaiting: 3 });
    for (const user_id of ['a', 'b', 'c']) recorder.record(read(user_id));
    expect(() => recorder.record(read('d'))).toThrow(expect.objectContaining({ slug: 'event-store-unavailable' }));
    expect(await recorder.drain(50)).toBe(false);
    expect(recorder.waiting()).toBe(3);
    state.isThere = true;
    expect(await recorder.drain(20_000)).toBe(true);
    expect(new Set(seen.map(({ command_id }) => command_id)).size).toBe(1);
    expect(written().at(-1)?.reads.map(({ user_id }) => user_id)).toEqual(['a', 'b', 'c']);
    recorder.record(read('d'));
    expect(await recorder.drain(20_000)).toBe(true);
    expect(new Set(seen.map(({ command_id }) => command_id)).size).toBe(2);
  });
});
