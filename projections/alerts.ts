import type { Alert, AlertEvent, AlertSeverity, AlertStatus } from '../events/alerts.ts';
import type { SubjectEvent } from '../events/subject.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Projection, type Queryable, type Update } from '../src/kernel/projection.ts';
import { fromCursor, pageOf, type Page } from './cursor.ts';

/** `revision`: of the last event of the alert, which holds it whole. */
const tables = `
  create table alerts (
    alert_id text collate "C" primary key,
    patient_id text not null,
    urgency smallint not null,
    severity text not null,
    category text not null,
    description text,
    erased boolean not null,
    status text not null,
    escalation integer not null,
    recipients text[] not null,
    on_call text[] not null,
    admins text[] not null,
    raised_at timestamptz not null,
    acknowledged_by text,
    acknowledged_at timestamptz,
    resolved_at timestamptz,
    outcome text,
    revision bigint not null
  ) with (fillfactor = 50);
  create index on alerts using gin (recipients);
  create index on alerts (patient_id, urgency, raised_at, alert_id);
  create index on alerts (status);`;

const urgency: { readonly [Severity in AlertSeverity]: number } = { critical: 0, urgent: 1 };

/** The newest event of each alert is the whole of it. */
async function save(batch: readonly Recorded<AlertEvent>[], tx: Queryable): Promise<void> {
  const newest = [...new Map(batch.map((event) => [event.data.alert_id, event])).values()];
  await tx.query({
    name: 'alerts.save',
    text: `insert into alerts as held
      select alert_id, patient_id, urgency, severity, category, description, erased, status, escalation,
        array(select json_array_elements_text(recipients)), array(select json_array_elements_text(on_call)), array(select json_array_elements_text(admins)),
        raised_at, acknowledged_by, acknowledged_at, resolved_at, outcome, revision
      from json_to_recordset($1) as t (alert_id text, patient_id text, urgency smallint, severity text, category text, description text, erased boolean, status text, escalation integer,
        recipients json, on_call json, admins json, raised_at timestamptz, acknowledged_by text, acknowledged_at timestamptz, resolved_at timestamptz, outcome text, revision bigint)
      on conflict (alert_id) do update set urgency = excluded.urgency, severity = excluded.severity, description = excluded.description, erased = excluded.erased, status = excluded.status,
        escalation = excluded.escalation, recipients = excluded.recipients, on_call = excluded.on_call, admins = excluded.admins, acknowledged_by = excluded.acknowledged_by,
        acknowledged_at = excluded.acknowledged_at, resolved_at = excluded.resolved_at, outcome = excluded.outcome, revision = excluded.revision
      where excluded.revision > held.revision`,
    values: [JSON.stringify(newest.map(({ data, revision }) => ({ ...data, erased: data.erased === true, urgency: urgency[data.severity], revision })))],
  });
}

/** An alert as clients see it; names are the gateway's to add. An ADMIN gets no description. */
export type AlertOnTheWire = {
  readonly alert_id: string;
  readonly patient_id: string;
  readonly severity: string;
  readonly category: string;
  readonly description?: string | null;
  readonly erased?: true;
  readonly raised_at: string;
  readonly status: string;
  readonly escalation: number;
  readonly acknowledged_by: string | null;
  readonly acknowledged_at: string | null;
  readonly resolved_at: string | null;
  readonly outcome: string | null;
};

const onTheWire = (alert: Alert & { readonly erased?: true }): AlertOnTheWire => ({
  alert_id: alert.alert_id,
  patient_id: alert.patient_id,
  severity: alert.severity,
  category: alert.category,
  description: alert.description,
  ...(alert.erased && { erased: true }),
  raised_at: alert.raised_at,
  status: alert.status,
  escalation: alert.escalation,
  acknowledged_by: alert.acknowledged_by ?? null,
  acknowledged_at: alert.acknowledged_at ?? null,
  resolved_at: alert.resolved_at ?? null,
  outcome: alert.outcome ?? null,
});
const withoutDescription = ({ description: _description, erased: _erased, ...rest }: AlertOnTheWire): AlertOnTheWire => rest;

const words: { readonly [Type in AlertEvent['type']]: string } = { AlertRaised: 'raised', AlertRepeated: 'repeated', AlertAcknowledged: 'acknowledged', AlertEscalated: 'escalated', AlertResolved: 'resolved' };

/** The `emergency_alert` that one of those whom it concerns gets of an event. */
export function alertFrameFor({ type, data }: Pick<Recorded<AlertEvent>, 'type' | 'data'>, user_id: string): Update['frame'] {
  const alert = onTheWire(data);
  return { type: 'emergency_alert', event: words[type], ...(data.admins.includes(user_id) ? withoutDescription(alert) : alert) };
}

/** To every socket of each recipient; to the patient where they have subscribed. */
function tell(event: Recorded<AlertEvent>): readonly Update[] {
  const { patient_id, recipients } = event.data;
  return [
    ...recipients.map((user): Update => ({ audience: { user, channel: 'alerts', unsubscribed: true }, frame: alertFrameFor(event, user) })),
    { audience: { user: patient_id, channel: 'alerts' }, frame: alertFrameFor(event, patient_id) },
  ];
}
const everyEvent = <Value>(value: Value): { readonly [Type in AlertEvent['type']]: Value } => ({ AlertRaised: value, AlertRepeated: value, AlertAcknowledged: value, AlertEscalated: value, AlertResolved: value });

