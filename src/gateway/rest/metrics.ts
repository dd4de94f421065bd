import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import { Type } from 'typebox';
import { Rejection } from '../../kernel/rejection.ts';
import type { Http } from '../context.ts';
import { openEndpoint, type OpenEndpoint } from './endpoint.ts';

type Parts = { readonly registry: { metrics(): Promise<string>; readonly contentType: string }; readonly token: string | undefined; readonly addressOf: (request: Http['req']) => string };

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');
const isLoopback = (address: string): boolean => isIP(address) !== 0 && loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Figures for Prometheus: to this machine itself, and to whoever has METRICS_TOKEN. */
export function metricsEndpoint({ registry, token, addressOf }: Parts): OpenEndpoint {
  const expected = token === undefined ? undefined : hashOf(token);

  function mustBeAllowed({ req }: Http): void {
    const given = /^bearer +(\S+) *$/i.exec(req.headers.authorization ?? '')?.[1];
    if (given !== undefined && expected && timingSafeEqual(hashOf(given), expected)) return;
    // What came through a proxy that nobody has named comes from anywhere.
    const isForwarded = (req.headers['x-forwarded-for'] ?? req.headers.forwarded ?? req.headers['x-real-ip']) !== undefined;
    const address = addressOf(req);
    if (isLoopback(address) && !(isForwarded && isLoopback(req.socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''))) return;
    throw new Rejection(given === undefined ? 'auth-required' : 'token-invalid');
  }
  return openEndpoint({
    group: 'Operation',
    summary: 'Figures for Prometheus, to loopback or with METRICS_TOKEN as bearer',
    path: '/metrics',
    limited: false,
    media: 'text/plain',
    returns: Type.String(),
    refusals: ['auth-required', 'token-invalid'],
    async answer({ ctx }) {
      mustBeAllowed(ctx);
      const text = await registry.metrics();
      ctx.set('Content-Type', registry.contentType);
      return text;
    },
  });
}
