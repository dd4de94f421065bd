import { randomOf } from './random.mjs';

/**
 * What is done to whom and when, from the seed alone: [{at, kind, target, for}] with times in ms. Each fault of the deck comes before any comes again; every
 * tenth second is left in peace, so that the service also shows that it recovers. The last `peace` ms have no fault. They come as close together as it takes for
 * all of them to come, but no closer than `closest` ms on average.
 */
export function scheduleOf({ seed, seconds, processes, ways, disk, peace = 5_000, closest = 1_000 }) {
  const random = randomOf(seed);
  const deck = [
    ...processes.flatMap((target) => ['kill', 'freeze', 'restart'].map((kind) => ({ kind, target }))),
    ...ways.flatMap((target) => ['cut', 'delay'].map((kind) => ({ kind, target }))),
    ...(disk ? [{ kind: 'fill', target: 'disk' }] : []),
    ...['gateway 1', 'eventlog'].map((target) => ({ kind: 'step clock', target })),
  ];
  const end = seconds * 1_000 - peace;
  const quiet = (at) => at % 10_000 > 8_500;
  const apart = Math.min(1_450, Math.max(closest, (0.84 * (end - 1_500)) / (deck.length + 4)));
  const faults = [];
  let left = [];
  for (let at = 1_500; at < end; at += random.between(0.6, 1.4) * apart) {
    if (quiet(at)) at = Math.ceil(at / 10_000) * 10_000;
    if (left.length === 0) left = random.shuffled(deck);
    const fault = left.pop();
    faults.push({ at: Math.round(at), ...fault, for: Math.round(random.between(300, fault.kind === 'fill' ? 2_000 : 3_500)), ...(fault.kind === 'step clock' && { by: Math.round(random.between(-120_000, 120_000)) }) });
  }
  return faults;
}
