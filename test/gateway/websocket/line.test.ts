import { describe, expect, test } from 'vitest';
import { join, leave, maxKept, meet, newLine, offer, type Line } from '../../../src/gateway/live/line.ts';

type Member = { readonly name: string; readonly got: number[]; cursor: number };
const member = (name: string, cursor = 0): Member => ({ name, got: [], cursor });
const send = (line: Line<Member>, seq: number) => () => line.live.forEach((one) => one.got.push(seq));
const read = (one: Member, head: number): void => {
  for (; one.cursor <= head; one.cursor++) one.got.push(one.cursor);
};
function meets(line: Line<Member>, one: Member): boolean {
  const kept = meet(line, one, one.cursor);
  kept?.forEach((text) => one.got.push(Number(text)));
  return kept !== undefined;
}
const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, seq) => seq);

describe('the rule of a room’s line', () => {
  test('what was read already is dropped, the next is sent', () => {
    const line = newLine<Member>();
    const one = member('a');
    join(line, one);
    read(one, 4);
    expect(meets(line, one)).toBe(true);
    offer(line, 3, '3', send(line, 3));
    offer(line, 4, '4', send(line, 4));
    offer(line, 5, '5', send(line, 5));
    expect(one.got).toEqual(upTo(5));
  });

  test('what came while a member was reading is handed over', () => {
    const line = newLine<Member>();
    const one = member('a');
    join(line, one);
    for (const seq of [2, 3, 4]) offer(line, seq, `${seq}`, send(line, seq));
    read(one, 2);
    expect(meets(line, one)).toBe(true);
    expect(one.got).toEqual(upTo(4));
    expect(line.kept).toEqual([]);
  });

  test('somebody who has read further than the feed waits for it, without holding up the others', () => {
    const line = newLine<Member>();
    const early = member('early');
    join(line, early);
    read(early, 1);
    meets(line, early);
    const late = member('late');
    join(line, late);
    read(late, 3);
    expect(meets(line, late)).toBe(true);
    for (const seq of [2, 3, 4]) offer(line, seq, `${seq}`, send(line, seq));
    expect(early.got).toEqual(upTo(4));
    expect(late.got).toEqual(upTo(4));
  });

  test('a gap sends the live members back to the stream', () => {
    const line = newLine<Member>();
    const one = member('a');
    const ahead = member('ahead');
    join(line, one);
    read(one, 1);
    meets(line, one);
    join(line, ahead);
    read(ahead, 3);
    meets(line, ahead);
    expect(offer(line, 7, '7', send(line, 7))).toEqual([
      { member: one, from: 2 },
      { member: ahead, from: 4 },
    ]);
    one.cursor = 2;
    for (const each of [one, ahead]) {
      read(each, 6);
      expect(meets(line, each)).toBe(true);
      expect(each.got).toEqual(upTo(7));
    }
  });

  test('what is kept is bounded; who is further behind reads on', () => {
    const line = newLine<Member>();
    const one = member('a');
    join(line, one);
    const count = 5 * maxKept;
    for (let seq = 0; seq < count; seq++) offer(line, seq, `${seq}`, send(line, seq));
    expect(line.kept.length).toBeLessThan(2 * maxKept);
    read(one, 9);
    expect(meets(line, one)).toBe(false);
    read(one, count - 10);
    expect(meets(line, one)).toBe(true);
    expect(one.got).toEqual(upTo(count - 1));
  });

  test('nothing reaches a member that left', () => {
    const line = newLine<Member>();
    const one = member('a');
    join(line, one);
    leave(line, one);
    offer(line, 0, '0', send(line, 0));
    expect(one.got).toEqual([]);
    expect([line.kept, line.joining.size]).toEqual([[], 0]);
  });

  test('in any interleaving of appends, feed, reads and leaves everybody sees each seq once, in order', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = generator(seed);
      const line = newLine<Member>();
      const members = new Set<Member>();
      let head = -1;
      let fed = -1;
      const step = (): void => {
        const dice = random(100);
        if (dice < 35) head += 1 + random(3);
        else if (dice < 70 && fed < head) {
          // Now and then the feed loses events: the next one shows the gap.
          fed += fed + 2 <= head && random(20) === 0 ? 2 : 1;
          for (const { member: one, from } of offer(line, fed, `${fed}`, send(line, fed))) one.cursor = from;
        } else if (dice < 75 && members.size < 6) {
          const one = member(`m${members.size}`);
          members.add(one);
          join(line, one);
        } else if (dice < 77) {
          const [one] = members;
          if (one) {
            leave(line, one);
            members.delete(one);
          }
        } else {
          for (const one of line.joining) {
            if (random(2) === 0) continue;
            read(one, Math.max(fed, head - random(3)));
            meets(line, one);
          }
        }
      };
      for (let i = 0; i < 200; i++) step();
      while (fed < head) offer(line, ++fed, `${fed}`, send(line, fed)).forEach(({ member: one, from }) => (one.cursor = from));
      for (const one of line.joining) {
        read(one, head);
        expect(meets(line, one)).toBe(true);
      }
      for (const one of members) expect(one.got, `seed ${seed}`).toEqual(upTo(head));
    }
  });
});

/** A small deterministic generator (LCG, Numerical Recipes): the same seeds give the same runs. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
