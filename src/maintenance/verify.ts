import { createHash, type Hash } from 'node:crypto';
import { CodecAlarm } from '../eventlog/codec-alarm.ts';
import type { Codec } from '../eventlog/codec.ts';
import { isSystem, type Stored } from '../eventlog/stored.ts';

/** The log up to some event: how many events, the last one's id, and the hash of all of them in their order (hex). */
export type Anchor = { readonly events: number; readonly last_id: string; readonly chain: string };
export type Finding = { readonly event_id: string; readonly stream: string; readonly what: string };
export type Verified = Anchor & { readonly streams: number; readonly erased: number; readonly findings: readonly Finding[]; /** With an anchor: whether the log begins with exactly what it stands for; `short`: it ends before that. */ readonly anchored?: 'kept' | 'changed' | 'short' };

const mostFindings = 1_000;

/** Each event's hash has the one before it in it (DESIGN §4): nothing can be changed, left out, put in or moved without changing all that follow. Where the log keeps an event, and since when, is not in it: a copy has the same. */
function link(before: string, { streamId, revision, id, type, data, metadata }: Stored): string {
  const hash = createHash('sha256');
  for (const part of [before, streamId, String(revision), id, type, bytesOf(data), bytesOf(metadata)]) add(hash, part);
  return hash.digest('hex');
}
function add(hash: Hash, part: string | Uint8Array): void {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(typeof part === 'string' ? Buffer.byteLength(part) : part.length);
  hash.update(length).update(part);
}
/** What the client has parsed already gives the same text again: it was written by JSON.stringify. */
const bytesOf = (value: unknown): string | Uint8Array => (value instanceof Uint8Array ? value : JSON.stringify(value ?? null));

/** Looks at every event of a log: the revisions of each stream are dense, every event decodes, and the log goes on from the anchor. */
export async function verifyLog(pages: AsyncIterable<readonly Stored[]>, codec: Pick<Codec, 'decode'>, anchor?: Anchor): Promise<Verified> {
  const revisions = new Map<string, bigint>();
  const findings: Finding[] = [];
  let [events, erased, chain, last_id] = [0, 0, '', ''];
  let anchored: Verified['anchored'] = anchor && 'short';
  const find = (event: Stored, what: string): void => {
    if (findings.length < mostFindings) findings.push({ event_id: event.id, stream: event.streamId, what });
  };

  for await (const page of pages) {
    for (const event of page) {
      if (isSystem(event)) continue;
      events++;
      chain = link(chain, event);
      last_id = event.id;
      if (event.revision !== (revisions.get(event.streamId) ?? -1n) + 1n) find(event, `has the revision ${event.revision} after ${revisions.get(event.streamId) ?? 'nothing'}`);
      revisions.set(event.streamId, event.revision);
      if (anchor && events === anchor.events) anchored = anchor.chain === chain && anchor.last_id === last_id ? 'kept' : 'changed';
      try {
        const [decoded] = await codec.decode([event]);
        if (decoded && 'erased' in decoded.data) erased++;
      } catch (error) {
        if (!(error instanceof CodecAlarm)) throw error;
        find(event, `cannot be decoded: ${error.reason}`);
      }
    }
  }
  return { events, last_id, chain, streams: revisions.size, erased, findings, ...(anchored !== undefined && { anchored }) };
}
