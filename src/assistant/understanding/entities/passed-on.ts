import type { Entity } from '../types.ts';
import { asSaid, type Span } from './tokens.ts';

const leading = /^(?:'s\b)?(?:\s*(?:sir|madam|ma'am|ji|please|pls))?\s*(?:\([^)]{1,30}\))?[\s,:;.?!-]*(?:(?:please|pls|plz|can you|could you|would you|just) )*(?:(?:tell|ask|let|remind) (?:him|her|them)\b\s*)?(?:not [a-z]+[,.]\s*)?(?:(?:a (?:quick )?(?:note|message|line|text)|know|that|to say|to let (?:her|him|them) know|saying|says?|needs? to (?:hear|know|be told)|should know|if|que|i (?:only |just )?(?:need|want|would like)|i'?d like)\b[\s,:]*)*(?:to (?=[a-z]))?/;
const trailing = /[\s.,;:!?-]*(?:\b(?:please|pls|thanks|thank you|message (?:him|her|them)|let (?:him|her|them) know|tell (?:him|her|them))\b[\s.,;:!?]*)*$/;
const telling = /\b(?:tell|let|know|ask|message|msg|write|send|text|inform|notify|remind|note|say|hear|pass|dile|avis\w+|mandale|mensaje|have|email|ping|reply)\b/;

/** What is to be passed on to somebody: the words behind their name, without those that only lead to it. */
export function passedOn(text: string, folded: string, to: Span | undefined): Entity | undefined {
  if (!to || !telling.test(folded.replace(/\byou know\b/g, ''))) return undefined;
  const start = to.end + (leading.exec(folded.slice(to.end))?.[0].length ?? 0);
  const end = folded.length - (trailing.exec(folded.slice(start))?.[0].length ?? 0);
  const isDeed = /\bto $/.test(folded.slice(0, start)) && end - start > 3;
  return !isDeed && (end - start < 6 || !/\s/.test(folded.slice(start, end))) ? undefined : asSaid(text, { start, end });
}
