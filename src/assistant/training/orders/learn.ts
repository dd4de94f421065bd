import { canonical } from '../../understanding/dates/canonical.ts';
import { fold } from '../../understanding/fold.ts';
import type { Lexis } from '../../understanding/classifier/features.ts';
import { entitiesOf } from '../../understanding/entities/index.ts';
import { lexiconOf } from '../../understanding/entities/specialty.ts';
import { marginals } from '../../understanding/orders/chain.ts';
import { featuresOf, placesBits, type Ground } from '../../understanding/orders/features.ts';
import { beginning, labels } from '../../understanding/orders/labels.ts';
import { piecesOf } from '../../understanding/orders/pieces.ts';
import type { OrderModel } from '../../understanding/orders/model.ts';
import { carriedOn, embedded, gates, pass, scored, sideBySide, width, type Direction } from '../../understanding/orders/recurrent.ts';
import type { Person } from '../../understanding/types.ts';
import { createRandom, type Random } from '../expand.ts';
import { behindPass, behindScores, noSlopes } from './backward.ts';
import type { MarkedText } from './texts.ts';

const rounds = 10;
/** The mean of the last rounds is what was learned. */
const averaged = 4;
/** This share of a piece's features is left out at each round, so that none is relied on: least of all the rules. */
const dropped = 0.2;
/** The same of what is carried on. */
const droppedCarried = 0.3;
/** So many orders make a step of all but the embeddings, which take one with each order. */
const together = 8;
/** Of AdaGrad, for the embeddings and for the transitions (Duchi, Hazan and Singer 2011). */
const rates = { embeddings: 0.05, transitions: 0.4 };
/** Of Adam, for the rest (Kingma and Ba 2015); a tenth of it in the end. */
const adam = { rate: 3e-3, mean: 0.9, square: 0.999 };

/** Names that a clinic's directory may hold, half of the time. */
const clinic = ['Jordan Ellis', 'Maria Delgado', 'Samuel Okoro', 'Samantha Okoye', 'Priya Shah', 'Walter Brandt'];
const people = (names: readonly string[]): readonly Person[] => names.map((full_name, at) => ({ user_id: `p${at}`, full_name }));
const title = /^(?:mrs?|ms|miss|mister|missus|patient|pt|dr|the|little|old)\b\.? */i;

/** What a text comes to: the places of its pieces' features, and the label of each. */
export type Prepared = { readonly places: readonly Int32Array[]; readonly gold: readonly number[] };

/** An order as the rules read it. */
export function groundOf(text: string, patients: readonly Person[], lexis: Lexis, lexicon = lexiconOf([])): Ground {
  const folded = fold(text);
  let ground: Ground | undefined;
  entitiesOf({
    text, folded, held: canonical(folded), when: () => ({}), intent: 'add_prescription', lexicon, knows: lexis.knows,
    setting: { role: 'DOCTOR', now: 0, time_zone: 'UTC', doctors: [], patients },
    marksOf: (order) => {
      ground = { ...order, lexis };
      return { marks: [], shareOf: () => 1 };
    },
  });
  if (!ground) throw new Error('nothing was ordered');
  return ground;
}

/** The directories in which whom a text names is, is not, and of which there is none. */
function directoriesOf({ text, parts }: MarkedText, random: Random): readonly (readonly Person[])[] {
  const named = parts.find(({ part }) => part === 'patient');
  const name = named && text.slice(named.start, named.end).replace(title, '').replace(/^([^,]+), *(.+)$/, '$2 $1');
  const isOurs = name === undefined || clinic.some((each) => each.toLowerCase().split(' ').some((word) => name.toLowerCase().includes(word)));
  const with_ = isOurs ? people(clinic) : people([...clinic, name]);
  return random() < 0.5 ? [with_, []] : [with_, people(clinic)];
}

export function prepare(each: MarkedText, patients: readonly Person[], lexis: Lexis): Prepared {
  const ground = groundOf(each.text, patients, lexis);
  const pieces = piecesOf(ground.folded);
  const gold = pieces.map(({ start, end }, at) => {
    const of = each.parts.find((part) => part.start < end && start < part.end);
    const before = pieces[at - 1];
    return of === undefined ? 0 : beginning(of.part) + (before && before.end > of.start ? 1 : 0);
  });
  return { places: featuresOf(pieces, ground), gold };
}

type Numbers = { readonly values: Float32Array; readonly slopes: Float32Array; readonly mean: Float32Array; readonly square: Float32Array };

