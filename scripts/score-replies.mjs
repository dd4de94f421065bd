import './lib/node-version.mjs';
import { files, mustNameFiles, options, rowsOf } from './lib/asked.mjs';
import { isRight, startClinic } from './lib/clinic.mjs';
import { states } from './lib/reply-states.mjs';

// `node scripts/score-replies.mjs [--errors=20] <replies.jsonl> …`, after a build: says each reply in its state of a talk (`lib/reply-states.mjs`), each in a clinic of its own, to the
// service on embedded servers. A line holds `state`, `say`, `type` (the reply types that are right), and may hold `says` and `not` (expressions that the answer matches, or not) and `want`.
mustNameFiles('node scripts/score-replies.mjs [--errors=20] <replies.jsonl> …');
const clinic = await startClinic();

async function say({ state, say: reply }, mark) {
  const talk = await clinic.open(mark, state.startsWith('d-'));
  const { given = [], turns } = states[state];
  for (const { by, command, data } of given) await talk.as(by, command, data(talk));
  await talk.settle();
  let answer;
  for (const message of [...turns, reply]) answer = await talk.say(message);
  await talk.close();
  return answer;
}

try {
  for (const [at, file] of files.entries()) {
    const wrong = [];
    const all = rowsOf(file);
    for (const [n, row] of all.entries()) {
      const answer = await say(row, `r${at}-${n}`);
      if (!isRight(row, answer)) wrong.push(`  [${row.state}] ${row.say} → ${answer.type}, not ${row.type.join('|')}${row.want ? ` (${row.want})` : ''}`);
    }
    process.stdout.write(`${file}: right ${(100 * (1 - wrong.length / all.length)).toFixed(1)} % (${all.length - wrong.length}/${all.length})\n${wrong.slice(0, Number(options.errors ?? 0)).map((line) => `${line}\n`).join('')}`);
  }
} finally {
  await clinic.stop();
}
