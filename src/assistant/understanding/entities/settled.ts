import type { Part } from '../orders/labels.ts';
import type { Mark, Marks } from '../orders/mark.ts';
import { fold } from '../fold.ts';
import type { Entity, NameEntity } from '../types.ts';
import { readAlone, takesBack } from './clinical.ts';
import { candidatesFor, nameWords, type Directory } from './directory.ts';
import { overlap, type Span } from './tokens.ts';
import { inItsWords } from './words-of-directions.ts';

type Found = Entity & Span;
type Direction = 'strength' | 'dose' | 'route' | 'frequency' | 'duration';
/** What an order says, each with where. */
export type Order = { readonly patient?: (NameEntity & Span) | undefined } & { readonly [Slot in Direction | 'medication' | 'reason' | 'icd']?: Found | undefined };
type Slot = Exclude<keyof Order, 'icd'>;
type Ground = { readonly text: string; readonly folded: string; readonly directory: Directory; /** Where a text tells of other than what is ordered now. */ readonly aside: readonly Span[]; readonly medicationAt: (span: Span) => Found | undefined };

/** So likely what the rules read has to be to stand where nothing was marked for its slot; of a route they also know what the form implies, and what somebody has is seldom anything but what for. */
const stands: Readonly<Record<Slot, number>> = { patient: 0.02, medication: 0.02, strength: 0.02, dose: 0.1, route: 0, frequency: 0.02, duration: 0.02, reason: 0 };
/** So sure a mark has to be to count where the rules read nothing, or something else; to say where what they read begins and ends; to say that something is taken as needed, or that somebody else is meant. */
const counts = 0.5;
const bounds = 0.95;
const surely = 0.8;
/** So sure a mark of these has to be where the rules read nothing. */
const adds: Readonly<Partial<Record<Slot, number>>> = { duration: 0.9, reason: surely, dose: surely };
/** The rules know these words for as needed. */
const needed = /\b(?:prn|p\.?r\.?n|needed|required|sos|reqd)\b/;
const mass = /\d ?m?c?g$/;
/** What is to be done, and no illness. */
const isDone = /^(?:monitor|check|re-?check|watch|follow)\b/;
/** What is said behind comes after what is ordered. */
const later = /\bthen\b[^.,;]*$/;
const direct: ReadonlySet<Slot> = new Set(['strength', 'dose', 'route', 'frequency', 'duration']);
const sentenceEnd = /\p{L}{3,}[.!?]\s/u;
/** Marks that differ by less are as sure. */
const asSure = 0.1;
/** Of several marks the last counts: what stands before was taken back. */
const corrected: ReadonlySet<Slot> = new Set(['strength', 'frequency', 'duration']);
const title = /^(?:(?:mrs?|ms|miss|mister|missus|patient|pt|dr|the|little|old|baby|sr|sra)\b\.? ?)+/i;

