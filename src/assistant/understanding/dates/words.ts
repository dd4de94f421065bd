import { typingErrors } from '../../../domain/spelling.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;

const numbers: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, ninety: 90, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, quince: 15, veinte: 20, treinta: 30,
};
const ordinals = [
  '', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth',
  'nineteenth', 'twentieth',
];
const suffixOf = (value: number): string => (value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'));
export const ordinal = (value: number): string => `${value}${suffixOf(value)}`;

const spelled: Readonly<Record<string, string>> = {
  mon: 'monday', mons: 'monday', tue: 'tuesday', tues: 'tuesday', wed: 'wednesday', weds: 'wednesday', thu: 'thursday', thur: 'thursday', thurs: 'thursday', fri: 'friday', sat: 'saturday', sun: 'sunday',
  wensday: 'wednesday', wedsday: 'wednesday', teusday: 'tuesday', thirsday: 'thursday', saterday: 'saturday',
  lunes: 'monday', martes: 'tuesday', miercoles: 'wednesday', jueves: 'thursday', viernes: 'friday', sabado: 'saturday', domingo: 'sunday', lun: 'monday', mie: 'wednesday', jue: 'thursday', vie: 'friday',
  jan: 'january', feb: 'february', febuary: 'february', mar: 'march', apr: 'april', jun: 'june', jul: 'july', aug: 'august', sep: 'september', sept: 'september', oct: 'october', nov: 'november', dec: 'december',
  enero: 'january', febrero: 'february', marzo: 'march', abril: 'april', mayo: 'may', junio: 'june', julio: 'july', agosto: 'august', septiembre: 'september', setiembre: 'september', octubre: 'october',
  noviembre: 'november', diciembre: 'december',
  tmrw: 'tomorrow', tmr: 'tomorrow', tmw: 'tomorrow', tmrow: 'tomorrow', tomo: 'tomorrow', tomoz: 'tomorrow', '2moro': 'tomorrow', '2morrow': 'tomorrow', tomorro: 'tomorrow', tomorow: 'tomorrow', tommorow: 'tomorrow', tommorrow: 'tomorrow', tomorrows: 'tomorrow',
  manana: 'tomorrow', hoy: 'today', ayer: 'yesterday', tonite: 'tonight', '2nite': 'tonight', '2night': 'tonight', '2day': 'today', todays: 'today', tday: 'today', yday: 'yesterday',
  arvo: 'afternoon', aft: 'afternoon', afternoons: 'afternoon', mornings: 'morning', evenings: 'evening', morn: 'morning', mornin: 'morning', eve: 'eve', nights: 'night', nite: 'night', nites: 'night', mrng: 'morning', tarde: 'afternoon', noche: 'evening',
  mediodia: 'noon', medianoche: 'midnight', midday: 'noon', lunchtime: 'noon', oclock: "o'clock", oclk: "o'clock", semana: 'week', semanas: 'weeks', dia: 'day', dias: 'days', mes: 'month', meses: 'months',
  proximo: 'coming', proxima: 'next', el: 'the', nxt: 'next', wk: 'week', wks: 'weeks', mins: 'minutes', min: 'minutes', hrs: 'hours', hr: 'hours', horas: 'hours', hora: 'hour', minutos: 'minutes', fortnights: 'fortnight', dentro: 'in',
  mondays: 'monday', tuesdays: 'tuesday', wednesdays: 'wednesday', thursdays: 'thursday', fridays: 'friday', saturdays: 'saturday', sundays: 'sunday',
};
const words: ReadonlyMap<string, string> = new Map([
  ...Object.entries(numbers).map(([word, value]): [string, string] => [word, String(value)]),
  ...ordinals.slice(1).map((word, at): [string, string] => [word, ordinal(at + 1)]),
  ['thirtieth', '30th'],
  ...[...weekdays, ...months, 'tomorrow', 'afternoon', 'morning', 'evening', 'yesterday', 'fortnight', 'tonight'].map((word): [string, string] => [word, word]),
  ...Object.entries(spelled),
]);
/** Words that may be something else: only beside a number or after a word that asks for a day or month. */
export const doubtful: ReadonlySet<string> = new Set(['jan', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'dec', 'nov', 'oct', 'sep', 'sat', 'sun', 'wed', 'mon', 'mie', 'vie', 'lun', 'second', 'min', 'aft', 'eve']);

const guessed = [...weekdays, 'january', 'february', 'september', 'october', 'november', 'december', 'tomorrow', 'afternoon', 'morning', 'evening', 'yesterday', 'fortnight', 'tonight'];
const others: ReadonlySet<string> = new Set(['sundry', 'mourning', 'moaning', 'evening', 'warning', 'nought', 'member', 'remember', 'fought', 'thirsty']);
const guesses = new Map<string, string | undefined>();

/** "elevenish", "noonish". */
function roughly(word: string): string | undefined {
  if (!word.endsWith('ish')) return undefined;
  const stem = word.slice(0, -3);
  return stem === 'noon' || stem === 'midday' ? 'noon' : Object.hasOwn(numbers, stem) ? `${numbers[stem]}ish` : undefined;
}

/** What a word of the calendar, the clock or counting is called here, in English, Spanish or with typing errors; undefined for any other word. */
export function wordOf(word: string): string | undefined {
  const known = words.get(word) ?? roughly(word);
  if (known !== undefined || word.length < 6 || word.length > 12 || others.has(word)) return known;
  if (guesses.has(word)) return guesses.get(word);
  const most = word.length >= 8 ? 2 : 1;
  const guess = guessed.find((candidate) => candidate[0] === word[0] && candidate !== word && typingErrors(word, candidate, most) <= most);
  if (guesses.size < 20_000) guesses.set(word, guess);
  return guess;
}

/** The value of a number as a word; undefined for any other word. */
export const numberOf = (word: string): number | undefined => (Object.hasOwn(numbers, word) ? numbers[word] : undefined);
