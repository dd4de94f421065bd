import type { ChartEvent } from '../events/chart.ts';
import type { Recorded } from '../src/kernel/event.ts';

export type Allergy = { readonly allergy_id: string; readonly substance: string | null; readonly reaction: string | null; readonly severity: string | null; readonly retracted: boolean };
export type Diagnosis = { readonly diagnosis_id: string; readonly description: string | null; readonly code?: string | null; readonly code_system?: string | null; readonly notes?: string | null };
/** `ends_at` in ms since the epoch. */
export type Prescription = { readonly prescription_id: string; readonly medication: string | null; readonly ends_at?: number; readonly discontinued: boolean };
/**
 * What the safety checks look at, and which things there are. It holds what is personal, so it has no snapshot: a chart is some dozens of
 * events, and a fold of them is cheap. What is erased is null.
 */
export type ChartState = {
  readonly patient_id: string;
  readonly allergies: readonly Allergy[];
  readonly prescriptions: readonly Prescription[];
  readonly diagnoses: readonly Diagnosis[];
};

export const initialChart = (patient_id: string): ChartState => ({ patient_id, allergies: [], prescriptions: [], diagnoses: [] });

export function evolveChart(state: ChartState, event: Recorded<ChartEvent>): ChartState {
  switch (event.type) {
    case 'AllergyRecorded': {
      const { allergy_id, substance, reaction = null, severity = null } = event.data;
      return { ...state, allergies: [...state.allergies, { allergy_id, substance, reaction, severity, retracted: false }] };
    }
    case 'AllergyRetracted':
      return { ...state, allergies: state.allergies.map((allergy) => (allergy.allergy_id === event.data.allergy_id ? { ...allergy, retracted: true } : allergy)) };
    case 'DiagnosisRecorded':
      return { ...state, diagnoses: [...state.diagnoses, diagnosisOf(event.data)] };
    case 'DiagnosisAmended':
      return { ...state, diagnoses: state.diagnoses.map((one) => (one.diagnosis_id === event.data.diagnosis_id ? diagnosisOf(event.data) : one)) };
    case 'PrescriptionIssued': {
      const { prescription_id, medication, ends_at } = event.data;
      return { ...state, prescriptions: [...state.prescriptions, { prescription_id, medication, ...(ends_at !== undefined && { ends_at: Date.parse(ends_at) }), discontinued: false }] };
    }
    case 'PrescriptionDiscontinued':
      return { ...state, prescriptions: state.prescriptions.map((one) => (one.prescription_id === event.data.prescription_id ? { ...one, discontinued: true } : one)) };
    case 'ReportFiled':
      return state;
    default:
      event satisfies never;
      return state;
  }
}

function diagnosisOf({ diagnosis_id, description, code, code_system, notes }: Extract<ChartEvent, { type: 'DiagnosisRecorded' }>['data']): Diagnosis {
  return { diagnosis_id, description, ...(code !== undefined && { code }), ...(code_system !== undefined && { code_system }), ...(notes !== undefined && { notes }) };
}

/** Whether it is being taken at a time (ms since the epoch). */
export const isActive = ({ discontinued, ends_at }: Prescription, now: number): boolean => !discontinued && (ends_at === undefined || now < ends_at);
