import type { Readable } from 'node:stream';
import { EventLogUnavailable } from '../eventlog/types.ts';

const perPage = 500;
/** A read that brings nothing for so long has failed, whatever the client says, ms. */
const silence = 10_000;

/** What a stream of the client brings, in arrays of what was there together: one turn of the loop a page, not one an event. */
export async function* pagesOf<Item>(stream: Readable, signal?: AbortSignal): AsyncGenerator<Item[]> {
  let page: Item[] = [];
  let ended = false;
  let failure: unknown;
  let wake: (() => void) | undefined;
  stream.on('data', (item: Item) => {
    page.push(item);
    if (page.length >= perPage) stream.pause();
    wake?.();
  });
  const end = (error?: unknown): void => {
    ended = true;
    failure ??= error;
    wake?.();
  };
  stream.on('error', end);
  stream.on('end', () => end());
  stream.on('close', () => end());
  const abort = (): void => end(new EventLogUnavailable('aborted'));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      if (page.length > 0) {
        const full = page;
        page = [];
        yield full;
        stream.resume();
      } else if (ended) {
        if (failure !== undefined) throw failure;
        return;
      } else await new Promise<void>((resolve) => {
          const timer = setTimeout(() => {
            end(new EventLogUnavailable('the event log is silent'));
          }, silence);
          wake = () => {
            clearTimeout(timer);
            wake = undefined;
            resolve();
          };
        });
      // let everything that has arrived in this turn join the page
      if (page.length > 0 && page.length < perPage && !ended) await new Promise<void>((resolve) => setImmediate(resolve));
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    stream.on('error', () => undefined);
    stream.destroy();
  }
}
