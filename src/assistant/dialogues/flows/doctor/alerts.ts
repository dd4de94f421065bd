import type { Desk, Flow, Slot, Slots } from '../../types.ts';
import { ailmentWithin, ofWorst, placeOfAlert } from '../../wishes.ts';
import { cut, doctorName, listOf, nameWords, personName, rowsOf, sayShort, str } from '../../words.ts';
import { hintOf } from '../doctors.ts';

async function alertsOf(desk: Desk, status: string): Promise<readonly Record<string, unknown>[]> {
  return rowsOf(await desk.get('/alerts', { status, limit: '50' }), 'alerts');
}
/** "4 minutes ago", for what is not older than two hours. */
function ago(at: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(at)) / 60_000);
  return minutes < 0 || minutes > 120 ? '' : minutes === 0 ? ', just now' : `, ${minutes} minute${minutes === 1 ? '' : 's'} ago`;
}
const alertLine = (row: Record<string, unknown>, { zone, now }: Pick<Desk, 'zone' | 'now'>): string => `**${String(row['severity'])}**, ${String(row['category']).replace('_', ' ')}: ${personName(row['patient_name'])}, ${sayShort(String(row['raised_at']), zone)}${ago(String(row['raised_at']), now)} [${String(row['status'])}]${str(row['description']) === undefined ? '' : `\n   ${cut(String(row['description']), 200)}`}`;

/** Those of the highest severity. */
function worstOf(alerts: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  const critical = alerts.filter(({ severity }) => severity === 'critical');
  return critical.length > 0 ? critical : alerts;
}

export const urgentPatients: Flow = {
  intent: 'urgent_patients',
  acts: false,
  slots: [],
  ignores: (name) => name !== 'patient',
  hints: (text): Slots => (ofWorst.test(text) ? { worst: true } : {}),
  async finish(slots, desk) {
    const isRest = slots['hint_rest'] === true;
    const all = await alertsOf(desk, isRest ? 'open' : 'open,acknowledged');
    const { value: named, candidates = [] } = hintOf(slots, 'patient');
    const ids = candidates.map(({ user_id }) => user_id);
    const ofNamed = named === undefined ? all : all.filter((row) => ids.includes(String(row['patient_id'])));
    const alerts = slots['hint_worst'] === true ? worstOf(ofNamed) : ofNamed;
    if (alerts.length === 0 && all.length > 0) return { answer: { type: 'no_emergencies', text: `There is no open alert of ${candidates.length === 1 ? personName(candidates[0]?.full_name) : (named ?? 'this patient')}.`, data: { alerts: [] } } };
    if (alerts.length === 0 && isRest) return { answer: { type: 'no_emergencies', text: 'No other alert is open.', data: { alerts: [] } } };
    if (alerts.length === 0) return { answer: { type: 'no_emergencies', text: 'There are no open alerts.', data: { alerts: [] } } };
    const [whose, ...others] = new Set(alerts.map((row) => String(row['patient_id'])));
    const name = personName(alerts[0]?.['patient_name']);
    // “Ack that one”, said next, is of whom it was told alone.
    const alone: Slots = others.length > 0 || whose === undefined ? {} : { patient: whose, ...(slots['hint_worst'] === true && { hint_patient: { text: name, value: name, candidates: [{ user_id: whose, full_name: name }] } }) };
    return { slots: alone, answer: { type: 'emergency_alerts', text: `Alerts (${desk.zone}):\n\n${listOf(alerts.map((row) => alertLine(row, desk)))}`, actions: alerts.some(({ status }) => status === 'open') ? [{ type: 'start', label: 'Acknowledge one', value: 'acknowledge_alert' }] : [], data: { alerts } } };
  },
};

const places: Readonly<Record<string, number>> = { first: 0, top: 0, second: 1, third: 2, fourth: 3, last: -1, bottom: -1 };

/** What else the alerts of a category are called by. */
const alsoCalled: Readonly<Record<string, string>> = { cardiac: 'chest heart palpitations', breathing: 'breath breathless wheeze asthma lungs', bleeding: 'blood bleed nosebleed', self_harm: 'suicidal suicide harm', overdose: 'pills tablets', anaphylaxis: 'allergic allergy reaction', unconscious: 'faint collapse passed', obstetric: 'pregnant baby labour', sepsis: 'fever infection', trauma: 'fall injury accident wound' };
const stemOf = (word: string): string => word.replace(/(?<=^\p{L}{4,})(?:iness|ness|ing|ed|es|s|y|e)$/u, '');
const small = /^(?:..?|the|and|for|her|his|with|that|only|just|one)$/;
/** How many of the words an alert is called by. */
function callsIt(ailment: string, row: Record<string, unknown>): number {
  const told = `${String(row['severity'])} ${String(row['category']).replace('_', ' ')} ${alsoCalled[String(row['category'])] ?? ''} ${String(row['description'])}`.toLowerCase();
  return ailment.split(' ').filter((word) => !small.test(word) && told.includes(stemOf(word))).length;
}
/** Those that the words fit best; none, where they fit none. */
function calledBy(ailment: string, rows: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  const most = Math.max(0, ...rows.map((row) => callsIt(ailment, row)));
  return most === 0 ? [] : rows.filter((row) => callsIt(ailment, row) === most);
}

