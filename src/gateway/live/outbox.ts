import type { Writable } from 'node:stream';
import { encodeFrames } from './encode.ts';

/** A consumer with more than this unsent is cut off (API §8). */
const maxBehind = 1024 * 1024;

/** Frames of one turn of the event loop that several sockets get: encoded once. */
export type Chunk = { readonly texts: string[]; readers: number; bytes: Buffer | undefined };
/** What a socket shall get next, in order. */
export type Sink = { readonly stream: Writable; readonly pending: (string | Chunk)[]; readonly open: boolean; onSlow(): void };

export type Outbox = {
  /** Sends a frame, or a chunk that may still grow in this turn. Nothing on a sink that is not open. */
  send(sink: Sink, item: string | Chunk): void;
  /** Writes what waits for one sink now: before a close frame. */
  flush(sink: Sink): void;
  /** Counts what was written: a chunk grows until then only. */
  readonly turn: number;
};

export const newChunk = (text: string): Chunk => ({ texts: [text], readers: 0, bytes: undefined });

/** How long frames wait for those of later turns, ms: a timer for less would cost more than it saves. */
const shortestRest = 1;
const longestRest = 5;

/**
 * Gathers the frames of a turn and writes them with one system call a socket. What is written to many sockets is left alone afterwards for as long as the writing took (1 to 5 ms):
 * under load the frames of several turns then share a write. What is a socket's own (an answer, an ack) never waits. `now`: a clock in ms.
 */
export function createOutbox(now: () => number = () => performance.now()): Outbox {
  let own: Sink[] = [];
  let shared: Sink[] = [];
  let turn = 0;
  let restUntil = 0;

  function flushOwn(): void {
    const sinks = own;
    own = [];
    // A chunk that was written must not grow any more.
    if (sinks.some(({ pending }) => pending.some((item) => typeof item !== 'string'))) turn += 1;
    for (const sink of sinks) write(sink);
  }

  function flushShared(): void {
    turn += 1;
    const began = now();
    const sinks = shared;
    shared = [];
    for (const sink of sinks) write(sink);
    const ended = now();
    restUntil = ended + Math.min(longestRest, ended - began);
  }

  function scheduleShared(): void {
    const rest = restUntil - now();
    if (rest >= shortestRest) setTimeout(flushShared, rest);
    else setImmediate(flushShared);
  }

  return {
    get turn() {
      return turn;
    },
    send(sink, item) {
      if (!sink.open) return;
      if (typeof item === 'string') {
        if (own.length === 0) setImmediate(flushOwn);
        own.push(sink);
      } else {
        if (sink.pending.length === 0) {
          if (shared.length === 0) scheduleShared();
          shared.push(sink);
        }
        item.readers += 1;
      }
      sink.pending.push(item);
    },
    flush(sink) {
      turn += 1;
      write(sink);
    },
  };
}

function write(sink: Sink): void {
  const { stream, pending } = sink;
  if (pending.length === 0) return;
  if (sink.open && stream.writable) {
    // What is written now does not count: one large answer to a consumer that keeps up is fine.
    if (stream.writableLength > maxBehind) {
      pending.length = 0;
      sink.onSlow();
      return;
    }
    stream.write(bytesOf(pending));
  }
  pending.length = 0;
}

function bytesOf(pending: readonly (string | Chunk)[]): Buffer {
  const parts: Buffer[] = [];
  let own: string[] = [];
  const encodeOwn = (): void => {
    if (own.length > 0) parts.push(encodeFrames(own));
    own = [];
  };
  for (const item of pending) {
    if (typeof item === 'string') own.push(item);
    else if (item.readers === 1) own.push(...item.texts);
    else {
      encodeOwn();
      parts.push((item.bytes ??= encodeFrames(item.texts)));
    }
  }
  encodeOwn();
  const [first] = parts;
  return parts.length === 1 && first ? first : Buffer.concat(parts);
}
