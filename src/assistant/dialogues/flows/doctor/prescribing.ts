import { parseFrequency } from '../../../../domain/directions/directions.ts';
import { findMedication } from '../../../../domain/medications/find.ts';
import type { Rejection } from '../../../../kernel/rejection.ts';
import type { Rehearsed } from '../../rehearse.ts';
import type { Desk, Flow, Slot, Slots } from '../../types.ts';
import { inLine } from '../../in-line.ts';
import { cut, rowsOf, str } from '../../words.ts';
import { hintOf } from '../doctors.ts';
import { directionsOf } from '../records.ts';
import { isWarned, asTheyWere, daysOf, directionsHints, lastSaid, isOfDirections, isSpokenOf } from './directions.ts';
import { isOfKind, isSame, kindIn } from './kinds.ts';
import { patientName, patientSlot, whoseHints } from './patients.ts';

const tellsHowOften = /\b(?:daily|days?|times|once|twice|thrice|every|hours?|hourly|weekly|weeks?|months?|mornings?|evenings?|nights?|nightly|bedtime|[btq]id|qhs|qam|qod|q\d\S*|qd|prn|needed|meals?|stat)\b/i;
/** “OD before breakfast”, which alone might be of the right eye. */
const onceDaily = /\bo\.?d\.?(?=\s+\S)/i;
/** As it was said, with "as needed" where that was said elsewhere; its code where the words alone would not be understood. */
function frequencyIn(slots: Slots): string | undefined {
  const { text, value } = hintOf(slots, 'frequency');
  if (text === undefined || value === undefined) return undefined;
  const words = text.replace(onceDaily, 'once daily');
  const said = tellsHowOften.test(words) && !('refused' in parseFrequency(words, {})) ? words : value;
  return value.includes('PRN') && !/prn|need|requir/i.test(said) ? `${said} as needed` : said;
}

type Hint = { readonly text: string; readonly value: string };
const regularly = /\b(?:regular\w*|schedul\w+|standing|fixed|round the clock|atc|no (?:longer )?(?:prn|as needed)|not (?:just |only )?(?:prn|as needed|when needed))\b/i;
/** “Make it prn” says when, and leaves how often at most; “every 8 hours” of what is taken as needed leaves that. */
function asNeeded(text: string, said: Hint | undefined, slots: Slots, isAnew: boolean): Slots {
  const { text: words, value: before } = hintOf(slots, 'frequency');
  if (said === undefined || before === undefined || words === undefined || isAnew || said.value.includes('PRN') === before.includes('PRN')) return {};
  if (said.value === 'PRN') return { frequency: { text: words, value: `${before} PRN` } };
  return before.includes('PRN') && before !== 'PRN' && !regularly.test(text) ? { frequency: { text: said.text, value: `${said.value} PRN` } } : {};
}

/** "Refill her metformin": as it is taken already. */
const refills = /\b(?:re-?fill|renew|repeat|re-?new|re-?issue|re-?prescribe|extend)\b|\b(?:same|another) (?:script|prescription|supply)\b/i;
const isMeasured = (slots: Slots): boolean => (hintOf(slots, 'strength').value ?? hintOf(slots, 'dose').value) !== undefined;
const activeOf = async (slots: Slots, desk: Desk): Promise<readonly Record<string, unknown>[]> => rowsOf(await desk.get('/prescriptions', { patient_id: String(slots['patient']), active: 'true', limit: '50' }), 'prescriptions');
/** What the patient takes of the medication. */
export const sameActive = async (slots: Slots, desk: Desk): Promise<readonly Record<string, unknown>[]> => (await activeOf(slots, desk)).filter((each) => isSame(String(each['medication']), hintOf(slots, 'medication').value ?? ''));
/** The one prescription of the medication that the patient has, for an order that changes only how much, or nothing; of a renewal that names none, the only one of its kind. */
async function takenAlready(slots: Slots, desk: Desk): Promise<Record<string, unknown> | undefined> {
  const kind = str(slots['hint_kind']);
  const isNamed = hintOf(slots, 'medication').value !== undefined;
  const [row, ...others] = isNamed ? await sameActive(slots, desk) : (await activeOf(slots, desk)).filter((each) => kind === undefined || isOfKind(String(each['medication']), kind));
  return others.length === 0 ? row : undefined;
}

