import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { Reader, varintLength, writeVarint } from '../protobuf.ts';
import type { Encoded } from './stored.ts';
import type { ExpectedRevision } from './types.ts';

/*
 * The two messages of `Streams.BatchAppend`, by hand: the client library's generated classes cost more than everything else that an append does, since they
 * make objects of every field and serialise each event twice.
 */

const field = (n: number): number => n * 8 + 2;
const number = (n: number): number => n * 8;
const idLength = 36;

/** An entry of an event's metadata map, with its tag. */
function entry(name: string, value: string): Buffer {
  const [key, text] = [Buffer.from(name), Buffer.from(value)];
  const body = Buffer.concat([Buffer.from([field(1), key.length]), key, delimited(field(2), text)]);
  return delimited(field(2), body);
}
function delimited(tag: number, bytes: Buffer): Buffer {
  const head = Buffer.alloc(1 + varintLength(bytes.length));
  head[0] = tag;
  writeVarint(head, 1, bytes.length);
  return Buffer.concat([head, bytes]);
}

const contentType = entry('content-type', 'application/octet-stream');
/** There are as many types as the service has. */
const types = new Map<string, Buffer>();
function typeEntry(type: string): Buffer {
  let known = types.get(type);
  if (!known) types.set(type, (known = entry('type', type)));
  return known;
}

const expectation = { no_stream: field(3), any: field(4) } as const;

/** `Options { stream_identifier expected deadline }`. `deadline`: ms from now, by whatever clock the server has. */
function optionsOf(stream: string, expected: ExpectedRevision, deadline: number): Buffer {
  const identifier = delimited(field(1), delimited(field(3), Buffer.from(stream)));
  const rest = Buffer.alloc(32);
  let at = 0;
  rest[at++] = typeof expected === 'number' ? number(2) : expectation[expected];
  at = writeVarint(rest, at, typeof expected === 'number' ? expected : 0);
  const seconds = Math.floor(deadline / 1000);
  const nanoseconds = Math.floor(deadline % 1000) * 1_000_000;
  rest[at++] = field(7);
  rest[at++] = 2 + varintLength(seconds) + varintLength(nanoseconds);
  rest[at++] = number(1);
  at = writeVarint(rest, at, seconds);
  rest[at++] = number(2);
  at = writeVarint(rest, at, nanoseconds);
  return delimited(field(2), Buffer.concat([identifier, rest.subarray(0, at)]));
}

const lengthOf = ({ type, data, metadata }: Encoded): number =>
  4 + idLength + typeEntry(type).length + contentType.length + 2 + varintLength(metadata.length) + metadata.length + varintLength(data.length) + data.length;

/** All of an append in one `BatchAppendReq { correlation_id options proposed_messages is_final }`. `correlation`: what its answer is known by, from 1. */
export function appendRequest(correlation: number, stream: string, expected: ExpectedRevision, deadline: number, events: readonly Encoded[]): Buffer {
  const options = optionsOf(stream, expected, deadline);
  const correlationLength = 1 + varintLength(correlation);
  let length = 4 + correlationLength + options.length + 2;
  for (const event of events) length += 1 + varintLength(lengthOf(event)) + lengthOf(event);
  const out = Buffer.allocUnsafe(length);
  let at = 0;
  // UUID { structured { least_significant_bits } }
  out[at++] = field(1);
  out[at++] = 2 + correlationLength;
  out[at++] = field(1);
  out[at++] = correlationLength;
  out[at++] = number(2);
  at = writeVarint(out, at, correlation);
  at += options.copy(out, at);
  for (const event of events) at = writeEvent(out, at, event);
  out[at++] = number(4);
  out[at] = 1;
  return out;
}

function writeEvent(out: Buffer, start: number, event: Encoded): number {
  const { id, type, data, metadata } = event;
  let at = start;
  out[at++] = field(3);
  at = writeVarint(out, at, lengthOf(event));
  // UUID { string }
  out[at++] = field(1);
  out[at++] = 2 + idLength;
  out[at++] = field(2);
  out[at++] = idLength;
  at += out.write(id, at, 'latin1');
  at += typeEntry(type).copy(out, at);
  at += contentType.copy(out, at);
  at = writeBytes(out, at, field(3), metadata);
  return writeBytes(out, at, field(4), data);
}

function writeBytes(out: Buffer, start: number, tag: number, bytes: Uint8Array): number {
  out[start] = tag;
  const at = writeVarint(out, start + 1, bytes.length);
  out.set(bytes, at);
  return at + bytes.length;
}

/** `actual`: the revision that the stream has instead of the expected one, -1: there is none. `refused`: by what type of error. */
export type AppendAnswer = { readonly correlation: number } & ({ readonly revision: number; readonly position: bigint | undefined } | { readonly actual: number } | { readonly refused: string });

/** Reads a `BatchAppendResp`: what was stored by hand, errors with the generated classes. Throws Malformed. */
export function readAppendAnswer(bytes: Buffer): AppendAnswer {
  const answer = new Reader(bytes);
  let correlation = 0;
  let revision = -1;
  let position: bigint | undefined;
  let failed = false;
  while (answer.more) {
    const tag = answer.varint();
    if (tag === field(1)) correlation = correlationIn(answer.nested());
    else if (tag === field(2)) {
      failed = true;
      answer.skip(tag);
    } else if (tag === field(3)) {
      const success = answer.nested();
      // One of two, so that a 0 is written too.
      while (success.more) {
        const inner = success.varint();
        if (inner === number(1)) revision = success.varint();
        else if (inner === field(3)) position = commitIn(success.nested());
        else success.skip(inner);
      }
    } else answer.skip(tag);
  }
  return failed ? { correlation, ...errorIn(bytes) } : { correlation, revision, position };
}

/** 0: none of ours. */
function correlationIn(uuid: Reader): number {
  if (!uuid.more || uuid.varint() !== field(1)) return 0;
  const halves = uuid.nested();
  let low = 0;
  while (halves.more) {
    const tag = halves.varint();
    if (tag === number(2)) low = halves.varint();
    else halves.skip(tag);
  }
  return low;
}

function commitIn(all: Reader): bigint {
  let commit = 0n;
  while (all.more) {
    const tag = all.varint();
    if (tag === number(1)) commit = all.bigVarint();
    else all.skip(tag);
  }
  return commit;
}

const wrongVersion = 'event_store.client.WrongExpectedVersion';

function errorIn(bytes: Buffer): { actual: number } | { refused: string } {
  const error = streams.BatchAppendResp.deserializeBinary(new Uint8Array(bytes)).getError();
  const details = error?.getDetails();
  const version = details?.getTypeName() === wrongVersion ? details.unpack(shared.WrongExpectedVersion.deserializeBinary, wrongVersion) : undefined;
  if (version) return { actual: version.hasCurrentStreamRevision() ? Number(version.getCurrentStreamRevision()) : -1 };
  return { refused: details?.getTypeName() ?? error?.getMessage() ?? 'unknown' };
}
