import { EventLogUnavailable } from '../eventlog/types.ts';
import { Rejection } from '../kernel/rejection.ts';

/** What a client may be told of an error. What is not foreseen is `internal`, and `report` hears of it. */
export function toRejection(error: unknown, report: (error: unknown) => void): Rejection {
  if (error instanceof Rejection) return error;
  if (error instanceof EventLogUnavailable) return new Rejection('event-store-unavailable', undefined, { retry_after: 1 });
  report(error);
  return new Rejection('internal');
}

/** Between the answers that something is not there, ms: longer than it takes to look. */
const beat = 50;

/** Resolves at the next of these beats after a request came: what is somebody else's, and at hand, is not told sooner than what is nowhere. */
export const untilBeat = (began: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, beat - ((performance.now() - began) % beat)));
