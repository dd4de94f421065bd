import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

type Handshake = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Hop-by-hop (RFC 9110 §7.6.1), and about nothing but the upgrade. */
const ofUpgrade = new Set(['upgrade', 'http2-settings']);
const asksForWebSocket = ({ method, httpVersion, headers: { upgrade = '' } }: IncomingMessage): boolean => method === 'GET' && httpVersion !== '1.0' && upgrade.split(',').some((protocol) => protocol.trim().toLowerCase() === 'websocket');

/** Leaves to a server's handshakes what asks for a WebSocket. An upgrade to anything else is passed over, as if it had not been asked for (RFC 9110 §7.8): Node gives the handshake all of them. */
export function passOverOtherUpgrades(server: Server): void {
  const handshakes = server.listeners('upgrade') as Handshake[];
  server.removeAllListeners('upgrade');
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!asksForWebSocket(request)) return readAgain(server, socket, Buffer.concat([headOf(request), head]));
    // The handshake knows no list.
    request.headers.upgrade = 'websocket';
    for (const shake of handshakes) shake.call(server, request, socket, head);
  });
}

/** The request's head without the wish. */
function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (ofUpgrade.has(name.toLowerCase())) continue;
    if (name.toLowerCase() !== 'connection') lines.push(`${name}: ${value}`);
    else lines.push(`${name}: ${value.split(',').filter((option) => !ofUpgrade.has(option.trim().toLowerCase())).join(',') || 'keep-alive'}`);
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

/** The connection as if it had just been opened and had sent these bytes, once it has the answers to what it asked before. */
function readAgain(server: Server, socket: Duplex & { _httpMessage?: ServerResponse | null }, bytes: Buffer): void {
  const { _httpMessage: answering } = socket;
  if (socket.destroyed) return;
  if (answering) return void answering.once('close', () => setImmediate(readAgain, server, socket, bytes));
  socket.unshift(bytes);
  server.emit('connection', socket);
}
