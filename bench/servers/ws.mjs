// Bare ws: nothing is stored, no schema, no rights. The ceiling of the transport.
import http from 'node:http';
import { WebSocketServer } from 'ws';
import { rooms, serve, verifier } from './common.mjs';

const room = rooms();
let seq = 0;
serve(http.createServer(), new WebSocketServer({ noServer: true, perMessageDeflate: false }), verifier(true), room, async (sender, { id, room: name, text }) => {
  const frame = JSON.stringify({ type: 'message', id, room: name, sender, text, seq: ++seq });
  for (const socket of room(name)) socket.send(frame);
  return seq;
});
