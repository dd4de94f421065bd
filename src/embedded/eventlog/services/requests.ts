import { isUtf8 } from 'node:buffer';
import type shared from '@eventstore/db-client/generated/shared_pb.js';
import type { Expected } from '../log/decide.ts';
import { Malformed } from '../../../protobuf.ts';

type WithExpected = { getRevision(): string; hasRevision(): boolean; hasNoStream(): boolean; hasStreamExists(): boolean; hasAny(): boolean };

/** The expected revision of Append, Delete and Tombstone. */
export function expectedOf(options: WithExpected): Expected {
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  if (options.hasAny()) return 'any';
  if (options.hasRevision()) return Number(options.getRevision());
  throw new Malformed('no expected revision');
}

export function streamOf(identifier: shared.StreamIdentifier | undefined): string {
  const name = Buffer.from(identifier?.getStreamName_asU8() ?? []);
  if (!isUtf8(name)) throw new Malformed('a stream name that is not UTF-8');
  return name.toString('utf8');
}

const unit: Record<string, number> = { H: 3_600_000, M: 60_000, S: 1_000, m: 1, u: 1e-3, n: 1e-6 };
/** The deadline in a call's headers (gRPC over HTTP/2: Timeout), ms since the epoch. */
export function deadlineOf(timeout: string | string[] | undefined): number {
  const [, digits, letter] = /^(\d{1,8})([HMSmun])$/.exec(String(timeout)) ?? [];
  return digits && letter ? Date.now() + Number(digits) * (unit[letter] ?? 1) : Infinity;
}
