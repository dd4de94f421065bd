import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App, type Pair } from '../../support/app.ts';

type Line = { id: string; type: string; data: Record<string, unknown>; metadata: { actor: { user_id: string } }; stream: string; revision: number; position: string; recorded_at: string };

let app: App;
let pair: Pair;
let auditor: string;
beforeAll(async () => {
  app = await startApp();
  pair = await app.pair('audit');
  auditor = await app.token('auditor', 'AUDITOR');
  for (let n = 0; n < 20; n++) await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: `Message ${n}` });
});
afterAll(() => app.stop());

async function everything(query = ''): Promise<Line[]> {
  const answer = await app.request(`/audit/events${query}`, { token: auditor });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
  return answer.text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

test('shows everything that happened, in the order of the log, readable', async () => {
  const all = await everything();
  expect(all.map(({ position }) => BigInt(position))).toEqual(all.map(({ position }) => BigInt(position)).toSorted((a, b) => (a < b ? -1 : 1)));
  expect(all.filter(({ type }) => type === 'MessagePosted').map(({ data }) => data['content'])).toEqual(Array.from({ length: 20 }, (_, n) => `Message ${n}`));
  expect(Object.keys(all.at(-1) ?? {}).toSorted()).toEqual(['data', 'id', 'metadata', 'position', 'recorded_at', 'revision', 'stream', 'type']);
  expect(all.map(({ type }) => type)).toContain('LogStarted');
});

test('is filtered by position, stream, type, actor, time and number', async () => {
  // This auditor's own reads are written down meanwhile.
  const events = async (query = ''): Promise<Line[]> => (await everything(query)).filter(({ stream }) => !stream.startsWith('access-'));
  const all = await events();
  const [before, at] = all.slice(4);
  if (!before || !at) throw new Error('too few events');
  expect(await events(`?from_position=${at.position}`)).toEqual(all.slice(5));
  expect(await events(`?from_position=${BigInt(before.position) + 1n}&limit=2`)).toEqual(all.slice(5, 7));
  for (const beyond of ['9000000000000000000', '18446744073709551615']) expect(await events(`?from_position=${beyond}`)).toEqual([]);
  expect(await events(`?stream=room-${pair.room_id}&from_position=${at.position}`)).toEqual(all.filter(({ stream, position }) => stream === `room-${pair.room_id}` && BigInt(position) >= BigInt(at.position)));
  expect(await events('?type=Message')).toEqual([]);
  expect(await events('?type=DoctorAssigned')).toHaveLength(1);
  expect(await events(`?user_id=${pair.patient_id}`)).toEqual(all.filter(({ metadata }) => metadata.actor.user_id === pair.patient_id));
  expect(await events(`?since=${at.recorded_at}`)).toEqual(all.filter(({ recorded_at }) => recorded_at >= at.recorded_at));
  expect(await events(`?until=${at.recorded_at}`)).toEqual(all.filter(({ recorded_at }) => recorded_at <= at.recorded_at));
  for (const query of ['from_position=x', 'since=x', 'limit=0', 'type=x%20y', 'cursor=x']) expect(await app.request(`/audit/events?${query}`, { token: auditor })).toMatchObject({ status: 400 });
});

test('shows a stream as it was at a position or a time', async () => {
  const stream = `careteam-${pair.patient_id}`;
  const before = await app.request(`/audit/streams/${stream}`, { token: auditor });
  expect(before.json).toMatchObject({ stream, revision: 0, state: { doctors: [{ doctor_id: pair.doctor_id }] }, events: [{ type: 'DoctorAssigned', revision: 0 }] });
  await app.command(await app.token('admin', 'ADMIN'), 'unassign-doctor', { doctor_id: pair.doctor_id, patient_id: pair.patient_id });
  const after = await app.request(`/audit/streams/${stream}`, { token: auditor });
  expect(after.json).toMatchObject({ revision: 1, state: { doctors: [] }, events: [{ type: 'DoctorAssigned' }, { type: 'DoctorUnassigned' }] });
  expect((await app.request(`/audit/streams/${stream}?at=${String(before.json['position'])}`, { token: auditor })).json).toEqual(before.json);
  const [{ recorded_at } = { recorded_at: '' }] = before.json['events'] as Line[];
  expect((await app.request(`/audit/streams/${stream}?at=${recorded_at}`, { token: auditor })).json).toEqual(before.json);
  expect(await app.request(`/audit/streams/${stream}?at=2001-01-01T00:00:00Z`, { token: auditor })).toMatchObject({ status: 404 });
  expect(await app.request('/audit/streams/careteam-nobody', { token: auditor })).toMatchObject({ status: 404 });
  expect(await app.request(`/audit/streams/${stream}?at=noon`, { token: auditor })).toMatchObject({ status: 400 });
});

test('of what the log has not reached there is nothing to be shown yet', async () => {
  expect(await app.request(`/audit/streams/careteam-${pair.patient_id}?at=9000000000000000000`, { token: auditor })).toMatchObject({ status: 503, json: { type: '/problems/read-model-stale' } });
});

test('whoever reads a patient’s room, account or inbox there stands in that patient’s access log', async () => {
  const streams = [`room-${pair.room_id}`, `account-${pair.patient_id}`, `inbox-${pair.patient_id}`, `account-${pair.doctor_id}`];
  for (const stream of streams) await app.request(`/audit/streams/${stream}`, { token: auditor });
  const references = async () => ((await app.request('/me/access-log?limit=200', { token: pair.patient })).json['access'] as { record: string; reference: string }[]).filter(({ record }) => record === 'audit').map(({ reference }) => reference);
  await expect.poll(references).toEqual(expect.arrayContaining(streams.slice(0, 3)));
  expect(await references()).not.toContain(streams[3]);
});

test('a name that is no patient’s keeps no reading beside it from being written down', async () => {
  const paths = [`/patients/${pair.patient_id}/chart`, ...['chart-a..b', `chart-${'a'.repeat(200)}`, 'alerts-nobody'].map((stream) => `/audit/streams/${stream}`)];
  const answers = await Promise.all(paths.map((path, n) => app.request(path, { token: n === 0 ? pair.patient : auditor })));
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404]);
  const charts = async () => ((await app.request('/me/access-log?limit=200', { token: pair.patient })).json['access'] as { record: string }[]).filter(({ record }) => record === 'chart').length;
  await expect.poll(charts).toBe(1);
});

