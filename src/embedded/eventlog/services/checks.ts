import { maxStreamName } from '../log/keys.ts';
import type { Proposed } from '../wire/event.ts';

const maxType = 1_000;

/** Why a stream's name cannot be used, if it cannot. */
export function streamNameFault(stream: string): string | undefined {
  if (stream === '') return 'a stream needs a name';
  return Buffer.byteLength(stream) > maxStreamName ? `a stream's name may be ${maxStreamName} bytes long` : undefined;
}

export const eventsFault = (events: readonly Proposed[]): string | undefined => (events.some(({ type }) => Buffer.byteLength(type) > maxType) ? `an event's type may be ${maxType} bytes long` : undefined);

/** What counts against the largest append: data, metadata, and the type as the server keeps it. */
export function sizeOf(events: readonly Proposed[]): number {
  let size = 0;
  for (const { data, metadata, type } of events) size += data.length + metadata.length + 2 * type.length;
  return size;
}
