/** What we use of koa-websocket. Its published types put a `websocket` into the context of every Koa request. */
declare module 'koa-websocket' {
  import type { IncomingMessage } from 'node:http';
  import type Koa from 'koa';
  import type { ServerOptions, WebSocket } from 'ws';

  type Sockets = {
    use(middleware: (context: { readonly websocket: WebSocket; readonly req: IncomingMessage }) => void): Sockets;
  };
  export default function koaWebsocket(app: Koa, options: ServerOptions): Koa & { readonly ws: Sockets };
}
