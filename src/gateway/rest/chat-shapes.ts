import { Type } from 'typebox';
import { nullable, OpaqueId, Position, Timestamp } from '../../kernel/schema.ts';
import { erasable, page } from '../shapes.ts';

const Action = Type.Object({ type: Type.String(), label: Type.String(), value: Type.Optional(Type.String()) }, { title: 'AssistantAction' });

export const ChatAnswer = Type.Object(
  {
    response: Type.String({ description: 'Markdown' }),
    type: Type.String(),
    intent: Type.String(),
    confidence: Type.Number(),
    actions: Type.Array(Action),
    data: Type.Object({}, { additionalProperties: true, description: 'A *_confirmation has `proposed` {command, data}: what a yes carries out' }),
    conversation_id: OpaqueId,
    timestamp: Timestamp,
    position: Position,
  },
  { title: 'ChatAnswer' },
);

export const ConversationsShown = Type.Object({
  conversations: Type.Array(
    Type.Object({ conversation_id: OpaqueId, role: Type.String(), started_at: Timestamp, last_at: Timestamp, turns: Type.Integer(), last_type: nullable(Type.String()) }),
  ),
  ...page,
});

const Emergency = Type.Object({ level: Type.String(), category: nullable(Type.String()), rule: nullable(Type.String()), version: Type.String() });
const Understood = Type.Object({ intent: Type.String(), confidence: Type.Number(), decided_by: Type.String(), version: Type.String(), emergency: Emergency }, { description: 'Why the text was taken to mean what it was' });
const Turn = Type.Object({
  turn: Type.Integer(),
  at: Timestamp,
  by: Type.Enum(['user', 'assistant', 'action']),
  text: Type.Optional(nullable(Type.String())),
  withheld: Type.Optional(Type.Boolean({ description: 'It tells of a patient whose records are no longer yours to read' })),
  action: Type.Optional(Type.String()),
  understood: Type.Optional(Understood),
  because: Type.Optional(nullable(Type.Object({ features: Type.Array(Type.Object({ feature: Type.String(), weight: Type.Number() })), runner_up: Type.Optional(Type.Object({ intent: Type.String(), confidence: Type.Number() })), reply: Type.Optional(Type.Object({ act: Type.String(), confidence: Type.Number() })), course: Type.Optional(Type.Object({ course: Type.String(), confidence: Type.Number() })) }, { description: 'What weighed most for the intent, what came second, what the text did as a reply to what was asked or read back, and what it did in the talk where it wished for nothing new' }))),
  type: Type.Optional(Type.String()),
  rule: Type.Optional(Type.String({ description: "The dialogue's rule whose answer it is" })),
  actions: Type.Optional(Type.Array(Action)),
  command: Type.Optional(Type.String()),
  outcome: Type.Optional(Type.String()),
  ...erasable,
});
export const ConversationShown = Type.Object({ conversation_id: OpaqueId, role: nullable(Type.String()), started_at: nullable(Timestamp), turns: Type.Array(Turn) });
