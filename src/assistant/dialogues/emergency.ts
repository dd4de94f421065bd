import { account } from '../../../commands/account.ts';
import { alerts } from '../../../commands/alerts.ts';
import { alertNamed } from '../../../commands/alerts-state.ts';
import { onCall, theRoster } from '../../../commands/roster.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { CrisisLine } from '../crisis-lines.ts';
import type { Emergency } from '../understanding/emergency/types.ts';
import { inLine } from './in-line.ts';
import type { Action, Reply, Speaker } from './types.ts';
import { cut, doctorName } from './words.ts';

export type EmergencySettings = { readonly emergencyNumber: string; readonly crisisLines: readonly CrisisLine[] };
/** Whom an alert turned to. `names`: of the doctors, as far as they have one. `failed`: it could not be raised. */
export type Told =
  | { /** Name of the patient, where somebody else speaks. */ readonly about?: string; readonly alert_id: string; readonly recipients: number; readonly names: readonly string[]; readonly by_care: boolean; readonly admins_only: boolean; readonly somebody_on_call: boolean; readonly position: string }
  | { readonly failed: true; readonly unknown_patient?: true };

const longest = 1_000;

/** Raises the alert for what a speaker says about a patient. Never rejects: that it failed is part of the answer. */
export async function raiseAlert(dispatcher: Pick<Dispatcher, 'dispatch' | 'load'>, speaker: Speaker, { text, level, category, patient_id, key }: { text: string; level: string; category: string | null; patient_id: string; key: string }): Promise<Told> {
  try {
    const description = cut(text, longest);
    const data = { severity: level === 'critical' ? 'critical' : 'urgent', category: category ?? 'other', description, ...(speaker.role === 'DOCTOR' && { patient_id }) };
    const { result, position } = await dispatcher.dispatch({ name: 'raise-alert', data, actor: speaker, via: 'assistant', idempotency_key: key });
    return await toldBy(dispatcher, patient_id, result, String(position));
  } catch {
    return { failed: true };
  }
}

async function toldBy(dispatcher: Pick<Dispatcher, 'load'>, patient_id: string, result: object, position: string): Promise<Told> {
  const alert_id = String(Reflect.get(result, 'alert_id'));
  const recipients = Number(Reflect.get(result, 'recipients') ?? 0);
  const nobody = { alert_id, recipients, names: [], by_care: false, admins_only: false, somebody_on_call: false, position };
  try {
    const [{ state }, { state: roster }] = await Promise.all([dispatcher.load(alerts, patient_id), dispatcher.load(theRoster.roster.of, theRoster.roster.key())]);
    const known = alertNamed(state, alert_id);
    const admins = known?.admins ?? [];
    const doctors = (known?.recipients ?? []).filter((id) => !admins.includes(id));
    const names = await Promise.all(doctors.slice(0, 5).map(async (id) => (await dispatcher.load(account, id)).state.full_name));
    return {
      ...nobody,
      names: names.filter((name) => typeof name === 'string').map((name) => doctorName(inLine(name))),
      by_care: doctors.some((id) => !(known?.on_call ?? []).includes(id)),
      admins_only: doctors.length === 0 && admins.length > 0,
      somebody_on_call: onCall(roster).length > 0,
    };
  } catch {
    return nobody;
  }
}

/** Who knows of it, as it is: nobody is promised who has not been told. */
export function whoWasTold(told: Told): string {
  if ('failed' in told)
    return told.unknown_patient
      ? 'I have **not** alerted anybody: I do not know which of your patients this is about. Tell me the patient’s name and I raise the alert at once.'
      : 'I could **not** alert the clinic. Do not wait for us.';
  const { recipients, names, by_care, admins_only, somebody_on_call } = told;
  if (recipients === 0) return 'The alert is raised, but there is **nobody at the clinic to receive it** right now. Do not wait for us.';
  const who = names.length === 0 ? `${recipients} ${recipients === 1 ? 'person' : 'people'} at the clinic` : names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  if (admins_only) return 'No doctor is on call right now; the alert went to the clinic’s administrators. Do not wait for an answer from us.';
  if (!by_care) return `No doctor of your own could be alerted, so I have alerted ${who}, on call at the clinic. Do not wait for an answer.`;
  return `I have alerted ${who}. ${somebody_on_call ? 'A doctor is on call at the clinic as well.' : 'No doctor is on call at the clinic right now.'} I cannot promise that somebody answers at once: do not wait for it.`;
}

