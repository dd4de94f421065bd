import { canonicalOf, isOfDirections } from '../../../domain/directions/lexicon.ts';
import { typingErrors } from '../../../domain/spelling.ts';
import { wordVectors } from '../vectors/index.ts';

type Table<Code> = readonly (readonly [string, Code])[];
const isNear = (said: string, right: string): boolean => said !== right && said[0] === right[0] && typingErrors(said, right, 1) === 1;
const nearest = <Code>(said: string, codes: Table<Code>): Code | undefined => codes.find(([right]) => isNear(said, right))?.[1];

/** How often in a day, and in a week. */
const times: Table<readonly [string, string]> = [['twice', ['bid', 'biw']], ['thrice', ['tid', 'tiw']], ['three times', ['tid', 'tiw']], ['four times', ['qid', 'qiw']]];
const periods: Table<string> = [['days', 'd'], ['weeks', 'wk'], ['week', 'wk'], ['months', 'mo'], ['month', 'mo'], ['fortnight', '']];
const numbers: Table<string> = [['three', '3'], ['four', '4'], ['five', '5'], ['half', '½']];
/** Words that are near to several others of directions, and mean the commoner one. */
const alone: Table<string> = [['daily', 'qd'], ['nightly', 'hs'], ['nocte', 'hs'], ['weekly', 'qwk'], ['units', 'u'], ['tablets', 'tab'], ['capsules', 'cap'], ['needs', '']];

const beforePeriod = /\b([a-z]{4,6}(?: [a-z]{4,6})?) (?:(?:a|per|each|every) (day|week)|daily|(weekly))\b/g;
const behindNumber = /\b(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) ([a-z]{3,10})\b(?:(?=\s*(?:$|[.,;])| for\b|\s{3})|(?<=\bfor (?:\d{1,2}|an?|one|two|three|four|six) [a-z]+))/g;

/** Directions with what is mistyped, and only tells by what stands beside, put right; every place stays: "tice a day", "for a moth", "thee tabs", "8 houry". */
export const mistyped = (held: string): string =>
  held
    .replace(beforePeriod, (all: string, said: string, per?: string, weekly?: string) => {
      const last = said.split(' ').at(-1) ?? '';
      const whole = nearest(said, times);
      const codes = whole ?? (isOfDirections(last) ? undefined : nearest(last, times));
      const start = whole ? 0 : said.length - last.length;
      return codes ? `${all.slice(0, start)}${codes[per === 'week' || weekly !== undefined ? 1 : 0]}`.padEnd(all.length) : all;
    })
    .replace(behindNumber, (all: string, number: string, said: string) => {
      const period = isOfDirections(said) ? undefined : nearest(said, periods);
      return period === undefined ? all : (period === '' ? '2 wk' : `${number} ${period}`).padEnd(all.length);
    })
    .replace(/\b([a-z]{3,5}) (?=(?:tab|cap|puff|drop|tablet|capsule|spray|unit)s?\b)/g, (all: string, said: string) => (isOfDirections(said) ? all : (nearest(said, numbers) ?? all.trimEnd()).padEnd(all.length)))
    .replace(/\bevery ([a-z]{3,6}) day\b/g, (all: string, said: string) => (isNear(said, 'other') ? 'qod'.padEnd(all.length) : all))
    .replace(/\b(\d{1,2}) ([a-z]{5,7})\b/g, (all: string, number: string, said: string) => (isNear(said, 'hourly') ? `q${number}h`.padEnd(all.length) : all))
    .replace(/(?<![a-z'-])[a-z]{4,9}(?![a-z'-])/g, (said) => (isOfDirections(said) || canonicalOf(said) !== undefined || wordVectors().placeOf(said) !== undefined ? said : (nearest(said, alone) ?? said).padEnd(said.length)));
