import { typingErrors } from '../../../domain/spelling.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;

const numbers: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17,
  dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintidos: 22, veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30,
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
  proximo: 'coming', proxima: 'next', el: 'the', nxt: 'next', wk: 'week', wks: 'weeks', mins: 'minutes', min: 'minutes', hrs: 'hours', hr: 'hours', horas: 'hours', hora: 'hour', minutos: 'minutes', fortnights: 'fortnight', dentro: 'in', eod: 'end of day', aftr: 'after', aftre: 'after', befor: 'before', bfore: 'before', betwen: 'between', btwn: 'between', untill: 'until', untl: 'until', fith: '5th', weks: 'weeks', wek: 'week', nineth: '9th', eigt: '8', sevn: '7',
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

/** What a word with typing errors is taken for. */
const guessed = [
  ...weekdays, ...months.filter((month) => month.length > 4), 'tomorrow', 'today', 'afternoon', 'morning', 'evening', 'yesterday', 'fortnight', 'tonight', 'month', 'weeks', 'quarter',
  ...Object.keys(numbers).filter((word) => word.length > 4), ...ordinals.filter((word) => word.length > 5 && word !== 'second'),
  'lunes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo', 'enero', 'febrero', 'marzo', 'abril', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'semana', 'semanas', 'mediodia',
].filter((word) => word !== 'fourty');
const others: ReadonlySet<string> = new Set(['sundry', 'mourning', 'moaning', 'evening', 'warning', 'nought', 'member', 'remember', 'fought', 'thirsty', 'there', 'afters', 'seconds', 'quarters', 'months', 'augusta', 'augusto', 'auguste', 'fourths', 'cuarto', 'quine', 'quincy', 'sevenths', 'frida', 'mondal', 'sundar', 'sundae', 'quartey', 'sabato', 'sabata', 'agosta', 'agosti']);
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
  if (known !== undefined || word.length < 5 || word.length > 12 || others.has(word)) return known;
  if (guesses.has(word)) return guesses.get(word);
  const guess = guessOf(word);
  if (guesses.size < 20_000) guesses.set(word, guess);
  return guess;
}

/** The nearest: short words with two letters swapped or one of them doubled, from six letters on with an error, long ones with two. */
function guessOf(word: string): string | undefined {
  const near = guessed
    .filter((candidate) => candidate[0] === word[0] && (candidate.length > 5 || isSwapped(word, candidate) || isStuttered(word, candidate)))
    .map((candidate) => ({ candidate, errors: typingErrors(word, candidate, 2) }))
    .filter(({ candidate, errors }) => errors <= (Math.min(word.length, candidate.length) >= 8 && !/^\d/.test(words.get(candidate) ?? '') ? 2 : 1))
    .sort((a, b) => a.errors - b.errors);
  const [best] = near;
  return best && (words.get(best.candidate) ?? best.candidate);
}

const isStuttered = (word: string, other: string): boolean => [...word].some((letter, at) => letter === word[at + 1] && word.slice(0, at) + word.slice(at + 1) === other);
const isSwapped = (word: string, other: string): boolean => word.length === other.length && word.length > 4 && [...word].sort().join('') === [...other].sort().join('');

/** The value of a number as a word; undefined for any other word. */
export function numberOf(word: string): number | undefined {
  const known = /^[a-z]/.test(word) ? wordOf(word) : undefined;
  return known !== undefined && /^\d+$/.test(known) ? Number(known) : undefined;
}
