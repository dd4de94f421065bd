import { expect, test } from 'vitest';
import { startApp } from '../../support/app.ts';

test('without the read models people still talk, and queries say what is wrong', async () => {
  const app = await startApp();
  try {
    const { patient, patient_id, room_id } = await app.pair('degraded');
    await app.dropDatabase();
    expect(await app.command(patient, 'post-message', { room_id, content: 'Still here' })).toMatchObject({ status: 200 });
    for (const path of [`/chat/rooms/${room_id}/history`, `/chat/rooms/user/${patient_id}`, '/doctors']) {
      const answer = await app.request(path, { token: patient });
      expect(answer).toMatchObject({ status: 503, json: { type: '/problems/database-unavailable' } });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/select|postgres|test_/i);
    }
    expect(await app.request('/health')).toMatchObject({ status: 503, json: { status: 'degraded', components: { event_store: { status: 'up' }, database: { status: 'down' } } } });
    expect(await app.request('/readyz')).toMatchObject({ status: 200 });
  } finally {
    await app.stop();
  }
});
