import type { Part } from '../orders/labels.ts';
import type { Mark, Marks } from '../orders/mark.ts';
import { fold } from '../fold.ts';
import type { Entity, NameEntity } from '../types.ts';
import { blanked, takesBack } from './clinical.ts';
import { candidatesFor, nameWords, type Directory } from './directory.ts';
import { readAlone, readCode } from './read-alone.ts';
import { overlap, type Span } from './tokens.ts';
import { inItsWords } from './words-of-directions.ts';

type Found = Entity & Span;
type Direction = 'strength' | 'dose' | 'route' | 'frequency' | 'duration';
/** What an order says, each with where. */
export type Order = { readonly patient?: (NameEntity & Span) | undefined } & { readonly [Slot in Direction | 'medication' | 'reason' | 'icd']?: Found | undefined };
type Slot = Exclude<keyof Order, 'icd'>;
type Ground = { readonly text: string; readonly folded: string; readonly directory: Directory; /** Where a text tells of other than what is ordered now. */ readonly aside: readonly Span[]; readonly medicationAt: (span: Span) => Found | undefined };

/** So likely what the rules read has to be to stand where nothing was marked for its slot; of a route they also know what the form implies. */
const stands: Readonly<Record<Slot, number>> = { patient: 0.02, medication: 0.02, strength: 0.02, dose: 0.07, route: 0, frequency: 0.02, duration: 0.05, reason: 0.02 };
/** So sure a mark has to be to count; to say that somebody else is meant, or that something is taken as needed; to say where a name or an illness begins and ends. */
const counts = 0.5;
const countsOfReason = 0.6;
const surely = 0.8;
const bounds = 0.95;
/** So likely words have to be to say that something is taken as needed, where the rules read that. */
const needs = 0.1;
/** The rules know these words for as needed. */
const needed = /\b(?:prn|p\.?r\.?n|needed|required|sos|reqd)\b/;
/** What is left of an amount without its number. */
const isUnit = /^ ?[a-z]+$/i;
/** What is to be done, and no illness. */
const isDone = /^(?:monitor|check|re-?check|watch|follow)\b/;
const range = /\d ?(?:-|to) ?\d/;
/** What is said behind comes after what is ordered. */
const later = /\bthen\b[^.,;]*$/;
const preposition = /^(?:to|on|onto|in|into|by|at|of|via|over)$/;
const sentenceEnd = /\p{L}{3,}[.!?]\s/u;
/** Marks that differ by less are as sure; of what somebody has, the rules know more. */
const asSure = 0.02;
const asSureOfReason = 0.2;
/** Of several marks the last counts: what stands before was taken back. */
const corrected: ReadonlySet<Slot> = new Set(['strength', 'frequency', 'duration']);
/** How something is taken is read of its mark alone; a name and an illness are as the rules read them, unless a mark is surer of where they begin and end. */
const direct: ReadonlySet<Slot> = new Set(['strength', 'dose', 'route', 'frequency', 'duration']);
/** These the rules read of the place where they found them, how and how often also of words elsewhere. */
const ofOnePlace: ReadonlySet<Slot> = new Set(['strength', 'dose', 'duration']);
const title = /^(?:(?:mrs?|ms|miss|mister|missus|patient|pt|dr|the|little|old|baby|sr|sra)\b\.? ?)+/i;

