import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App, type Pair } from '../../support/app.ts';
import { socketsTo } from '../websocket/sockets.ts';

type Page = { active_users: { user_id: string }[]; total_active: number; next_cursor: string | null };

let app: App;
let admin: string;
let pairs: Pair[];
const { socket, closeSockets } = socketsTo(() => app.url);
beforeAll(async () => {
  app = await startApp();
  admin = await app.token('admin', 'ADMIN');
  pairs = [await app.pair('one'), await app.pair('two')];
  for (const { doctor, patient } of pairs) await Promise.all([doctor, patient, patient].map(socket));
});
afterAll(async () => {
  closeSockets();
  await app.stop();
});

const active = async (token: string, query = ''): Promise<Page> => (await app.request(`/chat/active-users${query}`, { token })).json as Page;

test('who is connected comes in pages, each once, however many sockets they have', async () => {
  await expect.poll(async () => (await active(admin)).total_active).toBe(4);
  const found: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Page = await active(admin, `?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
    expect(page.total_active).toBe(4);
    found.push(...page.active_users.map(({ user_id }) => user_id));
    cursor = page.next_cursor;
  }
  expect(found).toEqual(['doctor-one', 'doctor-two', 'patient-one', 'patient-two']);
  for (const query of ['?limit=0', '?limit=201', '?cursor=x', '?at_least=0']) expect(await app.request(`/chat/active-users${query}`, { token: admin })).toMatchObject({ status: 400 });
});

test('a doctor sees their patients only', async () => {
  expect(await active(pairs[0]?.doctor ?? '')).toMatchObject({ active_users: [{ user_id: 'patient-one', name: 'Patient one', role: 'PATIENT' }], total_active: 1, next_cursor: null });
});
