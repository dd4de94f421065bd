import { binaryEvent, WrongExpectedVersionError, type EventStoreDBClient } from '@eventstore/db-client';
import { streamPages } from '../eventlog/reads.ts';
import { isSystem, type Stored } from '../eventlog/stored.ts';

/** ms without an answer after which the target counts as gone. */
const deadline = 10_000;
/** Events of one append at most, and their bytes. */
const most = { events: 200, bytes: 512 * 1024 };

const exactBytes = (value: unknown): Uint8Array => {
  const bytes = value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value ?? {}));
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

/** Where a copy should go there are other events. */
export class OtherEvents extends Error {
  override readonly name = 'OtherEvents';
  constructor(options?: ErrorOptions) {
    super('the target holds other events: it has to be an empty event log, or what an earlier run of this copy has left', options);
  }
}

/** Looks, before anything is copied, whether the target is empty or begins as the source does. Throws OtherEvents. */
export async function mustBeEmptyOrACopy(source: AsyncIterable<readonly Stored[]>, target: AsyncIterable<readonly Stored[]>): Promise<void> {
  const [from, to] = [await firstOf(source), await firstOf(target)];
  if (to !== undefined && to.id !== from?.id) throw new OtherEvents();
}
async function firstOf(pages: AsyncIterable<readonly Stored[]>): Promise<Stored | undefined> {
  for await (const page of pages) {
    const event = page.find((candidate) => !isSystem(candidate));
    if (event) return event;
  }
  return undefined;
}

/**
 * Copies a log event for event, in its order: the same streams, revisions, ids and bytes; positions and the log's own times are the target's. May be
 * broken off and begun again: what is there already is passed over. Throws OtherEvents where the target has some.
 * Nothing may write to either meanwhile.
 */
export async function copyLog(pages: AsyncIterable<readonly Stored[]>, target: EventStoreDBClient, onProgress: (events: number) => void = () => undefined): Promise<number> {
  let copied = 0;
  let run: Stored[] = [];
  let bytes = 0;

  async function append(part: readonly Stored[]): Promise<void> {
    const [first] = part;
    if (!first) return;
    const events = part.map(({ id, type, data, metadata }) => binaryEvent({ id, type, data: exactBytes(data), metadata: exactBytes(metadata) }));
    await target.appendToStream(first.streamId, events, { expectedRevision: first.revision === 0n ? 'no_stream' : first.revision - 1n });
  }

  /** How many of these an earlier copy has brought; 0 when something else stands in their place. */
  async function alreadyThere(part: readonly Stored[]): Promise<number> {
    const [first] = part;
    if (!first) return 0;
    const there: Stored[] = [];
    for await (const page of streamPages(target, first.streamId, { deadline, from: Number(first.revision), maxCount: part.length })) there.push(...page);
    return there.every(({ id }, at) => id === part[at]?.id) ? there.length : 0;
  }

  async function flush(): Promise<void> {
    const [first] = run;
    if (!first) return;
    await append(run).catch(async (error: unknown) => {
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      const there = await alreadyThere(run);
      if (there === 0) throw new OtherEvents({ cause: error });
      if (there < run.length) await append(run.slice(there));
    });
    copied += run.length;
    run = [];
    bytes = 0;
    onProgress(copied);
  }

  for await (const page of pages) {
    for (const event of page) {
      if (isSystem(event)) continue;
      const size = exactBytes(event.data).length + exactBytes(event.metadata).length;
      // Only neighbours of one stream go together: the order of the whole log stays.
      if (run.length > 0 && (run[0]?.streamId !== event.streamId || run.length >= most.events || bytes + size > most.bytes)) await flush();
      run.push(event);
      bytes += size;
    }
  }
  await flush();
  return copied;
}
