import type { Aggregate } from '../src/kernel/aggregate.ts';
import { access } from './access.ts';
import { account } from './account.ts';
import { agenda } from './agenda.ts';
import { alerts } from './alerts.ts';
import { availability } from './availability.ts';
import { calendar } from './calendar.ts';
import { broadcast } from './broadcast.ts';
import { calendarFeed } from './calendar-feed.ts';
import { careteam } from './careteam.ts';
import { chart } from './chart.ts';
import { conversation } from './conversation.ts';
import { file } from './file.ts';
import { inbox } from './inbox.ts';
import { receipts } from './receipts.ts';
import { room } from './room.ts';
import { roster } from './roster.ts';
import { subject } from './subject.ts';
import { waitlist } from './waitlist.ts';

/** All aggregates; every command of theirs is offered by this list and nothing else. */
export const aggregates: readonly Aggregate[] = [account, careteam, chart, access, room, receipts, file, subject, availability, calendar, agenda, roster, alerts, waitlist, inbox, broadcast, conversation, calendarFeed];
