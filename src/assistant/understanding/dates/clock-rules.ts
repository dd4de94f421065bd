import type { PartOfDay } from '../types.ts';

/** A time as it was written: `hour` up to 12 may be of either half of the day until `half` or `exact` says which. */
export type Reading = { readonly hour: number; readonly minute: number; readonly half?: 'am' | 'pm'; readonly exact?: boolean; readonly until?: Omit<Reading, 'until' | 'around'>; readonly around?: boolean };
/** `weak`: only where a day, a part of the day, or nothing else stands beside it. `withDay`: only where a day is named. */
export type ClockRule = { readonly pattern: RegExp; readonly weak?: boolean; readonly withDay?: boolean; read(groups: readonly (string | undefined)[]): Reading | undefined };

const half = "(a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|in the am\\b|in the pm\\b)";
const letter = "[ap]\\b(?! (?:day|week|fortnight|month|year))";
const short = `(a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|${letter}\\.?)`;
const noUnit =
  "(?![\\d:%/]|[.,]\\d|'|st\\b|nd\\b|rd\\b|th\\b| ?-? ?(?:mg|mcg|g\\b|ml|tabs?|tablets?|pills?|caps?|capsules?|drops?|puffs?|sprays?|units?|days?(?! after tomorrow)|weeks?|months?|years?|yrs?|yo\\b|hours?|hourly|h\\b|minutes?|seconds?|times|x\\b|%|percent|degrees?|people|persons|kids|patients?|appointments?|miles?|km|kg|lbs?|pounds?|dollars?|bucks|more|of\\b|other|slots?|doctors?|refills?|am\\b|pm\\b|nights?|doses?|reports?|results?|alerts?|things?|questions?|(?:january|february|march|april|may(?= \\d)|june|july|august|september|october|november|december)(?! \\d{1,2}(?:[snrt][tdh])?\\b(?![:.]\\d| ?[ap]m))))";

const ordinary = (hour: string | undefined, minute: string | undefined, mark?: string): Reading | undefined => {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  if (h > 24 || m > 59 || hour === undefined) return undefined;
  const letter = mark?.replace('in the ', '')[0];
  if (letter === 'a' || letter === 'p') return h > 12 ? { hour: h % 24, minute: m, exact: true } : { hour: h, minute: m, half: letter === 'a' ? 'am' : 'pm' };
  return h > 12 || h === 0 || (hour.length === 2 && hour.startsWith('0') && minute !== undefined) ? { hour: h % 24, minute: m, exact: true } : { hour: h, minute: m };
};

const named: Readonly<Record<string, Reading>> = { noon: { hour: 12, minute: 0, exact: true }, midnight: { hour: 0, minute: 0, exact: true } };
const hourOf = (text: string | undefined, mark: string | undefined): Reading | undefined => (text === undefined ? undefined : (named[text] ?? ordinary(text.replace(/h.*$/, ''), undefined, mark)));

/** So many minutes to or past an hour. */
function offset(reading: Reading | undefined, minutes: number): Reading | undefined {
  if (!reading) return undefined;
  const total = (((reading.hour * 60 + reading.minute + minutes) % 1_440) + 1_440) % 1_440;
  const crossesNoon = reading.half !== undefined && reading.hour === 12 && minutes < 0;
  const exactly = reading.half === undefined ? reading : { ...reading, half: crossesNoon ? (reading.half === 'pm' ? 'am' : 'pm') : reading.half };
  const hour = Math.floor(total / 60);
  return { ...exactly, hour: reading.exact ? hour : hour === 0 ? 12 : hour, minute: total % 60 };
}

/** From one time to another: what only one of them says of the half of the day goes for both. */
function between(from: Reading | undefined, to: Reading | undefined): Reading | undefined {
  if (!from || !to) return undefined;
  const shared = from.half === undefined && !from.exact && to.half !== undefined && (from.hour % 12) * 60 + from.minute <= (to.hour % 12) * 60 + to.minute ? { ...from, half: to.half } : from;
  return { ...shared, until: to };
}

const stretch = (a: string | undefined, b: string | undefined): Reading | undefined => (Number(a) > 24 || Number(b) > 24 || Number(b) === 0 || (Number(a) > 12 && Number(b) < Number(a)) ? undefined : between(ordinary(a, undefined), ordinary(b, undefined)));

