import type { Connection } from './connection.ts';

export type KeepaliveParts = {
  /** All open connections. */
  all(): Iterable<Connection>;
  /** Seconds. */
  readonly pingInterval: number;
  readonly pingTimeout: number;
  now(): number;
};

/** A token counts so long beyond its expiry (API §1). */
const leeway = 5_000;
const tick = 500;

/** One timer for all sockets: pings the quiet ones, drops those that do not answer, closes those whose token has expired. Returns the way to stop. */
export function startKeepalive({ all, pingInterval, pingTimeout, now }: KeepaliveParts): () => void {
  const timer = setInterval(() => {
    const time = Date.now();
    const clock = now();
    for (const connection of all()) {
      // What is being closed has a deadline of its own.
      if (!connection.open) continue;
      if (connection.expires_at + leeway <= clock) connection.close(4401, 'token expired');
      else if (time >= connection.pingAt) ping(connection, time);
    }
  }, tick);
  timer.unref();

  function ping(connection: Connection, time: number): void {
    const { ws, seenAt, pingedAt } = connection;
    if (pingedAt > seenAt) {
      connection.giveUp();
    } else if (time - seenAt >= pingInterval * 1_000) {
      ws.ping();
      connection.pingedAt = time;
      connection.pingAt = time + pingTimeout * 1_000;
    } else {
      connection.pingAt = seenAt + pingInterval * 1_000;
    }
  }
  return () => clearInterval(timer);
}
