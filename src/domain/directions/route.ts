import { unitOfForm } from './dose.ts';
import type { Placed } from './reading.ts';
import type { Part } from './rules/rule.ts';
import type { Context, Quantity, Refused, Span } from './types.ts';

type Named = { readonly name: string; readonly span: Span };
export type Way = { readonly route?: Named; readonly site?: Named; /** The parts with "od" and its like decided. */ readonly parts: readonly Placed[]; readonly refused: readonly Refused[] };

/** Dose forms that go one way. */
const routeOfForm: Readonly<Record<string, string>> = { suppository: 'rectal', pessary: 'vaginal', patch: 'transdermal', puff: 'inhaled', nebule: 'inhaled' };
const oralForms = new Set(['tablet', 'capsule', 'pill', 'teaspoon', 'tablespoon', 'lozenge', 'sachet', 'scoop']);
const daily: Part = { kind: 'rhythm', times: 1, period: 1, unit: 'd' };
const eye = (side: string): Part => ({ kind: 'site', site: `${side} eye`, route: 'ophthalmic' });
const ear = (side: string): Part => ({ kind: 'site', site: `${side} ${side === 'both' ? 'ears' : 'ear'}`, route: 'otic' });

/** Which way it goes and where. "od" is daily for what is taken by mouth, the right eye beside drops, else refused; "ad", "as", "au" likewise. */
export function routeAndSite(found: readonly Placed[], dose: { readonly amount: Quantity } | undefined, context: Context): Way {
  const refused: Refused[] = [];
  const dropped = isDropped(found, dose, context);
  const oral = isOral(found, dose, context);
  let sites = found.filter(({ part }) => part.kind === 'site').length;
  const parts = found.map((placed): Placed => {
    if (placed.part.kind !== 'letters') return placed;
    const { letters } = placed.part;
    const refuse = (reason: string, part: Part): Placed => {
      refused.push({ start: placed.start, end: placed.end, reason });
      return { ...placed, part };
    };
    if (letters === 'od') {
      if (dropped && sites === 0) {
        sites++;
        return { ...placed, part: eye('right') };
      }
      if (dropped ? hasSite(found, 'ophthalmic') || sites > 0 && !hasSite(found, 'topical') : oral) return { ...placed, part: daily };
      return refuse('may mean once a day or the right eye: write it out', daily);
    }
    if (letters === 'ad' && oral && !dropped) return { ...placed, part: { kind: 'rhythm', times: 1, period: 2, unit: 'd' } };
    const part = ear(letters === 'ad' ? 'right' : letters === 'as' ? 'left' : 'both');
    return dropped ? { ...placed, part } : refuse(letters === 'as' ? 'is not understood' : 'may mean an ear or every other day: write it out', part);
  });
  const site = parts.find(({ part }) => part.kind === 'site');
  const route = routeOf(parts, dose, found);
  return { ...(route && { route }), ...(site?.part.kind === 'site' && { site: { name: site.part.site, span: { start: site.start, end: site.end } } }), parts, refused: [...refused, ...contradiction(parts)] };
}

const routes = (parts: readonly Placed[]): readonly Named[] => parts.flatMap(({ part, start, end }) => (part.kind === 'route' ? [{ name: part.route, span: { start, end } }] : []));
const hasSite = (parts: readonly Placed[], route: string): boolean => parts.some(({ part }) => part.kind === 'site' && part.route === route);

function routeOf(parts: readonly Placed[], dose: { readonly amount: Quantity } | undefined, found: readonly Placed[]): Named | undefined {
  const named = routes(parts);
  // "Swish and swallow by mouth" says its way twice.
  const said = named.find(({ name }) => name !== 'oromucosal') ?? named[0];
  if (said) return said;
  const places = parts.flatMap(({ part, start, end }) => (part.kind === 'site' ? [{ name: part.route, weak: part.weak === true, bare: part.bare === true, span: { start, end } }] : []));
  const place = places.find(({ weak }) => !weak);
  if (place) return { name: place.name, span: place.span };
  for (const { part, start, end } of found) {
    const unit = part.kind === 'form' ? part.unit : part.kind === 'amount' ? part.amount.unit : null;
    const name = unit === null ? undefined : routeOfForm[unit];
    if (name !== undefined) return { name, span: { start, end } };
  }
  const ofPerCent = found.some(({ part }) => part.kind === 'amount' && part.amount.unit === '%');
  const verb = found.find(({ part }) => part.kind === 'verb' && part.verb === 'apply') ?? places.find(({ bare }) => !bare || ofPerCent)?.span;
  return verb && (dose?.amount.unit ?? '') !== 'patch' ? { name: 'topical', span: { start: verb.start, end: verb.end } } : undefined;
}

const byMouth = /^\s*(oral(ly)?|p\.?\s?o\.?|by mouth|mouth|per os)\s*$/i;

function isDropped(parts: readonly Placed[], dose: { readonly amount: Quantity } | undefined, context: Context): boolean {
  const unit = dose?.amount.unit ?? unitOfForm(context.form);
  const elsewhere = routes(parts).some(({ name }) => name !== 'ophthalmic' && name !== 'otic');
  if (elsewhere || (context.route !== undefined && byMouth.test(context.route))) return false;
  return unit === 'drop' || unit === 'ribbon' || /ophthalmic|eye|ocular|otic|\bear/i.test(`${context.route ?? ''} ${context.form ?? ''}`) || routes(parts).length > 0;
}

function isOral(parts: readonly Placed[], dose: { readonly amount: Quantity } | undefined, context: Context): boolean {
  const [named] = routes(parts);
  if (named) return named.name === 'oral';
  if (parts.some(({ part }) => part.kind === 'site' || (part.kind === 'verb' && part.verb !== 'take'))) return false;
  if (context.route !== undefined) return byMouth.test(context.route);
  const unit = dose?.amount.unit ?? unitOfForm(context.form) ?? '';
  if (oralForms.has(unit)) return true;
  return (unit === '' || unit === 'mL' || unit === 'mg' || unit === 'mcg' || unit === 'g') && parts.some(({ part }) => part.kind === 'verb' && part.verb === 'take');
}

/** Two ways at once are one too many. */
function contradiction(parts: readonly Placed[]): readonly Refused[] {
  const [first, ...others] = routes(parts);
  // What is inhaled goes in by the mouth, too.
  const other = others.find(({ name }) => name !== first?.name && !(name === 'oral' && first?.name === 'inhaled'));
  return other ? [{ ...other.span, reason: 'is another route than before' }] : [];
}