/** What the rules read of an order, slot by slot, in the light of what was learned of where orders say their parts. */
export function settled(byRules: Order, { marks: all, shareOf }: Marks, { text, folded, directory, aside, medicationAt }: Ground): Order {
  // Where no medication is named, a text answers or corrects: that is the rules' to read.
  const isOrder = byRules.medication !== undefined || all.some(({ part, share }) => part === 'medication' && share >= surely);
  if (!isOrder) return byRules;
  const marks = all.filter((mark) => !aside.some((span) => overlap(span, mark)) && isSaid(mark));
  /** Whether the words of a mark can say its part: as needed names nobody and ends with its sentence, a way says more than “to”. */
  function isSaid({ part, start, end }: Mark): boolean {
    if (part === 'as_needed') return !sentenceEnd.test(text.slice(start, end)) && !(byRules.patient && overlap(byRules.patient, { start, end }));
    return part !== 'route' || !preposition.test(folded.slice(start, end));
  }
  let heard: string | undefined;
  /** Whether something is left of it without what the reader of directions knows to say nothing of taking. */
  function saysOfTaking({ start, end }: Span): boolean {
    heard ??= inItsWords(folded, []);
    return heard.slice(start, end).trim() !== '';
  }
  const trimmed = ({ start, end }: Span): Span => ({ start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end: start + text.slice(start, end).trimEnd().length });
  const at = (span: Span, value: string): Found => ({ text: text.slice(span.start, span.end), value, start: span.start, end: span.end });

  const within = (span: Span, part: Part): boolean => marks.some((mark) => mark.part === part && overlap(mark, span));

  /** Of several marks the surest, or one as sure where the rules read it too, or a later one behind words that take it back. */
  function markOf(slot: Slot, read: Span | undefined): Mark | undefined {
    const ofSlot = marks.filter(({ part }) => part === slot).toSorted((a, b) => b.share - a.share);
    const first = ofSlot.find((mark) => read && overlap(mark, read) && mark.share >= (ofSlot[0]?.share ?? 0) - (slot === 'reason' ? asSureOfReason : asSure)) ?? ofSlot[0];
    const inOrder = ofSlot.filter(({ share }) => share >= counts).toSorted((a, b) => a.start - b.start);
    return first && corrected.has(slot) ? inOrder.reduce((meant, mark) => (mark.start >= meant.end && takesBack(folded.slice(meant.end, mark.start)) ? mark : meant), first) : first;
  }

  /** Whether what was read, and was not marked, may stand: how much of one and how many are told apart by more than where they stand, and one part may say another. */
  function isLikely(slot: Slot, read: Found): boolean {
    // "Same pt salbutamol": what surely is the medication is nobody, unless the directory has somebody of that name.
    if (slot === 'patient' && byRules.patient?.candidates.length === 0 && marks.some((mark) => mark.part === 'medication' && mark.share >= surely && overlap(mark, read))) return false;
    if (slot === 'patient' && within(read, 'reason')) return true;
    if (slot === 'reason' && within(read, 'as_needed')) return true;
    if (slot === 'frequency' && read.value.includes('PRN') && within(read, 'as_needed')) return true;
    if (slot === 'dose' && within(read, 'frequency')) return true;
    if (slot === 'duration' && within(read, 'frequency') && folded.startsWith('for ', read.start)) return true;
    if (slot === 'frequency' && within(read, 'dose')) return true;
    if (slot === 'dose' && marks.some(({ part, start, end }) => part === 'strength' && start <= read.start && end >= read.end)) return false;
    const other = slot === 'strength' ? 'dose' : slot === 'dose' ? 'strength' : undefined;
    return shareOf(slot, read) + (other ? shareOf(other, read) : 0) >= stands[slot];
  }

  const isOfSeveral = (slot: Slot, read: Span, mark: Mark): boolean => marks.some((other) => other !== mark && other.part === slot && overlap(other, read));

  /** “Graham Rennie”: a name that is a medication's too, where another one is ordered. */
  const isNameOf = (other: Mark, read: Span): boolean => other.part === 'medication' && byRules.medication !== undefined && !overlap(byRules.medication, read);

  /** Whether a sure mark says that what was read there begins or ends elsewhere. */
  function isOtherwise(slot: Slot, found: Span, mark: Mark): boolean {
    const read = trimmed(found);
    const isMore = read.start < mark.start || read.end > mark.end;
    const isLess = mark.start < read.start || mark.end > read.end;
    if (slot === 'medication' || isOfSeveral(slot, read, mark)) return false;
    if (slot === 'patient') return isMore ? (/\p{Lu}/u.test(text.slice(mark.start, mark.end)) && !/^\s*\p{Lu}/u.test(text.slice(mark.end, read.end))) || marks.some((other) => other.part !== slot && overlap(other, read) && !isNameOf(other, read)) : isLess;
    return (isMore || isLess) && !marks.some((other) => other.part === 'patient' && overlap(other, mark)) && !(byRules.patient && overlap(byRules.patient, mark));
  }

  /** Whether how something is taken may be read there: it is none of what comes later, no words of which it is known that they say nothing of taking, and how many are taken was not taken back with how much of one. */
  const isFree = (slot: Slot, mark: Mark): boolean => !direct.has(slot) || (!later.test(folded.slice(0, mark.start)) && saysOfTaking(mark) && !(slot === 'dose' && byRules.strength && byRules.strength.start > mark.end && takesBack(folded.slice(mark.end, byRules.strength.start))));
  /** Whether a mark would leave a number of what was read there away that no other mark says, or half of a range. */
  const cuts = (read: Span, mark: Mark): boolean => {
    const others = marks.filter((each) => overlap(each, read) && (each === mark || each.part !== mark.part));
    return /\d/.test(blanked(text, others).slice(read.start, read.end)) || (range.test(text.slice(read.start, read.end)) && !range.test(text.slice(mark.start, mark.end)));
  };

  /** Whether a mark takes what the rules read of another slot for this one as well: "at night for 2 weeks" is not how often. */
  const saysMore = (slot: Slot, read: Span, mark: Mark): boolean => (slot === 'frequency' || slot === 'duration') && [byRules.frequency, byRules.duration].some((other) => other !== undefined && !overlap(other, read) && other.start >= mark.start && other.end <= mark.end);
  const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

  function choose<Kind extends Found>(slot: Slot, read: Kind | undefined, readAt: (mark: Mark) => Kind | undefined): Kind | undefined {
    const mark = markOf(slot, read);
    const kept = read && isLikely(slot, read) ? read : undefined;
    if (!mark) return kept;
    if (!read) return mark.share >= (slot === 'reason' ? countsOfReason : counts) && isFree(slot, mark) ? readAt(mark) : undefined;
    // The rules know what takes something back, whatever is said.
    if (direct.has(slot) && mark.end <= read.start && takesBack(folded.slice(mark.end, read.start))) return read;
    if (!overlap(read, mark)) return mark.share >= (slot === 'patient' && kept ? surely : counts) ? (readAt(mark) ?? (mark.share < bounds ? read : kept)) : kept;
    const isRead = direct.has(slot) ? !saysMore(slot, read, mark) && mark.share >= counts && !(ofOnePlace.has(slot) && isSame(trimmed(read), mark)) && !isOfSeveral(slot, read, mark) && !cuts(read, mark) : mark.share >= bounds && isOtherwise(slot, read, mark);
    const marked = isRead ? readAt(mark) : undefined;
    return marked === undefined || (direct.has(slot) && read.value.startsWith(marked.value) && isUnit.test(read.value.slice(marked.value.length))) ? read : marked;
  }

  /** Whether what the rules read as needed may be so. */
  const isNeeded = byRules.frequency !== undefined && (needed.test(folded) || shareOf('as_needed', byRules.frequency) >= needs || marks.some(({ part }) => part === 'as_needed'));
  const directionOf = (slot: Direction): Found | undefined =>
    choose(slot, byRules[slot], (mark) => {
      const value = readAlone(slot, folded.slice(mark.start, mark.end));
      return value === undefined || (isNeeded && byRules[slot]?.value === `${value} PRN`) ? undefined : at(mark, value);
    });

  const patient = choose('patient', byRules.patient, (mark) => {
    const value = text.slice(mark.start, mark.end).replace(title, '').replace(/[\s,–-]*\b\d{1,3} ?(?:yo|y\/o|m|f)\b.*$/i, '').replace(/['’]s?$|[.,;]$/, '');
    const candidates = candidatesFor(nameWords(value), directory);
    // Whom the directory knows by what the rules read is meant.
    const isUnknown = byRules.patient !== undefined && byRules.patient.candidates.length > 0 && (candidates.length === 0 || (byRules.medication !== undefined && overlap(byRules.medication, mark)));
    return value === '' || isUnknown || sentenceEnd.test(value) ? undefined : { ...at(mark, value), candidates };
  });
  const medication = choose('medication', byRules.medication, (mark) => medicationAt(mark) ?? at(mark, fold(text.slice(mark.start, mark.end))));
  const dose = directionOf('dose');
  const strength = directionOf('strength');
  const frequency = directionOf('frequency');
  const duration = directionOf('duration');
  return {
    patient,
    medication,
    strength,
    dose: dose && strength && overlap(dose, strength) ? undefined : dose,
    route: directionOf('route'),
    frequency: neededOnly(frequency),
    // How long is not how often.
    duration: duration && duration !== byRules.duration && frequency && overlap(duration, frequency) ? undefined : duration,
    reason: choose('reason', byRules.reason, (mark) => (mark.end - mark.start < 2 || isDone.test(folded.slice(mark.start)) ? undefined : at(mark, text.slice(mark.start, mark.end)))),
    icd: byRules.icd ?? codeMarked(),
  };

  function codeMarked(): Found | undefined {
    const mark = marks.find(({ part, share }) => part === 'icd' && share >= surely);
    const value = mark && readCode(folded.slice(mark.start, mark.end));
    return mark && value !== undefined ? at(mark, value) : undefined;
  }

  /** As needed, where that is said nearer to this frequency than to another. */
  function neededOnly(found: Found | undefined): Found | undefined {
    const mark = marks.find(({ part, share }) => part === 'as_needed' && share >= surely);
    if (!mark || found?.value.endsWith('PRN') === true || (found && found.value === byRules.frequency?.value && needed.test(folded.slice(mark.start, mark.end)))) return found;
    if (!found) return at(mark, 'PRN');
    const between = { start: Math.min(found.end, mark.end), end: Math.max(found.start, mark.start) };
    const isOfAnother = marks.some((other) => (other.part === 'frequency' || other.part === 'medication') && other.start >= between.start && other.end <= between.end);
    return isOfAnother ? found : { ...found, value: `${found.value} PRN` };
  }
}
