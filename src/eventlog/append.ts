import type { Recorded } from '../kernel/event.ts';
import type { AppendStream } from './append-stream.ts';
import type { Codec } from './codec.ts';
import { EventLogUnavailable, type EventLog, type EventToAppend, type ExpectedRevision } from './types.ts';
import { asUnavailable } from './unavailable.ts';
import { within } from '../within.ts';

type Dependencies = {
  readonly appends: AppendStream;
  readonly codec: Codec;
  /** The highest position seen: an answer that names none above it tells of events that had been stored earlier. */
  readonly known: { position: bigint };
  readStored(stream: string, from: number, count: number): Promise<readonly Recorded[]>;
};

const defaultDeadline = 5_000;
/** The server's limit for one append, and ours for all that are on their way. */
const maxAppendBytes = 1024 * 1024;
const maxBytesInFlight = 64 * 1024 * 1024;

export function createAppend({ appends, codec, known, readStored }: Dependencies): EventLog['append'] {
  let inFlight = 0;

  async function append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[], deadline: number, contested: boolean): Promise<readonly Recorded[]> {
    const begun = performance.now();
    const encoding = codec.encode(stream, events);
    const encoded = encoding instanceof Promise ? await within(encoding, deadline, () => new EventLogUnavailable('the keys did not come in time')) : encoding;
    const bytes = encoded.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
    if (bytes > maxAppendBytes) throw new EventLogUnavailable('an append must not exceed 1 MiB');
    if (inFlight + bytes > maxBytesInFlight) throw new EventLogUnavailable('too much is waiting for the event log');
    inFlight += bytes;
    const before = known.position;
    const { revision, position } = await appends.append(stream, expected, encoded, Math.max(1, Math.ceil(deadline - (performance.now() - begun)))).finally(() => (inFlight -= bytes));
    const first = revision - events.length + 1;
    // The server takes the same ids again for the same append, whatever their content: what counts is what it stored then.
    if (contested || position === undefined || position <= before) return storedAs(await readStored(stream, first, events.length), events);
    if (position > known.position) known.position = position;
    const recordedAt = Date.now();
    return events.map((event, at) => ({
      id: event.id,
      type: event.type,
      data: codec.dataOf(event),
      metadata: event.metadata,
      stream,
      revision: first + at,
      position,
      recorded_at: recordedAt,
    }));
  }

  return async (stream, expected, events, { deadline = defaultDeadline, contested = false } = {}) => {
    if (events.length === 0) throw new RangeError('nothing to append');
    try {
      return await append(stream, expected, events, deadline, contested);
    } catch (error) {
      throw error instanceof TypeError || error instanceof RangeError ? error : asUnavailable(error);
    }
  };
}

function storedAs(stored: readonly Recorded[], events: readonly EventToAppend[]): readonly Recorded[] {
  if (stored.length !== events.length || stored.some(({ id }, at) => id !== events[at]?.id)) throw new EventLogUnavailable('the event log answered for other events');
  return stored;
}
