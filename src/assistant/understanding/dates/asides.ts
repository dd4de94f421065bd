import { headOf, type DayPiece } from './pieces.ts';
import { cancelling } from './references.ts';
import { changing } from './times.ts';

/** "It's Easter so …": why another day is asked for. */
const occasion = /\bit(?:'?s| is)(?: (?:the|my|only|nearly|almost))* $/;
const therefore = /^(?: day| weekend| week)?,? (?:so|then)\b/;
/** What came, or was written, on a day. */
const dated = /\b(?:last (?:a1c|pap|smear|dose|shot|period|scan|physical|refill)|date of (?:injury|onset|surgery|admission|discharge)|(?:injury|accident|onset|admission|discharge) date|doi):? (?:was |on |the )*$|\b(?:letters?|e-?mails?|messages?|texts?|voice ?mails?|your calls?)(?: (?:from|of|dated|on|in|last|this))*(?: the)? $|\b(?:papers?|letters?|results?|notes?|samples?|labs|emails?|messages?|scans?|tests?|bloods?) (?:from|of|dated) (?:the )?$/;
/** "My son turns 4 on Jan 9". */
const birthday = /\bturn(?:s|ed|ing)?\s+(?:\d{1,3}\s+)?(?:on |in )?(?:the )?$/;
/** From when on something has been felt. */
export const begun = /\b(?:since|started|began|desde)(?: about| around| last| the| on the)* $/;
/** Asked of a day that was named: "wait, is that Memorial Day?". */
const askedOf = /\b(?:is|isn'?t|was) (?:that|it|this)(?: not)?(?: (?:the|on))? $/;
/** Said against a day that was named: "no wait, that's a Sunday". */
const objected = /\b(?:no|wait|oh|but|hang on)[,!. ]*(?:wait,? )?that'?s (?:an? |the |on )*$/;
/** “Thursday, hmm, that's the 31st, isn't it?”: what day it is that was named before. */
const calledAlso = /\b(?:that'?s|that is|it'?s|it is|which is)(?: (?:an?|the|on))* $/;
const isCalledAlso = (piece: DayPiece, pieces: readonly DayPiece[], text: string): boolean => calledAlso.test(headOf(text, piece)) && pieces.some(({ end, day, until }) => end <= piece.start && day === piece.day && until === piece.until);
/** What one is thankful for has been. */
const thanked = /\b(?:thank(?:s| you|ful)|cheers|ta|sorry)(?: (?:so|very) much| a lot)? (?:for|about) (?:the |my |our |seeing (?:me|us|him|her) (?:on )?)?$/;

/** "She told me on the 3rd to come back". */
const saidOn = /\b(?:told|asked|advised|said|wrote|called|phoned|rang|texted|emailed)(?: (?:me|us|him|her|them))?(?: on)?(?: the)? $/;
/** "If Friday is all booked, then Monday". */
const allTaken = /^(?:'s| (?:really )?(?:is|are))\b[^.,;!?]{0,20}\b(?:full|booked|taken|gone|out|closed|busy)\b/;
const kept = /\b(?:keep(?:ing)?|still (?:need|want|have)) (?:my |the )?$/;
/** "The appointment that I made on the 3rd". */
const madeOn = /\b(?:appointments?|appts?|bookings?|visits?|one|it) (?:that )?(?:i|we) (?:made|booked)(?: on)?(?: the)? $/;
const whatWasSaid = /^ (?:to|that|saying)\b/;

/** Whether a day only says since when something is so, when something was written, said or made, or why another day is asked for. */
export function isAside(piece: DayPiece, pieces: readonly DayPiece[], text: string): boolean {
  const head = headOf(text, piece);
  const tail = text.slice(piece.end);
  if ([begun, dated, birthday].some((pattern) => pattern.test(head))) return true;
  if (pieces.length > 1 && (changing.test(text) || cancelling.test(text)) && kept.test(head)) return true;
  if (!pieces.some(({ start }) => start >= piece.end)) return false;
  return (
    (piece.rank === 4 && occasion.test(head) && therefore.test(tail)) ||
    [thanked, madeOn, objected].some((pattern) => pattern.test(head)) ||
    (/(?<!\b(?:check|see|know|ask|me|us|wonder|wondering|sure) )\bif (?:the )?$/.test(head) && allTaken.test(tail) && pieces.filter(({ day }) => day === piece.day).length === 1) ||
    isCalledAlso(piece, pieces, text) ||
    (saidOn.test(head) && whatWasSaid.test(tail)) ||
    (askedOf.test(head) && /^(?! now\b)[^.;!]{0,24}\?/.test(tail))
  );
}
