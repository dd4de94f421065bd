import { compile, type Pattern } from '../pattern.ts';
import type { Category, Level } from '../types.ts';
import { classes } from './classes.ts';

/**
 * A rule: what it is called, what it means, and what it looks for. `needs`: facts that the text has to state somewhere (`pregnant`, `infant` …);
 * `fact`: it states one and alarms by itself not at all. `firm`: that it is over now, or an "if", does not take the alarm away (what was swallowed stays
 * swallowed). `mention`: the bare name of an illness, which talk about it uses as well. `unless`: not when this stands in the same sentence.
 */
export type Rule = {
  readonly name: string;
  readonly category: Category;
  readonly level: Level;
  readonly patterns: readonly Pattern[];
  readonly needs: readonly string[];
  readonly fact: string | undefined;
  readonly firm: boolean;
  readonly mention: boolean;
  readonly unless: RegExp | undefined;
};

/**
 * What makes rules of a table: heads `category/name level [needs:a,b] [fact:a] [firm] [mention] [unless:word|word_word]`, and below each, indented, a pattern a line.
 */
export const rules = (table: string) => (): Rule[] => rulesIn(table);

function rulesIn(table: string): Rule[] {
  const found: Rule[] = [];
  let patterns: Pattern[] = [];
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('  ')) {
      patterns.push(compile(line.trim(), classes));
      continue;
    }
    const [name = '', level = '', ...options] = line.trim().split(/\s+/);
    const option = (key: string): string | undefined => options.find((each) => each.startsWith(`${key}:`))?.slice(key.length + 1);
    patterns = [];
    const unless = option('unless');
    found.push({
      name,
      // Checked by the tests: every rule's name begins with a category.
      category: name.split('/')[0] as Category,
      level: level as Level,
      patterns,
      needs: option('needs')?.split(',') ?? [],
      fact: option('fact'),
      firm: options.includes('firm'),
      mention: options.includes('mention'),
      unless: unless === undefined ? undefined : new RegExp(` (?:${unless.replaceAll('_', ' ')}) `),
    });
  }
  return found;
}
