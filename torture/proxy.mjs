import { once } from 'node:events';
import net from 'node:net';

/** A way to a port that can be cut (nothing gets through, and new connections are refused) and slowed. */
export async function openWay(target) {
  const pairs = new Set();
  let delay = 0;
  let isCut = false;

  function carry(from, to) {
    from.on('data', (chunk) => {
      const pass = () => {
        if (!to.writable) return;
        if (to.write(chunk)) from.resume();
        else to.once('drain', () => from.resume());
      };
      from.pause();
      if (delay > 0) setTimeout(pass, delay);
      else pass();
    });
    from.on('error', () => {});
    from.on('end', () => to.end());
    from.on('close', () => to.destroy());
  }

  const server = net.createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    if (isCut) return client.destroy();
    const onward = net.connect({ port: target, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    const pair = { client, onward };
    pairs.add(pair);
    client.on('close', () => pairs.delete(pair));
    carry(client, onward);
    carry(onward, client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    cut() {
      isCut = true;
      for (const { client, onward } of pairs) {
        client.resetAndDestroy();
        onward.resetAndDestroy();
      }
    },
    mend() {
      isCut = false;
      delay = 0;
    },
    slow: (ms) => (delay = ms),
    close() {
      this.cut();
      server.close();
    },
  };
}
