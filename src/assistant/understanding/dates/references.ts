import { clock, headOf, timeBefore, type Span } from './pieces.ts';
import { isTold } from './told.ts';

const mine = /\b(?:my|our|his|her|their|the|that|existing|current)\s+(?:\S+\s+)?$/;
const bookingAfter = /^(?:'?s)?[,]?\s*(?:(?:at|@)?\s*\S*\s*)?(?:one\b|appointments?\b|appts?\b|bookings?\b|visits?\b|slots?\b|check-?ups?\b|follow-?ups?\b|checks?\b|physicals?\b|exams?\b|scans?\b|(?:blood )?tests?\b|bloods?\b|labs?\b|cleaning\b|vaccination\b|consult\w*\b|sessions?\b|meeting\b|thing\b)/;
const bookingBefore = /\b(?:my|the)\s+(?:[a-z.']+\s+){0,3}(?:one|appointments?|appts?|bookings?|visits?|slots?|check-?ups?|consult\w*|sessions?)\s+(?:(?:that\s+)?(?:i|we)(?:'ve|'d)?\s+(?:(?:have|had|got|booked|made|down)\s+)*)?(?:with\s+(?:dr\.?|doctor)?\s*\S+\s+)?(?:(?:(?:is|was)\s+)?(?:on|at|for|of|scheduled for|booked for|from)\s+)?(?:(?:uh|um|er|erm|like)\s+)*(?:(?:at )?\d{1,2}(?::\d\d)?(?: ?[ap]m| o'clock)?\s+(?:on\s+)?)?(?:the\s+)?$/;
/** "I have an appointment at 2 with Dr Falk". */
const has = /(?<!\b(?:can|could|may|might|should|shall|must|would|if) )\b(?:i|we)(?:'ve| have| had|'d)? (?:(?:have|had|got|booked|made) )*(?:one|an? (?:[a-z.']+ ){0,2}?(?:appointments?|appts?|bookings?|visits?|slots?|check-?ups?)) (?:(?:booked|scheduled|set) )?(?:with (?:dr\.?|doctor)? ?\S+ )?(?:(?:on|at|for|of) )?(?:the )?$|\bthere(?:'s| is) (?:an? )(?:appointment|appt|booking|visit) (?:(?:on|at|for) )?(?:the )?$/;
export const cancelling = /\b(?:cancel(?:l?ing)?|cancle|call off|take (?:me|us|him|her|it|that) off|drop|delete|scrap|remove|cancelar)\b/;
/** Words of one who, beside what is given up, asks for something else. */
export const anew = /\b(?:(?<!'ll |\bwill |\bill )book|try(?! again)|(?:give|put|get) (?:me|us|him|her|them)|(?<!still )want(?! to (?:cancel|call))|(?<!still )need(?! to\b| it\b)|prefer|like(?! to (?:cancel|call))|schedule|pencil|instead|rather|(?:how|what) about|(?:can|could|may) (?:i|we)|(?<!n'?t |able to )(?:do|make|take) (?:it|the|next|tomorrow|[a-z]+day|\d))\b/;
/** What is given up, as long as something else is asked for behind it. */
const givenUp = /\b(?:cancel|call off|drop|delete|scrap|scratch|remove|skip|ditch|release|free up|let go of|g[ai]ve up)\b(?:(?!\b(?:and|then|book|give|put|want|need|take|make)\b)[^.;!?]){0,28}$/;
const askedInstead = /\b(?:book|do|try|give|put|get|want|need|take|make|prefer|like|schedule|pencil|slot|hold|reserve|instead|rather)\b/;
const better = /^[^.;!?]*\b(?:instead|better|rather|would (?:be|suit)|works|suits|is (?:good|fine|perfect))\b/;
/** "Swap Friday's for Tuesday". */
const swapped = new RegExp(String.raw`^'?s?(?:,?\s+(?:@ ?)?${clock})?\s+(?:(?:(?:needs?|has|ought) to|must|should|can) )?(?:for|to|with|into|onto|become)\s`);
const amount = String.raw`(?:half an?|an?|\d+|one|two|three|a few|a couple of)(?: hour| day| week)? ?(?:hours?|minutes?|days?|weeks?)?`;
/** "My Tuesday 9 o'clock back an hour": what is shifted by so much, with the time or the day that stands between. */
const shifted = new RegExp(String.raw`^(?:(?: at)? \d{1,2}(?::\d\d)? ?(?:[ap]m|o'clock)?| on [a-z]+day)? (?:(?:back|backwards?|forwards?|up|out|on|along)(?: by)? ${amount}(?![\w:])|(?:by )?${amount} (?:later|earlier|sooner|back|forwards?)\b)`);
const ofMine = /\b(?:my|our|the) (?:(?:[a-z]+day|tomorrow|today)(?:'?s)?(?: at)? )?$|\b(?:my|our|the) \S+(?: ?[ap]m| o'clock)? on $/;

/** "It's Tuesday. Show me today's appointments": the day that is to be shown is the one that is asked for. */
const shown = /\b(?:show|list|see|view|read|(?:pull|bring) up|give me|tell me|what(?:'s| is| are))(?: (?:me|us|out|my|the|our|all|of|just|only|please))*\s+$/;

/** "my Monday appointment", "my 3pm", "the one on Friday", and in a change what it is moved from. */
export function isReference(piece: Span, pieces: readonly Span[], text: string, isChange: boolean): boolean {
  const head = headOf(text, piece);
  const tail = text.slice(piece.end, piece.end + 40);
  if (isChange && /\b(?:(?:on)?to|into|al)\s+(?:the\s+)?$/.test(head)) return false;
  if (!isChange && !cancelling.test(text) && shown.test(head)) return false;
  if (isChange && /\bcita (?:del?|para|con) (?:el |la |the )?$/.test(head)) return true;
  if ((isChange || cancelling.test(text)) && /\bmine(?:'s| is) (?:(?:at|on|for|the) )*$/.test(head)) return true;
  if (/\bmy $/.test(head) && /^ be (?:an?|on|the)\b/.test(tail)) return true;
  if (isChange && swapped.test(tail) && pieces.some(({ start }) => start >= piece.end) && !isTold(piece, text)) return true;
  if (isChange && /^'s (?:back|forward|to|out|up|along|until|by|please)\b|^'s\s*[.,;!?]/.test(tail)) return true;
  if ((mine.test(head) || (isChange && /\b[a-z]+'s\s+$/.test(head)) || /^'s?\s/.test(tail) || (isChange && text[piece.end - 1] === 's')) && bookingAfter.test(tail)) return true;
  if (/\b(?:my|(?<!\bnow )the)\s+$/.test(head) && /^\s*(?:$|[.,!?]|with\b|to\b|on\b|and\b|please|at \d{1,2}(?::\d\d)?(?: ?[ap]m)?\s*[,.;?!])/.test(tail) && (isChange || cancelling.test(/\bmy\s+$/.test(head) ? text : head.slice(head.search(/[^.;!?]*$/)))) && !text.startsWith('the ', piece.start) && !(/\bthe\s+$/.test(head) && /^\W*(?:at )?(?:the )?same (?:time|hour)\b/.test(tail)) && (/\b(?:my|(?:cancel|drop|delete|scrap|remove|move|change|reschedule|postpone|shift|swap|push|bring) the)\s+$/.test(head) || !isTold(piece, text))) return true;
  if (has.test(head) || (isChange && ofMine.test(head) && shifted.test(tail))) return true;
  if (isChange && /\b(?:my|our) (?:(?:[a-z]+day|tomorrow|today) )?$/.test(head) && pieces.some(({ start }) => start >= piece.end)) return true;
  if (isChange && text.startsWith('the ', piece.start) && /\b(?:move|change|reschedule|postpone|shift|swap|rebook|push|bring) $/.test(head)) return true;
  if (isChange && /\b(?:my|the) (?:[a-z]+day|tomorrow|today)(?: (?:one|appointment|appt|booking|visit|slot))?(?: at)? $/.test(head) && !/^\s*(?:is|at)\b/.test(tail) && pieces.some(({ start }) => start >= piece.end)) return true;
  if (bookingBefore.test(head)) return isChange || cancelling.test(text);
  const next = pieces.find(({ start }) => start >= piece.end);
  if (givenUp.test(head) && next && (askedInstead.test(text.slice(piece.end, next.start)) || better.test(text.slice(next.end)))) return true;
  return isChange && next !== undefined && !('relation' in next && /\b(?:until|till) $/.test(text.slice(piece.end, next.start))) && /^(?:[^.!?]|\.\d){0,30}?(?:\b(?:on)?to|\bon to|\binto|\buntil|\btill|\bal|[-=]*>|→)\s+(?:(?:the|about|around|later|on|at|next|this|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+)*$/.test(text.slice(piece.end, next.start).replace(/\b([ap])\.m\./, '$1m').replace(timeBefore, '')) && !(/^\s*(?:to|until|till)\b/.test(tail) && isTold(piece, text));
}
