import { doubtful, numberOf, ordinal, wordOf } from './words.ts';

/** A text with the words of calendar and clock in one spelling, numbers as digits; and for each of its characters where that came from. */
export type Canonical = { readonly text: string; readonly from: readonly number[]; readonly to: readonly number[] };

const dias = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)';
const meses = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[pt]+iembre|octubre|noviembre|diciembre)';
const numero = '(?:\\d{1,2}|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci[a-z]+|veint[a-z]+|treinta(?: y uno)?)';
const spanish = new RegExp(`\\b(?:manana|tarde|noche|${dias}|semanas?|hoy|las?|proxim[oa]|dias|medio ?dia|${meses}|el (?:dia )?${numero}|de \\d+ a \\d+)\\b`);
const horas = '(?: ?:| ?[ap]\\.?m\\b| ?h\\b| horas| y | menos | de la )';
type Phrase = readonly [RegExp, string | ((words: string) => string)];
/** Numbers that are other words in English, or several; and behind a weekday the day of the month. */
const numeros: readonly Phrase[] = [
  [/\bonce(?= de\b| y (?:media|cuarto|\w+)\b| menos\b)|(?<=\b(?:las|el|dia|entre|hasta|desde|[ay]) )once\b/g, '11'],
  [/\btreinta y uno\b/g, '31'],
  [new RegExp(`(?<=\\b${dias} )${numero}\\b(?!${horas})`, 'g'), (words) => `${numberOf(words) ?? words}th`],
  [/\buna(?= (?:semana|hora|quincena)\b)/g, 'a'],
];
const phrases: readonly Phrase[] = [
  ...numeros,
  [/\bpasado manana\b/g, 'day after tomorrow'],
  [/\b(?:por|de|en|a) la (?:manana)\b/g, 'in the morning'],
  [/\b(?:por|de|en|a) la tarde\b/g, 'in the afternoon'],
  [/\b(?:por|de|en|a) la noche\b/g, 'in the evening'],
  [/\besta (?:manana)\b/g, 'this morning'],
  [/\besta tarde\b/g, 'this afternoon'],
  [/\besta noche\b/g, 'tonight'],
  [/\besta semana\b/g, 'this week'],
  [new RegExp(`\\beste (?=${dias})`, 'g'), 'this '],
  [/\b(?:la )?(?:semana que viene|proxima semana|semana proxima)\b/g, 'next week'],
  [/\b(?:el )?(?:mes que viene|proximo mes)\b/g, 'next month'],
  [/\bal? medio ?dia\b/g, 'at noon'],
  [new RegExp(`\\bno (?=(?:(?:el|this|la|esta) )?(?:${dias}|manana|hoy|\\d))`, 'g'), 'not '],
  [new RegExp(`(?<!\\b(?:para|hasta|desde|por|es) )\\bel (?:dia )?(?=${numero}\\b(?! de\\b(?! (?:las? )?\\d)|[-/:.]\\d))`, 'g'), 'on the '],
  [/\bel (?:que sigue|siguiente)\b/g, 'the next one'],
  [/\b(?:dentro de|en)(?= (?:a|\d+|un[ao]?s?|[a-z]+) (?:dias?|semanas?|mes(?:es)?|horas?|quincenas?)\b)/g, 'in'],
  [/\bdentro de\b/g, 'in'],
  [/\bentre las?\b/g, 'between'],
  [new RegExp(`(?<=\\b(?:between|entre) ${numero}(?::\\d\\d)?(?: y (?:media|cuarto))?) y (?:las? )?(?=${numero})`, 'g'), ' and '],
  [new RegExp(`(?<=\\b(?:de|desde) (?:las? )?${numero}(?::\\d\\d)?(?: y (?:media|cuarto))?) (?:a|hasta) (?:las? )?(?=${numero})`, 'g'), ' to '],
  [new RegExp(`\\b(?:de|desde) (?:las? )?(?=${numero}(?::\\d\\d)?(?: y (?:media|cuarto))? to )`, 'g'), 'from '],
  [/\b(?:antes de|hasta) las?(?: una\b)?/g, 'before'],
  [/\b(?:despues de|a partir de|desde) las?(?: una\b)?/g, 'after'],
  [/\b(?:sobre|hacia|(?:como |a eso de )?a(?=l? las? [^ ]+ (?:mas o menos|aproximadamente))|como a|a eso de|alrededor de) las?(?= )/g, 'around'],
  [/(?<=\b(?:at|around|a las?) )una\b|\ba la una\b/g, 'at 1'],
  [/\ba las?\b/g, 'at'],
  [/\bde las\b/g, 'from'],
  [/(?<=\d{1,2}(?:ro)?) de (?=[a-z])/g, ' of '],
  [new RegExp(`\\bde (?=${meses}\\b)`, 'g'), 'of '],
];

