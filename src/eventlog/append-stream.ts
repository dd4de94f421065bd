import type { ClientDuplexStream } from '@grpc/grpc-js';
import { appendRequest, readAppendAnswer, type AppendAnswer } from './append-messages.ts';
import type { Encoded } from './stored.ts';
import { EventLogUnavailable, WrongRevision, type ExpectedRevision } from './types.ts';
import { asUnavailable } from './unavailable.ts';

type Call = ClientDuplexStream<Buffer, AppendAnswer>;
/** Opens `Streams.BatchAppend` on the client library's connection, with what makes bytes of a message and a message of bytes. */
export type OpenCall = (serialize: (message: Buffer) => Buffer, deserialize: (bytes: Buffer) => AppendAnswer) => Promise<Call>;

export type Appended = { readonly revision: number; readonly position: bigint | undefined };
export type AppendStream = {
  /** Rejects with WrongRevision, or with EventLogUnavailable (outcome unknown) after `deadline` ms at the latest. */
  append(stream: string, expected: ExpectedRevision, events: readonly Encoded[], deadline: number): Promise<Appended>;
  /** Ends the call, and with it every append in flight (their outcome is unknown); the next one opens another. */
  cancel(): void;
};

type Waiting = { readonly stream: string; resolve(appended: Appended): void; reject(error: unknown): void };
/** A call, and who waits on it for an answer. */
type Line = { readonly call: Call; readonly waiting: Map<number, Waiting> };

/**
 * The one long-lived call that all appends go through. It takes every write: what is in flight is bounded by who appends. An answer that comes too late is dropped.
 */
export function createAppendStream(open: OpenCall): AppendStream {
  let current: Line | undefined;
  let opening: Promise<Line> | undefined;
  let answeredAt = 0;
  let last = 0;

  async function opened(): Promise<Line> {
    const call = await open((message) => message, readAppendAnswer);
    const line: Line = { call, waiting: new Map() };
    const end = (error?: unknown): void => {
      if (current === line) current = undefined;
      for (const { reject } of line.waiting.values()) reject(asUnavailable(error));
      line.waiting.clear();
    };
    call.on('data', (answer: AppendAnswer) => take(line, answer));
    call.on('error', end);
    call.on('end', end);
    return line;
  }

  function lineToWrite(): Line | Promise<Line> {
    if (current) return current;
    opening ??= opened()
      .then((line) => (current = line))
      .finally(() => (opening = undefined));
    return opening;
  }

  function take({ waiting }: Line, answer: AppendAnswer): void {
    answeredAt = performance.now();
    const whose = waiting.get(answer.correlation);
    if (!whose) return;
    waiting.delete(answer.correlation);
    if ('actual' in answer) whose.reject(new WrongRevision(whose.stream, answer.actual));
    else if ('refused' in answer) whose.reject(new EventLogUnavailable(`the event log did not append: ${answer.refused}`));
    else whose.resolve(answer);
  }

  function cancel(): void {
    current?.call.cancel();
    current = undefined;
  }

  return {
    append: (stream, expected, events, deadline) =>
      new Promise((resolve, reject) => {
        const sentAt = performance.now();
        const correlation = ++last;
        let line: Line | undefined;
        let late = false;
        const timer = setTimeout(() => {
          late = true;
          line?.waiting.delete(correlation);
          reject(new EventLogUnavailable('the event log did not answer in time'));
          // Silent towards everybody: what waits in the call would pile up.
          if (answeredAt < sentAt) cancel();
        }, deadline);
        const over = <Value>(settle: (value: Value) => void) => (value: Value): void => {
          clearTimeout(timer);
          settle(value);
        };
        const write = (to: Line): void => {
          if (late) return;
          line = to;
          to.waiting.set(correlation, { stream, resolve: over(resolve), reject: over(reject) });
          to.call.write(appendRequest(correlation, stream, expected, deadline, events));
        };
        const to = lineToWrite();
        if (to instanceof Promise) to.then(write).catch(over((error: unknown) => reject(asUnavailable(error))));
        else write(to);
      }),
    cancel,
  };
}
