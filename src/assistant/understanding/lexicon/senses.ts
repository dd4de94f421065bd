import { errorsAllowed, typingErrors } from '../../../domain/spelling.ts';
import { commonNames } from './names.ts';

/** What a word may stand for, in this trade: many words share one sense, and a sense is worth more to the classifier than the word. A phrase of two words counts too. */
const senses: Readonly<Record<string, string>> = {
  CANCEL: `cancel cancelling canceling cancelled cancellation cancelation scrap void withdraw kill nix annul ditch bin erase revoke undo scratch drop remove delete axe cancelar anular cancela anula call_off calling_off called_off pull_out back_out get_rid getting_rid take_off not_coming no_longer
    won't_need don't_need can't_come won't_come not_attend free_up give_up strike bail`,
  MOVE: `move moved moving shift push bump transfer swap switch postpone delay rearrange alter change reschedule rescheduling reschedules rebook adjust slide exchange cambiar mover reprogramar aplazar cambia mueve put_off bring_forward push_back move_up pushed shifted changed postponed rescheduled defer`,
  OTHER: 'instead rather earlier later sooner another different otro otra following new',
  BOOK: `book booking booked schedule scheduling reserve arrange set_up set_aside sign_up sign_me squeeze fit_me slot_me pencil_me put_me come_in be_seen get_in get_seen getting_seen see_someone checked looked_at seen_by make_an make_a get_an cita reservar agendar pedir hora first_available earliest soonest`,
  SHOW: 'show list display view see check pull_up bring_up look_up lookup find open give_me get_me read print download tell_me ver muestrame dime review pull bring remind_me fill_me rundown run_through',
  WHEN: 'when what_time which_day what_day cuando how_long whens',
  VISIT: 'appointment appointments booking bookings visit visits consultation consultations consult checkup checkups check-up session sessions slot slots physical citas cita appointments consults checkups reservation',
  MEDICINE: `prescription prescriptions medication medications medicine medicines pill pills tablet tablets drug drugs script scripts receta recetas refill refills dose doses dosage strength inhaler antibiotic antibiotics drops capsule capsules cream statin medicamentos pastillas painkillers insulin rx ointment puffs mg mcg`,
  RESULT: `result results report reports lab labs bloods bloodwork test tests x-ray xray mri scan scans ct ultrasound biopsy ecg ekg echo a1c hba1c cholesterol findings analysis radiology resultados analisis informes urine stool mammogram pathology panel hemoglobin potassium values documents copy`,
  DOCTOR: 'doctor doctors physician physicians specialist specialists surgeon surgeons gp medico medicos doctores dentist dentists therapist therapists staff provider providers doc docs expert',
  TELL: `tell message let_know inform notify write send ask forward text email contact reach relay pass_along pass_on dile escribele mandale note line word reply remind let get_in_touch touch drop_a shoot ping msg letter question reach_out`,
  PRESCRIBE: 'prescribe order start put renew refill recetar receta write_a script begin commence initiate give started dispense',
  STOP: 'stop discontinue end halt terminate suspend cease off_of dc d/c stopped withdraw wean quitar suspender come_off shouldn_be no_more taper hold',
  DIAGNOSE: 'diagnose diagnosed diagnosing diagnosis diagnoses dx assessment impression document record note add enter chart log diagnostico put_down icd coded register has',
  ALERT: 'alert alerts emergency emergencies urgent urgently critical red_flag red_flags crashing danger trouble alertas emergencias alarm unstable attention triage',
  ACKNOWLEDGE: 'acknowledge acknowledged ack acking accept accepted seen handle handling take_it taking_it on_it got_it i_got mark receipt responding on_my take_the',
  PATIENTS: 'patients panel roster caseload pacientes patient everyone list',
  HISTORY: 'history chart file record records allergies allergic background notes summary historial past last_visit previous surgeries conditions known',
  AGENDA: 'schedule calendar agenda diary clinic planner day week lined_up coming next_patient events busy free openings',
  HOURS: 'availability hours available work working minutes weekdays horario disponibilidad open evenings mornings office start every saturdays sundays mondays bookings_on',
  BLOCK: 'block blocked out away unavailable hold vacation holiday leave conference meeting off nobody bloquea cierra close clear empty keep day_off time_off no_appointments no_patients lunch paperwork sick',
  WHO: 'who which_doctor whom someone somebody recommend best treats deals handles specializes',
  FREE: 'available free openings availability open slots time works_on hours on_duty in_the',
  REFUSE: "no nope nah not don't wrong never negative",
};

const bySense = new Map<string, string[]>();
for (const [sense, words] of Object.entries(senses)) for (const word of words.trim().split(/\s+/)) bySense.set(word.replaceAll('_', ' '), [...(bySense.get(word.replaceAll('_', ' ')) ?? []), sense]);

export const sensesOf = (word: string): readonly string[] => bySense.get(word) ?? [];

/** Words worth repairing: those that carry a sense. */
const carriers = [...bySense.keys()].filter((word) => word.length >= 5 && /^[a-z]+$/.test(word));
const repaired = new Map<string, string>();

/** The word that was meant where an unknown one has typing errors; else the word itself. */
export function meantWord(word: string): string {
  const before = repaired.get(word);
  if (before !== undefined) return before;
  let best = word;
  if (word.length >= 5 && word.length <= 18 && /^[a-z]+$/.test(word) && !bySense.has(word) && !commonNames.has(word)) {
    let fewest = errorsAllowed(word.length) + 1;
    for (const carrier of carriers) {
      if (carrier[0] !== word[0] || Math.abs(carrier.length - word.length) >= fewest) continue;
      const errors = typingErrors(word, carrier, fewest - 1);
      if (errors < fewest) [best, fewest] = [carrier, errors];
    }
  }
  if (repaired.size < 20_000) repaired.set(word, best);
  return best;
}
