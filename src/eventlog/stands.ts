import { UnknownPosition, type EventLog } from './types.ts';

/** Whether an event is where it was in the log; `gone`: none is there. */
export async function standsAt(log: Pick<EventLog, 'eventAt'>, position: bigint, id: string | undefined): Promise<'same' | 'gone' | 'other'> {
  try {
    return (await log.eventAt(position)).id === id ? 'same' : 'other';
  } catch (error) {
    if (error instanceof UnknownPosition) return 'gone';
    throw error;
  }
}
