// The emmett twin: event-sourced with emmett-postgresql and an inline projection, one append a message.
import http from 'node:http';
import { projections } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore, postgreSQLRawSQLProjection } from '@event-driven-io/emmett-postgresql';
import { SQL } from '@event-driven-io/dumbo';
import { WebSocketServer } from 'ws';
import { rooms, serve, verifier } from './common.mjs';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query('drop table if exists emmett_messages; create table emmett_messages (id uuid primary key, room text not null, sender text not null, body text not null)');
const messages = postgreSQLRawSQLProjection({
  name: 'messages',
  canHandle: ['MessagePosted'],
  evolve: ({ data }) => SQL`insert into emmett_messages (id, room, sender, body) values (${data.id}::uuid, ${data.room}, ${data.sender}, ${data.text}) on conflict do nothing`,
});
const store = getPostgreSQLEventStore(process.env.DATABASE_URL, { projections: projections.inline([messages]), connectionOptions: { pool } });
await store.schema.migrate();
const room = rooms();

async function post(sender, { id, room: name, text }) {
  const event = { type: 'MessagePosted', data: { id, room: name, sender, text } };
  for (let attempt = 0; ; attempt++) {
    try {
      const { nextExpectedStreamVersion } = await store.appendToStream(`room:${name}`, [event]);
      const frame = JSON.stringify({ type: 'message', ...event.data, seq: String(nextExpectedStreamVersion) });
      for (const socket of room(name)) socket.send(frame);
      return String(nextExpectedStreamVersion);
    } catch (error) {
      if (attempt >= 50) throw error;
    }
  }
}
serve(http.createServer(), new WebSocketServer({ noServer: true, perMessageDeflate: false }), verifier(true), room, post);
