import type { PartOfDay, TimeRelation } from '../types.ts';
import { clockRules, minuteOf, type Reading } from './clock-rules.ts';
import { overlaps, spanOf, type Span } from './pieces.ts';

/** Words that name a time of day; minutes from midnight. `tentative`: a bare number beside a day. */
export type TimePiece = Span & { readonly minute: number; readonly until?: number; readonly relation: TimeRelation; readonly tomorrow?: boolean };
export type PartPiece = Span & { readonly part: PartOfDay };

const parts = /\b(?:in the |this |early |late |mid-? ?(?!night)|at |1st thing in the )?(morning|afternoon|evening|nighttime|night|tonight)\b|\b(?:1st thing|(?:before|until) (?:lunch|noon)|(?:after|following) lunch|end of (?:the )?(?:day|business)|after (?:work|school|hours|dinner))\b/g;
/** "Monday am", "in the forenoon". */
const halves = /(?<=(?:\b[a-z]+day|\btomorrow|\d(?:st|nd|rd|th)) )(?:[ap]m|eve)(?=\s*(?:$|[.,;!?]|please\b|pls\b|or\b|if\b|slot\b|appointment\b|with\b|for\b|thanks\b|works\b|would\b|is\b))|\bforenoon\b/g;
/** "Morning, doc", "hi, afternoon. Who is next", "mornin what's my day like". */
const greeting = /^(?:(?:hi+|hello|hey|oh|ok)[,!. ]+)?(?:morning|afternoon|evening)'?(?:,|!| all| doc| there| dear| everyone| team|[.:;-]+ ?(?:what(?:'?s)?|who(?:'?s)?|which|when|how|show|any|can|could|would|is|are|am|do|did|please|need|give|pull|list|got|i|let|just)\b| (?:what(?:'?s)?|who(?:'?s)?|how|show|can you|could you|i need|did|any(?:thing|body|one))\b)/;
/** No part of the day is meant. */
const compound = /^,? (?:(?:i|we) (?:can'?t|cannot)(?: do| make)?(?=\s*(?:$|[.,;!?]))|(?:sickness|primrose|sweats?|shifts?|terrors?|cramps?|after pill|before(?=\s*(?:$|[.,;!?]))|blindness|lights?|cough|nurse|stiffness|dose|meds|tablets?|pills?)\b)/;
/** When something is felt or taken. */
const troubled = /\b(?:since|worse|worst|hurts?|sleep|awake|cough(?:ing|s)?|wak(?:es?|ing)(?: (?:me|him|her))?(?: up)?|wheez\w+|itch\w*|swells?|dizzy|tak(?:e|es|ing)(?: (?:it|them|my|the|one|two|1|2))*(?: [a-z]+)?)(?: (?:mostly|only|mainly|more|every|early|at|in|the|this|\d[\d:.]*|yesterday|last|up|[a-z]+day))* $/;
/** What is called by something else that happens then. */
const called: readonly (readonly [RegExp, PartOfDay])[] = [[/^1st|^before|^until/, 'morning'], [/lunch|end of|school/, 'afternoon'], [/work|hours|dinner/, 'evening']];
const cue = /\d|noon|mid ?day|midnight|lunch/;
const relations: readonly (readonly [RegExp, TimeRelation])[] = [
  [/\b(?:(?:not|no|nothing) (?:earlier than|before)|after|past|later than|from|since|as of|starting(?: at)?|any ?time after|beyond)(?: about| around)? *$/, 'after'],
  [/\b(?:(?:not|no|nothing) (?:later than|after)|before|by|until|till|til|earlier than|prior to|up to)(?: about| around)? *$/, 'before'],
  [/\b(?:around|about|approximately|roughly|circa|close to|near|-?ish|like|say)(?: at)? *$/, 'around'],
];
const leading = /^(?:at |@ ?|by |around |about |before |after |until |till |til |from |since |past |for |to |on |approximately |circa |earlier than |later than |say |like |near |make it |(?:(?:can|could|should|might) )(?:(?:it|that) )?be |how about |what about |maybe )+/;

/** What is moved goes from one time to another: that is no stretch of time. */
export const changing = /\b(?:(?:can|could) (?:it|that|they|both|my (?:[a-z\d']+ ){0,3}[a-z]+) be|be made|make it (?:later|earlier|sooner)|(?<!\b(?:i|we|you|he|she|they) )(?:has|have|needs?) to (?:go|move) to|move(?! (?:house|homes?|flats?|apartments?|offices?|away)\b)|bump|nudge|slide|rebook|shunt|(?<!\b(?:clocks?|a|the|of|any|no) )change|switch|(?<!\b(?:on|my|a|the|his|her|night|day|late|early|next|first|after|before|b4) )shift|(?:moved|changed|switched|bumped|pushed|shifted|rescheduled) (?:me|us|it|this|that|him|her|them|(?:my|the|our) [a-z]+)(?= from\b)|moving (?:my|the|it|me|[a-z]+day|\d)|swap|trade|exchange|replace|be (?:moved|changed|switched|bumped|pushed|shifted|rescheduled)|re-?sch(?:ed(?:ule|uling)?)?|rsch|r\/s|postpone|prepone|advance|same (?:time|hour)|put (?:my|the|it|this|that|our|[a-z]+days?)\b[^.,;!?]{0,32}\b(?:back|off|forward|on(?: the)? [a-z]+day)|delay|become|turn (?:it|this|that|them) into|pull (?:it|this|that|them|my|the)|push|bring|transfer|cambi(?:ar|e|a|o)|mover|mueva)\b/;

/** The parts of the day that a canonical text names: not in a greeting, nor in how often something is taken. */
export function partsIn(text: string): readonly PartPiece[] {
  const found: PartPiece[] = [];
  if (!/morning|afternoon|evening|night|1st thing|lunch|noon|end of|after|day eve|(?:day|tomorrow|\d[snrt][tdh]) [ap]m\b/.test(text)) return found;
  for (const match of text.matchAll(halves)) found.push({ ...spanOf(match), part: match[0].startsWith('a') || match[0].startsWith('f') ? 'morning' : match[0] === 'eve' ? 'evening' : 'afternoon' });
  for (const match of text.matchAll(parts)) {
    const head = text.slice(Math.max(0, match.index - 12), match.index);
    if (/\b(?:no|not|except|avoid|(?:can'?t|cannot|don'?t|never) (?:do|make|manage))(?: (?:in|any|the|on))* $/.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    if (/\b(?:good|gd|every|each|all|last|per|twice a|once a|have a nice|have a good|great) $|^(?:morning|afternoon|evening)[,!. ]*$/.test(head) || (match.index < 8 && greeting.test(text))) continue;
    if (compound.test(text.slice(match.index + match[0].length)) || troubled.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const [all, word = ''] = match;
    const part = word === '' ? called.find(([pattern]) => pattern.test(all))?.[1] : word.includes('night') ? 'night' : (word as PartOfDay);
    if (part) found.push({ ...spanOf(match), part });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every time of day in a canonical text, in the order of the text. `taken`: what already means something else, the days; parts of the day may help a bare hour. */
export function timesIn(text: string, days: readonly Span[], partPieces: readonly PartPiece[]): readonly TimePiece[] {
  if (!cue.test(text)) return [];
  const isMove = changing.test(text);
  const pieces: TimePiece[] = [];
  for (const { pattern, weak, withDay, read } of clockRules) {
    if (withDay && days.length === 0) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = trimmed(match, text);
      const day = days.find((each) => overlaps(each, span));
      if (day && day.start <= span.start) pattern.lastIndex = day.end;
      if (day || pieces.some((piece) => overlaps(piece, span))) continue;
      if (weak && !isBeside(span, text, [...days, ...partPieces])) continue;
      const reading = read(match);
      if (reading && isMove && isFromTo(match[0], reading, span, text, days)) continue;
      if (reading) pieces.push(pieceOf(reading, span, text, partPieces, days));
    }
  }
  return pieces.sort((a, b) => a.start - b.start);
}

/** Of what is moved, "2 to 4pm" goes from one time to another, unless that is where it goes: "to Friday, 2 to 4pm". */
function isFromTo(words: string, { until }: Reading, span: Span, text: string, days: readonly Span[]): boolean {
  if (!/\bto\b/.test(words) || /between|quarter|minute/.test(words)) return false;
  const day = days.findLast(({ end }) => end <= span.start);
  const goal = text.slice(0, day && /^,? ?(?:@ ?)?(?:at |from )?$/.test(text.slice(day.end, span.start)) ? day.start : span.start);
  if (/\b(?:to|for|para) (?:from )?(?:the )?$/.test(goal)) return false;
  return until !== undefined || /\bfrom (?:(?! to )[^.;!?])*$/.test(text.slice(0, span.start));
}

function trimmed(match: RegExpExecArray, text: string): Span {
  const { start, end } = spanOf(match);
  const head = leading.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + head, end: /\b[ap]m\.$/.test(match[0]) ? end - 1 : end };
}

function pieceOf(reading: Reading, span: Span, text: string, partPieces: readonly PartPiece[], days: readonly Span[]): TimePiece {
  const part = partOf(span, partPieces, days, text);
  const minute = minuteOf(reading, part);
  const head = text.slice(Math.max(0, span.start - 28), span.start);
  if (reading.until) {
    const until = minuteOf(reading.until, part);
    return { ...span, minute, until: until < minute && until + 720 > minute && until + 720 < 1_440 ? until + 720 : until, relation: 'between' };
  }
  const relation = reading.around ? 'around' : (relations.find(([pattern]) => pattern.test(head))?.[1] ?? 'at');
  return { ...span, minute, relation, ...(part === 'night' && minute < 240 && reading.half === undefined && !reading.exact && { tomorrow: true }) };
}

/** Of several parts of the day the nearest counts. */
function partOf(span: Span, partPieces: readonly PartPiece[], days: readonly Span[], text: string): PartOfDay | undefined {
  const [first] = partPieces
    .filter((each) => !(/\d $/.test(text.slice(0, each.start)) && distance(each, span) > 1 && /[.,;!?]|\b(?:to|not|than)\b/.test(each.end < span.start ? text.slice(each.end, span.start) : text.slice(span.end, each.start)))).sort((a, b) => distance(a, span) - distance(b, span));
  if (!first) return undefined;
  const between = days.filter((day) => day.start >= Math.min(first.end, span.end) && day.end <= Math.max(first.start, span.start));
  return distance(first, span) <= 40 && between.length < 2 ? first.part : undefined;
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** A bare number is a time where it is all that is said, or stands right beside a day or a part of it. */
function isBeside(span: Span, text: string, others: readonly Span[]): boolean {
  return others.some(
    (other) =>
      (other.end <= span.start && /^ ?(?:then|please|pls|instead|again|also)? ?(?:,|;|-)? ?(?:same (?:hour|time),? ?)?(?:at |@ ?|around |about |for |say |maybe |like )?$/.test(text.slice(other.end, span.start))) ||
      (span.end <= other.start && /^,? ?(?:on |o'clock |in the |this )?$/.test(text.slice(span.end, other.start)) && (others.some(({ end }) => end <= span.start && /^,? or (?:else )?$/.test(text.slice(end, span.start))) || !/(?:^|[\s,])(?:to|or|and|than|option|number|no\.?|#|room|the)\s*$/.test(text.slice(Math.max(0, span.start - 8), span.start)))),
  );
}