test('folds a room, too, whose state is not plain', async () => {
  const { json } = await app.request(`/audit/streams/room-${pair.room_id}`, { token: auditor });
  expect(json).toMatchObject({ revision: 20, state: { last_seq: 20, closed: false, patient_id: pair.patient_id } });
  expect(json['events']).toHaveLength(21);
});

test('shows that a file was stored, and not what opens its bytes', async () => {
  const form = new FormData();
  form.append('file', new Blob(['Blood pressure, week by week']), 'diary.txt');
  const stored = (await (await fetch(new URL('/uploads', app.url), { method: 'POST', headers: { Authorization: `Bearer ${pair.patient}` }, body: form })).json()) as { file_id: string };
  const stream = `file-${stored.file_id}`;
  const [line] = await everything(`?stream=${stream}`);
  expect(line).toMatchObject({ type: 'FileStored', data: { file_id: stored.file_id, name: 'diary.txt' } });
  const at = await app.request(`/audit/streams/${stream}`, { token: auditor });
  expect(at.json).toMatchObject({ state: { file_id: stored.file_id, name: 'diary.txt' }, events: [{ type: 'FileStored' }] });
  for (const text of [JSON.stringify(line), at.text]) expect(text).not.toContain('content_key');
});

test('is for nobody but an AUDITOR', async () => {
  for (const role of ['PATIENT', 'DOCTOR', 'ADMIN'] as const) {
    const token = await app.token(`the-${role}`, role);
    for (const path of ['/audit/events', `/audit/streams/room-${pair.room_id}`]) expect(await app.request(path, { token })).toMatchObject({ status: 403 });
  }
});
