import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { invalid, Rejection } from '../kernel/rejection.ts';
import { parseJson } from './json.ts';

/** API §2: JSON bodies up to 64 KiB. */
const largest = 65_536;
/** What is thrown away of a body that nobody wants, before the connection is cut: as much as a client sends of a file that is a little too large before it reads. */
const largestWaste = 32 * 1024 * 1024;

/** Media types that are JSON in UTF-8; most requests have one of the first two. */
const plain = new Set(['application/json', 'application/json; charset=utf-8']);
const withCharset = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

const peeked = new WeakMap<IncomingMessage, Promise<unknown>>();

/** The same, which `readJson` then gives again. */
export function peekJson(request: IncomingMessage): Promise<unknown> {
  const reading = readJson(request);
  reading.catch(() => undefined);
  peeked.set(request, reading);
  return reading;
}

/** The request's body as JSON, if it has arrived within `patience` ms. Throws `unsupported-media-type`, `payload-too-large` or `validation`. */
export async function readJson(request: IncomingMessage, patience = 10_000): Promise<unknown> {
  const known = peeked.get(request);
  if (known) return known;
  const { 'content-type': type = '', 'content-encoding': encoding } = request.headers;
  if (!plain.has(type) && !withCharset.test(type)) throw new Rejection('unsupported-media-type', 'The body must be application/json in UTF-8');
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') throw new Rejection('unsupported-media-type', 'The body must not be compressed');
  const bytes = await readBytes(request, patience);
  if (!isUtf8(bytes)) throw invalid('', 'is not UTF-8');
  return parseJson(bytes.toString('utf8'));
}

/** The same where a body may be left out, which is an empty object. */
export function readJsonIfAny(request: IncomingMessage): Promise<unknown> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  return encoding === undefined && Number(length ?? 0) === 0 ? Promise.resolve({}) : readJson(request);
}

function readBytes(request: IncomingMessage, patience: number): Buffer | Promise<Buffer> {
  const declared = Number(request.headers['content-length'] ?? Number.NaN);
  if (declared > largest) {
    discard(request);
    throw tooLarge();
  }
  // A small body has come with its headers: no listener, no timer.
  if (declared > 0 && request.readableLength === declared) {
    const chunk: unknown = request.read();
    if (Buffer.isBuffer(chunk) && chunk.length === declared) return chunk;
    if (Buffer.isBuffer(chunk)) request.unshift(chunk);
  }
  return gather(request, patience);
}

function gather(request: IncomingMessage, patience: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('error', onBroken).off('close', onBroken);
      finish();
    };
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      if (length <= largest) return void chunks.push(chunk);
      settle(() => reject(tooLarge()));
      discard(request);
    };
    const onEnd = (): void => settle(() => resolve(Buffer.concat(chunks, length)));
    const onBroken = (): void => settle(() => reject(invalid('', 'has not arrived whole')));
    const timer = setTimeout(() => {
      // Whoever drips a body gets an answer, and no further request on this connection.
      settle(() => reject(invalid('', 'has not arrived in time')));
      request.socket.setTimeout(1_000, () => request.destroy());
    }, patience);
    request.on('data', onData).on('end', onEnd).on('error', onBroken).on('close', onBroken);
    if (request.readableEnded) onEnd();
  });
}

const discarded = new WeakSet<IncomingMessage>();

/** Lets a client finish what it is sending, so that it hears the answer; up to a bound. */
export function discard(request: IncomingMessage): void {
  if (discarded.has(request)) return;
  discarded.add(request);
  let wasted = 0;
  request.on('error', () => undefined);
  request.on('data', (chunk: Buffer) => {
    wasted += chunk.length;
    if (wasted > largestWaste) request.destroy();
  });
}

const tooLarge = (): Rejection => new Rejection('payload-too-large', 'A JSON body may have 64 KiB');