/** What the rules read of an order, slot by slot, in the light of what was learned of where orders say their parts. */
export function settled(byRules: Order, { marks: all, shareOf }: Marks, { text, folded, directory, aside, medicationAt }: Ground): Order {
  // Where no medication is named, a text answers or corrects: that is the rules' to read.
  const isOrder = byRules.medication !== undefined || all.some(({ part, share }) => part === 'medication' && share >= surely);
  if (!isOrder) return byRules;
  const marks = all.filter((mark) => !aside.some((span) => overlap(span, mark)));
  /** Without what the reader of directions knows to say nothing of taking. */
  const heard = inItsWords(folded, []);
  const trimmed = ({ start, end }: Span): Span => ({ start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end: start + text.slice(start, end).trimEnd().length });
  const at = (span: Span, value: string): Found => ({ text: text.slice(span.start, span.end), value, start: span.start, end: span.end });

  const within = (span: Span, part: Part): boolean => marks.some((mark) => mark.part === part && overlap(mark, span));

  /** Of several marks the surest, or one as sure where the rules read it too, or a later one behind words that take it back. */
  function markOf(slot: Slot, read: Span | undefined): Mark | undefined {
    const ofSlot = marks.filter(({ part }) => part === slot).toSorted((a, b) => b.share - a.share);
    const first = ofSlot.find((mark) => read && overlap(mark, read) && mark.share >= (ofSlot[0]?.share ?? 0) - asSure) ?? ofSlot[0];
    const inOrder = ofSlot.filter(({ share }) => share >= counts).toSorted((a, b) => a.start - b.start);
    return first && corrected.has(slot) ? inOrder.reduce((meant, mark) => (mark.start >= meant.end && takesBack(folded.slice(meant.end, mark.start)) ? mark : meant), first) : first;
  }

  /** Whether what was read, and was not marked, may stand: how much of one and how many are told apart by more than where they stand, and one part may say another. */
  function isLikely(slot: Slot, read: Found): boolean {
    if (slot === 'patient' && within(read, 'reason')) return true;
    if (slot === 'reason' && within(read, 'as_needed')) return true;
    if (slot === 'frequency' && read.value.includes('PRN') && within(read, 'as_needed')) return true;
    if (slot === 'dose' && within(read, 'frequency')) return true;
    if (slot === 'dose' && byRules.strength && within(read, 'strength') && mass.test(read.value)) return false;
    const other = slot === 'strength' ? 'dose' : slot === 'dose' ? 'strength' : undefined;
    return shareOf(slot, read) + (other ? shareOf(other, read) : 0) >= stands[slot];
  }

  /** Whether a sure mark says that what was read there begins or ends elsewhere. */
  function isOtherwise(slot: Slot, found: Span, mark: Mark): boolean {
    const read = trimmed(found);
    const isMore = read.start < mark.start || read.end > mark.end;
    const isLess = mark.start < read.start || mark.end > read.end;
    if (slot === 'medication' || marks.some((other) => other !== mark && other.part === slot && overlap(other, read))) return false;
    if (slot === 'patient') return isMore ? !/^\s*\p{Lu}/u.test(text.slice(mark.end, read.end)) || marks.some((other) => other.part !== slot && overlap(other, read)) : isLess;
    if (slot === 'reason') return (isMore || isLess) && !marks.some((other) => other.part === 'patient' && overlap(other, mark)) && !(byRules.patient && overlap(byRules.patient, mark));
    return isMore;
  }

  /** Whether it is none of what comes later, how long is not how often, and how many are taken was not taken back with how much of one. */
  function isFree(slot: Slot, mark: Mark): boolean {
    const { strength, frequency } = byRules;
    return !(direct.has(slot) && (later.test(folded.slice(0, mark.start)) || heard.slice(mark.start, mark.end).trim() === '')) && !(slot === 'duration' && frequency && overlap(frequency, mark)) && !(slot === 'dose' && strength && strength.start > mark.end && takesBack(folded.slice(mark.end, strength.start)));
  }

  function choose<Kind extends Found>(slot: Slot, read: Kind | undefined, readAt: (mark: Mark) => Kind | undefined): Kind | undefined {
    const mark = markOf(slot, read);
    const kept = read && isLikely(slot, read) ? read : undefined;
    if (!mark) return kept;
    if (!read) return mark.share >= (adds[slot] ?? counts) && isFree(slot, mark) ? readAt(mark) : undefined;
    if (!overlap(read, mark)) return mark.share >= (slot === 'patient' && kept ? surely : counts) ? (readAt(mark) ?? (mark.share < bounds ? read : kept)) : kept;
    return mark.share >= bounds && isOtherwise(slot, read, mark) ? (readAt(mark) ?? read) : read;
  }

  const directionOf = (slot: Direction): Found | undefined =>
    choose(slot, byRules[slot], (mark) => {
      const value = readAlone(slot, folded.slice(mark.start, mark.end));
      return value === undefined || byRules[slot]?.value === `${value} PRN` ? undefined : at(mark, value);
    });

  const patient = choose('patient', byRules.patient, (mark) => {
    const value = text.slice(mark.start, mark.end).replace(title, '').replace(/['’]s?$|[.,;]$/, '');
    const candidates = candidatesFor(nameWords(value), directory);
    // Whom the directory knows by what the rules read is meant.
    const isUnknown = candidates.length === 0 && byRules.patient !== undefined && byRules.patient.candidates.length > 0;
    return value === '' || isUnknown || sentenceEnd.test(value) ? undefined : { ...at(mark, value), candidates };
  });
  const medication = choose('medication', byRules.medication, (mark) => medicationAt(mark) ?? at(mark, fold(text.slice(mark.start, mark.end))));
  const dose = directionOf('dose');
  const strength = byRules.strength === undefined && dose && marks.some(({ part, ...span }) => part === 'strength' && overlap(span, dose)) ? undefined : directionOf('strength');
  const frequency = directionOf('frequency');
  return {
    patient,
    medication,
    strength,
    dose: dose && strength && overlap(dose, strength) ? undefined : dose,
    route: directionOf('route'),
    frequency: neededOnly(frequency),
    duration: directionOf('duration'),
    reason: choose('reason', byRules.reason, (mark) => (mark.end - mark.start < 2 || isDone.test(folded.slice(mark.start)) ? undefined : at(mark, text.slice(mark.start, mark.end)))),
    icd: byRules.icd,
  };

  /** As needed, where that is said nearer to this frequency than to another. */
  function neededOnly(found: Found | undefined): Found | undefined {
    const mark = marks.find(({ part, share }) => part === 'as_needed' && share >= surely);
    if (!mark || found?.value.endsWith('PRN') === true || (found && needed.test(folded.slice(mark.start, mark.end)))) return found;
    if (!found) return at(mark, 'PRN');
    const between = { start: Math.min(found.end, mark.end), end: Math.max(found.start, mark.start) };
    const isOfAnother = marks.some((other) => (other.part === 'frequency' || other.part === 'medication') && other.start >= between.start && other.end <= between.end);
    return isOfAnother ? found : { ...found, value: `${found.value} PRN` };
  }
}