const joins = /^(?:\s|-)$/;
const timely = /(?:\d(?:st|nd|rd|th)?|\bof|\bin|\bnext|\bthis|\bby|\buntil|\bon|\bfor|\bearly|\blate|\bmid|\bor|\bnot|\bcoming|\blast|\bevery|\bpast|\bto|\bthrough|,|-|\/)[\s,.]*$/;
/** Around a day that is asked for: "does sat work", "ok, sun then". */
const asking = /(?:[.,;:?!]|\b(?:do|does|want|prefer|book|so|is|if|yes|ok|okay|um|maybe|please|pl[sz]|confirm(?:ing)?|lets|have|need|take|be|see me|make it|how about|instead of)) $/;
const answered = /^\.?,? ?(?:$|\d|(?:please|pl[sz]|then|works?|not|no|at|around|about|or|if|is|instead|rather|from|after|before|between|by|half|quarter|noon|first thing|late|early|any ?time|thanks|and|i|can|would|because|[a-z]+ (?:o'?clock|[ap]m|thirty|fifteen))\b)/;
const dayWords = /^[\s,.]*(?:\d|morning|afternoon|evening|night|at\b|@|the \d|noon|or\b|$|[?!.,])/;

/** `folded` comes from `fold`. */
export function canonical(folded: string): Canonical {
  const shaped = spanish.test(folded) ? rephrased(folded) : plain(folded);
  return respelled(shaped);
}

const plain = (text: string): Canonical => ({ text, from: Array.from({ length: text.length }, (_, at) => at), to: Array.from({ length: text.length }, (_, at) => at + 1) });

function rephrased(text: string): Canonical {
  return phrases.reduce((held, [pattern, by]) => replaced(held, pattern, by), plain(text));
}

function replaced(held: Canonical, pattern: RegExp, by: Phrase[1]): Canonical {
  const out = writer(held);
  let at = 0;
  for (const match of held.text.matchAll(pattern)) {
    out.copy(at, match.index);
    out.write(typeof by === 'string' ? by : by(match[0]), match.index, match.index + match[0].length);
    at = match.index + match[0].length;
  }
  if (at === 0) return held;
  out.copy(at, held.text.length);
  return out.done();
}

function writer(source: Canonical) {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  return {
    copy(start: number, end: number): void {
      parts.push(source.text.slice(start, end));
      for (let at = start; at < end; at++) {
        from.push(source.from[at] ?? 0);
        to.push(source.to[at] ?? 0);
      }
    },
    write(text: string, start: number, end: number): void {
      parts.push(text);
      for (let at = 0; at < text.length; at++) {
        from.push(source.from[start] ?? 0);
        to.push(source.to[Math.max(start, end - 1)] ?? 0);
      }
    },
    done: (): Canonical => ({ text: parts.join(''), from, to }),
  };
}

/** "One" is a number only in such company. */
const pronounBefore = /\b(?:the|that|this|which|another|any|no|every|each|later|earlier|first|2nd|second|third|last|next|morning|afternoon|evening|my|other|new|different|good) $/;
const oneBefore = /(?:@ ?|\b(?:at|around|about|past|to|before|after|than|until|till|by|between|and|from|half|in|within|january|february|march|april|june|july|august|september|october|november|december|twenty|thirty|forty|fifty|like|say|only|just|take|las?)[\s-]+|-|^|[.,;] )$/;
/** And this says so whatever stands before it. */
const oneOfClock = /^[\s-]*(?:o'? ?clock|[ap]\.?m\b|thirty|fifteen|forty|fifty|oh? five|ish\b)/;
const oneAfter = /^[\s-]*(?:twenty|ten|oh|onwards?|or (?:later|earlier)|hours?|hrs?|minutes?|weeks?|days?|months?|years?|tab|pill|cap|puff|drop|spray|in the (?:morning|afternoon)|tomorrow|today|on (?:the|mon|tue|wed|thu|fri|sat|sun)|(?:mon|tue|wed|thu|fri|sat|sun)|second from|minute)/;

const token = /[a-z]+(?:'[a-z]+)?|\d+(?:[a-z]{4,})?|[^a-z\d]/g;
const tens: ReadonlySet<number> = new Set([20, 30, 40, 50]);

function respelled(source: Canonical): Canonical {
  const { text } = source;
  const out = writer(source);
  const found = [...text.matchAll(token)];
  for (let at = 0; at < found.length; at++) {
    const match = found[at];
    if (!match) continue;
    const [word] = match;
    const end = match.index + word.length;
    const value = word.length > 2 ? numberOf(word) : undefined;
    const unit = value !== undefined && tens.has(value) && joins.test(found[at + 1]?.[0] ?? '') ? unitOf(found[at + 2]?.[0]) : undefined;
    if (value !== undefined && unit !== undefined) {
      const last = found[at + 2];
      const sum = value + unit.value;
      out.write(unit.isOrdinal ? ordinal(sum) : String(sum), match.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
      at += 2;
      continue;
    }
    const known = /^[a-z2]/.test(word) ? wordOf(word) : undefined;
    if (known === undefined || ((doubtful.has(word) || word === 'one') && !isTimely(word, text.slice(Math.max(0, match.index - 16), match.index), text.slice(end, end + 16)))) out.copy(match.index, end);
    else out.write(known, match.index, end);
  }
  return out.done();
}

function unitOf(word: string | undefined): { readonly value: number; readonly isOrdinal: boolean } | undefined {
  if (word === undefined) return undefined;
  const value = numberOf(word);
  if (value !== undefined) return value >= 1 && value <= 9 ? { value, isOrdinal: false } : undefined;
  const known = /^([1-9])(?:st|nd|rd|th)$/.exec(wordOf(word) ?? '')?.[1];
  return known === undefined ? undefined : { value: Number(known), isOrdinal: true };
}

/** Where these are words of their own: "sat through two hours of it", "the sun is too strong", "we wed in 1974". */
const anotherWord: Readonly<Record<string, RegExp>> = {
  sat: /\| (?:down|up|there|here|around(?= (?:the|a|all|in|my|for|at|waiting|doing)\b|$)|waiting|beside|next to|with (?:her|him|them|my|our|a)|(?:in|on) (?:the|your|a|my|hold)|(?:thru|through|for) (?:the|your|all|an?|hours|(?:\d+|two|three|four|five) ?(?:h|min)[a-z]*))\b/,
  sun: /\| ?(?:burn|rash|exposure|spots?|damage|cream|screen|allergy|stroke|poisoning|light|(?:is|was) (?:too )?(?:strong|hot|bright|out))/,
  wed: /\b(?:we|newly)[ -]\||\bgot \| (?:last|in|to|recently|and)\b/,
};

function isTimely(word: string, before: string, after: string): boolean {
  if (word === 'second') return !/\b(?:an?|per|\d+|each|every|one) $/.test(before) && !/^s?\s*(?:from|ago|opinion|later)/.test(after);
  if (anotherWord[word]?.test(`${before}|${after}`)) return false;
  if (word === 'sun' || word === 'sat') return (timely.test(before) || dayWords.test(after) || before.trim() === '' || (asking.test(before) && answered.test(after))) && !/\b(?:the|in|(?<!\b(?:can|could|may|might) i )have|had|i|he|she|they|we) $/.test(before);
  if (word === 'mon' || word === 'wed') return true;
  if (word === 'one') return oneOfClock.test(after) || (!pronounBefore.test(before) && (oneBefore.test(before) || oneAfter.test(after)));
  if (word === 'eve') return false;
  return timely.test(before) || /^[\s,.]*(?:the )?\d/.test(after);
}
