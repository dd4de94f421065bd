import { plainWords } from './plain-words.ts';
import { errorsAllowed, typingErrors } from '../spelling.ts';

/**
 * Canonical word ← how it is written. The abbreviations are those in common use in English prescriptions (Latin ones as in
 * the Joint Commission's and ISMP's lists); those that ISMP calls error-prone are read, not recommended.
 */
const written: Readonly<Record<string, string>> = {
  // how much
  tablet: 'tablets tab tabs tabl tbl tbls tabls caplet caplets tablette',
  pill: 'pills',
  capsule: 'capsules cap caps capsul',
  drop: 'drops gtt gtts',
  puff: 'puffs inhalation inhalations',
  spray: 'sprays squirt squirts',
  pump: 'pumps actuation actuations',
  patch: 'patches plaster plasters',
  suppository: 'suppositories supp supps suppo suppos',
  unit: 'units u iu ius',
  ml: 'mls mils milliliter milliliters millilitre millilitres cc ccs',
  l: 'liter liters litre litres',
  mg: 'mgs milligram milligrams milligramme milligrammes',
  mcg: 'mcgs ug µg μg microgram micrograms microgramme microgrammes',
  g: 'gm gms gr gram grams gramme grammes',
  meq: 'meqs milliequivalent milliequivalents',
  mmol: 'millimole millimoles',
  teaspoon: 'teaspoons teaspoonful teaspoonfuls tsp tsps',
  tablespoon: 'tablespoons tablespoonful tablespoonfuls tbsp tbsps',
  application: 'applications',
  applicator: 'applicators applicatorful applicatorfuls',
  lozenge: 'lozenges troche troches pastille pastilles',
  ampule: 'ampules ampoule ampoules amp amps',
  vial: 'vials',
  sachet: 'sachets packet packets pkt',
  scoop: 'scoops capful capfuls',
  nebule: 'nebules',
  pessary: 'pessaries ovule ovules',
  injection: 'injections shot shots',
  film: 'films strip strips',
  ring: 'rings',
  ribbon: 'ribbons',
  million: 'millions mega',
  layer: 'film-coat amount sparingly thinly liberally generously',
  thin: 'small pea-sized',
  cream: 'ointment gel lotion solution suspension syrup liquid shampoo foam powder elixir oint susp soln',
  // numbers
  half: '½',
  once: '',
  twice: '',
  thrice: '',
  // periods
  minute: 'minutes min mins',
  hour: 'hours hr hrs h hrly',
  hourly: 'hrly',
  day: 'days d dy',
  week: 'weeks wk wks w',
  month: 'months mo mos mth mths mnth',
  year: 'years yr yrs',
  fortnight: 'fortnights',
  daily: 'dly everyday qd qday',
  nightly: 'nocturnally',
  weekly: 'wkly',
  biweekly: '',
  bimonthly: '',
  fortnightly: '',
  monthly: '',
  yearly: 'annually',
  bid: 'bd bds tbid',
  tid: 'tds ter tid',
  qid: 'qds qqid',
  biw: '',
  tiw: '',
  qiw: '',
  qod: 'eod qad altd',
  qhs: 'hs qpmhs nocte qn qnight',
  qam: 'mane om qmorning',
  qpm: 'qevening',
  qwk: 'qw qweek qwkly',
  qmo: 'qmonth qmth',
  qh: 'qhr qhour',
  q: '',
  every: 'each',
  other: '',
  alternate: 'alternating alternative alt',
  times: 'time',
  dose: 'doses',
  stat: 'immediately now',
  // parts of the day and week
  morning: 'mornings am',
  noon: 'midday lunchtime noontime',
  afternoon: 'afternoons',
  evening: 'evenings pm',
  night: 'nights nighttime nite nites',
  bedtime: 'bed retiring',
  sleep: 'sleeping',
  breakfast: 'breakfasts brekkie',
  lunch: 'lunches',
  dinner: 'dinners supper suppers',
  meal: 'meals food mealtime mealtimes eating foods',
  ac: '',
  achs: '',
  pc: '',
  monday: 'mondays mon',
  tuesday: 'tuesdays tue tues',
  wednesday: 'wednesdays wed weds',
  thursday: 'thursdays thu thur thurs',
  friday: 'fridays fri',
  saturday: 'saturdays sat',
  sunday: 'sundays sun',
  weekday: 'weekdays',
  weekend: 'weekends',
  mwf: '',
  // as needed
  prn: 'sos',
  needed: 'require required necessary',
  // ways
  po: 'orally oral peros',
  mouth: 'mouths',
  sl: 'sublingual sublingually',
  buccal: 'buccally',
  intrauterine: '',
  subdermal: 'subdermally',
  intraarticular: '',
  intrathecal: '',
  intralesional: '',
  tongue: 'tongues',
  im: 'intramuscular intramuscularly',
  iv: 'intravenous intravenously ivp ivpb',
  sc: 'sq subq subcut subcutaneous subcutaneously subcu ',
  id: 'intradermal intradermally',
  ivt: 'intravitreal intravitreally',
  pr: 'rectal rectally rectum',
  pv: 'vaginal vaginally intravaginal intravaginally vagina vag',
  inh: 'inhaled inhale inhaler inhalers',
  neb: 'nebulizer nebuliser nebulized nebulised nebs nebulization',
  td: 'transdermal transdermally',
  top: 'topical topically',
  nasal: 'nasally intranasal intranasally nose',
  nostril: 'nostrils nare nares',
  ophthalmic: 'ophthalmically opth ophth',
  otic: 'otically aural',
  enteral: 'gtube peg ngt ngtube',
  eye: 'eyes',
  ear: 'ears',
  od: '',
  os: '',
  ou: '',
  ad: '',
  as: '',
  au: '',
  skin: '',
  scalp: '',
  arm: 'arms',
  leg: 'legs',
  face: '',
  forehead: '',
  head: '',
  hair: '',
  hand: 'hands',
  foot: 'feet',
  toe: 'toes',
  finger: 'fingers',
  ankle: 'ankles',
  wrist: 'wrists',
  knee: 'knees',
  back: '',
  chest: '',
  neck: '',
  elbow: 'elbows',
  shoulder: 'shoulders',
  abdomen: 'belly',
  thigh: 'thighs',
  buttock: 'buttocks',
  body: '',
  nail: 'nails',
  groin: '',
  lip: 'lips',
  gum: 'gums',
  cheek: 'cheeks',
  rash: 'rashes',
  wound: 'wounds',
  muscle: '',
  vein: '',
  left: 'lt',
  right: 'rt',
  both: '',
  affected: '',
  area: 'areas site sites region',
  // doing
  take: 'takes taking sig',
  swallow: 'chew drink ingest',
  prescribe: 'prescribes order start begin continue',
  use: 'using used',
  apply: 'rub smear massage spread',
  insert: 'inserts',
  instill: 'instil put place drip',
  inject: 'injects administer give',
  dissolve: 'dissolves suck',
  // joints
  before: 'prior preceding',
  after: 'following',
  with: '',
  without: '',
  while: 'whilst',
  awake: '',
  until: 'till',
  exceed: '',
  maximum: 'max',
  directed: 'prescribed instructed',
  between: '',
  empty: '',
  stomach: '',
  water: '',
  full: '',
  glass: '',
  milk: 'juice',
  additional: 'extra',
  more: '',
  finished: 'gone completed complete done',
  indefinitely: 'ongoing continuously lifelong',
};

