// Pure: a recorded history in, what is wrong with it out. Shapes in checker.d.mts.
import { checkCalendars, checkCalls, checkKeys } from './checker-clinic.mjs';

/** Every violation of what the service promises; none: the history is as promised. */
export function check({ posts, log, history, subscribers, rights = [], calendars = {}, attempts = [], effects = [], help }) {
  return [
    ...checkPosts(posts, log),
    ...checkHistory(log, history),
    ...subscribers.flatMap((subscriber) => checkSubscriber(subscriber, log)),
    ...checkRights(rights),
    ...checkCalendars(calendars),
    ...checkKeys(attempts, effects),
    ...(help ? checkCalls(help) : []),
  ];
}

const messagesOf = (log, room) => (log[room] ?? []).filter(({ content }) => content !== undefined);

function checkPosts(posts, log) {
  const wrong = [];
  const places = new Map();
  for (const [room, events] of Object.entries(log)) {
    for (const [at, { seq }] of events.entries()) if (seq !== at) wrong.push({ kind: 'gap in the log', room, seq });
    for (const event of messagesOf(log, room)) places.set(event.content, [...(places.get(event.content) ?? []), { room, ...event }]);
  }
  const known = new Map();
  for (const post of posts) known.set(post.content, [...(known.get(post.content) ?? []), post]);
  for (const [content, found] of places) {
    if (found.length > 1) wrong.push({ kind: 'doubled', content, room: found[0].room, seqs: found.map(({ seq }) => seq) });
    if (!known.has(content)) wrong.push({ kind: 'never posted', content, room: found[0].room });
  }
  for (const [content, attempts] of known) {
    const [place] = places.get(content) ?? [];
    const acked = attempts.filter(({ outcome }) => outcome === 'acked');
    if (acked.length > 0 && !place) wrong.push({ kind: 'lost', content, room: acked[0].room });
    // What was refused once, and never acknowledged or left open, has not happened.
    if (attempts.every(({ outcome }) => outcome === 'refused') && place) wrong.push({ kind: 'refused, yet there', content, room: place.room });
    for (const { room, seq, user } of acked) {
      if (place && (place.room !== room || place.seq !== seq || place.sender !== user)) wrong.push({ kind: 'acknowledged as another', content, room, seq, at: place.seq });
    }
  }
  return wrong;
}

function checkHistory(log, history) {
  return Object.keys(log).flatMap((room) => {
    const [truth, shown] = [messagesOf(log, room), history[room] ?? []];
    const at = truth.findIndex(({ seq, content }, index) => shown[index]?.seq !== seq || shown[index]?.content !== content);
    if (at >= 0 || shown.length !== truth.length) return [{ kind: 'history differs', room, seq: truth[at]?.seq ?? shown[truth.length]?.seq, have: shown.length, want: truth.length }];
    return [];
  });
}

/** Each session must show exactly what follows the cursor that it was opened with, and the last one must have come to the end. */
function checkSubscriber({ id, rooms, sessions }, log) {
  const wrong = [];
  const reached = new Map(rooms.map((room) => [room, -1]));
  for (const { room, after, frames } of sessions) {
    let next = after + 1;
    for (const { room: theirs, seq, content } of frames) {
      if (!rooms.includes(theirs) || theirs !== room) {
        wrong.push({ kind: 'foreign frame', subscriber: id, room: theirs, seq });
        continue;
      }
      if (seq > next) wrong.push({ kind: 'missed', subscriber: id, room, seq: next, got: seq });
      else if (seq < next) wrong.push({ kind: 'out of order or doubled', subscriber: id, room, seq, want: next });
      const event = log[room]?.[seq];
      if (!event) wrong.push({ kind: 'not in the log', subscriber: id, room, seq });
      else if (event.content !== content) wrong.push({ kind: 'differs from the log', subscriber: id, room, seq });
      next = Math.max(next, seq + 1);
    }
    reached.set(room, Math.max(reached.get(room) ?? -1, next - 1));
  }
  for (const room of rooms) {
    const last = (log[room]?.length ?? 0) - 1;
    if ((reached.get(room) ?? -1) < last) wrong.push({ kind: 'missed', subscriber: id, room, seq: (reached.get(room) ?? -1) + 1, got: 'nothing more' });
  }
  return wrong;
}

/** A read that was begun after the right to it was taken away (its answer had come), and before it was asked to be given back, must not have been answered. */
function checkRights(rights) {
  return rights.flatMap(({ takenAt, givenBackAt, reads }) => reads.filter(({ at, status }) => at > takenAt && at < givenBackAt && status === 200).map(({ at }) => ({ kind: 'read without the right', after: Math.round(at - takenAt) })));
}
