import rpc from '@eventstore/db-client/generated/status_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readChunk } from '../../src/embedded/eventlog/wire/batch-request.ts';
import { appendRequest, readAppendAnswer } from '../../src/eventlog/append-messages.ts';
import type { Encoded } from '../../src/eventlog/stored.ts';
import type { ExpectedRevision } from '../../src/eventlog/types.ts';

const event = (n: number, data: string): Encoded => ({ id: `d0c1f7b2-0000-4000-8000-${String(n).padStart(12, '0')}`, type: n % 2 === 0 ? 'MessagePosted' : 'Grüße', data: Buffer.from(data), metadata: Buffer.from(`{"n":${n}}`) });

describe('a request by hand is what the generated classes read', () => {
  const cases: [title: string, expected: ExpectedRevision, events: Encoded[]][] = [
    ['of one event in a new stream', 'no_stream', [event(0, '{}')]],
    ['of several', 12, [event(0, '{"a":1}'), event(1, 'x'.repeat(127)), event(2, 'y'.repeat(200)), event(3, 'z'.repeat(40_000))]],
    ['at any revision', 'any', [event(0, '')]],
    ['at the first revision', 0, [event(0, '{}')]],
    ['at a large revision', 2 ** 40, [event(0, '{}')]],
  ];
  test.each(cases)('%s', (_title, expected, events) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const bytes = appendRequest(300, 'room-ä', expected, 3_250, events);
    const read = streams.BatchAppendReq.deserializeBinary(new Uint8Array(bytes));
    expect(read.getCorrelationId()?.getStructured()?.toObject()).toMatchObject({ mostSignificantBits: '0', leastSignificantBits: '300' });
    expect(read.getIsFinal()).toBe(true);
    const options = read.getOptions();
    expect(Buffer.from(options?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString()).toBe('room-ä');
    // Of the deadline the classes know only the form of old, a time by a clock that the server need not share.
    expect([options?.hasDeadline(), readChunk(bytes).options?.deadline]).toEqual([false, Date.now() + 3_250]);
    expect({ none: options?.hasNoStream(), any: options?.hasAny(), at: options?.hasStreamPosition() ? Number(options.getStreamPosition()) : undefined }).toEqual({
      none: expected === 'no_stream',
      any: expected === 'any',
      at: typeof expected === 'number' ? expected : undefined,
    });
    expect(
      read.getProposedMessagesList().map((message) => ({
        id: message.getId()?.getString(),
        type: message.getMetadataMap().get('type'),
        content: message.getMetadataMap().get('content-type'),
        data: Buffer.from(message.getData_asU8()).toString(),
        metadata: Buffer.from(message.getCustomMetadata_asU8()).toString(),
      })),
    ).toEqual(events.map(({ id, type, data, metadata }) => ({ id, type, content: 'application/octet-stream', data: Buffer.from(data).toString(), metadata: Buffer.from(metadata).toString() })));
  });
});

describe('an answer', () => {
  function answering(correlation = '300'): streams.BatchAppendResp {
    const halves = new shared.UUID.Structured();
    halves.setLeastSignificantBits(correlation);
    const id = new shared.UUID();
    id.setStructured(halves);
    const answer = new streams.BatchAppendResp();
    answer.setCorrelationId(id);
    const identifier = new shared.StreamIdentifier();
    identifier.setStreamName(Buffer.from('room-1').toString('base64'));
    answer.setStreamIdentifier(identifier);
    return answer;
  }
  function failing(details: any.Any): streams.BatchAppendResp {
    const error = new rpc.Status();
    error.setCode(6);
    error.setDetails(details);
    const answer = answering();
    answer.setError(error);
    return answer;
  }
  const packed = (bytes: Uint8Array, type: string): any.Any => {
    const details = new any.Any();
    details.pack(bytes, type);
    return details;
  };
  const read = (answer: streams.BatchAppendResp): unknown => readAppendAnswer(Buffer.from(answer.serializeBinary()));

  test.each([
    ['of the first event', '0', '0', { revision: 0, position: 0n }],
    ['at a position beyond 2^53', '7', '9007199254740993', { revision: 7, position: 9_007_199_254_740_993n }],
    ['without a position', '7', undefined, { revision: 7, position: undefined }],
  ])('tells what was stored: %s', (_title, revision, commit, expected) => {
    const success = new streams.BatchAppendResp.Success();
    success.setCurrentRevision(revision);
    if (commit === undefined) success.setNoPosition(new empty.Empty());
    else {
      const position = new shared.AllStreamPosition();
      position.setCommitPosition(commit);
      position.setPreparePosition(commit);
      success.setPosition(position);
    }
    const answer = answering();
    answer.setSuccess(success);
    expect(read(answer)).toEqual({ correlation: 300, ...expected });
  });

  test.each([
    ['that there is', '41', 41],
    ['of no stream', undefined, -1],
  ])('tells the revision %s instead of the expected one', (_title, current, actual) => {
    const version = new shared.WrongExpectedVersion();
    if (current === undefined) version.setCurrentNoStream(new empty.Empty());
    else version.setCurrentStreamRevision(current);
    expect(read(failing(packed(version.serializeBinary(), 'event_store.client.WrongExpectedVersion')))).toEqual({ correlation: 300, actual });
  });

  test('tells what kind of error it is', () => {
    expect(read(failing(packed(new shared.Timeout().serializeBinary(), 'event_store.client.Timeout')))).toEqual({ correlation: 300, refused: 'event_store.client.Timeout' });
  });
});