const written = `(\\d{1,2})(?:(?:[:.h]| (?=[0-5][05]\\b))(\\d{2}))? ?(am\\b|pm\\b|a\\.m\\.|p\\.m\\.|${letter})?`;
const rule = (source: string, read: ClockRule['read'], weak = false): ClockRule => ({ pattern: new RegExp(source, 'g'), read, weak });
const minutesOf = (text: string | undefined): number => (text?.startsWith('q') ? 15 : Number(text));
const hour = "(\\d{1,2}(?:h(?:00)?)?|noon|midnight)";

/** Behind this a number of three or four digits is a time. */
const asked = '^|[,;.?!-] |\\b(?:ok(?:ay)?|yes|yeah|no|not|well|um|actually|sorry|maybe|so|or|but|if|whether|then|do|book|make it|(?:to|it|that) be|is|does|would|can|how about|what about|prefer|rather|like|want|need|confirm(?:ing)?|(?<!option )the|slots?|anything|something|available|free) ';

/** In this order: what a rule has taken, the later ones leave alone. */
export const clockRules: readonly ClockRule[] = [
  rule(`\\b(?:between|from|anywhere between) (?:about |at )?${written}(?: o'clock)? ?(?:-|to|and|&|until|till|through|y) (?:about |at )?(?:${written}|(noon|midday))(?: o'clock)?${noUnit}`, ([, h1, m1, a1, h2, m2, a2, noon]) => between(ordinary(h1, m1, a1), noon === undefined ? ordinary(h2, m2, a2) : named['noon'])),
  rule(`(?<![\\d/.-])\\b${written} ?(?:-|to|until|till) ?${written}(?<=[ap]m|:\\d\\d|[ap]\\.m\\.)${noUnit}`, ([, h1, m1, a1, h2, m2, a2]) => (Number(h1) * 60 + Number(m1 ?? 0) === 0 ? undefined : between(ordinary(h1, m1, a1), ordinary(h2, m2, a2)))),
  rule(`(?<=\\b(?:keep|block|hold|reserve|out|off|free|busy|available|work|hours|hours to|hours are|from|appointments|clinic) )(\\d{1,2}) ?(?:-|to|until|till) ?(\\d{1,2})${noUnit}`, ([, a, b]) => stretch(a, b)),
  rule(`\\b5 and (20) (past|to|after|before) ${hour}(?: ?${short})?`, ([, , way, h, mark]) => offset(hourOf(h, mark), /past|after/.test(way ?? '') ? 25 : -25)),
  rule(`\\bhalf (?:past|after|hour past|hour after) ${hour}(?: ?${short})?`, ([, h, mark]) => offset(hourOf(h, mark), 30)),
  rule(`(?<![:.])\\b(?:an? )?(\\d{1,2}|quarter|quater|qtr)(?: ?(?:minutes?))? (past|after|to|till|til|before|of|from) ${hour}(?: ?${short})?${noUnit}`, ([all, m, way, h, mark]) => {
    const minutes = minutesOf(m);
    if (minutes > 59 || (!/q|minute/.test(all ?? '') && minutes % 5 !== 0) || (way === 'from' && !/minute|q/.test(all ?? ''))) return undefined;
    return offset(hourOf(h, mark), /past|after|from/.test(way ?? '') ? minutes : -minutes);
  }),
  rule(`\\b(\\d{1,2}) y (media|cuarto|\\d{1,2})\\b`, ([, h, m]) => offset(ordinary(h, undefined), m === 'media' ? 30 : m === 'cuarto' ? 15 : Number(m))),
  rule(`\\b(\\d{1,2}) menos (cuarto|\\d{1,2})\\b`, ([, h, m]) => offset(ordinary(h, undefined), -(m === 'cuarto' ? 15 : Number(m)))),
  rule(`\\b(half an?|an?|1) hour (before|after|past) ${hour}(?: ?${short})?(?! ?(?:day|week|appointment|meal))`, ([, size, way, h, mark]) => offset(hourOf(h, mark), (way === 'before' ? -1 : 1) * (size?.startsWith('half') ? 30 : 60))),
  rule(`\\bhalf (\\d{1,2})\\b${noUnit}(?: ?${half})?`, ([, h, mark]) => offset(ordinary(h, undefined, mark), 30)),
  rule(`(?<![\\d/.:-])\\b(\\d{1,2}) ?[:h] ?([0-5]\\d)(?::[0-5]\\d)?(?![\\d/%])(?: ?${half}|([ap])\\b)?(?: ?h(?:rs?|ours?)?\\b)?(ish\\b)?`, ([, h, m, a, b, ish]) => withIsh(ordinary(h, m, a ?? b), ish)),
  rule(`t(\\d\\d):(\\d\\d)(?::\\d\\d)?(?:\\.\\d+)?z?`, ([, h, m]) => ({ hour: Number(h), minute: Number(m), exact: true })),
  rule(`(?<![\\d/.:-])\\b(?!0\\.)(\\d{1,2})\\.([0-5]\\d)(?![\\d%/]|\\.\\d)(?: ?${half}|(?! ?(?:mg|mcg|g\\b|ml|kg|l\\b|%|mm|units?)))`, ([, h, m, a]) => (a === undefined && Number(m) % 5 !== 0 ? undefined : ordinary(h, m, a))),
  rule(`(?<![\\d/.:-])\\b(\\d{1,2})([0-5]\\d)(?: ?${half}|([ap])\\b)`, ([, h, m, a, b]) => ordinary(h, m, a ?? b)),
  rule(`(?<![\\d/.:])\\b(\\d{1,2}) ([0-5]\\d|o[h']? ?\\d) ?${half}`, ([, h, m, a]) => ordinary(h, m?.replace(/^o[h']? ?/, '0'), a)),
  rule(`(?<![\\d/:]|\\d\\.)\\b(\\d{1,2})(ish)? ?${half}`, ([, h, ish, a]) => withIsh(ordinary(h, undefined, a), ish)),
  rule(`(?<![\\d/.:])\\b(\\d{1,2})p\\b\\.?|\\b(\\d{1,2})a\\b(?! (?:day(?! after)|week))`, ([, p, a]) => ordinary(p ?? a, undefined, p === undefined ? 'a' : 'p')),
  rule(`\\b(\\d{1,2})(?: ?ish)? ?o'? ?clock(?: ?(?:${half}|sharp))?`, ([, h, a]) => ordinary(h, undefined, a)),
  rule(`\\b(?:at|@|by|around|about|until|for|on|from|after|before) ?(\\d{1,2})h\\b(?! ?\\d)|(?<!every |in |q ?|for )\\b(1[3-9]|2[0-3]|0?[89]|1[0-2])h(?:rs?)?\\b(?! ?\\d)`, ([, a, b]) => ordinary(a ?? b, undefined)),
  rule(`(?<![\\d/.:])\\b([01]\\d|2[0-3])([0-5]\\d) ?(?:hrs?|hours|h)\\b`, ([, h, m]) => ({ hour: Number(h), minute: Number(m), exact: true })),
  rule('(?<!\\b(?:in|for|every|after|within|takes?|took|of|about|last(?:s|ed)?|slept|only|just) )\\b([01]?\\d|2[0-3]) hours? ([0-5]\\d)\\b(?! ?(?:m\\b|min))', ([, h, m]) => ordinary(h, m)),
  rule('\\b(0?\\d|1\\d|2[0-3])(?:[:.]([0-5]\\d))? ?uhr\\b', ([, h, m]) => ordinary(h, m)),
  rule('\\bat (0?\\d|1\\d|2[0-3]) (?:hrs|hours)\\b(?! (?:notice|later|from|before|after|ago|or|of|a|per)\\b)', ([, h]) => ordinary(h, undefined)),
  rule(`(?:@|\\b(?:at|around|'?bout|about|approximately|roughly|by|before|after|until|till|til|for|from|circa|say|like|to|near)) ?(?:about |around |approximately )?(\\d{1,2})([0-5][05])(ish)?\\b(?![/:%.]?\\d)${noUnit}`, ([, h, m, ish]) => (isYear(h, m) ? undefined : withIsh(ordinary(h, m), ish))),
  rule(`(?<=${asked})(\\d{1,2})(15|30|45|(?<=\\d\\d)00)\\b(?![/:%.-]?\\d)${noUnit}`, ([, h, m]) => (isYear(h, m) ? undefined : ordinary(h, m))),
  rule(`(?<![\\d/.:-])\\b([01]\\d|2[0-3])([0-5]\\d)\\b(?![/:%.]?\\d)${noUnit}`, ([, h, m]) => (isYear(h, m) ? undefined : { hour: Number(h), minute: Number(m), exact: Number(h) > 12 || (h ?? '').startsWith('0') }), true),
  // "nine thirty"; of "the nine thirty one" the last word counts no minute.
  rule(`(?<![\\d/.:-])\\b(1[0-2]|[1-9]) ([1-5][05]|o[h']? ?\\d|[2-5]1(?= ?(?:$|[.,;!?]|please|then)))\\b${noUnit}`, ([, h, m]) => ordinary(h, m?.replace(/^o[h']? ?/, '0').replace(/1$/, '0'))),
  rule(`\\b(?:at|@|around|about|for|by|after|before|make it|say|from|until|to) (\\d{1,2}) ([1-5]\\d)\\b${noUnit}`, ([, h, m]) => ordinary(h, m)),
  rule(`(?<![\\d/.:-])\\b(1[3-9]|2[0-3]) (00|15|30|45)\\b${noUnit}`, ([, h, m]) => ({ hour: Number(h), minute: Number(m), exact: true })),
  rule(`(?<![\\d/.:-])\\b(1[0-2]|[1-9]) ([1-5]\\d)\\b${noUnit}`, ([, h, m]) => ordinary(h, m), true),
  rule('\\bhour (1\\d|2[0-3]|[7-9])\\b', ([, h]) => ordinary(h, undefined)),
  rule('\\b(?:([7-9]|1\\d|2[0-3]) hundred\\b|(\\d{1,2}) hundred (?:hours|hrs)\\b)', ([, a, b]) => (Number(a ?? b) > 23 ? undefined : { hour: Number(a ?? b), minute: 0, exact: true })),
  rule("\\b(?:a )?(?:mid ?day|noon|lunch ?time|midnight)\\b", ([all]) => named[all?.includes('midnight') ? 'midnight' : 'noon']),
  rule(`(?:\\bat|@|\\baround|\\babout|\\bapproximately|\\broughly|\\bby|\\bbefore|\\bafter|\\buntil|\\btill|\\btil|\\bcirca|\\bsay|\\bearlier than|\\blater than|\\bpast|\\bby like|\\bsince)(?: about| around| roughly| exactly| like| maybe| say)? ?(\\d{1,2})(ish| ?or so)?(?![a-z])${noUnit}`, ([, h, ish]) => withIsh(ordinary(h, undefined), ish)),
  rule(`(?<![\\d/.:$#-]|\\b(?:option|number|day) )\\b(\\d{1,2})(?= (?:in the (?:morning|afternoon|evening)|at night|sharp|on the dot|prompt(?:ly)?|at the (?:very )?(?:latest|earliest)|or (?:later|earlier|after|before)|onwards?)\\b)`, ([, h]) => ordinary(h, undefined)),
  rule(`\\b(\\d{1,2})[ -]?ish\\b${noUnit}`, ([, h]) => withIsh(ordinary(h, undefined), 'ish')),
  rule(`\\b(?:for|to|make it|make that|how about|what about|maybe|like|actually|sorry|rather|better|(?:can|could|should|might)(?: (?:it|that))? be) (\\d{1,2})(?=\\s*(?:$|[.,;!?]|please|instead|then|today|tomorrow|on\\b|tonight|this\\b|next\\b|in the\\b|if\\b|or so\\b|works?\\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday))`, ([, h]) => (Number(h) > 12 ? undefined : ordinary(h, undefined))),
  { ...rule(`(?<![\\d/.:$#-])\\b(\\d{1,2})(?= or \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)? ?(?:$|[.,;!?]|please|on\\b|would|works|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today))`, ([, a]) => (Number(a) > 12 ? undefined : ordinary(a, undefined))), withDay: true },
  { ...rule(`\\bfrom (\\d{1,2})(?= ?(?:$|[.,;!?]|onwards?\\b|on\\b))${noUnit}`, ([, h]) => (Number(h) > 12 ? undefined : ordinary(h, undefined))), withDay: true },
  rule(`\\bfrom (\\d{1,2})(?= to \\d)|(?<=\\bfrom \\d{1,2}(?::\\d\\d)? to )(\\d{1,2})\\b${noUnit}`, ([, a, b]) => (Number(a ?? b) > 12 ? undefined : ordinary(a ?? b, undefined))),
  rule(`(?<=\\b(?:only|just) )(?:from|after|until|till) (\\d{1,2})(?![a-z])${noUnit}`, ([, h]) => (Number(h) > 12 ? undefined : ordinary(h, undefined))),
  { ...rule(`(?<=[.!?;] )(1[0-2]|[1-9])(?= ?\\?|[.!]?$|[.!] (?!.*\\b[2-9][.)]))|\\b(?:prefer|rather have|rather|like|want) (1[0-2]|[1-9])(?=\\s*(?:$|[.,;!?]|please\\b|instead\\b))`, ([, a, b]) => ordinary(a ?? b, undefined)), withDay: true },
  rule(`\\b(?:do|have|take|try) (\\d{1,2})(?= instead\\b)|\\bthe (\\d{1,2})(?= one\\b)`, ([, a, b]) => (Number(a ?? b) > 12 || Number(a ?? b) < 1 ? undefined : ordinary(a ?? b, undefined))),
  rule(`\\b(?:does|is|would|could|will|can) (\\d{1,2})(?= (?:work|ok|okay|good|fine|possible|available|free|be|suit|do)\\b)|(?<!(?:option|number|no\\.?|nr\\.?|#|than|only) ?)\\b(\\d{1,2})(?= (?:would|works|suits|is (?:good|fine|ok|perfect|better)|not \\d{1,2}\\b))`, ([, a, b]) => (Number(a ?? b) > 12 ? undefined : ordinary(a ?? b, undefined))),
  // "At 9, I mean 10", "I said 9, I meant 11", "Thursday, not 2 but 3".
  { ...rule(`(?<=\\b(?:(?:at|around|@) \\d{1,2}(?: ?[ap]m)?|\\d{1,2}ish|i said \\d{1,2}|day,? not \\d{1,2}),? (?:but )?(?:(?:no|well|or|sorry|actually),? )?(?:(?:i mea?nt?|rather|better|make (?:it|that)),? )?)(1[0-2]|[1-9])(?= *(?:$|[.,;!?]|please\\b|instead\\b))|(?<=\\bi said )(1[0-2]|[1-9])(?=, i mea?nt? \\d)`, ([, a, b]) => ordinary(a ?? b, undefined)), withDay: true },
  { ...rule(`\\b(?:earliest|latest|soonest)\\b[^.,;!?\\d]{0,32}\\b(?:is|be|would be|at) (\\d{1,2})(?![a-z])${noUnit}`, ([, h]) => (Number(h) > 12 ? undefined : ordinary(h, undefined))), withDay: true },
  rule(`(?<![\\d/.:$#-])\\b([1-9])([0-5][05])\\b(?![/:%.-]?\\d)${noUnit}`, ([, h, m]) => ordinary(h, m), true),
  rule(`(?<![\\d/.-])\\b(\\d{1,2}) ?(?:-|to|until|till) ?(\\d{1,2})${noUnit}`, ([, a, b]) => stretch(a, b), true),
  rule(`(?<![\\d/.:$#-])\\b(\\d{1,2})\\b(?! (?:my|his|her|our|their)\\b)${noUnit}`, ([, h]) => (Number(h) === 0 || Number(h) > 23 ? undefined : ordinary(h, undefined)), true),
];

const isYear = (h: string | undefined, m: string | undefined): boolean => /^20[2-5]/.test(`${h}${m}`) && Number(m) % 15 !== 0;
const withIsh = (reading: Reading | undefined, ish: string | undefined): Reading | undefined => (reading && ish !== undefined ? { ...reading, around: true } : reading);

/** The minute of the day that is meant. Clinics work by day: without any word for it, 1 to 6 is the afternoon (the convention of clinic hours). */
export function minuteOf({ hour: h, minute, half: known, exact }: Omit<Reading, 'until' | 'around'>, part?: PartOfDay): number {
  if (exact) return h * 60 + minute;
  const byPart = part === undefined ? undefined : part === 'morning' ? 'am' : h === 12 && part !== 'afternoon' ? 'am' : 'pm';
  const side = known ?? byPart ?? (h <= 6 || h === 12 ? 'pm' : 'am');
  return ((h % 12) + (side === 'pm' ? 12 : 0)) * 60 + minute;
}