const alertSlot: Slot = {
  name: 'alert',
  async find(slots, desk) {
    const open = await alertsOf(desk, 'open');
    if (open.length === 0) return { answer: { type: 'no_emergencies', text: 'There is no open alert to acknowledge.', data: { alerts: [] } } };
    const { value: named, candidates = [] } = hintOf(slots, 'patient');
    const ids = candidates.map(({ user_id }) => user_id);
    const isAll = slots['hint_all'] === true;
    const found = named === undefined ? open : open.filter((row) => ids.includes(String(row['patient_id'])) || personName(row['patient_name']).toLowerCase().includes(named.toLowerCase()));
    const at = places[str(slots['hint_place']) ?? ''];
    const ailment = str(slots['hint_ailment']);
    const [called, ...alike] = ailment === undefined ? [] : calledBy(ailment, found.length > 0 ? found : open);
    const worst = slots['hint_worst'] === true ? worstOf(found.length > 0 ? found : open) : [];
    const placed = alike.length === 0 && called ? called : worst.length === 1 ? worst[0] : at === undefined ? undefined : open.at(at);
    const one = placed ?? (found.length === 1 || isAll ? found[0] : undefined);
    if (one) return { value: String(one['alert_id']) };
    if (isAll) return { answer: { type: 'no_emergencies', text: `There is no open alert of ${named}.`, data: { alerts: [] } } };
    const shown = found.length > 0 ? found : open;
    const options = shown.map((row) => {
      const name = personName(row['patient_name']);
      const after = `, ${String(row['category'])}, ${sayShort(String(row['raised_at']), desk.zone)}`;
      return { type: 'select_alert', value: String(row['alert_id']), label: `${name}${after}`, words: [...nameWords(name), String(row['category'])], of: { patient_id: String(row['patient_id']), after } };
    });
    return { ask: 'alert', options, reply: { type: 'emergency_alerts', text: `${found.length === 0 ? `There is no open alert of ${named}. ` : ''}Which alert do you acknowledge?\n\n${listOf(shown.map((row) => alertLine(row, desk)))}`, data: { alerts: shown } } };
  },
};

const clausesOf = (text: string): readonly string[] => text.split(/[.,;!?]+\s+|\s+(?:because|but)\s+/);
/** “Ack both”: one after the other. */
const ofAll = /\b(?:both|everything|everyone|all|each|every (?:one|alert)|the (?:rest|others))\b(?! (?:right|but|except|day|night|the same)\b)(?<!\b(?:after|not|that['’]?s|at) all)/i;
const notYet = /n['’]?t\b|\b(?:not|no|never|later|wait|waits|tomorrow|yet|still)\b/i;

export const acknowledgeAlert: Flow = {
  intent: 'acknowledge_alert',
  acts: true,
  slots: [alertSlot],
  resets: { patient: ['alert', 'hint_place', 'hint_ailment', 'hint_all'], place: ['alert', 'hint_patient', 'hint_ailment', 'hint_all'], ailment: ['alert', 'hint_place', 'hint_all'], worst: ['alert', 'hint_patient', 'hint_place', 'hint_ailment', 'hint_all'], all: ['alert', 'hint_place', 'hint_ailment'] },
  ignores: (name) => name !== 'patient',
  hints(text, { entities: { patient } }) {
    if (ofAll.test(text) && !text.split(/\s+/).some((word) => notYet.test(word))) return { all: true };
    if (patient === undefined && ofWorst.test(text)) return { worst: true };
    const place = placeOfAlert(text);
    // “Only the wheezing one, I haven't spoken to Walter yet”.
    const isLeft = patient !== undefined && clausesOf(text).some((clause) => clause.includes(patient.text) && notYet.test(clause));
    const ailment = ailmentWithin(patient === undefined ? text : clausesOf(text).filter((clause) => !clause.includes(patient.text)).join('. '));
    if (patient !== undefined && ailment === undefined) return {};
    return place !== undefined && patient === undefined ? { place } : ailment === undefined ? {} : { ailment, ...(isLeft && { patient: null }) };
  },
  async finish(slots, desk) {
    const alert = await desk.get(`/alerts/${String(slots['alert'])}`);
    return { slots: { patient: String(alert['patient_id']) }, propose: { command: 'acknowledge-alert', data: { alert_id: String(slots['alert']) } }, reply: { type: 'acknowledge_confirmation', text: `${slots['hint_all'] === true ? 'One after the other. ' : ''}Shall I note that you see to this alert? It then no longer escalates.\n\n${alertLine(alert, desk)}`, data: { alert } } };
  },
  next: ({ hint_all, hint_patient }) => (hint_all === true ? { hint_all, ...(hint_patient !== undefined && { hint_patient }) } : undefined),
  async done({ events }, slots, desk) {
    const whose = personName(await desk.nameOf(String(slots['patient'])));
    const alert = events.length === 0 ? await desk.get(`/alerts/${String(slots['alert'])}`) : {};
    if (alert['status'] === 'resolved') return { type: 'alert_acknowledged', text: `This alert of ${whose} has been resolved already: nobody has to see to it any more.`, data: { alert_id: String(slots['alert']) } };
    const by = str(alert['acknowledged_by']);
    const before = by !== undefined && by !== desk.caller.user_id;
    return { type: 'alert_acknowledged', text: before ? `${doctorName(await desk.nameOf(by))} has acknowledged this alert of ${whose} already.` : `The alert of ${whose} is acknowledged: you see to it.`, data: { alert_id: String(slots['alert']) } };
  },
};
