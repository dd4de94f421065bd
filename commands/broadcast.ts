import { Type } from 'typebox';
import { broadcastEvents, type BroadcastEvent } from '../events/broadcast.ts';
import { aggregate, commandOf, plainSnapshot } from '../src/kernel/aggregate.ts';
import { Text, Timestamp } from '../src/kernel/schema.ts';

const command = commandOf<null, BroadcastEvent>();

/** Nothing is decided on what was told before. */
export const broadcast = aggregate<null, BroadcastEvent>()({
  category: 'broadcast',
  events: broadcastEvents,
  initialState: () => null,
  evolve: () => null,
  snapshot: plainSnapshot(1),
  commands: {
    broadcast: command({
      summary: 'Tell everybody who is connected',
      data: Type.Object({ message: Text(1_000), message_type: Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' }) }),
      roles: ['ADMIN'],
      unmarked: true,
      internal: true,
      relationship: { unrestricted: 'an ADMIN may address everybody' },
      stream: () => 'clinic',
      decide: ({ data, actor }) => [{ type: 'BroadcastSent', data: { ...data, sent_by: actor.user_id } }],
      returns: Type.Object({ sent_at: Type.Optional(Timestamp) }),
      result: ({ events: [sent] }) => (sent ? { sent_at: sent.metadata.occurred_at } : {}),
    }),
  },
});
