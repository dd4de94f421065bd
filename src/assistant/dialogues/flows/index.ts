import type { AssistantRole, Intent } from '../../understanding/intents.ts';
import type { Flow } from '../types.ts';
import { bookAppointment } from './booking.ts';
import { cancelAppointment } from './cancelling.ts';
import { acknowledgeAlert, urgentPatients } from './doctor/alerts.ts';
import { setAvailability } from './doctor/availability.ts';
import { blockTime } from './doctor/blocking.ts';
import { addDiagnosis } from './doctor/diagnosing.ts';
import { messagePatient } from './doctor/message.ts';
import { patientHistory, viewPatients } from './doctor/patients.ts';
import { addPrescription } from './doctor/prescribing.ts';
import { viewSchedule } from './doctor/schedule.ts';
import { discontinuePrescription } from './doctor/stopping.ts';
import { messageDoctor } from './messages.ts';
import { rescheduleAppointment } from './moving.ts';
import { doctorInfo, viewPrescriptions, viewReports } from './records.ts';
import { viewAppointments } from './viewing.ts';

const patientFlows: readonly Flow[] = [bookAppointment, viewAppointments, cancelAppointment, rescheduleAppointment, viewPrescriptions, viewReports, doctorInfo, messageDoctor];
const doctorFlows: readonly Flow[] = [viewSchedule, viewPatients, patientHistory, addPrescription, discontinuePrescription, addDiagnosis, urgentPatients, acknowledgeAlert, setAvailability, blockTime, messagePatient];

/** Intent → what the assistant does about it. What is not here has a fixed answer. */
export const flowsOf = (role: AssistantRole): ReadonlyMap<Intent, Flow> => new Map((role === 'PATIENT' ? patientFlows : doctorFlows).map((flow) => [flow.intent, flow]));