const numbers: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, eighteen: 18, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, single: 1,
};
const ordinals: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7 };

/** Small words that a rule may want to see. */
const joints =
  'hundred thousand point a an the to of and in on at by for per or into onto from via under through x m rd nd th st do not no never if when whenever where only please about approximately up most total than then each ' +
  'your his her their it this these may can going early late next another any during within over course supply medication medicine as swish gargle spit around clock away straight';

const canonical = new Map<string, string>();
for (const [word, forms] of Object.entries(written)) for (const form of [word, ...forms.split(' ')]) if (form !== '' && !canonical.has(form)) canonical.set(form, word);
for (const [word, value] of [...Object.entries(numbers), ...Object.entries(ordinals).map(([word, value]) => [word, `${value}th`] as const)]) canonical.set(word, String(value));
for (const word of joints.split(' ')) if (!canonical.has(word)) canonical.set(word, word);

/** Whether a word is one of directions as it stands. */
export const isOfDirections = (word: string): boolean => canonical.has(word);

/** Long enough for a typing error to be seen for one. */
const correctable = [...canonical.keys()].filter((form) => form.length >= 4 && !['tues', 'weds', 'thur', 'thurs', 'single', 'five', 'four', 'nine', 'zero', 'pump', 'pumps', 'nare', 'nares', 'toes'].includes(form));
/** Three letters, two of them swapped: taken for these plain words only. */
const swapped = new Map([['dya', 'day'], ['ady', 'day'], ['yb', 'by'], ['fro', 'for'], ['teh', 'the'], ['hte', 'the'], ['tbas', 'tablet'], ['tba', 'tablet']]);

/**
 * The canonical word of a written one (lower case, no dots). A typing error is mended where only one canonical word is
 * near; undefined: no word of directions.
 */
export function canonicalOf(form: string): string | undefined {
  const known = canonical.get(form) ?? swapped.get(form);
  if (known !== undefined || form.length < 4 || form.length > 24 || plainWords.has(form)) return known;
  if (mended.has(form)) return mended.get(form);
  const found = mend(form);
  if (mended.size < 10_000) mended.set(form, found);
  return found;
}

const mended = new Map<string, string | undefined>();
function mend(form: string): string | undefined {
  let allowed = errorsAllowed(form.length);
  let found = new Set<string>();
  for (const candidate of correctable) {
    const errors = typingErrors(form, candidate, allowed);
    // A short word is easily another one: its first letter must stand somewhere at the front.
    if (errors > allowed || !nearStart(form, candidate)) continue;
    if (errors < allowed) {
      allowed = errors;
      found = new Set();
    }
    found.add(canonical.get(candidate) ?? candidate);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const nearStart = (form: string, candidate: string): boolean => form[0] === candidate[0] || (form[1] === candidate[0] && form[0] === candidate[1]);