async function erase(batch: readonly Recorded<Extract<SubjectEvent, { type: 'PatientErased' }>>[], tx: Queryable): Promise<void> {
  await tx.query({ name: 'alerts.erase', text: 'update alerts set description = null, erased = true where patient_id = any($1::text[])', values: [batch.map(({ data }) => data.patient_id)] });
}

/** The alerts as they stand. */
export const alertsReadModel: Projection<AlertEvent | SubjectEvent> = projection<AlertEvent | SubjectEvent>()({ name: 'alerts', version: 1, tables, on: { ...everyEvent(save), PatientErased: erase }, updates: everyEvent(tell) });

type Row = Omit<AlertOnTheWire, 'raised_at' | 'acknowledged_at' | 'resolved_at' | 'erased'> & {
  readonly urgency: number;
  readonly raised_at: Date;
  readonly acknowledged_at: Date | null;
  readonly resolved_at: Date | null;
  readonly erased: boolean;
  readonly by_care: boolean;
  readonly is_admin: boolean;
};
/** `by_care`: the reader may see it for as long as they care for the patient. */
export type FoundAlert = { readonly alert: AlertOnTheWire; readonly by_care: boolean };

const columns = `alert_id, patient_id, urgency, severity, category, description, erased, status, escalation, raised_at, acknowledged_by, acknowledged_at, resolved_at, outcome,
  not ($1 = any(on_call) or $1 = any(admins) or $1 = patient_id) as by_care, $1 = any(admins) as is_admin`;

function found(row: Row): FoundAlert {
  const { urgency: _urgency, by_care, is_admin, erased, raised_at, acknowledged_at, resolved_at, ...rest } = row;
  const alert: AlertOnTheWire = { ...rest, ...(erased && { erased }), raised_at: raised_at.toISOString(), acknowledged_at: acknowledged_at?.toISOString() ?? null, resolved_at: resolved_at?.toISOString() ?? null };
  return { alert: is_admin ? withoutDescription(alert) : alert, by_care };
}

type ListQuery = Page & { readonly user_id: string; readonly statuses: readonly AlertStatus[] };

/** The alerts that a user is a recipient of, or the patient: critical first, then oldest. */
export async function alertsOf(db: Queryable, { user_id, statuses, limit, cursor }: ListQuery): Promise<{ readonly alerts: readonly FoundAlert[]; readonly next_cursor: string | null }> {
  const { rows } = await db.query<Row>({
    name: 'alerts.of_user',
    text: `select ${columns} from alerts where (recipients @> array[$1::text] or patient_id = $1) and status = any($2::text[])
        and ($3::int is null or (urgency, raised_at, alert_id) > ($3::int, $4::timestamptz, $5::text))
      order by urgency, raised_at, alert_id limit $6`,
    values: [user_id, statuses, ...fromCursor(cursor, 'number', 'time', 'text'), limit + 1],
  });
  const { page, next_cursor } = pageOf(rows, limit, ({ urgency: rank, raised_at, alert_id }) => [String(rank), raised_at.toISOString(), alert_id]);
  return { alerts: page.map(found), next_cursor };
}

/** An alert, if this user is a recipient of it, or the patient. */
export async function alertOf(db: Queryable, { user_id, alert_id }: { readonly user_id: string; readonly alert_id: string }): Promise<FoundAlert | undefined> {
  const { rows } = await db.query<Row>({ name: 'alerts.one', text: `select ${columns} from alerts where alert_id = $2 and (recipients @> array[$1::text] or patient_id = $1)`, values: [user_id, alert_id] });
  return rows[0] && found(rows[0]);
}

export type AlertStatistics = { readonly alerts_by_status: { readonly [Status in AlertStatus]: number }; readonly time_to_acknowledge_seconds: { readonly p50: number | null; readonly p95: number | null } };

/** Counts for `/chat/stats`. */
export async function alertStatistics(db: Queryable): Promise<AlertStatistics> {
  type Row = { by_status: { [Status in AlertStatus]?: number } | null; p50: number | null; p95: number | null };
  const { rows } = await db.query<Row>({
    name: 'alerts.statistics',
    text: `select (select json_object_agg(status, n) from (select status, count(*) as n from alerts group by status) s) as by_status, waited[1] as p50, waited[2] as p95
      from (select percentile_cont(array[0.5, 0.95]) within group (order by extract(epoch from acknowledged_at - raised_at)::float8) as waited from alerts where acknowledged_at is not null) w`,
  });
  const { by_status, p50 = null, p95 = null } = rows[0] ?? {};
  return { alerts_by_status: { open: 0, acknowledged: 0, resolved: 0, ...by_status }, time_to_acknowledge_seconds: { p50, p95 } };
}

/** Patient → how many of their alerts are not resolved. */
export async function openAlertsOf(db: Queryable, patient_ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ patient_id: string; open: number }>({
    name: 'alerts.open_of',
    text: `select patient_id, count(*)::int as open from alerts where patient_id = any($1::text[]) and status <> 'resolved' group by patient_id`,
    values: [patient_ids],
  });
  return new Map(rows.map(({ patient_id, open }) => [patient_id, open]));
}
