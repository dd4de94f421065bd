import { randomUUID } from 'node:crypto';
import { createServer, STATUS_CODES, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Rejection, type Slug } from '../kernel/rejection.ts';
import { fixedHeaders, problemBody, problemHeaders } from './problems.ts';

/** Bounds of a connection, ms and bytes. A request may take long, for a large file on a slow line; whoever reads a body has a shorter patience. */
const usual = { headersTimeout: 10_000, requestTimeout: 600_000, keepAliveTimeout: 75_000, connectionsCheckingInterval: 5_000, maxHeaderSize: 16_384 };
/** Left to the listener, whose answers have the headers of all answers. */
const notRefusedHere = { requireHostHeader: false };
/** Of what one connection asks without waiting for answers so much is worked on at once, and so much may wait; whoever sends more is cut off. */
const pipelined = { atOnce: 8, waiting: 1_000 };
/** A connection that is given up has so long to take its answer, ms. */
const lastWords = 2_000;

/** An HTTP server that waits for nobody for long, and answers with a problem what is no request at all. */
export function createHttpServer(answer: RequestListener, bounds: Partial<typeof usual> = {}): Server {
  const listener = inTurn(answer);
  const server = createServer({ ...usual, ...bounds, ...notRefusedHere, noDelay: true }, listener);
  // An expectation that nobody knows may be passed over (RFC 9110 §10.1.1).
  server.on('checkExpectation', listener);
  server.maxRequestsPerSocket = 0;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // Node keeps the response that is being written on its socket: nothing may be put into its middle.
    const { _httpMessage: current } = socket as Socket & { _httpMessage?: ServerResponse | null };
    if (error.code === 'ECONNRESET' || !socket.writable || current?.headersSent) return void socket.destroy();
    // Whatever it goes on to send.
    const end = setTimeout(() => socket.destroy(), lastWords);
    socket.once('close', () => clearTimeout(end));
    socket.end(lastAnswer(error.code));
  });
  return server;
}

type Line = { answering: number; readonly waiting: (() => void)[] };

/** Node hands over all requests that have come in one piece, however many: those of one connection take turns with everybody else's. */
function inTurn(answer: RequestListener): RequestListener {
  const lines = new WeakMap<Socket, Line>();

  function begin(line: Line, request: IncomingMessage, response: ServerResponse<IncomingMessage> & { req: IncomingMessage }): void {
    line.answering += 1;
    response.once('close', () => {
      line.answering -= 1;
      const next = line.waiting.shift();
      if (next) setImmediate(next);
    });
    answer(request, response);
  }

  return (request, response) => {
    const { socket } = request;
    if (socket.destroyed) return;
    const line = lines.get(socket) ?? { answering: 0, waiting: [] };
    lines.set(socket, line);
    if (line.answering < pipelined.atOnce) begin(line, request, response);
    else if (line.waiting.length < pipelined.waiting) line.waiting.push(() => !socket.destroyed && begin(line, request, response));
    else socket.destroy();
  };
}

function lastAnswer(code: string | undefined): string {
  const [status, slug]: [number, Slug] = code === 'HPE_HEADER_OVERFLOW' ? [413, 'payload-too-large'] : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? [408, 'validation'] : [400, 'validation'];
  const detail = status === 413 ? 'The headers are too large' : status === 408 ? 'The request took too long' : 'This is no HTTP request';
  return wholeAnswer(new Rejection(slug, detail, slug === 'validation' ? { errors: [{ path: '', message: detail }] } : {}), status);
}

/** A refusal as the text of a whole answer, for a connection that is closed with it. */
export function wholeAnswer(rejection: Rejection, status: number = rejection.status, more: Record<string, string> = {}): string {
  const request_id = randomUUID();
  const body = problemBody(rejection, request_id).replace(/"status":\d+/, `"status":${status}`);
  const headers = { ...fixedHeaders, ...problemHeaders(rejection), 'X-Request-Id': request_id, 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close', ...more };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
