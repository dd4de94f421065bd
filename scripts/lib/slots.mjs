// Whether two values of a slot say the same, and whether all that a text says was found (the conventions of docs/understanding.md).

const plain = (text) => String(text ?? '').toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/\s+/g, ' ').trim();
const amount = (text) => plain(text).replace(/micrograms?|ug|µg|μg/g, 'mcg').replace(/milligrams?/g, 'mg').replace(/(\d+(?:\.\d+)?) ?(?:million|mega|m)(?= ?u)/g, (_, n) => String(Number(n) * 1e6)).replace(/(?<=\d)k\b/g, '000').replace(/\bgrams?\b/g, 'g').replace(/\b(?:iu|international units?)\b/g, 'unit').replace(/\bplasters?\b/g, 'patch').replace(/\bper ?cent\b/g, '%').replace(/\b(?:hours?|hrs?)\b/g, 'h').replace(/(?<=\d)(?:hours?|hrs?)\b/g, 'h').replace(/\b(tablet|capsule|puff|spray|drop|unit|patch|pump|film|sachet|tab|cap)(?:e?s)\b/g, '$1').replace(/ per /g, '/').replace(/[\s,]/g, '');
const lengths = { h: 1 / 24, d: 1, w: 7, m: 30, y: 365 };
function days(text) {
  const found = /(\d+(?:\.\d+)?) ?-?([dwmyh])/.exec(plain(text));
  return found ? Number(found[1]) * lengths[found[2]] : plain(text);
}
/** "Q12W", "Q3MONTH", "5X/DAY" as the codes of the directions have them. */
const often = (text) => plain(text).toUpperCase().replace(/MONTHS?\b/, 'MO').replace(/^(Q\d*)W\b/, '$1WK').replace(/^(Q\d*)M\b/, '$1MO').replace(/^(\d+)X\/DAY/, '$1XD').replace(/^Q7D\b/, 'QWK').replace(/^2X\/WEEK/, 'BIW');
/** A specialty by its canonical name. */
const specialtyNames = { ent: 'otolaryngology', 'otolaryngology (ent)': 'otolaryngology', 'ob/gyn': 'gynecology', 'obstetrics and gynecology': 'gynecology', 'obstetrics & gynecology': 'gynecology', orthopaedics: 'orthopedics', paediatrics: 'pediatrics', haematology: 'hematology', 'family medicine': 'general practice', 'primary care': 'general practice' };
const specialty = (text) => specialtyNames[plain(text)] ?? plain(text);
const name = (text) => plain(text).replace(/\b(?:dr|doctor|doc|mr|mrs|ms|miss|patient|pt)\b\.?/g, '').replace(/'s\b/g, '').replace(/[^a-z0-9]+/g, ' ').trim();
const empty = new Set(['the', 'a', 'an', 'my', 'on', 'at', 'in', 'for', 'to', 'of', 'with', 'dr']);
const words = (text) => plain(text).replace(/['’]s\b/g, '').replace(/[^a-z0-9:/#]+/g, ' ').split(' ').filter((word) => word !== '' && !empty.has(word));

/** Half of the words in common: where something ends is a matter of taste. */
function alike(a, b) {
  const [one, other] = [words(a), words(b)];
  const common = one.filter((word) => other.includes(word)).length;
  return one.length === 0 || other.length === 0 ? plain(a) === plain(b) : (2 * common) / (one.length + other.length) >= 0.5;
}

/** Hyphens, slashes and spaces within a name, and "sulph" for "sulf", are a matter of taste. */
const joined = (text) => plain(text).replace(/[^a-z0-9#]+/g, '').replace(/sulph/g, 'sulf');

const same = {
  strength: (a, b) => amount(a) === amount(b),
  dose: (a, b) => amount(a) === amount(b) || ((/^[\d.-]+$/.test(a) || /^[\d.-]+$/.test(b)) && Number.parseFloat(amount(a)) === Number.parseFloat(amount(b))),
  duration: (a, b) => days(a) === days(b),
  medication: (a, b) => joined(a) === joined(b),
  frequency: (a, b) => often(a) === often(b),
  specialty: (a, b) => specialty(a) === specialty(b),
  patient: (a, b) => name(a) === name(b),
  doctor: (a, b) => name(a) === name(b),
  appointment_ref: alike,
  reason: alike,
  diagnosis: alike,
};
/** A name that one person of the directory alone may bear stands for that person. */
const valuesOf = ({ value, candidates = [] } = {}) => (candidates.length === 1 ? [value, candidates[0].full_name] : [value]);
const matches = (slot, wanted, found) => [].concat(wanted).some((each) => (same[slot] ?? ((a, b) => plain(a) === plain(b)))(each, found));

/** Of a frequency without a code nothing is asked. */
const hasCode = (frequency) => /^(?:QD|BID|TID|QID|QHS|QAM|QPM|QOD|QWK|Q\d+(?:-\d+)?H|ONCE|STAT)(?: PRN)?$/.test(frequency);
/** What a prescription may not have when nobody said it. */
const unsaid = ['patient', 'medication', 'strength', 'dose', 'frequency', 'duration'];

/** The slots of a row that were not found as they should be, as text; none when all is right. `strict`: nothing of a prescription may be added either. */
export function wrongSlots({ expect, accept = {} }, { diagnosis, ...others }, strict) {
  // What an order is for stands in its reason.
  const entities = { ...others, diagnosis: diagnosis ?? (strict ? others.reason : undefined) };
  const missed = Object.entries(expect).filter(([slot, wanted]) => wanted !== null && !valuesOf(entities[slot]).some((found) => matches(slot, [wanted, accept[slot] ?? []].flat(), found)));
  const added = strict ? unsaid.filter((slot) => !(slot in expect) && entities[slot] !== undefined && !matches(slot, accept[slot] ?? [], entities[slot].value) && (slot !== 'frequency' || hasCode(entities[slot].value))) : [];
  return [...missed.map(([slot, wanted]) => `${slot} ${entities[slot]?.value ?? 'none'}, not ${wanted}`), ...added.map((slot) => `${slot} ${entities[slot].value}, not said`)];
}
