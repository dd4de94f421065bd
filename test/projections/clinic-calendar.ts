import type { DomainEvent } from '../../events/index.ts';

type Day = {
  readonly random: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
  readonly add: (event: DomainEvent) => void;
  readonly doctors: readonly string[];
  readonly patients: readonly string[];
};
type Booked = { readonly appointment_id: string; readonly doctor_id: string; readonly patient_id: string; start: string; end: string; sequence: number; settled: boolean };

/** Steps of a clinic's day that happen in its calendars. */
export function calendarSteps({ random, pick, add, doctors, patients }: Day): (() => void)[] {
  const appointments: Booked[] = [];
  const blocks: { readonly block_id: string; readonly doctor_id: string; readonly from: string; readonly to: string; given: boolean }[] = [];
  const times = (): { start: string; end: string } => {
    const start = Date.parse('2026-04-01T08:00:00.000Z') + Math.floor(random() * 2_000) * 1_800_000;
    return { start: new Date(start).toISOString(), end: new Date(start + 1_800_000).toISOString() };
  };
  const open = (): Booked | undefined => pick(appointments.filter(({ settled }) => !settled));
  const idsOf = ({ appointment_id, doctor_id, patient_id }: Booked) => ({ appointment_id, doctor_id, patient_id });

  return [
    ...Array.from({ length: 3 }, () => function bookSlot() {
      const appointment: Booked = { appointment_id: `appt_${appointments.length}`, doctor_id: pick(doctors) ?? 'ada', patient_id: pick(patients) ?? 'pat', ...times(), sequence: 0, settled: false };
      appointments.push(appointment);
      const { start, end } = appointment;
      add({ type: 'AppointmentBooked', data: { ...idsOf(appointment), start, end, buffer_minutes: 0, type: 'ONLINE', booked_by: 'PATIENT', ...(random() < 0.5 && { reason: `because ${appointments.length}` }) } });
    }),
    function moveSlot() {
      const appointment = open();
      if (!appointment) return;
      const { start: previous_start, end: previous_end } = appointment;
      Object.assign(appointment, times(), { sequence: appointment.sequence + 1 });
      const { start, end, sequence } = appointment;
      add({ type: 'AppointmentRescheduled', data: { ...idsOf(appointment), start, end, buffer_minutes: 0, previous_start, previous_end, booked_by: 'PATIENT', sequence } });
    },
    function settle() {
      const appointment = open();
      if (!appointment) return;
      appointment.settled = true;
      const { start, end } = appointment;
      const how = random();
      if (how < 0.4) add({ type: 'AppointmentCancelled', data: { ...idsOf(appointment), start, end } });
      else add({ type: how < 0.7 ? 'AppointmentCompleted' : 'PatientMissedAppointment', data: idsOf(appointment) });
    },
    function blockTime() {
      const { start: from, end: to } = times();
      const block = { block_id: `block_${blocks.length}`, doctor_id: pick(doctors) ?? 'ada', from, to };
      blocks.push({ ...block, given: false });
      add({ type: 'TimeBlocked', data: { ...block, ...(random() < 0.5 && { reason: `away ${blocks.length}` }) } });
    },
    function unblockTime() {
      const block = pick(blocks.filter(({ given }) => !given));
      if (!block) return;
      block.given = true;
      const { given: _, ...data } = block;
      add({ type: 'TimeUnblocked', data });
    },
  ];
}
