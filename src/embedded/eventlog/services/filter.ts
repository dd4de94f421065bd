import type streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { readStored } from '../wire/event.ts';
import { invalidArgument } from './errors.ts';

/** Whether a stored event passes. */
export type Filter = (record: Buffer) => boolean;

/** A filter of $all by the names of streams or types: prefixes, or a regular expression. Throws a GrpcError. */
export function filterOf(options: streamsPb.ReadReq.Options.FilterOptions): Filter {
  const byType = options.hasEventType();
  const expression = byType ? options.getEventType() : options.getStreamIdentifier();
  if (!expression) throw invalidArgument('a filter needs an expression');
  const subject = (record: Buffer): Buffer => (byType ? readStored(record).type : readStored(record).stream);
  if (expression.getRegex() !== '') {
    const pattern = patternOf(expression.getRegex());
    return (record) => pattern.test(subject(record).toString('utf8'));
  }
  const prefixes = expression.getPrefixList().map((prefix) => Buffer.from(prefix));
  if (prefixes.length === 0) throw invalidArgument('a filter needs a regular expression or prefixes');
  return (record) => {
    const name = subject(record);
    return prefixes.some((prefix) => name.length >= prefix.length && name.compare(prefix, 0, prefix.length, 0, prefix.length) === 0);
  };
}

function patternOf(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    throw invalidArgument(`'${source}' is not a regular expression`);
  }
}

/** After how many events looked at a filtered subscription says how far it is. */
export const checkpointInterval = (options: streamsPb.ReadReq.Options.FilterOptions): number => Math.max(1, (options.hasMax() ? options.getMax() : 32) * Math.max(1, options.getCheckpointintervalmultiplier()));
