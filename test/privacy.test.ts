import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { runningServers } from '../src/embedded/index.ts';
import { connect } from '../src/eventlog/connection.ts';
import { pdf } from './files/samples.ts';
import { startApp, type App } from './support/app.ts';
import { until } from './support/until.ts';

/** Words that must stand in no log line, no stream's name, no metadata and no plain field of an event. */
const canaries = {
  name: 'Zebulon Quaggaford',
  email: 'zebulon.quagga@clinic.example',
  message: 'my-secret-rash-is-purple',
  edit: 'my-secret-rash-is-green',
  file: 'colonoscopy-of-zebulon.pdf',
  caption: 'caption-about-haemorrhoids',
  reason: 'because-he-owes-us-money',
  client: 'client-id-with-quokka',
  bad: 'unparsable-wombat',
};

let app: App;
const lines: string[] = [];
beforeAll(async () => {
  app = await startApp({ LOG_LEVEL: 'trace' }, { write: (line: string) => void lines.push(line) });
});
afterAll(() => app.stop());

test('a whole day leaves nothing personal in the logs, the names of streams, the metadata and the plain fields', async () => {
  const tokens: string[] = [];
  const tokenOf = async (...of: Parameters<App['token']>): Promise<string> => {
    const token = await app.token(...of);
    tokens.push(token);
    return token;
  };
  const admin = await tokenOf('admin', 'ADMIN');
  const must = async (token: string, name: string, data: object): Promise<Record<string, unknown>> => {
    const { status, json, text } = await app.command(token, name, data);
    expect(status, text).toBe(200);
    return json['result'] as Record<string, unknown>;
  };
  await must(admin, 'register-account', { user_id: 'doc', role: 'DOCTOR', full_name: canaries.name });
  const doctor = await tokenOf('doc', 'DOCTOR');
  const patient = await tokenOf(canaries.email, 'PATIENT', canaries.name);
  const { json: me } = await app.request('/me', { token: patient });
  const patient_id = String(me['user_id']);
  await must(admin, 'assign-doctor', { doctor_id: 'doc', patient_id: canaries.email, reason: canaries.reason });
  const { room_id } = await must(patient, 'open-room', { doctor_id: 'doc', patient_id });
  const { message_id } = await must(patient, 'post-message', { room_id, content: canaries.message, client_message_id: canaries.client });
  await must(patient, 'edit-message', { room_id, message_id, content: canaries.edit });

  const form = new FormData();
  form.append('file', new Blob([pdf]), canaries.file);
  const uploaded = (await (await fetch(new URL('/uploads', app.url), { method: 'POST', headers: { Authorization: `Bearer ${patient}` }, body: form })).json()) as { file_id: string };
  await must(patient, 'share-file', { room_id, file_id: uploaded.file_id, caption: canaries.caption });
  await fetch(new URL(`/uploads/${uploaded.file_id}`, app.url), { headers: { Authorization: `Bearer ${doctor}` } });

  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/chat/ws/me?token=${patient}`);
  const frames: string[] = [];
  socket.on('message', (data: Buffer) => frames.push(data.toString()));
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'join_room', room_id }));
  socket.send(JSON.stringify({ type: 'chat_message', room_id, content: canaries.message }));
  socket.send(`{"type": "${canaries.bad}`);
  socket.send(JSON.stringify({ type: 'command', name: canaries.bad, data: { x: canaries.message } }));
  await until(() => frames.filter((frame) => frame.includes('"error"')).length === 2);
  socket.close();

  // What is refused, or is nonsense, quotes nothing either.
  await app.request(`/doctors?q=${canaries.name}&nonsense=${canaries.bad}`, { token: patient });
  await app.request(`/chat/rooms/${canaries.bad}/history`, { token: patient });
  await app.request(`/${canaries.email}/${canaries.bad}?token=${patient}`, { token: canaries.bad });
  await app.request('/commands/post-message', { token: patient, body: `{"content": "${canaries.bad}` });
  await app.command(patient, canaries.bad, { content: canaries.message });
  await app.command(patient, 'post-message', { room_id, content: canaries.message.repeat(100) });
  await must(doctor, 'close-room', { room_id, reason: canaries.reason });
  await must(admin, 'disable-account', { user_id: canaries.email, reason: canaries.reason });

  const secrets = [...Object.values(canaries).filter((canary) => canary !== canaries.client), ...tokens, ...tokens.map((token) => token.split('.')[2] ?? token)];
  const found = (text: string): string[] => secrets.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)));
  expect(lines.some((line) => line.includes('"route":"/commands/post-message"'))).toBe(true);
  expect(found(lines.join('\n')).map((secret) => lines.find((line) => line.includes(secret)))).toEqual([]);

  const running = await runningServers(app.dataDirectory);
  const raw = connect(running?.eventstoreUrl ?? '');
  let events = 0;
  for await (const { event } of raw.client.readAll()) {
    if (!event || event.type.startsWith('$')) continue;
    events++;
    const text = [event.streamId, event.type, ...[event.data, event.metadata].map((part) => (part instanceof Uint8Array ? Buffer.from(part).toString() : JSON.stringify(part)))].join(' ');
    expect(found(text), `${event.type} in ${event.streamId}`).toEqual([]);
  }
  await raw.close();
  expect(events).toBeGreaterThan(10);
});
