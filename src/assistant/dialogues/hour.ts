import type { DateEntity, Understanding } from '../understanding/types.ts';
import type { Desk } from './types.ts';
import { localParts, str } from './words.ts';

const small = "ok(?:ay)?|k|fine|yeah|yes|no+|nah|well|so|hmm?|ugh|uh|um|oh|alright|right|sure|then|and|but|say|like|maybe|perhaps|actually|sorry|wait|rather|instead|please|pls|i (?:guess|think|suppose|mean|meant|said)|i(?:['’]?ll)? (?:take|have)|take|do|go (?:for|with)|let['’]?s (?:say|do|take|go (?:for|with)|make it)|make (?:it|that|this)(?: one)?|(?:can|could) (?:we|you|i|it|that) (?:do|be|make it)|how about|what about|at|around|about|works|(?:is|['’]s) (?:fine|good|ok(?:ay)?)|will do|would (?:do|be)|it is|too bad|damn|thanks?|sharp|(?:for|with) me|mate|dear";
const words = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** Before and behind a number which counts nothing. */
const [before, behind] = [`(?:^|[.,;!?–—-]|\\b(?:${small}))\\s*`, `(?=\\s*(?:$|[.,;!?–—-]|(?:${small})\\b))`];
const number = new RegExp(`(?<![\\d/.:$€£#%-])(?<!\\b(?:not|if|unless|than|number|no\\.|nr\\.?|option|room|of|dec(?:ember)?) (?:at )?)\\b\\d{1,2}(?:[:.]?[0-5]\\d)?\\b(?![/%:]|[.,]\\d)|(?<=${before})\\b(?:${words})\\b${behind}`, 'gi');
const onlyNumber = new RegExp(`^\\W*(?:(?:${small})\\b\\W*)*(\\d{1,2}|${words})(?:\\W+(?:${small}))*\\W*$`, 'i');

const takesTime = (flow: string | undefined): boolean => flow === 'book_appointment' || flow === 'reschedule_appointment';
/** Whether a time is being asked for, offered or read back. */
const isOfTime = ({ caller, talk: { flow, asking, options, suggested, done, dropped, told } }: Desk): boolean =>
  caller.role === 'PATIENT' && (flow === null ? takesTime(suggested?.flow) || /^(?:book|reschedule)-/.test(done ?? '') || (takesTime(dropped?.flow) && told === undefined) : takesTime(flow) && asking !== 'appointment' && (asking === 'start' || asking === 'date' || options.length > 0 || asking === null));

/** The time that stands: of what was read back. */
function standing({ talk: { slots }, zone }: Desk): string | undefined {
  const start = str(slots['start']);
  return start === undefined ? undefined : localParts(start, str(slots['zone']) ?? zone).time;
}

/** “The 8”, of a day that was read back, is that day: no hour has an article. */
function dayThatStands(text: string, { talk: { slots }, zone }: Desk): DateEntity | undefined {
  const start = str(slots['start']);
  const day = start === undefined ? undefined : localParts(start, str(slots['zone']) ?? zone).date;
  const said = day === undefined ? undefined : new RegExp(`\\bthe ${Number(day.slice(-2))}(?=\\s*(?:$|[.,;!]))`, 'i').exec(text)?.[0];
  return day === undefined || said === undefined ? undefined : { text: said, value: day };
}

/** Hours at which nobody is seen. */
const atNight = (time: string): boolean => time < '07:00' || time >= '18:00';
/** Whether a bare number names a line of what is on offer: of times, which are shown without numbers, only where it can be no hour of a visit. */
function isPlace(text: string, time: string, { talk: { asking, options } }: Desk): boolean {
  const said = onlyNumber.exec(text)?.[1];
  return said !== undefined && options.length > 0 && asking !== null && (asking !== 'start' || (Number(said) <= options.length && atNight(time) && !options.some(({ at }) => at === time)));
}

/** "430 i guess", "fine. 11", "round 11?": where it is about a time, a bare number is one, and of two times the one that does not stand already is meant. */
export function withHour(text: string, heard: Understanding, desk: Desk): Understanding {
  if (!isOfTime(desk)) return heard;
  const said = heard.entities.date === undefined ? dayThatStands(text, desk) : undefined;
  if (said) return { ...heard, entities: { ...heard.entities, date: said } };
  const { time: named, appointment_ref: ref, ...others } = heard.entities;
  const stands = standing(desk);
  if (named) {
    // “Everybody sits there at 11. Half past one”.
    const other = named.value === stands && named.relation === 'at' ? desk.understand(text.replace(named.text, ' ')).entities.time : undefined;
    return other ? { ...heard, entities: { ...heard.entities, time: other } } : heard;
  }
  const taken = others.date?.text ?? '';
  const at = taken === '' ? -1 : text.indexOf(taken);
  const numbers = [...text.matchAll(number)].filter(({ index }) => index < at || index >= at + taken.length || at < 0);
  // “Lunch is 12. 1130 not 11”: the one that is said by itself.
  const alone = numbers.filter(({ index, 0: said }) => onlyNumber.test(`${/[^.,;!?]*$/.exec(text.slice(0, index))?.[0] ?? ''}1${/^[^.,;!?]*/.exec(text.slice(index + said.length))?.[0].replace(/\bnot .*$/i, '') ?? ''}`));
  const found = numbers.length > 1 && alone.length === 1 ? alone : numbers;
  const times = found.flatMap(({ index, 0: said }) => {
    const head = text.slice(0, index).replace(/\b(?:'?round|'?bout)\s+$/i, 'around ');
    const { time } = desk.understand(`${/\b(?:at|around|about|by|before|after|from|until|till|than) $/i.test(head) ? head : `${head}at `}${text.slice(index)}`).entities;
    return time?.text.includes(said) === true ? [time] : [];
  });
  const [time, ...more] = times.filter(({ value, relation }) => value !== stands || relation !== 'at');
  const isRef = ref !== undefined && /^\W*\d{1,2}\W*$/.test(ref.text);
  if (time && (more.length > 0 || isPlace(text, time.value, desk))) return heard;
  const kept = isRef && times.length > 0 ? others : heard.entities;
  return time === undefined ? { ...heard, entities: kept } : { ...heard, entities: { ...kept, time } };
}
