import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { invalid, Rejection } from '../../kernel/rejection.ts';
import { discard } from '../body.ts';
import { cleanName } from './name.ts';

/** What is around the one part: boundaries, headers, and what a client may put before and after, bytes. */
const around = 16_384;
/** No byte for so long, or not whole after so long, and the upload is given up (ms). */
const patience = { idle: 15_000, whole: 540_000 };
const bounds = { files: 1, fields: 0, parts: 1, headerPairs: 16, headerSize: 8_192 };

export type Part = { readonly name: string; readonly bytes: AsyncIterable<Buffer> };
export type PartOptions = { /** Bytes of the file. */ readonly largest: number; readonly idle?: number; readonly whole?: number };

/**
 * Takes the one part `file` of a multipart body (RFC 7578) as it comes in and gives it to `use`. Resolves with what that made of it once the body has ended
 * well; whatever goes wrong, `use` hears of it as an error of `bytes`. Throws `unsupported-media-type`, `payload-too-large`, `validation`, and what `use` throws.
 */
export async function receivePart<Result>(request: IncomingMessage, options: PartOptions, use: (part: Part) => Promise<Result>): Promise<Result> {
  const { 'content-type': type = '', 'content-encoding': encoding, 'content-length': declared } = request.headers;
  if (!/^multipart\/form-data\s*(;|$)/i.test(type)) throw refused(request, new Rejection('unsupported-media-type', 'The body must be multipart/form-data'));
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') throw refused(request, new Rejection('unsupported-media-type', 'The body must not be compressed'));
  if (Number(declared) > options.largest + around) throw refused(request, tooLarge());
  const busboy = parserOf(request, type, options.largest);
  try {
    return await receive(request, busboy, options, use);
  } catch (error) {
    request.unpipe(busboy);
    throw refused(request, error);
  }
}

function parserOf(request: IncomingMessage, type: string, largest: number): BusboyInstance {
  try {
    return new Busboy({ headers: { ...request.headers, 'content-type': type }, limits: { ...bounds, fileSize: largest } });
  } catch {
    throw refused(request, invalid('', 'has no boundary that can be used'));
  }
}

function receive<Result>(request: IncomingMessage, busboy: BusboyInstance, { largest, idle = patience.idle, whole = patience.whole }: PartOptions, use: (part: Part) => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    let using: Promise<Result> | undefined;
    let stream: BusboyFileStream | undefined;
    let received = 0;
    let settled = false;

    function settle(finish: () => void): void {
      if (settled) return;
      settled = true;
      clearTimeout(wholeTimer);
      clearTimeout(idleTimer);
      request.off('data', onData).off('end', onEnd).off('close', onBroken).off('error', onBroken);
      finish();
    }
    /** Whoever uses the part is done with it before anybody is answered. */
    function fail(error: unknown): void {
      settle(() => {
        stream?.destroy(error instanceof Error ? error : undefined);
        void Promise.resolve(using).catch(() => undefined).then(() => reject(error));
      });
    }
    const late = (): void => fail(invalid('', 'has not arrived in time'));
    // Who goes away after the last byte has sent everything.
    const onBroken = (): void => {
      if (!request.complete) fail(invalid('', 'has not arrived whole'));
    };
    const onEnd = (): void => {
      clearTimeout(idleTimer);
      clearTimeout(wholeTimer);
    };
    const onData = (bytes: Buffer): void => {
      received += bytes.length;
      idleTimer.refresh();
      if (received > largest + around) fail(tooLarge());
    };
    const idleTimer = setTimeout(late, idle);
    const wholeTimer = setTimeout(late, whole);

    busboy.on('file', (field, file, name) => {
      stream = file;
      // An error of it is told by whoever reads it.
      file.on('error', () => undefined);
      file.on('limit', () => fail(tooLarge()));
      if (field !== 'file') return fail(invalid('/file', 'is missing'));
      const cleaned = cleanName(name);
      if (cleaned === undefined) return fail(invalid('/file', 'has a name that is no text'));
      using = use({ name: cleaned, bytes: file });
      using.catch(fail);
    });
    busboy.on('field', () => fail(invalid('/file', 'must be a file')));
    const extra = (): void => fail(invalid('', 'must have one part, file'));
    busboy.on('partsLimit', extra).on('filesLimit', extra).on('fieldsLimit', extra);
    busboy.on('error', () => fail(invalid('', 'is no multipart body')));
    busboy.on('finish', () => {
      if (using) using.then((result) => settle(() => resolve(result)), fail);
      else fail(invalid('/file', 'is missing'));
    });
    request.on('data', onData).on('end', onEnd).on('close', onBroken).on('error', onBroken);
    request.pipe(busboy);
  });
}

/** What the client goes on sending is thrown away, up to a bound. */
function refused(request: IncomingMessage, error: unknown): unknown {
  discard(request);
  request.resume();
  return error;
}

const tooLarge = (): Rejection => new Rejection('payload-too-large', 'The file is too large');
