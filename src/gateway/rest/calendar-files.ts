import { Type } from 'typebox';
import { account } from '../../../commands/account.ts';
import { calendarFeed, readFeedToken } from '../../../commands/calendar-feed.ts';
import { appointmentsToKeep, type KeptAppointment } from '../../../projections/appointment-lists.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { calendarText, type CalendarEntry } from '../../domain/icalendar.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Http } from '../context.ts';
import type { FreeTime } from '../free-time.ts';
import type { ReadModels } from '../read-models.ts';
import { createFindAppointment } from './appointments.ts';
import { endpoint, openEndpoint, type Endpoint, type OpenEndpoint } from './endpoint.ts';
import { opaqueId, readModel } from './query.ts';

type Parts = { readonly dispatcher: Dispatcher; readonly database: Queryable; readonly readModels: ReadModels; readonly freeTime: Pick<FreeTime, 'availability'>; readonly now: () => number };

const media = 'text/calendar; charset=utf-8';
/** A feed shows what was in the last month and all to come, up to so many. */
const shown = { before: 30 * 86_400_000, most: 1_000 };
const day = Type.String({ description: 'iCalendar (RFC 5545)' });

/** Appointments for calendar applications: one as a file, one's own as a feed. What is in them stands in many places: no reason, no name, nobody’s words. */
export function calendarFileEndpoints({ dispatcher, database, readModels, freeTime, now }: Parts): { readonly endpoints: readonly Endpoint[]; readonly open: readonly OpenEndpoint[] } {
  const find = createFindAppointment({ dispatcher, database, readModels });

  async function textOf(appointments: readonly KeptAppointment[]): Promise<string> {
    const doctors = [...new Set(appointments.map(({ doctor_id }) => doctor_id))];
    const zones = new Map(await Promise.all(doctors.map(async (doctor_id) => [doctor_id, (await freeTime.availability(doctor_id)).hours?.time_zone ?? 'UTC'] as const)));
    return calendarText(
      appointments.map(
        ({ appointment_id, doctor_id, sequence, changed_at, start, end, type, status }): CalendarEntry => ({
          uid: `${appointment_id}@medreserve`,
          sequence,
          changed_at: Date.parse(changed_at),
          start: Date.parse(start),
          end: Date.parse(end),
          zone: zones.get(doctor_id) ?? 'UTC',
          cancelled: status === 'CANCELLED',
          summary: type === 'ONLINE' ? 'Online appointment' : 'Appointment',
        }),
      ),
    );
  }
  function asFile(ctx: Http, name: string): void {
    ctx.type = media;
    ctx.set('Content-Disposition', `attachment; filename="${name}.ics"`);
  }

  return {
    endpoints: [
      endpoint({
        group: 'Appointments',
        summary: 'An appointment as an iCalendar file',
        returns: day,
        media: 'text/calendar',
        path: '/appointments/:id.ics',
        params: { id: opaqueId },
        roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
        query: readModel,
        async answer({ ctx, caller, params, query: { at_least } }) {
          const found = await find(ctx, caller, params.id, at_least);
          asFile(ctx, 'appointment');
          return textOf([found]);
        },
      }),
    ],
    open: [
      openEndpoint({
        group: 'Appointments',
        summary: 'The appointments of whoever opened this feed, as iCalendar',
        description: 'The address is the secret (`open-calendar-feed`); it counts until `close-calendar-feed`.',
        returns: day,
        media: 'text/calendar',
        path: '/calendars/:token.ics',
        params: { token: opaqueId },
        limited: true,
        async answer({ ctx, params }) {
          const named = readFeedToken(dispatcher.digest, params['token'] ?? '');
          if (!named) throw new Rejection('not-found');
          const [feed, known] = await Promise.all([dispatcher.load(calendarFeed, named.user_id), dispatcher.load(account, named.user_id)]);
          if (!feed.state.open || feed.state.generation !== named.generation || known.state.role === undefined || known.state.disabled) throw new Rejection('not-found');
          const text = await textOf(await appointmentsToKeep(database, { user_id: named.user_id, from: now() - shown.before, limit: shown.most }));
          asFile(ctx, 'appointments');
          return text;
        },
      }),
    ],
  };
}
