import type { Intent } from '../understanding/intents.ts';
import { dropIt } from './giving-up.ts';

const politeness = "(?:(?:please|pls|plz|first(?:ly)?|then|and|also|now|so|but|just|ok(?:ay)?|yes|no|wait|sorry|hmm+|oh|well|right|al(?:l )?right|great|sorry to bother you|thanks|thank you|actual?ly|instead|maybe|better|rather|hey|hi|(?:can|could|would|will) (?:yo)?u|(?:can|could) we|(?:can|could|may) i(?: (?:at least|just|please|also|maybe))*|let['’]?s|i (?:want|need|would like|['’]?d like|like)(?: you)? to|i['’]d (?:like|rather)(?: you)?(?: to)?|go ahead and|help me|(?:instead of|rather than) (?:\\w+ing|cancel)(?: (?:it|that|this|the \\w+))?|mejor|pues|por favor|quiero|quisiera|puede[sn]?|oye)\\W+)*";
const verbs: readonly (readonly [Intent, string])[] = [
  ['cancel_appointment', '(?:cancel|call off|(?:drop|scrap|ditch|delete|get rid of|lose|give up)(?= (?:the|my|that|dr|doctor)\\b)|(?:canc[eé]l|an[uú]l)(?:a|e|ar)(?:me)?(?:l[ao]s?)?)\\b'],
  ['reschedule_appointment', '(?:mu[eé]v[ae](?:me)?(?:l[ao]s?)?|mover(?:l[ao]s?)?|c[aá]mbi[ae](?:me)?(?:l[ao]s?)?|cambiar(?:l[ao]s?)?|p[aá]s[ae](?:me)?l[ao]s?|move|re-?schedule|postpone|push|shift|bring|change|switch|swap)\\b(?! my (?:mind|name|address|email|phone|number))'],
  ['book_appointment', '(?:book|reserve|schedule|(?:make|get|find|set up)(?: me)? (?:an?|another|the) (?:new |other )?(?:appointments?|appts?|appointmt|bookings?|visit|slot|time)|(?:put|get|squeeze|fit|book) me (?:in|down)|(?:get|find|give|put) me (?:with )?(?:dr\\b|doctor\\b|(?:the |that )?same (?:time|slot|doctor))|i (?:need|want|would like) (?:an? |another )(?:new )?(?:appointment|appt|visit|slot)|i[\'’]d like (?:an? |another )(?:new )?(?:appointment|appt|visit|slot))\\b'],
  ['message_doctor', '(?:(?:tell|remind)(?! (?:me|us)\\b)|ask(?= (?:dr|doctor|him|her|them|my (?:doctor|dr|gp|\\w+ologist))\\b)|message|write|text|email|notify|inform|send (?:a |my )?(?:message|note|text|dr|doctor)|let (?:my doctor|dr|doctor|him|her)\\b.{0,30} know)\\b'],
];
const beginnings = verbs.map(([intent, verb]) => [intent, new RegExp(`^\\W*${politeness}${verb}`, 'i')] as const);

/** What a text tells the assistant to do, by the verb that it begins with. */
export const commandedIn = (text: string): Intent | undefined => beginnings.find(([, pattern]) => pattern.test(text))?.[0];

const courtesy = new RegExp(`^\\W*${politeness}`, 'i');
const withoutCourtesy = (text: string): string => text.replace(courtesy, '');

const gap = /[.!?;,]+\s+|\s+(?:and|but|then|instead)\s+/gi;
const again = /\b(?:it|that|them|this)\b/i;

/** Places where one part of a text may end and another begin. */
export const halves = (text: string): readonly (readonly [string, string])[] => [...text.matchAll(gap)].map(({ index, 0: mark }) => [text.slice(0, index), text.slice(index + mark.length)] as const);

/** "… and a check-up with Dr Lee on Friday": a visit of its own. */
const visitWith = /^(?:(?:and|also|then)\s+)*(?:an?|another|one|something)\s+(?:[\w-]+\s+){0,3}(?:with|to see)\s+(?:dr|doctor|a|an|the)\b/i;

