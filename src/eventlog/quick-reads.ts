import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Client } from '@grpc/grpc-js';
import { Malformed, Reader } from '../protobuf.ts';

/** What the client library calls the log through. */
type Stub = Pick<Client, 'makeServerStreamRequest'> & { read(request: streams.ReadReq, ...rest: unknown[]): unknown };
const isStub = (stub: Client): stub is Client & Stub => 'read' in stub && 'makeServerStreamRequest' in stub;

const path = '/event_store.client.streams.Streams/Read';
const serialize = (request: streams.ReadReq): Buffer => Buffer.from(request.serializeBinary());

/** An answer to a read: events by hand, everything else by the generated classes. */
export const readAnswer = (bytes: Buffer): streams.ReadResp | QuickEvent => quickEvent(bytes) ?? streams.ReadResp.deserializeBinary(new Uint8Array(bytes));

/** The library's stub, but for how it understands events: its generated classes cost several times as much an event, and events are nearly all that a feed and a rebuild receive. */
export const withQuickReads = (stub: Client): Client =>
  isStub(stub)
    ? (Object.create(stub, {
        // The rest is the library's own: metadata and call options.
        read: { value: (request: streams.ReadReq, ...rest: unknown[]) => Reflect.apply(stub.makeServerStreamRequest, stub, [path, serialize, readAnswer, request, ...rest]) as unknown },
      }) as Client)
    : stub;

const nothing: Buffer = Buffer.alloc(0);

/**
 * An event, `ReadResp { event { event { … } commit_position } }`, with the methods that the library asks those messages for (its convertGrpcEvent,
 * 6.2.1). One object stands for all of them: their fields have different names, but for the commit position, which is the same in both.
 */
class QuickEvent {
  id = '';
  stream = nothing;
  revision = 0n;
  commit = 0n;
  prepare = 0n;
  type: string | undefined;
  contentType: string | undefined;
  created: string | undefined;
  metadata = nothing;
  data = nothing;
  getEvent(): this {
    return this;
  }
  getId(): this {
    return this;
  }
  getMetadataMap(): this {
    return this;
  }
  getStreamIdentifier(): this {
    return this;
  }
  hasEvent(): boolean {
    return true;
  }
  hasId(): boolean {
    return true;
  }
  hasStreamIdentifier(): boolean {
    return true;
  }
  hasCommitPosition(): boolean {
    return true;
  }
  hasLink(): boolean {
    return false;
  }
  hasStructured(): boolean {
    return false;
  }
  /** Of the id. */
  getString(): string {
    return this.id;
  }
  getStreamName(): Buffer {
    return this.stream;
  }
  getStreamRevision(): bigint {
    return this.revision;
  }
  getCommitPosition(): bigint {
    return this.commit;
  }
  getPreparePosition(): bigint {
    return this.prepare;
  }
  getCustomMetadata_asU8(): Buffer {
    return this.metadata;
  }
  getData(): Buffer {
    return this.data;
  }
  getData_asU8(): Buffer {
    return this.data;
  }
  /** Of the metadata map. */
  get(key: string): string | undefined {
    return key === 'type' ? this.type : key === 'content-type' ? this.contentType : key === 'created' ? this.created : undefined;
  }
}

/** Undefined for what is not an event by itself with all that one has: a confirmation, a resolved link, a message that is cut off. */
function quickEvent(bytes: Buffer): QuickEvent | undefined {
  try {
    const answer = new Reader(bytes);
    if (answer.varint() !== field(1)) return undefined;
    const read = answer.nested();
    if (answer.more) return undefined;
    const event = new QuickEvent();
    let found = 0;
    while (read.more) {
      const tag = read.varint();
      if (tag === field(1)) found |= readRecorded(read.nested(), event);
      else if (tag === number(3)) read.bigVarint();
      // A link, or no position.
      else return undefined;
    }
    return found === complete ? event : undefined;
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

const field = (n: number): number => n * 8 + 2;
const number = (n: number): number => n * 8;
const has = { id: 1, stream: 2, commit: 4, prepare: 8 } as const;
const complete = has.id | has.stream | has.commit | has.prepare;

/** What of `has` it has; 0 when it has something that is not foreseen. */
function readRecorded(from: Reader, event: QuickEvent): number {
  let found = 0;
  while (from.more) {
    switch (from.varint()) {
      case field(1): {
        const id = from.nested();
        if (id.varint() !== field(2)) return 0;
        event.id = id.text();
        found |= has.id;
        break;
      }
      case field(2): {
        const identifier = from.nested();
        if (identifier.varint() !== field(3)) return 0;
        event.stream = identifier.slice();
        found |= has.stream;
        break;
      }
      case number(3):
        event.revision = from.bigVarint();
        break;
      case number(4):
        event.prepare = from.bigVarint();
        found |= has.prepare;
        break;
      case number(5):
        event.commit = from.bigVarint();
        found |= has.commit;
        break;
      case field(6):
        readEntry(from.nested(), event);
        break;
      case field(7):
        event.metadata = from.slice();
        break;
      case field(8):
        event.data = from.slice();
        break;
      default:
        return 0;
    }
  }
  return found;
}

/** An entry of the metadata map. */
function readEntry(from: Reader, event: QuickEvent): void {
  let key = '';
  let value = '';
  while (from.more) {
    const tag = from.varint();
    if (tag === field(1)) key = from.text();
    else if (tag === field(2)) value = from.text();
    else from.skip(tag);
  }
  if (key === 'type') event.type = value;
  else if (key === 'content-type') event.contentType = value;
  else if (key === 'created') event.created = value;
}
