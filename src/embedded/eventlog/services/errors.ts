import { code, GrpcError } from '../grpc/status.ts';
import type { Expected } from '../log/decide.ts';
import { Malformed } from '../../../protobuf.ts';

/** The errors of single calls. The client makes its typed errors from the `exception` trailer. */
export const maxAppendSize = 1024 * 1024;

export const streamDeleted = (stream: string): GrpcError => new GrpcError(code.failedPrecondition, `Event stream '${stream}' is deleted.`, { exception: 'stream-deleted', 'stream-name': stream });
export const appendTooLarge = (): GrpcError => new GrpcError(code.invalidArgument, `Maximum Append Size of ${maxAppendSize} Exceeded.`, { exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(maxAppendSize) });
export const typeMissing = (): GrpcError => new GrpcError(code.invalidArgument, "Required Metadata Property 'type' is missing", { exception: 'missing-required-metadata-property', 'required-metadata-properties': 'type,content-type' });
export const invalidArgument = (message: string): GrpcError => new GrpcError(code.invalidArgument, message);
export const invalidPosition = (): GrpcError => new GrpcError(code.unknown, 'Unexpected ReadAllResult: InvalidPosition');
export const deadlineExceeded = (): GrpcError => new GrpcError(code.deadlineExceeded, 'Deadline Exceeded');
export const tooBusy = (): GrpcError => new GrpcError(code.unavailable, 'Server Is Too Busy');
export const notReady = (): GrpcError => new GrpcError(code.unavailable, 'Server Is Not Ready');
export const shuttingDown = (): GrpcError => new GrpcError(code.unavailable, 'Server shutting down');
export const tooSlow = (): GrpcError => new GrpcError(code.aborted, 'Consumer too slow to handle event while live. Client resubscription required.');

const expectedNumber = { no_stream: -1, any: -2, stream_exists: -4 } as const;
export const wrongVersion = (stream: string, expected: Expected, current: number): GrpcError =>
  new GrpcError(code.failedPrecondition, `Append failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${current}`, {
    exception: 'wrong-expected-version',
    'stream-name': stream,
    'expected-version': String(typeof expected === 'number' ? expected : expectedNumber[expected]),
    ...(current >= 0 && { 'actual-version': String(current) }),
  });

export const asGrpcError = (error: unknown): GrpcError => {
  if (error instanceof GrpcError) return error;
  return error instanceof Malformed ? invalidArgument(error.message) : new GrpcError(code.internal, String(error));
};