/** Gated recurrent units under a conditional random field, by stochastic gradient descent; the same on every machine. */
export function learn(texts: readonly MarkedText[], lexis: Lexis): Omit<OrderModel, 'version'> {
  const random = createRandom(5);
  const all = texts.flatMap((each) => directoriesOf(each, random).map((patients) => prepare(each, patients, lexis))).filter(({ gold }) => gold.length > 0);
  const about = (length: number, most: number): Float32Array => Float32Array.from({ length }, () => (random() * 2 - 1) * most);
  const direction = (): Direction => ({ input: about(gates * width, 0.7 * Math.sqrt(3 / width)), state: about(gates * carriedOn, 0.7 * Math.sqrt(3 / carriedOn)), bias: new Float32Array(gates) });
  const [embeddings, transitions] = [about(width << placesBits, 0.3), new Float32Array(labels * labels)];
  const [forwards, backwards, out] = [direction(), direction(), about(labels * 2 * carriedOn, 0.1)];
  const slopes = noSlopes(labels);
  const squares = { embeddings: new Float32Array(embeddings.length), transitions: new Float32Array(transitions.length) };
  const numbersOf = (values: Float32Array, ofThem: Float32Array): Numbers => ({ values, slopes: ofThem, mean: new Float32Array(values.length), square: new Float32Array(values.length) });
  const dense = [numbersOf(out, slopes.out), ...([[forwards, slopes.forwards], [backwards, slopes.backwards]] as const).flatMap(([of, to]) => [numbersOf(of.input, to.input), numbersOf(of.state, to.state), numbersOf(of.bias, to.bias)])];
  const learned = [embeddings, transitions, ...dense.map(({ values }) => values)];
  const sums = learned.map(({ length }) => new Float32Array(length));
  let [waiting, steps] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    for (const { places, gold } of shuffled(all, random)) {
      const kept = places.map((features) => features.filter(() => random() >= dropped));
      const inputs = embedded(kept, embeddings);
      const [ahead, back] = [pass(inputs, forwards, false), pass(inputs, backwards, true)];
      const both = sideBySide(ahead.states, back.states);
      const mask = Float32Array.from(both, () => (random() < droppedCarried ? 0 : 1 / (1 - droppedCarried)));
      for (const [at, each] of mask.entries()) both[at] = (both[at] ?? 0) * each;
      const { shares, pairs } = marginals({ scores: scored(both, out), transitions });
      for (const [at, label] of gold.entries()) {
        shares[at * labels + label] = (shares[at * labels + label] ?? 0) - 1;
        const pair = label * labels + (at === 0 ? 0 : (gold[at - 1] ?? 0));
        pairs[pair] = (pairs[pair] ?? 0) - 1;
      }
      for (const [at, slope] of pairs.entries()) if (Math.abs(slope) >= 1e-4) step(transitions, squares.transitions, at, slope, rates.transitions);
      const carried = behindScores(shares, both, out, slopes.out);
      for (const [at, each] of mask.entries()) carried[at] = (carried[at] ?? 0) * each;
      const towards = new Float32Array(inputs.length);
      behindPass(inputs, forwards, ahead, carried, 0, slopes.forwards, towards, false);
      behindPass(inputs, backwards, back, carried, carriedOn, slopes.backwards, towards, true);
      for (const [at, features] of kept.entries()) for (const place of features) for (let n = 0; n < width; n++) step(embeddings, squares.embeddings, place * width + n, towards[at * width + n] ?? 0, rates.embeddings);
      if (++waiting < together) continue;
      waiting = 0;
      steps++;
      for (const numbers of dense) stepAll(numbers, steps, adam.rate * (1 - (0.9 * round) / rounds));
    }
    if (round >= rounds - averaged) for (const [each, values] of learned.entries()) for (const [at, value] of values.entries()) add(sums[each], at, value / averaged);
  }
  for (const [each, values] of learned.entries()) values.set(sums[each] ?? values);
  // What is left out at each round is there when an order is read: it counts for less.
  return { embeddings: embeddings.map((each) => each * (1 - dropped)), forwards, backwards, out, transitions: transitions.map((each) => Math.round(each * 1e3) / 1e3) };
}

function add(to: Float32Array | undefined, at: number, more: number): void {
  if (to) to[at] = (to[at] ?? 0) + more;
}

function step(values: Float32Array, squares: Float32Array, at: number, slope: number, rate: number): void {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (rate * slope) / (Math.sqrt(square) + 1e-2);
}

/** A step of Adam against the mean of the slopes that were added up, which begin anew. */
function stepAll({ values, slopes, mean, square }: Numbers, steps: number, rate: number): void {
  const [ofMean, ofSquare] = [1 - adam.mean ** steps, 1 - adam.square ** steps];
  for (let at = 0; at < values.length; at++) {
    const slope = (slopes[at] ?? 0) / together;
    slopes[at] = 0;
    const [one, two] = [adam.mean * (mean[at] ?? 0) + (1 - adam.mean) * slope, adam.square * (square[at] ?? 0) + (1 - adam.square) * slope * slope];
    mean[at] = one;
    square[at] = two;
    values[at] = (values[at] ?? 0) - (rate * (one / ofMean)) / (Math.sqrt(two / ofSquare) + 1e-8);
  }
}

function shuffled<Each>(all: readonly Each[], random: Random): readonly Each[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
  }
  return order;
}
