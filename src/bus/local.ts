import type { Bus } from './types.ts';

type Listener = (payload: unknown, trace?: string) => void;
type Responder = (payload: unknown) => unknown;
/** Messages that wait for their turn; more are dropped, as a bus may. */
const maxWaiting = 10_000;

/**
 * The bus of a service that is one process. It keeps the contract of one between processes: payloads arrive later, as
 * copies, and a listener that throws harms nobody (`onError` hears of it).
 */
export function createLocalBus(onError: (error: unknown) => void = () => {}): Bus {
  const listeners = new Map<string, Set<Listener>>();
  const responders = new Map<string, Responder>();
  const waiting = new Set<(answer: unknown) => void>();
  let queue: { subject: string; text: string; trace: string | undefined }[] = [];
  let closed = false;

  function deliver(): void {
    const batch = queue;
    queue = [];
    for (const { subject, text, trace } of batch) {
      for (const listener of listeners.get(subject) ?? []) {
        try {
          listener(JSON.parse(text), trace);
        } catch (error) {
          onError(error);
        }
      }
    }
  }

  async function answer(subject: string, text: string): Promise<unknown> {
    const responder = responders.get(subject);
    if (!responder) return undefined;
    try {
      return copy(await responder(JSON.parse(text)));
    } catch (error) {
      onError(error);
      return undefined;
    }
  }

  return {
    state: 'local',
    publish(subject, payload, trace) {
      if (closed || queue.length >= maxWaiting || !listeners.has(subject)) return;
      if (queue.length === 0) setImmediate(deliver);
      queue.push({ subject, text: JSON.stringify(payload), trace });
    },
    subscribe(subject, listener) {
      const of = listeners.get(subject) ?? new Set();
      listeners.set(subject, of.add(listener));
      return () => {
        of.delete(listener);
        if (of.size === 0 && listeners.get(subject) === of) listeners.delete(subject);
      };
    },
    request(subject, payload, timeout) {
      if (closed) return Promise.resolve(undefined);
      const text = JSON.stringify(payload);
      return new Promise((resolve) => {
        const settle = (value: unknown): void => {
          clearTimeout(timer);
          waiting.delete(settle);
          resolve(value);
        };
        const timer = setTimeout(settle, timeout, undefined);
        waiting.add(settle);
        setImmediate(() => void answer(subject, text).then((value) => value !== undefined && settle(value)));
      });
    },
    reply(subject, responder) {
      responders.set(subject, responder);
      return () => {
        if (responders.get(subject) === responder) responders.delete(subject);
      };
    },
    close() {
      closed = true;
      queue = [];
      listeners.clear();
      responders.clear();
      for (const settle of waiting) settle(undefined);
      return Promise.resolve();
    },
  };
}

const copy = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
