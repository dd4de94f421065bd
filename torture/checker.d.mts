/** A message that was sent (each time it was sent): its content is its own in the whole run. */
export type Post = { readonly room: string; readonly user: string; readonly content: string; readonly outcome: 'acked' | 'refused' | 'unknown'; /** Of one that was acknowledged. */ readonly seq?: number };
/** An event of a room's stream; `content` of messages only. */
export type LogEntry = { readonly seq: number; readonly content?: string; readonly sender?: string };
/** One join: the cursor that was given, and every frame with a seq that came until the socket was gone. */
export type Session = { readonly room: string; readonly after: number; readonly frames: readonly { readonly room: string; readonly seq: number; readonly content?: string }[] };
/** What was done under a key of its own, each time that it was asked for; `id`: of what was made, when that was acknowledged. */
export type Attempt = { readonly key: string; readonly outcome: Post['outcome']; readonly id?: string; /** It came under another's key. */ readonly mustBeRefused?: boolean };
/** Times in ms of one clock that nobody sets. */
export type Help = {
  /** When each was acknowledged, and each time that a doctor's socket was told of it. */
  readonly calls: readonly { readonly key: string; readonly at: number }[];
  readonly seen: readonly { readonly key: string; readonly at: number }[];
  /** When there was no whole way from a gateway to the log and to a doctor. */
  readonly broken: readonly { readonly from: number; readonly to: number }[];
  /** When the doctors stopped watching. */
  readonly until: number;
  /** As the log has them at the end. */
  readonly alerts: readonly { readonly alert_id: string; readonly status: string; readonly escalation: number }[];
};
export type History = {
  readonly posts: readonly Post[];
  /** By room, in order, from seq 0. */
  readonly log: Readonly<Record<string, readonly LogEntry[]>>;
  /** The read model's messages by room, in order. */
  readonly history: Readonly<Record<string, readonly { readonly seq: number; readonly content: string }[]>>;
  /** `rooms`: those that it may see, all of them joined. */
  readonly subscribers: readonly { readonly id: string; readonly rooms: readonly string[]; readonly sessions: readonly Session[] }[];
  /** By doctor, the events of the calendar in order. */
  readonly calendars?: Readonly<Record<string, readonly { readonly kind: 'booked' | 'freed'; readonly id: string; readonly start?: string }[]>>;
  readonly attempts?: readonly Attempt[];
  /** As the log has them. */
  readonly effects?: readonly { readonly key: string; readonly id: string }[];
  readonly help?: Help;
  /** Times in ms of one clock. */
  readonly rights?: readonly { readonly takenAt: number; readonly givenBackAt: number; readonly reads: readonly { readonly at: number; readonly status: number }[] }[];
};
export function check(history: History): readonly ({ readonly kind: string } & Readonly<Record<string, unknown>>)[];
