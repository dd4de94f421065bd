import { randomUUID } from 'node:crypto';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { Call } from '../grpc/call.ts';
import type { Log } from '../log/log.ts';
import { Page } from '../log/pages.ts';
import type { Streams } from '../log/streams.ts';
import type { Writer } from '../log/writer.ts';
import { confirmation, streamNotFound } from '../wire/answers.ts';
import { Malformed } from '../../../protobuf.ts';
import { allBackwards, allForwards, streamBackwards, streamForwards, type Cursor, type LiveCursor } from './cursors.ts';
import { asGrpcError, invalidArgument, invalidPosition, notReady, streamDeleted } from './errors.ts';
import { checkpointInterval, filterOf } from './filter.ts';
import { streamOf } from './requests.ts';
import { subscribe } from './subscription.ts';

type Options = streamsPb.ReadReq.Options;
export type ReadContext = { readonly log: Log; readonly streams: Streams; readonly writer: Writer; readonly isReady: () => boolean; /** End a live subscriber that is this far behind instead of letting it catch up. */ readonly liveQueue?: number };

/** `Streams.Read`: reads and subscriptions, of a stream or of $all. */
export const read = (context: ReadContext) => (call: Call): void => {
  call.receive(
    (message) => {
      try {
        if (!context.isReady()) throw notReady();
        const options = streamsPb.ReadReq.deserializeBinary(message).getOptions();
        if (!options) throw new Malformed('no options');
        if (options.hasSubscription()) {
          const cursor = liveCursor(context, options);
          call.write(confirmation(randomUUID()));
          subscribe(call, cursor, context);
        } else if (options.hasStream()) readStream(context, call, options);
        else send(call, allCursor(context, options));
      } catch (error) {
        call.fail(asGrpcError(error));
      }
    },
    () => {},
  );
};

/** Sends all that a cursor gives, as fast as the client takes it, and ends the call. */
function send(call: Call, cursor: Cursor): void {
  if (call.ended) return;
  const page = new Page();
  const more = cursor.readInto(page);
  const flowing = page.size === 0 || call.write(page.take());
  if (!more) return call.end();
  if (flowing) setImmediate(send, call, cursor);
  else call.onDrain(() => send(call, cursor));
}

const backwards = (options: Options): boolean => options.getReadDirection() === streamsPb.ReadReq.Options.ReadDirection.BACKWARDS;

function readStream({ log, streams }: ReadContext, call: Call, options: Options): void {
  const from = options.getStream();
  const stream = streamOf(from?.getStreamIdentifier());
  const state = streams.get(stream);
  if (state.tombstone) throw streamDeleted(stream);
  if (state.last < 0 || state.window.deleted) {
    call.write(streamNotFound(stream));
    return call.end();
  }
  const limit = Number(options.getCount());
  const source = { log, streams, stream };
  const revision = from?.hasRevision() ? Number(from.getRevision()) : undefined;
  if (backwards(options)) send(call, streamBackwards(source, revision ?? (from?.hasEnd() ? state.last : 0), limit));
  else send(call, streamForwards(source, revision ?? (from?.hasEnd() ? state.last + 1 : 0), limit));
}

function allCursor({ log }: ReadContext, options: Options): Cursor {
  const all = options.getAll();
  const filter = options.getFilter();
  const limits = { limit: Number(options.getCount()), ...(filter && { filter: filterOf(filter) }) };
  const { head } = log;
  const seq = seqOf(log, all?.getPosition());
  if (seq === 'invalid') throw invalidPosition();
  if (backwards(options)) return allBackwards(log, seq ?? (all?.hasEnd() ? head + 1 : 0), limits);
  return allForwards(log, seq === undefined ? (all?.hasEnd() ? head : 0) : seq - 1, () => head, limits);
}

function liveCursor({ log, streams }: ReadContext, options: Options): LiveCursor {
  if (backwards(options)) throw invalidArgument('a subscription cannot read backwards');
  const from = options.getStream();
  if (from) {
    const stream = streamOf(from.getStreamIdentifier());
    const state = streams.get(stream);
    if (state.tombstone) throw streamDeleted(stream);
    return streamForwards({ log, streams, stream }, from.hasRevision() ? Number(from.getRevision()) + 1 : from.hasEnd() ? state.last + 1 : 0, Infinity);
  }
  const all = options.getAll();
  const filter = options.getFilter();
  const seq = seqOf(log, all?.getPosition());
  if (seq === 'invalid') throw invalidArgument('Trying to read from an invalid position.');
  const limits = { limit: Infinity, ...(filter && { filter: filterOf(filter), checkpointEvery: checkpointInterval(filter) }) };
  return allForwards(log, seq ?? (all?.hasEnd() ? log.head : 0), () => log.head, limits);
}

/** The number of the event at a position; beyond the end, the one that would be before it. 0 is the beginning. */
function seqOf({ positions, head }: Log, position: streamsPb.ReadReq.Options.Position | undefined): number | undefined | 'invalid' {
  if (!position) return undefined;
  const commit = Number(position.getCommitPosition());
  const prepare = Number(position.getPreparePosition());
  if (commit === 0) return 0;
  if (commit > positions.of(head)) return Math.max(positions.seqBefore(commit), head + 1);
  return prepare === commit || prepare === 0 ? (positions.seqAt(commit) ?? 'invalid') : 'invalid';
}
