import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allDefinitions } from '../../events/index.ts';
import { CodecAlarm } from '../../src/eventlog/codec-alarm.ts';
import { createCodec } from '../../src/eventlog/codec.ts';
import { openKeys, type Keys } from '../../src/eventlog/keys.ts';
import type { Data, Definitions, Encoded, Stored } from '../../src/eventlog/stored.ts';
import type { EventToAppend } from '../../src/eventlog/types.ts';
import { definitions, metadata, noted, said } from './harness.ts';

let directory: string;
let keys: Keys;
beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'medreserve-codec-'));
  keys = await openKeys({ masterKey: randomBytes(32), path: path.join(directory, 'keys.mdb') });
});
afterEach(async () => {
  await keys.close();
  await rm(directory, { recursive: true });
});

const json = (bytes: Uint8Array): Data => JSON.parse(Buffer.from(bytes).toString());
const bytes = (data: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(data));
const storedAs = ({ id, type, data, metadata: encoded }: Encoded, changes: Partial<Stored> = {}): Stored => ({
  streamId: 'test-1',
  id,
  type,
  revision: 3n,
  position: { commit: 77n },
  created: new Date(1_000),
  data,
  metadata: json(encoded),
  ...changes,
});
const encoded = async (event: EventToAppend, formats = definitions): Promise<Encoded> => {
  const [only] = await createCodec(keys, formats).encode('test-1', [event]);
  if (!only) throw new Error('nothing was encoded');
  return only;
};
/** By a reader that has not encoded it. */
const decoded = async (stored: Stored, formats: Definitions = definitions) => (await createCodec(keys, formats).decode([stored]))[0];
const alarm = (stored: Stored, formats: Definitions = definitions): Promise<unknown> => decoded(stored, formats).then(() => 'none', (error: unknown) => (error instanceof CodecAlarm ? error.reason : error));

describe('the codec', () => {
  test('gives back what went in', async () => {
    const event = said('Grüße, “hello” \u{1f600}\0');
    expect(await decoded(storedAs(await encoded(event)))).toEqual({ ...event, stream: 'test-1', revision: 3, position: 77n, recorded_at: 1_000 });
  });

  test('encrypts personal fields and nothing else, differently each time', async () => {
    const one = json((await encoded(said('secret'))).data);
    const two = json((await encoded(said('secret'))).data);
    expect(one).toEqual({ person_id: 'ann', text: { kid: expect.any(String), iv: expect.any(String), ct: expect.any(String), tag: expect.any(String) } });
    expect(one['text']).not.toEqual(two['text']);
    expect(json((await encoded(noted(1))).data)).toEqual({ n: 1 });
  });

  test('waits only for a key that is not at hand', async () => {
    const codec = createCodec(keys, definitions);
    expect(codec.encode('test-1', [noted(1)])).not.toBeInstanceOf(Promise);
    const first = codec.encode('test-1', [said('one')]);
    expect(first).toBeInstanceOf(Promise);
    await first;
    expect(codec.encode('test-1', [said('two')])).not.toBeInstanceOf(Promise);
  });

  test('encrypts objects, leaves out what is absent, takes each subject from its field', async () => {
    const formats: Definitions = new Map(Object.entries(allDefinitions));
    const data = { room_id: 'r', patient_id: 'ann', message_id: 'm', sender_id: 'bob', sender_role: 'DOCTOR', file_id: 'f', file: { name: 'scan.pdf', size: 12, type: 'application/pdf' } };
    const event = { id: randomUUID(), type: 'FileShared', data, metadata };
    const stored = json((await encoded(event, formats)).data);
    expect(stored).toMatchObject({ file: { kid: (await keys.dataKeyFor('ann')).kid } });
    expect(stored).not.toHaveProperty('caption');
    expect((await decoded(storedAs(await encoded(event, formats)), formats))?.data).toEqual(data);
  });

  test('refuses a personal field that is nobody’s', async () => {
    await expect(encoded({ id: randomUUID(), type: 'Said', data: { text: 'whose?' }, metadata })).rejects.toBeInstanceOf(TypeError);
  });

  test('leaves events of unknown types as they are', async () => {
    const foreign = { streamId: 'other', id: randomUUID(), type: 'Foreign', revision: 0n, position: { commit: 1n }, created: new Date(0) };
    expect(await decoded({ ...foreign, data: bytes({ a: [1] }), metadata: { x: 1 } })).toMatchObject({ type: 'Foreign', data: { a: [1] }, metadata: { x: 1 } });
    expect(await decoded({ ...foreign, data: { parsed: true } })).toMatchObject({ data: { parsed: true } });
    expect(await decoded({ ...foreign, data: new Uint8Array([1, 2]), metadata: new Uint8Array([3]) })).toMatchObject({ data: {}, metadata: { schema_version: 1 } });
  });
});

