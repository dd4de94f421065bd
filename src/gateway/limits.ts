import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Bus } from '../bus/types.ts';
import { fnv1a } from '../kernel/fnv.ts';
import { createCounts } from './counts.ts';

/** `reset`: seconds until the window ends. */
export type Allowance = { readonly allowed: boolean; readonly limit: number; readonly remaining: number; readonly reset: number };
export type Limits = {
  /** Counts one request of a key. */
  take(key: string): Promise<Allowance>;
  stop(): void;
};

/**
 * So many requests a key in each window (seconds), which begins with its first request, at whichever gateway: each counts what the others tell over the bus too.
 * Whoever asks several of them at the same moment gets as much more as they tell each other too late; while the bus is away each counts for itself.
 */
export function createLimits({ requests, window }: { requests: number; window: number }, { bus, name }: { bus: Bus; name: string }): Limits {
  const limiter = new RateLimiterMemory({ points: requests, duration: window });
  const counts = createCounts({ bus, name, heard: (key, times) => void limiter.penalty(key, times) });
  return {
    async take(key) {
      counts.add(key);
      const { msBeforeNext, consumedPoints } = await limiter.consume(key).catch((refused: unknown) => {
        if (refused instanceof RateLimiterRes) return refused;
        throw refused;
      });
      return { allowed: consumedPoints <= requests, limit: requests, remaining: Math.max(0, requests - consumedPoints), reset: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
    },
    stop: () => counts.stop(),
  };
}

/** Addresses share so many keys, whoever comes by however many: what they take is bounded. */
const addressKeys = 65_536;

/** The key of an address; of an IPv6 one, that of its network of 64 bits, which is what one party has. */
export function addressKey(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const network = address.includes(':') ? (tail === undefined ? groups.slice(0, 4) : [...groups, ...Array.from({ length: 4 }, () => '0')].slice(0, 4)).join(':') : address;
  return `address ${(fnv1a(network) >>> 0) % addressKeys}`;
}
