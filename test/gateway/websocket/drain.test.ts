import { expect, test } from 'vitest';
import { startApp } from '../../support/app.ts';
import { connect, refusal, type Frame } from './sockets.ts';

test('a stop answers what is in work, closes every socket with 1001, and lets nobody in', async () => {
  const app = await startApp();
  const { patient, room_id } = await app.pair('drain');
  const url = `${app.url.replace('http', 'ws')}/chat/ws/me?token=${patient}`;
  const clients = await Promise.all(Array.from({ length: 5 }, () => connect(url)));
  for (const client of clients) for (let i = 0; i < 20; i++) client.send({ type: 'chat_message', room_id, content: `${i}`, ref: `${i}` });
  const [first] = clients;
  await first?.next(({ type }) => type === 'ack');
  const stopped = app.stop();
  await expect.poll(() => refusal(url).then(({ status }) => status, () => 503)).toBe(503);
  for (const client of clients) expect(await client.closed()).toBe(1001);
  await stopped;
  // What was acked is answered once; nothing is answered with a failure.
  for (const { frames } of clients) {
    const answers = frames.filter(({ ref }: Frame) => ref !== undefined);
    expect(answers.every(({ type }) => type === 'ack')).toBe(true);
    expect(new Set(answers.map(({ ref }) => ref)).size).toBe(answers.length);
  }
});
