import shared from '@eventstore/db-client/generated/shared_pb.js';
import statusPb from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import { framed } from '../grpc/frames.ts';
import { code } from '../grpc/status.ts';
import type { Expected } from '../log/decide.ts';
import { identifierOf } from './answers.ts';

/** How an append within BatchAppend may fail: a google.rpc.Status, from whose details the client makes its typed error. */
export type BatchError = { readonly code: number; readonly message: string; readonly type: string; readonly details: { serializeBinary(): Uint8Array } };

export const timedOut: BatchError = { code: code.deadlineExceeded, message: 'Timeout', type: 'event_store.client.Timeout', details: new shared.Timeout() };
/** What a real server says in the first moments; the client gives it no code. */
export const notReady: BatchError = { code: code.unavailable, message: 'Server Is Not Ready', type: 'google.protobuf.Empty', details: new emptyPb.Empty() };
export const tooBusy: BatchError = { code: code.unavailable, message: 'Server Is Too Busy', type: 'google.protobuf.Empty', details: new emptyPb.Empty() };

export function badRequest(why: string): BatchError {
  const details = new shared.BadRequest();
  details.setMessage(why);
  return { code: code.invalidArgument, message: 'BadRequest', type: 'event_store.client.BadRequest', details };
}

export function streamDeleted(stream: string): BatchError {
  const details = new shared.StreamDeleted();
  details.setStreamIdentifier(identifierOf(stream));
  return { code: code.failedPrecondition, message: 'StreamDeleted', type: 'event_store.client.StreamDeleted', details };
}

export function tooLarge(limit: number): BatchError {
  const details = new shared.MaximumAppendSizeExceeded();
  details.setMaxappendsize(limit);
  return { code: code.invalidArgument, message: 'MaximumAppendSizeExceeded', type: 'event_store.client.MaximumAppendSizeExceeded', details };
}

/** `current` is -1 when there is no such stream. */
export function wrongVersion(expected: Expected, current: number): BatchError {
  const details = new shared.WrongExpectedVersion();
  if (current < 0) details.setCurrentNoStream(new emptyPb.Empty());
  else details.setCurrentStreamRevision(String(current));
  if (expected === 'any') details.setExpectedAny(new emptyPb.Empty());
  else if (expected === 'no_stream') details.setExpectedNoStream(new emptyPb.Empty());
  else if (expected === 'stream_exists') details.setExpectedStreamExists(new emptyPb.Empty());
  else details.setExpectedStreamPosition(BigInt(expected).toString());
  return { code: code.alreadyExists, message: 'WrongExpectedVersion', type: 'event_store.client.WrongExpectedVersion', details };
}

/** The BatchAppendResp that says it, with its prefix. */
export function failed(correlation: Buffer, stream: string, error: BatchError): Buffer {
  const details = new anyPb.Any();
  details.pack(error.details.serializeBinary(), error.type);
  const status = new statusPb.Status();
  status.setCode(error.code);
  status.setMessage(error.message);
  status.setDetails(details);
  const response = new streams.BatchAppendResp();
  response.setCorrelationId(shared.UUID.deserializeBinary(correlation));
  response.setError(status);
  response.setStreamIdentifier(identifierOf(stream));
  return framed(response.serializeBinary());
}
