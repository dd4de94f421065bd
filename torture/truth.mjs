// What the service says it holds, when all is over.

/** Reads the log by the audit, and the history by its read model. `ask(path, token)` → text, `must(path, token)` → JSON. */
export async function truthOf({ pairs, streams, auditor, ask, must }) {
  const eventsOf = async (stream) => {
    const lines = await ask(`/audit/events?stream=${stream}`, auditor);
    return lines.trim() === '' ? [] : lines.trim().split('\n').map((line) => JSON.parse(line));
  };
  const [log, history] = [{}, {}];
  for (const { room, patient } of pairs) {
    const events = await eventsOf(`room-${room}`);
    log[room] = events.map(({ revision, type, data, metadata }) => ({ seq: revision, ...(type === 'MessagePosted' && { content: data.content, sender: metadata.actor.user_id }) }));
    history[room] = [];
    for (let after = -1; ; ) {
      const page = await must(`/chat/rooms/${room}/history?limit=200&after_seq=${after}&at_least=${events.at(-1).position}`, patient);
      history[room].push(...page.messages.map(({ seq, content }) => ({ seq, content })));
      if (!page.has_more || page.messages.length === 0) break;
      after = page.messages.at(-1).seq;
    }
  }
  const calendar = await eventsOf(`calendar-${streams.calendar}`);
  const chart = await eventsOf(`chart-${streams.chart}`);
  const alerts = new Map();
  for (const patient of streams.alerts) for (const { data } of await eventsOf(`alerts-${patient}`)) alerts.set(data.alert_id, { alert_id: data.alert_id, status: data.status, escalation: data.escalation });
  const placed = calendar.filter(({ type }) => type === 'AppointmentBooked' || type === 'AppointmentCancelled');
  return {
    log,
    history,
    calendars: { [streams.calendar]: placed.map(({ type, data }) => (type === 'AppointmentBooked' ? { kind: 'booked', id: data.appointment_id, start: data.start } : { kind: 'freed', id: data.appointment_id })) },
    effects: [
      ...calendar.filter(({ type }) => type === 'AppointmentBooked').map(({ data }) => ({ key: data.reason, id: data.appointment_id })),
      ...chart.filter(({ type }) => type === 'PrescriptionIssued').map(({ data }) => ({ key: data.instructions, id: data.prescription_id })),
    ],
    alerts: [...alerts.values()],
  };
}
