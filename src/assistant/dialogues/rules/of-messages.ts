import { asks } from '../asides.ts';
import { commandedIn } from '../commanded.ts';
import { reask } from '../ends.ts';
import { advance } from '../engine.ts';
import { edited } from '../flows/edit-text.ts';
import { announcedWords, asksWhom, contentIn, saysNoWords } from '../flows/messages.ts';
import { doctorName } from '../words.ts';
import { surelyElsewhere, type Open } from './open.ts';
import type { Move, Rules } from './rule.ts';

const orders = /^\W*(?:(?:ok(?:ay)?|yes|yeah|please|then|so|just|and|well|can you|could you|i (?:want|need|would like) to)\W+)*(?:ask|tell|message|text|write(?: to)?|inform|let|send (?:it|that|this|a message|a note) to)\b/i;
const pronoun = /\b(?:her|him|them|(?:the|my|that) doctor)\b/i;

/** Words for a message were asked for, and it is asked again that it be written: what stands behind the order is the words; without them they are still to come. */
function ordersIt({ text, understanding, desk, flow, heard, waitsForText }: Open): Promise<Move> | undefined {
  if (flow.intent !== 'message_doctor' || desk.talk.asking !== 'content' || !waitsForText || !orders.test(text)) return undefined;
  const { doctor } = understanding.entities;
  const [named, ...others] = doctor?.candidates ?? [];
  const whom = doctor?.text ?? pronoun.exec(text)?.[0];
  if (whom === undefined) return undefined;
  if (saysNoWords(text.slice(text.indexOf(whom) + whom.length))) return advance(flow, heard.slots, desk);
  const isSame = doctor === undefined || (others.length === 0 && named?.user_id === desk.talk.slots['doctor']);
  const content = isSame ? contentIn(text, whom) : undefined;
  return content === undefined ? undefined : advance(flow, { ...desk.talk.slots, hint_content: content }, desk);
}

/** "Tell Dr Raman I need a refill by Friday", after something else was read back: other words, to whom they are told. */
function ordersAnother({ text, understanding: { entities: { doctor } }, desk, flow }: Open): Promise<Move> | undefined {
  const [named, ...others] = doctor?.candidates ?? [];
  const content = flow.intent === 'message_doctor' && desk.talk.proposed !== null && named?.user_id === desk.talk.slots['doctor'] && others.length === 0 && orders.test(text) ? contentIn(text, doctor?.text) : undefined;
  return content === undefined || content.split(/\s+/).length < 4 ? undefined : advance(flow, { ...desk.talk.slots, content: undefined, hint_content: content }, desk);
}

const towards = "(?:(?:wait|and|also|so|then|hang on|hold on|no|actually|sorry|oh|hmm+|but|ok(?:ay)?|rather|instead|better|please|this|that|it|the|my|message|note|should|must|has|have|is|was|needs|ought|meant|to|go|goes|be|sent|send|address|addressed|direct|make|for)\\b\\W*)*\\b(?:to|for)";
const elsewhere = new RegExp(`^\\W*${towards}\\W+(?:my |the )?@(?:\\W+(?:instead|rather|please|then|not|her|him|them|thanks))*\\W*$`, 'i');
const notToThem = /,? (?:and )?not (?:to )?(?:dr\.? |doctor )?\p{L}+(?=\W*$)/iu;
/** A text's last sentence, and what stands before it. */
function lastOf(text: string): readonly [before: string, last: string] {
  const sentences = text.split(/(?<=[.!?;])\s+/);
  return [sentences.slice(0, -1).join(' '), sentences.at(-1) ?? ''];
}
/** "Rather to Dr Nwosu", “say both ankles. And send it to Dr Raman, not Nwosu”: the same words, or those that it changes, to another. */
async function redirects({ text, understanding: { entities: { doctor } }, desk, flow, heard }: Open): Promise<Move | undefined> {
  const { content, hint_content: hint } = desk.talk.slots;
  if (flow.intent !== 'message_doctor' || doctor === undefined || desk.talk.asking === 'doctor') return undefined;
  const goesElsewhere = (said: string): boolean => elsewhere.test(said.replace(notToThem, '').replace(doctor.text, '@').replace(/\b(?:dr|doctor)\.?\s*@/i, '@'));
  const [wording, order] = goesElsewhere(text) ? ['', text] : lastOf(text);
  const fresh = typeof content === 'string' && wording !== '' ? edited(content, wording) : undefined;
  if (!goesElsewhere(order) || (wording !== '' && fresh === undefined)) return undefined;
  const turn = await advance(flow, { ...heard.slots, ...(content !== undefined && { content: fresh ?? content }), hint_content: fresh ?? hint }, desk);
  const { asking, slots } = turn.talk;
  return asking === 'content' ? { ...turn, reply: { ...turn.reply, text: `It goes to ${doctorName(await desk.nameOf(String(slots['doctor'])))}.\n\n${turn.reply.text}` } } : turn;
}

const surely = 0.8;
/** "That the physio said I should get an x-ray", while it is open to whom: the words are kept, and it is asked again. */
function saysWords({ text, understanding: { entities: { doctor } }, desk, flow, other, answer, intent, confidence, does }: Open): Promise<Move> | undefined {
  const { asking, slots } = desk.talk;
  if (flow.intent !== 'message_doctor' || asking !== 'doctor' || answer || doctor !== undefined || intent === 'deny' || does('no', surely)) return undefined;
  const isElse = commandedIn(text) !== undefined || asks.test(text) || (other?.acts === true && confidence >= surelyElsewhere);
  const content = slots['hint_content'] === undefined ? announcedWords(text, !isElse) : undefined;
  return content === undefined ? undefined : advance(flow, { ...slots, hint_content: content }, desk, 'I keep that for the message.');
}

/** "Who does this go to?" */
async function asksToWhom({ text, desk, flow }: Open): Promise<Move | undefined> {
  const { doctor } = desk.talk.slots;
  return flow.intent === 'message_doctor' && typeof doctor === 'string' && asksWhom.test(text) ? reask(desk, `It goes to ${doctorName(await desk.nameOf(doctor))}.`) : undefined;
}

/** What is said of a message, and is none of its words. */
export const ofMessages: Rules<Open> = { asksToWhom, redirects, ordersIt, ordersAnother, saysWords };
