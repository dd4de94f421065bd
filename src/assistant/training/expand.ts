/** Per label, lines of templates: [this|that] chooses, {slot} is filled in. */
export type Templates = { readonly [label: string]: string };
export type Random = () => number;

/** Marsaglia's xorshift: the same numbers from the same seed on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

export const pick = <Item>(items: readonly Item[], random: Random): Item | undefined => items[Math.floor(random() * items.length)];

type Slots = Readonly<Record<string, readonly string[]>>;
const inner = /\[([^[\]]*)\]|\{([a-z]+)\}/;

/** One sentence of a template. Throws when it names a slot that is not there. */
export function expand(template: string, slots: Slots, random: Random): string {
  let text = template;
  for (let guard = 0; guard < 200; guard++) {
    const match = inner.exec(text);
    if (!match) break;
    const [all, choices, slot = ''] = match;
    const options = choices === undefined ? slots[slot] : choices.split('|');
    if (!options) throw new Error(`no slot named ${slot}`);
    text = `${text.slice(0, match.index)}${pick(options, random) ?? ''}${text.slice(match.index + all.length)}`;
  }
  return text.replace(/\s+/g, ' ').replace(/ ([,.:?])/g, '$1').replace(/,\s*,/g, ',').trim();
}

export const linesOf = (templates: string): readonly string[] => templates.split('\n').map((line) => line.trim()).filter((line) => line !== '');
