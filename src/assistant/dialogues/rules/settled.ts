import type { Slots, Talk } from '../types.ts';

/** What was chosen; a day that was ambiguous becomes a hint, since the time is still to be found. */
export function settledBy({ asking, slots }: Talk, value: string): Slots {
  return asking === 'date' ? { ...slots, hint_date: { text: value, value } } : { ...slots, [String(asking)]: value };
}
