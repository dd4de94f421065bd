import { account } from '../../../commands/account.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { specialtiesWith } from '../../domain/specialties.ts';
import { roles } from '../../kernel/actor.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { GatewaySettings } from '../settings.ts';
import type { Tickets } from '../tickets.ts';
import { commandsOf } from './commands.ts';
import { endpoint, type Endpoint } from './endpoint.ts';

type Parts = { readonly dispatcher: Dispatcher; readonly settings: GatewaySettings; readonly tickets: Pick<Tickets, 'issue'>; readonly now: () => number };

const uploadTypes = ['pdf', 'png', 'jpeg', 'gif', 'webp', 'dicom', 'txt', 'csv', 'docx'];

/** What concerns the caller alone, or everybody alike. */
export function selfEndpoints({ dispatcher, settings, tickets, now }: Parts): readonly Endpoint[] {
  const shown = new Map(roles.map((role) => [role, commandsOf(dispatcher.catalog, role)]));
  const config = {
    max_message_length: settings.maxMessageLength,
    max_file_size: settings.maxFileSize,
    upload_types: uploadTypes,
    emergency_number: settings.emergencyNumber,
    crisis_lines: [],
    clinic_time_zone: settings.clinicTimeZone,
    specialties: specialtiesWith(settings.medicalSpecializations),
  };
  return [
    endpoint({
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
          server_time: new Date(now()).toISOString(),
        };
      },
    }),
    endpoint({ path: '/config', roles, answer: () => Promise.resolve(config) }),
    endpoint({ path: '/commands', roles, answer: ({ caller }) => Promise.resolve(shown.get(caller.role)) }),
    endpoint({
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
