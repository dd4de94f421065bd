import { describe, test } from 'vitest';
import type { ConversationEvent } from '../../events/conversation.ts';
import { conversations, conversationsOf } from '../../projections/conversations.ts';
import { projectionSpec } from '../support/projection.ts';
import { timeOf } from '../support/recorded.ts';

const spec = projectionSpec(conversations);
const started = (conversation_id: string, user_id = 'pat'): ConversationEvent => ({ type: 'ConversationStarted', data: { conversation_id, user_id, role: 'PATIENT' } });
const replied = (conversation_id: string, turn: number, type = 'greeting'): ConversationEvent => ({ type: 'AssistantReplied', data: { conversation_id, user_id: 'pat', subject_id: 'pat', talk_of: 'pat', turn, type, text: 'x', reply: {}, talk: {} } });

describe('conversations', () => {
  test('a talk is there from its first turn', () =>
    spec.given([]).when([started('a'), replied('a', 0)], { redelivered: 2 }).thenRows('conversations', [{ conversation_id: 'a', user_id: 'pat', role: 'PATIENT', turns: 1, last_type: 'greeting', last_at: new Date(timeOf(1)) }]));
  test('and counts its turns', () => spec.given([started('a'), replied('a', 0)]).when([replied('a', 1), replied('a', 2, 'goodbye')], { redelivered: 2 }).thenRows('conversations', [{ turns: 3, last_type: 'goodbye' }]));
  test('a user’s own, the latest first, page by page', () =>
    spec.given([started('a'), replied('a', 0), started('b'), replied('b', 0), started('c', 'other')]).when([replied('a', 1)]).thenQuery(async (db) => {
      const first = await conversationsOf(db, { user_id: 'pat', limit: 1 });
      const second = await conversationsOf(db, { user_id: 'pat', limit: 1, ...(first.next_cursor !== null && { cursor: first.next_cursor }) });
      return [...first.conversations, ...second.conversations].map(({ conversation_id, turns }) => [conversation_id, turns]).concat([[String(second.next_cursor), 0]]);
    }, [['a', 2], ['b', 1], ['null', 0]]));
});
