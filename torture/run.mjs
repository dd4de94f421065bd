// `npm run torture [-- --seed=1 --seconds=60 --gateways=3]`: writers and subscribers over several gateways, while processes are killed, frozen and restarted,
// connections cut and slowed, a disk filled, clocks stepped. Then a checker goes over everything that was answered and shown. Ends with 1 when a promise was
// broken. The seed repeats the schedule of faults and of the clients' choices; how the machine interleaves them is its own. Loopback and child processes only.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { check } from './checker.mjs';
import { request, tokenOf } from './clients.mjs';
import { brokenTimes, suffer } from './faults.mjs';
import { prepare, startLoad } from './load.mjs';
import { escalation, startMachine } from './machine.mjs';
import { scheduleOf } from './schedule.mjs';
import { truthOf } from './truth.mjs';

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
  const granted = (path, token, body) =>
    eventually(path, async () => {
      const answer = await request(straight[0], path, token, { body, timeout: 30_000 });
      return answer.status === 200 && answer;
    });
  const must = async (path, token, body) => (await granted(path, token, body)).json;
  const ask = async (path, token) => (await granted(path, token)).text;
  for (const url of straight) await eventually(`${url} is ready`, async () => (await request(url, '/readyz', admin)).status === 200);
  if (!disk.own) say('no small disk of our own (that needs root): the full disk is left out');

  const pairs = await prepare({ rooms: Number(options.rooms), admin, must });
  const faults = scheduleOf({ seed, seconds, processes: [...processes.keys()], ways: [...ways.keys()], disk: disk.own });
  const load = await startLoad({ seed, pairs, admin, urls });
  const start = performance.now();
  const inflicted = faults.map(async (fault) => {
    await sleep(start + fault.at - performance.now());
    say(`${fault.kind} ${fault.target}${fault.kind === 'kill' || fault.kind === 'restart' ? '' : fault.by === undefined ? ` for ${fault.for} ms` : ` by ${fault.by} ms`}`);
    return suffer(fault, machine);
  });
  await sleep(start + seconds * 1_000 - performance.now());
  const suffered = await Promise.all(inflicted);
  await load.over();
  say('no more faults; all must be well again');

  for (const url of straight) await eventually(`${url} is well`, async () => (await request(url, '/health', admin)).json?.status === 'ok');
  // What is open now escalates in this time.
  await sleep(escalation * 1_000 + 5_000);
  await load.unwatch();
  const until = performance.now();
  const { alerts, ...truth } = await truthOf({ pairs, streams: load.streams, auditor, ask, must });
  await load.heardAll(Object.entries(truth.log).map(([room, events]) => [room, events.length - 1]), 30_000);

  const { calls, seen, ...record } = load.record;
  const history = { ...record, ...truth, help: { calls, seen, broken: brokenTimes(suffered, straight.length), until, alerts } };
  const violations = [...check(history), ...(await rebuilt())];
  summary(faults, history).forEach((line) => say(line));
  // Deadlines are the service's only where it has a machine to keep them on.
  say(`load of the machine in the last five minutes: ${os.loadavg()[1].toFixed(1)} on ${os.availableParallelism()} cores`);
  if (violations.length > 0) {
    for (const violation of violations.slice(0, 20)) say(`BROKEN: ${JSON.stringify(violation)}`);
    if (options.out) writeFileSync(options.out, JSON.stringify({ seed, suffered, violations, ...history }));
    console.log(`${violations.length} promises were broken; repeat: npm run torture -- --seed=${seed} --seconds=${seconds}`);
    return false;
  }
  if (record.posts.filter(({ outcome }) => outcome === 'acked').length < seconds) {
    console.log('too little got through for the run to say anything');
    return false;
  }
  console.log('every promise was kept');
  return true;
}

function summary(faults, { posts, log, subscribers, rights, attempts, effects, calendars, help }) {
  const outcomes = (of) => ['acked', 'refused', 'unknown'].map((outcome) => `${of.filter((one) => one.outcome === outcome).length} ${outcome}`).join(', ');
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const sessions = subscribers.flatMap((subscriber) => subscriber.sessions);
  const kinds = new Set(faults.map(({ kind, target }) => `${kind} ${target}`));
  return [
    `${faults.length} faults, ${kinds.size} different; posts: ${outcomes(posts)}; ${sum(Object.values(log).map(({ length }) => length))} events; ${sum(sessions.map(({ frames }) => frames.length))} frames in ${sessions.length} joins; ${sum(rights.map(({ reads }) => reads.length))} reads without the right`,
    `commands under keys: ${outcomes(attempts)}; ${effects.length} effects, ${sum(Object.values(calendars).map((events) => events.filter(({ kind }) => kind === 'booked').length))} of them bookings; ${help.calls.length} calls for help, ${help.alerts.filter(({ escalation: steps }) => steps > 0).length} alerts of ${help.alerts.length} escalated`,
  ];
}

/** Rebuilding every read model from the log gives the rows that are there. */
async function rebuilt() {
  const program = fileURLToPath(new URL('../dist/src/cli/rebuild.js', import.meta.url));
  const { code, said } = await new Promise((resolve) => {
    execFile(process.execPath, [program, 'all'], { cwd: fileURLToPath(new URL('.', import.meta.url)), env: { PATH: process.env.PATH, HOME: process.env.HOME, ...machine.settings }, timeout: 120_000 }, (error, stdout, stderr) => resolve({ code: error ? error.code : 0, said: `${stdout}${stderr}` }));
  });
  return code === 0 ? [] : [{ kind: 'a rebuild differs', said: said.slice(-1_000) }];
}
