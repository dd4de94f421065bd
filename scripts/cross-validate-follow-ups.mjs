import path from 'node:path';
import './lib/node-version.mjs';
import { options } from './lib/asked.mjs';
import { root } from './lib/root.mjs';

// `node scripts/cross-validate-follow-ups.mjs [--role=DOCTOR] [--writers=0,1]`, after a build: how well what is said in the middle of a talk is understood that somebody wrote from whom nothing was learned.
// `there`: with where the talk stands; `alone`: by a classifier that learned of no talks. Wishes are all but yes, no, and what goes on with, holds or asks again for what there is. A minute or two for each writer.
const built = (file) => import(path.join(root, 'dist', 'src', 'assistant', file));
const [{ examplesFor }, { followUpsOf }, { vocabularyOf, weightsOf }, { groupsOfWords }, { lexisOf }, { classify }, { heard }, { canonical }, { fold }, { nameWords }, { isCourse }] = await Promise.all(
  ['training/examples.js', 'training/follow-ups/index.js', 'training/learn.js', 'training/groups.js', 'understanding/classifier/model.js', 'understanding/classifier/classify.js', 'understanding/classifier/hear.js', 'understanding/dates/canonical.js', 'understanding/fold.js', 'training/names.js', 'understanding/standing.js'].map(built),
);
const groups = groupsOfWords();
function learnt(role, followUps) {
  const examples = examplesFor(role, followUps);
  const lexis = lexisOf(vocabularyOf(examples), groups);
  const weights = weightsOf(role, examples, lexis);
  return (text, stands) => classify(heard(text, canonical(fold(text)), { knows: lexis.knows, isPerson: (word) => nameWords.has(word) }), weights, lexis, stands).label;
}

for (const role of options.role ? [options.role] : ['PATIENT', 'DOCTOR']) {
  const all = followUpsOf(role);
  const writers = options.writers?.split(',').map(Number) ?? [...new Set(all.map(({ writer }) => writer))];
  const alone = learnt(role, []);
  const sums = { all: 0, there: 0, wishes: 0, wishesThere: 0, wishesAlone: 0 };
  for (const writer of writers) {
    const there = learnt(role, all.filter((each) => each.writer !== writer));
    for (const { label, text, stands } of all.filter((each) => each.writer === writer)) {
      const isRight = there(text, stands) === label;
      sums.all++;
      if (isRight) sums.there++;
      if (isCourse(label) || label === 'confirm' || label === 'deny') continue;
      sums.wishes++;
      if (isRight) sums.wishesThere++;
      if (alone(text) === label) sums.wishesAlone++;
    }
    const percent = (part, of) => `${((100 * part) / of).toFixed(1)} %`;
    console.log(`${role}, ${writers.indexOf(writer) + 1} of ${writers.length} writers: right ${percent(sums.there, sums.all)} of ${sums.all}; wishes ${percent(sums.wishesThere, sums.wishes)} of ${sums.wishes} there, ${percent(sums.wishesAlone, sums.wishes)} alone`);
  }
}
