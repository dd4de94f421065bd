import type { ChatError } from './error.ts';
import type { ClientFrames, ServerFrames } from './generated.ts';

export type ServerFrame = ServerFrames[keyof ServerFrames];
export type ClientFrame = ClientFrames[keyof ClientFrames];
export type Ack = ServerFrames['ack'];

/** What the client uses of a WebSocket: that of a browser, of Node 22 and later, and of the package `ws` fit. */
export type Socket = {
  readonly readyState: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { readonly code: number }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
};
export type SocketConstructor = new (url: string, protocols?: string[]) => Socket;

/**
 * `connecting`: on the way, or waiting before the next attempt. `open`: frames get through. `closed`: for good, by `close()` or because the service will not have this client.
 */
export type State = 'connecting' | 'open' | 'closed';

export type Options = {
  /** Where the service is: http(s)://host[:port], or '' on a page that the service itself gave out. */
  readonly url: string;
  /** Asked for a JWT whenever one is needed: to connect, and again before it expires. */
  token(): string | Promise<string>;
  /** Connects with a one-time ticket (one request more) instead of the subprotocol that carries the token. */
  readonly ticket?: boolean;
  /** Where there is none, as on Node 20: `import { WebSocket } from 'ws'`. */
  readonly WebSocket?: SocketConstructor;
  readonly fetch?: typeof fetch;
  /** How long a message or command is tried to be delivered, ms (a minute): across lost connections, with the same id. */
  readonly patience?: number;
  /** Frames a second that the client sends at most (15): the service allows 20. */
  readonly framesPerSecond?: number;
  /** A silent connection is asked for a sign of life after so long, and given up after half as long again, ms (20 s). */
  readonly silence?: number;
  /** The wait before the first attempt to connect again, and the longest one, ms (250, 30 s). */
  readonly backoff?: { readonly first?: number; readonly most?: number };
  /** 0 to 1, for the jitter. */
  random?(): number;
};

export type Events = ServerFrames & {
  /** `error`: why it is closed. */
  state: { readonly state: State; readonly error?: ChatError };
};
