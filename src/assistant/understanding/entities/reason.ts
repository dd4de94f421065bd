import { asSaid, type Span } from './tokens.ts';
import type { Intent } from '../intents.ts';
import type { Entity } from '../types.ts';

const reasons: readonly RegExp[] = [
  /\b(?:because of|because|due to|regarding|concerning|on account of|as i have|since i have)\s+(?:of\s+)?(.+)/,
  /\b(?:for|about|over|with)\s+(?:(?:a|an|the|my|some|this|these|his|her|our|annual|bad|severe|recurring)\s+)*((?:[a-z'-]+\s+){0,3}?(?:pains?|aches?|rash|cough|cold|flu|fever|infection|checkup|check-?up|physical|follow-?up|vaccin\w+|shots?|screening|exam|test|headaches?|migraines?|allerg\w+|anxiety|depression|dizziness|swelling|acne|mole|lump|injury|sprain|pressure|diabetes|asthma|cholesterol|insomnia|bleeding|problems?|issues?|symptoms|knee|back|hip|shoulder|ankle|throat|ear|eyes?|skin|stomach|thyroid|meeting|vacation|conference|surgery|paperwork|training|lunch|holiday|rounds|refill|results)\b(?:\s+(?:pains?|aches?|problems?|issues?|infections?|injur(?:y|ies)|tests?|exams?|checks?|surgery|trouble))?(?:\s+(?:and|in|on)\s+(?:my\s+)?[a-z]+)?)/,
  /\b((?:my|his|her)\s+(?:[a-z]+\s+){0,2}?(?:hurts?|aches?|is killing me|is (?:sore|swollen|itchy|bleeding|numb|infected|stiff|red)|has been (?:hurting|sore|aching|bothering me)|are (?:itchy|red|sore|swollen|watery)|keeps (?:hurting|bleeding)|feels? (?:numb|weird|stiff|sore)))/,
  /\b(?:i|he|she|we)(?:'ve| have|'m| am| has|'s| is| got| keep| had)\s+(?:been\s+)?(?:having|getting|suffering from|experiencing|feeling|got|had)?\s*(?:(?:a|an|some|really|very|terrible|bad|severe|these|this|awful)\s+)*((?:[a-z'-]+\s+){0,2}?(?:pains?|aches?|rash|cough|cold|flu|fever|infection|headaches?|migraines?|allerg\w+|anxiety|dizziness|dizzy|nauseous|nausea|swelling|acne|mole|lump|sprain|insomnia|palpitations|diarrhea|constipation|heartburn|itching|numbness|cramps|hives|earache|toothache|sore throat|anxious|depressed|coughing|sneezing|vomiting|chills|fatigue|tired)\b)/,
];
const bookable: ReadonlySet<Intent> = new Set(['book_appointment', 'doctor_info', 'reschedule_appointment', 'block_time', 'cancel_appointment', 'discontinue_prescription', 'message_doctor', 'emergency']);
const stop = /[.,;!?]|\s+(?:and (?:i|want|need|would|can|could)|so (?:i|can|could)|can (?:i|you)|could (?:i|you)|please|with (?:dr|doctor)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|at \d|tomorrow|today|next (?:week|month)|this (?:week|morning|afternoon)|for (?:two|three|a|\d+) (?:days?|weeks?|months?))\b/;

/** What it is for, in the words of whoever asks. `taken`: what already means something else. */
export function reasonIn(text: string, folded: string, intent: Intent, taken: readonly Span[]): Entity | undefined {
  if (!bookable.has(intent)) return undefined;
  for (const [at, pattern] of reasons.entries()) {
    if (at > 0 && (intent === 'cancel_appointment' || intent === 'reschedule_appointment' || intent === 'message_doctor' || (intent === 'discontinue_prescription'))) break;
    const match = pattern.exec(folded);
    const caught = match?.[1];
    if (!match || caught === undefined) continue;
    const start = match.index + match[0].indexOf(caught, match[0].length - caught.length);
    const cut = stop.exec(caught)?.index ?? caught.length;
    const limit = taken.filter((span) => span.start > start).reduce((least, span) => Math.min(least, span.start), start + cut);
    const end = Math.min(start + cut, limit, start + 200);
    if (end - start >= 3) return asSaid(text, { start, end });
  }
  return undefined;
}