const firstAid: Readonly<Record<string, string>> = {
  cardiac: 'Sit down and rest; do not drive yourself. If somebody collapses and does not breathe normally, start chest compressions.',
  stroke: 'Note when it began. Do not eat or drink anything, and do not drive yourself.',
  breathing: 'Sit upright. Somebody who chokes and cannot cough needs back blows and abdominal thrusts.',
  bleeding: 'Press firmly on the wound with a clean cloth and keep pressing.',
  anaphylaxis: 'Use an adrenaline auto-injector now if there is one. Lie down with raised legs, or sit up if breathing is hard.',
  overdose: 'Do not make anybody vomit. Keep the package at hand to tell the emergency services what was taken.',
  unconscious: 'Check for breathing. If there is none, start chest compressions; if there is, turn the person onto their side.',
  obstetric: 'Lie down on your left side and do not stay alone.',
  sepsis: 'Do not wait to see whether it gets better.',
  trauma: 'Do not move somebody who may have hurt their neck or back. Cool a burn under running water; leave in what is stuck in a wound.',
};

/** Somebody who does not breathe, or has no pulse, needs compressions and not to sit up. */
const lifeless = /(?<!\b(?:i['’]?m|i am) )\b(?:(?:not|isn['’]?t|stopped|no longer) breathing|no (?:pulse|heartbeat)|no respira)\b/i;
const compressions = 'If they do not breathe normally, **start chest compressions now**: hard and fast, in the middle of the chest. Send somebody for a defibrillator.';

