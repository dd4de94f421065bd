import { expect, test } from 'vitest';
import type { InboxEvent } from '../../events/inbox.ts';
import { notifications, notificationsOf } from '../../projections/notifications.ts';
import { projectionSpec } from '../support/projection.ts';
import { recorder, timeOf } from '../support/recorded.ts';

const spec = projectionSpec(notifications);
const sent = (user_id: string, id: string): InboxEvent => ({ type: 'NotificationSent', data: { user_id, notification_id: id, kind: 'message', data: { message: id } } });
/** Where the recorder puts the nth event. */
const positionOf = (n: number): string => String(9_007_199_254_740_993n + BigInt(n) * 100n);
const read = (user_id: string, n: number): InboxEvent => ({ type: 'NotificationsRead', data: { user_id, up_to: positionOf(n) } });

test('each stands once, newest first, read up to the mark', () =>
  spec
    .given([sent('pat', 'a')])
    .when([sent('pat', 'b'), read('pat', 0), sent('doc', 'c'), read('pat', 1)], { redelivered: 2 })
    .thenQuery((db) => notificationsOf(db, { user_id: 'pat', limit: 10 }), {
      notifications: [
        { notification_id: 'b', position: positionOf(1), kind: 'message', data: { message: 'b' }, created_at: timeOf(1), read: true },
        { notification_id: 'a', position: positionOf(0), kind: 'message', data: { message: 'a' }, created_at: timeOf(0), read: true },
      ],
      unread: 0,
      next_cursor: null,
    }));

test('pages follow each other; what is not after a position is left out', async () => {
  const setting = spec.given([]).when([sent('pat', 'a'), sent('pat', 'b'), sent('pat', 'c')], { redelivered: 1 });
  await setting.thenQuery(async (db) => {
    const first = await notificationsOf(db, { user_id: 'pat', limit: 2 });
    const second = await notificationsOf(db, { user_id: 'pat', limit: 2, cursor: first.next_cursor ?? '' });
    return [first, second].map(({ notifications: page, unread, next_cursor }) => [page.map(({ notification_id }) => notification_id), unread, next_cursor === null]);
  }, [[['c', 'b'], 3, false], [['a'], 3, true]]);
  await setting.thenQuery(async (db) => (await notificationsOf(db, { user_id: 'pat', limit: 9, after: BigInt(positionOf(0)) })).notifications.length, 2);
  await setting.thenQuery((db) => notificationsOf(db, { user_id: 'nobody', limit: 9 }), { notifications: [], unread: 0, next_cursor: null });
});

test('what was erased is told so', () =>
  spec
    .given([])
    .when([{ type: 'NotificationSent', data: { user_id: 'pat', notification_id: 'a', kind: 'message', data: null, erased: true } }])
    .thenRows('notifications', [{ notification_id: 'a', data: null, erased: true }]));

test('a frame is for who subscribed, or for every socket where a person has sent it', () => {
  const record = recorder();
  const audiences = (event: InboxEvent) => notifications.updates?.[event.type]?.(record(event) as never).map(({ audience }) => audience);
  expect(audiences(sent('pat', 'a'))).toEqual([{ user: 'pat', channel: 'notifications' }]);
  expect(audiences({ type: 'NotificationSent', data: { user_id: 'pat', notification_id: 'b', kind: 'message', data: {}, pushed: true } })).toEqual([{ user: 'pat', channel: 'notifications', unsubscribed: true }]);
  expect(audiences(read('pat', 0))).toEqual([{ user: 'pat', channel: 'notifications' }]);
});
