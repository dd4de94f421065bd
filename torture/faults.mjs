import { setTimeout as sleep } from 'node:timers/promises';

/** Does one fault of the schedule to a machine, and mends it. */
export async function inflict({ kind, target, for: duration, by }, { processes, ways, disk, clock }) {
  const child = processes.get(target);
  const way = ways.get(target);
  switch (kind) {
    case 'kill':
      return child.signal('SIGKILL');
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
