import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { framed, prefixLength, writePrefix } from '../grpc/frames.ts';
import { varintLength, writeVarint } from '../../../protobuf.ts';

/** The messages of a read beside events; all with their prefix. */
export function confirmation(subscriptionId: string): Buffer {
  const body = new streams.ReadResp.SubscriptionConfirmation();
  body.setSubscriptionId(subscriptionId);
  const response = new streams.ReadResp();
  response.setConfirmation(body);
  return framed(response.serializeBinary());
}

export const caughtUp: Buffer = framed(Buffer.from([0x42, 0]));

/** Prepare stays 0, as a real server sends it: a checkpoint is not a position to come back to. */
export function checkpoint(position: number): Buffer {
  const length = 1 + varintLength(position);
  const frame = Buffer.allocUnsafe(prefixLength + 2 + length);
  frame[prefixLength] = 0x1a;
  frame[prefixLength + 1] = length;
  frame[prefixLength + 2] = 0x08;
  writeVarint(frame, prefixLength + 3, position);
  return writePrefix(frame);
}

export function streamNotFound(stream: string): Buffer {
  const body = new streams.ReadResp.StreamNotFound();
  body.setStreamIdentifier(identifierOf(stream));
  const response = new streams.ReadResp();
  response.setStreamNotFound(body);
  return framed(response.serializeBinary());
}

export function identifierOf(stream: string): InstanceType<typeof shared.StreamIdentifier> {
  const identifier = new shared.StreamIdentifier();
  identifier.setStreamName(Buffer.from(stream));
  return identifier;
}

/**
 * `BatchAppendResp { correlation_id success { current_revision position } }` with its prefix, by hand: there is one for each append.
 * The stream's name is left out; the client looks at it in errors only.
 */
export function appended(correlation: Buffer, revision: number, position: number | undefined): Buffer {
  const positionLength = position === undefined ? 0 : 2 * (1 + varintLength(position));
  const successLength = 1 + varintLength(revision) + 2 + positionLength;
  const frame = Buffer.allocUnsafe(prefixLength + 1 + varintLength(correlation.length) + correlation.length + 2 + successLength);
  let at = prefixLength;
  frame[at++] = 0x0a;
  at = writeVarint(frame, at, correlation.length);
  at += correlation.copy(frame, at);
  frame[at++] = 0x1a;
  frame[at++] = successLength;
  frame[at++] = 0x08;
  at = writeVarint(frame, at, revision);
  // position { commit prepare }, or no_position {}
  frame[at++] = position === undefined ? 0x22 : 0x1a;
  frame[at++] = positionLength;
  if (position !== undefined) {
    frame[at++] = 0x08;
    at = writeVarint(frame, at, position);
    frame[at++] = 0x10;
    writeVarint(frame, at, position);
  }
  return writePrefix(frame);
}
