// Who uses the machine while it is tormented: talkers and listeners, a stranger, a right that comes and goes, rivals for slots, a prescriber, callers for help and their doctors.
import { follow, pry, revoke, tokenOf, write } from './clients.mjs';
import { book, callForHelp, prescribe, watch } from './clinic.mjs';
import { escalation } from './machine.mjs';
import { randomOf } from './random.mjs';

const booked = 'doctor-booked';
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ day, from: '00:00', to: '24:00' }));

/** Rooms of a doctor and a patient each, a doctor whose slots all want, and one on call. `must(path, token, body)` insists. */
export async function prepare({ rooms, admin, must }) {
  const doctor = (user_id, more) => must('/commands/register-account', admin, { user_id, role: 'DOCTOR', full_name: user_id, ...more });
  const pairs = [];
  for (let n = 0; n < rooms; n++) {
    const pair = { doctor_id: `doctor-${n}`, patient_id: `patient-${n}` };
    await doctor(pair.doctor_id);
    await must('/commands/register-account', admin, { user_id: pair.patient_id, role: 'PATIENT', full_name: `Patient ${n}` });
    await must('/commands/assign-doctor', admin, pair);
    const { result } = await must('/commands/open-room', admin, pair);
    pairs.push({ pair, room: result.room_id, doctor: await tokenOf(pair.doctor_id, 'DOCTOR'), patient: await tokenOf(pair.patient_id, 'PATIENT') });
  }
  await doctor(booked);
  await must('/commands/set-availability', await tokenOf(booked, 'DOCTOR'), { weekly, slot_minutes: 30, time_zone: 'Etc/UTC' });
  await doctor('doctor-on-call', { on_call: true });
  return pairs;
}

/** Starts them all. `over()` ends those who do something; those who listen go on until they have it all, or are told to stop. */
export async function startLoad({ seed, pairs, admin, urls }) {
  const record = { posts: [], rights: [], subscribers: [], attempts: [], calls: [], seen: [] };
  const lasts = new Map();
  let [isOver, isGivenUp, isSeenOff] = [false, false, false];
  const over = Object.assign(() => isOver, { givenUp: () => isGivenUp });
  const random = (n) => randomOf(seed * 1_000 + n);
  const begun = performance.now();
  // The last pair's doctor loses and regains the right to the room all the time; so nobody follows it as that doctor.
  const revoked = pairs.at(-1);
  const talking = pairs.flatMap(({ pair, room, doctor, patient }, n) => [[pair.doctor_id, doctor], [pair.patient_id, patient]].map(([user, token], side) => ({ n, side, room, user, token })).filter(({ user }) => user !== revoked.pair.doctor_id));

  const writers = talking.map(({ n, side, room, user, token }) => write({ id: `${n}${side}`, room, user, token, urls, random: random(10 * n + side), posts: record.posts, isOver: over, pace: 25 }));
  const followers = talking.flatMap(({ n, side, room, user, token }) =>
    [0, 1].map((device) => {
      const sessions = [];
      record.subscribers.push({ id: `${user} on device ${device}`, rooms: [room], sessions });
      return follow({ rooms: [room], token, urls, random: random(500 + 10 * n + 2 * side + device), sessions, isOver: over, lastOf: (of) => lasts.get(of) ?? Infinity });
    }),
  );
  const pryingSessions = [];
  record.subscribers.push({ id: 'a stranger', rooms: [], sessions: pryingSessions });
  const { attempts, posts, calls, seen, rights } = record;
  const day = 86_400_000;
  const slots = Array.from({ length: 200 }, (_, n) => new Date(Math.ceil(Date.now() / day + 7) * day + n * 1_800_000).toISOString());
  const elapsed = () => performance.now() - begun;
  const rivals = await Promise.all([0, 1, 2, 3].map((n) => tokenOf(`rival-${n}`, 'PATIENT')));
  const callers = pairs.slice(0, Math.max(1, Math.min(2, pairs.length - 1)));
  const others = [
    pry({ id: 'stranger', room: pairs[0].room, token: pairs[1].patient, urls, random: random(900), sessions: pryingSessions, rights, isOver: over }),
    revoke({ room: revoked.room, pair: revoked.pair, doctor: revoked.doctor, admin, urls, random: random(901), rights, isOver: over }),
    ...rivals.map((token, n) => book({ id: n, doctor_id: booked, slots, token, urls, random: random(910 + n), attempts, isOver: over, elapsed })),
    prescribe({ id: 0, patient_id: pairs[0].pair.patient_id, token: pairs[0].doctor, urls, random: random(920), attempts, isOver: over }),
    ...callers.map(({ pair, room, patient, doctor }, n) => callForHelp({ id: n, patient_id: pair.patient_id, room, token: patient, doctor, urls, random: random(930 + n), calls, posts, seen, isOver: over, ignore: escalation * 1_500 })),
  ];
  const watching = [...callers.map(({ doctor }) => doctor), await tokenOf('doctor-on-call', 'DOCTOR')].flatMap((token) => urls.map((url) => watch({ token, url, seen, isDone: () => isSeenOff })));

  return {
    record,
    /** Streams by what is in them. */
    streams: { calendar: booked, chart: pairs[0].pair.patient_id, alerts: callers.map(({ pair }) => pair.patient_id) },
    async over() {
      isOver = true;
      await Promise.all([...writers, ...others]);
    },
    /** Until each has its room up to its last seq, or for `patience` ms. */
    async heardAll(seqs, patience) {
      for (const [room, seq] of seqs) lasts.set(room, seq);
      const late = setTimeout(() => (isGivenUp = true), patience);
      await Promise.all(followers);
      clearTimeout(late);
    },
    async unwatch() {
      isSeenOff = true;
      await Promise.all(watching);
    },
  };
}
