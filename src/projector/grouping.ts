import type { Recorded } from '../kernel/event.ts';
import type { Projection } from '../kernel/projection.ts';

/** Events that take away what others have written. */
const erasing = new Set(['PatientErased', 'FileErased']);

export type Group = { readonly type: string; readonly events: Recorded[] };

/**
 * Cuts a batch into groups of one type, as few as can be done in one pass, for the types that a projection handles. The
 * order within a stream is kept, and what erases comes after all before it and before all after it: each event goes into the earliest group of its type that is not before its stream's last.
 */
export function groupsOf(batch: readonly Recorded[], on: Projection['on']): readonly Group[] {
  const groups: Group[] = [];
  let first = 0;
  const ofType = new Map<string, number[]>();
  const lastOfStream = new Map<string, number>();
  for (const event of batch) {
    if (!Object.hasOwn(on, event.type)) continue;
    if (erasing.has(event.type)) {
      // Rows that other streams of this batch have written must be there for it, and none may come after it that was written before.
      first = groups.push({ type: event.type, events: [event] });
      continue;
    }
    const after = Math.max(first, lastOfStream.get(event.stream) ?? 0);
    const candidates = ofType.get(event.type) ?? [];
    let at = candidates.find((index) => index >= after);
    if (at === undefined) {
      at = groups.push({ type: event.type, events: [] }) - 1;
      candidates.push(at);
      ofType.set(event.type, candidates);
    }
    groups[at]?.events.push(event);
    lastOfStream.set(event.stream, at);
  }
  return groups;
}
