import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { Call } from '../grpc/call.ts';
import type { GrpcError } from '../grpc/status.ts';
import type { Expected } from '../log/decide.ts';
import type { Result } from '../log/commit-plan.ts';
import type { Writer } from '../log/writer.ts';
import { checkedUuid } from '../wire/batch-request.ts';
import type { Proposed } from '../wire/event.ts';
import { Malformed } from '../../../protobuf.ts';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import { eventsFault, sizeOf, streamNameFault } from './checks.ts';
import { appendTooLarge, asGrpcError, deadlineExceeded, invalidArgument, maxAppendSize, streamDeleted, tooBusy, typeMissing, wrongVersion } from './errors.ts';
import { deadlineOf, expectedOf, streamOf } from './requests.ts';

/** `Streams.Append`: one append a call, for clients that send credentials. The options first, then an event a message. */
export const append = (writer: Writer) => (call: Call): void => {
  const deadline = deadlineOf(call.headers['grpc-timeout']);
  const events: Proposed[] = [];
  let target: { stream: string; expected: Expected } | undefined;
  let size = 0;

  function receive(message: Buffer): void {
    const request = streamsPb.AppendReq.deserializeBinary(message);
    const options = request.getOptions();
    const proposed = request.getProposedMessage();
    if (options) target = { stream: streamOf(options.getStreamIdentifier()), expected: expectedOf(options) };
    if (!proposed) return;
    const event = proposedOf(proposed);
    events.push(event);
    size += sizeOf([event]);
    if (size > maxAppendSize) throw appendTooLarge();
  }

  function submit(): void {
    if (!target) throw new Malformed('no stream');
    const { stream, expected } = target;
    const fault = streamNameFault(stream) ?? eventsFault(events);
    if (fault !== undefined) throw invalidArgument(fault);
    writer.submit({ stream, expected, action: 'append', events, bytes: size, deadline, settle: (result) => answer(stream, expected, result) });
  }

  function answer(stream: string, expected: Expected, result: Result): void {
    if (result.kind === 'done') call.end(success(result.revision, result.position).serializeBinary());
    else if (result.kind === 'wrong') call.end(wrong(expected, result.current).serializeBinary());
    else call.fail(failureOf(result.kind, stream));
  }

  const guarded = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      call.fail(asGrpcError(error));
    }
  };
  call.receive(
    (message) => guarded(() => receive(message)),
    () => guarded(submit),
  );
};

/** `Streams.Delete` and `Streams.Tombstone`. */
export const remove = (writer: Writer, action: 'delete' | 'tombstone') => (call: Call): void => {
  const deadline = deadlineOf(call.headers['grpc-timeout']);
  const request = action === 'delete' ? streamsPb.DeleteReq : streamsPb.TombstoneReq;
  const response = action === 'delete' ? streamsPb.DeleteResp : streamsPb.TombstoneResp;
  call.receive(
    (message) => {
      try {
        const options = request.deserializeBinary(message).getOptions();
        if (!options) throw new Malformed('no options');
        const stream = streamOf(options.getStreamIdentifier());
        const expected = expectedOf(options);
        const fault = streamNameFault(`$$${stream}`);
        if (fault !== undefined) throw invalidArgument(fault);
        writer.submit({
          stream,
          expected,
          action,
          events: [],
          bytes: 0,
          deadline,
          settle(result) {
            if (result.kind === 'wrong') return call.fail(wrongVersion(stream, expected, result.current));
            if (result.kind !== 'done') return call.fail(failureOf(result.kind, stream));
            const position = new response.Position();
            position.setCommitPosition(String(result.position));
            position.setPreparePosition(String(result.position));
            const message = new response();
            message.setPosition(position);
            call.end(message.serializeBinary());
          },
        });
      } catch (error) {
        call.fail(asGrpcError(error));
      }
    },
    () => {},
  );
};

function failureOf(kind: 'deleted' | 'expired' | 'busy', stream: string): GrpcError {
  if (kind === 'deleted') return streamDeleted(stream);
  return kind === 'expired' ? deadlineExceeded() : tooBusy();
}

function proposedOf(message: streamsPb.AppendReq.ProposedMessage): Proposed {
  const metadata = message.getMetadataMap();
  const type = metadata.get('type');
  if (!type) throw typeMissing();
  return {
    id: uuidOf(message.getId()),
    type,
    json: metadata.get('content-type') === 'application/json',
    data: Buffer.from(message.getData_asU8()),
    metadata: Buffer.from(message.getCustomMetadata_asU8()),
  };
}

function uuidOf(uuid: sharedPb.UUID | undefined): string {
  const structured = uuid?.getStructured();
  if (!structured) return checkedUuid(uuid?.getString() ?? '');
  const hex = [structured.getMostSignificantBits(), structured.getLeastSignificantBits()].map((half) => BigInt.asUintN(64, BigInt(half)).toString(16).padStart(16, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function success(revision: number, position: number | undefined): streamsPb.AppendResp {
  const body = new streamsPb.AppendResp.Success();
  body.setCurrentRevision(String(revision));
  if (position === undefined) body.setNoPosition(new sharedPb.Empty());
  else {
    const at = new streamsPb.AppendResp.Position();
    at.setCommitPosition(String(position));
    at.setPreparePosition(String(position));
    body.setPosition(at);
  }
  const response = new streamsPb.AppendResp();
  response.setSuccess(body);
  return response;
}

function wrong(expected: Expected, current: number): streamsPb.AppendResp {
  const body = new streamsPb.AppendResp.WrongExpectedVersion();
  if (current < 0) body.setCurrentNoStream(new sharedPb.Empty());
  else body.setCurrentRevision(String(current));
  if (expected === 'any') body.setExpectedAny(new sharedPb.Empty());
  else if (expected === 'no_stream') body.setExpectedNoStream(new sharedPb.Empty());
  else if (expected === 'stream_exists') body.setExpectedStreamExists(new sharedPb.Empty());
  else body.setExpectedRevision(BigInt(expected).toString());
  const response = new streamsPb.AppendResp();
  response.setWrongExpectedVersion(body);
  return response;
}
