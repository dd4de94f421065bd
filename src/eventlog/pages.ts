import type { ResolvedEvent } from '@eventstore/db-client';
import type { Stored } from './stored.ts';
import { EventLogUnavailable } from './types.ts';

/** The part of the client library's reads that is used. */
export type ReadStream = {
  on(event: 'data', listener: (resolved: ResolvedEvent) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
  cancel(): Promise<void>;
};
export type PageOptions = {
  /** ms without anything new after which the log counts as gone. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
};

export const pageSize = 500;

/** A read in pages, without a promise an event. Rejects with EventLogUnavailable, the client's own errors, or the signal's reason. */
export async function* pagesOf(open: () => ReadStream, { deadline, signal }: PageOptions): AsyncGenerator<readonly Stored[]> {
  signal?.throwIfAborted();
  let events: Stored[] = [];
  let received = 0;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  let wake: (() => void) | undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    wake?.();
  };
  const abort = (): void => fail(signal?.reason);

  const stream = open();
  stream.on('data', ({ event }) => {
    received++;
    if (event) events.push(event);
    if (events.length < pageSize) return;
    stream.pause();
    wake?.();
  });
  stream.on('end', () => {
    ended = true;
    wake?.();
  });
  // Stays for as long as the stream: an error after its end has nobody else.
  stream.on('error', fail);
  signal?.addEventListener('abort', abort);

  /** Resolves when there is a page, an end or a failure; a failure it is, when nothing has come for a whole deadline. */
  const more = (): Promise<void> =>
    new Promise((resolve) => {
      let seen = received;
      const timer = setInterval(() => {
        if (received === seen) fail(new EventLogUnavailable('the event log did not answer in time'));
        seen = received;
      }, deadline);
      wake = () => {
        clearInterval(timer);
        wake = undefined;
        resolve();
      };
    });

  try {
    for (;;) {
      if (failure) throw failure.error;
      if (events.length >= pageSize || (ended && events.length > 0)) {
        const page = events;
        events = [];
        // The next page fills while this one is worked on.
        if (!ended) stream.resume();
        yield page;
      } else if (ended) return;
      else await more();
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    if (!ended) stream.cancel().catch(() => undefined);
  }
}
