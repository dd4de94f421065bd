import type { Canonical } from './canonical.ts';

/** When somebody was born, and under which number they are to be called, say nothing of when they come. */
const numbers =
  /\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|b-?day|born)\b.{0,8}?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]+,? \d{4}|[a-z]+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)|(?<![\d-])(?:\+?\d{1,3}[ -])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}\b|(?<![\d-])\b\d{3}-\d{4}\b|\b(?:tel|telephone|phone|mobile|cell|nhs)(?: (?:number|no|is|on))*[ :.#]*\+?\d[\d ()-]{6,}\d\b|(?<!\d)0\d{2,4} \d{3,4} \d{3,4}\b|\b(?:call|ring|phone|text|reach|number)(?: (?:me|us|him|her|is))?(?: (?:back|up))?(?: (?:on|at))? \d{3} \d{4}\b(?! ?[ap]\.?m)|\b(?:mrn|policy|member|id|ref(?:erence)?|account|zip)\b(?: (?:number|no|is|#))*[ :.#]*\d{3,}|\b(?:extension|ext)\b(?: (?:number|no|is|#))*[ :.#]*\d+|\b(?:bed|room|bay|ward|floor|suite|flat) \d{1,3}\b/g;
/** Round the clock. */
const always = /(?<![\d/]|\b(?:on|for|to|by|until) )24 ?\/ ?7\b(?!\/)/g;
/** Which day of an illness it is. */
const dayOfIllness = /(?<!\b(?:the|all) )\bday \d{1,2}\b(?! of\b|[:./]\d| ?[ap]\.?m\b)/g;
/** Where somebody lives: "14 Mill Lane". */
const address = /\b\d{1,4}[a-z]? (?:(?!(?:on|in|at|and|or|to|i|my|the|for|by|near|with|if|is|from|off|a|this|that|next|please|am|pm)\b)[a-z'-]+ ){1,3}(?:street|road|rd|lane|avenue|ave|crescent|terrace|boulevard|blvd|close|drive|court|gardens|grove|mews|(?:st|blvd|pl|hwy|pkwy|ln)(?=\.?\s*(?:$|[),.;!?]| (?:apt|unit|#))))\b/g;
/** Who is called like a day or a month, and what is wished: "Mr Sunday Okafor", "my son August, 3, …". */
const namesake = /\b(?:happy|merry) (?:new year'?s?|christmas|xmas|easter|thanksgiving|halloween|valentine'?s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: day)?\b|\b(?:mrs?|ms|prof|professor)\.? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|april|may|june|august)\b|\b(?:daughter|son|wife|husband|sister|brother|mother|mum|mom|granddaughter|grandson|niece|nephew|friend|girl|boy) (?:january|april|may|june|august)(?:, \d{1,2}(?=,| and\b)|(?= (?:is|has|needs|wants|was)\b))/g;
/** What was measured: "my sugar was 16". */
const reading = /\b(?:bp|blood pressure|pulse|heart rate|temp(?:erature)?|fever|peak flow|glucose|sugars?|sats?|spo2|oxygen|hba1c|a1c|inr|weight|bmi|potassium|creatinine|e?gfr)(?: (?:(?:is|was|been) at|is|was|of|now|today|reading|reads|came|back|been|up|down|to|still|about|around|over|has|have))*:? \d{1,3}(?:\.\d+)?(?:\/\d{2,3}| over \d{2,3})?\b(?! ?(?:[ap]\.?m\b|:\d|o'?clock|(?:day|week|month|year)s?\b))/g;
/** How old somebody is. */
const age = /\b(?:s?he|who|son|daughter|boy|girl|child|baby|kid|mum|mom|dad|mother|father|husband|wife|sister|brother|grandson|granddaughter)(?: [a-z]+)? *(?:'s|is|aged) (?:only |just |nearly |almost )?\d{1,3}\b(?! ?(?:[:.]\d|[ap]\.?m))|\bturn(?:s|ed|ing)? (?:only |just )?\d{1,3}\b(?! ?(?:[:.]\d|[ap]\.?m|st\b|nd\b|rd\b|th\b))/g;
/** "Jan. 12": but “January. 12” is another sentence. */
const dotted = /(?<=\b(?:january|february|march|april|may|june|july|august|september|october|november|december))\.(?= ?\d)/g;
const blank = (all: string): string => ' '.repeat(all.length);
const withoutDigits = (all: string): string => all.replace(/[\d/.]/g, ' ');

/** A text in which numbers and words that only look like days or times are blank, each character in its place. */
export function withoutNumbers({ text, from, to }: Canonical): string {
  if (!/\d/.test(text)) return text.replace(namesake, blank);
  const first = /\d{3}|birth|born|b-?day|\bdob|\b(?:bed|room|bay|ward|floor|suite|flat) \d/.test(text) ? text.replace(numbers, blank) : text;
  return first.replace(address, blank).replace(always, blank).replace(dayOfIllness, blank).replace(age, withoutDigits).replace(reading, withoutDigits).replace(namesake, blank).replace(dotted, (dot, at: number) => ((to[at - 1] ?? 0) - (from[at - 1] ?? 0) < 5 ? ',' : dot));
}