const unknownNote = (medication: string | undefined): string => (medication === undefined || findMedication(medication) ? '' : `\n\n“${medication}” is in no table that I have: no interaction, dose or class of it can be checked.`);

/** What is known of an order that is not whole yet. */
const soFar = (slots: Slots): string => {
  const known = [hintOf(slots, 'medication').value, hintOf(slots, 'strength').value, hintOf(slots, 'dose').value, frequencyIn(slots)].filter((each) => each !== undefined);
  return known.length === 0 ? '' : `**${known.join(', ')}** `;
};

const details: Slot = {
  name: 'details',
  async find(slots, desk) {
    const unclear = str(slots['hint_unclear']);
    if (unclear !== undefined) return { ask: 'details', reply: { type: 'clarification', text: `Do you mean a strength of ${unclear}, or for ${unclear} days?` } };
    const isRefill = slots['hint_refill'] === true;
    const before = (isRefill && !isMeasured(slots)) || (hintOf(slots, 'medication').value !== undefined && frequencyIn(slots) === undefined && isMeasured(slots)) ? await takenAlready(slots, desk) : undefined;
    const kept = (['medication', 'strength', 'dose', 'route', 'frequency'] as const).flatMap((name) => {
      const value = before && (isRefill || name === 'frequency') && hintOf(slots, name).value === undefined ? str(before[name]) : undefined;
      return value === undefined ? [] : [[`hint_${name}`, { text: value, value }] as const];
    });
    if (kept.some(([name]) => name === 'hint_frequency')) return { value: true, also: Object.fromEntries(kept) };
    const missing = [
      hintOf(slots, 'medication').value === undefined && 'the medication',
      hintOf(slots, 'strength').value === undefined && hintOf(slots, 'dose').value === undefined && 'the strength or dose',
      frequencyIn(slots) === undefined && 'how often it is to be taken',
    ].filter((each) => each !== false);
    if (missing.length === 0) return { value: true };
    return { ask: 'details', reply: { type: 'prescription_details_required', text: `To prescribe ${soFar(slots)}for ${await patientName(desk, slots['patient'])} I also need ${missing.join(', and ')}.${unknownNote(hintOf(slots, 'medication').value)}`, data: { missing } } };
  },
};

/** The command's data, from what was said. */
function prescriptionOf(slots: Slots): Record<string, unknown> {
  const duration_days = daysOf(hintOf(slots, 'duration').value);
  const optional = { strength: hintOf(slots, 'strength').value, dose: hintOf(slots, 'dose').value, route: hintOf(slots, 'route').value, duration_days, instructions: str(slots['hint_instructions']), override_reason: str(slots['hint_override']) };
  const said = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { patient_id: String(slots['patient']), medication: hintOf(slots, 'medication').value, frequency: frequencyIn(slots), ...said };
}

type Finding = { readonly kind: string; readonly severity: string; readonly with?: string; readonly text: string };
/** What stands beside the medication: an allergy, or what is taken already. */
const beside: Readonly<Record<string, string>> = { allergy: 'allergy to ', interaction: 'interaction with ', duplicate: 'beside ' };
const findingLines = (findings: readonly Finding[]): string => findings.map(({ kind, severity, with: other, text }) => `- **${severity}**: ${inLine(`${beside[kind] === undefined || other === undefined ? '' : `${beside[kind]}**${other}**: `}${text}`)}`).join('\n');
const findingsOf = ({ extension }: Rejection): readonly Finding[] => (extension.findings ?? []) as readonly Finding[];

