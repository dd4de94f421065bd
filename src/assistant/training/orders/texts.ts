import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../understanding/entities/tokens.ts';
import type { Part } from '../../understanding/orders/labels.ts';

/** An order that somebody wrote, with the parts that hold. `writer`: whose it is. */
export type MarkedText = { readonly text: string; readonly parts: readonly (Span & { readonly part: Part })[]; readonly writer: string };

const letters: Readonly<Record<string, Part>> = { P: 'patient', M: 'medication', S: 'strength', D: 'dose', R: 'route', F: 'frequency', A: 'as_needed', U: 'duration', G: 'reason', I: 'icd' };
const mark = /\[([A-Z]):([^\][]+)\]/g;

/** A line with `[M:words]` around each part. Throws where a mark is none. */
export function markedText(line: string, writer: string): MarkedText {
  let text = '';
  let from = 0;
  const parts: (Span & { part: Part })[] = [];
  for (const { 0: all, 1: letter = '', 2: words = '', index } of line.matchAll(mark)) {
    const part = letters[letter];
    if (part === undefined) throw new Error(`${writer}: no part ${letter} in “${line}”`);
    text += line.slice(from, index);
    parts.push({ part, start: text.length, end: text.length + words.length });
    text += words;
    from = index + all.length;
  }
  text += line.slice(from);
  if (/[\][]/.test(text)) throw new Error(`${writer}: a mark is not closed in “${line}”`);
  return { text, parts, writer };
}

/** Those of the repository, which lies at `root`: a file of each writer, a line each. */
export function markedTexts(root: string): readonly MarkedText[] {
  const folder = path.join(root, 'src', 'assistant', 'training', 'orders', 'texts');
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => markedText(line, file)));
}

const learned = ['training/orders', 'understanding/orders'];

/** What the model depends on: the texts, how it learns from them, and what it is given of a text beside what the rules read. */
export function digestOf(root: string): string {
  const hash = createHash('sha256');
  for (const place of learned) {
    const folder = path.join(root, 'src', 'assistant', place);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) if (/\.(?:ts|txt)$/.test(file) && !/(?:settle|values)\.ts$/.test(file)) hash.update(file.replaceAll('\\', '/')).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
