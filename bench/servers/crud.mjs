// The CRUD twin: what a team would build without event sourcing. Koa, one INSERT a message through a pool of 10, then a
// broadcast to the room's sockets. TOKEN_CACHE=1 keeps verified tokens; without it every request verifies its token.
import http from 'node:http';
import Koa from 'koa';
import Router from '@koa/router';
import pg from 'pg';
import { WebSocketServer } from 'ws';
import { readBody, rooms, serve, verifier } from './common.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query('drop table if exists crud_messages; create table crud_messages (id uuid primary key, room text not null, sender text not null, body text not null, at timestamptz not null default now(), seq bigserial); create index on crud_messages (room, seq)');
const verify = verifier(process.env.TOKEN_CACHE === '1');
const room = rooms();

async function post(sender, { id, room: name, text }) {
  const { rows } = await pool.query({ name: 'post', text: 'insert into crud_messages (id, room, sender, body) values ($1, $2, $3, $4) returning seq, at', values: [id, name, sender, text] });
  const message = { type: 'message', id, room: name, sender, text, seq: rows[0].seq, at: rows[0].at };
  const frame = JSON.stringify(message);
  for (const socket of room(name)) socket.send(frame);
  return message.seq;
}

const app = new Koa();
const router = new Router();
router.post('/messages', async (ctx) => {
  const user = await verify(ctx.get('authorization').slice(7));
  ctx.body = { seq: await post(user.sub, JSON.parse(await readBody(ctx.req))) };
});
app.use(router.routes());
const server = http.createServer(app.callback());
serve(server, new WebSocketServer({ noServer: true, perMessageDeflate: false }), verify, room, post);
