import type { EventEmitter } from 'node:events';

/** The long-lived call that the client library sends all appends through. */
type Call = EventEmitter & { write(message: unknown, ...rest: unknown[]): boolean; cancel(): void };
type Stub = { batchAppend(...args: unknown[]): Call };

export type AppendStream = {
  /** The stub as the client library may have it. */
  guard(stub: object): object;
  /** When the server last answered any append, by `performance.now()`. */
  readonly answeredAt: number;
  /** Ends the call, and with it every append in flight (their outcome is unknown); the next one opens another. */
  cancel(): void;
};

const isStub = (stub: object): stub is Stub => 'batchAppend' in stub;

/**
 * The client library's own handlers of that call can end the process: an answer to an append that it has forgotten (it forgets those of
 * all calls when one call fails) throws inside the call, and one that waits for the call to drain is rejected where nobody listens. So answers
 * that cannot be placed are dropped, and the call takes every write: what is in flight is bounded by who appends.
 */
export function guardedAppends(): AppendStream {
  let current: Call | undefined;
  let answeredAt = 0;

  const guarded = (call: Call): Call => {
    const { on, write } = call;
    call.write = (...args) => {
      write.apply(call, args);
      return true;
    };
    call.on = (event: string, listener: (...args: unknown[]) => void) =>
      on.call(call, event, event !== 'data' ? listener : (answer: unknown) => {
        answeredAt = performance.now();
        try {
          listener(answer);
        } catch {
          // Its append has been given up already.
        }
      });
    current = call;
    return call;
  };

  return {
    guard: (stub) => (isStub(stub) ? Object.create(stub, { batchAppend: { value: (...args: unknown[]) => guarded(stub.batchAppend(...args)) } }) as object : stub),
    get answeredAt() {
      return answeredAt;
    },
    cancel() {
      current?.cancel();
      current = undefined;
    },
  };
}
