import { setTimeout as delay } from 'node:timers/promises';
import { startEmbedded, type Embedded, type EmbeddedOptions } from './index.ts';
import { DirectoryInUse } from './lock.ts';
import { runningServers, type Servers } from './runtime-file.ts';

/** How long whoever begins with others waits for the servers of the first, and how often it looks, ms. */
const patience = { all: 60_000, look: 100 };

export type Found = { readonly servers: Servers; /** Those that this process runs. */ readonly own: Embedded | undefined };

/**
 * The servers that another process on this data directory shares, else servers of our own, for others to share: of several that begin at the same time the
 * first runs them, and the others wait. Throws as `startEmbedded` does.
 */
export async function shareEmbedded(options: Omit<EmbeddedOptions, 'shared'>): Promise<Found> {
  for (const until = performance.now() + patience.all; ; await delay(patience.look)) {
    const running = await runningServers(options.dataDirectory);
    if (running?.shared) return { servers: running, own: undefined };
    try {
      const own = await startEmbedded({ ...options, shared: true });
      return { servers: own, own };
    } catch (error) {
      const isFirst = !(error instanceof DirectoryInUse);
      const isAlone = (await runningServers(options.dataDirectory))?.shared === false;
      if (isFirst || isAlone || performance.now() > until) throw error;
    }
  }
}
