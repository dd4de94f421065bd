import { keepsWhatStands } from './giving-up.ts';
import type { Option, Slots, Talk } from './types.ts';

/** Of two that were on offer the one that was not taken. */
export function otherOf({ asking, options }: Talk, value: string): Slots {
  const rest = options.filter((option) => option.value !== value);
  const [other]: readonly Option[] = rest;
  return { alternative: options.length === 2 && rest.length === 1 && other && asking !== null ? { slot: asking, value: other.value, place: options.indexOf(other) } : undefined };
}

const before = "no+|nope|nah|ok(?:ay)?|wait|hang on|hold on|sorry|actually|h+m+|oh|then|so|well|but|i|i['’]m|i['’]d|mean|meant|want|wanted|prefer|was|am|thinking|talking|speaking|about|of|to|say|said|make|move|cancel|book|do|take|give|me|it|it['’]?s|that['’]?s|that|is|this|the|wrong|one|let['’]?s|should|have|been|rather|please|my|apologies|can|could|may|only|just|be|have|see|with|it be|not (?:this|that|it)(?: one)?|isn['’]?t";
const things = 'one|time|slot|doctor|doc|dr|guy|man|lady|woman|person|appointment|appt|booking|visit|day';
const pattern = new RegExp(`^\\W*(?:(?:${before})\\W+)*the other(?: (?:${things}))?(?:\\W+(?:then|please|pls|instead|rather|(?:at )?(?:the )?same time|(?:that )?i(?:['’]d| would)? (?:mean|meant|(?:want|wanted|need|needed|like) to (?:cancel|move|change|drop|lose))|to be (?:cancelled|moved)|sorry|not (?:this|that|it|him|her)(?: one)?))*\\W*$`, 'i');
/** “Same day and time”: whatever it becomes, that stands. */
const asItStands = /^\W*(?:(?:but|and|at|on|for|with|in|just|keep|all|still|the|that)\b\W*)*same (?:day|date|time|hour|slot)(?: and (?:the )?(?:same )?(?:day|date|time|hour|slot))?\W*$/i;
/** "No sorry, I meant the other one". */
export const meansOther = (text: string): boolean => pattern.test(text);

const ofPlace = /\b(?:the|my|el|la) (?:very )?(earl(?:y|ier|iest)|sooner|soonest|first|former|1st|primer[oa]|late|later|latest|second|last|latter|2nd|segund[oa]|[uú]ltim[oa])(?=(?: (?:one|appointment|appt|visit|booking|slot|time|doctor|doc|cita|of (?:the|those|them)(?: two)?))?(?:$|[\s,.;!]))/i;
const firsts = /^(?:earl|soon|first|former|1st|prim)/i;
/** “Wait no, I mean the later one”: which of two, counted from 0; nothing else is said. */
export function placeOfTwo(text: string): number | undefined {
  const word = ofPlace.exec(text)?.[1];
  return word === undefined || !meansOther(text.replace(ofPlace, 'the other').replace(/\bthe other (?:cita|of (?:the|those|them)(?: two)?)\b/i, 'the other')) ? undefined : firsts.test(word) ? 0 : 1;
}

const little = /^\W*(?:(?:no+|nope|nah|wait|actually|h+m+|oh|sorry|ok(?:ay)?|please|hang on|hold on|not (?:this|that|it)(?: one)?|(?:that['’]?s )?(?:the )?wrong one)\b\W*)+$/i;
/** "I waited months for him": why it is the other one. */
const tellsWhy = /^\W*(?:(?:cos|because|since|as|and|but)\s+)*(?:i|we|he|she|they|it|that)(?:['’]\w+)?\s(?!.*\b(?:cancel|move|book|change|want|need|like|prefer|rather|\w+day|tomorrow|\d+)\b).{2,50}$/i;
/** "Keep Nwosu's. Cancel the other one": it is the other, and what is said to stay. */
export function otherThanKept(text: string): { readonly kept: readonly string[] } | undefined {
  const clauses = text.split(/[.,;!?]+(?:\s+|$)|\s+(?:and|but)\s+(?!(?:day|date|time|hour)\b)/i).filter((clause) => /\p{L}/u.test(clause));
  const kept = clauses.filter((clause) => !meansOther(clause) && !little.test(clause) && !asItStands.test(clause));
  return meansOther(text) || (clauses.some(meansOther) && kept.every((clause) => keepsWhatStands(clause) || tellsWhy.test(clause))) ? { kept } : undefined;
}

/** Of two that were on offer the one that was not taken, in the place of the one that was. Undefined: there were none such. */
export function theOther({ alternative, ...slots }: Slots): Slots | undefined {
  if (typeof alternative !== 'object' || alternative === null || !('slot' in alternative)) return undefined;
  // What `otherOf` has written.
  const { slot, value, place } = alternative as { slot: string; value: string; place: number };
  const { doctor, start, from: _from, specialty: _specialty, zone: _zone, ...rest } = slots;
  const kept = slot === 'start' ? slots : slot === 'doctor' ? rest : { ...rest, ...(slot !== 'appointment' && { doctor, start }) };
  return { ...kept, [slot]: value, alternative: { slot, value: slots[slot] ?? null, place: 1 - place } };
}

/** Of two that were on offer the one at this place, which may be the one that was taken. Undefined: there were none such. */
export function theOneAt(place: number, slots: Slots): Slots | undefined {
  const { alternative } = slots;
  if (typeof alternative !== 'object' || alternative === null || !('place' in alternative)) return undefined;
  return alternative.place === place ? theOther(slots) : slots;
}
