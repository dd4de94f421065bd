import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import { residentOf } from './processes.mjs';

/** Node's debugging port for a service whose memory is to be asked for. */
export const inspected = async (port) => {
  const [{ webSocketDebuggerUrl }] = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  const socket = new WebSocket(webSocketDebuggerUrl, { perMessageDeflate: false });
  await once(socket, 'open');
  let calls = 0;
  const collect = async () => {
    const id = ++calls;
    socket.send(JSON.stringify({ id, method: 'HeapProfiler.collectGarbage' }));
    for (;;) {
      const [data] = await once(socket, 'message');
      if (JSON.parse(data.toString()).id === id) return;
    }
  };
  return {
    /** Resident bytes of the process (its children have nothing to do with sockets), when its garbage has been collected. */
    async resident(pid) {
      for (let n = 0; n < 3; n++) {
        await collect();
        await sleep(500);
      }
      return residentOf(pid);
    },
    close: () => socket.terminate(),
  };
};
