import WebSocket from 'ws';

/** `npm run follow -- <ws url> <room_id> [after_seq]`: joins a room with the token of TOKEN and prints each frame as a line. */
const [url, room, after] = process.argv.slice(2);
const token = process.env['TOKEN'];
if (!url || !room || !token) {
  console.error('Usage: TOKEN=<jwt> npm run follow -- ws://127.0.0.1:8001/chat/ws/me <room_id> [after_seq]');
  process.exit(2);
}
const socket = new WebSocket(url, ['medreserve.v1', `bearer.${token}`]);
socket.on('open', () => socket.send(JSON.stringify({ type: 'join_room', room_id: room, ...(after === undefined ? {} : { after_seq: Number(after) }) })));
socket.on('message', (data) => console.log(String(data)));
socket.on('unexpected-response', (_request, response) => {
  console.error(`refused: ${response.statusCode}`);
  process.exit(1);
});
socket.on('error', (error) => {
  console.error(error.message || error.name);
  process.exit(1);
});
socket.on('close', (code) => {
  console.error(`closed: ${code}`);
  process.exit(code === 1000 ? 0 : 1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => socket.close(1000));
