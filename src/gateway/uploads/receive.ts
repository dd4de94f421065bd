import type { IncomingMessage } from 'node:http';
import type { FileType } from '../../../events/file.ts';
import { createKindReader } from '../../files/kind.ts';
import { ScannerFailed, type Scanner } from '../../files/scanner.ts';
import type { FileStore, Written } from '../../files/store.ts';
import { invalid, Rejection } from '../../kernel/rejection.ts';
import { receivePart, type Part, type PartOptions } from './part.ts';

/** A file that has come in whole, is of a type that we take, was found clean, and is durable at rest. `drop` removes it again. */
export type Received = Written & { readonly name: string; readonly type: FileType; drop(): Promise<void> };
export type ReceiveParts = { readonly store: FileStore; readonly scanner: Scanner | undefined; onError(error: unknown): void };

/** Takes a file from the request to the store, in constant memory. Throws a Rejection, and leaves nothing behind then. */
export async function receiveFile(request: IncomingMessage, file_id: string, options: PartOptions, parts: ReceiveParts): Promise<Received> {
  return receivePart(request, options, (part) => keep(part, file_id, parts));
}

async function keep({ name, bytes }: Part, file_id: string, { store, scanner, onError }: ReceiveParts): Promise<Received> {
  // What a full or broken disk says is for the log; the client is told to come again.
  const onDisk = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work;
    } catch (error) {
      onError(error);
      throw new Rejection('upstream-unavailable', 'The file cannot be stored now', { retry_after: 30 });
    }
  };
  const writing = await onDisk(store.write(file_id));
  const scan = scanner?.scan();
  try {
    const kind = createKindReader();
    for await (const chunk of bytes) {
      kind.read(chunk);
      if (await kind.isHopeless()) throw unsupported();
      await Promise.all([onDisk(writing.write(chunk)), scan?.write(chunk)]);
    }
    if (writing.size === 0) throw invalid('/file', 'is empty');
    const type = await kind.kind(name);
    if (type === undefined) throw unsupported();
    if ((await scan?.verdict()) === 'infected') throw invalid('/file', 'was found to be harmful');
    const written = await onDisk(writing.finish());
    return { ...written, name, type, drop: () => writing.abandon() };
  } catch (error) {
    scan?.abandon();
    await writing.abandon().catch(onError);
    if (!(error instanceof ScannerFailed)) throw error;
    onError(error);
    throw new Rejection('upstream-unavailable', 'The file cannot be checked now', { retry_after: 30 });
  }
}

const unsupported = (): Rejection => new Rejection('unsupported-media-type', 'A file of this kind is not taken');