/** "Raise it to 20", "switch her to 40 instead of the 20": what is taken already is to be taken otherwise. */
const changesDose = /\b(?:increas|rais|up-?titrat|titrat|doubl|halv|reduc|lower|chang|switch|replac)\p{L}*|\b(?:up|cut|drop|bump|put|bring|go|step|taper)\b.{0,40}?\b(?:up|down|to \d)|\bup\b.{0,40}\bto \d|\binstead\b|\bin (?:the )?place of\b|\brather than (?:the|his|her|their|those)\b/iu;
const replacesIt = /\b(?:replaces?|instead of|in (?:the )?place of)\b.*\b(?:the |old|it|that|one|before|current|previous|\d+)/i;
/** What a yes alone does not pass: whatever the safety check warns of, but that the same is taken already where it is to be changed or renewed. */
const isWithheld = (slots: Slots, { kind, severity, with: other }: Finding): boolean =>
  severity !== 'info' && !(kind === 'duplicate' && (slots['hint_refill'] ?? slots['hint_change']) === true && other !== undefined && isSame(other, hintOf(slots, 'medication').value ?? ''));
/** Undefined: the safety check stands against it, or it cannot be issued at all. */
const issuedOf = (rehearsed: Rehearsed): Record<string, unknown> | undefined => ('rejection' in rehearsed ? undefined : { ...rehearsed.events[0]?.data });
const withheldOf = (slots: Slots, { findings = [] }: Record<string, unknown>): readonly Finding[] => (slots['hint_override'] === undefined ? (findings as readonly Finding[]).filter((each) => isWithheld(slots, each)) : []);

/** Of the same medication, which may be meant to take the other's place. */
const orReplaces = (findings: readonly Finding[], medication: unknown): string => (findings.some(({ kind, with: other = '' }) => kind === 'duplicate' && isSame(other, String(medication))) ? ' If it shall take the place of what is active, say “it replaces the one before”.' : '');

function asksWhy(findings: readonly Finding[], medication: unknown, patient: string) {
  return { ask: 'override', slots: { asked_override: true }, reply: { type: 'refused', text: `The safety check stands against ${String(medication)} for ${patient}:\n\n${findingLines(findings)}\n\nA yes does not change that. Name another medication, or, if you decide to prescribe it all the same, say “override because …” with your reason; it is kept with the prescription.${orReplaces(findings, medication)} “Never mind” leaves it.`, data: { reason: 'safety-check-failed', findings } } };
}

/** "Override because …": the only way past a safety finding, in a doctor's own words, and then confirmed like everything. */
const override = /\b(?:overrid(?:e|ing)|despite|accept(?:ing)? the risk|(?:anyway|nevertheless)(?=[\s,:-]+(?:because|since|as|due to|reason)\b)|(?:prescribe|issue|give|order|send|sign|do|start|continue|proceed|go ahead)\b[^.;!?]{0,30}?\b(?:anyway|nevertheless|regardless|all the same))\b[\s,:-]*(?:it|that|this|the (?:warning|finding|check)s?)?[\s,:-]*(?:because|since|as|due to|reason(?: is)?:?|for)?[\s,:-]*([\s\S]{4,})$/i;

const overrides = /^\W*(?:(?:ok(?:ay)?|yes|fine|please|then)\W+)*overrid/i;
/** Where that reason was asked for. */
const because = /^\W*(?:(?:ok(?:ay)?|yes|fine|well|but)\W+)*(?:because|since|(?:the |my )?reason(?: is)?\b:?)\s*(\S[\s\S]{3,})$/i;

/** “…, go ahead and issue it”, behind a reason. */
const andIssueIt = /(?:(?:[,.;!–-]+\s*|\s+(?=(?:so|and|then|now)\b))(?:(?:so|and|then|now|please|just)\s+)*(?:go ahead(?: and \w+ (?:it|that|this))?|(?:issue|prescribe|send|sign|order) (?:it|that|this)(?: anyway| now)?|thanks?|thank you|please))+\W*$/i;

