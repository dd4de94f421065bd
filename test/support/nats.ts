import { inject, onTestFinished } from 'vitest';
import { freePort } from '../../src/embedded/ports.ts';
import { startNatsServer } from '../../src/embedded/nats-server.ts';

export type TestNats = {
  readonly url: string;
  readonly pid: number;
  /** Ends it, and starts it again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
};

/** A real NATS server of one's own, that ends with the test at the latest. `start`: at once. */
export async function natsServer({ start = true }: { start?: boolean } = {}): Promise<TestNats> {
  const port = await freePort();
  let running: Awaited<ReturnType<typeof startNatsServer>> | undefined;
  const server: TestNats = {
    url: `nats://127.0.0.1:${port}`,
    get pid() {
      return running?.pid ?? 0;
    },
    async stop() {
      await running?.stop();
      running = undefined;
    },
    async start() {
      running = await startNatsServer({ port, binary: inject('natsServer') });
    },
  };
  if (start) await server.start();
  return server;
}

/** The same, ended with the test. */
export async function natsServerOfTest(options: { start?: boolean } = {}): Promise<TestNats> {
  const server = await natsServer(options);
  onTestFinished(() => server.stop());
  return server;
}
