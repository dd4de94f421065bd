import type { WebSocket } from 'ws';
import { connect, type Client } from '../gateway/websocket/sockets.ts';
import { startApp, type App } from './app.ts';
import { startNode, type RunningNode } from './eventlog-node.ts';
import { natsServer, type TestNats } from './nats.ts';
import { testDatabase } from './postgres.ts';

export type TestGateways = {
  /** Each a whole service; the first projects, unless told otherwise. */
  readonly apps: readonly [App, App];
  readonly nats: TestNats;
  readonly node: RunningNode;
  /** The settings by which another process joins them. */
  readonly settings: Readonly<Record<string, string>>;
  /** A socket of whoever has this token. */
  connect(app: App, token: string): Promise<Client & { readonly ws: WebSocket }>;
  stop(): Promise<void>;
};

/** Two gateways on one event log, one PostgreSQL and one NATS server. */
export async function startGateways(more: Record<string, string> = {}): Promise<TestGateways> {
  const [nats, node, database] = await Promise.all([natsServer(), startNode(), testDatabase()]);
  const settings = { NATS_URL: nats.url, EVENTSTORE_URL: node.url, DATABASE_URL: database.url, KEYS_DATABASE_URL: database.url, MASTER_KEY: Buffer.alloc(32, 7).toString('base64'), ...more };
  const first = await startApp(settings);
  const second = await startApp({ ...settings, PROCESS_ROLE: 'gateway' });
  return {
    apps: [first, second],
    nats,
    node,
    settings,
    connect: (app, token) => connect(`${app.url.replace('http', 'ws')}/chat/ws/me?token=${token}`),
    async stop() {
      await second.stop();
      await first.stop();
      await Promise.all([nats.stop(), node.stop(), database.close()]);
    },
  };
}
