import { describe, expect, test } from 'vitest';
import { check, type Help, type History, type LogEntry, type Session } from '../../torture/checker.mjs';
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
  calendars: { d: [{ kind: 'booked', start: '1', id: 'x' }, { kind: 'booked', start: '2', id: 'y' }, { kind: 'freed', id: 'x' }, { kind: 'booked', start: '1', id: 'z' }], e: [{ kind: 'booked', start: '1', id: 'w' }] },
  attempts: [{ key: 'k', outcome: 'unknown' }, { key: 'k', outcome: 'acked', id: 'x' }, { key: 'open', outcome: 'unknown' }, { key: 'never', outcome: 'unknown' }, { key: 'no', outcome: 'refused' }, { key: 'other', outcome: 'refused', mustBeRefused: true }],
  effects: [{ key: 'k', id: 'x' }, { key: 'open', id: 'y' }],
  help: {
    calls: [{ key: 'soon', at: 1_000 }, { key: 'before its answer', at: 2_000 }, { key: 'while broken', at: 9_000 }],
    seen: [{ key: 'soon', at: 5_900 }, { key: 'soon', at: 30_000 }, { key: 'before its answer', at: 1_990 }, { key: 'while broken', at: 24_000 }],
    broken: [{ from: 10_000, to: 15_000 }, { from: 14_000, to: 20_000 }],
    until: 60_000,
    alerts: [{ alert_id: 'a', status: 'open', escalation: 1 }, { alert_id: 'b', status: 'resolved', escalation: 0 }],
  },
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
    expect(kinds({ calendars: { d: [{ kind: 'booked', start: '1', id: 'x' }, { kind: 'booked', start: '1', id: 'y' }] } })).toEqual(['slot booked twice']);
    expect(kinds({ calendars: { d: [{ kind: 'booked', start: '1', id: 'x' }, { kind: 'booked', start: '2', id: 'y' }, { kind: 'freed', id: 'y' }, { kind: 'booked', start: '1', id: 'z' }] } })).toEqual(['slot booked twice']);
  });

  test('finds two effects of one key, none of one that was acknowledged, and one of what was refused', () => {
    expect(kinds({ effects: [...good.effects, { key: 'k', id: 'z' }] })).toEqual(['two effects of one key']);
    expect(kinds({ effects: good.effects.slice(1) })).toEqual(['effect lost']);
    expect(kinds({ effects: [...good.effects, { key: 'no', id: 'z' }] })).toEqual(['refused, yet done']);
    expect(kinds({ effects: [...good.effects, { key: 'whose', id: 'z' }] })).toEqual(['an effect of no key']);
    expect(kinds({ attempts: [...good.attempts, { key: 'k', outcome: 'acked', id: 'other' }] })).toEqual(['acknowledged as another']);
    expect(kinds({ attempts: [...good.attempts, { key: 'other', outcome: 'acked', mustBeRefused: true }] })).toEqual(['another command under a used key']);
  });

  test('finds an alert that came late, or never, or that nobody saw to and that did not escalate', () => {
    const help = (more: Partial<Help>): Partial<History> => ({ help: { ...good.help, ...more } });
    expect(kinds(help({ seen: [{ key: 'soon', at: 6_001 }, ...good.help.seen.slice(1)] }))).toEqual(['alert late']);
    expect(kinds(help({ broken: good.help.broken.slice(1) }))).toEqual(['alert late']);
    expect(kinds(help({ seen: good.help.seen.slice(2) }))).toEqual(['alert not delivered']);
    expect(kinds(help({ alerts: [{ alert_id: 'c', status: 'open', escalation: 0 }] }))).toEqual(['alert not escalated']);
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

test('in the minute that CI gives it every fault is done to everything', () => {
  const processes = ['eventlog', 'nats', 'postgres', 'gateway 1', 'gateway 2', 'gateway 3', 'projector 1', 'projector 2'];
  const ways = ['to the log', 'to PostgreSQL', 'to NATS', 'to gateway 1', 'to gateway 2', 'to gateway 3'];
  for (let seed = 0; seed < 200; seed++) {
    const faults = scheduleOf({ seed, seconds: 60, processes, ways, disk: true });
    expect(new Set(faults.map(({ kind, target }) => `${kind} ${target}`)).size).toBe(8 * 3 + 6 * 2 + 1 + 2);
  }
});
