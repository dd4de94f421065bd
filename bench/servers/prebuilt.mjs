// The ceiling of a fan-out: each frame is built once and its bytes are written to every raw socket, so many frames in one write when they pile up.
import http from 'node:http';
import { WebSocketServer } from 'ws';
import { rooms, serve, verifier } from './common.mjs';

const room = rooms();
const most = Number(process.env.FRAMES_A_WRITE ?? 1);
let seq = 0;

function frameOf(text) {
  const payload = Buffer.from(text);
  const head = payload.length < 126 ? Buffer.from([0x81, payload.length]) : Buffer.from([0x81, 126, payload.length >> 8, payload.length & 255]);
  return Buffer.concat([head, payload]);
}

const waiting = new Map();
function flush(name) {
  const frames = waiting.get(name);
  waiting.delete(name);
  if (!frames) return;
  const bytes = frames.length === 1 ? frames[0] : Buffer.concat(frames);
  for (const socket of room(name)) socket._socket.write(bytes);
}

serve(http.createServer(), new WebSocketServer({ noServer: true, perMessageDeflate: false }), verifier(true), room, async (sender, { id, room: name, text }) => {
  const frame = frameOf(JSON.stringify({ type: 'message', id, room: name, sender, text, seq: ++seq }));
  if (most === 1) {
    for (const socket of room(name)) socket._socket.write(frame);
    return seq;
  }
  const frames = waiting.get(name);
  if (!frames) {
    waiting.set(name, [frame]);
    setImmediate(flush, name);
  } else if (frames.push(frame) >= most) flush(name);
  return seq;
});
