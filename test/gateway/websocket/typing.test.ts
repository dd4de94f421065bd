import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLocalBus } from '../../../src/bus/local.ts';
import type { Peer } from '../../../src/gateway/live/peer.ts';
import { createRooms } from '../../../src/gateway/live/rooms.ts';
import { createOutbox } from '../../../src/gateway/live/outbox.ts';
import { createThrottle } from '../../../src/gateway/websocket/throttle.ts';
import { createTyping } from '../../../src/gateway/websocket/typing.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }));
afterEach(() => void vi.useRealTimers());

test('what is said in between waits, and only the latest of it is let through', () => {
  const heard: string[] = [];
  const pace = createThrottle<string>(1_000, (said) => heard.push(said));
  for (const said of ['a', 'b', 'c']) pace.say('key', said);
  pace.say('other', 'x');
  expect(heard).toEqual(['a', 'x']);
  vi.advanceTimersByTime(1_250);
  expect(heard).toEqual(['a', 'x', 'c']);
  pace.say('key', 'd');
  vi.advanceTimersByTime(5_000);
  expect(heard).toEqual(['a', 'x', 'c', 'd']);
  expect(vi.getTimerCount()).toBe(0);
  pace.say('key', 'e');
  expect(heard.at(-1)).toBe('e');
  pace.stop();
});

test('who types on two devices, each on a gateway of its own, reaches the others once a second', async () => {
  const bus = createLocalBus();
  const gateway = () => {
    const told: { at: number; text: string }[] = [];
    const rooms = createRooms({ outbox: createOutbox(), now: Date.now });
    // Of a socket, as much as is asked for here.
    const peer = { user_id: 'pat', rooms: new Map() } as unknown as Peer;
    rooms.join(peer, { room_id: 'chat_x', doctor_id: 'doc', patient_id: 'pat' }).told = true;
    const recorded = { ...rooms, toTold: (_room: unknown, text: string) => void told.push({ at: Date.now(), text }) };
    const typing = createTyping({ bus, rooms: recorded, names: { peek: (user_id) => user_id, load: (user_id) => Promise.resolve(user_id) } });
    return { told, say: (is_typing: boolean) => typing.tell(peer, { type: 'typing_indicator', room_id: 'chat_x', is_typing }), stop: typing.stop };
  };
  const gateways = [gateway(), gateway()] as const;
  for (let step = 0; step < 160; step++) {
    if (step < 80) gateways[step % 2 === 0 ? 0 : 1].say(step < 78);
    vi.advanceTimersByTime(50);
    await nextTurn();
  }
  for (const { told, stop } of gateways) {
    expect(told.length).toBeGreaterThan(3);
    expect(told.slice(1).every(({ at }, n) => at - (told[n]?.at ?? 0) >= 1_000)).toBe(true);
    expect(JSON.parse(told.at(-1)?.text ?? '')).toMatchObject({ user_id: 'pat', is_typing: false });
    stop();
  }
  await bus.close();
});
