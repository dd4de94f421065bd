import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/eventlog/quick-reads.ts';
import { createRequire } from 'node:module';

// The library's own conversion: what it makes of an event has to be the same either way.
const { convertGrpcEvent } = createRequire(import.meta.url)('@eventstore/db-client/dist/utils/convertGrpcEvent.js') as { convertGrpcEvent(event: unknown): unknown };

type Given = { readonly position?: string; readonly revision?: string; readonly data?: string; readonly contentType?: string; readonly metadata?: string; readonly structured?: true };

function recorded({ position = '4711', revision = '3', data = '{"n":1}', contentType = 'application/octet-stream', metadata = '{"via":"rest"}', structured }: Given): streams.ReadResp.ReadEvent.RecordedEvent {
  const event = new streams.ReadResp.ReadEvent.RecordedEvent();
  const id = new shared.UUID();
  if (structured) {
    const parts = new shared.UUID.Structured();
    parts.setMostSignificantBits(String(BigInt.asIntN(64, 0xd0c1f7b200004000n)));
    parts.setLeastSignificantBits(String(BigInt.asIntN(64, 0x8000000000000001n)));
    id.setStructured(parts);
  } else id.setString('d0c1f7b2-0000-4000-8000-000000000001');
  event.setId(id);
  const stream = new shared.StreamIdentifier();
  stream.setStreamName(Buffer.from('room-ä').toString('base64'));
  event.setStreamIdentifier(stream);
  event.setStreamRevision(revision);
  event.setPreparePosition(position);
  event.setCommitPosition(position);
  event.getMetadataMap().set('type', 'Noted').set('created', '17641884310000000').set('content-type', contentType);
  event.setCustomMetadata(Buffer.from(metadata).toString('base64'));
  event.setData(Buffer.from(data).toString('base64'));
  return event;
}

function answerWith(event: streams.ReadResp.ReadEvent.RecordedEvent, position = '4711'): streams.ReadResp {
  const read = new streams.ReadResp.ReadEvent();
  read.setEvent(event);
  read.setCommitPosition(position);
  const answer = new streams.ReadResp();
  answer.setEvent(read);
  return answer;
}

/** Bytes are bytes, whichever class holds them. */
const plain = (value: unknown): unknown =>
  typeof value === 'bigint' ? `${value}n` : value instanceof Uint8Array ? Buffer.from(value).toString() : value instanceof Date || typeof value !== 'object' || value === null ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
const asRead = (bytes: Buffer): unknown => plain(convertGrpcEvent((readAnswer(bytes) as streams.ReadResp).getEvent()));
const asGenerated = (bytes: Buffer): unknown => plain(convertGrpcEvent(streams.ReadResp.deserializeBinary(new Uint8Array(bytes)).getEvent()));

describe('an event read by hand is what the library would have read', () => {
  const cases: Record<string, Given> = {
    'bytes': {},
    'JSON': { contentType: 'application/json' },
    'without data and metadata': { data: '', metadata: '' },
    'at the log’s beginning': { position: '0', revision: '0' },
    'at positions beyond 2^53': { position: '9007199254740993', revision: '9007199254740995' },
    'at the last position that there can be': { position: '18446744073709551615', revision: '9223372036854775807' },
    'with an id in two halves': { structured: true },
  };
  for (const [title, given] of Object.entries(cases))
    test(title, () => {
      const bytes = Buffer.from(answerWith(recorded(given), given.position).serializeBinary());
      expect(asRead(bytes)).toEqual(asGenerated(bytes));
    });

  test('with a link', () => {
    const answer = answerWith(recorded({}));
    answer.getEvent()?.setLink(recorded({ revision: '9' }));
    const bytes = Buffer.from(answer.serializeBinary());
    expect(asRead(bytes)).toEqual(asGenerated(bytes));
    expect(asRead(bytes)).toMatchObject({ link: { revision: '9n' } });
  });

  test('of a field that nobody knows yet', () => {
    const bytes = Buffer.concat([answerWith(recorded({})).serializeBinary(), Buffer.from([0x98, 0x06, 0x01])]);
    expect(asRead(bytes)).toEqual(asGenerated(bytes));
  });
});

test('what is no event, or is cut off, goes to the generated classes', () => {
  const confirmation = new streams.ReadResp();
  const confirmed = new streams.ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId('s');
  confirmation.setConfirmation(confirmed);
  const answer = readAnswer(Buffer.from(confirmation.serializeBinary())) as streams.ReadResp;
  expect(answer.hasConfirmation()).toBe(true);
  const whole = Buffer.from(answerWith(recorded({})).serializeBinary());
  expect(() => readAnswer(whole.subarray(0, whole.length - 10))).toThrow();
});
