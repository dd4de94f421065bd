import { constants, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import { framed, messageReader } from './frames.ts';
import { code, GrpcError, headers, trailersOf } from './status.ts';

/** What a single message from a client may hold. An append has its own, smaller limit. */
const maxMessage = 17 * 1024 * 1024;

/** One call of a client: messages in, messages out, and one end. After its end everything is silently ignored. */
export class Call {
  readonly headers: IncomingHttpHeaders;
  readonly #stream: ServerHttp2Stream;
  readonly #writeAhead: number;
  readonly #onClose: (() => void)[] = [];
  #onDrain: (() => void) | undefined;
  #trailers = trailersOf();
  #ended = false;

  constructor(stream: ServerHttp2Stream, requestHeaders: IncomingHttpHeaders, writeAhead: number) {
    this.headers = requestHeaders;
    this.#stream = stream;
    this.#writeAhead = writeAhead;
    stream.on('error', () => this.#close());
    stream.on('close', () => this.#close());
    stream.on('aborted', () => this.#close());
    stream.on('wantTrailers', () => stream.sendTrailers(this.#trailers));
    stream.on('drain', () => {
      const drained = this.#onDrain;
      this.#onDrain = undefined;
      drained?.();
    });
  }

  /** True once the call has ended, whoever ended it. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Hands over each message; `onEnd` when the client has sent all. What a handler throws ends the call. */
  receive(onMessage: (message: Buffer) => void, onEnd: () => void): void {
    const read = messageReader(maxMessage, onMessage);
    const guarded = (action: () => void): void => {
      if (this.#ended) return;
      try {
        action();
      } catch (error) {
        this.fail(error instanceof GrpcError ? error : new GrpcError(code.internal, String(error)));
      }
    };
    this.#stream.on('data', (chunk: Buffer) => guarded(() => read(chunk)));
    this.#stream.on('end', () => guarded(onEnd));
  }

  /** Stops reading: the client's flow-control window fills up, and the client waits. */
  pause(): void {
    this.#stream.pause();
  }
  resume(): void {
    this.#stream.resume();
  }

  /** Writes messages that carry their prefix already. False when enough is waiting to be sent: go on at `onDrain`. */
  write(frames: Buffer): boolean {
    if (this.#ended) return false;
    if (!this.#stream.headersSent) this.#stream.respond(headers, { waitForTrailers: true });
    const flowing = this.#stream.write(frames);
    return flowing || this.#stream.writableLength < this.#writeAhead;
  }

  /** Calls once when all that was written has been sent. */
  onDrain(listener: () => void): void {
    this.#onDrain = listener;
  }

  onClose(listener: () => void): void {
    if (this.#ended) listener();
    else this.#onClose.push(listener);
  }

  /** Ends the call well, with one last message if there is one. */
  end(message?: Uint8Array): void {
    if (this.#ended) return;
    if (message) this.write(framed(message));
    else if (!this.#stream.headersSent) this.#stream.respond(headers, { waitForTrailers: true });
    this.#stream.end();
    this.#close();
  }

  fail(error: GrpcError): void {
    if (this.#ended) return;
    this.#trailers = trailersOf(error);
    if (this.#stream.headersSent) this.#stream.end();
    else this.#stream.respond({ ...headers, ...this.#trailers }, { endStream: true });
    this.#stream.resume();
    this.#close();
  }

  /** Ends the call without a status, as a server that falls over does: the client sees code 13. */
  reset(): void {
    this.#stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    this.#close();
  }

  #close(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const listener of this.#onClose.splice(0)) listener();
  }
}
