import type { EventLog } from './types.ts';

export type Freshness = {
  /** ms since the epoch at which the feed was last known to have everything. */
  readonly at: number;
  /** The feed has come to a position. */
  reached(position: bigint): void;
  /** The log was away for a moment, and another may have come back: it is looked at before it counts again. */
  doubt(): void;
  stop(): void;
};

const probeInterval = 250;
/** As long as nobody asks how fresh it is, only whether the log is there matters, ms; and for so long after a question another is expected. */
const restInterval = 1_000;
const expecting = 2_000;
/** Heads that the feed has still to reach: more than it can be behind. */
const maxAhead = 64;
/** ms after which a log that has not answered is taken for gone. */
const answering = 3_000;
/** ms that the feed may stand still below the head before its subscription is taken for dead. */
const silence = 5_000;

export type FreshnessOptions = {
  readonly log: Pick<EventLog, 'head'>;
  readonly position: bigint;
  /** When the log was asked for its head, which is at `position`. */
  readonly since: number;
  readonly now: () => number;
  readonly soleWriter: boolean;
  /** The log is there. */
  answered(): void;
  /** Whether the log has the event that the feed had last where it was; `gone`: no event is there, or none yet. */
  stands(): Promise<'same' | 'gone' | 'other'>;
  /** Nothing comes although there is something. */
  silent(): void;
  /** Once: the log has something else than the feed has had, or lacks it, and not for a moment only where others write to it too. */
  wentBack(): void;
};

/** Asks the log for its head all the time, more often while somebody wants to know: once the feed has come to that, it was complete at the moment of the question. */
export function freshness({ log, position, since, now, soleWriter, stands, answered, silent, wentBack }: FreshnessOptions): Freshness {
  let at = since;
  let reached = position;
  let answeredAt = performance.now();
  let movedAt = performance.now();
  let ahead: { readonly position: bigint; readonly at: number }[] = [];
  let wantedAt = performance.now();
  let askedAt = performance.now();
  let backSince: number | undefined;
  let asking = false;
  let doubted = false;
  let turned = false;
  let stopped = false;

  async function probe(): Promise<void> {
    if (asking || stopped) return;
    asking = true;
    askedAt = performance.now();
    const asked = now();
    try {
      const had = reached;
      const head = (await log.head())?.position ?? 0n;
      if (stopped) return;
      if (head < had) return lookBack();
      if (doubted) {
        const last = await stands();
        if (stopped) return;
        if (last === 'other') return turn();
        if (last === 'gone') return lookBack();
        doubted = false;
      }
      backSince = undefined;
      answeredAt = performance.now();
      answered();
      if (head <= reached) {
        at = Math.max(at, asked);
        movedAt = performance.now();
      } else if (performance.now() - movedAt > silence) {
        movedAt = performance.now();
        silent();
      } else if (ahead.length < maxAhead) ahead.push({ position: head, at: asked });
    } catch {
      // The log is away: nothing gets fresher, and the silence is not the subscription's.
      movedAt = performance.now();
      doubted = true;
    } finally {
      asking = false;
    }
  }

  /** A node of a cluster may be behind another for a while. */
  function lookBack(): void {
    answeredAt = performance.now();
    backSince ??= performance.now();
    if (soleWriter || performance.now() - backSince > silence) turn();
  }
  function turn(): void {
    if (!turned) wentBack();
    turned = true;
  }

  const timer = setInterval(() => {
    const time = performance.now();
    // One that is not answered, or has shown that the feed is behind, is followed up at once.
    const isWanted = time - wantedAt < expecting || answeredAt < askedAt || ahead.length > 0 || backSince !== undefined;
    if (isWanted || time - askedAt > restInterval - probeInterval / 2) void probe();
  }, probeInterval);
  return {
    get at() {
      const isLate = performance.now() - wantedAt > expecting;
      wantedAt = performance.now();
      // Whoever asks now reads what they need; whoever asks next need not.
      if (isLate) void probe();
      return soleWriter && performance.now() - answeredAt < answering ? now() : at;
    },
    reached(to) {
      reached = to;
      movedAt = performance.now();
      while (ahead[0] && ahead[0].position <= to) at = Math.max(at, ahead.shift()?.at ?? at);
    },
    doubt: () => void (doubted = true),
    stop() {
      stopped = true;
      clearInterval(timer);
      ahead = [];
    },
  };
}
