import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

export type Gate = { readonly url: string; open(): Promise<void>; shut(): Promise<void>; /** Nothing gets through any more, and nothing is cut. */ freeze(): void; /** How many connections wait for an answer: of what they said since then, or just before. */ unheard(): number };

/** A way to a server that can be shut and opened again at the same address. It begins shut. */
export async function gateTo(url: string): Promise<Gate> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  /** The clients that have spoken last. */
  const unheard = new Set<Socket>();
  let frozen = false;
  let server: Server | undefined;
  const listen = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server = createServer((socket) => {
        const onward = connect(Number(target.port), target.hostname);
        socket.on('data', () => unheard.add(socket)).on('close', () => unheard.delete(socket));
        onward.on('data', () => !frozen && unheard.delete(socket));
        for (const [one, other] of [[socket, onward], [onward, socket]] as const) {
          sockets.add(one);
          one.on('error', () => other.destroy()).on('close', () => other.destroy() && sockets.delete(one));
          one.pipe(other);
        }
      });
      const listening = server;
      // A TCP server's address is no string.
      listening.once('error', reject).listen(port, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port));
    });
  const shut = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
    server = undefined;
  };
  const port = await listen(0);
  await shut();
  const gate = new URL(url);
  gate.hostname = '127.0.0.1';
  gate.port = String(port);
  return {
    url: gate.href,
    open: async () => void (await listen(port)),
    shut,
    freeze: () => {
      frozen = true;
      for (const socket of sockets) socket.unpipe().resume();
    },
    unheard: () => unheard.size,
  };
}
