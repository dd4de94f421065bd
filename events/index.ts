import type { EventDefinitions } from '../src/kernel/event.ts';
import { accessEvents, type AccessEvent } from './access.ts';
import { accountEvents, type AccountEvent } from './account.ts';
import { agendaEvents, type AgendaEvent } from './agenda.ts';
import { alertEvents, type AlertEvent } from './alerts.ts';
import { availabilityEvents, type AvailabilityEvent } from './availability.ts';
import { calendarEvents, type CalendarEvent } from './calendar.ts';
import { broadcastEvents, type BroadcastEvent } from './broadcast.ts';
import { calendarFeedEvents, type CalendarFeedEvent } from './calendar-feed.ts';
import { careteamEvents, type CareteamEvent } from './careteam.ts';
import { chartEvents, type ChartEvent } from './chart.ts';
import { conversationEvents, type ConversationEvent } from './conversation.ts';
import { epochEvents, type EpochEvent } from './epoch.ts';
import { inboxEvents, type InboxEvent } from './inbox.ts';
import { reactorEvents, type ReactorEvent } from './reactor.ts';
import { fileEvents, type FileEvent } from './file.ts';
import { receiptsEvents, type ReceiptsEvent } from './receipts.ts';
import { subjectEvents, type SubjectEvent } from './subject.ts';
import { roomEvents, type RoomEvent } from './room.ts';
import { rosterEvents, type RosterEvent } from './roster.ts';
import { waitlistEvents, type WaitlistEvent } from './waitlist.ts';

/** Everything that can have happened. */
export type DomainEvent = AccessEvent | ChartEvent | AccountEvent | CareteamEvent | RoomEvent | ReceiptsEvent | FileEvent | SubjectEvent | EpochEvent | ReactorEvent | AvailabilityEvent | CalendarEvent | AgendaEvent | RosterEvent | AlertEvent | WaitlistEvent | InboxEvent | BroadcastEvent | ConversationEvent | CalendarFeedEvent;

/** Event type → its storage format, for the codec. A type stands in one aggregate only. */
export const allDefinitions: EventDefinitions<DomainEvent> = { ...accessEvents, ...accountEvents, ...chartEvents, ...careteamEvents, ...roomEvents, ...receiptsEvents, ...fileEvents, ...subjectEvents, ...epochEvents, ...reactorEvents, ...availabilityEvents, ...calendarEvents, ...agendaEvents, ...rosterEvents, ...alertEvents, ...waitlistEvents, ...inboxEvents, ...broadcastEvents, ...conversationEvents, ...calendarFeedEvents };
