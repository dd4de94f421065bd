import { Type } from 'typebox';
import type { Actor } from '../../src/kernel/actor.ts';
import { aggregate, commandOf, type Aggregate } from '../../src/kernel/aggregate.ts';
import { defineEvents, type Event } from '../../src/kernel/event.ts';
import { Rejection } from '../../src/kernel/rejection.ts';

export const ann: Actor = { user_id: 'ann', role: 'PATIENT' };
export const bob: Actor = { user_id: 'bob', role: 'PATIENT' };
export const admin: Actor = { user_id: 'root', role: 'ADMIN' };

/** Who may count. */
export type PermitEvent = Event<'Permitted', { user_id: string }> | Event<'Forbidden', { user_id: string }>;
export type PermitState = { readonly holders: readonly string[] };
const permitCommand = commandOf<PermitState, PermitEvent>();
const User = Type.Object({ user_id: Type.String({ 'x-user': true, maxLength: 64 }) });

export const permit = aggregate<PermitState, PermitEvent>()({
  category: 'permit',
  events: defineEvents<PermitEvent>()({ Permitted: { version: 1 }, Forbidden: { version: 1 } }),
  initialState: () => ({ holders: [] }),
  evolve: (state, { type, data: { user_id } }) => ({ holders: [...state.holders.filter((holder) => holder !== user_id), ...(type === 'Permitted' ? [user_id] : [])] }),
  commands: {
    permit: permitCommand({
      summary: 'Let somebody count',
      data: User,
      roles: ['ADMIN'],
      relationship: { unrestricted: 'an ADMIN may' },
      stream: () => 'all',
      decide: ({ data }, state) => (state.holders.includes(data.user_id) ? [] : [{ type: 'Permitted', data }]),
    }),
    forbid: permitCommand({
      summary: 'Let somebody count no more',
      data: User,
      roles: ['ADMIN'],
      revokes: true,
      relationship: { unrestricted: 'an ADMIN may' },
      stream: () => 'all',
      decide: ({ data }, state) => (state.holders.includes(data.user_id) ? [{ type: 'Forbidden', data }] : []),
    }),
  },
});

/** What others are told of a counter. */
export type JournalEvent = Event<'Noted', { counter: string; sum: number }>;
const journalCommand = commandOf<number, JournalEvent>();
export const journal = aggregate<number, JournalEvent>()({
  category: 'journal',
  events: defineEvents<JournalEvent>()({ Noted: { version: 1 } }),
  initialState: () => 0,
  evolve: (count) => count + 1,
  commands: {
    note: journalCommand({
      summary: 'Note a sum',
      data: Type.Object({ counter: Type.String(), sum: Type.Integer() }),
      roles: [],
      internal: true,
      relationship: { unrestricted: 'the service itself' },
      stream: ({ data }) => data.counter,
      decide: ({ data }) => [{ type: 'Noted', data }],
    }),
  },
});

export const limit = 10_000;
export type CounterEvent = Event<'Counted', { by: number; by_whom: string; note?: string }>;
export type CounterState = { readonly sum: number; readonly count: number; readonly id: string };
const Sum = Type.Object({ sum: Type.Integer(), seq: Type.Union([Type.Integer(), Type.Null()]) });
const counterCommand = commandOf<CounterState, CounterEvent>();
const Count = Type.Object({ counter: Type.String({ minLength: 1, maxLength: 64 }), by: Type.Integer(), times: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000 })), note: Type.Optional(Type.String({ minLength: 1, 'x-limit': 'max_message_length' })) });
type Counting = { data: { by: number; times?: number; note?: string }; actor: Actor };

function counted({ data: { by, times = 1, note }, actor }: Counting, state: CounterState): CounterEvent[] {
  if (state.sum + by * times > limit) throw new Rejection('wrong-state', 'beyond the limit');
  if (by === 0) return [];
  return Array.from({ length: times }, () => ({ type: 'Counted', data: { by, by_whom: actor.user_id, ...(note !== undefined && { note }) } }));
}

export const counter = aggregate<CounterState, CounterEvent>()({
  category: 'counter',
  events: defineEvents<CounterEvent>()({ Counted: { version: 3, personal: { note: 'by_whom' } } }),
  initialState: (id) => ({ sum: 0, count: 0, id }),
  evolve: (state, { data }) => ({ ...state, sum: state.sum + data.by, count: state.count + 1 }),
  snapshot: { version: 1, toJson: (state) => state, fromJson: (json) => json as CounterState },
  commands: {
    count: counterCommand({
      summary: 'Count on',
      data: Count,
      roles: ['PATIENT'],
      patient: true,
      unmarked: true,
      facts: { permit: { of: permit, key: () => 'all' } },
      relationship: { name: 'permitted', holds: ({ actor, facts }) => facts.permit.holders.includes(actor.user_id) },
      stream: ({ data }) => data.counter,
      decide: counted,
      returns: Sum,
      result: ({ events }, state) => ({ sum: state.sum, seq: events[0]?.revision ?? null }),
    }),
    'count-freely': counterCommand({
      summary: 'Count on without a permit',
      data: Count,
      roles: ['PATIENT', 'ADMIN'],
      relationship: { unrestricted: 'everybody may' },
      stream: ({ data }) => data.counter,
      decide: counted,
      returns: Sum,
      result: ({ events }, state) => ({ sum: state.sum, seq: events[0]?.revision ?? null }),
    }),
    'count-and-tell': counterCommand({
      summary: 'Count on and note it',
      data: Count,
      roles: ['PATIENT'],
      relationship: { unrestricted: 'everybody may' },
      stream: ({ data }) => data.counter,
      decide: counted,
      followUps: (events) => events.map(({ stream, data }) => ({ command: 'note', data: { counter: stream.replace('counter-', ''), sum: data.by } })),
    }),
  },
});

export const aggregates: readonly Aggregate[] = [permit, journal, counter];
