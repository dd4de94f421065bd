import { Type } from 'typebox';
import { peopleOf } from '../../assistant/people.ts';
import { doctorIntents, patientIntents, type AssistantRole } from '../../assistant/understanding/intents.ts';
import type { Understand } from '../../assistant/understanding/types.ts';
import { daysOf } from '../../domain/time-text.ts';
import { isTimeZone } from '../../domain/time-zone.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { invalid } from '../../kernel/rejection.ts';
import { MessageText } from '../../kernel/schema.ts';
import type { GatewaySettings } from '../settings.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { IntentsShown, UnderstandingShown } from './understanding-shapes.ts';

type Parts = { readonly understand: Understand; readonly database: Queryable; readonly settings: Pick<GatewaySettings, 'clinicTimeZone'>; readonly now: () => number };

const Asked = Type.Object({
  text: MessageText,
  role: Type.Enum(['PATIENT', 'DOCTOR', 'patient', 'doctor']),
  now: Type.Optional(Type.String({ minLength: 10, maxLength: 40, pattern: '^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?([Zz]|[+-]\\d\\d:?\\d\\d)$' })),
  time_zone: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
});

/** What the assistants understand (API §6): their intents, and what a text would mean to one. Nothing comes of asking. */
export const understandingEndpoints = ({ understand, database, settings, now }: Parts): readonly Endpoint[] => [
  endpoint({
    group: 'Assistants',
    summary: 'What the assistants of patients and doctors understand',
    returns: IntentsShown,
    path: '/chat/intents',
    roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
    answer: () => Promise.resolve({ patient: patientIntents, doctor: doctorIntents }),
  }),
  endpoint({
    group: 'Assistants',
    summary: 'What a text would mean to an assistant, and why; nothing comes of asking',
    body: Asked,
    returns: UnderstandingShown,
    method: 'POST',
    path: '/chat/understand',
    roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
    async answer({ caller, body }) {
      const at = body.now === undefined ? now() : Date.parse(body.now);
      if (Number.isNaN(at) || (body.now !== undefined && daysOf(body.now.slice(0, 10)) === undefined)) throw invalid('/now', 'must be an RFC 3339 time');
      const time_zone = body.time_zone ?? settings.clinicTimeZone;
      if (!isTimeZone(time_zone)) throw invalid('/time_zone', 'must be an IANA time zone');
      const role: AssistantRole = body.role.toUpperCase() === 'DOCTOR' ? 'DOCTOR' : 'PATIENT';
      return understand(body.text, { role, now: at, time_zone, ...(await peopleOf(database, caller, now())) });
    },
  }),
];
