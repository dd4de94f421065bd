import { system } from '../kernel/actor.ts';
import type { Recorded } from '../kernel/event.ts';
import type { Entry } from './catalog.ts';
import { uuidFrom } from './identity.ts';
import type { Envelope } from './types.ts';

/**
 * The commands that follow from all events of one command, in other streams. Their ids are made from its own, so that whoever sends them, the
 * dispatcher at once or a reactor after a crash, they are carried out once. Events of a command that has none give none.
 */
export function followUpsOf(catalog: ReadonlyMap<string, Pick<Entry, 'command'>>, events: readonly Recorded[]): Envelope[] {
  const { command, $causationId: cause, $correlationId: correlation_id, traceparent } = events[0]?.metadata ?? {};
  const following = command === undefined || cause === undefined ? undefined : catalog.get(command)?.command.followUps?.(events);
  return (following ?? []).map(({ command: name, data }, n) => ({
    name,
    data,
    actor: system,
    command_id: uuidFrom(cause ?? '', `follow-up/${n}`),
    via: 'reactor' as const,
    ...(correlation_id !== undefined && { correlation_id }),
    ...(traceparent !== undefined && { traceparent }),
  }));
}
