import { isCondition, isOfBody } from '../../understanding/lexicon/conditions.ts';

const limits = /\b(?:ca(?:n['’]?t|nt|nnot)|can (?:only|not)|won['’]?t|couldn['’]?t|not|no|never|only|rather|prefer|better|best|suits?|works?|must|has to|needs to|ought|too|free|available|prefiero|no puedo)\b/i;
const times = /\b(?:early|earl(?:ier|iest)|late(?:r|st)?|soon(?:er)?|mornings?|afternoons?|evenings?|noon|before|after|until|till?|days?|weeks?|weekends?|times?|hours?|o['’]?clock|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|(?:the )?\d{1,2}(?:st|nd|rd|th|:\d\d)?(?: ?[ap]m)?)\b/i;
const visit = /\b(?:see|book|appointment|appt|visit|check-?up|doctor|dr|need an?|want an?|cita)\b/i;
/** What comes at its hours, and what somebody has to do then. */
const duties = /\b(?:bus(?:es)?|trains?|trams?|ferry|lift|ride|taxi|cab|car ?pool|parking|baby ?sitt\w*|child ?care|school run|shifts?|work|job|class(?:es)?|lessons?|lectures?|meetings?|bridge|bingo|church|gym|choir|club|nursery|school|kids?|boss|husband|wife|dog|delivery|plumber|autob[uú]s|trabajo|turno|escuela)\b/i;
const atTheirHours = /\b(?:till?|until|before|after|at|from|by|(?:comes?|leaves?|starts?|begins?|ends?|finish(?:es)?|opens?|closes?|gets?|arrives?|picks?)(?= (?:at|till?|until|up|home|in|back|out|off|me|only|by|from|before|after|around|\d)\b)|hasta|llega|sale)\b/i;
const ailing = /\b(?:pain\w*|hurts?|aching|aches?|sick|ill|tired|drowsy|dizzy|sleep\w*|meds|medic\w*|pills?|tablets?|treatment|surgery|operation|tests?|results?|swollen|rash|bleed\w*|fever)\b/i;
const ofBody = (said: string): boolean => ailing.test(said) || (said.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word !== 'back' && (isOfBody(word) || isCondition(word)));

/** Words of who wants something of the clinic. */
const wish = /\b(?:see\w*|book\w*|appointments?|appt|visit|slot|check-?up|doctor|dr|need\w*|want\w*|like|hop(?:e|ing) (?:to|for)|look(?:ing)? for|com(?:e|ing)|ask\w*|call\w*|writ\w*|ring\w*|cita|necesit\w*|quier\w*)\b|^\W*(?:and |but |so )?(?:it|this|that)(?:['’]?s| is| was)?\W*$/i;
const leastWords = 3;

/** Whether what was taken for the reason of a visit says why it is to be at that time, or why something else is so: “I can't do early because the bus doesn't come till ten”. `said`: the whole text. */
export function explainsElse(reason: string, said: string): boolean {
  if (ofBody(reason)) return false;
  if (duties.test(reason) && atTheirHours.test(reason)) return true;
  const at = said.toLowerCase().indexOf(reason.toLowerCase());
  const because = /[\s,]*\b(?:because(?: of)?|since|as|cos|cuz|coz|due to|for|porque|por)\s*$/i;
  const before = said.slice(0, Math.max(0, at));
  if (!because.test(before)) return false;
  const clause = before.replace(because, '').split(/[.,;!?]+\s+/).at(-1) ?? '';
  return (limits.test(clause) && times.test(clause) && !visit.test(clause)) || (clause.trim().split(/\s+/).length >= leastWords && !wish.test(clause));
}
