/** For the person at the terminal: what failed, and why in one line; the process ends with 1. */
export function fail(what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
