import path from 'node:path';
import './lib/node-version.mjs';
import { root } from './lib/root.mjs';

// `node scripts/cross-validate-orders.mjs [folds]`, after a build: how much of orders is read by the rules, and in the light of what was learned from other writers' orders. What one writer wrote is kept together.
// A part is right where what was read and what was marked have words in common, and nothing is read where nothing was marked; a route may be implied.
const built = (file) => import(path.join(root, 'dist', 'src', 'assistant', file));
const [{ markedTexts }, { learn }, { createMarks }, { loadModel }, { createUnderstand }] = await Promise.all(['training/orders/texts.js', 'training/orders/learn.js', 'understanding/orders/index.js', 'understanding/classifier/model.js', 'understanding/understand.js'].map(built));
const folds = Number(process.argv[2] ?? 4);
const texts = markedTexts(root);
const model = loadModel();
const slots = ['patient', 'medication', 'strength', 'dose', 'route', 'frequency', 'duration', 'reason'];
const names = ['Jordan Ellis', 'Maria Delgado', 'Samuel Okoro', 'Samantha Okoye', 'Priya Shah', 'Walter Brandt'];
const patients = names.map((full_name, at) => ({ user_id: `p${at}`, full_name }));
const setting = { role: 'DOCTOR', now: Date.parse('2026-03-04T15:20:00Z'), time_zone: 'America/New_York', doctors: [], patients };
const counts = { 'by rules': {}, 'with marks': {} };
const note = (how, what, isRight) => {
  const [right, all] = counts[how][what] ?? [0, 0];
  counts[how][what] = [right + (isRight ? 1 : 0), all + 1];
};
const share = (a, b) => a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));

const writers = [...new Set(texts.map(({ writer }) => writer))];
for (let at = 0; at < folds; at++) {
  const held = new Set(writers.filter((_, n) => n % folds === at));
  const marksOf = createMarks(model.lexis, { version: '', ...learn(texts.filter(({ writer }) => !held.has(writer)), model.lexis) });
  for (const [how, options] of [['by rules', { marksOf: () => ({ marks: [], shareOf: () => 1 }) }], ['with marks', { marksOf }]]) {
    const understand = createUnderstand({ model, ...options });
    for (const { text, parts } of texts.filter(({ writer }) => held.has(writer))) {
      const { intent, entities } = understand(text, setting);
      if (intent !== 'add_prescription') continue;
      const wrong = slots.filter((slot) => {
        const marked = parts.find(({ part }) => part === slot) ?? (slot === 'frequency' ? parts.find(({ part }) => part === 'as_needed') : undefined);
        const said = marked && text.slice(marked.start, marked.end);
        if (said === undefined && (slot === 'route' || entities[slot] === undefined)) return false;
        const isRight = share(said, entities[slot]?.text);
        note(how, slot, isRight);
        return !isRight;
      });
      note(how, 'whole orders', wrong.length === 0);
    }
  }
}
for (const [how, found] of Object.entries(counts)) console.log(`${how}: ${[...slots, 'whole orders'].map((what) => `${what} ${((100 * found[what][0]) / found[what][1]).toFixed(1)} % of ${found[what][1]}`).join(', ')}`);
