const loneSurrogate = /\p{Surrogate}/u;
const deepest = 32;

/** The first string in a JSON value that cannot be kept as text (a NUL, half of a surrogate pair), or a nesting that is too deep. */
export function textProblem(value: unknown, path = '', depth = 0): { path: string; message: string } | undefined {
  if (typeof value === 'string') {
    if (value.includes('\0')) return { path, message: 'must not contain NUL' };
    return loneSurrogate.test(value) ? { path, message: 'must be well-formed Unicode' } : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= deepest) return { path, message: 'is nested too deeply' };
  for (const [key, item] of Object.entries(value)) {
    const problem = textProblem(item, `${path}/${key}`, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}
