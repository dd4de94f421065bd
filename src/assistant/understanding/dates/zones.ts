import { localAt, type Local } from './civil.ts';

/** Minutes that the zones of these letters are ahead of UTC. */
const offsets: Readonly<Record<string, number>> = {
  utc: 0, gmt: 0, bst: 60, wet: 0, cet: 60, cest: 120, eet: 120, eest: 180, ist: 330, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540, hst: -600, aest: 600, jst: 540,
};
const american: Readonly<Record<string, RegExp>> = { e: /New_York|Detroit|Toronto|Indiana|Kentucky/, c: /Chicago|Winnipeg|Indiana|Menominee|North_Dakota/, m: /Denver|Boise|Edmonton|Phoenix/, p: /Los_Angeles|Vancouver|Tijuana/ };
const beside = /^ ?\(?(utc|gmt|bst|wet|cest|cet|eest|eet|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|akst|hst|aest|jst|et|ct|mt|pt)\b\)?/;

/** A time that says its own zone, brought to the wall of `zone`. People who live there call their own time by either of its names. */
export function inZone(local: Local, after: string, zone: string): Local & { readonly length: number } {
  const found = beside.exec(after);
  const letters = found?.[1] ?? '';
  const offset = offsets[letters];
  if (offset === undefined || (/^[ecmp][sd]t$/.test(letters) && american[letters[0] ?? '']?.test(zone))) return { ...local, length: found?.[0].length ?? 0 };
  return { ...localAt((local.day * 1_440 + local.minute - offset) * 60_000, zone), length: found?.[0].length ?? 0 };
}
