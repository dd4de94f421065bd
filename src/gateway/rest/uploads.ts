import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { account } from '../../../commands/account.ts';
import { file, type FileState } from '../../../commands/file.ts';
import { fileTypes } from '../../../events/file.ts';
import { uploadedSince, uploadsOf } from '../../../projections/files.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Feed } from '../../eventlog/types.ts';
import type { Scanner } from '../../files/scanner.ts';
import type { FileStore } from '../../files/store.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { Count, nullable, OpaqueId, Timestamp } from '../../kernel/schema.ts';
import type { Logger } from '../../logger.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import { problemBody, problemType } from '../problems.ts';
import type { ReadModels } from '../read-models.ts';
import type { GatewaySettings } from '../settings.ts';
import { recordingFileAccess } from '../records/file-reads.ts';
import type { Records } from '../records/records.ts';
import { erasable, page } from '../shapes.ts';
import { createFileAccess } from '../uploads/access.ts';
import { disposition, savedName } from '../uploads/name.ts';
import { isUnchanged, rangeOf } from '../uploads/range.ts';
import { receiveFile, type Received } from '../uploads/receive.ts';
import { createTurns } from '../uploads/turns.ts';
import { optionsOf } from './commands.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { oneOf, opaqueId, paged, readModel } from './query.ts';
import { upTo } from './up-to.ts';

type Parts = {
  readonly settings: Pick<GatewaySettings, 'maxFileSize'>;
  readonly dispatcher: Dispatcher;
  readonly feed: Pick<Feed, 'reached' | 'position'>;
  readonly database: Queryable;
  readonly readModels: ReadModels;
  readonly records: Records;
  readonly fileStore: FileStore;
  readonly scanner: Scanner | undefined;
  readonly isErased: (user_id: string) => boolean;
  readonly logger: Logger;
  readonly now: () => number;
};

const atOnce = { uploads: { each: 3, all: 32 }, downloads: { each: 12, all: 256 } };
/** What one user may upload in 24 hours: so many files, and as many bytes as this many files of the largest size. */
const quota = { ms: 86_400_000, files: 500, largest: 100 };
/** A reader who takes nothing for so long is gone, ms. */
const readerPatience = 60_000;
/** What a browser may show by itself. */
const shown = /^(image\/|application\/pdf$)/;

const Described = { file_id: OpaqueId, size: Count, type: Type.Enum(Object.values(fileTypes)) };
const Stored = Type.Object({ ...Described, name: Type.String(), sha256: Type.String() }, { title: 'StoredFile' });
const Upload = Type.Object({ ...Described, name: nullable(Type.String()), sha256: nullable(Type.String()), created_at: Timestamp, ...erasable }, { title: 'Upload' });
const Bytes = Type.String({ format: 'binary' });
const yesOrNo = oneOf(['1', '0']);

