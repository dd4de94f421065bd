import { advance } from '../engine.ts';
import { contentIn } from '../flows/messages.ts';
import type { Open } from './open.ts';
import type { Move, Rules } from './rule.ts';

const orders = /^\W*(?:(?:ok(?:ay)?|yes|yeah|please|then|so|just|and|well|can you|could you|i (?:want|need|would like) to)\W+)*(?:ask|tell|message|text|write(?: to)?|inform|let|send (?:it|that|this|a message|a note) to)\b/i;
const pronoun = /\b(?:her|him|them|(?:the|my|that) doctor)\b/i;
const nothingMore = /^\W*(?:(?:that|this|it|please|then|now|for me|instead|know|too|a message|a note|thanks)\W*)*$/i;

/** Words for a message were asked for, and it is asked again that it be written: what stands behind the order is the words; without them they are still to come. */
function ordersIt({ text, understanding, desk, flow, heard, waitsForText }: Open): Promise<Move> | undefined {
  if (flow.intent !== 'message_doctor' || desk.talk.asking !== 'content' || !waitsForText || !orders.test(text)) return undefined;
  const { doctor } = understanding.entities;
  const [named, ...others] = doctor?.candidates ?? [];
  const whom = doctor?.text ?? pronoun.exec(text)?.[0];
  if (whom === undefined) return undefined;
  if (nothingMore.test(text.slice(text.indexOf(whom) + whom.length))) return advance(flow, heard.slots, desk);
  const isSame = doctor === undefined || (others.length === 0 && named?.user_id === desk.talk.slots['doctor']);
  const content = isSame ? contentIn(text, whom) : undefined;
  return content === undefined ? undefined : advance(flow, { ...desk.talk.slots, hint_content: content }, desk);
}

/** What is said of a message that is still to be worded. */
export const ofMessages: Rules<Open> = { ordersIt };
