import { createHash } from 'node:crypto';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Understanding } from '../understanding/types.ts';
import { chosen } from './choose.ts';
import { emergencyReply, raiseAlert, saysHelpComes, type EmergencySettings, type Told } from './emergency.ts';
import type { Turn } from './engine.ts';
import { namesakes } from './flows/doctor/patients.ts';
import type { Alarm, Desk } from './types.ts';
import { meansSpokenOf } from './wishes.ts';
import { cut, str } from './words.ts';

type Found = Parameters<typeof emergencyReply>[0];
// The detector's own answer, as the understanding hands it on.
export const emergencyOf = (understanding: Understanding | undefined): Found => (understanding?.emergency ?? { level: 'critical', category: 'other', matched: null, rule: null }) as Found;

/** What is kept of it until it is known whom it is about. */
export const alarmOf = (text: string, { emergency: { level, category, matched, rule } }: Understanding): Alarm => ({ text: cut(text, 900), level, category, matched, rule });

/** “Omg brandt just collapsed”: the patients whose first or last name stands in a text in danger, wherever it stands. */
function mentionedIn(text: string, { patients }: Desk): Desk['patients'] {
  const words = new Set(text.toLowerCase().split(/[^\p{L}'’-]+/u).map((word) => word.replace(/['’]s$/, '')));
  return patients.filter(({ full_name }) => full_name.toLowerCase().split(' ').some((name) => name.length > 3 && words.has(name)));
}

/** The alerts that a talk raises: at once where it is known whom a text is about, else as soon as that is said. */
export function createAlarms({ dispatcher, settings }: { readonly dispatcher: Dispatcher; readonly settings: EmergencySettings }) {
  /** Tells the clinic of the danger that a text speaks of; a doctor's needs to show whose it is. */
  function raise(desk: Desk, text: string, { emergency, entities }: Understanding, key: string): Promise<Told> {
    const { caller, talk } = desk;
    const [patient, ...others] = entities.patient?.candidates ?? (caller.role === 'DOCTOR' ? mentionedIn(text, desk) : []);
    const known = entities.patient === undefined && !patient && meansSpokenOf(text) ? (str(talk.slots['patient']) ?? talk.patient) : undefined;
    const patient_id = caller.role === 'PATIENT' ? caller.user_id : others.length === 0 ? (patient?.user_id ?? known) : undefined;
    if (patient_id === undefined) return Promise.resolve({ failed: true, unknown_patient: true });
    // “They have called 911” tells of the danger that was told before, not of another.
    const unnamed = emergency.category === null || emergency.category === 'other' || (saysHelpComes(text) && emergency.rule?.endsWith('/learned') === true);
    const category = caller.role === 'PATIENT' && unnamed ? (talk.alerted ?? emergency.category) : emergency.category;
    return raiseFor(patient_id, { text, level: emergency.level, category }, desk, key);
  }

  async function raiseFor(patient_id: string, about: Pick<Alarm, 'text' | 'level' | 'category'>, { caller, nameOf }: Desk, key: string): Promise<Told> {
    // Two texts may come in the same turn, and each is told; the same one again is not.
    const which = createHash('sha256').update(about.text).digest('base64url').slice(0, 22);
    const told = await raiseAlert(dispatcher, caller, { ...about, patient_id, key: `${key}/alert/${which}` });
    return caller.role === 'PATIENT' || 'failed' in told ? told : { ...told, about: await nameOf(patient_id).catch(() => '') || 'your patient' };
  }

  /** The patient of an emergency that was told before; undefined: the text names none. */
  async function named(waiting: Alarm, text: string, understanding: Understanding, desk: Desk, key: string): Promise<Turn | undefined> {
    // “Jordan: cetirizine 10 mg at night” is an order, and does not say whom it was about.
    const { medication, strength, dose, frequency } = understanding.entities;
    if (medication && (strength ?? dose ?? frequency)) return undefined;
    const short = text.trim().split(/\s+/).length <= 5;
    const { candidates = [] } = understanding.entities.patient ?? (short ? desk.understand(`show the history of ${text.replace(/^\W*(?:it['’]?s|its|for|about|i mean|this is|that['’]?s)\b/i, '')}`).entities.patient : undefined) ?? {};
    const options = desk.patients.filter(({ user_id }) => waiting.among?.includes(user_id)).map(({ user_id, full_name }) => ({ type: 'select_patient', value: user_id, label: full_name, words: [full_name.toLowerCase()] }));
    const [chosenOne, ...more] = chosen(text, options);
    const [patient, ...others] = chosenOne && more.length === 0 ? [{ user_id: chosenOne.value }] : candidates;
    if (!patient) return undefined;
    const alike = chosenOne ? [] : namesakes(understanding.entities.patient?.value ?? text.trim(), candidates, desk).map(({ patient_id, full_name }) => ({ user_id: patient_id, full_name }));
    const several = alike.length > 1 ? alike : candidates;
    const { alarm: _alarm, ...talk } = desk.talk;
    if (others.length > 0 || alike.length > 1) {
      const among = several.slice(0, 8);
      return { reply: { type: 'patient_selection_required', text: `Nobody has been alerted yet. Whom do you mean?\n\n${among.map(({ full_name }, n) => `${n + 1}. ${full_name}`).join('\n')}`, data: { patients: among.map(({ user_id, full_name }) => ({ patient_id: user_id, full_name })) } }, talk: { ...talk, actions: [], alarm: { ...waiting, among: among.map(({ user_id }) => user_id) } } };
    }
    const { level, category } = waiting;
    const told = await raiseFor(patient.user_id, { text: waiting.text, level, category }, desk, key);
    const reply = emergencyReply(waiting as Found, told, settings, 'DOCTOR', waiting.text);
    return { reply, talk: { ...talk, actions: reply.actions ?? [], patient: patient.user_id, ...('failed' in told ? {} : { seen: told.position }), ...(talk.flow !== null && { paused: true as const }) } };
  }

  return { raise, named };
}
