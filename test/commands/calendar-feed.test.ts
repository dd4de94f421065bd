import { expect, test } from 'vitest';
import type { Recorded } from '../../src/kernel/event.ts';
import { calendarFeed, readFeedToken } from '../../commands/calendar-feed.ts';
import type { CalendarFeedEvent } from '../../events/calendar-feed.ts';
import { digest, given } from '../support/given.ts';
import { asAdmin, asPatient } from './people.ts';

const opened = (generation: number): CalendarFeedEvent => ({ type: 'CalendarFeedOpened', data: { user_id: 'pat', generation } });
const closed = (generation: number): CalendarFeedEvent => ({ type: 'CalendarFeedClosed', data: { user_id: 'pat', generation } });
const path = (generation: number): string => `/calendars/${digest.seal('feed', 'pat', generation)}.ics`;

test('a feed is opened once, and has another address when it is opened again', () => {
  given(calendarFeed).when('open-calendar-feed', {}, asPatient).then([opened(1)]);
  given(calendarFeed).when('open-calendar-feed', {}, asPatient).thenResult({ path: path(1) });
  given(calendarFeed, [opened(1)]).when('open-calendar-feed', {}, asPatient).thenNothing();
  given(calendarFeed, [opened(1)]).when('open-calendar-feed', {}, asPatient).thenResult({ path: path(1) });
  given(calendarFeed, [opened(1), closed(1)]).when('open-calendar-feed', {}, asPatient).thenResult({ path: path(2) });
});

test('it is closed; twice is once', () => {
  given(calendarFeed, [opened(1)]).when('close-calendar-feed', {}, asPatient).then([closed(1)]);
  given(calendarFeed).when('close-calendar-feed', {}, asPatient).thenNothing();
  given(calendarFeed, [opened(1), closed(1)]).when('close-calendar-feed', {}, asPatient).thenNothing();
});

test('it is for those who have appointments, takes nothing, and its address cannot be made up', () => {
  given(calendarFeed).when('open-calendar-feed', {}, asAdmin).then('forbidden');
  given(calendarFeed).when('open-calendar-feed', { user_id: 'pat' }, asPatient).thenInvalid('/user_id');
  expect(readFeedToken(digest, digest.seal('feed', 'pat', 2))).toEqual({ user_id: 'pat', generation: 2 });
  expect(readFeedToken(digest, 'feed_pat')).toBeUndefined();
});

test('a repeat of an opening answers with the address that it made, whatever came after', () => {
  const { result } = calendarFeed.commands['open-calendar-feed'] ?? {};
  const events = [opened(1) as Recorded<CalendarFeedEvent>];
  expect(result?.({ data: {}, actor: asPatient, events, digest }, { user_id: 'pat', generation: 2, open: true })).toEqual({ path: path(1) });
});
