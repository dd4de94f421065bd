/** Positions are unsigned 64-bit numbers, written as a decimal. */
const largest = 2n ** 64n - 1n;
export const isWellFormedPosition = (text: string): boolean => /^(0|[1-9]\d{0,19})$/.test(text) && BigInt(text) <= largest;
