/** How long to wait before the attempt after `failures` failed ones, ms: anything up to a bound that doubles ("full jitter"), so that many clients do not come back at once. */
export const backoff = (failures: number, random: () => number, { first = 250, most = 30_000 }: { first?: number; most?: number } = {}): number => random() * Math.min(most, first * 2 ** Math.min(failures, 20));

/** 32 random hexadecimal digits. `crypto.randomUUID` is missing on pages without TLS. */
export const randomId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** When a JWT expires, ms since the epoch; undefined when it does not say. */
export function expiryOf(token: string): number | undefined {
  try {
    const { exp } = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1_000 : undefined;
  } catch {
    return undefined;
  }
}
