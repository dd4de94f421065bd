import { codeOf } from '../error-code.ts';

/** For the person at the terminal: what failed, and why in one line; the process ends with 1. */
export function fail(what: string, error: unknown): void {
  // Several addresses of one host that all refuse are an error without a message.
  console.error(`${what}: ${error instanceof Error ? error.message || (codeOf(error) ?? error.name) : String(error)}`);
  process.exitCode = 1;
}
