import { setTimeout as sleep } from 'node:timers/promises';

async function inflict({ kind, target, for: duration, by }, { processes, ways, disk, clock }) {
  const child = processes.get(target);
  const way = ways.get(target);
  switch (kind) {
    case 'kill':
      return child.kill();
    case 'freeze':
      child.signal('SIGSTOP');
      await sleep(duration);
      return child.signal('SIGCONT');
    case 'restart':
      return child.restart();
    case 'step clock':
      clock[target] = by;
      return child.restart();
    case 'cut':
      way.cut();
      await sleep(duration);
      return way.mend();
    case 'delay':
      way.slow(50 + (duration % 200));
      await sleep(duration);
      return way.mend();
    case 'fill':
      disk.fill();
      await sleep(duration);
      return disk.empty();
    default:
      throw new Error(`no fault ${kind}`);
  }
}

/** Does one fault of the schedule to a machine and mends it; from when to when its target was not whole, ms. */
export async function suffer(fault, machine) {
  const from = performance.now();
  await inflict(fault, machine);
  await machine.isWhole(fault.target);
  return { ...fault, from, to: performance.now() };
}

/** What an alert cannot do without: the log, and of the gateways any one. */
const essential = ['eventlog', 'to the log', 'disk'];

/** When no alert could get from a gateway to a doctor, or not into the log: [{from, to}]. A delay breaks nothing. */
export function brokenTimes(suffered, gateways) {
  const breaking = suffered.filter(({ kind }) => kind !== 'delay');
  const of = (targets) => breaking.filter(({ target }) => targets.includes(target));
  const alone = of(essential);
  const ways = Array.from({ length: gateways }, (_, n) => of([`gateway ${n + 1}`, `to gateway ${n + 1}`]));
  const holds = (list, from, to) => list.some((one) => one.from <= from && one.to >= to);
  const bounds = [...new Set(breaking.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  return bounds.slice(1).map((to, at) => ({ from: bounds[at], to })).filter(({ from, to }) => holds(alone, from, to) || ways.every((list) => holds(list, from, to)));
}
