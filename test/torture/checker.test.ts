import { describe, expect, test } from 'vitest';
import { check, type History, type LogEntry, type Session } from '../../torture/checker.mjs';
import { scheduleOf } from '../../torture/schedule.mjs';

const entry = (seq: number, content?: string): LogEntry => (content === undefined ? { seq } : { seq, content, sender: 'pat' });
const log = { a: [entry(0), entry(1, 'one'), entry(2, 'two'), entry(3, 'three')], b: [entry(0), entry(1, 'other')] };
const frames = (room: 'a' | 'b', from: number, to: number): Session['frames'] => log[room].slice(from, to + 1).map((event) => ({ room, ...event }));
const acked = (room: string, seq: number, content: string) => ({ room, user: 'pat', content, outcome: 'acked' as const, seq });
const good: Required<History> = {
  posts: [acked('a', 1, 'one'), { room: 'a', user: 'pat', content: 'two', outcome: 'unknown' }, acked('a', 2, 'two'), { room: 'a', user: 'pat', content: 'three', outcome: 'unknown' }, { room: 'a', user: 'pat', content: 'never', outcome: 'unknown' }, { room: 'a', user: 'pat', content: 'no', outcome: 'refused' }, acked('b', 1, 'other')],
  log,
  history: { a: [{ seq: 1, content: 'one' }, { seq: 2, content: 'two' }, { seq: 3, content: 'three' }], b: [{ seq: 1, content: 'other' }] },
  subscribers: [{ id: 's', rooms: ['a'], sessions: [{ room: 'a', after: -1, frames: frames('a', 0, 1) }, { room: 'a', after: 1, frames: [] }, { room: 'a', after: 1, frames: frames('a', 2, 3) }] }],
  bookings: [{ doctor: 'd', start: '1', id: 'x' }, { doctor: 'd', start: '1', id: 'x' }, { doctor: 'd', start: '2', id: 'y' }],
  rights: [{ takenAt: 10, givenBackAt: 20, reads: [{ at: 9, status: 200 }, { at: 11, status: 404 }, { at: 21, status: 200 }] }],
};
const kinds = (history: Partial<History>): readonly string[] => check({ ...good, ...history }).map(({ kind }) => kind);
const seen = (...shown: Session['frames'][number][]): Partial<History> => ({ subscribers: [{ id: 's', rooms: ['a'], sessions: [{ room: 'a', after: -1, frames: shown }] }] });
const [f0, f1, f2, f3] = frames('a', 0, 3) as [Session['frames'][number], Session['frames'][number], Session['frames'][number], Session['frames'][number]];

describe('the checker of a history', () => {
  test('has nothing against one that is as promised', () => {
    expect(check(good)).toEqual([]);
  });

  test('finds a message that was acknowledged and is lost: in the log, the history, and what a subscriber saw', () => {
    expect(kinds({ posts: [...good.posts, acked('a', 4, 'gone')] })).toEqual(['lost']);
    expect(kinds({ history: { ...good.history, a: good.history['a']?.slice(0, 2) ?? [] } })).toEqual(['history differs']);
    expect(kinds(seen(f0, f1, f3))).toEqual(['missed']);
    expect(kinds(seen(f0, f1, f2))).toEqual(['missed']);
  });

  test('finds a doubled one', () => {
    expect(kinds({ log: { ...log, b: [...log.b, entry(2, 'one')] }, history: { ...good.history, b: [{ seq: 1, content: 'other' }, { seq: 2, content: 'one' }] } })).toEqual(['doubled']);
    expect(kinds(seen(f0, f1, f1, f2, f3))).toEqual(['out of order or doubled']);
    expect(kinds({ subscribers: [{ id: 's', rooms: ['a'], sessions: [{ room: 'a', after: 1, frames: [f1, f2, f3] }] }] })).toEqual(['out of order or doubled']);
  });

  test('finds two that were swapped', () => {
    expect(kinds(seen(f0, f2, f1, f3))).toEqual(['missed', 'out of order or doubled']);
    expect(kinds(seen(f0, { ...f1, content: 'two' }, { ...f2, content: 'one' }, f3))).toEqual(['differs from the log', 'differs from the log']);
    expect(kinds({ history: { ...good.history, a: [{ seq: 1, content: 'two' }, { seq: 2, content: 'one' }, { seq: 3, content: 'three' }] } })).toEqual(['history differs']);
  });

  test('finds one that leaked', () => {
    expect(kinds(seen(f0, f1, { room: 'b', seq: 1, content: 'other' }, f2, f3))).toEqual(['foreign frame']);
    expect(kinds({ rights: [{ takenAt: 10, givenBackAt: 20, reads: [{ at: 11, status: 200 }] }] })).toEqual(['read without the right']);
  });

  test('finds what was refused or never sent, and is there', () => {
    expect(kinds({ posts: [{ room: 'b', user: 'pat', content: 'other', outcome: 'refused' }, ...good.posts.slice(0, -1)] })).toEqual(['refused, yet there']);
    expect(kinds({ posts: good.posts.slice(0, -1) })).toEqual(['never posted']);
  });

  test('finds an acknowledgement that names another place, two effects of one key, and a gap', () => {
    expect(kinds({ posts: [...good.posts, acked('a', 2, 'one')] })).toEqual(['acknowledged as another']);
    expect(kinds({ log: { ...log, b: [entry(0), entry(2, 'other')] }, history: { ...good.history, b: [{ seq: 2, content: 'other' }] } })).toEqual(['gap in the log', 'acknowledged as another']);
  });

  test('finds a slot that was booked twice', () => {
    expect(kinds({ bookings: [...good.bookings, { doctor: 'd', start: '1', id: 'z' }] })).toEqual(['slot booked twice']);
  });
});

test('a seed repeats the schedule, another does not, and every fault comes once before one comes again', () => {
  const options = { seconds: 120, processes: ['gateway 1', 'nats'], ways: ['to the log'], disk: true };
  const faults = scheduleOf({ seed: 7, ...options });
  expect(scheduleOf({ seed: 7, ...options })).toEqual(faults);
  expect(scheduleOf({ seed: 8, ...options })).not.toEqual(faults);
  const deck = 2 * 3 + 2 + 1 + 2;
  expect(new Set(faults.slice(0, deck).map(({ kind, target }) => `${kind} ${target}`)).size).toBe(deck);
  expect(Math.max(...faults.map(({ at }) => at))).toBeLessThan(115_000);
});
