// What it costs to understand a text (issue: p50 at most 0.5 ms, p99 at most 3 ms), to look for an emergency in one (30 µs where no cue is), to load the model (300 ms), and how large that is (10 MB).
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { detectEmergency } from '../dist/src/assistant/understanding/emergency/detect.js';
import { createUnderstand } from '../dist/src/assistant/understanding/understand.js';
import { median } from './lib/report.mjs';

const gold = new URL('understanding/gold/', import.meta.url);
const textsOf = (name) => readFileSync(new URL(name, gold), 'utf8').trim().split('\n').map((line) => JSON.parse(line).text);
const sets = { PATIENT: ['intents-patient.jsonl', 'intents-patient-2.jsonl', 'intents-patient-3.jsonl'], DOCTOR: ['intents-doctor.jsonl', 'intents-doctor-2.jsonl', 'intents-doctor-3.jsonl'] };
const model = new URL('../dist/src/assistant/understanding/classifier/intents.bin', import.meta.url);
const people = (title) => Array.from({ length: 400 }, (_, at) => ({ user_id: `u${at}`, full_name: `${title} ${['Ana', 'Ben', 'Cleo', 'Dov'][at % 4]} Name${at}` }));
const setting = { now: Date.parse('2026-10-14T13:15:00Z'), time_zone: 'America/New_York', doctors: people('Dr'), patients: people('') };

/** In a process of its own: from the first import to a first answer. */
function loading() {
  const program = `const began = performance.now();
    const { createUnderstand } = await import(${JSON.stringify(new URL('../dist/src/assistant/understanding/understand.js', import.meta.url).href)});
    createUnderstand()('hello', { role: 'PATIENT', now: 0, time_zone: 'UTC', doctors: [], patients: [] });
    console.log(performance.now() - began);`;
  return Number(spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout);
}

function timed(understand, role, texts) {
  return texts.map((text) => {
    const began = process.hrtime.bigint();
    understand(text, { ...setting, role });
    return Number(process.hrtime.bigint() - began) / 1e6;
  });
}

const withoutCue = [
  'Hello doctor, thank you for the appointment on Tuesday. Could you please send me the invoice again by email? Thanks!',
  'Good morning, I hope that you had a nice weekend. I would like to thank you for the appointment on Tuesday, it was very helpful. Could you please send me the invoice again by email, since I cannot find it in the app any more? My insurance asks for the number of the policy as well. I will be on holiday until the end of the month, so there is no hurry at all.',
];
const withCue = ['my husband collapsed and he is not breathing', 'no chest pain, just checking in', 'what are the signs of a stroke?'];

/** Microseconds of CPU for each text, over many looks at it: others may use the machine meanwhile. */
function detecting(text, looks) {
  for (let n = 0; n < looks; n++) detectEmergency(text, { role: 'PATIENT' });
  const began = process.cpuUsage();
  for (let n = 0; n < looks; n++) detectEmergency(text, { role: 'PATIENT' });
  const { user, system } = process.cpuUsage(began);
  return (user + system) / looks;
}

const round = (value) => Math.round(value * 1000) / 1000;

/** Gives rows: title, name and figures in milliseconds. */
export async function run({ runs }) {
  const understand = createUnderstand();
  const rows = [];
  for (const [role, files] of Object.entries(sets)) {
    const texts = files.flatMap(textsOf);
    timed(understand, role, texts);
    // Each text's median over the rounds: what else the machine does meanwhile shall not count as a slow text.
    const rounds = Array.from({ length: Math.max(9, runs) }, () => timed(understand, role, texts));
    const each = texts.map((_, text) => median(rounds.map((took) => took[text]))).sort((a, b) => a - b);
    const at = (share) => round(each[Math.floor(each.length * share)]);
    rows.push({ title: 'Understanding one text, 400 people in the directory (ms)', name: `${role}, ${texts.length} texts`, p50: at(0.5), p99: at(0.99), most: at(0.9999) });
  }
  for (const text of withoutCue) rows.push({ title: 'Looking for an emergency in one text (µs of CPU)', name: `${text.length} characters without a cue`, mean: round(median(Array.from({ length: Math.max(3, runs) }, () => detecting(text, 20_000)))) });
  rows.push({ title: 'Looking for an emergency in one text (µs of CPU)', name: `${withCue.length} short texts with a cue`, mean: round(median(Array.from({ length: Math.max(3, runs) }, () => withCue.reduce((sum, text) => sum + detecting(text, 2_000) / withCue.length, 0)))) });
  const long = 'please book me with dr smith on monday at 3 '.repeat(1490).slice(0, 65_536);
  const lengths = Array.from({ length: 5 }, () => timed(understand, 'PATIENT', [long])[0]);
  rows.push({ title: 'Understanding a text of 64 KiB (ms)', name: 'PATIENT', p50: round(median(lengths)) });
  const names = setting.doctors.map(({ full_name }) => full_name).join(' and ').repeat(12).slice(0, 65_536);
  const named = Array.from({ length: 5 }, () => timed(understand, 'PATIENT', [names])[0]);
  rows.push({ title: 'Understanding a text of 64 KiB (ms)', name: 'PATIENT, nothing but doctors’ names', p50: round(median(named)) });
  rows.push({ title: 'Loading the assistant’s understanding, in a fresh process', name: 'import, model, first answer', ms: Math.round(median(Array.from({ length: Math.max(3, runs) }, loading))), 'model KB': Math.round(statSync(model).size / 1024) });
  return rows;
}
