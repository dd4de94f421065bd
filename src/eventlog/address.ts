import { readFileSync } from 'node:fs';
import { credentials, type ChannelCredentials } from '@grpc/grpc-js';

/** What an `esdb://` address says about the connection, beyond what the client library makes of it. */
export type Address = {
  /** For the client library. */
  readonly connectionString: string;
  readonly channelCredentials: ChannelCredentials;
  /** What an event log on this machine wants to hear in each call. */
  readonly secret: string | undefined;
  readonly keepAlive: { readonly interval: number; readonly timeout: number };
};

const shape = /^(esdb(?:\+discover)?:\/\/)(?:([^@/?]*)@)?([^/?@]+)\/?(\?.*)?$/;
/** Host and port of each server that an address names, without who asks. */
export const hostsOf = (url: string): string => shape.exec(url.trim())?.[3] ?? '';

const loopback = /^(?:127\.\d+\.\d+\.\d+|localhost)(?::\d+)?$/;

/**
 * Reads the address of the event log. The user and password of a log on this machine without TLS are its secret: the client library
 * would leave them out there, so they leave the address and go with each call. A cluster's stay, for the library to send.
 */
export function addressOf(url: string): Address {
  const [, protocol, userInfo, hosts, query] = shape.exec(url.trim()) ?? [];
  if (protocol === undefined || hosts === undefined) throw new TypeError('EVENTSTORE_URL: must look like esdb://host:port?tls=false');
  const settings = new Map([...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase().replaceAll(/[_-]/g, ''), value]));
  const number = (name: string): number | undefined => (settings.has(name) ? Number.parseInt(settings.get(name) ?? '', 10) : undefined);
  const never = (value: number): number => (value < 0 ? Number.MAX_VALUE : value);
  const file = (name: string): Buffer | null => (settings.get(name) === undefined ? null : readFileSync(settings.get(name) ?? ''));
  const insecure = settings.get('tls') === 'false';
  const local = insecure && protocol === 'esdb://' && loopback.test(hosts);
  return {
    connectionString: local ? `${protocol}${hosts}${query ?? ''}` : url.trim(),
    channelCredentials: insecure ? credentials.createInsecure() : credentials.createSsl(file('tlscafile'), file('userkeyfile'), file('usercertfile')),
    secret: local && userInfo ? decodeURIComponent(userInfo.slice(userInfo.indexOf(':') + 1)) : undefined,
    keepAlive: { interval: never(number('keepaliveinterval') ?? 10_000), timeout: never(number('keepalivetimeout') ?? 10_000) },
  };
}
