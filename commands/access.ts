import { Type } from 'typebox';
import { accessEvents, records, type AccessEvent } from '../events/access.ts';
import { roles } from '../src/kernel/actor.ts';
import { aggregate, commandOf } from '../src/kernel/aggregate.ts';
import { OpaqueId, Timestamp, UserId } from '../src/kernel/schema.ts';

/** Nothing is decided here: what was read was read. */
type AccessState = null;

const Read = Type.Object({
  at: Timestamp,
  user_id: UserId,
  role: Type.Enum([...roles]),
  patient_id: Type.Optional(UserId),
  record: Type.Enum([...records]),
  reference: Type.Optional(OpaqueId),
  purpose: Type.Enum(['own', 'care', 'emergency', 'audit', 'none']),
  outcome: Type.Enum(['granted', 'refused']),
});

/** The log of who read what: a stream for each day and process, so that nobody waits for anybody. */
export const access = aggregate<AccessState, AccessEvent>()({
  category: 'access',
  events: accessEvents,
  initialState: () => null,
  evolve: (state) => state,
  commands: {
    'record-reads': commandOf<AccessState, AccessEvent>()({
      summary: 'Keep who read which records',
      data: Type.Object({ log: Type.String({ maxLength: 100, pattern: '^\\d{4}-\\d{2}-\\d{2}-[a-z0-9]+$' }), reads: Type.Array(Read, { minItems: 1, maxItems: 500 }) }),
      roles: [],
      internal: true,
      patient: true,
      relationship: { unrestricted: 'the service itself writes down what it has shown' },
      stream: ({ data }) => data.log,
      decide: ({ data: { reads } }) => [{ type: 'RecordsRead', data: { reads } }],
    }),
  },
});