const sees = /\b(?:see|visit|book|appointments?|appts?)\b/i;
const timed = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tmrw|next week|at \d|\d ?(?:am|pm)|\d:\d\d)\b/i;
/** "… and a skin doctor on Thursday": a visit of its own, where the first has its time as well. */
const doctorThen = new RegExp(`^(?:(?:and|also|then)\\s+)*(?:an?|another|the|dr|doctor|my)\\s+(?:[\\w-]+\\s+){0,2}(?:doctor|specialist|gp|[a-z]+(?:ologist|iatrist|ician)|(?<=(?:dr|doctor)\\s+)[a-z]+)\\b.*${timed.source}`, 'i');

const getsThem = /^(?:(?:and|also|then|please|just|instead|can you|could you)\s+)*(?:(?:see|go to|try) (?=(?:my|the|an?|another|dr|doctor)\b)|(?:get|give|put|fit|squeeze|book) me (?:(?:in|down) )?(?:with |to see )?|i(?:['’]d| would)? (?:like|want|need|prefer|(?:rather )?(?:see|have))(?: to (?:see|go to|have))? |let me see |i(?:['’]ll| will) (?:see|take|have) )/i;
/** "Cancel it and get me Dr Lee on Friday at 9": what stands is given up for another. */
const forAnother = (text: string, isVisit: (wanted: string) => boolean): readonly [string, string] | undefined =>
  [text, ...halves(text).map(([, tail]) => tail)].some((part) => commandedIn(part) === 'cancel_appointment') ? halves(text).flatMap(([head, tail]): (readonly [string, string])[] => {
        if (![head, ...halves(head).map(([, part]) => part)].some((part) => commandedIn(part) === 'cancel_appointment')) return [];
        const wanted = tail.replace(getsThem, '').replace(/\W+instead\b/i, '');
        return getsThem.test(tail) && (doctorThen.test(wanted) || isVisit(wanted)) ? [[head, `book ${wanted}`]] : [];
      })[0] : undefined;

/** Where another order begins without a sign or word between: “cancel baxter on friday book me with marsh”. */
const anotherOrder = /\s+(?=(?:(?:please|pls) )?(?:book (?:me|dr|doctor|an?)|(?:get|put|fit|squeeze) me (?:in|with|down)|(?:cancel|move|re-?schedule) (?:my|the|dr|doctor)|(?:tell|ask|message) (?:dr|doctor|him|her|my doctor))\b)/gi;
const runOn = (text: string): readonly (readonly [string, string])[] => [...text.matchAll(anotherOrder)].map(({ index }) => [text.slice(0, index), text.slice(index).trim()] as const).filter(([head]) => commandedIn(head) !== undefined && /\S+\s+\S+/.test(withoutCourtesy(head)) && !/\b(?:to|can|could|you|u|please|just|and|or|then|not|i|want)\s*$/i.test(head));

/** Two wishes in one text, the second with a verb of its own: "cancel my Friday appointment and book me in with Dr Lee". `isVisit`: whether words name a doctor and a time. */
export function twoWishes(text: string, isVisit: (wanted: string) => boolean): readonly [string, string] | undefined {
  const instead = forAnother(text, isVisit);
  if (instead) return instead;
  const another = commandedIn(text) === 'book_appointment' ? halves(text).find(([, tail]) => visitWith.test(tail)) : sees.test(text) ? halves(text).find(([head, tail]) => doctorThen.test(tail) && timed.test(head)) : undefined;
  if (another) return [another[0], `book ${another[1].replace(/^(?:(?:and|also|then)\s+)+/i, '')}`];
  return [...halves(text), ...runOn(text)].find(([head, tail]) => {
    const [first, second] = [commandedIn(head), commandedIn(tail)];
    if (second === undefined || first === 'message_doctor' || dropIt.test(head)) return false;
    // “Cancel it and move it to Monday” is one wish; so is “book a visit and book it soon”.
    return head.trim().split(/\s+/).length > 1 && !(again.test(withoutCourtesy(tail).split(/\s+/).slice(0, 3).join(' ')) && second !== 'message_doctor');
  });
}
