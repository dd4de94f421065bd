import { lastSaid, orderedIn } from './clinical.ts';
import { inDigits } from './digits.ts';
import type { Span } from './tokens.ts';
import { inItsWords } from './words-of-directions.ts';

export type Slot = 'strength' | 'dose' | 'route' | 'frequency' | 'duration';

const numbersOnly = /^(?:\d+(?:\.\d+)?|\.\d+)(?:[/-]\d+(?:\.\d+)?)*$/;
const leads: Readonly<Partial<Record<Slot, string>>> = { dose: 'take ', duration: 'for ' };
const other: Readonly<Partial<Record<Slot, 'strength' | 'dose'>>> = { strength: 'dose', dose: 'strength' };
const notSkin = /\b(?:tongue|gums?|mouth|lips?|cheeks?|teeth|denture|pacifier|nostrils?|nose|ears?|eyes?|lash|thigh|hip|food|water|stomach)\b/;

/** What says something only where it is known what of: by itself “x 7” may count anything. */
const inWords: Readonly<Record<Slot, readonly (readonly [RegExp, string])[]>> = {
  strength: [
    [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
    [/(?<=\d),(?=\d)/g, '.'],
    [/(?<=\d) (?:films?|strips?|tab(?:let)?s?|cap(?:sule)?s?|patch(?:es)?|pills?|ones?)$/, ''],
    [/(?<=^\d{1,3}) (?=\d{3} (?:units|iu)$)/, ''],
    [/(?<=\d\/\d+(?:\.\d+)?) per \d+ ?(?:mls?)?$/, ''],
    [/(?<=\d) (?:per|over) (?=[\d.]+$)/, '/'],
    [/(?<=\d) per five$/, '/5'],
  ],
  dose: [
    [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
    [/^(?:an? )?half[ -]inch\b.*/, ''],
    [/\bi\.?u\.?(?=$|\W)/g, 'units'],
    [/^(?:an? )?quarter (?:of an? )?/, '0.25 '],
    [/^(?:an? )?half(?= |$)(?: (?:of )?an?)?/, '0.5'],
    [/^(?:one|1)(?: and a half| 1\/2)\b/, '1.5'],
    [/^(?:two|2)(?: and a half| 1\/2)\b/, '2.5'],
  ],
  route: [
    [/\b(?:beneath the tongue|s\/l)\b/, 'sublingual'],
    [/^(?:imi|(?:in|into) the (?:deltoid|hip|buttock|backside|bottom|gluteal?s?|glutes?))$/, 'im'],
    [/^in(?:to)? the (?:belly|tummy|abdomen)$/, 'sc'],
    [/^in(?:to)? the (?:outer |upper )?thigh$/, ''],
    [/^(?:chewed|swallowed|vo|dissolved in (?:water|juice))$/, 'orally'],
    [/^p\/v$/, 'vaginally'],
    [/^(?:(?:as )?(?:an )?infusion|into (?:the )?picc)$/, 'iv'],
    [/^via (?:a |the )?spacer$/, 'inhaled'],
    [/^(?:be|re|le)$/, 'both eyes'],
    [/^(?:to|on|onto|over|around|round|across|between)\b.*/, 'topically'],
  ],
  frequency: [
    [/(?<=\d)[ -]?hrly\b/, ' hourly'],
    [/\b(\d+)\/\1 ?h(?:rs?|ours?)?\b/, 'every $1 hours'],
    [/^q ?(\d)-(\d)$/, 'q$1-$2h'],
    [/^(up to )?(\d|two|three|four) ?(?:x|times)$/, '$1$2 times a day'],
    [/^(?:twice|thrice)$/, '$& a day'],
    [/(?<=\b(?:once|twice|times)) by day\b/, ' a day'],
    [/\b(?:on|upon|after) (?:a?waking|awakening|rising|getting up)(?: up)?\b|\bwhen (?:s?he|they) (?:wakes?|gets?)(?: up)?\b|\bfirst thing(?! in)\b|\bin the a m\b/, 'in the morning'],
    [/\b(?:at )?(?:supper|dinner) ?time\b|\bat (?:dusk|sundown|sunset)\b/, 'in the evening'],
    [/\bbefore (?:the )?sleep\b|\bat (?:the )?(?:sleep ?time|lights out)\b|\blast thing(?! at)\b/, 'at bedtime'],
    [/\b(?:b\/f|brekkie|brekky)\b/, 'breakfast'],
    [/\b(before|after|with|w) (?:(?:each|every)(?: of (?:his|her|their))? |the )?(?:main )?meals?\b/, '$1 meals'],
    [/^w(?= meals)/, 'with'],
    [/^(?:today|tonight)$/, 'once'],
    [/^(?:at|on) (?:the )?(?:onset|beginning|start|first sign)\b.*/, 'prn'],
  ],
  duration: [
    [/^x ?(\d{1,3})$/, 'x $1 d'],
    [/ ?\(\d+\)/, ''],
    [/^(?:the )?first (?=day|week|month)/, '1 '],
  ],
};

/** What a stretch of a folded order says of one slot, by itself; undefined where nothing can be read of it. */
export function readAlone(slot: Slot, folded: string): string | undefined {
  const alone = inDigits(lastSaid(folded).split(/→|->/).at(-1) ?? '').replace(/(?<=\d)-(?=[a-z])|[\u2013\u2014]/g, ' ').replaceAll('&', ' and ').replace(/ {2,}/g, ' ').trim();
  const said = inWords[slot].reduce((held, [pattern, by]) => (slot === 'route' && by === 'topically' && notSkin.test(held) ? held : held.replace(pattern, by)), alone);
  if (slot === 'strength' && numbersOnly.test(said)) return said.replaceAll('-', '/').replace(/^\./, '0.');
  for (const words of [said, (leads[slot] ?? '') + said]) {
    const changed: Span[] = [];
    const found = orderedIn({ text: words, folded: words, changed }, inItsWords(words, changed));
    const value = (found[slot] ?? found[other[slot] ?? slot])?.value;
    if (value !== undefined) return value;
  }
  return undefined;
}

const digits: Readonly<Record<string, string>> = { zero: '0', oh: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', point: '.', dot: '.' };
const code = /^([a-tv-z]\d[\dab])\.?([\da-z]{0,4})$/;
/** The code of the ICD-10 that a stretch says in whatever way: "e eleven point nine", "j18,9", "s05 02"; undefined for what is none. */
export function readCode(folded: string): string | undefined {
  const [, category, rest] = code.exec(inDigits(folded).replace(/[a-z]{2,}/g, (word) => digits[word] ?? word).replaceAll(',', '.').replaceAll(/ |\.(?=\.|$)/g, '')) ?? [];
  return category === undefined ? undefined : `${category}${rest ? `.${rest}` : ''}`.toUpperCase();
}
