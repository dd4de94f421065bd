import type { Placed } from './reading.ts';
import { counted } from './rules/amounts.ts';
import type { Context, Quantity, Refused, Span } from './types.ts';

type Found = { readonly amount: Quantity; readonly span: Span };
export type Amounts = { readonly dose?: Found; readonly strength?: Found; readonly refused: readonly Refused[] };

const isCounted = new Set(counted.split('|'));
/** A liquid is measured out: its amount is a dose beside a strength. */
const isTaken = (unit: string | null): boolean => unit === null || isCounted.has(unit) || unit === 'mL' || unit === 'L' || unit === 'unit' || unit === 'g';

/** Words of a dose form → what is counted of it. */
const formUnits: readonly (readonly [RegExp, string])[] = [
  [/\b(drop|gtt)/, 'drop'],
  [/\b(tab|tablet)/, 'tablet'],
  [/\b(cap|capsule)/, 'capsule'],
  [/\b(inhal|puff)/, 'puff'],
  [/\b(patch|transdermal)/, 'patch'],
  [/\bsupp/, 'suppository'],
  [/\b(vial|insulin|pen)\b/, 'unit'],
  [/\b(sol|solution|susp|suspension|syrup|liquid|elixir)/, 'mL'],
  [/\bspray/, 'spray'],
];
/** Route → what is counted there where nothing else is said. */
const routeUnits: Readonly<Record<string, string>> = { transdermal: 'patch', rectal: 'suppository', inhaled: 'puff' };

export const unitOfForm = (form: string | undefined): string | undefined => (form === undefined ? undefined : formUnits.find(([pattern]) => pattern.test(form.toLowerCase()))?.[1]);

/** What is taken at a time, and how strong it is: "1 tablet of amoxicillin 500 mg". */
export function doseAndStrength(parts: readonly Placed[], context: Context): Amounts {
  const unit = unitOfForm(context.form) ?? formIn(parts);
  const found = parts.flatMap(({ part, start, end }, i) => (part.kind === 'amount' ? [{ amount: part.amount, weak: part.weak === true, span: { start, end }, named: parts[i - 1]?.part.kind === 'name' }] : []));
  const strong = found.filter(({ weak }) => !weak);
  const areCounted = strong.some(({ amount }) => isCounted.has(amount.unit ?? unit ?? ''));
  const isNumbered = strong.some(({ amount }) => amount.unit === null);
  // "2 capsules of 800 units", "1 g, 2 daily": beside what is counted a weight or units say how strong each is.
  const isHeld = (unit: string | null): boolean => (areCounted && (unit === 'unit' || unit === 'g')) || (isNumbered && unit === 'g');
  const doses = strong.filter(({ amount, named }) => amount.per === undefined && (isCounted.has(amount.unit ?? '') || (isTaken(amount.unit) && !named && !isHeld(amount.unit))));
  const others = strong.filter((one) => !doses.includes(one));
  const [strength, ...rest] = others;
  // 500 mg by itself is what is taken; right after the name of the medication it is how strong that is.
  const weighed = doses.length === 0 && strength && !strength.named && strength.amount.per === undefined ? strength : doses.length === 0 ? rest.find(({ amount }) => amount.per === undefined) : undefined;
  const weak = doses.length === 0 && unit !== undefined ? found.find((one) => one.weak) : undefined;
  const dose = doses[0] ?? weighed ?? weak;
  const measured = [strength, ...rest].find((one) => one !== undefined && one !== weighed);
  const different = doses.find(({ amount }) => doses[0] !== undefined && !sameAmount(amount, doses[0].amount));
  return {
    ...(dose && { dose: { amount: withUnit(dose.amount, unit ?? routeUnit(parts)), span: dose.span } }),
    ...(measured && { strength: { amount: measured.amount, span: measured.span } }),
    refused: different ? [{ ...different.span, reason: 'is another dose than before: write one prescription for each' }] : [],
  };
}

const withUnit = (amount: Quantity, unit: string | undefined): Quantity => (amount.unit === null && unit !== undefined ? { ...amount, unit } : amount);
const sameAmount = (a: Quantity, b: Quantity): boolean => a.value === b.value && a.high === b.high && (a.unit === b.unit || a.unit === null || b.unit === null);

function formIn(parts: readonly Placed[]): string | undefined {
  for (const { part } of parts) if (part.kind === 'form') return part.unit;
  return undefined;
}

function routeUnit(parts: readonly Placed[]): string | undefined {
  for (const { part } of parts) if (part.kind === 'route' && routeUnits[part.route] !== undefined) return routeUnits[part.route];
  return undefined;
}
