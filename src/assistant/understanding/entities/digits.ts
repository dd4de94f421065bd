const small: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, zero: 0,
};
/** Behind a point, as it is dictated. */
const nought: Readonly<Record<string, number>> = { oh: 0, o: 0, nought: 0, naught: 0 };
const word = Object.keys(small).join('|');
const noughts = Object.keys(nought).join('|');
const spoken = new RegExp(String.raw`\b(?:(?:${word})\b|an? (?=hundred|thousand)|(?:hundred|thousand)(?= (?:mg|mcg|milli|micro|gram|unit|iu|once|twice|daily|nightly|at night|[bqt]id|a day|every))|point (?=(?:${word}|${noughts})\b))(?:(?:[ -]|(?<=hundred|thousand) and )(?:hundred|thousand|point|${word})\b|(?<=\b(?:an?|point) )(?:hundred|thousand|${word})\b|(?<=\bpoint )(?:${noughts})\b|(?<=\bpoint| (?:${noughts})) (?:${noughts})\b)*`, 'g');
/** "One twenty-milligram tablet" counts tablets. */
const counting = /^[ -]*(?:mg|milligrams?|mcg|micrograms?|g|grams?|ml|units?|per ?cent|%)[ -]+(?:tab|cap|pill|puff|patch)/;

/** "two hundred and fifty" → 250, "seventy-five" → 75, "one sixty" → 160 as doses are spoken; undefined for what is no number ("one or two" is two of them). */
function valueOf(words: readonly string[]): number | undefined {
  const point = words.indexOf('point');
  if (point >= 0) {
    const whole = point === 0 ? 0 : valueOf(words.slice(0, point));
    const digits = words.slice(point + 1).map((each) => small[each] ?? nought[each]);
    return whole === undefined || digits.length === 0 || digits.some((digit) => digit === undefined || digit > 9) ? undefined : Number(`${whole}.${digits.join('')}`);
  }
  let thousands = 0;
  let below = 0;
  for (const each of words) {
    if (each === 'and' || each === 'a' || each === 'an') continue;
    if (each === 'thousand') {
      if (thousands > 0) return undefined;
      [thousands, below] = [(below || 1) * 1_000, 0];
    } else if (each === 'hundred') {
      if (below > 99) return undefined;
      below = (below || 1) * 100;
    } else {
      const value = small[each] ?? 0;
      if (below > 0 && below < 10 && value >= 10) below = below * 100 + value;
      else if (below % 100 === 0 || (below % 10 === 0 && below % 100 >= 20 && value < 10)) below += value;
      else return undefined;
    }
  }
  return thousands + below;
}

/** "b.i.d.", "p.o." */
const dotted = /\b(?:[bt]\.i\.d|q\.[idh]\.?[ds]?|o\.d|b\.d|t\.d\.s|p\.r\.n|p\.o|i\.[mv]|s\.c|s\.l|h\.s|q\.h\.s|p\.[rv])\b\.?/g;

/** The text with abbreviations without dots, with numbers of several words, or of tens, in digits, and spoken commas as such; every place stays: what a number leaves over stands before it. */
export function inDigits(folded: string): string {
  const written = folded.replace(dotted, (all) => all.replaceAll('.', '').padEnd(all.length));
  const marked = /\bcomma\b/.test(written) ? written.replaceAll(' comma', ',     ').replaceAll(' period', '.      ') : written;
  return marked.replace(/\b(\d{1,3}) thousand\b/g, (all: string, number: string) => `${number}000`.padStart(all.length)).replace(spoken, (all: string, at: number) => {
    const words = all.split(/[ -]/).filter((each) => each !== '');
    const tail = marked.slice(at + all.length);
    const first = words[0] ?? '';
    if (words.length === 2 && !all.includes('-') && (small[first] ?? 10) < 10 && (small[words[1] ?? ''] ?? 0) >= 10 && counting.test(tail)) return all;
    const value = words.length === 1 && (small[first] ?? 0) < 11 && small[first] !== undefined ? undefined : valueOf(words);
    return value === undefined ? all : String(value).padStart(all.length);
  });
}
