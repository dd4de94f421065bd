import { randomUUID } from 'node:crypto';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import timestampPb from 'google-protobuf/google/protobuf/timestamp_pb.js';
import { describe, expect, test } from 'vitest';
import { framed, messageReader, prefixLength } from '../../../src/embedded/eventlog/grpc/frames.ts';
import { appended, checkpoint } from '../../../src/embedded/eventlog/wire/answers.ts';
import { readChunk } from '../../../src/embedded/eventlog/wire/batch-request.ts';
import { createdOf, dataOf, encodeEvent, idOf, readStored, tombstoneRevision } from '../../../src/embedded/eventlog/wire/event.ts';
import { Malformed, Reader, varintLength, writeVarint } from '../../../src/protobuf.ts';

const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
const bytes = (text: string): Buffer => Buffer.from(text);
const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 21 - 1, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 35 - 1, 2 ** 35, 2 ** 42, 2 ** 49 - 1, 2 ** 49, Number.MAX_SAFE_INTEGER];

test.each(numbers)('the number %i is written and read', (number) => {
  const out = Buffer.alloc(10);
  expect(writeVarint(out, 0, number)).toBe(varintLength(number));
  expect(new Reader(out).varint()).toBe(number);
  expect(new Reader(out).bigVarint()).toBe(BigInt(number));
});

