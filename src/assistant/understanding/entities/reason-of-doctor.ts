import { isCondition } from './diseases.ts';
import type { Intent } from '../intents.ts';
import type { Entity } from '../types.ts';
import { readingsIn } from './asides.ts';
import { asSaid, overlap, type Span } from './tokens.ts';

const because = /\b(?:because of|because|b\/c|bc|cuz|cos|secondary to|given|due to|owing to|on account of|since(?! (?:last|this|yesterday|today|then|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b))|as(?! (?:well|soon|needed|planned|before|usual)\b)|now(?: that)?(?= (?:the|his|her|she|he|it|they)\b)|reason(?: is)?:?|porque|debido a|por)\s+(?:of\s+|(?:she|he|they|it) (?:has|have|had|gets?|got|is getting|developed|gives?|gave|causes|caused)\s+(?:him |her |them )?)?/g;
const engaged = /\b(?:for|at|(?:i|we)(?:'ve| have(?! to\b)|'m| am)(?: got| in| at| on| having| going to| attending| doing)?|have(?! to\b)|attending|to attend|going to|on|in|with)\s+(?:an? |the |my |our |some )?/g;
/** What keeps a doctor from the clinic. */
const events =
  /\b(?:meetings?|conference|congress|training|course|workshop|seminar|lectur\w+|teaching|dentist|doctor'?s|vacation|holidays?|leave|surgery|surgeries|operations?|theatre|procedures?|lunch|root canal|hospital|dental|scan|mri|physio|dinner|breakfast|break|paperwork|admin|charting|rounds?|ward|school|funeral|wedding|travel(?:ling|ing)?|trip|flight|audit|jury duty|court|sick|illness|maternity|paternity|moving|inspection|delivery|appointment|errands?|interview|call|phone|deadline|research|study|studies|exam|family|kids?|daughter|son|birthday|anniversary|party|graduation|recital|gym|marathon|renovation|maintenance|repairs?|emergency|on call|personal|private|retreat|board|committee|grand rounds|review|presentation|vacaciones|reunion|congreso|curso|boda)\b/;
const trailing = /(?:[\s,;.:!?()-]+|\b(?:please|pls|thanks|thank you|all day|(?:the )?whole day|from|at|on|and|for|that day|then|para)\s*)+$/;
const leading = /^(?:[\s,;:-]+|(?:there(?:'s| is)|i(?:'ve| have|'m| am)(?: got| at| in| on)?|we(?:'ve| have)?|have|got|it'?s|for|due to|because of)\s+)+/;
const never = /^(?:(?:me|him|her|them|it|all|any|the|an?|my|everything|bookings?|appointments?|patients?|visits?|slots?|day|days|week|weeks|hours?|off|out|whole|entire|rest|unavailable|away|busy|free|me|today|tomorrow|morning|afternoon|evening|on|in|at|of|from|to|and|asap|now)\b[\s,.-]*)*$/;

const blocks = /\b(?:block|keep|hold|clear|close|free|no bookings)\b/;
/** Begins a wish, an answer or manners, and no reason. */
const asides = /^(?:can|could|would|will|please|pls|plz|hi|hello|hey|good (?:morning|afternoon|evening)|ok|okay|thanks?|thank|thx|ta|cheers|doc|mate|and|but|no|nope|yes|yeah|also|only|not|so|or|then|just|until|till|all|both|every|each|i|if|that|this|from|except|unless|make|set|put|tell|let|do|don'?t|sorry|wait|actually|rather|same|next|this|whole|the (?:whole|rest|entire|morning|afternoon|day)|half|open|move|cancel|starting|beginning|for (?:me|now))\b/;
const blocking: ReadonlySet<Intent> = new Set(['block_time', 'set_availability']);

/** What time is blocked for, or why a medication is stopped. `taken`: people, days, times and medications. */
export function reasonOfDoctor(text: string, folded: string, intent: Intent, taken: readonly Span[]): Entity | undefined {
  if (intent === 'out_of_scope') return taken.length > 0 ? sideEffect(text, folded, taken) : undefined;
  if (!blocking.has(intent) && intent !== 'discontinue_prescription') return undefined;
  for (const match of folded.matchAll(because)) {
    const span = /^(?:since|as|now|por (?:la|las|el|los|favor|todo|toda|un|una|mi)\b)/.test(folded.slice(match.index)) && blocking.has(intent) && !/^as (?:my|i|i'm|i've|we|our|there|there's)\b/.test(folded.slice(match.index)) ? undefined : kept({ start: match.index + match[0].length, end: folded.length }, folded, taken);
    if (span) return asSaid(text, span);
  }
  if (intent === 'discontinue_prescription') return sideEffect(text, folded, taken);
  for (const match of folded.matchAll(engaged)) {
    const start = match.index + match[0].length - (/\b(?:an? |the |my |our |some )$/.exec(match[0])?.[0].length ?? 0);
    const span = kept({ start, end: folded.length }, folded, taken);
    if (span && (events.test(folded.slice(span.start, span.end)) || (match[0].startsWith('for') && !/^\S*\d/.test(folded.slice(span.start))))) return asSaid(text, span);
  }
  for (const clause of clausesOf(folded)) {
    // What is blocked comes first, then why.
    const from = taken.filter((span) => overlap(span, clause) && blocks.test(folded.slice(clause.start, span.start))).reduce((most, span) => Math.max(most, span.end), clause.start);
    const start = from + (leading.exec(folded.slice(from, clause.end))?.[0].length ?? 0);
    const span = events.test(folded.slice(start, clause.end)) && !folded.startsWith('to ', start) && !blocks.test(folded.slice(start, clause.end)) ? kept({ start, end: clause.end }, folded, taken) : undefined;
    if (span) return asSaid(text, span);
  }
  for (const clause of intent === 'block_time' ? clausesOf(folded).slice(1) : []) {
    const said = folded.slice(clause.start, clause.end).trim();
    const isPlain = /^[a-z' ]{3,60}$/.test(said) && !asides.test(said) && !blocks.test(said) && !taken.some((span) => overlap(span, clause));
    const span = isPlain ? kept(clause, folded, taken) : undefined;
    if (span) return asSaid(text, span);
  }
  const [first, second] = clausesOf(folded);
  if (intent === 'block_time' && first && second && /^(?:my|our|the|there'?s|i'?m|i am|i'?ve|i have|we'?re|we have)\b/.test(folded.slice(first.start, first.end)) && !blocks.test(folded.slice(first.start, first.end))) {
    const span = kept({ start: first.start + (leading.exec(folded.slice(first.start, first.end))?.[0].length ?? 0), end: first.end }, folded, taken);
    if (span) return asSaid(text, span);
  }
  return undefined;
}

/** What a medication does to somebody, or why it is needed no more. */
const effect = /\b(?:allerg\w+|breast-?feeding|lactating|hives|rash\w*|reaction|swell\w*|swollen|bleed\w*|bruis\w*|drowsy|sleepy|groggy|settled|resolved|finished|complete[ds]?|healed|(?:can'?t|cannot|could not|couldn'?t|not) tolerat\w+|too (?:weak|strong|much|[a-z]+y)|(?:got|getting|is|are) worse|worsen\w+|upset|side effects?|intoleran\w+|interact\w+|pregnan\w+|no longer (?:needed|needs)|work(?:ing|s|ed)?)\b/;

/** Says how or when, or orders something else. */
const ordering = /^(?:effective|from|as of|starting|immediately|straight ?away|right|at once|dr|doctor|doc|for|as|he|she|they)\b(?!'s| is| has| had| was| are| have| can| keeps| gets| got| feels| says| developed)|\b(?:start\w*|replace|prescribe|tell|let|message|call|refill|monitor|check|recheck|instead|rx)\b|^the [^.]*\bone$|\d ?(?:mg|mcg|ml|units?)\b/;
const stopping = /\b(?:stop\w*|discontinu\w*|d\/?c|cancel\w*|end\w*|hold|held|off|withdraw\w*|cease\w*|drop|pull|bin|ditch|axe|chuck|no more|quit|scratch|suspend\w*|remove|take|halt)\b/;

/** Whose a medication is and what it is come first. */
const behindWhose = (taken: readonly Span[], from: number): number => taken.toSorted((a, b) => a.start - b.start).reduce((last, { start, end }) => (start <= last + (last === from ? 8 : 4) ? Math.max(last, end) : last), from);

function sideEffect(text: string, folded: string, taken: readonly Span[]): Entity | undefined {
  const [measured] = readingsIn(folded);
  if (measured) return asSaid(text, measured);
  // "Delgado rash on bactrim, stop it": before the word that stops it.
  const order = stopping.exec(folded)?.index ?? 0;
  const told = /[.,;:!?]/.test(folded.slice(0, order)) ? '' : folded.slice(0, order).replace(/(?:\s(?:so|and|then|please|pls|just))+\s*$/, '');
  const after = behindWhose(taken.filter(({ end }) => end <= order), 0);
  if (effect.test(told) || told.split(/[^\p{L}']+/u).some(isCondition)) {
    const span = kept({ start: after + (/^\s*(?:'s |has |have |had |got |gets |is |with |a |an |his |her |the )*/.exec(folded.slice(after))?.[0].length ?? 0), end: told.length }, folded, taken);
    if (span) return asSaid(text, span);
  }
  for (const [at, clause] of clausesOf(folded).entries()) {
    if (at === 0 && stopping.test(folded.slice(clause.start, clause.end))) continue;
    const from = at === 0 ? behindWhose(taken, clause.start) : clause.start;
    const start = from + (/^\s*(?:and |it |he |she |they |'s |is |has |have |had |got |gets |getting |giving |gives |gave |causing |caused |making |him |her |them |says |reports |complains of |with |too many )+/.exec(folded.slice(from, clause.end))?.[0].length ?? 0);
    const said = folded.slice(from, clause.end);
    const span = effect.test(said) || said.split(/[^\p{L}']+/u).some(isCondition) ? kept({ start, end: clause.end }, folded, taken) : undefined;
    if (span) return asSaid(text, span);
  }
  for (const clause of clausesOf(folded)) {
    const said = folded.slice(clause.start, clause.end).trim();
    const span = /\s/.test(said) && said.length < 80 && (!asides.test(said) || /^(?:no|not) (?:indication|longer|benefit|effect|response|improvement|evidence|compliance|adherent|compliant|taking|using)\b/.test(said)) && !ordering.test(said) && !stopping.test(said) && !taken.some((other) => overlap(other, clause)) ? kept(clause, folded, taken) : undefined;
    if (span) return asSaid(text, span);
  }
  return undefined;
}

function clausesOf(folded: string): readonly Span[] {
  const ends = [...folded.matchAll(/[,.;:!?()]+(?=\s|$)|\s\((?=\S)|\s[-–]+\s|\sso(?= )|\s(?=(?:s?he|they|it)(?:'s|'ve|s| is| has| had| was| keeps| gets| got| gave| makes?| made| can'?t| cannot| developed| feels)\b)|\s(?=(?:his|her|their) [a-z]+ (?:is|are|was|were|has|have|keeps?|got|went|doubled|tripled|dropped|fell|rose)\b)/g)];
  return [...ends, { index: folded.length, 0: '' }].map(({ index }, at) => ({ start: at === 0 ? 0 : (ends[at - 1]?.index ?? 0) + (ends[at - 1]?.[0].length ?? 0), end: index })).filter(({ start, end }) => end > start);
}

/** Up to the end of the clause, or the next thing that means something else. */
function kept({ start: from, end }: Span, folded: string, taken: readonly Span[]): Span | undefined {
  const start = from + (/^\s+/.exec(folded.slice(from))?.[0].length ?? 0);
  const stop = /[.,;!?()\n]|\s(?:and (?:i|please|tell)|please|so (?:i|no)|but|from \d|at \d|all day|the whole day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|next (?:week|month)|this (?:week|morning|afternoon))\b/.exec(folded.slice(start, end));
  const limit = taken.filter((other) => overlap(other, { start, end })).reduce((least, other) => Math.min(least, other.start), start + (stop?.index ?? end - start));
  const said = folded.slice(start, Math.min(limit, start + 200));
  const last = start + said.length - (trailing.exec(said)?.[0].length ?? 0);
  const words = folded.slice(start, last);
  return words.length < 3 || never.test(words) ? undefined : { start, end: last };
}
