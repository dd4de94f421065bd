import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { categories, type Category, type Level, type Speaker } from '../../understanding/emergency/types.ts';

/** A text with the levels that are right for it, the likeliest first. `calm`: everyday talk of a clinic. `group`: what was written together. */
export type Text = { readonly text: string; readonly levels: readonly Level[]; readonly category: Category | null; readonly role: Speaker; readonly calm: boolean; readonly group: string };

/** Lines under heads `# level[|level] [category] [DOCTOR] [calm]`. */
export function textsIn(table: string, group: string): Text[] {
  let head: Pick<Text, 'levels' | 'category' | 'role' | 'calm'> = { levels: ['none'], category: null, role: 'PATIENT', calm: false };
  const found: Text[] = [];
  for (const line of table.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    if (!line.startsWith('# ')) {
      found.push({ ...head, text: line, group: `${group} ${Math.floor(found.length / 10)}` });
      continue;
    }
    const [levels = '', ...rest] = line.slice(2).split(' ');
    // Heads are ours; the tests look at them.
    head = { levels: levels.split('|') as Level[], category: categories.find((each) => rest.includes(each)) ?? null, role: rest.includes('DOCTOR') ? 'DOCTOR' : 'PATIENT', calm: rest.includes('calm') };
  }
  return found;
}

/** Those of the repository, which lies at `root`. */
export function textsOf(root: string): Text[] {
  const folder = path.join(root, 'src', 'assistant', 'training', 'emergency', 'texts');
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().flatMap((file) => textsIn(readFileSync(path.join(folder, file), 'utf8'), file));
}

/** What the model depends on: the texts, how it learns from them, and what it is given of a text. */
export function digestOf(root: string): string {
  const hash = createHash('sha256');
  const assistant = path.join(root, 'src', 'assistant');
  for (const place of ['training/emergency', 'understanding/emergency', 'understanding/vectors']) {
    const all = readdirSync(path.join(assistant, place), { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file)).sort();
    for (const file of all) if (/\.(?:ts|txt|bin)$/.test(file) && !/(?:stored\.bin|judge\.ts|detect\.ts)$/.test(file)) hash.update(file.replaceAll('\\', '/')).update(readFileSync(path.join(assistant, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