/** What was said of the safety findings of one order is not said of another. */
const ofFindings = ['hint_override', 'asked_override', 'warned'];
/** An order that was left or refused, to be taken up with what is said now. */
export const anew = (slots: Slots): Slots => Object.fromEntries(Object.entries(slots).filter(([name]) => ![...ofFindings, 'hint_change', 'hint_refill', 'hint_left'].includes(name)));
/** “Now I confirm it”, “now, the other one”, “now start her on …”: how a sentence goes on, and not how often something is taken. */
const opensWithNow = /(?:^|[.,;!?…–—-]\s*|\b(?:and|ok(?:ay)?|right|so)\s+)now\b(?:\s*,|\s+(?:i|we|you|it|that|this|let|for|to|please|the|what|how|then|start|prescribe|give|put|add|order|issue|write|rx|refill|renew|re-?start|switch|change)\b)/i;
/** A prescription that was, to be ordered as it was. */
export function orderedAs(row: Record<string, unknown>): Slots {
  const { duration_days: days } = row;
  const duration = typeof days === 'number' ? `${days} days` : undefined;
  const said = (['medication', 'strength', 'dose', 'route', 'frequency'] as const).map((name) => [name, str(row[name])] as const);
  return Object.fromEntries([...said, ['duration', duration] as const].flatMap(([name, value]) => (value === undefined ? [] : [[`hint_${name}`, { text: value, value }]])));
}
/** What an order does not hold. */
const ofOthers = new Set(['date', 'time', 'part_of_day', 'diagnosis', 'icd', 'specialty', 'doctor', 'appointment_ref']);

