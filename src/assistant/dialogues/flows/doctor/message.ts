import type { Understanding } from '../../../understanding/types.ts';
import type { Flow, Slot, Slots } from '../../types.ts';
import { writesToThem } from '../../wishes.ts';
import { quoted, str } from '../../words.ts';
import { contentHint, contentSlot } from '../messages.ts';
import { namesOnlyPatient, patientName, patientSlot, whoseHints } from './patients.ts';

const enEspanol = /^\W*(?:(?:y|ahora|por favor|luego|tambi[eé]n)\W+)*(?:d[ií](?:le|gale)|av[ií]s[ae]le|escr[ií]b[ae]le|m[aá]nd[ae]le(?: un mensaje)?|recu[eé]rd[ae]le|cu[eé]nt[ae]le)(?: a (?:él|ella))? que\s+(\S[\s\S]{2,})$/i;
/** “Tell her why”: words that say nothing by themselves. */
const saysNothing = /^(?:why|so|it|that|this|about (?:it|that|this)|everything|more)\W*$/i;
const told = /\b(?:tell|message|text|ask|inform|notify|remind|write(?: to)?|let|ping)\s+(?:him|her|them|(?:the|this|that|my) patient|my (?:\S+ ){1,2}?(?:o'? ?clock|[ap]m|one)|my \S*\d\S*)\s+(?:know\s+)?(?:that\s+)?(?!(?:a|the|this|that) (?:message|note|line|text)\b|please$|now$)(\S[\s\S]{2,})$/i;
/** "No, write: …": the words behind are the message to the letter. */
const dictated = /^\W*(?:(?:no+|ok(?:ay)?|sorry|actually|please|wait|rather|instead|change (?:the|that) (?:text|message|wording))\b\W*)*(?:just )?(?:write|say|put|send|text|make it|change it to|it should (?:say|read)|to|rather|instead)(?: (?:instead|rather|this|(?:to )?(?:him|her|them)))?\s*:\s*([\s\S]{2,})$/i;
const behindColon = /:\s+(\S[\s\S]{2,})$/;
const colleague = /\b(?:message|msg|tell|ask|text|inform|notify|write(?: to)?|let|ping|email|remind)\s+(?:(?:a|the|my|our)\s+)?((?:(?:dr|doctor|prof|professor)\b\.?|nurses?|pharmac\w+|front desk|reception\w*|colleagues?|secretar\w+|admin\w*|lab|ward)(?:\s+\p{Lu}[\p{L}'’-]+)?)/iu;

const nobody = "(?:him|her|them|it|me|us|you|his|their|my|our|the|an?|this|that|these|those|to|if|whether|about|for|back|again|please|pls|all|both|each|every\\p{L}*|some\\p{L}*|any\\p{L}*|patients?|pts?|message|note|text|mrs?|ms|miss|no)\\b";
const addressee = new RegExp(`^\\W*(?:(?:please|pls|can you|could you|now|and|also|then|ok(?:ay)?|just|kindly)\\W+)*(?:message|msg|tell|ask|text|inform|notify|write(?: to)?|let|ping|e-?mail|remind)\\s+((?!${nobody})\\p{L}[\\p{L}'’-]+(?:\\s+(?!${nobody}|know\\b|re\\b)\\p{L}[\\p{L}'’-]+)?)(?=\\s+(?:that|to|if|whether|know|about|re|regarding)\\b|\\s*[:,–—-]\\s)`, 'iu');
/** “Msg Ortega: please see Brandt”: somebody else than the patient who is named in what is to be said. */
function otherThan(patient: string, text: string): string | undefined {
  const called = colleague.exec(text) ?? addressee.exec(text);
  const isBefore = called !== null && !called[0].toLowerCase().includes(patient.toLowerCase()) && called.index + called[0].length <= text.toLowerCase().indexOf(patient.toLowerCase());
  return isBefore ? called[1] : undefined;
}

const toAll = /\b(?:tell|message|msg|text|inform|notify|write to|let)\s+(?:all|everyone|everybody|each|every)\b/i;

/** What was asked for in the third person, as one writes it to somebody: "to come in fasting". */
const verbs: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', needs: 'need', does: 'do' };
const addressed = (content: string): string => inSecondPerson(content).replace(/^(?:about|of) (?:his|her|their|the) (?=\p{Ll})/iu, 'This is about your ').replace(/^to (?=[a-z]+\b)(?!(?:the|a|my|dr|be honest)\b)/i, 'Please ');

/** At the beginning: "her biopsy was clear", "she should come back". */
const inSecondPerson = (content: string): string =>
  content.replace(/^(?:his|her|their) (?=\p{Ll})/iu, 'Your ').replace(/^(?:he|she|they) (\w+)/i, (_, verb: string) => `You ${verbs[verb.toLowerCase()] ?? verb}`);

const isFresh = (slots: Slots): boolean => slots['content'] === undefined && slots['asked_content'] !== true;

const writing = '(?:tell|message|msg|text|ask|inform|notify|remind|write|let|ping|send|say)';
/** “Can I message him from here? Tell him …”: whether it can be done is none of the words. */
const asksWhether = new RegExp(`^(?=[^?.!]*\\b(?:can|could|may|might|able to|possible to|way to|do you)\\b)[^?.!]*?\\b(?:${writing}|reach|contact)\\b(?![^?]*\\b(?:if|whether|that|about)\\b)[^?.!]{0,40}\\?\\s+(?=(?:(?:please|then|just|and|so|ok(?:ay)?|if so)\\W+)*${writing}\\b)`, 'i');

function hints(said: string, understanding: Understanding, slots: Slots): Slots {
  const { patient } = understanding.entities;
  const text = isFresh(slots) ? said.replace(asksWhether, '') : said;
  // “I meant Samuel Okoro” says to whom, and no words.
  if (typeof slots['content'] === 'string' && patient && patient.candidates.length > 0 && namesOnlyPatient(text, patient.text)) return whoseHints(text, understanding, slots);
  const word = typeof slots['content'] === 'string' ? dictated.exec(text)?.[1] : undefined;
  const { content: found } = contentHint(text, understanding, slots);
  const letter = /(?<![\p{L}“"])Dear \p{L}[\s\S]{10,}$/u.exec(text)?.[0].replace(/[\s.]*\bend of (?:dictation|message|letter)\b[\s.]*$/i, '.');
  const fresh = isFresh(slots);
  // “Tell him four is still free if he wants it”: all that stands behind is meant.
  const whole = fresh ? told.exec(text)?.[1] : undefined;
  const part = str(found);
  // “Tell her Walter rang”: whoever is named behind is of the message.
  const toThem = fresh && writesToThem(text, patient?.text);
  const words = toThem && patient ? (whole ?? behindColon.exec(text)?.[1]) : undefined;
  const content = word ?? letter ?? words ?? (whole !== undefined && part !== undefined && whole.length > part.length && whole.endsWith(part) && /^(?:if|when|because|unless|until)\b/i.test(part) ? whole : part) ?? (fresh ? (told.exec(text) ?? enEspanol.exec(text))?.[1] : undefined);
  const all = fresh && toAll.test(text);
  const other = patient?.candidates.length ? otherThan(patient.text, text) : colleague.exec(text)?.[1];
  return { ...whoseHints(text, understanding, slots), ...(content !== undefined && !(fresh && saysNothing.test(content)) && { content: fresh ? addressed(content.trim()) : content.trim() }), ...(fresh && other !== undefined && { colleague: other }), ...(all && { all: true }), ...(toThem && { to_them: true }) };
}

const ofHouse = /^(?:doctor|nurse|pharmac|front|reception|colleague|secretar|admin|lab|ward)\p{L}*(?: desk)?$/iu;
/** Nobody but patients is written to. */
const ofPatients: Slot = {
  name: 'of_patients',
  async find(slots, { talk: { told }, patients }) {
    if (slots['hint_all'] === true) return { answer: { type: 'refused', text: 'I write to one patient at a time: tell me to whom. Nothing has been sent.', data: { reason: 'forbidden' } } };
    const spokenOf = slots['hint_to_them'] === true ? str(told?.slots['hint_colleague']) : undefined;
    const other = str(slots['hint_colleague']) ?? (spokenOf === undefined ? undefined : `Dr ${spokenOf}`);
    if (other === undefined || patients.some(({ full_name }) => other.toLowerCase().split(/\s+/).every((word) => full_name.toLowerCase().split(' ').includes(word)))) return undefined;
    return { answer: { type: 'refused', text: `I can write to patients in your care only, not to ${ofHouse.test(other) ? 'others' : other}. Nothing has been sent.`, data: { reason: 'forbidden' } } };
  },
};

export const messagePatient: Flow = {
  intent: 'message_patient',
  acts: true,
  slots: [ofPatients, patientSlot, contentSlot('What shall I write? Your next message will be sent word for word, once you have confirmed it.', 'clarification')],
  resets: { patient: ['patient'], content: ['content'] },
  ignores: (name, said, slots, text) => name !== 'patient' || /^dear\b/i.test(said) || (isFresh(slots) && writesToThem(text, said)),
  hints,
  async finish(slots, desk) {
    const said = String(slots['content']);
    const passedOn = /^\W*(?:please\W+)?(?:tell|remind|ask|let|inform) (?:him|her|them)\b/i.test(said) ? told.exec(said)?.[1] : undefined;
    const content = dictated.exec(said)?.[1]?.trim() ?? (passedOn === undefined ? said : addressed(passedOn.trim()));
    return { slots: { content }, propose: { command: 'post-message', data: { room_id: desk.roomWith(String(slots['patient'])), content } }, reply: { type: 'message_confirmation', text: `Shall I send this to ${await patientName(desk, slots['patient'])}?\n\n${quoted(content)}` } };
  },
  before: (slots, desk) => [{ command: 'open-room', data: { doctor_id: desk.caller.user_id, patient_id: String(slots['patient']) } }],
  done: async ({ result }, slots, desk) => ({ type: 'message_sent', text: `Your message to ${await patientName(desk, slots['patient'])} has been sent.`, data: { ...result } }),
};
