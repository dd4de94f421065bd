/** The promise's value, or a rejection after `ms`; what it waited for goes on unwatched. */
export function within<Value>(promise: Promise<Value>, ms: number, late = (): Error => new Error('took too long')): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(late()), ms)));
  return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}