describe('an event', () => {
  test.each(numbers)('at revision and position %i is what the generated classes read', (number) => {
    const record = encodeEvent({ id, type: 'Gesagt', json: true, data: bytes('{"é":1}'), metadata: bytes('{}') }, { stream: 'raum-患', revision: number, position: number, created: 1_700_000_000_123 });
    const event = streams.ReadResp.deserializeBinary(record.subarray(prefixLength)).getEvent();
    const inner = event?.getEvent();
    expect(event?.getCommitPosition()).toBe(String(number));
    expect([inner?.getStreamRevision(), inner?.getCommitPosition(), inner?.getPreparePosition()]).toEqual([String(number), String(number), String(number)]);
    expect(inner?.getId()?.getString()).toBe(id);
    expect(Buffer.from(inner?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString()).toBe('raum-患');
    expect(new Map(inner?.getMetadataMap().toObject())).toEqual(
      new Map([
        ['type', 'Gesagt'],
        ['created', '17000000001230000'],
        ['content-type', 'application/json'],
      ]),
    );
    expect([inner?.getData_asU8(), inner?.getCustomMetadata_asU8()].map((part) => Buffer.from(part ?? []).toString())).toEqual(['{"é":1}', '{}']);
  });

  test('can be looked into without the generated classes', () => {
    for (const [type, stream, data] of [
      ['T', 's', ''],
      ['Type'.repeat(100), 'stream'.repeat(100), 'x'.repeat(100_000)],
    ] as const) {
      const record = encodeEvent({ id, type, json: false, data: bytes(data), metadata: bytes('m') }, { stream, revision: 300, position: 70_000, created: 1_234 });
      const stored = readStored(record);
      expect([idOf(record), stored.id, stored.stream.toString(), stored.revision, stored.type.toString(), createdOf(record), dataOf(record).toString()]).toEqual([id, id, stream, 300, type, 1_234, data]);
    }
  });

  test('that marks a deleted stream has the highest revision', () => {
    const record = encodeEvent({ id, type: '$streamDeleted', json: false, data: bytes(''), metadata: bytes('') }, { stream: 's', revision: tombstoneRevision, position: 1, created: 1 });
    expect(streams.ReadResp.deserializeBinary(record.subarray(prefixLength)).getEvent()?.getEvent()?.getStreamRevision()).toBe('9223372036854775807');
  });
});

describe('a message of BatchAppend', () => {
  function request(): InstanceType<typeof streams.BatchAppendReq> {
    const correlation = new shared.UUID();
    correlation.setString(id);
    const identifier = new shared.StreamIdentifier();
    identifier.setStreamName(bytes('raum-患'));
    const options = new streams.BatchAppendReq.Options();
    options.setStreamIdentifier(identifier);
    options.setStreamPosition('12345678901');
    options.setDeadline(timestampPb.Timestamp.fromDate(new Date(1_700_000_000_123)));
    const message = new streams.BatchAppendReq();
    message.setCorrelationId(correlation);
    message.setOptions(options);
    message.setIsFinal(true);
    for (const [n, json] of [true, false].entries()) {
      const event = new streams.BatchAppendReq.ProposedMessage();
      const eventId = new shared.UUID();
      eventId.setString(id.toUpperCase());
      event.setId(eventId);
      event.getMetadataMap().set('type', `T${n}`).set('content-type', json ? 'application/json' : 'application/octet-stream');
      event.setData(bytes('data'));
      event.setCustomMetadata(bytes('metadata'));
      message.addProposedMessages(event);
    }
    return message;
  }

  test('is read as the generated classes write it', () => {
    const chunk = readChunk(Buffer.from(request().serializeBinary()));
    expect(chunk).toMatchObject({ key: id, final: true, options: { stream: 'raum-患', expected: 12_345_678_901 } });
    expect(chunk.options?.deadline).toBeCloseTo(1_700_000_000_123, 0);
    expect(chunk.events).toEqual([
      { id, type: 'T0', json: true, data: bytes('data'), metadata: bytes('metadata') },
      { id, type: 'T1', json: false, data: bytes('data'), metadata: bytes('metadata') },
    ]);
  });

  test.each(['setNoStream', 'setAny', 'setStreamExists'] as const)('with %s', (set) => {
    const message = request();
    message.getOptions()?.[set](new emptyPb.Empty());
    const expected = { setNoStream: 'no_stream', setAny: 'any', setStreamExists: 'stream_exists' }[set];
    expect(readChunk(Buffer.from(message.serializeBinary())).options?.expected).toBe(expected);
  });

  test('reads ids in both their forms', () => {
    const structured = new shared.UUID.Structured();
    structured.setMostSignificantBits(BigInt.asIntN(64, 0x0f8fad5bd9cb469fn).toString());
    structured.setLeastSignificantBits(BigInt.asIntN(64, 0xa16570867728950en).toString());
    const correlation = new shared.UUID();
    correlation.setStructured(structured);
    const message = request();
    message.setCorrelationId(correlation);
    expect(readChunk(Buffer.from(message.serializeBinary())).key).toBe(id);
  });

  test('that is cut off is malformed, never read as something else', () => {
    const whole = Buffer.from(request().serializeBinary());
    for (let end = 1; end < whole.length - 2; end++) {
      let events = 0;
      try {
        const chunk = readChunk(whole.subarray(0, end));
        expect(chunk.final).toBe(false);
        events = chunk.events.length;
      } catch (error) {
        expect(error).toBeInstanceOf(Malformed);
      }
      expect(events).toBeLessThanOrEqual(2);
    }
  });

  test('is answered so that the generated classes read it', () => {
    const correlation = new shared.UUID();
    correlation.setString(randomUUID());
    const encoded = Buffer.from(correlation.serializeBinary());
    const answer = streams.BatchAppendResp.deserializeBinary(appended(encoded, 300, 70_000).subarray(prefixLength));
    expect(answer.getCorrelationId()?.getString()).toBe(correlation.getString());
    expect(answer.getSuccess()?.getCurrentRevision()).toBe('300');
    expect(answer.getSuccess()?.getPosition()?.getCommitPosition()).toBe('70000');
    expect(answer.getSuccess()?.getPosition()?.getPreparePosition()).toBe('70000');
    expect(streams.BatchAppendResp.deserializeBinary(appended(encoded, 0, undefined).subarray(prefixLength)).getSuccess()?.hasNoPosition()).toBe(true);
  });
});

test('a checkpoint has its position as commit only', () => {
  const read = streams.ReadResp.deserializeBinary(checkpoint(70_000).subarray(prefixLength)).getCheckpoint();
  expect([read?.getCommitPosition(), read?.getPreparePosition()]).toEqual(['70000', '0']);
});

describe('framing', () => {
  const messages = ['', 'one', 'x'.repeat(300), 'two'].map(bytes);
  const stream = Buffer.concat(messages.map(framed));

  test.each([1, 2, 3, 5, 7, 64, 305, 1_000])('messages come whole out of chunks of %i bytes', (size) => {
    const got: string[] = [];
    const read = messageReader(1_000, (message) => got.push(message.toString()));
    for (let at = 0; at < stream.length; at += size) read(stream.subarray(at, at + size));
    expect(got).toEqual(messages.map(String));
  });

  test('a message that is too long or compressed is refused', () => {
    const read = messageReader(299, () => {});
    expect(() => read(stream)).toThrow(/larger than the limit/);
    expect(() => messageReader(10, () => {})(Buffer.from([1, 0, 0, 0, 0]))).toThrow(/compressed/);
  });
});
