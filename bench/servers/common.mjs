// What the twins share: a token check, rooms of sockets, and a small frame protocol {type: join|send}.
import { jwtVerify } from 'jose';

export const secret = Buffer.from('bench-secret-bench-secret-bench-secret');

export function verifier(cached) {
  const seen = new Map();
  return async (token) => {
    const known = cached ? seen.get(token) : undefined;
    if (known && known.exp * 1000 > Date.now()) return known;
    const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'] });
    if (cached) seen.set(token, payload);
    return payload;
  };
}

export function rooms() {
  const all = new Map();
  return (name) => {
    if (!all.has(name)) all.set(name, new Set());
    return all.get(name);
  };
}

export async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

export function serve(server, wss, verify, room, post) {
  server.on('upgrade', async (request, socket, head) => {
    const user = await verify(new URL(request.url, 'http://localhost').searchParams.get('token')).catch(() => undefined);
    if (!user) return socket.destroy();
    wss.handleUpgrade(request, socket, head, (ws) => {
      ws.on('message', async (data) => {
        const frame = JSON.parse(data);
        if (frame.type === 'join') {
          room(frame.room).add(ws);
          ws.on('close', () => room(frame.room).delete(ws));
          ws.send(JSON.stringify({ type: 'joined', room: frame.room }));
        } else ws.send(JSON.stringify({ type: 'ack', ref: frame.id, seq: await post(user.sub, frame) }));
      });
    });
  });
  server.listen(0, '127.0.0.1', 4096, () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
}
