import { Type, type Static } from 'typebox';
import type { ChartEvent } from '../events/chart.ts';
import { parseDirections, parseFrequency } from '../src/domain/directions/directions.ts';
import type { Directions, Frequency, Quantity, Refused } from '../src/domain/directions/types.ts';
import { quantityInWords } from '../src/domain/directions/words.ts';
import { builtInKnowledge, refuses, safetyFindings } from '../src/domain/medications/knowledge.ts';
import type { Finding } from '../src/domain/medications/types.ts';
import { utcText } from '../src/domain/time-text.ts';
import { commandOf } from '../src/kernel/aggregate.ts';
import { invalid, Rejection } from '../src/kernel/rejection.ts';
import { OpaqueId, ShortText, Text, UserId } from '../src/kernel/schema.ts';
import { careOfChart, chartOf, doctorInCare, idInChart, mustHave } from './chart-parties.ts';
import { isActive, type ChartState } from './chart-state.ts';

const command = commandOf<ChartState, ChartEvent>();
const Name = Text(200);
const Amount = Text(100);
const day = 86_400_000;
const longest = 3_650;

const NewPrescription = Type.Object({
  patient_id: UserId,
  medication: Name,
  strength: Type.Optional(Amount),
  dose: Type.Optional(Amount),
  route: Type.Optional(Amount),
  frequency: Text(300, { description: 'As written: "twice daily", "q6h prn". What cannot be understood is refused, with its span' }),
  duration_days: Type.Optional(Type.Integer({ minimum: 1, maximum: longest })),
  as_needed: Type.Optional(Type.Boolean()),
  instructions: Type.Optional(Text(2_000)),
  override_reason: Type.Optional(ShortText),
});
type NewPrescription = Static<typeof NewPrescription>;
/** What a safety check has to say (API §5). */
export const SafetyFinding = Type.Object(
  {
    kind: Type.Enum(['allergy', 'duplicate', 'interaction', 'unknown_medication', 'dose']),
    severity: Type.Enum(['info', 'warning', 'contraindicated']),
    with: Type.String({ description: 'An allergy’s substance, or another medication' }),
    text: Type.String(),
    source: Type.String(),
    source_version: Type.String(),
  },
  { title: 'SafetyFinding' },
);

/** Prescriptions, behind the safety checks. */
export const prescriptionCommands = {
  'issue-prescription': command({
    summary: 'Issue a prescription',
    data: NewPrescription,
    roles: ['DOCTOR'],
    stream: ({ data }) => data.patient_id,
    facts: careOfChart,
    relationship: doctorInCare,
    decide: ({ data, actor, digest, id, now }, state) => {
      const said = understood(data);
      const findings = findingsOf(data, said, state, now);
      if (refuses(findings) && data.override_reason === undefined) throw new Rejection('safety-check-failed', 'Safety findings stand against it; with an override_reason it is issued all the same', { findings });
      const { patient_id, medication, strength, route, frequency, instructions, override_reason } = data;
      const { dose, duration_days, frequency_structured } = said;
      const ends = duration_days !== undefined ? duration_days : frequency_structured.count === 1 ? 1 : undefined;
      return [
        {
          type: 'PrescriptionIssued',
          data: {
            patient_id,
            prescription_id: idInChart(digest, 'rx', patient_id, id('prescription')),
            doctor_id: actor.user_id,
            medication,
            ...(strength !== undefined && { strength }),
            ...(dose !== undefined && { dose }),
            ...(route !== undefined ? { route } : said.route !== undefined && { route: said.route }),
            frequency,
            frequency_structured,
            ...(duration_days !== undefined && { duration_days }),
            ...(instructions !== undefined && { instructions }),
            findings,
            ...(override_reason !== undefined && { override_reason }),
            ...(ends !== undefined && { ends_at: utcText(now + ends * day) }),
          },
        },
      ];
    },
    returns: Type.Object({ prescription_id: OpaqueId, findings: Type.Array(SafetyFinding) }),
    result: ({ events: [issued] }) => (issued?.type === 'PrescriptionIssued' ? { prescription_id: issued.data.prescription_id, findings: issued.data.findings ?? [] } : {}),
  }),

  'discontinue-prescription': command({
    summary: 'End a prescription before its time',
    data: Type.Object({ prescription_id: OpaqueId, reason: ShortText }),
    roles: ['DOCTOR'],
    stream: ({ data }, digest) => chartOf(digest, 'rx', data.prescription_id),
    facts: careOfChart,
    relationship: { name: doctorInCare.name, holds: (input, state) => doctorInCare.holds(input) && state.prescriptions.some((one) => one.prescription_id === input.data.prescription_id) },
    decide: ({ data: { prescription_id, reason }, actor, now }, { patient_id, prescriptions }) => {
      const prescription = mustHave(prescriptions.find((one) => one.prescription_id === prescription_id));
      if (prescription.discontinued) return [];
      if (!isActive(prescription, now)) throw new Rejection('wrong-state', 'Its time is over');
      return [{ type: 'PrescriptionDiscontinued', data: { patient_id, prescription_id, doctor_id: actor.user_id, reason } }];
    },
  }),
};

