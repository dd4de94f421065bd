import { timingSafeEqual } from 'node:crypto';
import type { Call } from './grpc/call.ts';

/**
 * Whether a call carries the secret: as Basic credentials `medreserve:<secret>`, or as a word of its user agent. The latter is for the
 * client library, which sends credentials over TLS only and gives up its fast way of appending for them.
 */
export function authorizer(secret: string | undefined): (call: Call) => boolean {
  if (secret === undefined) return () => true;
  const word = Buffer.from(secret);
  const basic = Buffer.from(`Basic ${Buffer.from(`medreserve:${secret}`).toString('base64')}`);
  return ({ headers }) => {
    const { authorization } = headers;
    if (authorization !== undefined && same(authorization, basic)) return true;
    return (headers['user-agent'] ?? '').split(' ').some((part) => same(part, word));
  };
}

function same(given: string, expected: Buffer): boolean {
  const bytes = Buffer.from(given);
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}
