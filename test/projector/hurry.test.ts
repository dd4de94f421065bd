import { expect, test, vi } from 'vitest';
import { createLocalBus } from '../../src/bus/local.ts';
import { hurryAll } from '../../src/projector/hurry.ts';

test('who waits hurries the projector here at once and those elsewhere by the bus, not more often than is of use', async () => {
  const bus = createLocalBus();
  const [here, elsewhere] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const hurry = hurryAll(bus, { hurry: here });
  hurryAll(bus, { hurry: elsewhere });
  hurry();
  expect([here.mock.calls.length, elsewhere.mock.calls.length]).toEqual([1, 0]);
  hurry();
  await expect.poll(() => elsewhere.mock.calls.length).toBe(1);
  expect(here.mock.calls.length).toBe(3);
});
