import { EventLogUnavailable } from './types.ts';

/** The promise's value, or EventLogUnavailable after `deadline` ms; what it waited for goes on unwatched. */
export async function within<Value>(promise: Promise<Value>, deadline: number, message: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new EventLogUnavailable(message)), deadline)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
