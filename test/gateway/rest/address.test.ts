import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { createAddressOf } from '../../../src/gateway/address.ts';

/** As much of a request as an address is told from. */
const from = (remoteAddress: string, forwarded?: string) => ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

test('believes nobody but the socket without trusted proxies', () => {
  expect(createAddressOf([])(from('::ffff:192.0.2.1', '198.51.100.7'))).toBe('192.0.2.1');
});

test('takes the last hop that is no trusted proxy', () => {
  const addressOf = createAddressOf(['10.0.0.0/8', '::1']);
  expect(addressOf(from('10.1.2.3', '203.0.113.9, 198.51.100.7, 10.9.9.9'))).toBe('198.51.100.7');
  expect(addressOf(from('::1', '2001:db8::5'))).toBe('2001:db8::5');
  expect(addressOf(from('192.0.2.1', '198.51.100.7'))).toBe('192.0.2.1');
  expect(addressOf(from('10.1.2.3', 'nonsense'))).toBe('10.1.2.3');
  expect(addressOf(from('10.1.2.3'))).toBe('10.1.2.3');
});

test('refuses an entry that is no address', () => {
  for (const entry of ['proxy.example', '10.0.0.0/33', '10.0.0.0/', '::1/129']) expect(() => createAddressOf([entry])).toThrow('TRUST_PROXY');
});
