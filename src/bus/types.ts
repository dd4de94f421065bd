/**
 * What is not an event travels here: typing, presence, wake-ups. Messages may be lost, doubled, late or reordered; nothing that
 * must be true may depend on them. Payloads are JSON values.
 */
export type Bus = {
  /** `trace`: the `traceparent` of what leads to it, where that is traced; it travels beside the payload. */
  publish(subject: string, payload: unknown, trace?: string): void;
  /** The sender's own messages arrive too. Returns the way to stop. */
  subscribe(subject: string, listener: (payload: unknown, trace?: string) => void): () => void;
  /** Asks whoever replies on the subject; undefined when nobody does within `timeout` ms. */
  request(subject: string, payload: unknown, timeout: number): Promise<unknown>;
  /** Answers requests. */
  reply(subject: string, responder: (payload: unknown) => unknown): () => void;
  readonly state: 'local' | 'connected' | 'disconnected';
  close(): Promise<void>;
};
