import { isUtf8 } from 'node:buffer';
import type { Expected } from '../log/decide.ts';
import type { Proposed } from './event.ts';
import { Malformed, Reader } from '../../../protobuf.ts';

/** A message of BatchAppend: an append, or a piece of one until `final`. */
export type Chunk = {
  /** The correlation id, as a key and as the bytes to answer with. */
  readonly key: string;
  readonly correlation: Buffer;
  readonly options?: Options;
  readonly events: Proposed[];
  readonly final: boolean;
};
type Options = { readonly stream: string; readonly expected: Expected; /** ms since the epoch */ readonly deadline: number };

const none: Buffer = Buffer.alloc(0);
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a BatchAppendReq. Data and metadata of the events are views of the message. Throws Malformed. */
export function readChunk(message: Buffer): Chunk {
  const reader = new Reader(message);
  let key = '';
  let correlation: Buffer = none;
  let options: Options | undefined;
  let final = false;
  const events: Proposed[] = [];
  while (reader.more) {
    const tag = reader.varint();
    if (tag === 0x0a) {
      const id = reader.nested();
      correlation = message.subarray(id.at, id.end);
      key = readUuid(id);
    } else if (tag === 0x12) options = readOptions(reader.nested());
    else if (tag === 0x1a) events.push(readProposed(reader.nested()));
    else if (tag === 0x20) final = reader.varint() === 1;
    else reader.skip(tag);
  }
  return { key, correlation, ...(options && { options }), events, final };
}

function readOptions(reader: Reader): Options {
  let stream = '';
  let expected: Expected | undefined;
  let deadline = Infinity;
  while (reader.more) {
    const tag = reader.varint();
    if (tag === 0x0a) stream = readStreamName(reader.nested());
    else if (tag === 0x10) expected = reader.varint();
    else if (tag === 0x1a || tag === 0x22 || tag === 0x2a) {
      expected = tag === 0x1a ? 'no_stream' : tag === 0x22 ? 'any' : 'stream_exists';
      reader.slice();
    } else if (tag === 0x32) deadline = readTimestamp(reader.nested());
    else if (tag === 0x3a) deadline = Date.now() + readTimestamp(reader.nested());
    else reader.skip(tag);
  }
  if (expected === undefined) throw new Malformed('no expected revision');
  return { stream, expected, deadline };
}

function readStreamName(reader: Reader): string {
  while (reader.more) {
    const tag = reader.varint();
    if (tag !== 0x1a) reader.skip(tag);
    else {
      const name = reader.slice();
      if (!isUtf8(name)) throw new Malformed('a stream name that is not UTF-8');
      return name.toString('utf8');
    }
  }
  return '';
}

/** google.protobuf.Timestamp and Duration look alike: seconds and nanoseconds. Gives ms. */
function readTimestamp(reader: Reader): number {
  let ms = 0;
  while (reader.more) {
    const tag = reader.varint();
    if (tag === 0x08) ms += reader.varint() * 1000;
    else if (tag === 0x10) ms += reader.varint() / 1e6;
    else reader.skip(tag);
  }
  return ms;
}

function readProposed(reader: Reader): Proposed {
  let id = '';
  let type = '';
  let json = false;
  let metadata = none;
  let data = none;
  while (reader.more) {
    const tag = reader.varint();
    if (tag === 0x0a) id = readUuid(reader.nested());
    else if (tag === 0x12) {
      const [name, value] = readEntry(reader.nested());
      if (name === 'type') type = value;
      else if (name === 'content-type') json = value === 'application/json';
    } else if (tag === 0x1a) metadata = reader.slice();
    else if (tag === 0x22) data = reader.slice();
    else reader.skip(tag);
  }
  return { id, type, json, metadata, data };
}

function readEntry(reader: Reader): [name: string, value: string] {
  let name = '';
  let value = '';
  while (reader.more) {
    const tag = reader.varint();
    if (tag === 0x0a) name = reader.text();
    else if (tag === 0x12) value = reader.text();
    else reader.skip(tag);
  }
  return [name, value];
}

function readUuid(reader: Reader): string {
  while (reader.more) {
    const tag = reader.varint();
    if (tag === 0x12) return checkedUuid(reader.text());
    if (tag === 0x0a) return structuredUuid(reader.nested());
    reader.skip(tag);
  }
  throw new Malformed('an empty UUID');
}

function structuredUuid(reader: Reader): string {
  const bytes = Buffer.alloc(16);
  while (reader.more) {
    const tag = reader.varint();
    if (tag === 0x08) bytes.writeBigUInt64BE(reader.bigVarint(), 0);
    else if (tag === 0x10) bytes.writeBigUInt64BE(reader.bigVarint(), 8);
    else reader.skip(tag);
  }
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A UUID in its usual spelling, lower case. Throws Malformed. */
export function checkedUuid(text: string): string {
  if (uuidShape.test(text)) return text;
  const lower = text.toLowerCase();
  if (!uuidShape.test(lower)) throw new Malformed('not a UUID');
  return lower;
}
