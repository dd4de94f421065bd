import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, DebugEvents, Events, headers, type ConnectionOptions, type Msg, type NatsConnection, type Subscription } from 'nats';
import { createLocalBus } from './local.ts';
import type { Bus } from './types.ts';

export type NatsBusOptions = {
  /** `nats://user:password@host:port` or `tls://…`; several of a cluster, separated by commas. */
  readonly url: string;
  /** Stands before every subject, so that services that share a server do not hear each other. */
  readonly prefix: string;
  /** Hears of a listener or responder that throws, and of what the server refuses. */
  readonly onError?: (error: unknown) => void;
  /** Hears when the server is found or lost. */
  readonly onState?: (state: Bus['state']) => void;
};

/** A message larger than this is not sent (a server takes 1 MiB), and no more than so much is on its way to a server that does not take it, bytes. */
const maxMessage = 900_000;
const maxUnsent = 4 * 1024 * 1024;
/** After so many bytes the server is asked whether it has taken them. */
const askAfter = 256 * 1024;
/** A server that answers no ping for so long is lost: 1 s for each of three. */
const liveness = { pingInterval: 1_000, maxPingOut: 3, timeout: 2_000 };
const shortest = 100;
const longest = 5_000;
/** As W3C Trace Context has it. */
const traceHeader = 'traceparent';
/** How long a responder of ours may take: whoever asked has given up by then. */
const answering = 10_000;

/** ms to wait before the nth try to connect, with jitter. */
const backoff = (failures: number): number => Math.min(longest, shortest * 2 ** Math.min(failures, 10)) * (0.5 + Math.random() / 2);

/**
 * The bus between processes, over NATS. Within this process it works as the local bus does whether the server is there or not; what others
 * would have heard while it is away is lost, which the contract allows. It connects by itself and for ever: nothing waits for it.
 */
