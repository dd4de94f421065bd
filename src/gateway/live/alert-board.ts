import type { AlertEvent } from '../../../events/alerts.ts';
import type { SealedIds } from '../../kernel/aggregate.ts';
import type { Recorded } from '../../kernel/event.ts';
import type { EventLog, Feed } from '../../eventlog/types.ts';
import { loadCheckpoint } from '../../reactors/runtime/checkpoint.ts';
import { escalationName } from '../../reactors/escalation.ts';

type Told = Recorded<AlertEvent>;
/** The alerts that nobody has acknowledged, each as its latest event tells it: in memory, so that they reach a doctor who connects whatever the read models do. */
export type AlertBoard = {
  /** Those that turned to this user. */
  openFor(user_id: string): readonly Told[];
  /** Whether this still is the latest of its alert. */
  isLatest(told: Told): boolean;
  /** Takes in what is open already. Rejects with EventLogUnavailable. */
  start(): Promise<void>;
  stop(): void;
};
export type AlertBoardParts = { readonly log: EventLog; readonly feed: Pick<Feed, 'tap'>; readonly ids: SealedIds };

const prefix = 'alerts-';

export function createAlertBoard({ log, feed, ids }: AlertBoardParts): AlertBoard {
  /** Alert → its latest event; kept for those that are open. */
  const open = new Map<string, Told>();
  const over = new Map<string, number>();
  let isLoaded = false;

  function take(event: Told): void {
    const { alert_id, status } = event.data;
    if ((open.get(alert_id)?.revision ?? over.get(alert_id) ?? -1) >= event.revision) return;
    if (status === 'open') open.set(alert_id, event);
    else {
      open.delete(alert_id);
      // What is still being read may be older than what the feed tells.
      if (!isLoaded) over.set(alert_id, event.revision);
    }
  }

  /** What is held was told before the erasure. */
  function erase(patient_id: string): void {
    for (const [alert_id, told] of open) if (told.data.patient_id === patient_id) open.set(alert_id, { ...told, data: { ...told.data, description: null, erased: true } } as Told);
  }

  const untap = feed.tap((batch) => {
    for (const event of batch) {
      // Streams of this category hold these events only.
      if (event.stream.startsWith(prefix)) take(event as Told);
      else if (event.type === 'PatientErased') erase(String(Reflect.get(event.data, 'patient_id')));
    }
  });

  /** The latest event of an alert that was open at a checkpoint. */
  async function read(alert_id: string): Promise<void> {
    const opened = ids.unseal('alert', alert_id);
    if (!opened) return;
    for await (const page of log.readStream(prefix + opened.key, { backwards: true })) {
      const latest = (page as readonly Told[]).find(({ data }) => data.alert_id === alert_id);
      if (latest) return take(latest);
    }
  }

  return {
    openFor: (user_id) => [...open.values()].filter(({ data }) => data.recipients.includes(user_id)),
    isLatest: (told) => open.get(told.data.alert_id) === told,
    async start() {
      // What waits to be escalated is open: the reactor's checkpoint says what does, the log what came after.
      const checkpoint = await loadCheckpoint(log, escalationName);
      for (const { key } of checkpoint?.timers ?? []) await read(key);
      const from = checkpoint && checkpoint.position > 0n ? { from: checkpoint.position } : {};
      for await (const page of log.readAll({ ...from, filter: { streamPrefixes: [prefix] } })) for (const event of page as readonly Told[]) take(event);
      isLoaded = true;
      over.clear();
    },
    stop: untap,
  };
}
