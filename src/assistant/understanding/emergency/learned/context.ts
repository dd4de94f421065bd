import { classes } from '../rules/classes.ts';
import type { Word } from '../words.ts';
import { asking, circumstances } from './circumstance-words.ts';

/** Words that say nothing by themselves of what is spoken of. */
const common = new Set('i me my mine you your he him his she her it its we us our they them their a an the this that these those and or of in on at to for from with by as is am are was were be been being have has had do does did , . ? so but just'.split(' '));
/** Where a clause ends. */
const breakers = new Set('but and so because then when while though although except , . ? ; yet'.split(' '));
const atHand = / (?:now|today|tonight|this morning|just|since|minutes|mins|hour|hours|suddenly|started|keeps|getting|worse|still) /;
const ofOneself = / (?:i|my|me) /;
const ofAnother = / (?:he|she|his|her|him|husband|wife|mum|mom|dad|son|daughter|baby|gran|nan|friend|mate) /;

const classOf = new Map<string, string>();
for (const [name, words] of Object.entries(classes)) for (const word of words.split(/\s+/)) if (!word.includes('_') && !classOf.has(word)) classOf.set(word, `@${name}`);

/**
 * Beside the words themselves: each telling word with the circumstances of its clause (past, asked, imagined, a booking … or none of these, of whom, whether now),
 * and the classes of the rules' words with what stands near them, so that "my lip is puffy" teaches of a swollen tongue. `add` takes a key and the word it begins at.
 */
export function addContext(words: readonly Word[], denied: readonly boolean[], ofDoctor: boolean, add: (key: string, at: number) => void): void {
  for (let from = 0, at = 0; at <= words.length; at++) {
    if (at < words.length && !breakers.has(words[at]?.text ?? '')) continue;
    if (at > from) addClause(words, denied, from, at, add);
    from = at + 1;
  }
  const kinds = words.map(({ text }) => classOf.get(text));
  const kin = words.map(({ text }, at) => (denied[at] === true ? 'no' : '') + (kinds[at] ?? text));
  for (const [at, { text }] of words.entries()) {
    if (ofDoctor) {
      add(`doctor ${text}`, at);
      add(`doctor ${words[at - 1]?.text ?? ''} ${text}`, at);
    }
    if (kinds[at] !== undefined) add(`kind ${kin[at] ?? ''}`, at);
    for (let apart = 1; apart <= 4 && at + apart < words.length; apart++) if (kinds[at] !== undefined || kinds[at + apart] !== undefined) add(`kin ${Math.min(apart, 3)} ${kin[at] ?? ''} ${kin[at + apart] ?? ''}`, at);
  }
}

function addClause(words: readonly Word[], denied: readonly boolean[], from: number, to: number, add: (key: string, at: number) => void): void {
  const clause = ` ${words.slice(from, to).map(({ text }) => text).join(' ')} `;
  const told = circumstances.flatMap((each, at) => (each.test(clause) ? [`circumstance ${at}`] : []));
  if (asked(words, to)) told.push('asked');
  if (told.length === 0) told.push('plainly');
  if (asking.test(` ${words[from]?.text ?? ''} `)) told.push('asking');
  if (atHand.test(clause)) told.push('now');
  if (ofOneself.test(clause)) told.push('oneself');
  else if (ofAnother.test(clause)) told.push('another');
  for (let at = from; at < to; at++) {
    const { text } = words[at] ?? { text: '' };
    if (!common.has(text)) for (const each of told) add(`${each} ${denied[at] === true ? 'no ' : ''}${text}`, at);
  }
}

/** Whether the sentence ends with a question mark. */
function asked(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const text = words[at]?.text;
    if (text === '?') return true;
    if (text === '.') return false;
  }
  return false;
}
