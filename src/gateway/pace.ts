/** The refusals of one key: so many are told within a second, so many more wait for its end. */
const bounds = { told: 50, waiting: 100, second: 1_000 };

export type Pace = {
  /** Resolves when the next refusal of a key may be told: with false when too many wait for that already, and its connection is best cut off. */
  turn(key: string): Promise<boolean>;
};

/** Whoever asks again as soon as they are refused, on however many connections, keeps the service busy with refusals: they get them at a walk, and nobody else waits. */
export function createPace({ told: atOnce, waiting: most, second } = bounds): Pace {
  type Second = { told: number; waiting: ((may: boolean) => void)[] };
  const seconds = new Map<string, Second>();

  function begin(key: string): Second {
    const begun: Second = { told: 0, waiting: [] };
    seconds.set(key, begun);
    setTimeout(() => {
      seconds.delete(key);
      if (begun.waiting.length === 0) return;
      begin(key).told = begun.waiting.length;
      for (const tell of begun.waiting) tell(true);
    }, second).unref();
    return begun;
  }

  return {
    turn(key) {
      const now = seconds.get(key) ?? begin(key);
      if (now.told < atOnce) {
        now.told++;
        return Promise.resolve(true);
      }
      if (now.waiting.length >= most) return Promise.resolve(false);
      return new Promise((resolve) => now.waiting.push(resolve));
    },
  };
}
