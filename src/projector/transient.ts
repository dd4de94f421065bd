import { EventLogUnavailable } from '../eventlog/types.ts';
import { ConnectionLost } from './connection.ts';
import { databaseProblem } from './database.ts';
import { CheckpointMoved } from './transaction.ts';

/** True for what passes by itself: a server that is away, somebody else's checkpoint. */
export const isTransient = (error: unknown): boolean =>
  error instanceof ConnectionLost || error instanceof CheckpointMoved || error instanceof EventLogUnavailable || databaseProblem(error) !== undefined;
