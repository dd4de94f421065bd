import type { AlertEvent } from '../../events/alerts.ts';
import { reactor, type Reaction } from '../kernel/reactor.ts';

export const escalationName = 'escalation';
/** Steps are no further apart, ms (API §5). */
const longest = 3_600_000;
/** From this step on all are told again; whom else there is has been tried by then. */
const allAgain = 3;

/** ms between the step before (or the alert) and this one: after the second each is twice as far from its beginning as the one before. */
export const waitBefore = (step: number, first: number): number => Math.min(longest, first * 2 ** Math.max(0, step - 2));

/** Escalates what nobody acknowledges: after `seconds` (ALERT_ESCALATION_SECONDS), after twice that, four times …; steps missed are one, since each waits for the one before. */
export const escalation = (seconds: number) => {
  const first = seconds * 1_000;
  /** The timer's key is the alert's id: the gateways read from it which alerts are open. */
  const after = (alert_id: string, from: number, step: number, wait = waitBefore(step, first)): readonly Reaction[] => [{ send: 'escalate-alert', data: { alert_id, step }, at: from + wait, key: alert_id }];

  return reactor<AlertEvent>()({
    name: escalationName,
    on: {
      AlertRaised: ({ data, recorded_at }) => after(data.alert_id, recorded_at, 1),
      AlertRepeated: ({ data, recorded_at }) => (data.opened_again ? after(data.alert_id, recorded_at, data.escalation + 1) : []),
      AlertEscalated: ({ data, recorded_at }) => {
        const next = data.escalation + 1;
        const isNobodyThere = data.told.length === 0 && next <= allAgain;
        return after(data.alert_id, recorded_at, next, isNobodyThere ? 0 : undefined);
      },
      AlertAcknowledged: ({ data }) => [{ cancel: data.alert_id }],
      AlertResolved: ({ data }) => [{ cancel: data.alert_id }],
    },
  });
};
