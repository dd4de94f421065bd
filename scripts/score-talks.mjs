import './lib/node-version.mjs';
import { files, mustNameFiles, options, rowsOf } from './lib/asked.mjs';
import { instant, isRight, local, startClinic } from './lib/clinic.mjs';

// `node scripts/score-talks.mjs [--errors] [--only=p01,d03] <talks.jsonl> …`, after a build: plays whole talks on embedded servers, each with patients of its own. A line holds `id`, `role`, what is `given`, and `turns`:
// what is said, the reply types that are right, expressions that the answer matches (`says`) or not (`not`), or a slot that somebody else takes just then. `end` is what stands when it is over.
mustNameFiles('node scripts/score-talks.mjs [--errors] [--only=<id>,…] <talks.jsonl> …');
const clinic = await startClinic();

const given = {
  book: (talk, { doctor, at, patient = 'ellis', reason }) => talk.as(patient, 'book-appointment', { doctor_id: talk.own(doctor), start: instant(at), ...(reason && { reason }) }),
  rx: (talk, { patient, ...rest }) => talk.as('raman', 'issue-prescription', { patient_id: talk.own(patient), ...rest }),
  allergy: (talk, { patient, ...rest }) => talk.as('raman', 'record-allergy', { patient_id: talk.own(patient), ...rest }),
  diagnosis: (talk, { patient, code, ...rest }) => talk.as('raman', 'record-diagnosis', { patient_id: talk.own(patient), ...rest, ...(code && { code, code_system: 'ICD-10' }) }),
  alert: (talk, { patient, ...rest }) => talk.as(patient, 'raise-alert', rest),
};
const sorted = (list) => list.toSorted().join(', ');
const standing = {
  booked: async (talk) => sorted((await talk.read('/appointments?status=BOOKED')).appointments.map(({ doctor_id, start }) => `${doctor_id.split('-').at(-1)} ${local(start)}`)),
  async rx(talk, of) {
    const patients = [...new Set(['ellis', 'delgado', 'okoro', 'okoye', 'shah', 'brandt', ...of.map((one) => one.split(' ')[0])])];
    const all = await Promise.all(patients.map((id) => talk.read(`/prescriptions?patient_id=${talk.own(id)}&active=true`, 'raman')));
    return sorted(all.flatMap(({ prescriptions }) => prescriptions.map(({ patient_id, medication, strength }) => `${patient_id.split('-').at(-1)} ${medication} ${strength ?? ''}`.trim().toLowerCase())));
  },
  acknowledged: async (talk) => String((await talk.read('/alerts?status=acknowledged,resolved')).alerts.length),
};

async function play({ role, given: before = [], turns, end = {} }, mark) {
  const talk = await clinic.open(mark, role === 'doctor');
  const lines = [];
  let right = 0;
  let said = 0;
  for (const each of before) for (const [what, data] of Object.entries(each)) await given[what](talk, data);
  await talk.settle();
  for (const turn of turns) {
    if (turn.taken) {
      await given.book(talk, { patient: 'delgado', ...turn.taken });
      await talk.settle();
      continue;
    }
    const answer = await talk.say(turn.say);
    const isWell = isRight(turn, answer);
    said++;
    if (isWell) right++;
    lines.push(`  ${isWell ? ' ' : '✗'} “${turn.say}” → ${answer.type}${isWell ? '' : `, not ${turn.type.join('|')} ${JSON.stringify({ says: turn.says, not: turn.not })} (${turn.want ?? ''})\n      ${answer.response.replaceAll('\n', '\n      ')}`}`);
  }
  let ends = true;
  for (const [what, wanted] of Object.entries(end)) {
    const found = await standing[what](talk, Array.isArray(wanted) ? wanted : []);
    const isSame = found === (Array.isArray(wanted) ? sorted(wanted) : String(wanted));
    if (!isSame) lines.push(`  ✗ ${what} at the end: ${found}, not ${JSON.stringify(wanted)}`);
    ends &&= isSame;
  }
  await talk.close();
  return { right, said, ends, lines };
}

try {
  for (const [at, file] of files.entries()) {
    const talks = rowsOf(file).filter(({ id }) => !options.only || options.only.split(',').includes(id));
    const sum = { right: 0, said: 0, whole: 0, ends: 0 };
    for (const talk of talks) {
      const { right, said, ends, lines } = await play(talk, `t${at}${talk.id}`);
      sum.right += right;
      sum.said += said;
      if (ends) sum.ends++;
      if (ends && right === said) sum.whole++;
      else if ('errors' in options) process.stdout.write(`${talk.id}\n${lines.join('\n')}\n`);
    }
    process.stdout.write(`${file}: turns ${sum.right}/${sum.said}, whole talks ${sum.whole}/${talks.length}, end states ${sum.ends}/${talks.length}\n`);
  }
} finally {
  await clinic.stop();
}
