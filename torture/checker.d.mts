/** A message that was sent (each time it was sent): its content is its own in the whole run. */
export type Post = { readonly room: string; readonly user: string; readonly content: string; readonly outcome: 'acked' | 'refused' | 'unknown'; /** Of one that was acknowledged. */ readonly seq?: number };
/** An event of a room's stream; `content` of messages only. */
export type LogEntry = { readonly seq: number; readonly content?: string; readonly sender?: string };
/** One join: the cursor that was given, and every frame with a seq that came until the socket was gone. */
export type Session = { readonly room: string; readonly after: number; readonly frames: readonly { readonly room: string; readonly seq: number; readonly content?: string }[] };
export type History = {
  readonly posts: readonly Post[];
  /** By room, in order, from seq 0. */
  readonly log: Readonly<Record<string, readonly LogEntry[]>>;
  /** The read model's messages by room, in order. */
  readonly history: Readonly<Record<string, readonly { readonly seq: number; readonly content: string }[]>>;
  /** `rooms`: those that it may see, all of them joined. */
  readonly subscribers: readonly { readonly id: string; readonly rooms: readonly string[]; readonly sessions: readonly Session[] }[];
  readonly bookings?: readonly { readonly doctor: string; readonly start: string; readonly id: string }[];
  /** Times in ms of one clock. */
  readonly rights?: readonly { readonly takenAt: number; readonly givenBackAt: number; readonly reads: readonly { readonly at: number; readonly status: number }[] }[];
};
export function check(history: History): readonly ({ readonly kind: string } & Readonly<Record<string, unknown>>)[];
