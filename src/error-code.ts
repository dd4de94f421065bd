/** SQLSTATE or the system's error code; never the message, which may quote data. */
export const codeOf = (error: unknown): string | undefined => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined);
