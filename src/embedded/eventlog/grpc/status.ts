import { constants } from 'node:http2';

/** The status codes of gRPC that the node uses. */
export const code = { cancelled: 1, unknown: 2, invalidArgument: 3, deadlineExceeded: 4, notFound: 5, alreadyExists: 6, permissionDenied: 7, resourceExhausted: 8, failedPrecondition: 9, aborted: 10, unimplemented: 12, internal: 13, unavailable: 14, unauthenticated: 16 } as const;
type Code = (typeof code)[keyof typeof code];

/** Ends a call with a status; `metadata` becomes trailers, from which the client makes its typed errors. */
export class GrpcError extends Error {
  readonly code: Code;
  readonly metadata: Readonly<Record<string, string>>;
  constructor(status: Code, message: string, metadata: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'GrpcError';
    this.code = status;
    this.metadata = metadata;
  }
}

/** The trailers that say how a call ended. */
export function trailersOf(error?: GrpcError): Record<string, string> {
  if (!error) return { 'grpc-status': '0' };
  const trailers: Record<string, string> = { 'grpc-status': String(error.code), 'grpc-message': ascii(error.message) };
  for (const [name, value] of Object.entries(error.metadata)) trailers[name] = ascii(value);
  return trailers;
}

/** Percent-encodes what may not stand in a header (gRPC over HTTP/2: Status-Message). */
const ascii = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[^ -$&-~]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);

export const headers = { [constants.HTTP2_HEADER_STATUS]: 200, [constants.HTTP2_HEADER_CONTENT_TYPE]: 'application/grpc' } as const;
