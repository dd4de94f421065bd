const suspect = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069<\]]/u;

/** What somebody wrote, as it may stand within a line of our Markdown: it begins no line, and is neither link, image nor tag. */
export const inLine = (text: string): string =>
  suspect.test(text)
    ? text
        .trim()
        .replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, ' / ')
        .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
        .replaceAll(/\](?=[([:])/g, '] ')
        .replaceAll(/<(?=[a-z/!?])/gi, '< ')
    : text;

/** The same of every text in a JSON value. */
export function inLines<Value>(value: Value): Value;
export function inLines(value: unknown): unknown {
  if (typeof value === 'string') return inLine(value);
  if (Array.isArray(value)) return value.map((item: unknown) => inLines(item));
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLines<unknown>(item)])) : value;
}
