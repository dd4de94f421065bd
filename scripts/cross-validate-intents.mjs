import path from 'node:path';
import './lib/node-version.mjs';
import { options } from './lib/asked.mjs';
import { root } from './lib/root.mjs';

// `node scripts/cross-validate-intents.mjs [--of=first] [--role=DOCTOR] [--writers=0,1]`, after a build: how well the classifier understands what somebody wrote from whom nothing was learned,
// in the middle of a talk, or first. Two minutes and more for each writer. Wishes are all but yes, no, and what goes on with, holds or asks again for what there is.
// `without`: by a classifier that learned nothing of the kind: of no talk, or no first text but from templates.
const built = (file) => import(path.join(root, 'dist', 'src', 'assistant', file));
const [{ examplesFor }, { followUpsOf }, { firstTextsOf }, { vocabularyOf, weightsOf }, { groupsOfWords }, { lexisOf }, { classify }, { heard }, { canonical }, { fold }, { nameWords }, { isCourse }] = await Promise.all(
  ['training/examples.js', 'training/follow-ups/index.js', 'training/first-texts/index.js', 'training/learn.js', 'training/groups.js', 'understanding/classifier/model.js', 'understanding/classifier/classify.js', 'understanding/classifier/hear.js', 'understanding/dates/canonical.js', 'understanding/fold.js', 'training/names.js', 'understanding/standing.js'].map(built),
);
const groups = groupsOfWords();
const isFirst = options.of === 'first';
const writtenBy = isFirst ? firstTextsOf : followUpsOf;

function learnt(role, texts) {
  const examples = isFirst ? examplesFor(role, followUpsOf(role), texts) : examplesFor(role, texts);
  const lexis = lexisOf(vocabularyOf(examples), groups);
  const weights = weightsOf(role, examples, lexis);
  return (text, stands) => classify(heard(text, canonical(fold(text)), { knows: lexis.knows, isPerson: (word) => nameWords.has(word) }), weights, lexis, stands).label;
}

for (const role of options.role ? [options.role] : ['PATIENT', 'DOCTOR']) {
  const all = writtenBy(role);
  const writers = options.writers?.split(',').map(Number) ?? [...new Set(all.map(({ writer }) => writer))];
  const without = learnt(role, []);
  const sums = { all: 0, right: 0, wishes: 0, wishesRight: 0, wishesWithout: 0 };
  for (const writer of writers) {
    const label = learnt(role, all.filter((each) => each.writer !== writer));
    for (const { label: wanted, text, stands } of all.filter((each) => each.writer === writer)) {
      const isRight = label(text, stands) === wanted;
      sums.all++;
      if (isRight) sums.right++;
      if (isCourse(wanted) || wanted === 'confirm' || wanted === 'deny') continue;
      sums.wishes++;
      if (isRight) sums.wishesRight++;
      if (without(text) === wanted) sums.wishesWithout++;
    }
    const percent = (part, of) => `${((100 * part) / of).toFixed(1)} %`;
    console.log(`${role}, ${writers.indexOf(writer) + 1} of ${writers.length} writers: right ${percent(sums.right, sums.all)} of ${sums.all}; wishes ${percent(sums.wishesRight, sums.wishes)} of ${sums.wishes}, ${percent(sums.wishesWithout, sums.wishes)} without`);
  }
}
