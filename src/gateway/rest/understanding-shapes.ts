import { Type, type TSchema } from 'typebox';
import { doctorIntents, patientIntents } from '../../assistant/understanding/intents.ts';
import { KnownUser, nullable } from '../../kernel/schema.ts';

/*
 * What an understanding looks like on the wire (API §6): the types of src/assistant/understanding/types.ts as schemas.
 */

const Intent = Type.Enum([...new Set<string>([...patientIntents, ...doctorIntents])], { title: 'Intent' });
const entity = (more: Record<string, TSchema> = {}): TSchema => Type.Object({ text: Type.String({ description: 'The words' }), value: Type.String({ description: 'What they mean' }), ...more });
const Entity = Type.Object({ text: Type.String(), value: Type.String() }, { title: 'Entity' });
const day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
const Person = Type.Object({ user_id: KnownUser, full_name: Type.String() }, { title: 'Person' });
const candidates = { candidates: Type.Array(Person, { description: 'Those of the caller’s directory whom it may mean, the likeliest first' }) };

const AppointmentMark = Type.Union(
  [
    Type.Object({ kind: Type.Literal('time'), time: Type.String() }),
    Type.Object({ kind: Type.Literal('date'), date: day, time: Type.Optional(Type.String()) }),
    Type.Object({ kind: Type.Literal('doctor'), doctor: Type.String(), ...candidates }),
    Type.Object({ kind: Type.Literal('specialty'), specialty: Type.String() }),
    Type.Object({ kind: Type.Literal('reason'), reason: Type.String() }),
    Type.Object({ kind: Type.Literal('ordinal'), ordinal: Type.Integer() }),
    Type.Object({ kind: Type.Literal('part_of_day'), part: Type.Union([Type.Literal('morning'), Type.Literal('afternoon'), Type.Literal('evening'), Type.Literal('night')]) }),
    Type.Object({ kind: Type.Enum(['next', 'earlier', 'later', 'last', 'all']) }),
  ],
  { title: 'AppointmentMark' },
);

const plain = ['specialty', 'medication', 'strength', 'dose', 'route', 'frequency', 'duration', 'diagnosis', 'icd', 'reason', 'part_of_day'] as const;
const Entities = Type.Object(
  {
    ...Object.fromEntries(plain.map((slot) => [slot, Type.Optional(Entity)])),
    doctor: Type.Optional(entity(candidates)),
    patient: Type.Optional(entity(candidates)),
    appointment_ref: Type.Optional(entity({ by: AppointmentMark })),
    date: Type.Optional(entity({ implied: Type.Optional(Type.Literal(true)), until: Type.Optional(day), alternatives: Type.Optional(Type.Array(day)), moments: Type.Optional(Type.Array(Type.Object({ date: day, time: Type.String() }))), excluded: Type.Optional(Type.Array(day)) })),
    time: Type.Optional(entity({ relation: Type.Enum(['at', 'around', 'after', 'before', 'between']), until: Type.Optional(Type.String()) })),
  },
  { title: 'Entities' },
);

export const UnderstandingShown = Type.Object(
  {
    intent: Intent,
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    entities: Entities,
    emergency: Type.Object({ level: Type.Enum(['none', 'urgent', 'critical']), category: nullable(Type.String()), matched: nullable(Type.String()), rule: nullable(Type.String()) }),
    decided_by: Type.Object(
      {
        by: Type.Enum(['rule', 'classifier']),
        rule: Type.String(),
        features: Type.Array(Type.Object({ feature: Type.String(), weight: Type.Number() })),
        runner_up: Type.Optional(Type.Object({ intent: Intent, confidence: Type.Number() })),
      },
      { description: 'Why: the rule that decided, or the features that weighed most, and what came second' },
    ),
    version: Type.String(),
  },
  { title: 'Understanding' },
);
export const IntentsShown = Type.Object({ patient: Type.Array(Intent), doctor: Type.Array(Intent) });
