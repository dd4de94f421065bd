/**
 * The language in which rules say what they look for, over the words of a sentence:
 * `chest|sternum` one of these (`_` is a space within an alternative) · `@PAIN` a class of words · `word?` may be missing ·
 * `~` up to 3 words between, `~6` up to 6 · `a & b` in either order, up to 8 words between, `a && b` up to 25 · a name in `!` marks (`!chest`) is the word
 * that must be there for the pattern to be tried at all; else the rarest is taken.
 */
export type Pattern = {
  readonly regex: RegExp;
  /** One of these words stands in whatever the pattern matches. */
  readonly anchors: ReadonlySet<string>;
  /** And one of each of these: cheaper to ask than the expression. */
  readonly required: readonly ReadonlySet<string>[];
  readonly words: ReadonlySet<string>;
};
export type Classes = Readonly<Record<string, string>>;

/** Too common to be worth trying a pattern for. */
const common = new Set(
  `i me my mine you your he him his she her it its we us our they them their a an the this that these those and or but so of in on at to for from with by as is am are was were be been being have has had do does did can could will would
  should may might not no all any some up down out off over one two new day days now go going get got went feel feels feeling felt want wants need take took taken think hard really very so just there what how when if still it la el mi me se no de un una esta he muy su lo
  away through about like left right hot cold red big my making feeling help find please much make want all good see month months know many today give stop water week set found last here talk year way put over world anything live someone sure done around too more high something say everything
  enough full post old better life words amount end top best quick anymore longer car talking living sick once by ready back black half sleep care until`.split(/\s+/),
);

type Element = { readonly source: string; readonly firsts: readonly string[]; readonly optional: boolean; readonly marked: boolean; readonly words: readonly string[] };

function elementOf(token: string, classes: Classes): Element {
  const marked = token.startsWith('!');
  const optional = token.endsWith('?');
  const body = token.slice(marked ? 1 : 0, optional ? -1 : undefined);
  const alternatives = body.split('|').flatMap((part) => {
    if (!part.startsWith('@')) return [part];
    const found = classes[part.slice(1)];
    if (found === undefined) throw new Error(`no class ${part}`);
    return found.split(/\s+/);
  });
  const texts = [...new Set(alternatives)].map((each) => each.replaceAll('_', ' '));
  const source = `(?:${texts.sort((a, b) => b.length - a.length).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')}) `;
  return { source: optional ? `(?:${source})?` : source, firsts: texts.map(rarestWord), optional, marked, words: texts.flatMap((text) => text.split(' ')) };
}

/** Of an alternative of several words, the one to look for. */
const rarestWord = (text: string): string => text.split(' ').find((word) => !common.has(word)) ?? text.split(' ')[0] ?? text;

const gapOf = (token: string): string | undefined => {
  const found = /^~(\d*)$/.exec(token);
  return found ? `(?:[^ ]+ ){0,${found[1] || 3}}?` : undefined;
};

function sequence(text: string, classes: Classes): { source: string; elements: Element[] } {
  const elements: Element[] = [];
  const source = text
    .split(/\s+/)
    .map((token) => {
      const gap = gapOf(token);
      if (gap !== undefined) return gap;
      const element = elementOf(token, classes);
      elements.push(element);
      return element.source;
    })
    .join('');
  return { source, elements };
}

const weightOf = ({ firsts }: Element): number => firsts.reduce((sum, word) => sum + (common.has(word) ? 1_000 : 1), 0);

/** Compiles one pattern; throws on a class that does not exist. The expression is for a sentence as ` word word … word `. */
export function compile(text: string, classes: Classes): Pattern {
  const parts = text.split(/\s+&&?\s+/).map((part) => sequence(part.trim(), classes));
  const elements = parts.flatMap((part) => part.elements);
  const [first, second] = parts;
  const between = gapOf(text.includes(' && ') ? '~25' : '~8') ?? '';
  const source = first && second ? `(?:${first.source}${between}${second.source}|${second.source}${between}${first.source})` : (first?.source ?? '');
  const required = elements.filter((element) => !element.optional);
  const anchor = required.find((element) => element.marked) ?? required.toSorted((a, b) => weightOf(a) - weightOf(b))[0];
  let regex: RegExp | undefined;
  return {
    // Made when it is first tried: most processes never try most of them.
    get regex() {
      return (regex ??= new RegExp(`(?<= )${source}`, 'g'));
    },
    anchors: new Set(anchor?.firsts),
    required: required.filter((element) => element !== anchor && weightOf(element) < 1_000).map((element) => new Set(element.firsts)),
    words: new Set(elements.flatMap((element) => element.words)),
  };
}
