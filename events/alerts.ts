import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

export const alertSeverities = ['urgent', 'critical'] as const;
export type AlertSeverity = (typeof alertSeverities)[number];
export const alertCategories = ['cardiac', 'stroke', 'breathing', 'bleeding', 'anaphylaxis', 'overdose', 'self_harm', 'unconscious', 'obstetric', 'sepsis', 'trauma', 'other'] as const;
export type AlertCategory = (typeof alertCategories)[number];
export const alertStatuses = ['open', 'acknowledged', 'resolved'] as const;
export type AlertStatus = (typeof alertStatuses)[number];
export type AlertOutcome = 'handled' | 'false_alarm';

/** An alert as it stands after an event. Every event holds it whole: whoever is told of it needs no read model, no key but the patient's, and no earlier event. */
export type Alert = {
  readonly alert_id: string;
  readonly patient_id: string;
  readonly severity: AlertSeverity;
  readonly category: AlertCategory;
  readonly description: Erasable;
  readonly status: AlertStatus;
  /** Escalation steps so far. */
  readonly escalation: number;
  /** All who are told of the event and may see the alert. Of those who are not in `on_call` or `admins`, as long as they care for the patient. */
  readonly recipients: readonly string[];
  readonly on_call: readonly string[];
  readonly admins: readonly string[];
  /** RFC 3339, as all times. */
  readonly raised_at: string;
  readonly acknowledged_by?: string;
  readonly acknowledged_at?: string;
  readonly resolved_at?: string;
  readonly outcome?: AlertOutcome;
};

/** That a patient is in danger, and what becomes of it. Stream `alerts-<patient_id>`. */
export type AlertEvent =
  | Event<'AlertRaised', Alert & MaybeErased>
  /** `addition` is what this repeat said, `description` all of it. `opened_again`: a graver one of an alert that had been acknowledged. */
  | Event<'AlertRepeated', Alert & { addition: Erasable; opened_again: boolean } & MaybeErased>
  | Event<'AlertAcknowledged', Alert & MaybeErased>
  /** `told`: those whom this step turned to; none when there was nobody. */
  | Event<'AlertEscalated', Alert & { told: readonly string[] } & MaybeErased>
  | Event<'AlertResolved', Alert & { resolved_by: string; note?: Erasable } & MaybeErased>;

export const alertEvents = defineEvents<AlertEvent>()({
  AlertRaised: { version: 1, personal: { description: 'patient_id' } },
  AlertRepeated: { version: 1, personal: { description: 'patient_id', addition: 'patient_id' } },
  AlertAcknowledged: { version: 1, personal: { description: 'patient_id' } },
  AlertEscalated: { version: 1, personal: { description: 'patient_id' } },
  AlertResolved: { version: 1, personal: { description: 'patient_id', note: 'patient_id' } },
});
