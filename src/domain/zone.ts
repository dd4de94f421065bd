/** Times are ms since the epoch; a *local* time is what a zone's clocks show, written as if it were UTC. Intervals are half open. */
export type Interval = { readonly from: number; readonly to: number };
/** What clocks are set to, from an instant on. */
type Regime = { readonly from: number; readonly offset: number };

const second = 1_000;
const day = 86_400_000;
/** No zone has ever changed its clocks and back within so few days. */
const stride = 5 * day;
/** Clocks are at most so far from UTC. */
const furthest = 26 * 3_600_000;
/** Names differ in case only so often; what is asked for beyond this is worked out anew. */
const remembered = 5_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const years = new Map<string, readonly Regime[]>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    if (formats.size >= remembered) formats.clear();
    formats.set(zone, (format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })));
  }
  return format;
}

/** As the platform's copy of the IANA database has it: "1/1/2026, GMT-05:00". */
function askedOffset(format: Intl.DateTimeFormat, at: number): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(at)) ?? [];
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * second;
  return sign === '-' ? -size : size;
}

/** The regimes that a zone has in a year of UTC, the first from its beginning on. */
function regimesOfYear(zone: string, year: number): readonly Regime[] {
  const key = `${zone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const format = formatOf(zone);
  const [begin, end] = [Date.UTC(year), Date.UTC(year + 1)];
  const regimes: Regime[] = [{ from: begin, offset: askedOffset(format, begin) }];
  for (let at = begin, offset = regimes[0]?.offset ?? 0; at < end; at += stride) {
    const next = Math.min(at + stride, end);
    const after = askedOffset(format, next);
    if (after === offset) continue;
    let [before, since] = [at, next];
    while (since - before > second) {
      const middle = before + Math.floor((since - before) / 2 / second) * second;
      if (askedOffset(format, middle) === offset) before = middle;
      else since = middle;
    }
    if (since < end) regimes.push({ from: since, offset: after });
    offset = after;
  }
  if (years.size >= remembered) years.clear();
  years.set(key, regimes);
  return regimes;
}

const yearOf = (at: number): number => new Date(at).getUTCFullYear();

type Lasting = { readonly zone: string; readonly from: number; readonly to: number; readonly offset: number };
/** Whoever asks is likely to ask for a time near it next. */
let last: Lasting = { zone: '', from: 0, to: 0, offset: 0 };

/** How the clocks are set at an instant, and within its year for how long. */
function regimeAt(zone: string, at: number): Lasting {
  if (last.zone === zone && at >= last.from && at < last.to) return last;
  const year = yearOf(at);
  const regimes = regimesOfYear(zone, year);
  const n = regimes.findLastIndex(({ from }) => from <= at);
  const { from, offset } = regimes[n] ?? { from: at, offset: 0 };
  last = { zone, from, to: regimes[n + 1]?.from ?? Date.UTC(year + 1), offset };
  return last;
}

/** Zone's offset from UTC at an instant, ms. Throws a RangeError on a zone that there is not. */
export const offsetAt = (zone: string, at: number): number => regimeAt(zone, at).offset;

/** The instants in an interval at which a zone's clocks are set, with the offsets before and after. */
export function transitions(zone: string, { from, to }: Interval): { readonly at: number; readonly before: number; readonly after: number }[] {
  const found: { at: number; before: number; after: number }[] = [];
  let before = offsetAt(zone, from);
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const { from: at, offset } of regimesOfYear(zone, year)) {
      if (at <= from || at >= to || offset === before) continue;
      found.push({ at, before, after: offset });
      before = offset;
    }
  }
  return found;
}

/**
 * When a zone's clocks show a local time in [from, to): in order, apart. What the clocks skip is missing, what they show
 * twice comes twice.
 */
export function instantsOf(zone: string, { from, to }: Interval): Interval[] {
  const [earliest, latest] = [from - furthest, to + furthest];
  const usual = regimeAt(zone, from);
  if (usual.from <= earliest && latest < usual.to) return [{ from: from - usual.offset, to: to - usual.offset }];
  const found: { from: number; to: number }[] = [];
  const regimes = regimesBetween(zone, yearOf(earliest), yearOf(latest));
  for (const [n, regime] of regimes.entries()) {
    const begin = Math.max(regime.from, from - regime.offset);
    const end = Math.min(regimes[n + 1]?.from ?? Infinity, to - regime.offset);
    if (begin >= end) continue;
    const last = found.at(-1);
    if (last?.to === begin) last.to = end;
    else found.push({ from: begin, to: end });
  }
  return found;
}

function regimesBetween(zone: string, first: number, last: number): readonly Regime[] {
  if (first === last) return regimesOfYear(zone, first);
  const all: Regime[] = [];
  for (let year = first; year <= last; year++) all.push(...regimesOfYear(zone, year));
  return all;
}
