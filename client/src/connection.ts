import { backoff, expiryOf } from './backoff.ts';
import { ChatError } from './error.ts';
import type { ClientFrame, Options, ServerFrame, Socket, SocketConstructor, State } from './types.ts';

export type Connection = {
  readonly state: State;
  /** Sends at once; false: nothing can be sent now. */
  send(frame: ClientFrame): boolean;
  close(): void;
};
export type Listener = {
  /** A connection was confirmed: what is to be sent anew is sent now. */
  onOpen(): void;
  onLost(): void;
  onFrame(frame: ServerFrame): void;
  onState(state: State, error?: ChatError): void;
};
type Timer = ReturnType<typeof setTimeout>;

const refreshRef = 'token';
/** The service says `connection_confirmed` at once. */
const handshake = 15_000;
const refusedAfter = 3;
const longestTimer = 2 ** 31 - 1;

/** A socket that comes back: with a fresh token after 4401, later after 4429, never after 1008 or when the token is refused again and again. */
export function createConnection(options: Options, { onOpen, onLost, onFrame, onState }: Listener): Connection {
  const { random = Math.random, silence = 20_000 } = options;
  const Constructor = options.WebSocket ?? (Reflect.get(globalThis, 'WebSocket') as SocketConstructor | undefined);
  if (!Constructor) throw new ChatError('closed', 'There is no WebSocket here: pass one, as of the package ws');
  const address = new URL(options.url || '/', (Reflect.get(globalThis, 'location') as { href: string } | undefined)?.href);
  const timers = new Map<'again' | 'alive' | 'refresh', Timer>();
  let state: State = 'connecting';
  let socket: Socket | undefined;
  let confirmed = false;
  let failures = 0;
  let refusals = 0;
  let heardAt = 0;

  function after(name: 'again' | 'alive' | 'refresh', wait: number, work: () => void): void {
    clearTimeout(timers.get(name));
    timers.set(name, setTimeout(work, Math.min(wait, longestTimer)));
  }
  function turn(to: State, error?: ChatError): void {
    if (state === to) return;
    state = to;
    onState(to, error);
  }
  function end(error?: ChatError): void {
    for (const timer of timers.values()) clearTimeout(timer);
    drop();
    turn('closed', error);
  }
  /** Lets go of the socket; what still comes from it is not heard. */
  function drop(): void {
    const old = socket;
    const wasOpen = confirmed;
    socket = undefined;
    confirmed = false;
    if (!old) return;
    if (old.readyState < 2) old.close(1000);
    if (wasOpen) onLost();
  }
  function again(wait: number): void {
    drop();
    clearTimeout(timers.get('refresh'));
    if (state === 'closed') return;
    turn('connecting');
    after('again', wait, () => void open());
  }
  const retry = (least = 0): void => again(least + backoff(failures++, random, options.backoff));

  async function open(): Promise<void> {
    try {
      const token = await options.token();
      const protocols = options.ticket ? [] : ['medreserve.v1', `bearer.${token}`];
      const query = options.ticket ? `?ticket=${encodeURIComponent(await ticketFor(token))}` : '';
      if (state === 'closed' || !Constructor) return;
      const { host, protocol, pathname } = address;
      attach(new Constructor(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}${pathname.replace(/\/$/, '')}/chat/ws/me${query}`, protocols), token);
    } catch (error) {
      if (error instanceof ChatError) refused(error);
      else retry();
    }
  }

  function attach(fresh: Socket, token: string): void {
    socket = fresh;
    heardAt = Date.now();
    // An error is followed by a close; without a listener it would end a Node process.
    fresh.addEventListener('error', () => undefined);
    fresh.addEventListener('close', ({ code }) => socket === fresh && lost(code, token));
    fresh.addEventListener('message', ({ data }) => socket === fresh && hear(JSON.parse(String(data)) as ServerFrame, token));
    after('alive', handshake, () => retry());
  }

  function hear(frame: ServerFrame, token: string): void {
    heardAt = Date.now();
    if (frame.type === 'connection_confirmed') {
      confirmed = true;
      refusals = 0;
      watch();
      refreshBefore(expiryOf(token), Date.parse(frame.timestamp) - heardAt);
      turn('open');
      onOpen();
    }
    if ('ref' in frame && frame.ref === refreshRef) return void (frame.type === 'error' ? after('refresh', 5_000, () => void refresh(0)) : undefined);
    // A frame that is not a greeting: this connection works.
    if (frame.type !== 'connection_confirmed') failures = 0;
    onFrame(frame);
  }

  /** Asks a silent connection whether it lives. */
  function watch(): void {
    after('alive', silence / 2, () => {
      const quiet = Date.now() - heardAt;
      if (quiet >= 1.5 * silence) return retry();
      if (quiet >= silence) send({ type: 'ping' });
      watch();
    });
  }

  /** `skew`: how far the service's clock is ahead, ms. */
  function refreshBefore(expiry: number | undefined, skew: number): void {
    if (expiry === undefined) return;
    const left = expiry - Date.now() - skew;
    after('refresh', Math.max(1_000, left - Math.min(60_000, left / 2)), () => void refresh(skew));
  }
  async function refresh(skew: number): Promise<void> {
    try {
      const token = await options.token();
      if (confirmed && send({ type: 'authenticate', token, ref: refreshRef })) refreshBefore(expiryOf(token), skew);
    } catch {
      after('refresh', 5_000, () => void refresh(skew));
    }
  }

  function lost(code: number, token: string): void {
    const wasConfirmed = confirmed;
    if (code === 1008) return end(new ChatError('closed', 'The service closed the connection for good'));
    if (code === 4401) return refused(new ChatError('token-invalid', 'The token was not accepted'));
    if (wasConfirmed) return retry(code === 4429 ? 5_000 : 0);
    // A browser does not say why it was not let in; the service does.
    void ask(token)
      .then(problemOf, () => undefined)
      .then((error) => socket === undefined || (error ? refused(error) : retry()));
  }

  /** Once may be an old token: a fresh one is tried. `forbidden` is final. */
  function refused(error: ChatError): void {
    refusals += 1;
    if (error.code === 'forbidden' || refusals >= refusedAfter) end(error);
    else retry();
  }

  const ask = (token: string): Promise<Response> => (options.fetch ?? fetch)(new URL(`${address.pathname.replace(/\/$/, '')}/chat/ws-ticket`, address), { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
  function problemOf({ status }: { status: number }): ChatError | undefined {
    if (status === 401) return new ChatError('token-invalid', 'The token was not accepted');
    return status === 403 ? new ChatError('forbidden', 'This account may not connect') : undefined;
  }
  async function ticketFor(token: string): Promise<string> {
    const response = await ask(token);
    const problem = problemOf(response);
    if (problem) throw problem;
    if (!response.ok) throw new Error(`no ticket: ${response.status}`);
    return ((await response.json()) as { ticket: string }).ticket;
  }

  function send(frame: ClientFrame): boolean {
    if (!socket || !confirmed || socket.readyState !== 1) return false;
    socket.send(JSON.stringify(frame));
    return true;
  }

  void open();
  return {
    get state() {
      return state;
    },
    send,
    close: () => end(),
  };
}
