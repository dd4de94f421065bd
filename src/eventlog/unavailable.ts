import { isCommandError } from '@eventstore/db-client';
import { CodecAlarm } from './codec-alarm.ts';
import { EventLogUnavailable, UnknownPosition, WrongRevision } from './types.ts';
import { WrongMasterKey } from './wrapping.ts';

const ours = [EventLogUnavailable, WrongRevision, UnknownPosition, CodecAlarm, WrongMasterKey];

/** Whatever the client library threw, as an error of the log. */
export function asUnavailable(error: unknown): Error {
  if (error instanceof Error && ours.some((kind) => error instanceof kind)) return error;
  return new EventLogUnavailable(`the event log did not answer${error instanceof Error && isCommandError(error) ? `: ${error.type}` : ''}`, { cause: error });
}

/** A read at a position that no event has. */
export const isInvalidPosition = (error: unknown): boolean => error instanceof Error && /invalid ?position/i.test(error.message);