export function createNatsBus({ url, prefix, onError = () => {}, onState = () => {} }: NatsBusOptions): Bus {
  const here = createLocalBus(onError);
  const listening = new Map<string, { count: number; live: Subscription | undefined }>();
  const replying = new Map<string, Subscription | undefined>();
  const stopped = new AbortController();
  let server: NatsConnection | undefined;
  let usable = false;
  let unsent = 0;
  let asking = false;
  let misses = 0;

  function setUsable(now: boolean): void {
    unsent = 0;
    if (now === usable) return;
    usable = now;
    onState(now ? 'connected' : 'disconnected');
  }

  /** Hands a call to the server; what it throws (a connection that has just closed) loses a message and no more. */
  function attempt<Result>(call: (connection: NatsConnection) => Result): Result | undefined {
    if (!server || server.isClosed()) return undefined;
    try {
      return call(server);
    } catch (error) {
      onError(error);
      return undefined;
    }
  }

  function hear(subject: string): Subscription | undefined {
    return attempt((connection) => connection.subscribe(prefix + subject, { callback: (error, message) => (error ? onError(error) : here.publish(subject, parsed(message), message.headers?.get(traceHeader) || undefined)) }));
  }

  function answerTo(subject: string): Subscription | undefined {
    const callback = (error: Error | null, message: Msg): void => {
      if (error) return onError(error);
      void here.request(subject, parsed(message), answering).then((value) => value !== undefined && attempt(() => message.respond(JSON.stringify(value))));
    };
    return attempt((connection) => connection.subscribe(prefix + subject, { callback }));
  }

  function send(subject: string, payload: unknown, trace: string | undefined): void {
    if (!usable) return;
    const text = JSON.stringify(payload);
    if (text === undefined || text.length > maxMessage || unsent > maxUnsent) return;
    unsent += text.length;
    attempt((connection) => connection.publish(prefix + subject, text, trace !== undefined && connection.info?.headers ? { headers: headersOf(trace) } : undefined));
    if (unsent > askAfter && !asking) void settle();
  }

  /** What was sent before the server's answer, it has taken. */
  async function settle(): Promise<void> {
    asking = true;
    const before = unsent;
    await attempt((connection) => connection.flush().catch(() => undefined));
    unsent = Math.max(0, unsent - before);
    asking = false;
  }

  async function watch(connection: NatsConnection): Promise<void> {
    for await (const { type } of connection.status()) {
      if (type === DebugEvents.StaleConnection) cut(connection);
      if (type === Events.Disconnect) setUsable(false);
      else if (type === Events.Reconnect) {
        misses = 0;
        setUsable(true);
      }
    }
  }

  async function keepConnected(): Promise<void> {
    for (let failures = 0; !stopped.signal.aborted; failures++) {
      try {
        const connection = await connect({ ...optionsOf(url), ...liveness, noEcho: true, maxReconnectAttempts: -1, reconnectDelayHandler: () => backoff(misses++) });
        if (stopped.signal.aborted) return void (await connection.close());
        server = connection;
        for (const [subject, entry] of listening) entry.live = hear(subject);
        for (const subject of replying.keys()) replying.set(subject, answerTo(subject));
        void watch(connection).catch(onError);
        setUsable(true);
        failures = 0;
        // It ends by itself only when the server refuses us for good: then all begins anew.
        const reason = await connection.closed();
        if (reason && !stopped.signal.aborted) onError(reason);
      } catch (error) {
        if (failures === 0) onError(error);
      }
      server = undefined;
      setUsable(false);
      await pause(backoff(failures), undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
    }
  }
  const running = keepConnected();

  return {
    get state() {
      return usable ? 'connected' : 'disconnected';
    },
    publish(subject, payload, trace) {
      if (stopped.signal.aborted) return;
      here.publish(subject, payload, trace);
      send(subject, payload, trace);
    },
    subscribe(subject, listener) {
      const stop = here.subscribe(subject, listener);
      const entry = listening.get(subject) ?? { count: 0, live: hear(subject) };
      entry.count += 1;
      listening.set(subject, entry);
      let listens = true;
      return () => {
        if (!listens) return;
        listens = false;
        stop();
        entry.count -= 1;
        if (entry.count > 0) return;
        listening.delete(subject);
        attempt(() => entry.live?.unsubscribe());
      };
    },
    async request(subject, payload, timeout) {
      if (stopped.signal.aborted) return undefined;
      if (replying.has(subject)) return here.request(subject, payload, timeout);
      if (!usable) return undefined;
      // Nobody there, no answer in time, the server gone: all the same to whoever asks.
      const answer = await attempt((connection) => connection.request(prefix + subject, JSON.stringify(payload), { timeout }).catch(() => undefined));
      return answer && parsed(answer);
    },
    reply(subject, responder) {
      const stop = here.reply(subject, responder);
      if (!replying.has(subject)) replying.set(subject, answerTo(subject));
      return () => {
        stop();
        const live = replying.get(subject);
        if (replying.delete(subject)) attempt(() => live?.unsubscribe());
      };
    },
    async close() {
      if (stopped.signal.aborted) return;
      stopped.abort();
      await here.close();
      // What was published last still leaves, if the server takes it.
      await Promise.race([attempt((connection) => connection.flush().catch(() => undefined)), pause(500, undefined, { ref: false })]);
      await attempt((connection) => connection.close().catch(onError));
      await running;
      setUsable(false);
    },
  };
}

/** The library would wait for the last bytes to leave, to a server that takes none (2.29.3): it has no public way to its socket. */
function cut(connection: NatsConnection): void {
  const { protocol } = connection as unknown as { readonly protocol?: { readonly transport?: { readonly socket?: Socket } } };
  protocol?.transport?.socket?.destroy();
}

/** Undefined for what is no JSON: a stranger's message. */
function parsed(message: Msg): unknown {
  try {
    return JSON.parse(message.string());
  } catch {
    return undefined;
  }
}

function headersOf(trace: string): ReturnType<typeof headers> {
  const beside = headers();
  beside.set(traceHeader, trace);
  return beside;
}

/** What the client is told of `url`: of several servers the scheme may be left out but in the first. */
export function optionsOf(url: string): ConnectionOptions {
  const urls = url.split(',').map((one) => new URL(one.trim().replace(/^(?![a-z]+:\/\/)/i, 'nats://')));
  const { username = '', password = '' } = urls.find(({ username: user }) => user !== '') ?? {};
  const user = decodeURIComponent(username);
  return {
    servers: urls.map(({ host }) => host),
    // Without a password what stands before the @ is a token, as NATS has it.
    ...(user !== '' && (password === '' ? { token: user } : { user, pass: decodeURIComponent(password) })),
    ...(urls.some(({ protocol }) => protocol === 'tls:') && { tls: {} }),
  };
}
