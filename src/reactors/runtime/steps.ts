import type { PendingTimer } from '../../../events/reactor.ts';
import { uuidFrom } from '../../dispatcher/identity.ts';
import type { Envelope } from '../../dispatcher/types.ts';
import { system } from '../../kernel/actor.ts';
import type { Recorded } from '../../kernel/event.ts';
import type { Reactor } from '../../kernel/reactor.ts';

/** What is to be done about an event, with the ids of its commands. */
export type Step = { readonly now: Envelope } | { readonly timer: PendingTimer } | { readonly cancel: string };

type Command = Pick<PendingTimer, 'send' | 'data' | 'command_id' | 'correlation_id'> & { /** Of the event that it is about. */ readonly traceparent?: string | undefined };
/** A command as the service itself sends it. */
export const envelopeOf = ({ send: name, data, command_id, correlation_id, traceparent }: Command): Envelope => ({ name, data, actor: system, command_id, correlation_id, via: 'reactor', ...(traceparent !== undefined && { traceparent }) });

/** The id of the nth command that an event leads to. */
export const commandIdFor = (reactor: string, event_id: string, n: number): string => uuidFrom(event_id, `${reactor}/${n}`);

const none: readonly Step[] = [];

/** An event's reactions in their order. The ids are made from the event's, the reactor's name, and the place in the list or the timer's key. */
export function stepsOf({ name, on }: Pick<Reactor, 'name' | 'on'>, event: Recorded): readonly Step[] {
  const reactions = on[event.type]?.(event);
  if (!reactions || reactions.length === 0) return none;
  const { $correlationId: correlation_id, traceparent } = event.metadata;
  return reactions.map((reaction, n): Step => {
    if ('cancel' in reaction) return reaction;
    const { send, data } = reaction;
    if (!('at' in reaction)) return { now: envelopeOf({ send, data, command_id: commandIdFor(name, event.id, n), correlation_id, traceparent }) };
    const { at, key } = reaction;
    return { timer: { key, at, send, data, command_id: uuidFrom(event.id, `${name}/timer/${key}`), correlation_id } };
  });
}
