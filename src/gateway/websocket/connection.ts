import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Actor, Role } from '../../kernel/actor.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import type { Chunk, Outbox } from '../live/outbox.ts';
import type { Member, Peer } from '../live/peer.ts';

/** Reading stops at `high` frames in work and goes on at `low`: a client cannot queue more than that here. */
export const inWork = { high: 256, low: 128 };
/** How long the close frame of a socket that is not read any more has to get through, ms. */
const lastWords = 1_000;

/** A bucket of frames: what is left of it, and when it was filled up last (ms since the epoch). */
export type Bucket = { allowance: number; refilledAt: number };
export type ConnectionOptions = { readonly since: bigint; readonly allowance: number; readonly pingAt: number; readonly shared: Bucket; readonly address: string };

/** A connected socket, from its upgrade to its end. */
export class Connection implements Peer {
  readonly ws: WebSocket;
  readonly stream: Socket;
  readonly pending: (string | Chunk)[] = [];
  readonly actor: Actor & { readonly role: Role };
  readonly rooms = new Map<string, Member>();
  channels: Set<string> | undefined = undefined;
  replaying: Map<string, string[]> | undefined = undefined;
  seen: Set<bigint> | undefined = undefined;
  readonly since: bigint;
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
  /** What all sockets of the user here may do together. */
  readonly shared: Bucket;
  /** Where it comes from. */
  readonly address: string;
  readonly #outbox: Outbox;
  #closing = false;
  #deaf = false;

  constructor(ws: WebSocket, caller: Caller, outbox: Outbox, { since, allowance, pingAt, shared, address }: ConnectionOptions) {
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
    this.since = since;
    this.shared = shared;
    this.address = address;
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
  /** It may still read what was sent before, and then why it was closed; until then it counts as open. */
  onSlow(): void {
    this.close(1013, 'slow consumer');
  }
  /** No sign of life: who has only not read finds what was sent, and why it ends, on coming back. */
  giveUp(): void {
    if (!this.open) return;
    this.onSlow();
    // With nothing waiting here the close frame has left: there is nothing to wait for.
    if (this.stream.writableLength === 0) this.ws.terminate();
  }
  /** Nothing that it sends is read any more. */
  get deaf(): boolean {
    return this.#deaf;
  }
  /** After the close frame, to one that goes on as if there were none: reading what it sends would cost others. */
  stopReading(): void {
    if (this.#deaf) return;
    this.#deaf = true;
    this.ws.pause();
    setTimeout(() => this.ws.terminate(), lastWords).unref();
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
  if (connection.working === inWork.low && connection.ws.isPaused && !connection.deaf) connection.ws.resume();
}

export type Verdict = 'allowed' | 'too many' | 'flooding';

/** All sockets of a user together may send so many times what one may; a history or a list costs as much as so many frames. */
export const sharedShare = 5;
const dear = 2;

function refill(bucket: Bucket, rate: number, now: number): void {
  const fresh = ((now - bucket.refilledAt) * rate) / 1000;
  // A clock that was set back gives nothing and takes nothing.
  if (fresh < 0) bucket.refilledAt = now;
  if (fresh < 1) return;
  bucket.allowance = Math.min(rate, bucket.allowance + fresh);
  bucket.refilledAt = now;
}

/** Counts a frame: `rate` a second, as many at once. Who goes on for twice that beyond the limit is flooding. */
export function countFrame(connection: Connection, rate: number, now: number): Verdict {
  connection.seenAt = now;
  refill(connection, rate, now);
  connection.allowance -= 1;
  if (connection.allowance < 0) return connection.allowance < -2 * rate ? 'flooding' : 'too many';
  return take(connection.shared, rate, 1, now) ? 'allowed' : 'too many';
}

/** Takes back the count of a frame that was over the limit and passes all the same. */
export function spare(connection: Connection): void {
  connection.allowance = Math.min(0, connection.allowance + 1);
}

/** Counts what a frame that needs more work than others costs. Throws `rate-limited`. */
export function countDear({ shared }: Connection, rate: number, now: number): void {
  if (!take(shared, rate, dear, now)) throw new Rejection('rate-limited', undefined, { retry_after: 1 });
}

function take(shared: Bucket, rate: number, cost: number, now: number): boolean {
  refill(shared, sharedShare * rate, now);
  if (shared.allowance < cost) return false;
  shared.allowance -= cost;
  return true;
}