const meanwhile = /\b(?:what (?:do|should|can|shall|must) (?:i|we) do (?:in the )?(?:now|meanwhile|until|till|while|next|first)|(?:should|shall|can|could|may|do) (?:i|we) (?:just )?(?:sleep|wait|lie|stay|sit|drive|eat|drink|vomit|throw (?:it|them) up|make (?:him|her|them|myself)|give (?:him|her|them)|move (?:him|her|them)|rest|take (?:something|anything|more))|sleep it off|wait it out|is (?:it|that|this) (?:dangerous|serious|bad)\b.*\?)/i;
const ofVisits = /\b(?:before|appointments?|appts?|visits?|tests?|exams?|surgery|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week)\b/i;
/** Who was told to call for help asks what to do about it. */
const asksMeanwhile = (text: string): boolean => meanwhile.test(text) && !ofVisits.test(text);
const help = '(?:\\d{3}|them|(?:the |an )?ambulance|(?:the )?paramedics|(?:the )?emergency)';
const helpComes = new RegExp(`\\b(?:called|phoned|rang|rung|dialed|dialled|(?:(?:is|are|am|['’]s|['’]re|['’]m) |just |already |now )(?:calling|phoning|ringing|dialing|dialling|speaking to)|on the phone (?:with|to)|talking to) ${help}\\b|\\b(?:ambulance|paramedics?|help|they)(?:['’]s|['’]re| is| are) (?:already |almost )?(?:coming|here|on (?:its|the|their) way)\\b`, 'i');
/** That help has been called, or is there. */
export const saysHelpComes = (text: string): boolean => helpComes.test(text) && !/\b(?:no|not|nobody|can['’]?t|cannot|won['’]?t|busy)\b|n['’]t\b|\?/i.test(text);
const withHelp = (emergencyNumber: string): string => `**It is good that help is on its way.** Do what ${emergencyNumber} tells you, do not stay alone, and call **${emergencyNumber}** again if it gets worse.`;

/** Whoever says that somebody is there now, or that they will be all right. */
const isNotAlone = /\b(?:is|are|['’]s) (?:(?:here )?with (?:me|us)|here now|coming over|sat with me|sitting with me)\b|\b(?:i|we|he|she)(?:['’]?ll| will) be (?:ok(?:ay)?|fine|alright|all right|safe)\b/i;
const notAlone = (emergencyNumber: string): string => `**It is good that you are not alone.** Stay together. Call **${emergencyNumber}** at once if it comes back or gets worse.`;

/** To who only tells something while an emergency interrupts what was begun. */
export const stayReply = (emergencyNumber: string): Reply => advised(`**Do what ${emergencyNumber} tells you, and stay with somebody.** What we had begun waits, and nothing of it is done; say “go on” when you are safe.`, emergencyNumber);

const advised = (text: string, emergencyNumber: string): Reply => ({
  type: 'emergency',
  text: `${text}\n\nThe alert is raised; there is no need for a second one.`,
  actions: [{ type: 'call', label: `Call ${emergencyNumber}`, value: emergencyNumber }],
  data: { emergency_number: emergencyNumber },
});
/** To who was told to call for help, and asks what to do or says that it has been called: it is for the emergency services to say; the alert stands as it is. Undefined: the text does neither. */
export const meanwhileReply = (text: string, emergencyNumber: string): Reply | undefined =>
  asksMeanwhile(text)
    ? advised(`**Call ${emergencyNumber} now, if you have not yet, also if it seems better.** Stay on the line, and do what they tell you until help is there. I cannot say what treatment is right.`, emergencyNumber)
    : saysHelpComes(text)
      ? advised(withHelp(emergencyNumber), emergencyNumber)
      : isNotAlone.test(text) && !/\?|\bgo on\b/i.test(text)
        ? advised(notAlone(emergencyNumber), emergencyNumber)
        : undefined;

/** What to do now, first of all; then who has been told. */
export function emergencyReply({ level, category, matched, rule }: Emergency, told: Told, { emergencyNumber, crisisLines }: EmergencySettings, role: Speaker['role'], text = ''): Reply {
  const critical = level === 'critical';
  const selfHarm = category === 'self_harm';
  const call: Action = { type: 'call', label: `Call ${emergencyNumber}`, value: emergencyNumber };
  const lines = selfHarm ? crisisLines : [];
  const lineText = lines.map(({ name, phone, text, hours }) => `- **${name}: ${phone}**${text === undefined || text === phone ? '' : ` (or text ${text})`}${hours === undefined ? '' : `, ${hours}`}`);
  const parts = [
    critical && saysHelpComes(text) ? withHelp(emergencyNumber) : critical ? `**This sounds like an emergency. Call ${emergencyNumber} now**, or have somebody near you call.` : `This should be seen by a doctor **today**. If it gets worse, call **${emergencyNumber}**.`,
    selfHarm ? `You do not have to be alone with this.${lines.length > 0 ? ` You can talk to somebody right now:\n\n${lineText.join('\n')}` : ''}` : critical ? (lifeless.test(text) ? compressions : firstAid[category ?? '']) : undefined,
    'about' in told && told.about !== undefined ? `This is about **${told.about}**. ${whoWasTold(told)}` : whoWasTold(told),
  ];
  return {
    type: role === 'DOCTOR' ? 'emergency_alerts' : 'emergency',
    text: parts.filter((part) => part !== undefined).join('\n\n'),
    actions: [call, ...lines.map(({ name, phone }) => ({ type: 'call', label: `Call ${name}`, value: phone }))],
    data: { level, category, matched, rule, emergency_number: emergencyNumber, crisis_lines: lines, alert: 'failed' in told ? null : { alert_id: told.alert_id, recipients: told.recipients, alerted: told.names, on_call: told.somebody_on_call } },
  };
}
