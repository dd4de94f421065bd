import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type Gateway } from './gateway.ts';

let gateway: Gateway;
beforeAll(async () => (gateway = await startGateway({ WEBSOCKET_RATE_LIMIT: '20' })));
afterAll(() => gateway.stop());

describe('a connection', () => {
  test('is confirmed first, with who it is', async () => {
    const { patient } = await gateway.clinic('confirmed');
    const client = await gateway.connect(patient);
    await client.next(() => true);
    expect(client.frames[0]).toEqual({ type: 'connection_confirmed', message: expect.any(String), user_info: { user_id: patient.user_id, role: 'PATIENT', name: 'Patient confirmed' }, timestamp: expect.stringMatching(/Z$/) });
  });

  test('answers a ping, and carries the ref back', async () => {
    const { patient } = await gateway.clinic('ping');
    const client = await gateway.connect(patient);
    client.send({ type: 'ping', ref: 'r1' });
    expect(await client.next(({ type }) => type === 'pong')).toMatchObject({ ref: 'r1' });
  });

  test.each([
    ['an unknown type', { type: 'nonsense' }],
    ['an unknown field', { type: 'ping', timestamp: 'now' }],
    ['a field that only the server sets', { type: 'chat_message', room_id: 'chat_x', content: 'x', seq: 1 }],
    ['a missing field', { type: 'join_room' }],
  ])('%s is an error, and the socket stays', async (_what, frame) => {
    const { patient } = await gateway.clinic(`errors-${frame.type}`);
    const client = await gateway.connect(patient);
    client.send({ ...frame, ref: 'bad' });
    client.send({ type: 'ping', ref: 'after' });
    expect(await client.next(({ type }) => type === 'error')).toMatchObject({ ref: 'bad', code: 'validation', errors: [{ path: expect.any(String), message: expect.any(String) }] });
    await client.next(({ ref }) => ref === 'after');
    client.ws.terminate();
  });

  test('a field is named only by what can be a name', async () => {
    const { patient } = await gateway.clinic('names');
    const client = await gateway.connect(patient);
    client.send({ type: 'command', name: 'update-profile', data: { '4111111111111111 John Smith': 1 } });
    expect(await client.next(({ type }) => type === 'error')).toMatchObject({ code: 'validation', errors: [{ path: '', message: 'is not a known field' }] });
  });

  test('text that is no JSON, or has a key twice, is an error without a ref', async () => {
    const { patient } = await gateway.clinic('json');
    const client = await gateway.connect(patient);
    for (const text of ['{', '{"type":"ping","type":"ping"}']) {
      client.ws.send(text);
      expect(await client.next(({ type }) => type === 'error')).toEqual({ type: 'error', code: 'validation', message: expect.any(String), errors: [expect.any(Object)] });
    }
  });

  test.each([
    [1003, 'binary', (): Buffer => Buffer.from('{}'), { binary: true }],
    [1007, 'not UTF-8', (): Buffer => Buffer.from([0xff, 0xfe]), { binary: false }],
    [1009, 'too big', (): Buffer => Buffer.alloc(65_537, 'x'), { binary: false }],
  ])('%i closes what is %s', async (code, _what, bytes, options) => {
    const { patient } = await gateway.clinic(`broken-${code}`);
    const client = await gateway.connect(patient);
    client.ws.send(bytes(), options);
    expect(await client.closed()).toBe(code);
  });

  test('a frame of 64 KiB is read', async () => {
    const { patient } = await gateway.clinic('large');
    const client = await gateway.connect(patient);
    const head = '{"type":"ping","ref":"r","x":"';
    client.ws.send(`${head}${'x'.repeat(65_536 - head.length - 2)}"}`);
    expect(await client.next(({ type }) => type === 'error')).toMatchObject({ ref: 'r', code: 'validation' });
  });

  test('too many frames are refused one by one; who goes on is closed with 4429', async () => {
    const { patient } = await gateway.clinic('flood');
    const client = await gateway.connect(patient);
    for (let i = 0; i < 25; i++) client.send({ type: 'ping', ref: `${i}` });
    expect(await client.next(({ type }) => type === 'error')).toMatchObject({ code: 'rate-limited' });
    // Far more than the allowance grows by while they are on their way, however slow that is.
    for (let i = 0; i < 300; i++) client.send({ type: 'ping' });
    expect(await client.closed()).toBe(4429);
  });

  test('a fresh token of the same user prolongs it, another’s closes it with 4401, a bad one is an error', async () => {
    const { patient, doctor } = await gateway.clinic('tokens');
    const client = await gateway.connect(patient);
    client.send({ type: 'authenticate', token: patient.token, ref: 'same' });
    expect(await client.next(({ ref }) => ref === 'same')).toMatchObject({ type: 'ack' });
    client.send({ type: 'authenticate', token: 'nonsense', ref: 'bad' });
    expect(await client.next(({ ref }) => ref === 'bad')).toMatchObject({ type: 'error', code: 'token-invalid' });
    client.send({ type: 'authenticate', token: doctor.token });
    expect(await client.closed()).toBe(4401);
  });

  test('another’s token closes it also when their account is disabled', async () => {
    const { patient, doctor } = await gateway.clinic('disabled-token');
    const client = await gateway.connect(patient);
    await gateway.asAdmin('disable-account', { user_id: doctor.user_id, reason: 'test' });
    client.send({ type: 'authenticate', token: doctor.token });
    expect(await client.closed()).toBe(4401);
  });

  test('receipts are for members: an ADMIN is refused whatever message they name', async () => {
    const { room_id } = await gateway.clinic('admin-receipts');
    const client = await gateway.connect(gateway.admin);
    client.send({ type: 'message_status', room_id, message_id: 'msg_1_unknown', status: 'read', ref: 'role' });
    expect(await client.next(({ ref }) => ref === 'role')).toMatchObject({ type: 'error', code: 'forbidden' });
  });

  test('a disabled account’s sockets close with 4401', async () => {
    const { patient, doctor } = await gateway.clinic('disabled');
    const [first, second, other] = [await gateway.connect(patient), await gateway.connect(patient), await gateway.connect(doctor)];
    await gateway.asAdmin('disable-account', { user_id: patient.user_id, reason: 'test' });
    expect([await first.closed(), await second.closed()]).toEqual([4401, 4401]);
    other.send({ type: 'ping', ref: 'still here' });
    await other.next(({ ref }) => ref === 'still here');
  });

  test('who came as an ADMIN by the token alone, and is registered as somebody else, is closed with 4401', async () => {
    const { patient } = await gateway.clinic('demoted');
    const [former, other] = [await gateway.connect({ user_id: 'demoted-boss', role: 'ADMIN', token: await gateway.app.token('demoted-boss', 'ADMIN') }), await gateway.connect(patient)];
    await gateway.asAdmin('register-account', { user_id: 'demoted-boss', role: 'PATIENT', full_name: 'Boss' });
    expect(await former.closed()).toBe(4401);
    other.send({ type: 'ping', ref: 'still here' });
    await other.next(({ ref }) => ref === 'still here');
  });

  test('channels are subscribed to; statistics are for an ADMIN', async () => {
    const { patient } = await gateway.clinic('channels');
    const client = await gateway.connect(patient);
    client.send({ type: 'subscribe', channel: 'alerts', ref: '1' });
    expect(await client.next(({ ref }) => ref === '1')).toMatchObject({ type: 'ack' });
    client.send({ type: 'unsubscribe', channel: 'alerts', ref: '2' });
    expect(await client.next(({ ref }) => ref === '2')).toMatchObject({ type: 'ack' });
    client.send({ type: 'subscribe', channel: 'stats', ref: '3' });
    expect(await client.next(({ ref }) => ref === '3')).toMatchObject({ type: 'error', code: 'forbidden' });
  });
});

