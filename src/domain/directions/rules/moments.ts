import type { Part, Rule } from './rule.ts';
import { range, rule } from './rule.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayWord = weekdays.join('|').toLowerCase();
const moment = (when: string, times = 1): Part => ({ kind: 'moment', when, times });
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const meals = (when: string): Part => ({ kind: 'moment', when, times: 3, meals: true });

/** "8", "evening" → "20:00"; undefined for what no clock of twelve hours shows. */
function clockOf(hour: string | undefined, half: string | undefined): string | undefined {
  const shown = Number(hour);
  return shown >= 1 && shown <= 12 ? `${String((shown % 12) + (half === 'evening' ? 12 : 0)).padStart(2, '0')}:00` : undefined;
}

export const momentRules: readonly Rule[] = [
  rule('(?:(?:every|q|each|in|at|by|the|during|before|day|early|late|going|to) )*(morning|noon|afternoon|evening|night|bedtime)', ([, when = '']) => [moment(when)]),
  rule('(?:(?:every|q|on) )*(?:other|alternate|2th) (morning|evening|night)', ([, when = '']) => [{ kind: 'rhythm', times: 1, period: 2, unit: 'd' }, moment(when)]),
  rule('(?:before|at|when)(?: (?:going|you|to|go))* sleep', () => [moment('bedtime')]),
  rule('nightly', () => [moment('night')]),
  rule('qhs', () => [moment('bedtime')]),
  rule('qam', () => [moment('morning')]),
  rule('qpm', () => [moment('evening')]),
  // 30 minutes before breakfast · with food
  rule(`(?:${range} (minute|hour) )?(before|after|with|at|during|between|without)(?: (?:a|the|every|your|main|or|just|of))* (breakfast|lunch|dinner|meal)`, ([, low, high, unit, how = '', meal = '']) => {
    const span = low === undefined ? '' : `${low}${high === undefined ? '' : ` to ${high}`} ${unit}${low === '1' && high === undefined ? '' : 's'} `;
    const when = `${span}${how} ${meal === 'meal' ? (how === 'with' || how === 'without' ? 'food' : 'meals') : meal}`;
    if (meal !== 'meal') return [moment(when)];
    return how === 'between' || how === 'without' ? [moment(when, 0)] : [meals(when)];
  }),
  rule('ac', () => [meals('before meals')]),
  rule('pc', () => [meals('after meals')]),
  rule('achs', () => [meals('before meals'), moment('bedtime')]),
  rule('(?:(?:before|after|with|at) )?(?:(?:the|your|main) )*(morning|noon|evening) meal', ([found, part = '']) => [moment(`${/^(before|after|at)/.exec(found)?.[0] ?? 'with'} ${{ morning: 'breakfast', noon: 'lunch', evening: 'dinner' }[part]}`)]),
  rule('(?:breakfast|lunch|dinner)', ([meal]) => [moment(`with ${meal}`)]),
  rule('(?:at |by )?@(\\d\\d:\\d\\d)', ([, clock = '']) => [moment(clock)]),
  rule('at (\\d{1,2}) (morning|evening)(?: and (\\d{1,2}) (morning|evening))?', ([, hour, half, other, otherHalf]) => {
    const clocks = [clockOf(hour, half), ...(other === undefined ? [] : [clockOf(other, otherHalf)])];
    return clocks.every((clock) => clock !== undefined) ? clocks.map((clock) => moment(clock)) : undefined;
  }),
  rule(`(?:(?:on|every|q|the) )*(${dayWord}) (?:-|to|through) (${dayWord})`, ([, from = '', to = '']) => {
    const [first, last] = [weekdays.indexOf(capital(from)), weekdays.indexOf(capital(to))];
    return last > first ? [{ kind: 'weekdays', days: weekdays.slice(first, last + 1), name: `${capital(from)} to ${capital(to)}` }] : undefined;
  }),
  rule(`(?:(?:on|every|q|the) )*(${dayWord})`, ([, day = '']) => [{ kind: 'weekdays', days: [capital(day)] }]),
  rule('mwf', () => [{ kind: 'weekdays', days: ['Monday', 'Wednesday', 'Friday'] }]),
  rule('(?:(?:on|every|the|in) )*weekday', () => [{ kind: 'weekdays', days: weekdays.slice(0, 5), name: 'Monday to Friday' }]),
  rule('(?:(?:on|at|every|the) )*weekend', () => [{ kind: 'weekdays', days: weekdays.slice(5), name: 'Saturday, Sunday' }]),
  rule('(?:while|when) awake', () => [moment('while awake', 0)]),
  rule('(?:on|with)(?: (?:a|an|the))* empty stomach', () => [moment('on an empty stomach', 0)]),
  rule('(?:with|and)(?: (?:a|an|full|glass|of|or|and))* (?:water|milk)', () => [moment('with a drink', 0)]),
  rule('(?:(?:as|when|if|whenever|where|only|and|or) )*needed', () => [{ kind: 'as-needed' }]),
  rule('prn', () => [{ kind: 'as-needed' }]),
  rule('(?:use |take )?(?:as|if) directed(?: by (?:your |the )?(?:doctor|physician|prescriber))?', () => [{ kind: 'note' }]),
  rule('until(?: (?:all|it|is|are|the))* finished', () => [{ kind: 'note' }]),
  rule('around the clock', () => [{ kind: 'note' }]),
  rule('indefinitely', () => [{ kind: 'note' }]),
  rule('until', () => [{ kind: 'phrase', of: 'note' }]),
  rule('(?:if|when|whenever)', () => [{ kind: 'phrase', of: 'reason' }]),
  rule('(?:after|before|during)', () => [{ kind: 'phrase', of: 'when' }]),
  rule('for', () => [{ kind: 'phrase', of: 'indication' }]),
  rule('then', () => [{ kind: 'refused', reason: 'begins another step: write one prescription for each' }]),
];
