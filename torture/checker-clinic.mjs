// Pure: what a clinic did beside talking in, what is wrong with it out. Shapes in checker.d.mts.

/** One booking a slot, at any time: events of each doctor's calendar in order. */
export function checkCalendars(calendars) {
  return Object.entries(calendars).flatMap(([doctor, events]) => {
    const taken = new Map();
    const wrong = [];
    for (const { kind, id, start } of events) {
      if (kind === 'freed') {
        for (const [slot, holder] of taken) if (holder === id) taken.delete(slot);
        continue;
      }
      const holder = taken.get(start);
      if (holder !== undefined && holder !== id) wrong.push({ kind: 'slot booked twice', doctor, start, ids: [holder, id] });
      taken.set(start, id);
    }
    return wrong;
  });
}

function byKey(list) {
  const found = new Map();
  for (const one of list) found.set(one.key, [...(found.get(one.key) ?? []), one]);
  return found;
}

/** One effect a key: of each attempt what it was told, and of each key what is in the log. */
export function checkKeys(attempts, effects) {
  const wrong = [];
  const found = byKey(effects);
  const tried = byKey(attempts);
  for (const [key, { length }] of found) {
    if (length > 1) wrong.push({ kind: 'two effects of one key', key });
    if (!tried.has(key)) wrong.push({ kind: 'an effect of no key', key });
  }
  for (const [key, of] of tried) {
    const effect = found.get(key)?.[0];
    const acked = of.filter(({ outcome }) => outcome === 'acked');
    if (acked.some(({ mustBeRefused }) => mustBeRefused)) wrong.push({ kind: 'another command under a used key', key });
    else if (acked.length > 0 && !effect) wrong.push({ kind: 'effect lost', key });
    if (effect && of.every(({ outcome }) => outcome === 'refused')) wrong.push({ kind: 'refused, yet done', key });
    if (effect && acked.some(({ id }) => id !== undefined && id !== effect.id)) wrong.push({ kind: 'acknowledged as another', key });
  }
  return wrong;
}

/** Of a time span, how long nothing was broken. */
function wholeTime(from, to, broken) {
  let [whole, at] = [0, from];
  for (const { from: begin, to: end } of broken.toSorted((a, b) => a.from - b.from)) {
    if (begin > at) whole += Math.max(0, Math.min(begin, to) - at);
    at = Math.max(at, end);
  }
  return whole + Math.max(0, to - at);
}

/** Every call for help that was acknowledged reaches a doctor in so many ms in which the way to one was whole; one that nobody has seen to has escalated. */
export function checkCalls({ calls, seen, broken, until, alerts }, patience = 5_000) {
  const late = calls.flatMap(({ key, at }) => {
    const first = Math.min(Infinity, ...seen.filter((one) => one.key === key).map((one) => one.at));
    const waited = wholeTime(at, Math.min(first, until), broken);
    return waited > patience ? [{ kind: first === Infinity ? 'alert not delivered' : 'alert late', key, waited: Math.round(waited) }] : [];
  });
  const left = alerts.filter(({ status, escalation }) => status === 'open' && escalation === 0).map(({ alert_id }) => ({ kind: 'alert not escalated', alert_id }));
  return [...late, ...left];
}
