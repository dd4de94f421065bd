/** A setting that cannot be used; the message names it and never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
