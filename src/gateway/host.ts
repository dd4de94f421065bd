import type { IncomingMessage } from 'node:http';
import { invalid } from '../kernel/rejection.ts';

/** Throws `validation` when an HTTP/1.1 request does not name its host, or any names two (RFC 9112 §3.2). */
export function mustNameHost({ rawHeaders, httpVersion }: IncomingMessage): void {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.length === 4 && name.toLowerCase() === 'host').length;
  if (hosts > 1) throw invalid('/Host', 'is given twice');
  if (hosts === 0 && httpVersion === '1.1') throw invalid('/Host', 'is missing');
}
