import type { Dispatcher, Outcome } from '../../dispatcher/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { TracesFrame } from '../../tracing/tracing.ts';
import type { Caller } from '../auth.ts';
import type { Outbox } from '../live/outbox.ts';
import type { Presence } from '../presence.ts';
import { ackOfCommand, ackOfMessage, answer, errorFrame } from './answers.ts';
import { begin, end, type Connection } from './connection.ts';
import { parseFrame, type FrameOf, type Incoming } from './frames.ts';
import type { Joining } from './join.ts';
import { toRejection, untilBeat } from '../refusals.ts';
import { mustBeRoleOfMember } from './rights.ts';
import type { Subscribing } from './subscribing.ts';
import type { Statuses } from './statuses.ts';
import type { TypingIndicators } from './typing.ts';

export type HandlerParts = {
  readonly dispatcher: Pick<Dispatcher, 'dispatch' | 'catalog'>;
  readonly outbox: Outbox;
  readonly presence: Presence;
  readonly statuses: Statuses;
  readonly typing: TypingIndicators;
  readonly joining: Joining;
  readonly subscribing: Subscribing;
  readonly traced?: TracesFrame;
  /** Counts a frame that needs more work than others. Throws `rate-limited`. */
  countDear(connection: Connection): void;
  /** Whom a token names, however their account stands. */
  verify(token: string): Caller | Promise<Caller>;
  authenticate(token: string): Promise<Caller>;
  /** The command's data as the dispatcher wants it: users named by their `user_id`. */
  normalise(name: string, data: unknown): unknown;
  now(): number;
  onError(error: unknown): void;
};

const untraced: TracesFrame = (_name, work) => work(undefined);

/** Takes a frame of a client from its text to its answer. Never throws, never rejects. */
export function createHandlers({ dispatcher, outbox, presence, statuses, typing, joining, subscribing, traced = untraced, countDear, verify, authenticate, normalise, now, onError }: HandlerParts): (connection: Connection, text: string) => void {
  /** Answers with what the work comes to; keeps count of it. */
  function attend<Result>(connection: Connection, ref: string | undefined, work: Promise<Result>, toText: (result: Result) => string | undefined): void {
    begin(connection);
    const began = performance.now();
    work.then(
      (result) => {
        try {
          const text = toText(result);
          if (text !== undefined) outbox.send(connection, text);
        } catch (error) {
          refuse(connection, ref, error);
        }
        end(connection);
      },
      async (error: unknown) => {
        const rejection = toRejection(error, onError);
        if (rejection.slug === 'not-found') await untilBeat(began);
        outbox.send(connection, errorFrame(ref, rejection));
        end(connection);
      },
    );
  }
  const refuse = (connection: Connection, ref: string | undefined, error: unknown): void => outbox.send(connection, errorFrame(ref, toRejection(error, onError)));

  function command({ actor }: Connection, { name, data, idempotency_key }: FrameOf<'command'>): Promise<Outcome> {
    if (dispatcher.catalog.get(name)?.command.internal) throw new Rejection('not-found');
    return dispatcher.dispatch({ name, data: normalise(name, data), actor, via: 'websocket', ...(idempotency_key !== undefined && { idempotency_key }) });
  }

  async function freshToken(connection: Connection, { token }: FrameOf<'authenticate'>): Promise<object> {
    const named = await verify(token);
    const caller = named.user_id === connection.user_id ? await authenticate(token) : named;
    if (caller.user_id !== connection.user_id || caller.role !== connection.role) {
      connection.close(4401, 'token of another user');
      throw new Rejection('token-invalid');
    }
    connection.expires_at = caller.expires_at;
    return { result: { expires_at: new Date(caller.expires_at).toISOString() } };
  }

  function handle(connection: Connection, ref: string | undefined, incoming: Exclude<Incoming, { type: 'refused' }>): void {
    const ack = (fields: object): void => outbox.send(connection, answer('ack', ref, fields));
    switch (incoming.type) {
      case 'command frame':
        return attend(connection, ref, dispatcher.dispatch({ name: incoming.name, data: incoming.data, actor: connection.actor, via: 'websocket' }), (outcome) => ackOfMessage(ref, outcome));
      case 'command':
        return attend(connection, ref, command(connection, incoming.frame), (outcome) => ackOfCommand(ref, outcome));
      case 'join_room':
        countDear(connection);
        return attend(connection, ref, joining.join(connection, incoming.frame), () => undefined);
      case 'leave_room':
        joining.leave(connection, incoming.frame.room_id);
        return ack({ result: {} });
      case 'message_status':
        mustBeRoleOfMember(connection);
        return attend(connection, ref, statuses.mark(connection.actor, incoming.frame), (outcome) => ackOfCommand(ref, outcome));
      case 'typing_indicator':
        return traced(incoming.type, (trace) => typing.tell(connection, incoming.frame, trace));
      case 'subscribe':
        return attend(connection, ref, subscribing.subscribe(connection, incoming.frame), () => undefined);
      case 'unsubscribe':
        subscribing.unsubscribe(connection, incoming.frame.channel);
        return ack({ result: {} });
      case 'authenticate':
        return attend(connection, ref, freshToken(connection, incoming.frame), (fields) => answer('ack', ref, fields));
      case 'get_active_users':
        countDear(connection);
        return attend(connection, ref, presence.activeUsers(connection), (active_users) => answer('active_users', ref, { active_users, total_active: active_users.length }));
      case 'ping':
        return outbox.send(connection, answer('pong', ref, { timestamp: new Date(now()).toISOString() }));
      default:
        incoming satisfies never;
    }
  }

  return (connection, text) => {
    const { ref, incoming } = parseFrame(text);
    try {
      if (incoming.type === 'refused') throw incoming.rejection;
      handle(connection, ref, incoming);
    } catch (error) {
      refuse(connection, ref, error);
    }
  };
}
