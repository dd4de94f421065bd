import { once } from 'node:events';
import net from 'node:net';

export type Front = { readonly port: number; close(): Promise<void> };
/** How long a process behind the port may take to accept, ms. */
const accepting = 1_000;

/** One port for several processes on this machine: each connection goes, as it is, to the next of `ports` that takes it. Rejects when it cannot listen. */
export async function openFront({ host, port, ports }: { host: string; port: number; ports: readonly number[] }): Promise<Front> {
  const open = new Set<net.Socket>();
  let next = 0;

  function join(one: net.Socket, other: net.Socket): void {
    for (const [from, to] of [[one, other], [other, one]] as const) {
      open.add(from);
      from.on('close', () => {
        open.delete(from);
        to.destroySoon();
      });
      from.pipe(to);
    }
  }

  function lead(client: net.Socket, tries: number): void {
    const target = ports[next++ % ports.length];
    if (target === undefined || tries === 0 || client.destroyed) return void client.destroy();
    const onward = net.connect({ port: target, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    // Refused, or too slow: the next one.
    const failed = (): void => {
      clearTimeout(timer);
      lead(client, tries - 1);
    };
    const timer = setTimeout(() => onward.destroy(), accepting);
    onward.on('error', () => undefined).once('close', failed);
    onward.once('connect', () => {
      clearTimeout(timer);
      onward.off('close', failed);
      join(client, onward);
    });
  }

  const server = net.createServer({ noDelay: true, allowHalfOpen: true, pauseOnConnect: true }, (client) => {
    client.on('error', () => undefined);
    lead(client, ports.length);
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    // A TCP server's address is no string.
    port: (server.address() as net.AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
