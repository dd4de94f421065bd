import type { Intent } from '../intents.ts';
import type { Span } from './tokens.ts';

/** How somebody who is named is left out: not wanted, seen before, or somebody else's. */
export type Left = 'unwanted' | 'past' | 'other' | undefined;

/** Those who are asked for: nobody's else; where there is none, those who are least left behind. The unwanted come last, if at all. */
export function askedFor<One>(all: readonly One[], leftOf: (one: One, next: One | undefined) => Left, evenUnwanted: boolean): readonly One[] {
  const left = all.map((one, at) => leftOf(one, all[at + 1]));
  for (const kind of [undefined, 'other', 'past', ...(evenUnwanted ? (['unwanted'] as const) : [])]) if (left.includes(kind as Left)) return all.filter((_, at) => left[at] === kind);
  return [];
}

const small = String.raw`(?: (?:the|that|my|usual|regular|normal|own|gp|an?|dr\.?|doctor|one|with|for|at|of|by|to|con|la|el|doctora|dra\.?|quiero))*`;
const not = new RegExp(String.raw`(?<!\bwhy )\b(?:not|isn't|no|never|except|besides|apart from|other than|instead of|rather than|(?:any(?:one|body)?|all) but|without|no longer)${small} $`);
const unwanted =
  /\b(?:not (?:very |too |really |that |so )?(?:happy|keen|comfortable|impressed)|fed up|had enough|can'?t stand|(?:don'?t|do not|didn'?t|did not) (?:trust|rate|get on|get along))(?: (?:with|on|of|by|the|my|dr\.?|doctor))* $|(?<!\bwhy )\b(?:(?:do|does|did|wo)n'?t|(?:do|does|did) not|not|never|rather not|no longer|no need)(?: (?:want|need|like|care|wish|wanting|looking|after|for|to|see|seeing|be|seen|by|book|booked|booking|with|keep|keeping|go|going|have|having|the|my|an?|appointment|visit|really|get|getting|any|that|one|dr\.?|doctor))* $/;
