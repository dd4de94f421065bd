import { describe, expect, test } from 'vitest';
import { parseFrame } from '../../../src/gateway/websocket/frames.ts';
import { parseJson } from '../../../src/gateway/json.ts';

const rejected = (text: string): string | undefined => {
  const { incoming } = parseFrame(text);
  return incoming.type === 'refused' ? incoming.rejection.slug : undefined;
};
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('JSON of a client', () => {
  test.each([
    '{"a":1,"a":2}',
    '{"a":{"b":1,"b":1}}',
    '[{"a":1},{"a":1,"\\u0061":2}]',
    nested(33),
    '{"a":"\\u0000"}',
    '{"a":"\\ud800"}',
    '{"\\udc00":1}',
    '{"a":',
    '',
    '{"a":1}{"a":2}',
  ])('%s is refused', (text) => expect(() => parseJson(text)).toThrow(expect.objectContaining({ slug: 'validation' })));

  test.each(['{"a":1,"b":{"a":1}}', '{"a":"x:y\\":z","b:":"\\\\"}', nested(32), '{"a":"\\ud83e\\ude7a"}', '"a:b"', '{"a:a":[":",{"c":"\\n:"}]}', '{"__proto__":{"a":1}}'])('%s is read', (text) =>
    expect(parseJson(text)).toEqual(JSON.parse(text)));
});

describe('frames of a client', () => {
  test('a frame that is a command carries the command’s data', () => {
    expect(parseFrame('{"type":"chat_message","ref":"r","room_id":"chat_x","content":"Hello"}')).toEqual({
      ref: 'r',
      incoming: { type: 'command frame', name: 'post-message', data: { room_id: 'chat_x', content: 'Hello' } },
    });
  });

  test.each([
    '{"type":"join_room","room_id":"chat_x","after_seq":-1,"limit":200}',
    '{"type":"leave_room","room_id":"chat_x"}',
    '{"type":"message_status","room_id":"chat_x","message_id":"msg_1_a","status":"read"}',
    '{"type":"typing_indicator","room_id":"chat_x","is_typing":true}',
    '{"type":"subscribe","channel":"alerts","after":"18446744073709551615"}',
    '{"type":"command","name":"open-room","data":{},"idempotency_key":"a b"}',
    '{"type":"get_active_users"}',
    '{"type":"ping","ref":""}',
    `{"type":"ping","ref":"${'🩺'.repeat(64)}"}`,
  ])('%s is accepted', (text) => expect(parseFrame(text).incoming).toMatchObject({ type: JSON.parse(text).type as string }));

  test.each([
    '[]',
    '1',
    'null',
    '{}',
    '{"type":"no_such_frame"}',
    '{"type":"constructor"}',
    '{"type":"join_room"}',
    '{"type":"join_room","room_id":"chat_x","after_seq":-2}',
    '{"type":"join_room","room_id":"chat_x","limit":0}',
    '{"type":"join_room","room_id":"chat_x","limit":201}',
    '{"type":"join_room","room_id":"chat_x","limit":"5"}',
    '{"type":"join_room","room_id":"chat_x","seq":1}',
    '{"type":"message_status","room_id":"chat_x","message_id":"m","status":"seen"}',
    '{"type":"subscribe","channel":"alerts","after":"-1"}',
    '{"type":"command","name":"open-room","data":{},"idempotency_key":"ü"}',
    '{"type":"ping","timestamp":"now"}',
  ])('%s is refused', (text) => expect(rejected(text)).toBe('validation'));

  test('a refusal carries the ref, unless the ref itself is wrong', () => {
    const wrong = ['"type":"nothing"', '"type":"ping","type":"ping"', '"type":"chat_message","content":"\\u0000"', '"type":"chat_message","content":"\\ud800"', `"type":"command","data":${nested(40)}`];
    for (const fields of wrong) expect(parseFrame(`{"ref":"r7",${fields}}`)).toMatchObject({ ref: 'r7', incoming: { type: 'refused' } });
    expect(parseFrame('{"type":"ping","ref":"\\u0000"}')).toMatchObject({ ref: undefined, incoming: { type: 'refused' } });
    expect(parseFrame(`{"type":"ping","ref":"${'x'.repeat(65)}"}`)).toMatchObject({ ref: undefined, incoming: { type: 'refused' } });
    expect(parseFrame('{"type":"ping","ref":7}')).toMatchObject({ ref: undefined, incoming: { type: 'refused' } });
  });
});
