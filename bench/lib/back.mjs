// Clients of several gateways that come back by themselves: node back.mjs '<json>' with {urls, secret, rooms, sockets}. Says when all are connected; then, after all sockets of
// the gateway that was killed are cut, how long it took until every one of them was back in its room, from its last seq on.
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import { signToken } from '../../dist/src/gateway/tokens.js';

const { urls, secret, rooms, sockets } = JSON.parse(process.argv[2]);
const sign = (sub, role) => signToken(secret, { sub, role });
const admin = await sign('bench-admin', 'ADMIN');
async function command(name, data) {
  const answer = await fetch(`${urls[0]}/commands/${name}`, { method: 'POST', headers: { authorization: `Bearer ${admin}`, 'content-type': 'application/json' }, body: JSON.stringify(data) });
  if (answer.status !== 200) throw new Error(await answer.text());
  return (await answer.json()).result;
}

const places = [];
for (let n = 0; n < rooms; n++) {
  const pair = { doctor_id: `back-d${n}`, patient_id: `back-p${n}` };
  await command('register-account', { user_id: pair.doctor_id, role: 'DOCTOR', full_name: 'Doctor' });
  await command('register-account', { user_id: pair.patient_id, role: 'PATIENT', full_name: 'Patient' });
  await command('assign-doctor', pair);
  const { room_id } = await command('open-room', pair);
  places.push({ room_id, token: await sign(pair.patient_id, 'PATIENT') });
}

let first = 0;
let cutAt = 0;
let lost = 0;
let back = 0;
let lastBack = 0;
async function keep(n) {
  const { room_id, token } = places[n % rooms];
  for (let tries = 0, after = -1, was = false; ; tries++) {
    const socket = new WebSocket(`${urls[(n + tries) % urls.length].replace('http', 'ws')}/chat/ws/me`, { perMessageDeflate: false, handshakeTimeout: 5_000, headers: { authorization: `Bearer ${token}` } });
    socket.on('error', () => {});
    socket.on('open', () => socket.send(JSON.stringify({ type: 'join_room', room_id, after_seq: after })));
    await new Promise((resolve) => {
      socket.on('message', (data) => {
        const frame = JSON.parse(data.toString());
        if (frame.type !== 'chat_history' || !frame.complete) return;
        after = frame.last_seq;
        if (!was) first += 1;
        else {
          back += 1;
          lastBack = performance.now();
        }
        was = true;
        tries = 0;
      });
      socket.on('close', resolve);
    });
    if (was && tries === 0) {
      if (cutAt === 0) cutAt = performance.now();
      lost += 1;
    }
    // As a client should: at random, and further apart each time.
    await sleep(Math.random() * Math.min(5_000, 500 * 2 ** tries));
  }
}
for (let n = 0; n < sockets; n++) {
  void keep(n);
  if (n % 50 === 49) await sleep(20);
}
while (first < sockets) await sleep(20);
console.log(JSON.stringify({ connected: first }));
while (lost === 0) await sleep(5);
for (const deadline = performance.now() + 60_000; back < lost && performance.now() < deadline; ) await sleep(20);
await sleep(500);
console.log(JSON.stringify({ lost, back, seconds: (lastBack - cutAt) / 1000 }));
process.exit(0);
