export type Phase = 'building' | 'comparing' | 'catching up' | 'switching';
export type Progress = {
  readonly name: string;
  readonly phase: Phase;
  /** So far. */
  readonly events: number;
  /** Events a second since the beginning. */
  readonly rate: number;
  /** Of the way through the log up to the goal, from 0 to 1. */
  readonly fraction: number;
  /** Seconds, if it goes on like this; undefined before anything is known. */
  readonly left: number | undefined;
};

export type Meter = {
  phase(phase: Phase): void;
  advance(events: number, position: bigint, goal: bigint): void;
  events(): number;
  seconds(): number;
};

/** Counts and tells. How far along the log it is goes by positions: nobody knows how many events there are. */
export function createMeter(name: string, tell: (progress: Progress) => void = () => undefined): Meter {
  const begun = performance.now();
  let phase: Phase = 'building';
  let count = 0;
  let fraction = 0;
  const seconds = (): number => (performance.now() - begun) / 1_000;
  const report = (): void => {
    const elapsed = seconds();
    tell({ name, phase, events: count, rate: elapsed > 0 ? count / elapsed : 0, fraction, left: fraction > 0 ? (elapsed * (1 - fraction)) / fraction : undefined });
  };
  return {
    phase(next) {
      phase = next;
      report();
    },
    advance(events, position, goal) {
      count += events;
      fraction = goal > 0n ? Math.min(1, Number(position) / Number(goal)) : 1;
      report();
    },
    events: () => count,
    seconds,
  };
}

const barWidth = 24;

/** One line of at most `columns` characters. */
export function renderProgress({ name, phase, events, rate, fraction, left }: Progress, columns: number): string {
  const full = Math.round(fraction * barWidth);
  const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
  const line = `${name} ${bar} ${Math.floor(fraction * 100)} %  ${whole(events)} events  ${whole(rate)}/s  ${left === undefined || phase !== 'building' ? phase : `${duration(left)} left`}`;
  return line.slice(0, columns);
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
const duration = (seconds: number): string => (seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`);
