import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Actor, Role } from '../../kernel/actor.ts';
import type { Caller } from '../auth.ts';
import type { Chunk, Outbox } from '../live/outbox.ts';
import type { Member, Peer } from '../live/peer.ts';

/** Reading stops at `high` frames in work and goes on at `low`: a client cannot queue more than that here. */
export const inWork = { high: 256, low: 128 };

/** A connected socket, from its upgrade to its end. */
export class Connection implements Peer {
  readonly ws: WebSocket;
  readonly stream: Socket;
  readonly pending: (string | Chunk)[] = [];
  readonly actor: Actor & { readonly role: Role };
  readonly rooms = new Map<string, Member>();
  channels: Set<string> | undefined = undefined;
  expires_at: number;
  /** When anything came from the client last, ms since the epoch; when it was asked for a sign of life, and when that is looked into next. */
  seenAt: number;
  pingedAt = 0;
  pingAt: number;
  /** Frames that it may send now; below zero: those that it sent too many. */
  allowance: number;
  refilledAt: number;
  /** Frames of it that are being worked on. */
  working = 0;
  readonly #outbox: Outbox;
  #closing = false;

  constructor(ws: WebSocket, caller: Caller, outbox: Outbox, { allowance, pingAt }: { allowance: number; pingAt: number }) {
    const { user_id, role, full_name, expires_at } = caller;
    this.ws = ws;
    // `ws` has the raw socket here: frames that several sockets get are encoded once and written to it as bytes.
    this.stream = (ws as unknown as { readonly _socket: Socket })._socket;
    this.actor = { user_id, role, ...(full_name !== undefined && { full_name }) };
    this.expires_at = expires_at;
    this.seenAt = Date.now();
    this.pingAt = pingAt;
    this.allowance = allowance;
    this.refilledAt = this.seenAt;
    this.#outbox = outbox;
  }

  get user_id(): string {
    return this.actor.user_id;
  }
  get role(): Role {
    return this.actor.role;
  }
  /** Nothing may follow a close frame, whoever sent it. */
  get open(): boolean {
    return !this.#closing && this.ws.readyState === this.ws.OPEN;
  }
  onSlow(): void {
    this.close(1013, 'slow consumer');
  }
  /** Sends what waits, then the close frame. */
  close(code: number, reason: string): void {
    if (!this.open) return;
    this.#outbox.flush(this);
    this.#closing = true;
    this.ws.close(code, reason);
  }
}

/** One more frame in work. */
export function begin(connection: Connection): void {
  connection.working += 1;
  if (connection.working === inWork.high) connection.ws.pause();
}

/** One frame is done. */
export function end(connection: Connection): void {
  connection.working -= 1;
  if (connection.working === inWork.low && connection.ws.isPaused) connection.ws.resume();
}

export type Verdict = 'allowed' | 'too many' | 'flooding';

/** Counts a frame: `rate` a second, as many at once. Who goes on for twice that beyond the limit is flooding. */
export function countFrame(connection: Connection, rate: number, now: number): Verdict {
  connection.seenAt = now;
  const refill = ((now - connection.refilledAt) * rate) / 1000;
  if (refill >= 1) {
    connection.allowance = Math.min(rate, connection.allowance + refill);
    connection.refilledAt = now;
  }
  connection.allowance -= 1;
  if (connection.allowance >= 0) return 'allowed';
  return connection.allowance < -2 * rate ? 'flooding' : 'too many';
}