describe('an alarm, never “erased”', () => {
  const tampered = async (change: (data: Data) => unknown): Promise<Stored> => {
    const one = await encoded(said('secret'));
    return storedAs({ ...one, data: bytes(change(json(one.data))) });
  };
  const text = (data: Data): Record<string, string> => data['text'] as Record<string, string>;
  const flipped = (base64: string | undefined): string => {
    const changed = Buffer.from(base64 ?? '', 'base64');
    changed[0] = (changed[0] ?? 0) ^ 1;
    return changed.toString('base64');
  };

  test.each(['iv', 'ct', 'tag'])('a changed %s', async (part) => {
    expect(await alarm(await tampered((data) => ({ ...data, text: { ...text(data), [part]: flipped(text(data)[part]) } })))).toBe('tampered');
  });

  test('a tag that was cut short', async () => {
    expect(await alarm(await tampered((data) => ({ ...data, text: { ...text(data), tag: (text(data)['tag'] ?? '').slice(0, 8) } })))).toBe('tampered');
  });

  test.each([
    ['stream', { streamId: 'test-2' }],
    ['event', { id: randomUUID() }],
  ])('a field moved to another %s', async (_to, changes) => {
    expect(await alarm(storedAs(await encoded(said('secret')), changes))).toBe('tampered');
  });

  test('a field moved to another field', async () => {
    const formats: Definitions = new Map([['Said', { version: 1, personal: { text: 'person_id', other: 'person_id' } }]]);
    const stored = await tampered((data) => ({ person_id: 'ann', other: data['text'] }));
    expect(await alarm(stored, formats)).toBe('tampered');
  });

  test('the key of somebody else', async () => {
    const { kid } = await keys.dataKeyFor('bob');
    expect(await alarm(await tampered((data) => ({ ...data, text: { ...text(data), kid } })))).toBe('tampered');
  });

  test('a key that is nowhere', async () => {
    expect(await alarm(await tampered((data) => ({ ...data, text: { ...text(data), kid: 'unknown' } })))).toBe('missing-key');
  });

  test('plain text where it must be sealed', async () => {
    expect(await alarm(await tampered((data) => ({ ...data, text: 'forged' })))).toBe('not-sealed');
  });

  test('data that is no JSON object', async () => {
    const one = await encoded(said('secret'));
    expect(await alarm(storedAs({ ...one, data: new Uint8Array([0x7b]) }))).toBe('malformed');
    expect(await alarm(storedAs({ ...one, data: bytes([1]) }))).toBe('malformed');
  });

  test('tells which event it is and nothing of what it says', async () => {
    const one = await encoded(said('secret'));
    const error = await decoded(storedAs(one, { streamId: 'test-2' })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ stream: 'test-2', eventId: one.id, position: 77n });
    expect(String(error)).not.toContain('secret');
  });
});

