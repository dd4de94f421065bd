import type { WebSocket } from 'ws';
import { connect, type Client } from '../gateway/websocket/sockets.ts';
import { startApp, type App } from './app.ts';
import { startNode, type RunningNode } from './eventlog-node.ts';
import { natsServer, type TestNats } from './nats.ts';
import { testDatabase } from './postgres.ts';

export type FirstGateway = {
  /** A whole service, that projects unless told otherwise. */
  readonly app: App;
  readonly nats: TestNats;
  readonly node: RunningNode;
  /** The settings by which another process joins it. */
  readonly settings: Readonly<Record<string, string>>;
  /** A socket of whoever has this token. */
  connect(app: App, token: string): Promise<Client & { readonly ws: WebSocket }>;
  stop(): Promise<void>;
};
export type TestGateways = Omit<FirstGateway, 'app'> & { readonly apps: readonly [App, App] };

/** A gateway on an event log, a PostgreSQL and a NATS server that others can join. */
export async function startFirstGateway(more: Record<string, string> = {}): Promise<FirstGateway> {
  const [nats, node, database] = await Promise.all([natsServer(), startNode(), testDatabase()]);
  const settings = { NATS_URL: nats.url, EVENTSTORE_URL: node.url, DATABASE_URL: database.url, KEYS_DATABASE_URL: database.url, MASTER_KEY: Buffer.alloc(32, 7).toString('base64'), ...more };
  const app = await startApp(settings);
  return {
    app,
    nats,
    node,
    settings,
    connect: (to, token) => connect(`${to.url.replace('http', 'ws')}/chat/ws/me?token=${token}`),
    async stop() {
      await app.stop();
      await Promise.all([nats.stop(), node.stop(), database.close()]);
    },
  };
}

/** Two gateways on one event log, one PostgreSQL and one NATS server; the first projects. */
export async function startGateways(more: Record<string, string> = {}): Promise<TestGateways> {
  const { app, ...first } = await startFirstGateway(more);
  const second = await startApp({ ...first.settings, PROCESS_ROLE: 'gateway' });
  return {
    ...first,
    apps: [app, second],
    async stop() {
      await second.stop();
      await first.stop();
    },
  };
}