const past = new RegExp(String.raw`\b(?:saw|seen|had|(?:was|were|been) (?:with|under|seen by|seeing|to)|used to (?:see|have|go to|be (?:with|under|seen by|a patient of))|visited|went to|met|tried|former|previous|old)${small}(?: doctor,)?(?: (?:dr\.?|doctor) [a-z'-]+ (?:for|in|at))? $`);
/** Whom one went to and no longer does. */
const formerly = new RegExp(String.raw`\b(?:i|we) used to (?:see|have|go to|be (?:with|under|seen by|a patient of))${small} $`);
const relatives = 'mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|friend|aunt|uncle|cousin|neighbou?r';
/** Somebody else's, of a place, or what was to be before. */
const elsewhere = new RegExp(
  String.raw`\b(?:(?:moved?|graduated|transferred|discharged|came|aged) (?:on |out )?(?:from|of)|(?:sees|goes to|swears by|likes|loves|prefers|raves about|uses|works (?:with|for))|(?:(?:was|were) (?:going|planning|about|hoping|meaning|supposed|due|booked) to|meant to|would have|(?:normally|usually|ordinarily|typically)(?: [a-z']+){0,3}|my (?:usual|regular|normal|own|old)(?: (?:doctor|gp|doc|one))?(?:'s| is| was)|thought (?:of|about)|nearly|almost) [a-z]+|(?:i|we) (?:said|wrote|picked|chose)|against|unlike|replac(?:ed|es|ing)|whoever (?:replaced|follows)|(?:${relatives}|he|she|they) (?:is|are|was) (?:with|under)|(?:${relatives})(?:'s| is| was| works as)(?: also| already)?|next (?:door )?to|opposite|across from|near(?: to)?|(?:works?|nurse|doctor|secretary|receptionist|student|job|worked|working|manager|cleaner|porter) (?:in|at|for|with)|lives? (?:by|above)|(?:referred|sent|recommended)(?: here)? by)${small} $`,
);
const dropped = new RegExp(String.raw`\b(?:off|drop|scrap|ditch|forget|never ?mind|skip|avoid|cancel|lose|leave|leaving|stop(?:ped)? seeing)${small} $`);
const kept = new RegExp(String.raw`(?<!\bnot )\b(?:keep|keeping|leave|leaving|still (?:want|need)|don'?t (?:touch|cancel|move)|do not (?:touch|cancel|move)|hold on to|except|but not|not)(?:${small}| (?:appointments?|appts?|visits?|bookings?|slots?|checks?))* $`);
/** From somebody to somebody else. */
const exchanged = /\b(?:cambi[a-z]+ de|from|swap|switch|exchange|trade|replace|(?:move|change|switch|transfer|shift|swap) [^.,;]{0,24}\bwith)(?: (?:my|the|dr\.?|doctor|el|la|dra\.?|doctora))* $/;
const another = /^(?:'s)?(?: (?:one|appointment|visit|booking))?(?: on (?:the )?[a-z0-9]+)?(?: at [0-9:]+(?: ?[ap]m)?)? (?:to|for|with|by|al?|por|con) (?:the |an? |my |el |la )?$/;

const gone =
  /^(?:'s)?(?:,?(?: (?:but|though|although|only|and|because|since|as|who|if))? (?:s?he|they)(?:'s|'re|'d)?|,? who(?:'s)?)?,?(?: (?:is|was|has|had|have|just|will be|being|went|always|been|too|very|so|never|'s))* (?:on (?:holiday|leave|vacation|maternity)|away|off|out|back(?! (?:on|to))|sick|ill|retir\w+|gone|left|leaving|moved|fully booked|booked (?:up|out|solid)|full|busy|(?:not|never) (?:available|free|in|there|about|around|answers?|has)|unavailable|no longer|closed|abroad|useless|rude|terrible|awful|too far|no good|cancel+ed on|let me down|(?:(?:ca|could|did|wo|would|does)n'?t|cannot|(?:can|could|did|would|does) not)(?: really)? (?:help|see|do|fix|find|solve|listen|know))\b/;
/** "Alcott's fine, but is Brandt …": who is well enough, and not asked for. */
const goodEnough = /^(?:'s)? (?:is |was )?(?:not bad|not the worst|fine|ok(?:ay)?|alright|all right|good|nice|lovely|great|decent),? (?:but|though|however)\b/;
/** "Baxter once, never again". */
const onceOnly = /^[^.;!?]{0,24}[,.;!] ?(?:and |but )?(?:never again|not (?:him |her |them |that one )?again|once was enough|(?:i )?(?:don'?t|do not|wouldn'?t|won'?t|never) (?:want|like|need)(?: to (?:see|have))? (?:him|her|them)\b)/;
/** Between whom one saw and whom one wants now. */
const nowRather = /\b(?:now|instead|this time|(?:would|'d) (?:rather|prefer|like))\b/;
const cancelled = /^(?:'s)? (?:has |had |just |already |keeps )*cancel+(?:ed|ing)(?: on)? (?:me|us)\b/;
const toldBy = /^\)?(?:'s)?(?: \([^)]{1,24}\))?(?: (?:letter|notes?|email|message|report|nurse|secretary|assistant))?(?:,? (?:dr\.?|doctor) [a-z'-]+,?)? (?:has |had |just )?(?:said|says|told|tells|asked|suggested|suggests|recommended|recommends|referred|refers|sent|wants|thinks|thought|advised|reckons|mentioned|passed|found)\b/;
const before = /^,? (?:(?:that |who |whom )?(?:i|we) (?:saw|had|was with|used to|have been)|last (?:time|month|week|year|summer|winter)|by mistake|before\b(?! \d| noon| lunch)|previously|the last time|already|for years|years ago|in the past)\b/;
/** "Khan? No." */
const refused = /^ ?\?+ ?(?:no|nope|nah)\b(?! (?:problem|worries|rush|idea|matter|doubt))/;
/** What is called like somebody is done: "mark me down", "usher me in". */
const done = /^ (?:me|us) (?:in|up|down|over|through|out|off|round|around|along|along with)\b/;
/** Said behind what is to stay as it is. */
export const stays = /^(?:'s)?(?: (?:one|appointment|visit|booking))?(?: (?:as (?:it )?is|stays|can stay|is (?:fine|ok|okay|good|alright)|alone)\b)/;

const leaving: ReadonlySet<Intent> = new Set(['cancel_appointment', 'reschedule_appointment']);

const booking = /\b(?:book|schedule)\b|\b(?:i|we)(?:'d)? (?:just |only |now )?(?:need|want|like)\b/;

/** Whether whoever is named there is left out or behind, by what stands around the name. `next`: where somebody else is named behind it. */
export function leftBehind(folded: string, { start, end }: Span, intent: Intent, next?: Span): Left {
  const [head, tail] = [folded.slice(Math.max(0, start - 60), start).replace(/\s*\($/, ' '), folded.slice(end, end + 40)];
  if ((leaving.has(intent) && (kept.test(head) || stays.test(tail))) || isExchanged(folded, head, { start, end }, next)) return 'other';
  if (refused.test(tail) || (done.test(tail) && !/\b(?:dr\.?|doctor) $/.test(head))) return 'other';
  if (next !== undefined && past.test(head) && nowRather.test(folded.slice(end, next.start))) return 'past';
  if (next !== undefined && (goodEnough.test(tail) || cancelled.test(tail))) return 'past';
  if (intent !== 'cancel_appointment') {
    if (gone.test(tail)) return 'past';
    if (elsewhere.test(head) || toldBy.test(tail)) return 'other';
  }
  if (leaving.has(intent)) return not.test(head) || (next !== undefined && unwanted.test(head) && booking.test(folded.slice(end))) ? 'other' : undefined;
  if (not.test(head) || unwanted.test(head) || onceOnly.test(tail) || (formerly.test(head) && !/\b(?:again|back)\b/.test(folded.slice(end)))) return 'unwanted';
  return past.test(head) || before.test(tail) ? 'past' : dropped.test(head) ? 'other' : undefined;
}

/** Whether an appointment that is named there is to stay as it is. */
export const isKept = (folded: string, { start, end }: Span): boolean => kept.test(folded.slice(Math.max(0, start - 60), start)) || stays.test(folded.slice(end, end + 40));

/** Whether a name gives way to the one behind it: "from Yang to Young", "swap Ives for Toft". */
export const isExchanged = (folded: string, head: string, { end }: Span, next?: Span): boolean => next !== undefined && exchanged.test(head) && another.test(folded.slice(end, next.start));

/** Between what was said and what is meant instead. */
const corrected = /\b(?:sorry|wait|(?:hang|hold) on(?! to\b)|actually|i mean(?:t)?|make (?:it|that)|scratch that|scrap that|or rather|instead(?! of)|correction|asked for|insist on|no[,:]|(?:isn'?t|is not|wasn'?t|not)\b[^.]*[,;.] ?(?:but )?it'?s|mejor|sino)(?![a-z])/;
export const isCorrected = (between: string): boolean => corrected.test(between.slice(-52));