type Understood = { readonly directions: Directions; readonly frequency_structured: Frequency; readonly dose?: string; readonly route?: string; readonly duration_days?: number };

/** The frequency as structure, and what its text says beside it. Throws `validation` with the span that was not understood, or on the field that says otherwise. */
function understood(data: NewPrescription): Understood {
  const usual = builtInKnowledge.find(data.medication)?.medication.usual_route;
  // What is counted in drops goes into an eye or an ear, whatever the medication's usual way.
  const route = data.route ?? (/\b(drops?|gtts?)\b/i.test(`${data.dose ?? ''} ${data.frequency}`) ? undefined : usual);
  const answer = parseFrequency(data.frequency, { ...(route !== undefined && { route }), ...(data.dose !== undefined && { form: data.dose }) });
  if ('refused' in answer) throw notUnderstood('frequency', answer.refused);
  if (data.dose !== undefined) checkDose(data.dose);
  const { directions, frequency } = answer;
  const { dose, duration } = directions;
  const days = duration === undefined ? undefined : Math.max(1, Math.ceil(duration.days));
  if (days !== undefined && data.duration_days !== undefined && days !== data.duration_days) throw invalid('/duration_days', 'is another duration than the frequency says');
  if (days !== undefined && days > longest) throw invalid('/frequency', 'has too long a duration');
  if (dose !== undefined && data.dose !== undefined && !sameQuantity(dose, quantityOf(data.dose))) throw invalid('/dose', 'is another dose than the frequency says');
  const duration_days = data.duration_days ?? days;
  return {
    directions,
    frequency_structured: data.as_needed ? { ...frequency, as_needed: true } : frequency,
    ...(data.dose !== undefined ? { dose: data.dose } : dose !== undefined && { dose: quantityInWords(dose) }),
    ...(directions.route !== undefined && { route: directions.route }),
    ...(duration_days !== undefined && { duration_days }),
  };
}

/** What is taken depends on the patient: no amount to reckon with. */
const relative = /(?:\/|\bper)\s*(?:kg|kilos?|kilograms?|lbs?|pounds?|m2|m²)(?![a-z])/i;

/** An amount from a field of its own: "1-2 tablets", "500 mg". Undefined where it is no amount ("a thin layer"), or has numbers beside it that are not understood. */
function quantityOf(text: string | undefined): Quantity | undefined {
  if (text === undefined || relative.test(text)) return undefined;
  const { dose, strength, refused } = parseDirections(text, { no_medication: true });
  return refused.some(({ start, end }) => /\d/.test(text.slice(start, end))) ? undefined : (dose ?? strength);
}

/** A dose is an amount, or says in words that are understood that it is none ("a thin layer"). Throws `validation` with the span. */
function checkDose(text: string): void {
  const found = relative.exec(text);
  if (found) throw notUnderstood('dose', [{ start: found.index, end: found.index + found[0].length, reason: 'depends on the patient: write the amount that is taken' }]);
  const { refused } = parseDirections(text, { no_medication: true });
  if (refused.length > 0 && quantityOf(text) === undefined) throw notUnderstood('dose', refused);
}

const notUnderstood = (field: 'frequency' | 'dose', refused: readonly Refused[]): Rejection =>
  new Rejection('validation', `The ${field} cannot be understood`, { errors: refused.slice(0, 20).map(({ start, end, reason }) => ({ path: `/${field}`, message: reason, span: { start, end } })) });

const sameQuantity = (a: Quantity, b: Quantity | undefined): boolean => b === undefined || (a.value === b.value && a.high === b.high && (a.unit === b.unit || a.unit === null || b.unit === null));

function findingsOf({ medication, strength, dose }: NewPrescription, { directions, frequency_structured }: Understood, { allergies, prescriptions }: ChartState, now: number): readonly Finding[] {
  const [taken, strong] = [quantityOf(dose) ?? directions.dose, quantityOf(strength) ?? directions.strength];
  return safetyFindings(
    builtInKnowledge,
    { medication, frequency: frequency_structured, ...(taken && { dose: taken }), ...(strong && { strength: strong }) },
    {
      allergies: allergies.flatMap(({ retracted, substance, reaction, severity }) => (retracted || substance === null ? [] : [{ substance, ...(reaction !== null && { reaction }), ...(severity !== null && { severity }) }])),
      medications: prescriptions.flatMap((one) => (isActive(one, now) && one.medication !== null ? [{ medication: one.medication }] : [])),
    },
  );
}
