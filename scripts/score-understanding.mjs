import './lib/node-version.mjs';
import { files, mustNameFiles, options, rowsOf } from './lib/asked.mjs';
import { wrongSlots } from './lib/slots.mjs';

// `node scripts/score-understanding.mjs [--role=DOCTOR] [--errors=20] <gold.jsonl> …`, after a build. A line of a gold file holds `text` and
// what is right: `intent` (and `accept`, others that are as right), `expect: {date, time, partOfDay}` with `now` and `tz`, `expect: {<slot>: value}` (`accept: {<slot>: [values]}`;
// of a prescription, a file with that in its name, nothing else may be found either) with the `names` of the directory, or `level` (of an emergency).
// The role is the row's, else the option's, else DOCTOR for files that have "doctor", "schedule" or "prescription" in their name, else PATIENT.
mustNameFiles('node scripts/score-understanding.mjs [--role=PATIENT|DOCTOR] [--errors=20] <gold.jsonl> …');
const { createUnderstand } = await import('../dist/src/assistant/understanding/understand.js');
const { examplesFor } = await import('../dist/src/assistant/training/examples.js');
const understand = createUnderstand();
const learned = new Set(['PATIENT', 'DOCTOR'].flatMap((role) => examplesFor(role).map(({ plain }) => key(plain))));

function key(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** "-02:00" as the IANA database writes it. */
const zoneOf = (tz = 'America/New_York') => (/^[+-]\d\d:00$/.test(tz) ? `Etc/GMT${tz.startsWith('-') ? '+' : '-'}${Number(tz.slice(1, 3))}` : tz);
const percent = (count, of) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} % (${count}/${of})`);

const directory = (names = []) => names.map((full_name, at) => ({ user_id: `u${at}`, full_name }));

function judge(row, role, isPrescription) {
  const people = directory(row.names);
  const found = understand(row.text, { role, now: Date.parse(row.now ?? '2026-03-04T15:20:00Z'), time_zone: zoneOf(row.tz), doctors: role === 'PATIENT' ? people : [], patients: role === 'DOCTOR' ? people : [] });
  if (row.expect && row.now === undefined) {
    const wrong = wrongSlots(row, found.entities, isPrescription);
    if (isPrescription && found.intent !== 'add_prescription') wrong.push(found.intent);
    return { right: wrong.length === 0, found: wrong.join('; '), wanted: 'so' };
  }
  if (row.expect) {
    const dates = [row.expect.date].concat(row.accept?.date ?? []);
    const times = [row.expect.time].concat(row.accept?.time ?? []);
    const { date, time } = found.entities;
    // A day that nobody named is none.
    const day = dates.includes(null) && date?.implied === true ? null : (date?.value ?? null);
    return { right: dates.includes(day) && (times[0] === null || times.includes(time?.value ?? null)), found: `${date?.value} ${time?.value}`, wanted: `${dates} ${times}` };
  }
  if (row.level !== undefined) return { right: [row.level].concat(row.accept ?? []).includes(found.emergency.level), found: found.emergency.level, wanted: row.level };
  return { right: [row.intent].concat(row.accept ?? []).includes(found.intent), found: found.intent, wanted: row.intent };
}

for (const file of files) {
  const rows = rowsOf(file);
  const role = options.role ?? (/doctor|schedule|prescription/.test(file) ? 'DOCTOR' : 'PATIENT');
  const judged = rows.map((row) => ({ row, ...judge(row, row.role?.toUpperCase() ?? role, file.includes('prescription')) }));
  const count = (rows_) => percent(rows_.filter(({ right }) => right).length, rows_.length);
  const unseen = judged.filter(({ row }) => !learned.has(key(row.text)));
  const elsewhere = judged.filter(({ wanted }) => wanted === 'out_of_scope');
  const within = judged.filter(({ row, wanted }) => row.intent !== undefined && row.expect === undefined && wanted !== 'out_of_scope');
  console.log(`${file.split('/').pop()} as ${role}: right ${count(judged)}; not among the learned sentences ${count(unseen)}`);
  if (elsewhere.length > 0) console.log(`  out of scope found ${count(elsewhere)}; wanted and rejected ${percent(within.filter(({ found }) => found === 'out_of_scope').length, within.length)}`);
  for (const { row, found, wanted } of judged.filter(({ right }) => !right).slice(0, Number(options.errors ?? 0))) console.log(`  ${row.text} → ${found}, not ${wanted}`);
}
