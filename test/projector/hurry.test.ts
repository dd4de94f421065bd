import { expect, test, vi } from 'vitest';
import { createLocalBus } from '../../src/bus/local.ts';
import { hurryAll } from '../../src/projector/hurry.ts';
import type { Projector } from '../../src/projector/types.ts';

function aProjector(standing: 'leading' | 'following') {
  const [hurry, look] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const listeners = new Set<Parameters<Projector['onAdvance']>[0]>();
  const onAdvance: Projector['onAdvance'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { hurry, look, standing: () => standing, onAdvance, advance: (position: bigint, trace?: string): void => listeners.forEach((listener) => listener(position, trace)) };
}

test('who waits hurries the projector here at once and those elsewhere by the bus, not more often than is of use', async () => {
  const bus = createLocalBus();
  const [here, elsewhere] = [aProjector('following'), aProjector('leading')];
  const hurry = hurryAll(bus, here);
  hurryAll(bus, elsewhere);
  hurry();
  expect([here.hurry.mock.calls.length, elsewhere.hurry.mock.calls.length]).toEqual([1, 0]);
  hurry();
  await expect.poll(() => elsewhere.hurry.mock.calls.length).toBe(1);
  expect(here.hurry.mock.calls.length).toBe(3);
});

test('who projects tells the others of each batch, with its trace; who only watches tells nobody', async () => {
  const bus = createLocalBus();
  const [watches, projects] = [aProjector('following'), aProjector('leading')];
  const told: unknown[] = [];
  bus.subscribe('advanced', (payload, trace) => told.push([payload, trace]));
  hurryAll(bus, watches);
  hurryAll(bus, projects);
  watches.advance(1n);
  projects.advance(2n, 'the trace');
  await expect.poll(() => watches.look.mock.calls.length).toBe(1);
  expect(told).toEqual([['2', 'the trace']]);
});
