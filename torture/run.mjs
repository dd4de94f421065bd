// `npm run torture [-- --seed=1 --seconds=60 --gateways=3]`: writers and subscribers over several gateways, while processes are killed, frozen and restarted,
// connections cut and slowed, a disk filled, clocks stepped. Then a checker goes over everything that was answered and shown. Ends with 1 when a promise was
// broken. The seed repeats the schedule of faults and of the clients' choices; how the machine interleaves them is its own. Loopback and child processes only.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { check } from './checker.mjs';
import { follow, pry, request, revoke, tokenOf, write } from './clients.mjs';
import { inflict } from './faults.mjs';
import { startMachine } from './machine.mjs';
import { randomOf } from './random.mjs';
import { scheduleOf } from './schedule.mjs';

const options = { seed: String(Date.now() % 1_000_000), seconds: '60', gateways: '3', rooms: '4', ...Object.fromEntries(process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('='))) };
const [seed, seconds] = [Number(options.seed), Number(options.seconds)];
const begun = performance.now();
const say = (line) => console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}`);
console.log(`torture: seed ${seed}, ${seconds} s, ${options.gateways} gateways (repeat: npm run torture -- --seed=${seed} --seconds=${seconds})`);

const machine = await startMachine({ gateways: Number(options.gateways), note: (line) => say(`  ${line}`) });
let failed = true;
try {
  failed = !(await run());
} finally {
  await machine.stop();
}
process.exit(failed ? 1 : 0);

async function run() {
  const { urls, straight, disk, processes, ways } = machine;
  const admin = await tokenOf('torture-admin', 'ADMIN');
  const auditor = await tokenOf('torture-auditor', 'AUDITOR');
  const eventually = async (what, attempt, patience = 60_000) => {
    for (const deadline = performance.now() + patience; ; await sleep(100)) {
      const found = await attempt();
      if (found) return found;
      if (performance.now() > deadline) throw new Error(`not within ${patience / 1000} s: ${what}`);
    }
  };
  const must = (path, token, body) => eventually(path, async () => {
    const { status, json } = await request(straight[0], path, token, { body });
    return status === 200 ? json : undefined;
  });
  for (const url of straight) await eventually(`${url} is ready`, async () => (await request(url, '/readyz', admin)).status === 200);
  if (!disk.own) say('no small disk of our own (that needs root): the full disk is left out');

  const pairs = [];
  for (let n = 0; n < Number(options.rooms); n++) {
    const pair = { doctor_id: `doctor-${n}`, patient_id: `patient-${n}` };
    await must('/commands/register-account', admin, { user_id: pair.doctor_id, role: 'DOCTOR', full_name: `Doctor ${n}` });
    await must('/commands/register-account', admin, { user_id: pair.patient_id, role: 'PATIENT', full_name: `Patient ${n}` });
    await must('/commands/assign-doctor', admin, pair);
    const { result } = await must('/commands/open-room', admin, pair);
    pairs.push({ pair, room: result.room_id, doctor: await tokenOf(pair.doctor_id, 'DOCTOR'), patient: await tokenOf(pair.patient_id, 'PATIENT') });
  }
  // The last pair's doctor loses and regains the right to the room all the time; so nobody follows it as that doctor.
  const revoked = pairs.at(-1);

  const faults = scheduleOf({ seed, seconds, processes: [...processes.keys()], ways: [...ways.keys()], disk: disk.own });
  const [posts, rights, subscribers] = [[], [], []];
  let over = false;
  let givenUp = false;
  const lasts = new Map();
  const isOver = Object.assign(() => over, { givenUp: () => givenUp });
  const random = (n) => randomOf(seed * 1_000 + n);
  const writers = pairs.flatMap(({ pair, room, doctor, patient }, n) =>
    [[pair.doctor_id, doctor], [pair.patient_id, patient]].filter(([user]) => user !== revoked.pair.doctor_id).map(([user, token], side) => write({ id: `${n}${side}`, room, user, token, urls, random: random(10 * n + side), posts, isOver, pace: 25 })),
  );
  const followers = pairs.flatMap(({ room, doctor, patient, pair }, n) =>
    [[pair.doctor_id, doctor], [pair.patient_id, patient]].filter(([user]) => user !== revoked.pair.doctor_id).flatMap(([user, token], side) =>
      [0, 1].map((device) => {
        const sessions = [];
        subscribers.push({ id: `${user} on device ${device}`, rooms: [room], sessions });
        return follow({ rooms: [room], token, urls, random: random(500 + 10 * n + 2 * side + device), sessions, isOver, lastOf: (of) => lasts.get(of) ?? Infinity });
      }),
    ),
  );
  const pryingSessions = [];
  subscribers.push({ id: 'a stranger', rooms: [], sessions: pryingSessions });
  const others = [
    pry({ id: 'stranger', room: pairs[0].room, token: pairs[1].patient, urls, random: random(900), sessions: pryingSessions, rights, isOver }),
    revoke({ room: revoked.room, pair: revoked.pair, doctor: revoked.doctor, admin, urls, random: random(901), rights, isOver }),
  ];

  const start = performance.now();
  const inflicted = faults.map(async (fault) => {
    await sleep(start + fault.at - performance.now());
    say(`${fault.kind} ${fault.target}${fault.kind === 'kill' || fault.kind === 'restart' ? '' : fault.by === undefined ? ` for ${fault.for} ms` : ` by ${fault.by} ms`}`);
    await inflict(fault, machine);
  });
  await sleep(start + seconds * 1_000 - performance.now());
  await Promise.all(inflicted);
  over = true;
  await Promise.all([...writers, ...others]);
  say('no more faults; all must be well again');

  for (const url of straight) await eventually(`${url} is well`, async () => (await request(url, '/health', admin)).json?.status === 'ok');
  const log = {};
  const history = {};
  for (const { room, patient } of pairs) {
    const lines = await eventually('the log', async () => (await request(straight[0], `/audit/events?stream=room-${room}`, auditor, { timeout: 30_000 })).text);
    const events = lines.trim().split('\n').map((line) => JSON.parse(line));
    log[room] = events.map(({ revision, type, data, metadata }) => ({ seq: revision, ...(type === 'MessagePosted' && { content: data.content, sender: metadata.actor.user_id }) }));
    lasts.set(room, events.length - 1);
    history[room] = [];
    for (let after = -1; ; ) {
      const page = await must(`/chat/rooms/${room}/history?limit=200&after_seq=${after}&at_least=${events.at(-1).position}`, patient);
      history[room].push(...page.messages.map(({ seq, content }) => ({ seq, content })));
      if (!page.has_more || page.messages.length === 0) break;
      after = page.messages.at(-1).seq;
    }
  }
  const late = setTimeout(() => (givenUp = true), 30_000);
  await Promise.all(followers);
  clearTimeout(late);

  const violations = [...check({ posts, log, history, subscribers, rights }), ...(await rebuilt())];
  const counts = ['acked', 'refused', 'unknown'].map((outcome) => `${posts.filter((post) => post.outcome === outcome).length} ${outcome}`);
  const frames = subscribers.flatMap(({ sessions }) => sessions).reduce((sum, session) => sum + session.frames.length, 0);
  const sessions = subscribers.reduce((sum, subscriber) => sum + subscriber.sessions.length, 0);
  say(`${faults.length} faults; posts: ${counts.join(', ')}; ${Object.values(log).reduce((sum, events) => sum + events.length, 0)} events; ${frames} frames in ${sessions} joins; ${rights.flatMap(({ reads }) => reads).length} reads without the right`);
  if (violations.length > 0) {
    for (const violation of violations.slice(0, 20)) say(`BROKEN: ${JSON.stringify(violation)}`);
    if (options.out) writeFileSync(options.out, JSON.stringify({ seed, faults, violations, posts, log, history, subscribers, rights }));
    console.log(`${violations.length} promises were broken; repeat: npm run torture -- --seed=${seed} --seconds=${seconds}`);
    return false;
  }
  if (posts.filter(({ outcome }) => outcome === 'acked').length < seconds) {
    console.log('too little got through for the run to say anything');
    return false;
  }
  console.log('every promise was kept');
  return true;
}

/** Rebuilding every read model from the log gives the rows that are there. */
async function rebuilt() {
  const program = fileURLToPath(new URL('../dist/src/cli/rebuild.js', import.meta.url));
  const { code, said } = await new Promise((resolve) => {
    execFile(process.execPath, [program, 'all'], { cwd: fileURLToPath(new URL('.', import.meta.url)), env: { PATH: process.env.PATH, HOME: process.env.HOME, ...machine.settings }, timeout: 120_000 }, (error, stdout, stderr) => resolve({ code: error ? error.code : 0, said: `${stdout}${stderr}` }));
  });
  return code === 0 ? [] : [{ kind: 'a rebuild differs', said: said.slice(-1_000) }];
}
