import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Awaited } from '../../understanding/replies/index.ts';
import { acts, type Act } from '../../understanding/replies/model.ts';

/** `group`: what was written together. */
export type Text = { readonly text: string; readonly act: Act; readonly awaited: Awaited; readonly group: string };

/** Lines `act<TAB>text` under heads `# readback` and `# asked`. Throws where an act is none. */
export function textsIn(table: string, file: string): Text[] {
  let awaited: Awaited = 'yes';
  const found: Text[] = [];
  for (const line of table.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    if (line.startsWith('#')) {
      awaited = line === '# asked' ? 'answer' : 'yes';
      continue;
    }
    const [label, text] = line.split('\t');
    const act = acts.find((each) => each === label);
    if (act === undefined || text === undefined) throw new Error(`${file}: no act and text in “${line}”`);
    found.push({ text, act, awaited, group: `${file} ${Math.floor(found.length / 10)}` });
  }
  return found;
}

/** Those of the repository, which lies at `root`. */
export function textsOf(root: string): Text[] {
  const folder = path.join(root, 'src', 'assistant', 'training', 'replies', 'texts');
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().flatMap((file) => textsIn(readFileSync(path.join(folder, file), 'utf8'), file));
}

const assistant = path.join('src', 'assistant');
const learned = ['training/replies', 'training/train.ts', 'training/examples.ts', 'training/expand.ts', 'training/groups.ts', 'training/names.ts', 'understanding/classifier/features.ts', 'understanding/classifier/hear.ts', 'understanding/classifier/meaning.ts', 'understanding/vectors', 'understanding/lexicon', 'understanding/dates/canonical.ts', 'understanding/dates/words.ts', 'understanding/fold.ts'];

/** What the model depends on: the texts, how it learns from them, and what it is given of a text. */
export function digestOf(root: string): string {
  const hash = createHash('sha256');
  for (const place of learned) {
    const full = path.join(root, assistant, place);
    const files = path.extname(place) === '' ? readdirSync(full, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file)).sort() : [place];
    for (const file of files) if (/\.(?:ts|txt|bin)$/.test(file)) hash.update(file.replaceAll('\\', '/')).update(readFileSync(path.join(root, assistant, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
