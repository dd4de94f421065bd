import { setTimeout as pause } from 'node:timers/promises';

/** The rest that a projector takes between its transactions, so that under load they are fewer and larger. */
export type Gathering = {
  /** Resolves after so many ms, or as soon as it is hurried or aborted; at once when it was hurried since the last rest. */
  rest(ms: number, signal: AbortSignal): Promise<void>;
  /** Somebody waits for the read models: no rest now. */
  hurry(): void;
};

export function createGathering(): Gathering {
  let hurried = new AbortController();
  return {
    async rest(ms, signal) {
      await pause(ms, undefined, { signal: AbortSignal.any([signal, hurried.signal]) }).catch(() => undefined);
      if (hurried.signal.aborted) hurried = new AbortController();
    },
    hurry: () => hurried.abort(),
  };
}
