import WebSocket from 'ws';
import { connectChat } from '../../client/src/index.ts';
import { serverFrames } from '../gateway/websocket/server-frames.ts';

/** `npm run follow -- <url> <room_id> [after_seq]`: joins a room with the token of TOKEN and prints each frame as a line, across lost connections. */
const [url, room, after] = process.argv.slice(2);
const token = process.env['TOKEN'];
if (!url || !URL.canParse(url) || !room || !token) {
  console.error('Usage: TOKEN=<jwt> npm run follow -- http://127.0.0.1:8001 <room_id> [after_seq]');
  process.exit(2);
}
const fail = (reason: string): never => {
  console.error(reason);
  process.exit(1);
};
const chat = connectChat({ url: new URL(url).origin.replace(/^ws/, 'http'), token: () => token, WebSocket });
for (const type of Object.keys(serverFrames) as (keyof typeof serverFrames)[]) chat.on(type, (frame) => console.log(JSON.stringify(frame)));
chat.on('state', ({ state, error }) => {
  if (state === 'closed' && error && error.code !== 'closed') fail(`closed: ${error.code}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    chat.close();
    process.exit(0);
  });
}
await chat.join(room, { frame: () => undefined, left: (code) => fail(`left: ${code}`) }, after === undefined ? {} : { after_seq: Number(after) }).catch(({ code }: { code: string }) => fail(`refused: ${code}`));