describe('who is connected', () => {
  test('a doctor sees the patients in care, an ADMIN everybody, a patient nobody', async () => {
    const { patient, doctor } = await gateway.clinic('presence');
    const stranger = (await gateway.clinic('stranger')).patient;
    const [asDoctor, asPatient] = [await gateway.connect(doctor), await gateway.connect(patient), await gateway.connect(stranger)];
    const admin = await gateway.connect(gateway.admin);
    const asked = async (client: typeof admin): Promise<string[]> => {
      client.send({ type: 'get_active_users' });
      const { active_users, total_active } = await client.next(({ type }) => type === 'active_users');
      const list = active_users as { user_id: string }[];
      expect(total_active).toBe(list.length);
      return list.map(({ user_id }) => user_id);
    };
    expect(await asked(asDoctor)).toEqual([patient.user_id]);
    expect(await asked(admin)).toEqual(expect.arrayContaining([patient.user_id, doctor.user_id, stranger.user_id, gateway.admin.user_id]));
    asPatient.send({ type: 'get_active_users', ref: 'no' });
    expect(await asPatient.next(({ ref }) => ref === 'no')).toMatchObject({ type: 'error', code: 'forbidden' });
    asPatient.ws.close();
    await asPatient.closed();
    await expect.poll(() => asked(asDoctor)).toEqual([]);
  });
});
