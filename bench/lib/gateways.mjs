import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startNatsServer } from '../../dist/src/embedded/nats-server.js';
import { freePort, cpuOf } from './processes.mjs';
import { startService } from './service.mjs';

/** So many gateways, and a projector beside them that has the embedded servers: what the gateways take is theirs alone. */
export async function startGateways(count, environment = {}) {
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'bench-gateways-'));
  const nats = await startNatsServer({ port: await freePort() });
  const settings = { NATS_URL: nats.url, ...environment };
  const projector = await startService({ dataDirectory, environment: { ...settings, PROCESS_ROLE: 'projector' } });
  const gateways = [];
  for (let n = 0; n < count; n++) gateways.push(await startService({ dataDirectory, environment: { ...settings, PROCESS_ROLE: 'gateway' } }));
  const { url, secret } = gateways[0] ?? projector;
  return {
    url,
    secret,
    gateways,
    urls: gateways.map((gateway) => gateway.url),
    natsUrl: nats.url,
    dataDirectory,
    /** Of the gateways, seconds. */
    cpu: () => gateways.reduce((sum, { pid }) => sum + cpuOf(pid), 0),
    async stop() {
      for (const gateway of gateways) await gateway.stop();
      await projector.stop();
      await nats.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
