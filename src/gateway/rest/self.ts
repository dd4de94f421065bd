import { Type } from 'typebox';
import { account } from '../../../commands/account.ts';
import { fileTypes } from '../../../events/file.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { specialtiesWith } from '../../domain/specialties.ts';
import { roles } from '../../kernel/actor.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { KnownUser, nullable, Timestamp } from '../../kernel/schema.ts';
import type { GatewaySettings } from '../settings.ts';
import { erasedBeside, type Names } from '../names.ts';
import { AnyRole, erasable, Name } from '../shapes.ts';
import type { Tickets } from '../tickets.ts';
import { commandsOf } from './commands.ts';
import { endpoint, type Endpoint } from './endpoint.ts';

type Parts = { readonly dispatcher: Dispatcher; readonly settings: GatewaySettings; readonly names: Pick<Names, 'isErased'>; readonly tickets: Pick<Tickets, 'issue'>; readonly now: () => number };

const Me = Type.Object({
  user_id: KnownUser,
  role: AnyRole,
  full_name: Name,
  specialty: nullable(Type.String()),
  time_zone: nullable(Type.String()),
  on_call: Type.Boolean(),
  disabled: Type.Boolean(),
  ...erasable,
  server_time: Timestamp,
});
const ConfigShown = Type.Object({
  max_message_length: Type.Integer({ description: 'Code points' }),
  max_file_size: Type.Integer({ description: 'Bytes' }),
  upload_types: Type.Array(Type.String()),
  emergency_number: Type.String(),
  crisis_lines: Type.Array(Type.Object({ name: Type.String(), phone: Type.String(), text: Type.Optional(Type.String()), hours: Type.Optional(Type.String()), source: Type.Optional(Type.String()) }), { description: 'Who listens to somebody in a crisis, in the clinic’s country' }),
  clinic_time_zone: Type.String(),
  specialties: Type.Array(Type.String()),
});
const CommandsShown = Type.Object({
  commands: Type.Array(Type.Object({ name: Type.String(), summary: Type.String(), roles: Type.Array(AnyRole), schema: Type.Object({}, { additionalProperties: true, description: 'JSON Schema of the data' }) })),
});
const Ticket = Type.Object({ ticket: Type.String(), expires_at: Timestamp });

/** What concerns the caller alone, or everybody alike. */
export function selfEndpoints({ dispatcher, settings, names, tickets, now }: Parts): readonly Endpoint[] {
  const shown = new Map(roles.map((role) => [role, commandsOf(dispatcher.catalog, role)]));
  const config = {
    max_message_length: settings.maxMessageLength,
    max_file_size: settings.maxFileSize,
    upload_types: Object.keys(fileTypes),
    emergency_number: settings.emergencyNumber,
    crisis_lines: settings.crisisLines,
    clinic_time_zone: settings.clinicTimeZone,
    specialties: specialtiesWith(settings.medicalSpecializations),
  };
  return [
    endpoint({
      group: 'Self',
      summary: 'Who one is',
      returns: Me,
      path: '/me',
      roles,
      evenDisabled: true,
      async answer({ caller: { user_id, role, full_name } }) {
        const { state } = await dispatcher.load(account, user_id);
        return {
          user_id,
          role,
          full_name: state.role === undefined ? (full_name ?? null) : state.full_name,
          specialty: state.specialty ?? null,
          time_zone: state.time_zone ?? null,
          on_call: state.on_call,
          disabled: state.disabled,
          ...erasedBeside(names, user_id),
          server_time: new Date(now()).toISOString(),
        };
      },
    }),
    endpoint({ group: 'Self', summary: 'What a client should know of the service’s settings', returns: ConfigShown, path: '/config', roles, answer: () => Promise.resolve(config) }),
    endpoint({ group: 'Self', summary: 'The commands that one’s role may use', returns: CommandsShown, path: '/commands', roles, answer: ({ caller }) => Promise.resolve(shown.get(caller.role)) }),
    endpoint({
      group: 'Self',
      summary: 'A ticket that opens one WebSocket within 30 s',
      returns: Ticket,
      method: 'POST',
      path: '/chat/ws-ticket',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      answer: ({ caller }) => {
        if (caller.expires_at <= now()) throw new Rejection('token-invalid');
        return Promise.resolve(tickets.issue(caller));
      },
    }),
  ];
}
