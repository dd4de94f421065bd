/** The embedded servers cannot run; the message is one line for the person who started them. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}
