// What a clinic does beside talking: rivals for the same slots, prescriptions under keys, calls for help.
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import { createTalker, openSocket } from './clients.mjs';

/** Whether an attempt was acknowledged, and as what. */
const attemptOf = (key, { outcome, answer }, idOf) => ({ key, outcome, ...(answer && { id: idOf(answer.result) }) });

/** Books what others book at the same moment, and sometimes gives it back, so that it can be had again. `slots`: their starts; all move along them together. */
export async function book({ id, doctor_id, slots, token, urls, random, attempts, isOver, elapsed, pace = 1_500 }) {
  const talker = createTalker({ token, urls, random });
  for (let n = 0; !isOver(); n++) {
    const at = Math.floor(elapsed() / pace) + Math.floor(3 * random.next());
    const key = `booking ${id} ${n}`;
    const booked = await talker.insist('book-appointment', { doctor_id, start: slots[at % slots.length], reason: key }, key, { note: (one) => attempts.push(attemptOf(key, one, ({ appointment_id }) => appointment_id)) });
    if (booked.outcome === 'acked' && random.next() < 0.4) await talker.insist('cancel-appointment', { appointment_id: booked.answer.result.appointment_id }, `un${key}`);
    await sleep(200 * random.next());
  }
  talker.close();
}

/** Prescribes, each under a key of its own; now and then another under a key that has been used, which is refused. */
export async function prescribe({ id, patient_id, token, urls, random, attempts, isOver, pace = 150 }) {
  const talker = createTalker({ token, urls, random });
  const data = (instructions) => ({ patient_id, medication: 'ibuprofen', frequency: 'twice daily', duration_days: 5, instructions, override_reason: 'as agreed' });
  for (let n = 0; !isOver(); n++) {
    const key = `prescription ${id} ${n}`;
    const issued = await talker.insist('issue-prescription', data(key), key, { note: (one) => attempts.push(attemptOf(key, one, ({ prescription_id }) => prescription_id)) });
    if (issued.outcome === 'acked') {
      const other = `another ${key}`;
      if (random.next() < 0.2) await talker.insist('issue-prescription', data(other), key, { tries: 2, note: ({ outcome }) => attempts.push({ key: other, outcome, mustBeRefused: true }) });
      // So that the chart stays as small as one is.
      await talker.insist('discontinue-prescription', { prescription_id: issued.answer.result.prescription_id, reason: 'enough' }, `no ${key}`);
    }
    await sleep(pace * 2 * random.next());
  }
  talker.close();
}

const categories = ['stroke', 'breathing', 'bleeding', 'anaphylaxis', 'overdose', 'unconscious', 'sepsis', 'trauma'];

/**
 * Calls for help, by command or by what is written in a room, and notes when that was acknowledged. Most are seen to when they have been seen; some are left
 * alone for `ignore` ms, so that they escalate.
 */
export async function callForHelp({ id, patient_id, room, token, doctor, urls, random, calls, posts, seen, isOver, ignore }) {
  const patient = createTalker({ token, urls, random });
  const carer = createTalker({ token: doctor, urls, random });
  for (let n = 0; !isOver(); n++) {
    const key = `[call ${id} ${n}]`;
    const inRoom = random.next() < 0.4;
    const content = `I have crushing chest pain and cannot breathe ${key}`;
    const note = inRoom ? ({ outcome, answer }) => posts.push({ room, user: patient_id, content, outcome, ...(answer && { seq: answer.seq ?? answer.result.seq }) }) : () => {};
    const said = inRoom
      ? await patient.insist('post-message', { room_id: room, content, client_message_id: key }, key, { note })
      : await patient.insist('raise-alert', { severity: 'urgent', category: categories[n % categories.length], description: `Help ${key}` }, key);
    if (said.outcome === 'acked') {
      calls.push({ key, at: performance.now() });
      const isSeen = () => seen.some((one) => one.key === key);
      while (!isSeen() && !isOver()) await sleep(50);
      if (random.next() < 0.4) await sleep(ignore);
      const alert_id = seen.findLast((one) => one.key === key)?.alert_id;
      if (alert_id) for (const name of ['acknowledge-alert', 'resolve-alert']) await carer.insist(name, { alert_id, ...(name === 'resolve-alert' && { outcome: 'handled' }) }, `${name} ${key}`, { tries: 20 });
    }
    await sleep(500 * random.next());
  }
  patient.close();
  carer.close();
}

/** A doctor's socket to one gateway that is always opened again; notes each call for help that it is told of. */
export async function watch({ token, url, seen, isDone }) {
  while (!isDone()) {
    const socket = await openSocket(url, token);
    if (!socket) {
      await sleep(100);
      continue;
    }
    let heard = performance.now();
    socket.on('message', (data) => {
      heard = performance.now();
      const { type, description, alert_id } = JSON.parse(data.toString());
      if (type !== 'emergency_alert') return;
      for (const [key] of description.matchAll(/\[call [^\]]+\]/g)) seen.push({ key, alert_id, at: heard });
    });
    for (let n = 0; socket.readyState === WebSocket.OPEN && !isDone(); n++) {
      if (n % 20 === 0) socket.send(JSON.stringify({ type: 'ping' }));
      if (performance.now() - heard > 3_000) socket.terminate();
      await sleep(50);
    }
    socket.terminate();
  }
}