describe('erasure', () => {
  test('makes the subject’s fields null, in what was written before and after', async () => {
    const codec = createCodec(keys, definitions);
    const before = said('secret');
    const [first] = await codec.encode('test-1', [before]);
    await keys.destroy('ann');
    const after = said('too late');
    const [second] = await codec.encode('test-1', [after]);
    if (!first || !second) throw new Error('nothing was encoded');
    expect(json(second.data)).toEqual({ person_id: 'ann', text: null });
    expect(codec.dataOf(after)).toEqual({ person_id: 'ann', text: null, erased: true });
    // Also by the one who wrote it and remembered the text.
    for (const reader of [codec, createCodec(keys, definitions)])
      expect((await reader.decode([storedAs(first), storedAs(second)])).map(({ data }) => data)).toEqual([
        { person_id: 'ann', text: null, erased: true },
        { person_id: 'ann', text: null, erased: true },
      ]);
  });

  test('takes what this process wrote beside it and the log has after it', async () => {
    const codec = createCodec(keys, new Map([...definitions, ['Gone', { version: 1, erases: 'person_id' }]]));
    const encode = (event: EventToAppend): Encoded => {
      const [only] = codec.encode('test-1', [event]) as readonly Encoded[];
      if (!only) throw new Error('nothing was encoded');
      return only;
    };
    await keys.dataKeyFor('ann');
    const [before, gone, after] = [said('before'), { id: randomUUID(), type: 'Gone', data: { person_id: 'ann' }, metadata }, said('after')].map(encode);
    if (!before || !gone || !after) throw new Error('nothing was encoded');
    expect((await codec.decode([storedAs(before), storedAs(gone), storedAs(after)])).map(({ data }) => Reflect.get(data, 'text') as unknown)).toEqual(['before', undefined, null]);
  });

  test('leaves others alone', async () => {
    const one = await encoded(said('kept', 'bob'));
    await keys.dataKeyFor('ann');
    await keys.destroy('ann');
    expect((await decoded(storedAs(one)))?.data).toEqual({ person_id: 'bob', text: 'kept' });
  });
});

describe('versions', () => {
  const old: Definitions = new Map([['Said', { version: 1, personal: { words: 'person_id' } }]]);
  const renamed = ({ words, ...rest }: Data): Data => ({ ...rest, text: words });
  const split = ({ text, ...rest }: Data): Data => ({ ...rest, text, length: typeof text === 'string' ? text.length : 0 });
  const today: Definitions = new Map([['Said', { version: 3, personal: { text: 'person_id' }, upcast: { 1: renamed, 2: split } }]]);
  const event = (): EventToAppend => ({ id: randomUUID(), type: 'Said', data: { person_id: 'ann', words: 'hello' }, metadata });

  test('an old event comes out in today’s shape', async () => {
    expect((await decoded(storedAs(await encoded(event(), old)), today))?.data).toEqual({ person_id: 'ann', text: 'hello', length: 5 });
  });

  test('an old event that was erased too', async () => {
    const one = await encoded(event(), old);
    await keys.destroy('ann');
    expect((await decoded(storedAs(one), today))?.data).toEqual({ person_id: 'ann', text: null, length: 0, erased: true });
  });

  test('what is written bears its version', async () => {
    const one = await encoded({ id: randomUUID(), type: 'Said', data: { person_id: 'ann', text: 'hi', length: 2 }, metadata: { ...metadata, schema_version: 0 } }, today);
    expect(json(one.metadata)).toEqual({ ...metadata, schema_version: 3 });
    expect((await decoded(storedAs(one), today))?.data).toEqual({ person_id: 'ann', text: 'hi', length: 2 });
  });

  test('a newer event than is known, and one with no way up, are alarms', async () => {
    const one = await encoded(event(), old);
    expect(await alarm(storedAs(one, { metadata: { ...metadata, schema_version: 9 } }), today)).toBe('newer-version');
    expect(await alarm(storedAs(one), new Map([['Said', { version: 2 }]]))).toBe('no-upcaster');
  });
});

describe('this process’s own events', () => {
  test('are not decrypted again', async () => {
    const codec = createCodec(keys, definitions);
    const event = said('mine');
    const [one] = await codec.encode('test-1', [event]);
    if (!one) throw new Error('nothing was encoded');
    const [back] = await codec.decode([storedAs(one)]);
    expect(back?.data).toBe(event.data);
    expect(back).toMatchObject({ position: 77n, recorded_at: 1_000 });
  });

  test('are encoded once: the same append is the same bytes', async () => {
    const codec = createCodec(keys, definitions);
    const event = said('mine');
    const [one] = await codec.encode('test-1', [event]);
    const [two] = await codec.encode('test-1', [event]);
    expect(two).toBe(one);
  });

  test('do not stand for what somebody else stored under the same id', async () => {
    const codec = createCodec(keys, definitions);
    const id = randomUUID();
    await codec.encode('test-1', [said('mine', 'ann', id)]);
    const [back] = await codec.decode([storedAs(await encoded(said('theirs', 'ann', id)))]);
    expect(back?.data).toMatchObject({ text: 'theirs' });
  });
});
