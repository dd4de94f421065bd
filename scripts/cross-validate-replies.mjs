import path from 'node:path';
import './lib/node-version.mjs';
import { root } from './lib/root.mjs';

// `node scripts/cross-validate-replies.mjs [folds]`, after a build: how well the classifier of replies does on texts that it was not trained on. What was written together is kept together.
const built = (file) => import(path.join(root, 'dist', 'src', 'assistant', file));
const [{ textsOf }, { learn }, { createReplies }, { lexisOf }, { canonical }, { fold }] = await Promise.all(
  ['training/replies/texts.js', 'training/replies/learn.js', 'understanding/replies/index.js', 'understanding/classifier/model.js', 'understanding/dates/canonical.js', 'understanding/fold.js'].map(built),
);
const folds = Number(process.argv[2] ?? 4);
const texts = textsOf(root);
const groups = [...new Set(texts.map(({ group }) => group))];
const heard = [];
for (let at = 0; at < folds; at++) {
  const held = new Set(groups.filter((_, n) => n % folds === at));
  const { weights, vocabulary, groups: kindred } = learn(texts.filter(({ group }) => !held.has(group)));
  const replies = createReplies({ version: '', weights, lexis: lexisOf(new Set(vocabulary), kindred) });
  for (const { text, act, awaited, group } of texts) if (held.has(group)) heard.push({ act, ...replies(text, canonical(fold(text)), awaited, () => false), wanted: act });
}
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const isRight = ({ act, wanted }) => act === wanted;
console.log(`right ${percent(heard.filter(isRight).length, heard.length)} of ${heard.length}`);
for (const act of new Set(texts.map((each) => each.act))) {
  const sure = heard.filter((each) => each.act === act && each.confidence >= 0.85);
  console.log(`${act}, where it is 85 % sure: ${percent(sure.filter(isRight).length, sure.length)} right, ${percent(sure.filter(isRight).length, heard.filter(({ wanted }) => wanted === act).length)} of them found`);
}