/** Files of users (API §7). */
export function uploadEndpoints({ settings, dispatcher, feed, database, readModels, records, fileStore, scanner, isErased, logger, now }: Parts): readonly Endpoint[] {
  const access = recordingFileAccess({ access: createFileAccess({ dispatcher, records, isErased, now }), dispatcher, records });
  const uploading = createTurns(atOnce.uploads);
  const downloading = createTurns(atOnce.downloads);
  const onError = (error: unknown): void => logger.error({ err: error }, 'the upload directory or the scanner failed');

  async function mustHaveRoom({ user_id }: Caller): Promise<void> {
    const { files, bytes } = await uploadedSince(database, { owner_id: user_id, since: now() - quota.ms }).catch((cause: unknown) => {
      throw new Rejection('database-unavailable', undefined, { retry_after: 2 }, { cause });
    });
    if (files >= quota.files || bytes >= quota.largest * settings.maxFileSize) throw new Rejection('rate-limited', 'Too many files in one day', { retry_after: 3_600, limit: quota.files });
  }

  /** Makes it a file of the caller's, or gives what the same key has made of the same bytes before. */
  async function store(ctx: Http, caller: Caller, file_id: string, received: Received): Promise<object> {
    const { blob, content_key, size, sha256, name, type } = received;
    const answer = { file_id, name, size, type, sha256 };
    // An upload may take minutes: rights count as they stand when it is there.
    const { state: owner } = await dispatcher.load(account, caller.user_id);
    if (owner.disabled || isErased(caller.user_id)) {
      await received.drop();
      throw new Rejection(owner.disabled ? 'forbidden' : 'erased');
    }
    const before = async (): Promise<FileState | undefined> => {
      const { state } = await dispatcher.load(file, file_id);
      return state.owner_id === '' ? undefined : state;
    };
    const again = ({ sha256: known, name: called }: FileState): object => {
      if (known !== sha256 || called !== name) throw new Rejection('idempotency-key-reused');
      ctx.set('Idempotency-Replayed', 'true');
      return answer;
    };
    const earlier = await before();
    if (earlier) {
      await received.drop();
      return again(earlier);
    }
    try {
      const { position } = await dispatcher.dispatch({ name: 'store-file', data: { ...answer, blob, content_key }, actor: caller, via: 'rest' });
      ctx.set('X-Position', String(position));
    } catch (error) {
      if (!(error instanceof Rejection) || error.status >= 500) throw error; // Of an unknown outcome the sweeper sees in an hour what came.
      await received.drop().catch(onError);
      // Another upload under the same key came in between.
      const meanwhile = error.slug === 'wrong-state' ? await before() : undefined;
      if (meanwhile) return again(meanwhile);
      throw error;
    }
    await fileStore.settle(blob).catch(onError);
    return answer;
  }

  async function send(ctx: Http, { file_id, name, type, size, blob, content_key }: FileState & { readonly name: string; readonly content_key: string }, inline: boolean): Promise<unknown> {
    const etag = `"${file_id}"`;
    const { range, 'if-range': ifRange } = ctx.req.headers;
    const span = rangeOf(range, typeof ifRange === 'string' ? ifRange : undefined, etag, size);
    ctx.set({ 'Accept-Ranges': 'bytes', ETag: etag, 'Content-Security-Policy': 'sandbox' });
    if (isUnchanged(ctx.req.headers['if-none-match'], etag)) {
      ctx.status = 304;
      return undefined;
    }
    if (span === 'unsatisfiable') return unsatisfiable(ctx, size);
    const { first, last } = span ?? { first: 0, last: size - 1 };
    ctx.status = span ? 206 : 200;
    ctx.set({
      'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      'Content-Length': String(last - first + 1),
      'Content-Disposition': disposition(inline && shown.test(type) ? 'inline' : 'attachment', savedName(name, type)),
      ...(span && { 'Content-Range': `bytes ${first}-${last}/${size}` }),
    });
    if (ctx.method === 'HEAD') return Readable.from([]);
    const bytes = await fileStore.read({ blob, content_key, size }, first, last).catch((cause: unknown) => {
      onError(cause);
      throw new Rejection('upstream-unavailable', 'The file cannot be read now', { retry_after: 30 });
    });
    return flowing(ctx, Readable.from(bytes, { objectMode: false }));
  }

  /** Ends with its reader, and its reader with it: half a file must not look like a whole one. */
  function flowing(ctx: Http, body: Readable): Readable {
    ctx.res.once('close', () => body.destroy());
    ctx.res.setTimeout(readerPatience, () => ctx.res.destroy());
    body.once('error', (error) => {
      onError(error);
      ctx.res.destroy();
    });
    return body;
  }

  return [
    endpoint({
      group: 'Files',
      summary: 'Upload a file',
      description: `Its type is told by its bytes; taken are ${Object.keys(fileTypes).join(', ')}. The same Idempotency-Key, name and bytes are the same file. X-Position: a position at which \`GET /uploads\` has it.`,
      method: 'POST',
      path: '/uploads',
      roles: ['PATIENT', 'DOCTOR'],
      form: Type.Object({ file: Type.String({ format: 'binary' }) }),
      returns: Stored,
      status: 201,
      refusals: ['idempotency-key-reused', 'erased'],
      async answer({ ctx, caller }) {
        const { idempotency_key: key } = optionsOf(ctx, false);
        const over = uploading.take(caller.user_id);
        try {
          await mustHaveRoom(caller);
          const file_id = `file_${key === undefined ? randomBytes(16).toString('hex') : dispatcher.digest('upload', caller.user_id, key)}`;
          const received = await receiveFile(ctx.req, file_id, { largest: settings.maxFileSize }, { store: fileStore, scanner, onError });
          return await store(ctx, caller, file_id, received);
        } finally {
          over();
        }
      },
    }),
    endpoint({
      group: 'Files',
      summary: 'The files that one has uploaded, the newest first',
      path: '/uploads',
      roles: ['PATIENT', 'DOCTOR'],
      returns: Type.Object({ uploads: Type.Array(Upload), ...page }),
      query: { ...paged, ...readModel },
      async answer({ ctx, caller, query: { at_least, limit, cursor } }) {
        await readModels.ready(ctx, ['files'], at_least);
        return uploadsOf(database, { owner_id: caller.user_id, limit, cursor });
      },
    }),
    endpoint({
      group: 'Files',
      summary: 'A file, whole or a range of it',
      description: 'For its owner, the members of the rooms it was shared in, and whoever may read the reports of the patient in whose chart it is. A saved name gets an ending that fits the type; `inline` is for images and pdf.',
      path: '/uploads/:file_id',
      params: { file_id: opaqueId },
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: { inline: yesOrNo, ...readModel },
      media: '*/*',
      returns: Bytes,
      also: { 206: Bytes, 304: Bytes, 416: Type.Object({}, { additionalProperties: true }) },
      async answer({ ctx, caller, params: { file_id }, query: { inline, at_least } }) {
        await upTo(feed, ctx, at_least);
        const over = downloading.take(caller.user_id);
        ctx.res.once('close', over);
        const { found } = await access.readable(caller, file_id).catch(hideErased);
        return send(ctx, found, inline === '1');
      },
    }),
  ];
}

/** To a query what is erased is not there (API §5). */
function hideErased(error: unknown): never {
  throw error instanceof Rejection && error.slug === 'erased' ? new Rejection('not-found') : error;
}

/** RFC 9110 §15.5.17; a problem like every refusal. */
function unsatisfiable(ctx: Http, size: number): string {
  ctx.status = 416;
  ctx.set({ 'Content-Range': `bytes */${size}`, 'Content-Type': problemType });
  const rejection = new Rejection('validation', 'The file has no such range');
  return problemBody(rejection, String(ctx.res.getHeader('X-Request-Id'))).replace(/"status":\d+/, '"status":416');
}
