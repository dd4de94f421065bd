import { expect, test } from 'vitest';
import type { Alert, AlertEvent } from '../../events/alerts.ts';
import type { InboxEvent } from '../../events/inbox.ts';
import type { DomainEvent } from '../../events/index.ts';
import { alertsReadModel } from '../../projections/alerts.ts';
import { channelFrames, channelFramesOf, channelHorizon } from '../../projections/channel-frames.ts';
import { notifications } from '../../projections/notifications.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import type { Queryable } from '../../src/kernel/projection.ts';
import { applyBatch, projectionDatabase, projectionSpec } from '../support/projection.ts';
import { recorder, timeOf } from '../support/recorded.ts';

const projection = channelFrames([alertsReadModel, notifications]);
const spec = projectionSpec(projection);
const sent = (user_id: string, id: string): InboxEvent => ({ type: 'NotificationSent', data: { user_id, notification_id: id, kind: 'message', data: { id } } });
const alert: Alert = { alert_id: 'a', patient_id: 'pat', severity: 'urgent', category: 'other', description: 'help', status: 'open', escalation: 0, recipients: ['doc', 'doc2'], on_call: [], admins: [], raised_at: timeOf(0) };
const raised: AlertEvent = { type: 'AlertRaised', data: alert };
const positionOf = (n: number): bigint => 9_007_199_254_740_993n + BigInt(n) * 100n;
const all = { after: -1n, upTo: positionOf(1_000), limit: 100 };
const idsOf = async (db: Queryable, page: Partial<typeof all> = {}, user_id = 'pat') =>
  (await channelFramesOf(db, { user_id, channel: 'notifications', ...all, ...page })).map(({ frame }) => (frame['data'] as { notification_id: string }).notification_id);

test('each user’s frames are kept by channel, once, in order', async () => {
  const setting = spec.given([sent('pat', 'a')]).when([sent('pat', 'b'), raised, sent('doc', 'c'), sent('pat', 'd')], { redelivered: 2 });
  await setting.thenQuery((db) => idsOf(db), ['a', 'b', 'd']);
  await setting.thenQuery((db) => idsOf(db, { after: positionOf(0), upTo: positionOf(1) }), ['b']);
  await setting.thenQuery(async (db) => (await channelFramesOf(db, { user_id: 'doc', channel: 'alerts', ...all })).map(({ position, pushed, patient_id, frame }) => [position, pushed, patient_id, frame['event'], frame['description']]), [
    [positionOf(2), true, 'pat', 'raised', 'help'],
  ]);
  await setting.thenQuery(async (db) => (await channelFramesOf(db, { user_id: 'pat', channel: 'alerts', ...all })).map(({ pushed }) => pushed), [false]);
  await setting.thenQuery(channelHorizon, -1n);
});

test('what is older than seven days is gone, and the horizon says so', async () => {
  const db = await projectionDatabase([projection]);
  const record = recorder();
  const day = 24 * 3_600_000;
  const at = (event: DomainEvent, days: number): Recorded<DomainEvent> => ({ ...record(event), recorded_at: Date.parse(timeOf(0)) + days * day });
  const history = [at(sent('pat', 'a'), 0), at(sent('pat', 'b'), 1), at(sent('pat', 'c'), 7.5), at(sent('doc', 'd'), 7.6)];
  for (const batch of [history.slice(0, 2), history.slice(2), history]) await applyBatch(db, [projection], batch);
  expect(await idsOf(db)).toEqual(['b', 'c']);
  expect(await channelHorizon(db)).toBe(positionOf(0));
});

test('an erasure takes what a patient was told, and what others were told of them', async () => {
  const db = await projectionDatabase([projection]);
  const record = recorder();
  const erased: DomainEvent = { type: 'PatientErased', data: { patient_id: 'pat', reason: null } as never };
  await applyBatch(db, [projection], [sent('pat', 'a'), raised, sent('doc', 'b'), erased].map((event) => record(event)));
  const { rows } = await db.query<{ user_id: string }>({ text: 'select user_id from channel_frames' });
  expect(rows).toEqual([{ user_id: 'doc' }]);
});
