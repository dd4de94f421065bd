// One user who asks for more than is allowed, by sockets and requests, for some seconds: node flood.mjs '<json>' with {url, secret, seconds}.
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import { signToken } from '../../dist/src/gateway/tokens.js';

const { url, secret, seconds } = JSON.parse(process.argv[2]);
const token = await signToken(secret, { sub: 'bench-flood', role: 'PATIENT' });
const until = performance.now() + seconds * 1000;
let sent = 0;
let refused = 0;

async function bySocket() {
  while (performance.now() < until) {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/chat/ws/me`, { headers: { authorization: `Bearer ${token}` } });
    await new Promise((resolve) => {
      socket.on('error', resolve);
      socket.on('close', resolve);
      socket.on('open', async () => {
        while (socket.readyState === WebSocket.OPEN && performance.now() < until) {
          for (let n = 0; n < 10; n++, sent++) socket.send(JSON.stringify({ type: 'get_active_users', ref: String(sent) }));
          await sleep(10);
        }
        socket.close();
      });
    });
    await sleep(20);
  }
}
async function byRequest() {
  while (performance.now() < until) {
    const answer = await fetch(`${url}/chat/rooms/user/me`, { headers: { authorization: `Bearer ${token}` } }).catch(() => undefined);
    await answer?.text();
    sent += 1;
    if (answer?.status === 429) refused += 1;
    await sleep(2);
  }
}
await Promise.all([bySocket(), bySocket(), bySocket(), byRequest(), byRequest(), byRequest(), byRequest()]);
console.log(JSON.stringify({ sent, refused }));
process.exit(0);
