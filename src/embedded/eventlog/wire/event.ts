import { prefixLength, writePrefix } from '../grpc/frames.ts';
import { Reader, varintLength, writeVarint } from '../../../protobuf.ts';

/** An event as a client proposes it. */
export type Proposed = {
  /** UUID, lower case. */
  readonly id: string;
  readonly type: string;
  readonly json: boolean;
  readonly data: Buffer;
  readonly metadata: Buffer;
};
/** Where and when the log has put it. `revision` is a bigint for the mark of a deleted stream only: it is 2^63 - 1. */
export type Placed = { readonly stream: string; readonly revision: number | bigint; readonly position: number; /** ms since the epoch */ readonly created: number };

const idLength = 36;
/** UUID { string } */
const idField = Buffer.from([0x0a, idLength + 2, 0x12, idLength]);
const typeKey = Buffer.from('\n\x04type', 'latin1');
const createdKey = Buffer.from('\n\x07created', 'latin1');
const contentType = (value: string): Buffer => {
  const entry = Buffer.concat([Buffer.from('\n\x0ccontent-type\x12', 'latin1'), Buffer.from([value.length]), Buffer.from(value)]);
  return Buffer.concat([Buffer.from([0x32, entry.length]), entry]);
};
const jsonType = contentType('application/json');
const binaryType = contentType('application/octet-stream');
const maxRevision = 2n ** 63n - 1n;
const maxRevisionVarint = Buffer.from('ffffffffffffffff7f', 'hex');

/**
 * An event as it is stored and sent: a gRPC message `ReadResp { event { event { … } commit_position } }` with its prefix.
 * Written by hand: the generated classes cost 30 µs an event, this one or two.
 */
export function encodeEvent(event: Proposed, placed: Placed): Buffer {
  const { position, revision } = placed;
  const created = `${placed.created}0000`;
  const streamLength = Buffer.byteLength(placed.stream);
  const typeLength = Buffer.byteLength(event.type);
  const content = event.json ? jsonType : binaryType;

  const positionLength = varintLength(position);
  const revisionLength = typeof revision === 'bigint' ? maxRevisionVarint.length : varintLength(revision);
  const streamFieldLength = 1 + varintLength(streamLength) + streamLength;
  const typeEntry = typeKey.length + 1 + varintLength(typeLength) + typeLength;
  const createdEntry = createdKey.length + 2 + created.length;
  const recordLength =
    idField.length + idLength + 1 + varintLength(streamFieldLength) + streamFieldLength + 1 + revisionLength + 2 * (1 + positionLength) +
    1 + varintLength(typeEntry) + typeEntry + 2 + createdEntry + content.length +
    fieldLength(event.metadata) + fieldLength(event.data); // prettier-ignore
  const eventLength = 1 + varintLength(recordLength) + recordLength + 1 + positionLength;

  const out = Buffer.allocUnsafe(prefixLength + 1 + varintLength(eventLength) + eventLength);
  let at = prefixLength;
  out[at++] = 0x0a;
  at = writeVarint(out, at, eventLength);
  out[at++] = 0x0a;
  at = writeVarint(out, at, recordLength);
  at += idField.copy(out, at);
  at += out.write(event.id, at, idLength, 'latin1');
  out[at++] = 0x12;
  at = writeVarint(out, at, streamFieldLength);
  out[at++] = 0x1a;
  at = writeVarint(out, at, streamLength);
  at += out.write(placed.stream, at, streamLength, 'utf8');
  out[at++] = 0x18;
  if (typeof revision === 'bigint') at += maxRevisionVarint.copy(out, at);
  else at = writeVarint(out, at, revision);
  out[at++] = 0x20;
  at = writeVarint(out, at, position);
  out[at++] = 0x28;
  at = writeVarint(out, at, position);
  out[at++] = 0x32;
  at = writeVarint(out, at, typeEntry);
  at += typeKey.copy(out, at);
  out[at++] = 0x12;
  at = writeVarint(out, at, typeLength);
  at += out.write(event.type, at, typeLength, 'utf8');
  out[at++] = 0x32;
  out[at++] = createdEntry;
  at += createdKey.copy(out, at);
  out[at++] = 0x12;
  out[at++] = created.length;
  at += out.write(created, at, created.length, 'latin1');
  at += content.copy(out, at);
  at = writeBytes(out, at, 0x3a, event.metadata);
  at = writeBytes(out, at, 0x42, event.data);
  out[at++] = 0x18;
  writeVarint(out, at, position);
  return writePrefix(out);
}

const fieldLength = (bytes: Buffer): number => (bytes.length === 0 ? 0 : 1 + varintLength(bytes.length) + bytes.length);

function writeBytes(out: Buffer, at: number, tag: number, bytes: Buffer): number {
  if (bytes.length === 0) return at;
  out[at++] = tag;
  at = writeVarint(out, at, bytes.length);
  return at + bytes.copy(out, at);
}

/** What the node itself needs of a stored event; all views and offsets, nothing is copied. */
export type StoredEvent = { readonly id: string; readonly stream: Buffer; readonly revision: number; readonly type: Buffer };

/** Reads the front of what `encodeEvent` has written, in the order in which it is written. `record` is with its prefix. */
export function readStored(record: Buffer): StoredEvent {
  const { id, reader } = open(record);
  reader.at++;
  reader.varint();
  reader.at++;
  const stream = reader.slice();
  reader.at++;
  const revision = reader.varint();
  return { id, stream, revision, type: typeAfterRevision(reader) };
}

export const idOf = (record: Buffer): string => open(record).id;

/** ms since the epoch. */
export function createdOf(record: Buffer): number {
  const { reader } = open(record);
  reader.at++;
  reader.slice();
  reader.at++;
  reader.varint();
  typeAfterRevision(reader);
  reader.at++;
  const entry = reader.nested();
  entry.at += createdKey.length + 1;
  return Number(entry.text().slice(0, -4));
}

/** The data of an event whose type and size are known to be small: stream metadata. */
export function dataOf(record: Buffer): Buffer {
  const { reader } = open(record);
  while (reader.more) {
    const tag = reader.varint();
    if (tag === 0x42) return reader.slice();
    reader.skip(tag);
  }
  return Buffer.alloc(0);
}

function open(record: Buffer): { id: string; reader: Reader } {
  const outer = new Reader(record, prefixLength + 1);
  outer.varint();
  outer.at++;
  const reader = outer.nested();
  const start = reader.at + idField.length;
  reader.at = start + idLength;
  return { id: record.toString('latin1', start, reader.at), reader };
}

function typeAfterRevision(reader: Reader): Buffer {
  reader.at++;
  reader.varint();
  reader.at++;
  reader.varint();
  reader.at++;
  const entry = reader.nested();
  entry.at += typeKey.length + 1;
  return entry.slice();
}

/** The revision of the event that marks a stream as deleted for ever. */
export const tombstoneRevision = maxRevision;
