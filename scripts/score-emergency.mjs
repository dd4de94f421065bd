import './lib/node-version.mjs';
import { files, options, rowsOf } from './lib/asked.mjs';
import { root } from './lib/root.mjs';

// `node scripts/score-emergency.mjs [--errors=20] <gold.jsonl> …`, after a build: how well the detector does on texts with `level` (or `accept`, several) and
// `role`. With `--folds=5` instead: cross-validation over the texts of the repository, those written together held out together; `--at=0.4,0.5` tries other limits for critical.
const understanding = '../dist/src/assistant/understanding/emergency';
const { detectEmergency, levelOf, limitsFor } = await import(`${understanding}/detect.js`);

const share = (part, whole) => (whole === 0 ? '–' : `${(part / whole).toFixed(3)} (${part}/${whole})`);

/** Rows: `levels` that are right, the `level` found, `text`. */
function report(name, rows) {
  const count = (among, right) => share(among.filter(right).length, among.length);
  const grave = rows.filter(({ levels }) => levels.length === 1 && levels[0] === 'critical');
  const notGrave = rows.filter(({ levels }) => !levels.includes('critical'));
  const calm = rows.filter(({ levels }) => levels.length === 1 && levels[0] === 'none');
  console.log(`${name}: critical found ${count(grave, ({ level }) => level === 'critical')}, with any alert ${count(grave, ({ level }) => level !== 'none')}; not critical left so ${count(notGrave, ({ level }) => level !== 'critical')}; calm without an alert ${count(calm, ({ level }) => level === 'none')}; category ${count(grave.filter(({ level, category, found }) => level === 'critical' && category && found), ({ category, found }) => category === found)}`);
  for (const { text, levels, level } of rows.filter(({ level, levels }) => !levels.includes(level)).slice(0, Number(options.errors ?? 0))) console.log(`  ${levels.join('|')} but ${level}: ${text}`);
}

if (options.folds) {
  const { textsOf } = await import('../dist/src/assistant/training/emergency/texts.js');
  const { learn } = await import('../dist/src/assistant/training/emergency/train.js');
  const { findByRules } = await import(`${understanding}/rules-found.js`);
  const { judge } = await import(`${understanding}/learned/judge.js`);
  const { passes } = await import(`${understanding}/learned/gate.js`);
  const texts = textsOf(root);
  const folds = Number(options.folds);
  const groups = [...new Set(texts.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, at) => [group, (at * 7) % folds]));
  const rows = [];
  for (let fold = 0; fold < Math.min(folds, Number(options.only ?? folds)); fold++) {
    const { model } = learn(texts.filter(({ group }) => foldOf.get(group) !== fold));
    for (const { text, levels, category, role, group, calm } of texts.filter(({ group }) => foldOf.get(group) === fold)) {
      const passed = passes(text, model.gate, []);
      const found = findByRules(text, role, []);
      const judged = judge(text, found, role, model);
      rows.push({ text, levels, category, least: limitsFor(text, found, role), group, calm, passed, critical: judged?.critical ?? 0, alarm: judged?.alarm ?? 0, found: judged?.category });
    }
  }
  const alarming = rows.filter(({ levels }) => !levels.includes('none'));
  console.log(`the gate: holds back ${share(alarming.filter(({ passed }) => passed).length, alarming.length)} of what alarms, lets by ${share(rows.filter(({ calm, passed }) => calm && !passed).length, rows.filter(({ calm }) => calm).length)} of everyday talk`);
  for (const at of options.at ? options.at.split(',').map(Number) : [undefined]) {
    const judged = rows.map((row) => ({ ...row, level: row.passed ? levelOf(row, { ...row.least, ...(at && { critical: at }) }) : 'none' }));
    report(`cross-validated, critical from ${at ?? 'the limits in use'}`, judged);
    if (options.by === '1') for (const kind of new Set(judged.map(({ group }) => group.split(' ')[0]))) report(`  ${kind}`, judged.filter(({ group }) => group.startsWith(kind)));
  }
}

for (const file of files) {
  report(
    file.split('/').pop(),
    rowsOf(file).map(({ text, level, accept, category, role }) => {
      const found = detectEmergency(text, { role: String(role ?? options.role).toUpperCase() === 'DOCTOR' ? 'DOCTOR' : 'PATIENT' });
      return { text, levels: [].concat(accept ?? level), category, level: found.level, found: found.category };
    }),
  );
}
