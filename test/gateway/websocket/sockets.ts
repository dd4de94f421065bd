import { once } from 'node:events';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { WebSocket, type ClientOptions } from 'ws';
import { attachUpgrade } from '../../../src/gateway/websocket/attach.ts';
import type { Caller } from '../../../src/gateway/auth.ts';
import { checkFrame } from '../../support/conformance.ts';
import { until } from '../../support/until.ts';
import { createUpgrade, type UpgradeParts } from '../../../src/gateway/websocket/upgrade.ts';

export type Frame = { readonly type: string } & Record<string, unknown>;
/** A client's socket that keeps what it received. */
export type Client = {
  readonly ws: WebSocket;
  readonly frames: Frame[];
  /** The close code, once closed. */
  code: number | undefined;
  send(frame: object): void;
  /** Waits for a frame that fits; each is returned once. */
  next(fits: (frame: Frame) => boolean): Promise<Frame>;
  closed(): Promise<number>;
};

export async function connect(url: string, options: ClientOptions & { protocols?: string[] } = {}): Promise<Client> {
  const { protocols = [], ...rest } = options;
  const ws = new WebSocket(url, protocols, { perMessageDeflate: false, ...rest });
  const taken = new Set<Frame>();
  const client: Client = {
    ws,
    frames: [],
    code: undefined,
    send: (frame) => ws.send(JSON.stringify(frame)),
    async next(fits) {
      const find = (): Frame | undefined => client.frames.find((frame) => !taken.has(frame) && fits(frame));
      // Polling by the test runner would move a virtual clock.
      const found = await until(find);
      taken.add(found);
      return found;
    },
    closed: () => until(() => client.code),
  };
  ws.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as Frame;
    checkFrame(frame);
    client.frames.push(frame);
  });
  ws.on('close', (code) => (client.code = code));
  ws.on('error', () => undefined);
  await once(ws, 'open');
  return client;
}

/** Sockets of a service's users by their tokens, in the order in which they were opened; closed together at the end. */
export function socketsTo(url: () => string): { socket(token: string): Promise<Client>; readonly sockets: readonly Client[]; closeSockets(): void } {
  const sockets: Client[] = [];
  return {
    async socket(token) {
      const client = await connect(`${url().replace('http', 'ws')}/chat/ws/me?token=${token}`);
      sockets.push(client);
      return client;
    },
    sockets,
    closeSockets() {
      for (const { ws } of sockets) ws.close();
    },
  };
}

/** The status and headers with which an upgrade was refused, or answered (101). `target`: what the request asks for, if not the path of the URL. */
export function refusal(url: string, headers: Record<string, string> = {}, target?: string): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  const { hostname, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path: target ?? pathname + search, headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==', ...headers } });
    asking.on('response', (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asking.on('upgrade', ({ headers: answered }, socket) => {
      socket.destroy();
      resolve({ status: 101, headers: answered, body: '' });
    });
    asking.on('error', reject);
    asking.end();
  });
}

/** An HTTP server with the upgrade and nothing else. */
export async function upgradeServer(parts: Partial<UpgradeParts> & Pick<UpgradeParts, 'authenticate'>, open: (ws: WebSocket, caller: Caller) => void, closeTimeout?: number): Promise<{ server: Server; url: string }> {
  const app = new Koa();
  const upgrade = createUpgrade({ redeem: () => undefined, corsOrigins: [], maxSocketsPerUser: 5, socketsOf: () => 0, socketsFrom: () => 0, countStranger: () => Promise.resolve(), isDraining: () => false, ...parts });
  attachUpgrade(app, upgrade, { open, onError: () => undefined, ...(closeTimeout !== undefined && { closeTimeout }) });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/chat/ws/` };
}