export const addPrescription: Flow = {
  intent: 'add_prescription',
  acts: true,
  repeats: true,
  slots: [patientSlot, details],
  resets: { patient: ['patient', ...ofFindings], medication: ['details', 'hint_refill', 'hint_change', ...ofFindings], strength: ['details', ...ofFindings], dose: ['details', ...ofFindings], route: ['details'], frequency: ['details', ...ofFindings], duration: ['details'], unclear: ['details'], instructions: ['details'], override: ['details'] },
  claims: (text, understanding, slots) => (isWarned(slots) && (overrides.test(text) || because.test(text) || replacesIt.test(text))) || isOfDirections(text, understanding, slots),
  ignores: (name, text, _slots, said) => ofOthers.has(name) || (name === 'frequency' && /^now$/i.test(text) && opensWithNow.test(said)) || (name === 'route' && (/^(?:recet\w*|back|hang)$/i.test(text) || isSpokenOf(text, said))) || (name === 'frequency' && /^[a-z]{4,}$/i.test(text) && !tellsHowOften.test(text) && !/^(?:mane|nocte|midday|noon)$/i.test(text)),
  hints(text, understanding, slots): Slots {
    const { frequency } = understanding.entities;
    const directions = directionsHints(text, understanding, slots);
    const needed = asNeeded(text, (directions['frequency'] ?? frequency) as Hint | undefined, slots, understanding.entities.medication !== undefined);
    // Another patient's order is another one, with findings of its own.
    const isOfAnother = slots['patient'] !== undefined && understanding.entities.patient?.candidates.every(({ user_id }) => user_id !== slots['patient']) === true;
    const reason = !isOfAnother && (isWarned(slots) || overrides.test(text)) ? (override.exec(text) ?? (isWarned(slots) ? because.exec(text) : null))?.[1]?.replace(andIssueIt, '').trim() : undefined;
    // What a reason names is none of the order.
    if (reason !== undefined && isWarned(slots)) return { ...asTheyWere(understanding.entities, slots), ...(understanding.entities.medication && { medication: slots['hint_medication'] }), ...(understanding.entities.patient && { patient: slots['hint_patient'] ?? null }), override: cut(reason, 500) };
    const isOrder = understanding.entities.medication !== undefined || hintOf(slots, 'frequency').value === undefined || isWarned(slots);
    return { ...whoseHints(text, understanding, slots), ...directions, ...needed, ...lastSaid({ ...understanding.entities, ...directions }, slots), ...(refills.test(text) && { refill: true, kind: understanding.entities.medication === undefined ? (kindIn(text) ?? null) : null }), ...(isOrder && changesDose.test(text) && { change: true }), ...(reason !== undefined && { override: cut(reason, 500) }) };
  },
  async finish(slots, desk) {
    const data = prescriptionOf(slots);
    const name = await patientName(desk, slots['patient']);
    const rehearsed = await desk.rehearse('issue-prescription', data);
    if ('rejection' in rehearsed) {
      const { rejection } = rehearsed;
      if (rejection.slug === 'safety-check-failed') return asksWhy(findingsOf(rejection), data['medication'], name);
      if (rejection.slug !== 'validation') throw rejection;
      const wrong = rejection.extension.errors?.map(({ path, message }) => `${path.slice(1)}: ${message}`).join('; ') ?? rejection.message;
      return { ask: 'details', slots: { hint_frequency: undefined, details: undefined }, reply: { type: 'prescription_details_required', text: `I do not understand the directions (${wrong}). How often is it to be taken?`, data: { missing: ['how often it is to be taken'] } } };
    }
    const issued = issuedOf(rehearsed) ?? {};
    const findings = (issued['findings'] ?? []) as readonly Finding[];
    const withheld = withheldOf(slots, issued);
    if (withheld.length > 0 && slots['asked_override'] === true) return asksWhy(findings, data['medication'], name);
    const reason = str(data['override_reason']);
    const lines = [`- **Patient:** ${name}`, `- **Medication:** ${String(data['medication'])}`, `- **Directions:** ${directionsOf({ ...data, dose: issued['dose'] ?? data['dose'], duration_days: issued['duration_days'] ?? data['duration_days'] })}`, ...(reason === undefined ? [] : [`- **Overriding the safety check because:** ${reason}`])];
    const before = str(slots['hint_left']);
    const left = before === undefined ? '' : `${before} is left, and not prescribed.\n\n`;
    const why = withheld.length === 0 ? '' : `\n\nA yes alone does not pass that: say “override because …” with your reason, or name another medication.${orReplaces(withheld, data['medication'])}`;
    const safety = findings.length === 0 ? 'The safety check found nothing.' : `The safety check says:\n${findingLines(findings)}${why}`;
    return { slots: { warned: withheld.length > 0 }, propose: { command: 'issue-prescription', data }, reply: { type: 'prescription_confirmation', text: `${left}Shall I issue this prescription?\n\n${lines.join('\n')}\n\n${safety}`, data: { findings } } };
  },
  async changed(slots, desk) {
    const issued = issuedOf(await desk.rehearse('issue-prescription', prescriptionOf(slots)));
    return issued !== undefined && withheldOf(slots, issued).length > 0 ? { slots: { ...slots, asked_override: true }, because: 'Nothing has been prescribed.' } : undefined;
  },
  async done({ result }, slots, desk) {
    const reply = { type: 'prescription_added', text: `${hintOf(slots, 'medication').value ?? 'It'} has been prescribed for ${await patientName(desk, slots['patient'])}.`, data: { ...result } };
    const [before, ...more] = slots['hint_change'] === true ? (await sameActive(slots, desk)).filter((row) => row['prescription_id'] !== Reflect.get(result, 'prescription_id')) : [];
    if (!before || more.length > 0) return reply;
    const reason = `Replaced by ${hintOf(slots, 'strength').value ?? hintOf(slots, 'dose').value ?? 'another prescription'}`;
    return { ...reply, text: `${reply.text} **${String(before['medication'])}: ${directionsOf(before)}** is still active beside it. Shall I discontinue that?`, suggests: { flow: 'discontinue_prescription', slots: { patient: slots['patient'], prescription: String(before['prescription_id']), hint_reason: { text: reason, value: reason } } } };
  },
  refused: ({ slug }, slots) => (slug === 'safety-check-failed' ? { slots, because: 'The patient’s records have changed meanwhile; nothing has been prescribed.' } : undefined),
};
