import { Type } from 'typebox';
import { peopleOf } from '../../assistant/people.ts';
import { doctorIntents, patientIntents, type AssistantRole } from '../../assistant/understanding/intents.ts';
import type { Understand } from '../../assistant/understanding/types.ts';
import { createValidator, describe } from '../../dispatcher/catalog.ts';
import { textProblem } from '../../dispatcher/text.ts';
import { isTimeZone } from '../../domain/time-zone.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { invalid, Rejection } from '../../kernel/rejection.ts';
import { readJson } from '../body.ts';
import type { GatewaySettings } from '../settings.ts';
import { endpoint, type Endpoint } from './endpoint.ts';

type Parts = { readonly understand: Understand; readonly database: Queryable; readonly settings: Pick<GatewaySettings, 'maxMessageLength' | 'clinicTimeZone'>; readonly now: () => number };
type Asked = { readonly text: string; readonly role: 'PATIENT' | 'DOCTOR' | 'patient' | 'doctor'; readonly now?: string; readonly time_zone?: string };

const schemaOf = (longest: number) =>
  Type.Object(
    {
      text: Type.String({ minLength: 1, maxLength: longest, pattern: '\\S' }),
      role: Type.Union([Type.Literal('PATIENT'), Type.Literal('DOCTOR'), Type.Literal('patient'), Type.Literal('doctor')]),
      now: Type.Optional(Type.String({ minLength: 10, maxLength: 40, pattern: '^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?([Zz]|[+-]\\d\\d:?\\d\\d)$' })),
      time_zone: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
    },
    { additionalProperties: false },
  );

/** What the assistants understand (API §6): their intents, and what a text would mean to one. Nothing comes of asking. */
export function understandingEndpoints({ understand, database, settings, now }: Parts): readonly Endpoint[] {
  const fits = createValidator().compile<Asked>(schemaOf(settings.maxMessageLength));
  return [
    endpoint({
      path: '/chat/intents',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      answer: () => Promise.resolve({ patient: patientIntents, doctor: doctorIntents }),
    }),
    endpoint({
      method: 'POST',
      path: '/chat/understand',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      async answer({ ctx, caller }) {
        const asked = await readJson(ctx.req);
        if (!fits(asked)) throw new Rejection('validation', undefined, { errors: describe(fits.errors ?? []) });
        const problem = textProblem(asked);
        if (problem) throw new Rejection('validation', undefined, { errors: [problem] });
        const at = asked.now === undefined ? now() : Date.parse(asked.now);
        if (Number.isNaN(at)) throw invalid('/now', 'must be an RFC 3339 time');
        const time_zone = asked.time_zone ?? settings.clinicTimeZone;
        if (!isTimeZone(time_zone)) throw invalid('/time_zone', 'must be an IANA time zone');
        const role: AssistantRole = asked.role.toUpperCase() === 'DOCTOR' ? 'DOCTOR' : 'PATIENT';
        return understand(asked.text, { role, now: at, time_zone, ...(await peopleOf(database, caller, now())) });
      },
    }),
  ];
}
